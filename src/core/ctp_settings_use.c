/* What settings say, and what they decide. */
#include "ctp_settings_read.h"

/* ---- values ---- */

struct ctp_text ctp_settings_text(const struct ctp_settings *settings, enum ctp_setting setting)
{
	const struct ctp_secret *text = &settings->values[setting].text;

	return text->bytes == NULL ? ctp_text("") : (struct ctp_text){text->bytes, text->length};
}

struct ctp_money ctp_settings_amount(const struct ctp_settings *settings, enum ctp_setting setting)
{
	int64_t minor = settings->values[setting].number;
	struct ctp_text code = ctp_settings_text(settings, CTP_SETTING_DEFAULT_CURRENCY);

	return (struct ctp_money){minor, minor == 0 ? NULL : ctp_currency_find(code)};
}

bool ctp_settings_lists(const struct ctp_settings *settings, enum ctp_setting setting, struct ctp_text item)
{
	struct ctp_text list = ctp_settings_text(settings, setting), other;

	while (ctp_list_next(&list, &other)) {
		if (ctp_text_equal(other, item)) {
			return true;
		}
	}
	return false;
}

/* ---- texts for each language ---- */

/* "fr" of "fr-TN". */
static struct ctp_text language_of(struct ctp_text tag)
{
	size_t length = 0;

	while (length < tag.length && tag.bytes[length] != '-' && tag.bytes[length] != '_') {
		length++;
	}
	return (struct ctp_text){tag.bytes, length};
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool ctp_is_language_code(struct ctp_text code)
{
	return code.length == 2 && is_letter(code.bytes[0]) && is_letter(code.bytes[1]);
}

/* Does the text go on with "FR::"? */
static bool starts_language(const char *bytes, size_t length)
{
	return length >= 4 && ctp_is_language_code((struct ctp_text){bytes, 2}) && bytes[2] == ':' && bytes[3] == ':';
}

/* The bytes before "||EN::", or all. */
static size_t wording_length(struct ctp_text text)
{
	for (size_t i = 0; i + 2 < text.length; i++) {
		if (text.bytes[i] == '|' && text.bytes[i + 1] == '|'
			&& starts_language(text.bytes + i + 2, text.length - i - 2)) {
			return i;
		}
	}
	return text.length;
}

struct ctp_text ctp_settings_wording(const struct ctp_settings *settings, enum ctp_setting setting, struct ctp_text tag)
{
	struct ctp_text rest = ctp_settings_text(settings, setting);

	if (!starts_language(rest.bytes, rest.length)) {
		return rest;
	}
	while (rest.length > 0) {
		size_t length = wording_length(rest);
		size_t taken = length < rest.length ? length + 2 : length;

		if (ctp_text_equal_nocase((struct ctp_text){rest.bytes, 2}, language_of(tag))) {
			return ctp_text_trim((struct ctp_text){rest.bytes + 4, length - 4});
		}
		rest = (struct ctp_text){rest.bytes + taken, rest.length - taken};
	}
	return ctp_text("");
}

enum ctp_language ctp_settings_language(const struct ctp_settings *settings, struct ctp_text tag)
{
	struct ctp_text list = ctp_settings_text(settings, CTP_SETTING_LANGUAGES), code;
	enum ctp_language language = (enum ctp_language)settings->values[CTP_SETTING_LANGUAGE].number;

	while (ctp_list_next(&list, &code)) {
		if (ctp_text_equal_nocase(code, language_of(tag))) {
			ctp_language_parse(code, &language);
		}
	}
	return language;
}

/* ---- decisions ---- */

struct ctp_login ctp_settings_login(const struct ctp_settings *settings, enum ctp_environment environment)
{
	bool test = environment == CTP_TEST;
	enum ctp_setting url = test ? CTP_SETTING_TEST_URL : CTP_SETTING_PRODUCTION_URL;
	struct ctp_text base_url = ctp_settings_text(settings, url);

	return (struct ctp_login){
		.user = ctp_settings_text(settings, test ? CTP_SETTING_TEST_USER : CTP_SETTING_PRODUCTION_USER),
		.password = ctp_settings_text(settings, test ? CTP_SETTING_TEST_PASSWORD : CTP_SETTING_PRODUCTION_PASSWORD),
		.base_url = base_url,
		.usual = ctp_text_is(base_url, ctp_setting_row(url)->fallback),
	};
}

bool ctp_settings_offered_to(const struct ctp_settings *settings, bool admin)
{
	return settings->values[CTP_SETTING_ACTIVE].number != 0
		&& (admin || settings->values[CTP_SETTING_MODE].number == CTP_PRODUCTION
			|| settings->values[CTP_SETTING_TEST_OPEN].number != 0);
}

bool ctp_settings_offers(const struct ctp_settings *settings, const struct ctp_money *amount)
{
	int64_t most = settings->values[CTP_SETTING_MAX_AMOUNT].number;

	return amount->minor > 0 && amount->minor >= settings->values[CTP_SETTING_MIN_AMOUNT].number
		&& amount->minor <= (most > 0 ? most : CTP_LARGEST_AMOUNT);
}

const char *ctp_settings_feature(const struct ctp_settings *settings, const struct ctp_money *amount)
{
	int64_t least = settings->values[CTP_SETTING_THREE_DS_MIN_AMOUNT].number;

	if (least == 0) {
		return NULL;
	}
	return amount->minor >= least ? "FORCE_TDS" : "FORCE_SSL";
}

bool ctp_settings_preauthorises(const struct ctp_settings *settings)
{
	return settings->values[CTP_SETTING_VALIDATION].number == CTP_MANUAL
		|| settings->values[CTP_SETTING_CAPTURE_DELAY].number > 0;
}

int64_t ctp_settings_status(
	const struct ctp_settings *settings, enum ctp_order_state state, enum ctp_environment environment)
{
	/* CTP_SETTINGS: the order's status is left as it is. */
	static const enum ctp_setting statuses[CTP_STATES] = {
		[CTP_STATE_NEW] = CTP_SETTING_STATUS_PENDING,
		[CTP_STATE_PENDING] = CTP_SETTING_STATUS_PENDING,
		[CTP_STATE_AUTHORISED] = CTP_SETTING_STATUS_AUTHORISED,
		[CTP_STATE_PARTLY_PAID] = CTP_SETTING_STATUS_AUTHORISED,
		[CTP_STATE_PAID] = CTP_SETTING_STATUS_PAID,
		[CTP_STATE_FAILED] = CTP_SETTING_STATUS_FAILED,
		[CTP_STATE_CANCELLED] = CTP_SETTING_STATUS_CANCELLED,
		[CTP_STATE_REVERSED] = CTP_SETTING_STATUS_CANCELLED,
		[CTP_STATE_PARTLY_REFUNDED] = CTP_SETTINGS,
		[CTP_STATE_REFUNDED] = CTP_SETTING_STATUS_REFUNDED,
	};
	bool money = state == CTP_STATE_AUTHORISED || state == CTP_STATE_PARTLY_PAID || state == CTP_STATE_PAID;
	enum ctp_setting status = environment == CTP_TEST && money ? CTP_SETTING_STATUS_TEST : statuses[state];

	return status == CTP_SETTINGS ? 0 : settings->values[status].number;
}

/* ---- keys ---- */

/* Takes the next line that is not empty. */
static bool next_line(struct ctp_text *rest, struct ctp_text *line)
{
	do {
		if (rest->length == 0) {
			return false;
		}
		const char *end = memchr(rest->bytes, '\n', rest->length);
		size_t length = end == NULL ? rest->length : (size_t)(end - rest->bytes);
		size_t taken = end == NULL ? length : length + 1;

		*line = ctp_text_trim((struct ctp_text){rest->bytes, length});
		*rest = (struct ctp_text){rest->bytes + taken, rest->length - taken};
	} while (line->length == 0);
	return true;
}

/* Takes what stands before the second "-----BEGIN". */
static bool next_block(struct ctp_text *rest, struct ctp_text *block)
{
	static const char begin[] = "-----BEGIN";
	const size_t length = sizeof begin - 1;
	size_t end = 0;
	unsigned begun = 0;

	if (rest->length == 0) {
		return false;
	}
	for (; end < rest->length; end++) {
		begun += rest->length - end >= length && memcmp(rest->bytes + end, begin, length) == 0;
		if (begun == 2) {
			break;
		}
	}
	*block = (struct ctp_text){rest->bytes, end};
	*rest = (struct ctp_text){rest->bytes + end, rest->length - end};
	return true;
}

static enum ctp_status add_keys(struct ctp_verifier *verifier, bool hmac, struct ctp_text keys, struct ctp_error *error)
{
	struct ctp_text key;

	for (unsigned i = 1; hmac ? next_line(&keys, &key) : next_block(&keys, &key); i++) {
		struct ctp_error fault = {0};
		enum ctp_status status = ctp_verifier_add(verifier, key, &fault);
		if (status == CTP_ERR_ARGUMENT) {
			return ctp_error_argument(error, "signature_keys", "key %u %.400s", i, fault.message);
		}
		if (status != CTP_OK) {
			*error = fault;
			return status;
		}
	}
	return CTP_OK;
}

enum ctp_status ctp_settings_verifier(
	const struct ctp_settings *settings, struct ctp_verifier **verifier, struct ctp_error *error)
{
	int64_t signature = settings->values[CTP_SETTING_SIGNATURE].number;
	bool hmac = signature == CTP_SIGN_HMAC;
	struct ctp_text keys = ctp_settings_text(settings, CTP_SETTING_SIGNATURE_KEYS);

	*verifier = NULL;
	if (signature == CTP_SIGN_NONE) {
		return CTP_OK;
	}
	if (keys.length == 0) {
		return ctp_error_argument(error, "signature_keys",
			hmac ? "must be the key that the gateway gave for its notifications: it is empty"
				 : "must be the gateway's public key or certificate in PEM: it is empty");
	}
	enum ctp_status status = ctp_verifier_new(hmac ? CTP_SIGNATURE_HMAC : CTP_SIGNATURE_RSA, verifier, error);
	if (status == CTP_OK) {
		status = add_keys(*verifier, hmac, keys, error);
	}
	if (status != CTP_OK) {
		ctp_verifier_free(*verifier);
		*verifier = NULL;
	}
	return status;
}
