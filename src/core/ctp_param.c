#include "ctp_param.h"

#include "ctp_json.h"
#include "ctp_money.h"
#include "ctp_url.h"
#include "ctp_utf8.h"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_order_number(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

static bool is_visible(char c)
{
	return c > 0x20 && c < 0x7F;
}

static bool all(struct ctp_text value, bool (*holds)(char c))
{
	for (size_t i = 0; i < value.length; i++) {
		if (!holds(value.bytes[i])) {
			return false;
		}
	}
	return true;
}

/* Counts the characters of every kind of value, and refuses what none of them may hold. */
static enum ctp_status check_text(const char *name, struct ctp_text value, size_t *characters, struct ctp_error *error)
{
	const unsigned char *bytes = (const unsigned char *)value.bytes;
	size_t length;

	*characters = 0;
	for (size_t i = 0; i < value.length; i += length) {
		length = ctp_utf8_sequence(value.bytes + i, value.length - i);
		if (length == 0) {
			return ctp_error_argument(error, name, "must be valid UTF-8");
		}
		if (bytes[i] < 0x20 || bytes[i] == 0x7F || (bytes[i] == 0xC2 && bytes[i + 1] < 0xA0)) {
			return ctp_error_argument(error, name, "must not contain control characters (line breaks, tabs, NUL)");
		}
		(*characters)++;
	}
	return CTP_OK;
}

/* "must be 1 to 32 characters long (A-Z a-z 0-9 - _)"; `rest` goes on after the unit. */
static enum ctp_status refuse_length(
	const struct ctp_param *param, const char *name, const char *unit, const char *rest, struct ctp_error *error)
{
	const char *plural = param->max == 1 ? "" : "s";

	if (param->min == param->max) {
		return ctp_error_argument(error, name, "must be %u %s%s%s", param->max, unit, plural, rest);
	}
	if (param->min == 0) {
		return ctp_error_argument(error, name, "must be at most %u %s%s%s", param->max, unit, plural, rest);
	}
	return ctp_error_argument(error, name, "must be %u to %u %s%s%s", param->min, param->max, unit, plural, rest);
}

static unsigned days_in_month(unsigned year, unsigned month)
{
	static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return days[month - 1] + (month == 2 && leap ? 1U : 0U);
}

/* `pattern` holds y M d H m s where digits stand; every other character stands for itself. The date must exist. */
static bool is_time(struct ctp_text value, const char *pattern)
{
	static const char parts[] = "yMdHms";
	unsigned numbers[] = {0, 0, 0, 0, 0, 0};

	if (value.length != strlen(pattern)) {
		return false;
	}
	for (size_t i = 0; i < value.length; i++) {
		const char *part = strchr(parts, pattern[i]);
		if (part == NULL ? value.bytes[i] != pattern[i] : !is_digit(value.bytes[i])) {
			return false;
		}
		if (part != NULL) {
			unsigned *number = &numbers[part - parts];
			*number = *number * 10 + (unsigned)(value.bytes[i] - '0');
		}
	}
	if (numbers[1] < 1 || numbers[1] > 12) {
		return false;
	}
	bool day_exists =
		strchr(pattern, 'd') == NULL || (numbers[2] >= 1 && numbers[2] <= days_in_month(numbers[0], numbers[1]));
	return day_exists && numbers[3] <= 23 && numbers[4] <= 59 && numbers[5] <= 59;
}

/* A number that JSON allows, too: no leading zero. */
static bool is_integer(const struct ctp_param *param, struct ctp_text value)
{
	return value.length >= param->min && value.length <= param->max && all(value, is_digit)
		&& (value.bytes[0] != '0' || value.length == 1);
}

static enum ctp_status check_currency(const char *name, struct ctp_text value, struct ctp_error *error)
{
	const struct ctp_currency *currency = all(value, is_digit) ? ctp_currency_find(value) : NULL;

	if (currency == NULL) {
		return ctp_error_argument(error, name, "must be the three-digit ISO 4217 number of a currency, 788 for TND");
	}
	if (currency->withdrawn) {
		return ctp_error_argument(error, name, "must not be a withdrawn currency (%s)", currency->code);
	}
	return CTP_OK;
}

static enum ctp_status check_json(const char *name, struct ctp_text value, struct ctp_error *error)
{
	struct ctp_json *document;
	struct ctp_error fault;

	ctp_error_clear(&fault);
	enum ctp_status status = ctp_json_parse(value.bytes, value.length, &document, &fault);
	if (status == CTP_ERR_MEMORY) {
		return ctp_error_set(error, status, "%s", fault.message);
	}
	if (status != CTP_OK) {
		return ctp_error_argument(error, name, "must be the text of one JSON object: %s", fault.message);
	}
	bool object = ctp_json_type(ctp_json_root(document)) == CTP_JSON_OBJECT;
	ctp_json_free(document);
	return object ? CTP_OK : ctp_error_argument(error, name, "must be the text of one JSON object");
}

enum ctp_status ctp_param_check(
	const struct ctp_param *param, const char *name, struct ctp_text value, struct ctp_error *error)
{
	size_t characters;
	enum ctp_status status = check_text(name, value, &characters, error);

	if (status != CTP_OK || param == NULL) {
		return status;
	}
	bool fits = characters >= param->min && characters <= param->max;
	switch ((enum ctp_param_kind)param->kind) {
		case CTP_PARAM_TEXT:
		case CTP_PARAM_REPEATED:
			return fits ? CTP_OK : refuse_length(param, name, "character", " long", error);
		case CTP_PARAM_ORDER_NUMBER:
			return fits && all(value, is_order_number)
				? CTP_OK
				: refuse_length(param, name, "character", " long (A-Z a-z 0-9 - _)", error);
		case CTP_PARAM_ID:
			return fits && all(value, is_visible)
				? CTP_OK
				: refuse_length(param, name, "character", " long (ASCII without spaces)", error);
		case CTP_PARAM_DIGITS:
			return fits && all(value, is_digit) ? CTP_OK : refuse_length(param, name, "digit", "", error);
		case CTP_PARAM_INTEGER:
			return is_integer(param, value) ? CTP_OK
											: refuse_length(param, name, "digit", ": a whole number, 0 or more", error);
		case CTP_PARAM_AMOUNT:
			return is_integer(param, value) && value.bytes[0] != '0'
				? CTP_OK
				: ctp_error_argument(
					error, name, "must be a number of minor units over 0 with at most %u digits", param->max);
		case CTP_PARAM_URL: {
			const char *fault = ctp_url_fault(value);
			if (fault != NULL) {
				return ctp_error_argument(error, name, "%s", fault);
			}
			return fits ? CTP_OK : refuse_length(param, name, "character", " long", error);
		}
		case CTP_PARAM_CURRENCY:
			return check_currency(name, value, error);
		case CTP_PARAM_LANGUAGE:
			return fits && value.bytes[0] >= 'a' && value.bytes[0] <= 'z' && value.bytes[1] >= 'a'
					&& value.bytes[1] <= 'z'
				? CTP_OK
				: ctp_error_argument(error, name, "must be a language code of two lower-case letters");
		case CTP_PARAM_LOCAL_TIME:
			return is_time(value, "yyyy-MM-ddTHH:mm:ss")
				? CTP_OK
				: ctp_error_argument(error, name, "must be a date and time like 2030-12-31T23:59:59");
		case CTP_PARAM_STAMP:
			return is_time(value, "yyyyMMddHHmmss")
				? CTP_OK
				: ctp_error_argument(error, name, "must be a date and time like 20301231235959");
		case CTP_PARAM_MONTH:
			return is_time(value, "yyyyMM") ? CTP_OK
											: ctp_error_argument(error, name, "must be a year and month like 203012");
		case CTP_PARAM_BOOLEAN:
			return ctp_text_is(value, "true") || ctp_text_is(value, "false")
				? CTP_OK
				: ctp_error_argument(error, name, "must be true or false");
		case CTP_PARAM_JSON:
			return fits ? check_json(name, value, error) : refuse_length(param, name, "character", " long", error);
	}
	return CTP_OK;
}
