#include "ctp_money.h"

#include <string.h>

#include "ctp_integer.h"

/* A decimal taken apart: '-10.500' is negative, "10", "500". Views of the caller's text. */
struct decimal {
	bool negative;
	struct ctp_text whole;
	struct ctp_text fraction; /* absent without a dot */
};

static struct ctp_text leading_digits(const char *at, const char *end)
{
	const char *digit = at;

	while (digit < end && *digit >= '0' && *digit <= '9') {
		digit++;
	}
	return (struct ctp_text){at, (size_t)(digit - at)};
}

/*
 * The grammar of a JSON number without exponent. What has leading zeros is mostly no decimal: card networks pad minor units with them
 * ("000000010500" is 10.500 TND), and order numbers look like that too.
 */
static bool split(struct ctp_text text, struct decimal *decimal)
{
	if (text.bytes == NULL) {
		return false;
	}
	const char *at = text.bytes;
	const char *end = text.bytes + text.length;

	memset(decimal, 0, sizeof *decimal);
	if (at < end && *at == '-') {
		decimal->negative = true;
		at++;
	}
	decimal->whole = leading_digits(at, end);
	if (decimal->whole.length == 0 || (decimal->whole.length > 1 && *at == '0')) {
		return false;
	}
	at += decimal->whole.length;
	if (at < end && *at == '.') {
		decimal->fraction = leading_digits(at + 1, end);
		if (decimal->fraction.length == 0) {
			return false;
		}
		at += 1 + decimal->fraction.length;
	}
	return at == end;
}

static int64_t units_per_major(const struct ctp_currency *currency)
{
	int64_t units = 1;

	for (int i = 0; i < currency->exponent; i++) {
		units *= 10;
	}
	return units;
}

static enum ctp_status overflow(const struct ctp_currency *currency, struct ctp_error *error)
{
	const struct ctp_money largest = {INT64_MAX, currency};
	char text[CTP_MONEY_TEXT];

	ctp_money_format(&largest, text);
	return ctp_error_set(error, CTP_ERR_OVERFLOW,
		"The amount is beyond the largest that can be held, %s %s; check its unit", text, currency->code);
}

/* Decimals beyond those of the currency are rounded half away from zero. */
static enum ctp_status to_minor(const struct decimal *decimal, const struct ctp_currency *currency,
	struct ctp_money *money, struct ctp_error *error)
{
	const struct ctp_text whole = decimal->whole, fraction = decimal->fraction;
	const uint64_t limit = ctp_integer_limit(decimal->negative);
	uint64_t magnitude = 0;

	for (size_t i = 0; i < whole.length; i++) {
		if (!ctp_integer_append(&magnitude, whole.bytes[i], limit)) {
			return overflow(currency, error);
		}
	}
	for (size_t i = 0; i < currency->exponent; i++) {
		if (!ctp_integer_append(&magnitude, i < fraction.length ? fraction.bytes[i] : '0', limit)) {
			return overflow(currency, error);
		}
	}
	if (fraction.length > currency->exponent && fraction.bytes[currency->exponent] >= '5') {
		if (magnitude == limit) {
			return overflow(currency, error);
		}
		magnitude++;
	}
	money->currency = currency;
	money->minor = ctp_integer_sign(magnitude, decimal->negative);
	return CTP_OK;
}

enum ctp_status ctp_money_parse(
	struct ctp_text amount, const struct ctp_currency *currency, struct ctp_money *money, struct ctp_error *error)
{
	struct decimal decimal;

	if (split(amount, &decimal) && decimal.fraction.length <= currency->exponent) {
		return to_minor(&decimal, currency, money, error);
	}
	if (currency->exponent == 0) {
		return ctp_error_argument(error, "amount",
			"must be a whole number such as 10 (%s has no decimals): digits only, after a minus sign where it is negative, without "
			"leading zeros",
			currency->code);
	}
	const struct ctp_money sample = {units_per_major(currency) * 21 / 2, currency};
	char text[CTP_MONEY_TEXT];

	ctp_money_format(&sample, text);
	return ctp_error_argument(error, "amount",
		"must be a decimal number such as %s with at most %d decimals (%s): digits and one dot, after a minus sign where it is negative, "
		"without leading zeros",
		text, currency->exponent, currency->code);
}

enum ctp_status ctp_money_round(
	struct ctp_text amount, const struct ctp_currency *currency, struct ctp_money *money, struct ctp_error *error)
{
	struct decimal decimal;

	if (split(amount, &decimal)) {
		return to_minor(&decimal, currency, money, error);
	}
	return ctp_error_argument(error, "amount",
		"must be a decimal number such as 95.1605: digits and one dot, after a minus sign where it is negative, without leading zeros");
}

enum ctp_status ctp_money_from_major(
	int64_t major, const struct ctp_currency *currency, struct ctp_money *money, struct ctp_error *error)
{
	const int64_t units = units_per_major(currency);

	if (major > INT64_MAX / units || major < INT64_MIN / units) {
		return overflow(currency, error);
	}
	money->minor = major * units;
	money->currency = currency;
	return CTP_OK;
}

size_t ctp_money_format(const struct ctp_money *money, char *text)
{
	uint64_t magnitude = money->minor < 0 ? 0 - (uint64_t)money->minor : (uint64_t)money->minor;
	const unsigned decimals = money->currency->exponent;
	char reversed[CTP_MONEY_TEXT];
	size_t length = 0;

	for (unsigned digits = 0; magnitude > 0 || digits <= decimals; digits++) {
		if (digits == decimals && decimals > 0) {
			reversed[length++] = '.';
		}
		reversed[length++] = (char)('0' + magnitude % 10);
		magnitude /= 10;
	}
	if (money->minor < 0) {
		reversed[length++] = '-';
	}
	for (size_t i = 0; i < length; i++) {
		text[i] = reversed[length - 1 - i];
	}
	text[length] = '\0';
	return length;
}

static enum ctp_status different_currencies(
	const struct ctp_money *a, const struct ctp_money *b, struct ctp_error *error)
{
	return ctp_error_argument(error, "money",
		"must be in %s, not in %s: amounts of different currencies cannot be combined", a->currency->code,
		b->currency->code);
}

enum ctp_status ctp_money_add(
	const struct ctp_money *a, const struct ctp_money *b, struct ctp_money *sum, struct ctp_error *error)
{
	if (a->currency != b->currency) {
		return different_currencies(a, b, error);
	}
	if (b->minor > 0 ? a->minor > INT64_MAX - b->minor : a->minor < INT64_MIN - b->minor) {
		return overflow(a->currency, error);
	}
	*sum = (struct ctp_money){a->minor + b->minor, a->currency};
	return CTP_OK;
}

enum ctp_status ctp_money_subtract(
	const struct ctp_money *a, const struct ctp_money *b, struct ctp_money *difference, struct ctp_error *error)
{
	if (a->currency != b->currency) {
		return different_currencies(a, b, error);
	}
	if (b->minor > 0 ? a->minor < INT64_MIN + b->minor : a->minor > INT64_MAX + b->minor) {
		return overflow(a->currency, error);
	}
	*difference = (struct ctp_money){a->minor - b->minor, a->currency};
	return CTP_OK;
}

bool ctp_money_equal(const struct ctp_money *a, const struct ctp_money *b)
{
	return a->currency != NULL && a->currency == b->currency && a->minor == b->minor;
}
