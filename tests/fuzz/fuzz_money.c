/*
 * Amounts from arbitrary text: three bytes for the currency (TND if there is no such), then the amount. Whatever is accepted: it is
 * written back with all its decimals, rounds to itself, and a sum can be taken apart again.
 */
#include <stdlib.h>
#include <string.h>

#include "ctp_money.h"

static void require(bool holds)
{
	if (!holds) {
		abort();
	}
}

/* The text without superfluous zeros and with all decimals is what ctp_money_format() writes. */
static void require_same(const struct ctp_money *money, struct ctp_text text)
{
	char formatted[CTP_MONEY_TEXT];
	const size_t length = ctp_money_format(money, formatted);
	const unsigned decimals = money->currency->exponent;
	const char *dot = memchr(text.bytes, '.', text.length);
	const size_t given = dot == NULL ? 0 : text.length - (size_t)(dot - text.bytes) - 1;

	require(length < CTP_MONEY_TEXT && strlen(formatted) == length && given <= decimals);
	/* "-0" loses its sign. */
	if (money->minor == 0 && text.bytes[0] == '-') {
		text.bytes++;
		text.length--;
	}
	require(length >= text.length && memcmp(formatted, text.bytes, text.length) == 0);
	for (size_t i = text.length; i < length; i++) {
		require(formatted[i] == '0' || (formatted[i] == '.' && dot == NULL && i == text.length));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ctp_money parsed, rounded, back;
	struct ctp_error error;
	char formatted[CTP_MONEY_TEXT];

	if (size < 3) {
		return 0;
	}
	const struct ctp_currency *currency = ctp_currency_find((struct ctp_text){(const char *)data, 3});
	const struct ctp_text text = {(const char *)data + 3, size - 3};
	if (currency == NULL) {
		currency = ctp_currency_find(ctp_text("TND"));
	}

	enum ctp_status status = ctp_money_parse(text, currency, &parsed, &error);
	enum ctp_status rounding = ctp_money_round(text, currency, &rounded, &error);
	require(status == CTP_OK || status == CTP_ERR_ARGUMENT || status == CTP_ERR_OVERFLOW);
	if (status == CTP_OK) {
		require(rounding == CTP_OK && ctp_money_equal(&parsed, &rounded));
		require_same(&parsed, text);
	}
	if (rounding == CTP_OK) {
		size_t length = ctp_money_format(&rounded, formatted);
		require(ctp_money_parse((struct ctp_text){formatted, length}, currency, &back, &error) == CTP_OK);
		require(ctp_money_equal(&rounded, &back));
		/* a + b - b is a, wherever the sum is held. */
		if (ctp_money_add(&rounded, &back, &parsed, &error) == CTP_OK) {
			require(
				ctp_money_subtract(&parsed, &back, &parsed, &error) == CTP_OK && ctp_money_equal(&parsed, &rounded));
		}
	}
	return 0;
}
