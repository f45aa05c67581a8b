#include "ctp_settings_read.h"

#include <string.h>

/* ---- mistakes ---- */

static bool is_wrong(const struct ctp_problems *problems, enum ctp_setting setting)
{
	return problems->sentences[setting][0] != '\0';
}

/* "must be …" becomes a sentence. The first mistake of a setting stays. */
static void add_problem(struct ctp_problems *problems, enum ctp_setting setting, const char *message)
{
	char *sentence = problems->sentences[setting];

	if (is_wrong(problems, setting)) {
		return;
	}
	ctp_error_copy(sentence, sizeof problems->sentences[setting] - 1, message, strlen(message));
	if (sentence[0] >= 'a' && sentence[0] <= 'z') {
		sentence[0] = (char)(sentence[0] - 'a' + 'A');
	}
	strcat(sentence, ".");
}

/* ---- each by itself ---- */

/* CTP_ERR_ARGUMENT becomes a problem: only running out of memory ends the search for mistakes. */
static enum ctp_status note(
	struct ctp_problems *problems, enum ctp_setting setting, enum ctp_status status, const struct ctp_error *error)
{
	if (status != CTP_ERR_ARGUMENT) {
		return status;
	}
	add_problem(problems, setting, error->message);
	return CTP_OK;
}

static enum ctp_status read_one(struct ctp_settings *settings, enum ctp_setting setting, struct ctp_text text,
	struct ctp_problems *problems, struct ctp_error *error)
{
	const struct ctp_setting_row *row = ctp_setting_row(setting);

	if (is_wrong(problems, setting)) {
		return CTP_OK;
	}
	if (row->kind != CTP_KIND_PASSWORD) {
		text = ctp_text_trim(text);
	}
	if (text.length == 0) {
		text = ctp_text(row->fallback);
	}
	return text.length == 0
		? CTP_OK
		: note(problems, setting, ctp_setting_read(row, text, &settings->values[setting], error), error);
}

/* ---- together ---- */

/* Where the currency is wrong, amounts are looked at as if it were the usual one. */
static const struct ctp_currency *amounts_currency(
	const struct ctp_settings *settings, const struct ctp_problems *problems)
{
	return ctp_currency_find(is_wrong(problems, CTP_SETTING_DEFAULT_CURRENCY)
			? ctp_text(ctp_setting_row(CTP_SETTING_DEFAULT_CURRENCY)->fallback)
			: ctp_settings_text(settings, CTP_SETTING_DEFAULT_CURRENCY));
}

static void check_amount(struct ctp_settings *settings, enum ctp_setting setting, struct ctp_problems *problems)
{
	const struct ctp_currency *currency = amounts_currency(settings, problems);
	struct ctp_text text = ctp_settings_text(settings, setting);
	struct ctp_money money;
	struct ctp_error error = {0};
	char example[CTP_MONEY_TEXT];

	if (text.length == 0) {
		return;
	}
	if (ctp_money_parse(text, currency, &money, &error) == CTP_OK && money.minor > 0
		&& money.minor <= CTP_LARGEST_AMOUNT) {
		settings->values[setting].number = money.minor;
		return;
	}
	money = (struct ctp_money){10500, currency};
	ctp_money_format(&money, example);
	ctp_error_argument(&error, ctp_setting_row(setting)->key,
		"must be an amount over 0 written like %s (%s), of at most 12 digits; leave it empty for no limit", example,
		currency->code);
	add_problem(problems, setting, error.message);
}

static void check_amounts(struct ctp_settings *settings, struct ctp_problems *problems)
{
	check_amount(settings, CTP_SETTING_MIN_AMOUNT, problems);
	check_amount(settings, CTP_SETTING_MAX_AMOUNT, problems);
	check_amount(settings, CTP_SETTING_THREE_DS_MIN_AMOUNT, problems);

	/* 0 where there is no limit, or a wrong one. */
	int64_t least = settings->values[CTP_SETTING_MIN_AMOUNT].number;
	int64_t most = settings->values[CTP_SETTING_MAX_AMOUNT].number;
	if (most > 0 && least > most) {
		add_problem(problems, CTP_SETTING_MAX_AMOUNT, "must not be less than min_amount");
	}
}

static enum ctp_setting user_of(enum ctp_environment environment)
{
	return environment == CTP_TEST ? CTP_SETTING_TEST_USER : CTP_SETTING_PRODUCTION_USER;
}

static enum ctp_setting password_of(enum ctp_environment environment)
{
	return environment == CTP_TEST ? CTP_SETTING_TEST_PASSWORD : CTP_SETTING_PRODUCTION_PASSWORD;
}

static void check_login(
	const struct ctp_settings *settings, enum ctp_environment environment, struct ctp_problems *problems)
{
	enum ctp_setting user = user_of(environment), password = password_of(environment);
	bool has_user = is_wrong(problems, user) || ctp_settings_text(settings, user).length > 0;
	bool has_password = is_wrong(problems, password) || ctp_settings_text(settings, password).length > 0;
	bool selected =
		!is_wrong(problems, CTP_SETTING_MODE) && settings->values[CTP_SETTING_MODE].number == (int64_t)environment;

	if (!has_user && (selected || has_password)) {
		add_problem(problems, user,
			selected ? "must be the API login that the gateway gave for the selected mode: it is empty"
					 : "must be the API login that belongs to the password: it is empty");
	}
	if (!has_password && (selected || has_user)) {
		add_problem(problems, password,
			selected ? "must be the password of the API login of the selected mode: it is empty"
					 : "must be the password that belongs to the API login: it is empty");
	}
}

static void check_languages(const struct ctp_settings *settings, struct ctp_problems *problems)
{
	if (!is_wrong(problems, CTP_SETTING_LANGUAGE) && !is_wrong(problems, CTP_SETTING_LANGUAGES)
		&& !ctp_settings_lists(settings, CTP_SETTING_LANGUAGES,
			ctp_text(ctp_language_code((enum ctp_language)settings->values[CTP_SETTING_LANGUAGE].number)))) {
		add_problem(problems, CTP_SETTING_LANGUAGES, "must include the default language");
	}
}

static void check_capture(const struct ctp_settings *settings, struct ctp_problems *problems)
{
	if (!is_wrong(problems, CTP_SETTING_VALIDATION) && settings->values[CTP_SETTING_VALIDATION].number == CTP_MANUAL
		&& settings->values[CTP_SETTING_CAPTURE_DELAY].number > 0) {
		add_problem(problems, CTP_SETTING_CAPTURE_DELAY,
			"must be 0 where validation is manual: choose automatic to capture after some days");
	}
}

static enum ctp_status check_keys(
	const struct ctp_settings *settings, struct ctp_problems *problems, struct ctp_error *error)
{
	struct ctp_verifier *verifier;

	if (is_wrong(problems, CTP_SETTING_SIGNATURE)) {
		return CTP_OK;
	}
	enum ctp_status status = ctp_settings_verifier(settings, &verifier, error);
	ctp_verifier_free(verifier);
	return note(problems, CTP_SETTING_SIGNATURE_KEYS, status, error);
}

enum ctp_status ctp_settings_init(struct ctp_settings *settings, const struct ctp_text texts[CTP_SETTINGS],
	struct ctp_problems *problems, struct ctp_error *error)
{
	enum ctp_status status = CTP_OK;

	memset(settings, 0, sizeof *settings);
	for (int i = 0; i < CTP_SETTINGS && status == CTP_OK; i++) {
		status = read_one(settings, (enum ctp_setting)i, texts[i], problems, error);
	}
	if (status == CTP_OK) {
		check_amounts(settings, problems);
		check_login(settings, CTP_TEST, problems);
		check_login(settings, CTP_PRODUCTION, problems);
		check_languages(settings, problems);
		check_capture(settings, problems);
		status = check_keys(settings, problems, error);
	}
	for (int i = 0; i < CTP_SETTINGS && status == CTP_OK; i++) {
		if (is_wrong(problems, (enum ctp_setting)i)) {
			status = ctp_error_argument(error, "settings", "must have no mistakes");
		}
	}
	if (status != CTP_OK) {
		ctp_settings_clear(settings);
	}
	return status;
}

void ctp_settings_clear(struct ctp_settings *settings)
{
	for (int i = 0; i < CTP_SETTINGS; i++) {
		ctp_secret_clear(&settings->values[i].text);
	}
}
