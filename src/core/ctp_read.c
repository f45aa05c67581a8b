#include "ctp_read.h"

#include "ctp_redact.h"

const struct ctp_json_node *ctp_read(const struct ctp_json_node *object, const char *name, const char *other)
{
	const struct ctp_json_node *node = ctp_json_member(object, name);

	if (other != NULL && ctp_json_is_null(node)) {
		node = ctp_json_member(object, other);
	}
	return ctp_json_is_null(node) ? NULL : node;
}

struct ctp_text ctp_read_text(const struct ctp_json_node *object, const char *name, const char *other)
{
	struct ctp_text text = ctp_json_text(ctp_read(object, name, NULL));

	if (text.length == 0 && other != NULL) {
		text = ctp_json_text(ctp_read(object, other, NULL));
	}
	return text.length == 0 ? (struct ctp_text){0} : text;
}

struct ctp_text ctp_read_mask(const struct ctp_json_node *object, const char *name, const char *other)
{
	struct ctp_text mask = ctp_read_text(object, name, other);
	struct ctp_buf shown;
	bool clean;

	if (mask.length == 0) {
		return mask;
	}
	ctp_buf_init(&shown, 2 * CTP_JSON_MAX_BYTES);
	clean = ctp_redact_value(&shown, mask) && ctp_text_equal((struct ctp_text){shown.bytes, shown.length}, mask);
	ctp_buf_clear(&shown);
	return clean ? mask : (struct ctp_text){0};
}

const struct ctp_json_node *ctp_read_array(const struct ctp_json_node *object, const char *name)
{
	const struct ctp_json_node *node = ctp_json_member(object, name);

	return node != NULL && ctp_json_type(node) == CTP_JSON_ARRAY ? node : NULL;
}

const struct ctp_json_node *ctp_read_object(const struct ctp_json_node *object, const char *name, const char *other)
{
	const struct ctp_json_node *node = ctp_read(object, name, other);

	return node != NULL && ctp_json_type(node) == CTP_JSON_OBJECT ? node : NULL;
}

bool ctp_read_flag(const struct ctp_json_node *object, const char *name)
{
	const struct ctp_json_node *node = ctp_json_member(object, name);
	struct ctp_text text = ctp_json_text(node);

	return (node != NULL && ctp_json_type(node) == CTP_JSON_TRUE) || ctp_text_is(text, "true")
		|| ctp_text_is(text, "1");
}

/* ---- dates ---- */

#define MILLISECONDS_OF_A_DAY (INT64_C(24) * 60 * 60 * 1000)
#define LAST_MILLISECOND INT64_C(253402300799999) /* of the year 9999 */

/* What is left of a text that is being read. */
struct cursor {
	const char *at, *end;
};

static bool skip(struct cursor *cursor, char c)
{
	if (cursor->at == cursor->end || *cursor->at != c) {
		return false;
	}
	cursor->at++;
	return true;
}

/* Exactly `digits` digits, `low` to `high`. */
static bool take(struct cursor *cursor, int digits, int low, int high, int *number)
{
	*number = 0;
	for (int i = 0; i < digits; i++) {
		if (cursor->at == cursor->end || *cursor->at < '0' || *cursor->at > '9') {
			return false;
		}
		*number = *number * 10 + (*cursor->at++ - '0');
	}
	return *number >= low && *number <= high;
}

static bool leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/* Days from 1970-01-01 in the Gregorian calendar; false if the month has no such day. */
static bool days_since_epoch(int year, int month, int day, int64_t *days)
{
	static const int before_month[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
	int length = before_month[month] - before_month[month - 1] + (month == 2 && leap(year) ? 1 : 0);
	int past = year - 1;

	*days = INT64_C(365) * (year - 1970) + (past / 4 - past / 100 + past / 400) - (1969 / 4 - 1969 / 100 + 1969 / 400)
		+ before_month[month - 1] + (month > 2 && leap(year) ? 1 : 0) + day - 1;
	return day <= length;
}

/* Nothing (local time), Z, or an offset such as +01:00, in minutes east. */
static bool take_zone(struct cursor *cursor, bool *local, int *offset)
{
	int hours, minutes;
	bool west;

	*offset = 0;
	*local = cursor->at == cursor->end;
	if (*local || skip(cursor, 'Z')) {
		return true;
	}
	west = skip(cursor, '-');
	if ((!west && !skip(cursor, '+')) || !take(cursor, 2, 0, 23, &hours)) {
		return false;
	}
	skip(cursor, ':');
	if (!take(cursor, 2, 0, 59, &minutes)) {
		return false;
	}
	*offset = (west ? -1 : 1) * (hours * 60 + minutes);
	return true;
}

/* Digits after a dot, of which three count. */
static bool take_fraction(struct cursor *cursor, int *milliseconds)
{
	int digit, scale = 100;

	*milliseconds = 0;
	if (!skip(cursor, '.')) {
		return true;
	}
	if (!take(cursor, 1, 0, 9, &digit)) {
		return false;
	}
	do {
		*milliseconds += digit * scale;
		scale /= 10;
	} while (take(cursor, 1, 0, 9, &digit));
	return true;
}

static bool read_iso(struct ctp_text text, struct ctp_date *date)
{
	struct cursor cursor = {text.bytes, text.bytes + text.length};
	int year, month, day, hour, minute, second, fraction, offset;
	int64_t days;

	if (!take(&cursor, 4, 1970, 9999, &year) || !skip(&cursor, '-') || !take(&cursor, 2, 1, 12, &month)
		|| !skip(&cursor, '-') || !take(&cursor, 2, 1, 31, &day) || !days_since_epoch(year, month, day, &days)) {
		return false;
	}
	if (!(skip(&cursor, 'T') || skip(&cursor, ' ')) || !take(&cursor, 2, 0, 23, &hour) || !skip(&cursor, ':')
		|| !take(&cursor, 2, 0, 59, &minute) || !skip(&cursor, ':') || !take(&cursor, 2, 0, 59, &second)) {
		return false;
	}
	if (!take_fraction(&cursor, &fraction) || !take_zone(&cursor, &date->local, &offset) || cursor.at != cursor.end) {
		return false;
	}
	date->milliseconds =
		days * MILLISECONDS_OF_A_DAY + (((int64_t)hour * 60 + minute - offset) * 60 + second) * 1000 + fraction;
	return true;
}

struct ctp_date ctp_read_date(const struct ctp_json_node *object, const char *name)
{
	const struct ctp_json_node *node = ctp_read(object, name, NULL);
	struct ctp_text text = ctp_json_text(node);
	struct ctp_date date = {0};

	date.known = ctp_json_integer(node, &date.milliseconds) || (text.length > 0 && read_iso(text, &date));
	/* 0 stands for no date, and what is beyond four digits of a year is none. */
	if (!date.known || date.milliseconds <= 0 || date.milliseconds > LAST_MILLISECOND) {
		return (struct ctp_date){0};
	}
	return date;
}
