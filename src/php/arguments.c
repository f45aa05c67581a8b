/* From PHP arguments to the fields of a request. The core checks every value; nothing is converted on the way. */
#include "ctp_php_client.h"

#include "ext/json/php_json.h"
#include "zend_smart_str.h"

static bool done(enum ctp_status status, const struct ctp_error *error)
{
	if (status != CTP_OK) {
		ctp_php_throw(error, NULL, NULL);
	}
	return status == CTP_OK;
}

bool ctp_php_request_start(struct ctp_request *request, const char *endpoint)
{
	struct ctp_error error = {0};

	return done(ctp_request_init(request, ctp_text(endpoint), &error), &error);
}

bool ctp_php_add_string(struct ctp_request *request, const char *name, const zend_string *value)
{
	struct ctp_error error = {0};

	return done(ctp_request_add(request, name, ctp_php_text(value), &error), &error);
}

bool ctp_php_add_integer(struct ctp_request *request, const char *name, zend_long value)
{
	struct ctp_error error = {0};

	return done(ctp_request_add_integer(request, name, value, &error), &error);
}

bool ctp_php_add_boolean(struct ctp_request *request, const char *name, bool value)
{
	struct ctp_error error = {0};

	return done(ctp_request_add_boolean(request, name, value, &error), &error);
}

bool ctp_php_add_money(struct ctp_request *request, zend_object *money, bool zero_allowed)
{
	struct ctp_error error = {0};

	return done(ctp_request_add_money(request, money ? ctp_php_money(money) : NULL, zero_allowed, &error), &error);
}

bool ctp_php_add_language(
	struct ctp_request *request, const struct ctp_php_client *client, zend_object *object, zend_string *string)
{
	enum ctp_language ignored;
	struct ctp_error error = {0};

	if (string != NULL && !ctp_language_parse(ctp_php_text(string), &ignored)) {
		return done(ctp_error_argument(&error, "language", "must be \"fr\", \"en\" or \"ar\""), &error);
	}
	return ctp_php_add_string(request, "language",
		object != NULL       ? ctp_php_enum_text(object)
			: string != NULL ? string
							 : client->options.language);
}

bool ctp_php_add_date(struct ctp_request *request, const struct ctp_php_client *client, const char *name,
	zend_object *date, const char *format)
{
	if (date == NULL) {
		return ctp_php_add_string(request, name, NULL);
	}
	zend_string *text = ctp_php_date_format(date, format, ZSTR_VAL(client->options.time_zone));
	if (text == NULL) {
		return false;
	}
	bool added = ctp_php_add_string(request, name, text);
	zend_string_release(text);
	return added;
}

bool ctp_php_add_list(struct ctp_request *request, const char *name, HashTable *list)
{
	zval *element;

	ZEND_HASH_FOREACH_VAL(list, element) {
		ZVAL_DEREF(element);
		if (Z_TYPE_P(element) != IS_STRING) {
			struct ctp_error error = {0};
			return done(ctp_error_argument(&error, name, "must be a list of strings"), &error);
		}
		if (!ctp_php_add_string(request, name, Z_STR_P(element))) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	/* The list is complete: $extra may not add to it. */
	return ctp_php_add_string(request, name, NULL);
}

/* ---- jsonParams: a flat map of texts ---- */

static void write_member(struct ctp_buf *json, struct ctp_text name, struct ctp_text value)
{
	if (json->length > 1) { /* more than the opening brace */
		ctp_buf_add_char(json, ',');
	}
	ctp_json_write_string(json, name);
	ctp_buf_add_char(json, ':');
	ctp_json_write_string(json, value);
}

/* The two arguments that travel inside jsonParams; given in both places they could contradict each other. */
static bool write_contact(struct ctp_buf *json, HashTable *params, const char *name, const zend_string *value)
{
	if (value == NULL) {
		return true;
	}
	if (zend_hash_str_exists(params, name, strlen(name))) {
		struct ctp_error error = {0};
		return done(ctp_error_argument(&error, name, "must be given once, as an argument or in $jsonParams"), &error);
	}
	write_member(json, ctp_text(name), ctp_php_text(value));
	return true;
}

static bool write_params(struct ctp_buf *json, HashTable *params)
{
	struct ctp_error error = {0};
	zend_string *key;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(params, key, value) {
		ZVAL_DEREF(value);
		if (key == NULL || Z_TYPE_P(value) != IS_STRING) {
			return done(
				ctp_error_argument(&error, "jsonParams", "must be an array of strings with names as keys"), &error);
		}
		write_member(json, ctp_php_text(key), ctp_php_text(Z_STR_P(value)));
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool ctp_php_add_json_params(
	struct ctp_request *request, HashTable *params, const zend_string *email, const zend_string *phone)
{
	struct ctp_error error = {0};
	struct ctp_buf json;
	bool added;

	if (zend_hash_num_elements(params) == 0 && email == NULL && phone == NULL) {
		return ctp_php_add_string(request, "jsonParams", NULL);
	}
	ctp_buf_init(&json, CTP_REQUEST_MAX_BYTES);
	ctp_buf_add_char(&json, '{');
	added = write_params(&json, params) && write_contact(&json, params, "email", email)
		&& write_contact(&json, params, "phone", phone);
	ctp_buf_add_char(&json, '}');
	if (added && json.failed) {
		added = done(ctp_error_argument(&error, "jsonParams", "must be at most 1024 characters long as JSON"), &error);
	}
	if (added) {
		added =
			done(ctp_request_add(request, "jsonParams", (struct ctp_text){json.bytes, json.length}, &error), &error);
	}
	ctp_buf_clear(&json);
	return added;
}

/* ---- $extra ---- */

/*
 * Only plain data may become JSON. A float would be written with whatever precision PHP is set to, an object could run code.
 * Bounded, because an array can contain itself by reference.
 */
static bool is_plain(HashTable *array, unsigned depth)
{
	zval *value;

	ZEND_HASH_FOREACH_VAL(array, value) {
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) == IS_ARRAY ? depth == 0 || !is_plain(Z_ARRVAL_P(value), depth - 1)
										: Z_TYPE_P(value) == IS_DOUBLE || Z_TYPE_P(value) > IS_STRING) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static enum ctp_status add_json(struct ctp_request *request, const char *name, zval *array, struct ctp_error *error)
{
	smart_str json = {0};

	if (!is_plain(Z_ARRVAL_P(array), CTP_JSON_MAX_DEPTH - 1)) {
		return ctp_error_argument(
			error, name, "must hold strings, integers, booleans, null and arrays only; write a decimal as a string");
	}
	if (php_json_encode_ex(&json, array, PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_UNESCAPED_SLASHES, CTP_JSON_MAX_DEPTH)
		!= SUCCESS) {
		smart_str_free(&json);
		return ctp_error_argument(error, name, "must be an array that can be written as JSON");
	}
	smart_str_0(&json);
	enum ctp_status status = ctp_request_add(request, name, ctp_php_text(json.s), error);
	ctp_wipe(ZSTR_VAL(json.s), ZSTR_LEN(json.s));
	smart_str_free(&json);
	return status;
}

static enum ctp_status add_repeated(
	struct ctp_request *request, const char *name, HashTable *list, struct ctp_error *error)
{
	enum ctp_status status = CTP_OK;
	zval *element;

	ZEND_HASH_FOREACH_VAL(list, element) {
		ZVAL_DEREF(element);
		if (Z_TYPE_P(element) != IS_STRING) {
			return ctp_error_argument(error, name, "must be a list of strings");
		}
		status = ctp_request_add(request, name, ctp_php_text(Z_STR_P(element)), error);
		if (status != CTP_OK) {
			return status;
		}
	}
	ZEND_HASH_FOREACH_END();
	return status;
}

static enum ctp_status add_value(struct ctp_request *request, const char *name, zval *value, struct ctp_error *error)
{
	const struct ctp_param *param =
		request->endpoint != NULL ? ctp_endpoint_param(request->endpoint, ctp_text(name)) : NULL;
	char digits[24];

	switch (Z_TYPE_P(value)) {
		case IS_STRING:
			return ctp_request_add(request, name, ctp_php_text(Z_STR_P(value)), error);
		case IS_LONG:
			snprintf(digits, sizeof digits, ZEND_LONG_FMT, Z_LVAL_P(value));
			return ctp_request_add(request, name, ctp_text(digits), error);
		case IS_TRUE:
		case IS_FALSE:
			return ctp_request_add(request, name, ctp_text(Z_TYPE_P(value) == IS_TRUE ? "true" : "false"), error);
		case IS_ARRAY:
			return param != NULL && param->kind == CTP_PARAM_REPEATED
				? add_repeated(request, name, Z_ARRVAL_P(value), error)
				: add_json(request, name, value, error);
		default:
			return ctp_error_argument(
				error, name, "must be of type string|int|bool|array, %s given", zend_zval_type_name(value));
	}
}

bool ctp_php_add_extra(struct ctp_request *request, HashTable *extra)
{
	struct ctp_error error = {0};
	zend_string *key;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(extra, key, value) {
		ZVAL_DEREF(value);
		enum ctp_status status = key == NULL || strlen(ZSTR_VAL(key)) != ZSTR_LEN(key)
			? ctp_error_argument(&error, "", "must have the parameters' names as keys")
			: add_value(request, ZSTR_VAL(key), value, &error);
		if (status != CTP_OK) {
			ctp_php_throw_extra(&error);
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}
