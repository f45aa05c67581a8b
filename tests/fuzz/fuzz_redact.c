/*
 * Redaction of arbitrary text. What is shown has no card number left, is never longer than it could become by hiding, and hiding it
 * again changes nothing.
 */
#include <stdlib.h>
#include <string.h>

#include "ctp_redact.h"

static void require(bool holds)
{
	if (!holds) {
		abort();
	}
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_word(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

/* The check digit of card numbers, by the usual rule: from the right, every second digit counts twice. */
static bool has_check_digit(const char *digits, size_t count)
{
	unsigned sum = 0;

	for (size_t i = 0; i < count; i++) {
		unsigned digit = (unsigned)(digits[count - 1 - i] - '0') * (i % 2 == 1 ? 2 : 1);
		sum += digit > 9 ? digit - 9 : digit;
	}
	return sum % 10 == 0;
}

/* A whole word of 16 digits that begins with 4, as Visa's do. */
static bool has_card_number(const char *text, size_t length)
{
	for (size_t at = 0; at + 16 <= length; at++) {
		size_t digits = 0;
		while (digits < 16 && is_digit(text[at + digits])) {
			digits++;
		}
		const bool whole = (at == 0 || !is_word(text[at - 1])) && (at + 16 == length || !is_word(text[at + 16]));
		if (digits == 16 && whole && text[at] == '4' && has_check_digit(text + at, 16)
			&& (at == 0 || (text[at - 1] != ' ' && text[at - 1] != '-' && text[at - 1] != '.'))
			&& (at + 16 == length || (text[at + 16] != ' ' && text[at + 16] != '-' && text[at + 16] != '.'))) {
			return true;
		}
	}
	return false;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct ctp_text text = {(const char *)data, size};
	struct ctp_buf shown, again;

	ctp_buf_init(&shown, 8 * size + 64);
	ctp_buf_init(&again, 16 * size + 128);
	require(ctp_redact_value(&shown, text));
	if (shown.length > 0) {
		require(!has_card_number(shown.bytes, shown.length));
		require(ctp_redact_value(&again, (struct ctp_text){shown.bytes, shown.length}));
		require(again.length == shown.length && memcmp(again.bytes, shown.bytes, shown.length) == 0);
	}
	ctp_buf_clear(&shown);
	ctp_buf_clear(&again);
	/* What is hidden of a reply is hidden of a request. */
	require(!ctp_redact_name(text) || ctp_redact_sent_name(text));
	return 0;
}
