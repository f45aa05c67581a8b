#include "ctp_settings_read.h"

#include "ctp_buf.h"
#include "ctp_client.h"
#include "ctp_integer.h"
#include "ctp_param.h"
#include "ctp_utf8.h"

/* ---- characters ---- */

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static char upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static bool is_letter(char c)
{
	return lower(c) >= 'a' && lower(c) <= 'z';
}

struct ctp_text ctp_text_trim(struct ctp_text text)
{
	while (text.length > 0 && is_space(text.bytes[0])) {
		text.bytes++;
		text.length--;
	}
	while (text.length > 0 && is_space(text.bytes[text.length - 1])) {
		text.length--;
	}
	return text;
}

bool ctp_text_equal_nocase(struct ctp_text a, struct ctp_text b)
{
	if (a.length != b.length) {
		return false;
	}
	for (size_t i = 0; i < a.length; i++) {
		if (lower(a.bytes[i]) != lower(b.bytes[i])) {
			return false;
		}
	}
	return true;
}

bool ctp_list_next(struct ctp_text *list, struct ctp_text *item)
{
	do {
		if (list->length == 0) {
			return false;
		}
		const char *comma = memchr(list->bytes, ',', list->length);
		size_t length = comma == NULL ? list->length : (size_t)(comma - list->bytes);
		size_t taken = comma == NULL ? length : length + 1;

		*item = ctp_text_trim((struct ctp_text){list->bytes, length});
		*list = (struct ctp_text){list->bytes + taken, list->length - taken};
	} while (item->length == 0);
	return true;
}

/* The place of a word in a list of them, -1 if it is none. */
static int find_word(const char *words, struct ctp_text text)
{
	struct ctp_text list = ctp_text(words), word;

	for (int i = 0; ctp_list_next(&list, &word); i++) {
		if (ctp_text_equal_nocase(word, text)) {
			return i;
		}
	}
	return -1;
}

/* ---- single values ---- */

static enum ctp_status copy(struct ctp_setting_value *value, struct ctp_text text, struct ctp_error *error)
{
	return ctp_secret_init(&value->text, text.bytes, text.length)
		? CTP_OK
		: ctp_error_set(error, CTP_ERR_MEMORY, "Memory ran out while settings were read.");
}

static enum ctp_status read_flag(
	const struct ctp_setting_row *row, struct ctp_text text, struct ctp_setting_value *value, struct ctp_error *error)
{
	value->number = find_word("true, yes, 1", text) >= 0;
	return value->number != 0 || find_word("false, no, 0", text) >= 0
		? CTP_OK
		: ctp_error_argument(error, row->key, "must be true or false");
}

static enum ctp_status read_integer(
	const struct ctp_setting_row *row, struct ctp_text text, struct ctp_setting_value *value, struct ctp_error *error)
{
	uint64_t number = 0;
	bool fits = true;

	for (size_t i = 0; i < text.length && fits; i++) {
		fits = is_digit(text.bytes[i]) && ctp_integer_append(&number, text.bytes[i], (uint64_t)row->max);
	}
	if (!fits || number < (uint64_t)row->min) {
		return ctp_error_argument(error, row->key, "must be a whole number from %lld to %lld, in digits only",
			(long long)row->min, (long long)row->max);
	}
	value->number = (int64_t)number;
	return CTP_OK;
}

static enum ctp_status read_choice(
	const struct ctp_setting_row *row, struct ctp_text text, struct ctp_setting_value *value, struct ctp_error *error)
{
	value->number = find_word(row->words, text);
	return value->number >= 0 ? CTP_OK : ctp_error_argument(error, row->key, "must be one of: %s", row->words);
}

static enum ctp_status check_email(const struct ctp_setting_row *row, struct ctp_text text, struct ctp_error *error)
{
	const char *at = memchr(text.bytes, '@', text.length);
	size_t ats = 0;
	bool spaces = false;

	for (size_t i = 0; i < text.length; i++) {
		ats += text.bytes[i] == '@';
		spaces = spaces || is_space(text.bytes[i]);
	}
	if (ats != 1 || at == text.bytes || at == text.bytes + text.length - 1 || spaces
		|| text.length > (size_t)row->max) {
		return ctp_error_argument(
			error, row->key, "must be one e-mail address of at most %lld characters", (long long)row->max);
	}
	return ctp_param_check(NULL, row->key, text, error);
}

static enum ctp_status check_code(const struct ctp_setting_row *row, struct ctp_text text, struct ctp_error *error)
{
	bool fits = text.length >= (size_t)row->min && text.length <= (size_t)row->max;

	for (size_t i = 0; i < text.length; i++) {
		fits = fits && (is_letter(text.bytes[i]) || is_digit(text.bytes[i]));
	}
	return fits ? CTP_OK
				: ctp_error_argument(error, row->key, "must be %lld to %lld characters of A-Z a-z 0-9",
					(long long)row->min, (long long)row->max);
}

/* Line breaks may stand in it, other control characters not. */
static enum ctp_status check_wording(const struct ctp_setting_row *row, struct ctp_text text, struct ctp_error *error)
{
	size_t characters = 0, length;

	for (size_t i = 0; i < text.length; i += length) {
		unsigned char c = (unsigned char)text.bytes[i];
		length = ctp_utf8_sequence(text.bytes + i, text.length - i);
		if (length == 0 || c == 0x7F || (c < 0x20 && !is_space((char)c))) {
			return ctp_error_argument(
				error, row->key, "must be valid UTF-8 without control characters other than line breaks");
		}
		characters++;
	}
	return characters <= (size_t)row->max
		? CTP_OK
		: ctp_error_argument(
			error, row->key, "must be at most %lld characters long, all languages together", (long long)row->max);
}

/* ---- lists ---- */

static bool is_currency(struct ctp_text code)
{
	const struct ctp_currency *currency = ctp_currency_find(code);

	return currency != NULL && !currency->withdrawn && ctp_text_is(code, currency->code);
}

static bool is_country(struct ctp_text code)
{
	return code.length == 2 && is_letter(code.bytes[0]) && is_letter(code.bytes[1]);
}

static bool is_language(struct ctp_text code)
{
	enum ctp_language ignored;

	return ctp_language_parse(code, &ignored);
}

static bool is_badge(struct ctp_text name)
{
	for (size_t i = 0; i < name.length; i++) {
		char c = name.bytes[i];
		if (!is_letter(c) && !is_digit(c) && c != '_' && c != '-') {
			return false;
		}
	}
	return true;
}

/* What the items of a list, or a single one, are. */
struct item_kind {
	bool (*is)(struct ctp_text item);
	char (*letter)(char c); /* the case that it is kept in */
	const char *expected;
};

static const struct item_kind countries = {is_country, upper, "country codes of two letters (ISO 3166) such as TN"};
static const struct item_kind languages = {is_language, lower, "languages of the payment page: fr, en, ar"};
static const struct item_kind currencies = {
	is_currency, upper, "currency codes of three letters (ISO 4217) such as TND"};
static const struct item_kind badges = {is_badge, lower, "names of card badges (a-z 0-9 _ -) such as visa"};

/* In any case of letters. */
static bool contains(struct ctp_text list, struct ctp_text item)
{
	struct ctp_text other;

	while (ctp_list_next(&list, &other)) {
		if (ctp_text_equal_nocase(other, item)) {
			return true;
		}
	}
	return false;
}

/* Adds an item to the list in `buf` unless it is there. False: it is not of that kind. */
static bool add_item(struct ctp_buf *buf, struct ctp_text item, const struct item_kind *kind)
{
	size_t start = buf->length > 0 ? buf->length + 1 : 0;

	if (buf->length > 0 && contains((struct ctp_text){buf->bytes, buf->length}, item)) {
		return true;
	}
	if (buf->length > 0) {
		ctp_buf_add_char(buf, ',');
	}
	for (size_t i = 0; i < item.length; i++) {
		ctp_buf_add_char(buf, kind->letter(item.bytes[i]));
	}
	return buf->failed || kind->is((struct ctp_text){buf->bytes + start, item.length});
}

static enum ctp_status read_list(const struct ctp_setting_row *row, struct ctp_text text, const struct item_kind *kind,
	struct ctp_setting_value *value, struct ctp_error *error)
{
	struct ctp_text item;
	struct ctp_buf buf;
	enum ctp_status status = CTP_OK;

	if (text.length > (size_t)row->max) {
		return ctp_error_argument(error, row->key, "must be at most %lld characters long", (long long)row->max);
	}
	ctp_buf_init(&buf, text.length);
	while (status == CTP_OK && ctp_list_next(&text, &item)) {
		if (!add_item(&buf, item, kind)) {
			status = ctp_error_argument(error, row->key, "must be %s, separated by commas", kind->expected);
		}
	}
	if (status == CTP_OK && buf.failed) {
		status = ctp_error_set(error, CTP_ERR_MEMORY, "Memory ran out while settings were read.");
	} else if (status == CTP_OK && buf.length == 0) {
		status = ctp_error_argument(error, row->key, "must be more than commas; leave it empty for the default");
	} else if (status == CTP_OK) {
		status = copy(value, (struct ctp_text){buf.bytes, buf.length}, error);
	}
	ctp_buf_clear(&buf);
	return status;
}

static enum ctp_status read_currency(
	const struct ctp_setting_row *row, struct ctp_text text, struct ctp_setting_value *value, struct ctp_error *error)
{
	enum ctp_status status = copy(value, text, error);

	if (status != CTP_OK) {
		return status;
	}
	for (size_t i = 0; i < text.length; i++) {
		value->text.bytes[i] = upper(text.bytes[i]);
	}
	return is_currency((struct ctp_text){value->text.bytes, text.length})
		? CTP_OK
		: ctp_error_argument(error, row->key, "must be a currency code of three letters (ISO 4217) such as TND");
}

/* ---- any kind ---- */

enum ctp_status ctp_setting_read(
	const struct ctp_setting_row *row, struct ctp_text text, struct ctp_setting_value *value, struct ctp_error *error)
{
	enum ctp_status status = CTP_OK;

	switch (row->kind) {
		case CTP_KIND_FLAG:
			return read_flag(row, text, value, error);
		case CTP_KIND_INTEGER:
			return read_integer(row, text, value, error);
		case CTP_KIND_CHOICE:
			return read_choice(row, text, value, error);
		case CTP_KIND_CURRENCY:
			return read_currency(row, text, value, error);
		case CTP_KIND_COUNTRIES:
			return read_list(row, text, &countries, value, error);
		case CTP_KIND_LANGUAGES:
			return read_list(row, text, &languages, value, error);
		case CTP_KIND_CURRENCIES:
			return read_list(row, text, &currencies, value, error);
		case CTP_KIND_BADGES:
			return read_list(row, text, &badges, value, error);
		case CTP_KIND_LOGIN:
		case CTP_KIND_PASSWORD:
			status = ctp_client_check_credential(row->key, text, error);
			break;
		case CTP_KIND_URL:
			status = ctp_client_check_url(row->key, text, error);
			break;
		case CTP_KIND_EMAIL:
			status = check_email(row, text, error);
			break;
		case CTP_KIND_CODE:
			status = check_code(row, text, error);
			break;
		case CTP_KIND_WORDING:
			status = check_wording(row, text, error);
			break;
		case CTP_KIND_AMOUNT:
		case CTP_KIND_KEYS:
			break;
	}
	return status == CTP_OK ? copy(value, text, error) : status;
}
