/* What Settings tell: values, decisions, and what is made with them. */
#include "ctp_php_settings.h"

static const struct ctp_settings *settings_of(zval *object)
{
	return &ctp_php_settings(Z_OBJ_P(object))->settings;
}

/* ---- getters ---- */

/* Is `name` the key in camelCase? */
static bool is_getter(const char *name, const char *key)
{
	for (; *key != '\0'; key++, name++) {
		bool word = *key == '_';
		key += word;
		if (*name != (word ? *key - 'a' + 'A' : *key)) {
			return false;
		}
	}
	return *name == '\0';
}

/* All getters share their code: the running one's name says which setting is meant. */
static enum ctp_setting running_getter(void)
{
	const char *name = ZSTR_VAL(EG(current_execute_data)->func->common.function_name);
	int setting = 0;

	while (!is_getter(name, ctp_setting_row((enum ctp_setting)setting)->key)) {
		setting++;
	}
	return (enum ctp_setting)setting;
}

static void language_zval(zval *value, enum ctp_language language)
{
	static const char *const names[CTP_LANGUAGES] = {"French", "English", "Arabic"};

	ctp_php_enum_case(value, ctp_ce_Language, names[language]);
}

static void environment_zval(zval *value, enum ctp_environment environment)
{
	ctp_php_enum_case(value, ctp_ce_Environment, environment == CTP_TEST ? "Test" : "Production");
}

static void choice_zval(zval *value, enum ctp_setting setting, int64_t number)
{
	static const char *const algorithms[] = {"None", "Hmac", "Rsa"};

	switch (setting) {
		case CTP_SETTING_MODE:
			environment_zval(value, (enum ctp_environment)number);
			break;
		case CTP_SETTING_LANGUAGE:
			language_zval(value, (enum ctp_language)number);
			break;
		case CTP_SETTING_SIGNATURE:
			ctp_php_enum_case(value, ctp_ce_SignatureAlgorithm, algorithms[number]);
			break;
		case CTP_SETTING_VALIDATION:
			ctp_php_enum_case(value, ctp_ce_Validation, number == CTP_AUTOMATIC ? "Automatic" : "Manual");
			break;
		default: /* CTP_SETTING_RETURN_MODE */
			ctp_php_enum_case(value, ctp_ce_ReturnMode, number == 0 ? "Get" : "Post");
	}
}

static void list_zval(zval *value, enum ctp_setting_kind kind, struct ctp_text list)
{
	enum ctp_language language;
	struct ctp_text item;
	zval element;

	array_init(value);
	while (ctp_list_next(&list, &item)) {
		if (kind == CTP_KIND_CURRENCIES) {
			ctp_php_currency_zval(&element, ctp_currency_find(item));
		} else if (kind == CTP_KIND_LANGUAGES && ctp_language_parse(item, &language)) {
			language_zval(&element, language);
		} else {
			ctp_php_text_zval(&element, item);
		}
		add_next_index_zval(value, &element);
	}
}

static void value_zval(zval *value, const struct ctp_settings *settings, enum ctp_setting setting)
{
	const struct ctp_setting_row *row = ctp_setting_row(setting);
	int64_t number = settings->values[setting].number;
	struct ctp_text text = ctp_settings_text(settings, setting);
	struct ctp_money money;

	switch (row->kind) {
		case CTP_KIND_FLAG:
			ZVAL_BOOL(value, number != 0);
			break;
		case CTP_KIND_INTEGER:
			ZVAL_LONG(value, number);
			break;
		case CTP_KIND_CHOICE:
			choice_zval(value, setting, number);
			break;
		case CTP_KIND_CURRENCY:
			ctp_php_currency_zval(value, ctp_currency_find(text));
			break;
		case CTP_KIND_AMOUNT:
			money = ctp_settings_amount(settings, setting);
			ctp_php_money_zval(value, &money);
			break;
		case CTP_KIND_COUNTRIES:
		case CTP_KIND_LANGUAGES:
		case CTP_KIND_CURRENCIES:
		case CTP_KIND_BADGES:
			list_zval(value, row->kind, text);
			break;
		default:
			ctp_php_text_zval(value, text);
	}
}

PHP_METHOD(ClicToPay_Settings, active)
{
	ZEND_PARSE_PARAMETERS_NONE();

	value_zval(return_value, settings_of(ZEND_THIS), running_getter());
}

PHP_METHOD(ClicToPay_Settings, title)
{
	zend_string *tag;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(tag)
	ZEND_PARSE_PARAMETERS_END();

	struct ctp_text wording = ctp_settings_wording(settings_of(ZEND_THIS), running_getter(), ctp_php_text(tag));
	if (wording.length == 0) {
		RETURN_NULL();
	}
	RETURN_STRINGL(wording.bytes, wording.length);
}

/* ---- decisions ---- */

PHP_METHOD(ClicToPay_Settings, offeredTo)
{
	bool admin;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_BOOL(admin)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_BOOL(ctp_settings_offered_to(settings_of(ZEND_THIS), admin));
}

/* The only argument of the running method; NULL and a ValueError if it is not in the default currency. */
static const struct ctp_money *own_amount(const struct ctp_settings *settings, zend_object *object)
{
	const struct ctp_money *amount = ctp_php_money(object);
	struct ctp_text code = ctp_settings_text(settings, CTP_SETTING_DEFAULT_CURRENCY);

	if (!ctp_text_is(code, amount->currency->code)) {
		zend_argument_value_error(
			1, "must be in the default currency (%s, %s given)", code.bytes, amount->currency->code);
		return NULL;
	}
	return amount;
}

PHP_METHOD(ClicToPay_Settings, offers)
{
	const struct ctp_settings *settings = settings_of(ZEND_THIS);
	const struct ctp_money *amount;
	zend_object *object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, ctp_ce_Money)
	ZEND_PARSE_PARAMETERS_END();

	if ((amount = own_amount(settings, object)) == NULL) {
		RETURN_THROWS();
	}
	RETURN_BOOL(ctp_settings_offers(settings, amount));
}

PHP_METHOD(ClicToPay_Settings, featuresFor)
{
	const struct ctp_settings *settings = settings_of(ZEND_THIS);
	const struct ctp_money *amount;
	zend_object *object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, ctp_ce_Money)
	ZEND_PARSE_PARAMETERS_END();

	if ((amount = own_amount(settings, object)) == NULL) {
		RETURN_THROWS();
	}
	const char *feature = ctp_settings_feature(settings, amount);
	array_init(return_value);
	if (feature != NULL) {
		add_next_index_string(return_value, feature);
	}
}

PHP_METHOD(ClicToPay_Settings, allowsCountry)
{
	const struct ctp_settings *settings = settings_of(ZEND_THIS);
	zend_string *country;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(country)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_BOOL(ctp_settings_text(settings, CTP_SETTING_ALLOWED_COUNTRIES).length == 0
		|| ctp_settings_lists(settings, CTP_SETTING_ALLOWED_COUNTRIES, ctp_php_text(country)));
}

PHP_METHOD(ClicToPay_Settings, allowsCurrency)
{
	zend_object *currency = NULL;
	zend_string *code = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS_OR_STR(currency, ctp_ce_Currency, code)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_BOOL(ctp_settings_lists(settings_of(ZEND_THIS), CTP_SETTING_CURRENCIES,
		currency != NULL ? ctp_text(ctp_php_currency(currency)->code) : ctp_php_text(code)));
}

PHP_METHOD(ClicToPay_Settings, languageFor)
{
	zend_string *tag;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(tag)
	ZEND_PARSE_PARAMETERS_END();

	language_zval(return_value, ctp_settings_language(settings_of(ZEND_THIS), ctp_php_text(tag)));
}

PHP_METHOD(ClicToPay_Settings, preAuthorises)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(ctp_settings_preauthorises(settings_of(ZEND_THIS)));
}

PHP_METHOD(ClicToPay_Settings, capturesAfter)
{
	int64_t days = settings_of(ZEND_THIS)->values[CTP_SETTING_CAPTURE_DELAY].number;

	ZEND_PARSE_PARAMETERS_NONE();

	if (days == 0) {
		RETURN_NULL();
	}
	RETURN_LONG(days);
}

/* An Environment, or (NULL) the mode. */
static enum ctp_environment environment_of(const struct ctp_settings *settings, zend_object *environment)
{
	if (environment == NULL) {
		return (enum ctp_environment)settings->values[CTP_SETTING_MODE].number;
	}
	return zend_string_equals_literal(ctp_php_enum_text(environment), "test") ? CTP_TEST : CTP_PRODUCTION;
}

PHP_METHOD(ClicToPay_Settings, statusFor)
{
	const struct ctp_settings *settings = settings_of(ZEND_THIS);
	zend_object *state, *environment = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJ_OF_CLASS(state, ctp_ce_OrderState)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(environment, ctp_ce_Environment)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_LONG(ctp_settings_status(settings, ctp_php_order_state(state), environment_of(settings, environment)));
}

/* ---- the gateway ---- */

PHP_METHOD(ClicToPay_Settings, user)
{
	const struct ctp_settings *settings = settings_of(ZEND_THIS);
	zend_object *environment = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(environment, ctp_ce_Environment)
	ZEND_PARSE_PARAMETERS_END();

	const struct ctp_login login = ctp_settings_login(settings, environment_of(settings, environment));
	RETURN_STRINGL(login.user.bytes, login.user.length);
}

static void throw_no_login(enum ctp_environment environment)
{
	zval problems;

	array_init(&problems);
	add_assoc_string(&problems, environment == CTP_TEST ? "test_user" : "production_user",
		"Must be the API login of the environment that is asked for: it is empty.");
	add_assoc_string(&problems, environment == CTP_TEST ? "test_password" : "production_password",
		"Must be the password of the API login: it is empty.");
	ctp_php_throw_settings(&problems);
}

/* `values` is argument `arg` of the running method, or NULL. */
static void client_zval(
	zval *value, const struct ctp_settings *settings, enum ctp_environment environment, HashTable *values, uint32_t arg)
{
	const struct ctp_login login = ctp_settings_login(settings, environment);
	struct ctp_php_options options;
	zval where;

	if (login.user.length == 0) {
		throw_no_login(environment);
		return;
	}
	ctp_php_options_default(&options);
	options.language =
		zend_string_init(ctp_language_code((enum ctp_language)settings->values[CTP_SETTING_LANGUAGE].number), 2, 0);
	if (values != NULL && !ctp_php_options_read(&options, values, arg)) {
		ctp_php_options_clear(&options);
		return;
	}
	if (login.usual) {
		environment_zval(&where, environment);
	} else {
		ctp_php_text_zval(&where, login.base_url);
	}
	ctp_php_client_zval(value, &where, login.base_url, login.user, login.password, &options);
}

PHP_METHOD(ClicToPay_Settings, client)
{
	const struct ctp_settings *settings = settings_of(ZEND_THIS);
	HashTable *options = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	client_zval(return_value, settings, environment_of(settings, NULL), options, 1);
}

PHP_METHOD(ClicToPay_Settings, clientFor)
{
	const struct ctp_settings *settings = settings_of(ZEND_THIS);
	zend_object *environment;
	HashTable *options = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJ_OF_CLASS(environment, ctp_ce_Environment)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	client_zval(return_value, settings, environment_of(settings, environment), options, 2);
}

PHP_METHOD(ClicToPay_Settings, verifier)
{
	struct ctp_verifier *verifier;
	struct ctp_error error = {0};

	ZEND_PARSE_PARAMETERS_NONE();

	if (ctp_settings_verifier(settings_of(ZEND_THIS), &verifier, &error) != CTP_OK) {
		ctp_php_throw(&error, NULL, NULL);
		RETURN_THROWS();
	}
	if (verifier == NULL) {
		RETURN_NULL();
	}
	ctp_php_verifier_zval(return_value, verifier);
}
