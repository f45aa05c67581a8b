/* The options of a client: one validated array. */
#include "ctp_php_client.h"

#include "ext/date/php_date.h"

#include "../../php_clictopay.h"

#define MAX_SECONDS 600
#define MAX_RETRIES 10

void ctp_php_options_default(struct ctp_php_options *options)
{
	memset(options, 0, sizeof *options);
	ZVAL_NULL(&options->logger);
	ZVAL_NULL(&options->observer);
	options->connect_timeout = 3000;
	options->timeout = 10000;
	options->deadline = 20000;
	options->max_retries = 2;
	options->persistent = true;
	options->user_agent =
		zend_string_init("php-clictopay/" PHP_CLICTOPAY_VERSION, sizeof "php-clictopay/" PHP_CLICTOPAY_VERSION - 1, 0);
	options->time_zone = zend_string_init(CTP_PHP_TIME_ZONE, sizeof CTP_PHP_TIME_ZONE - 1, 0);
}

static zend_string *copy_or_null(zend_string *string)
{
	return string == NULL ? NULL : zend_string_copy(string);
}

void ctp_php_options_copy(struct ctp_php_options *copy, const struct ctp_php_options *options)
{
	*copy = *options;
	copy->ca_file = copy_or_null(options->ca_file);
	copy->pinned_public_key = copy_or_null(options->pinned_public_key);
	copy->proxy = copy_or_null(options->proxy);
	copy->user_agent = copy_or_null(options->user_agent);
	copy->language = copy_or_null(options->language);
	copy->time_zone = copy_or_null(options->time_zone);
	ZVAL_COPY(&copy->logger, &options->logger);
	ZVAL_COPY(&copy->observer, &options->observer);
}

static void release(zend_string **string)
{
	if (*string != NULL) {
		zend_string_release(*string);
		*string = NULL;
	}
}

void ctp_php_options_clear(struct ctp_php_options *options)
{
	release(&options->ca_file);
	release(&options->pinned_public_key);
	release(&options->proxy);
	release(&options->user_agent);
	release(&options->language);
	release(&options->time_zone);
	zval_ptr_dtor(&options->logger);
	ZVAL_NULL(&options->logger);
	zval_ptr_dtor(&options->observer);
	ZVAL_NULL(&options->observer);
}

/* ---- readers: one kind of value each; they never convert ---- */

struct place {
	uint32_t arg;
	const char *key;
};

static bool wrong(const struct place *place, const char *expected)
{
	zend_argument_value_error(place->arg, "key \"%s\" must be %s", place->key, expected);
	return false;
}

static bool wrong_type(const struct place *place, const char *expected, const zval *given)
{
	zend_argument_type_error(
		place->arg, "key \"%s\" must be of type %s, %s given", place->key, expected, zend_zval_type_name(given));
	return false;
}

/* Seconds, stored as milliseconds. */
static bool read_seconds(uint64_t *target, const zval *value, const struct place *place)
{
	double seconds;

	if (Z_TYPE_P(value) == IS_LONG) {
		seconds = (double)Z_LVAL_P(value);
	} else if (Z_TYPE_P(value) == IS_DOUBLE) {
		seconds = Z_DVAL_P(value);
	} else {
		return wrong_type(place, "int|float", value);
	}
	if (!(seconds >= 0.001 && seconds <= MAX_SECONDS)) {
		return wrong(place, "between 0.001 and 600 seconds");
	}
	*target = (uint64_t)(seconds * 1000.0 + 0.5);
	return true;
}

static bool read_text(zend_string **target, const zval *value, const struct place *place)
{
	if (Z_TYPE_P(value) == IS_NULL) {
		release(target);
		return true;
	}
	if (Z_TYPE_P(value) != IS_STRING) {
		return wrong_type(place, "?string", value);
	}
	if (Z_STRLEN_P(value) == 0) {
		return wrong(place, "null or a non-empty string");
	}
	for (const char *c = Z_STRVAL_P(value); c < Z_STRVAL_P(value) + Z_STRLEN_P(value); c++) {
		if ((unsigned char)*c < 0x20 || *c == 0x7F) {
			return wrong(place, "free of control characters");
		}
	}
	release(target);
	*target = zend_string_copy(Z_STR_P(value));
	return true;
}

/* The certificates of one or more authorities, found again after a chdir(). Whether they can be used is for libcurl to say. */
static bool read_ca_file(zend_string **target, const zval *value, const struct place *place)
{
	char path[MAXPATHLEN];
	zend_stat_t status;

	if (!read_text(target, value, place)) {
		return false;
	}
	if (*target == NULL) {
		return true;
	}
	if (expand_filepath(ZSTR_VAL(*target), path) == NULL || php_check_open_basedir(path) != 0
		|| VCWD_STAT(path, &status) != 0 || !S_ISREG(status.st_mode) || VCWD_ACCESS(path, R_OK) != 0) {
		return wrong(place, "null or a file that can be read");
	}
	release(target);
	*target = zend_string_init(path, strlen(path), 0);
	return true;
}

/* "sha256//" and 32 bytes in Base64, several separated by semicolons. libcurl would take anything else for the name of a file. */
static bool is_pinned_keys(const zend_string *text)
{
	static const char prefix[] = "sha256//";
	static const char base64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const size_t start = sizeof prefix - 1, digits = 43, length = start + digits + 1;

	if ((ZSTR_LEN(text) + 1) % (length + 1) != 0) {
		return false;
	}
	for (const char *key = ZSTR_VAL(text); key < ZSTR_VAL(text) + ZSTR_LEN(text); key += length + 1) {
		if (memcmp(key, prefix, start) != 0 || strspn(key + start, base64) != digits || key[start + digits] != '='
			|| (key[length] != ';' && key[length] != '\0')) {
			return false;
		}
	}
	return true;
}

static bool read_pinned_key(zend_string **target, const zval *value, const struct place *place)
{
	if (!read_text(target, value, place)) {
		return false;
	}
	return *target == NULL || is_pinned_keys(*target)
		|| wrong(place, "null or \"sha256//\" and the Base64 SHA-256 hash of the key, several separated by \";\"");
}

/* It becomes a header. */
static bool read_user_agent(zend_string **target, const zval *value, const struct place *place)
{
	if (!read_text(target, value, place)) {
		return false;
	}
	for (size_t i = 0; *target != NULL && i < ZSTR_LEN(*target); i++) {
		if ((unsigned char)ZSTR_VAL(*target)[i] > '~') {
			return wrong(place, "null or printable ASCII");
		}
	}
	return true;
}

static bool read_retries(unsigned *target, const zval *value, const struct place *place)
{
	if (Z_TYPE_P(value) != IS_LONG) {
		return wrong_type(place, "int", value);
	}
	if (Z_LVAL_P(value) < 0 || Z_LVAL_P(value) > MAX_RETRIES) {
		return wrong(place, "between 0 and 10");
	}
	*target = (unsigned)Z_LVAL_P(value);
	return true;
}

static bool read_flag(bool *target, const zval *value, const struct place *place)
{
	if (Z_TYPE_P(value) != IS_TRUE && Z_TYPE_P(value) != IS_FALSE) {
		return wrong_type(place, "bool", value);
	}
	*target = Z_TYPE_P(value) == IS_TRUE;
	return true;
}

static bool read_ip_version(int *target, const zval *value, const struct place *place)
{
	if (Z_TYPE_P(value) == IS_NULL) {
		*target = 0;
		return true;
	}
	if (Z_TYPE_P(value) != IS_LONG) {
		return wrong_type(place, "?int", value);
	}
	if (Z_LVAL_P(value) != 4 && Z_LVAL_P(value) != 6) {
		return wrong(place, "4, 6 or null");
	}
	*target = (int)Z_LVAL_P(value);
	return true;
}

static bool read_language(zend_string **target, const zval *value, const struct place *place)
{
	enum ctp_language ignored;

	if (Z_TYPE_P(value) == IS_OBJECT && Z_OBJCE_P(value) == ctp_ce_Language) {
		release(target);
		*target = zend_string_copy(ctp_php_enum_text(Z_OBJ_P(value)));
		return true;
	}
	if (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_NULL) {
		return wrong_type(place, "ClicToPay\\Language|string|null", value);
	}
	if (Z_TYPE_P(value) == IS_STRING && !ctp_language_parse(ctp_php_text(Z_STR_P(value)), &ignored)) {
		return wrong(place, "\"fr\", \"en\" or \"ar\"");
	}
	return read_text(target, value, place);
}

static bool read_time_zone(zend_string **target, const zval *value, const struct place *place)
{
	zval zone;

	if (Z_TYPE_P(value) != IS_STRING) {
		return wrong_type(place, "string", value);
	}
	object_init_ex(&zone, php_date_get_timezone_ce());
	zend_call_known_instance_method_with_1_params(Z_OBJCE(zone)->constructor, Z_OBJ(zone), NULL, (zval *)value);
	zval_ptr_dtor(&zone);
	if (EG(exception)) {
		zend_clear_exception();
		return wrong(place, "a time zone such as Africa/Tunis");
	}
	return read_text(target, value, place);
}

/* An object with the methods that will be called. */
static bool read_object(
	zval *target, const zval *value, bool (*fits)(zend_object *object), const char *expected, const struct place *place)
{
	if (Z_TYPE_P(value) != IS_NULL && Z_TYPE_P(value) != IS_OBJECT) {
		return wrong_type(place, "?object", value);
	}
	if (Z_TYPE_P(value) == IS_OBJECT && !fits(Z_OBJ_P(value))) {
		return wrong(place, expected);
	}
	zval_ptr_dtor(target);
	ZVAL_COPY(target, value);
	return true;
}

/* ---- the keys ---- */

static bool read_option(struct ctp_php_options *options, const zval *value, const struct place *place)
{
	if (strcmp(place->key, "connectTimeout") == 0) {
		return read_seconds(&options->connect_timeout, value, place);
	}
	if (strcmp(place->key, "timeout") == 0) {
		return read_seconds(&options->timeout, value, place);
	}
	if (strcmp(place->key, "deadline") == 0) {
		return read_seconds(&options->deadline, value, place);
	}
	if (strcmp(place->key, "maxRetries") == 0) {
		return read_retries(&options->max_retries, value, place);
	}
	if (strcmp(place->key, "caFile") == 0) {
		return read_ca_file(&options->ca_file, value, place);
	}
	if (strcmp(place->key, "pinnedPublicKey") == 0) {
		return read_pinned_key(&options->pinned_public_key, value, place);
	}
	if (strcmp(place->key, "proxy") == 0) {
		return read_text(&options->proxy, value, place);
	}
	if (strcmp(place->key, "ipVersion") == 0) {
		return read_ip_version(&options->ip_version, value, place);
	}
	if (strcmp(place->key, "language") == 0) {
		return read_language(&options->language, value, place);
	}
	if (strcmp(place->key, "timeZone") == 0) {
		return read_time_zone(&options->time_zone, value, place);
	}
	if (strcmp(place->key, "userAgent") == 0) {
		return read_user_agent(&options->user_agent, value, place);
	}
	if (strcmp(place->key, "persistent") == 0) {
		return read_flag(&options->persistent, value, place);
	}
	if (strcmp(place->key, "logger") == 0) {
		return read_object(&options->logger, value, ctp_php_is_logger,
			"a PSR-3 logger: an object with the public method log()", place);
	}
	if (strcmp(place->key, "observer") == 0) {
		return read_object(&options->observer, value, ctp_php_is_observer,
			"an object with the public methods begin() or end(), or both", place);
	}
	zend_argument_value_error(place->arg,
		"must not have the key \"%s\"; the options are connectTimeout, timeout, deadline, maxRetries, caFile, "
		"pinnedPublicKey, proxy, ipVersion, language, timeZone, userAgent, persistent, logger and observer",
		place->key);
	return false;
}

bool ctp_php_options_read(struct ctp_php_options *options, HashTable *array, uint32_t arg)
{
	zend_string *key;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(array, key, value) {
		if (key == NULL) {
			zend_argument_value_error(arg, "must have the options' names as keys");
			return false;
		}
		ZVAL_DEREF(value);
		if (!read_option(options, value, &(struct place){arg, ZSTR_VAL(key)})) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}
