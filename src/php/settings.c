/* Settings: how they are made from a shop's array. What they tell is in settings_use.c. */
#include "ctp_php_settings.h"

#include "zend_smart_str.h"

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
	struct ctp_php_settings *object = zend_object_alloc(sizeof *object, ce);

	return ctp_php_init_object(&object->std, ce, &handlers);
}

static void free_settings(zend_object *object)
{
	ctp_settings_clear(&ctp_php_settings(object)->settings);
	zend_object_std_dtor(object);
}

void ctp_php_settings_minit(void)
{
	ctp_php_init_handlers(&handlers, offsetof(struct ctp_php_settings, std), free_settings);
	handlers.compare = zend_objects_not_comparable; /* settings are no properties */
	ctp_ce_Settings->create_object = create;
}

/* ---- mistakes ---- */

void ctp_php_throw_settings(zval *problems)
{
	uint32_t count = zend_hash_num_elements(Z_ARRVAL_P(problems));
	smart_str message = {0};
	zval exception, text, *sentence;
	zend_ulong index;
	zend_string *key;

	smart_str_append_printf(
		&message, count == 1 ? "The settings have a mistake." : "The settings have %u mistakes.", count);
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(problems), index, key, sentence) {
		if (key != NULL) {
			smart_str_append_printf(&message, " %s: %s", ZSTR_VAL(key), Z_STRVAL_P(sentence));
		} else {
			smart_str_append_printf(&message, " " ZEND_LONG_FMT ": %s", (zend_long)index, Z_STRVAL_P(sentence));
		}
	}
	ZEND_HASH_FOREACH_END();
	smart_str_0(&message);

	object_init_ex(&exception, ctp_ce_InvalidSettingsException);
	ZVAL_STR(&text, message.s);
	zend_update_property(zend_ce_exception, Z_OBJ(exception), "message", sizeof "message" - 1, &text);
	zval_ptr_dtor(&text);
	zend_update_property(
		ctp_ce_InvalidSettingsException, Z_OBJ(exception), "problems", sizeof "problems" - 1, problems);
	zval_ptr_dtor(problems);
	zend_throw_exception_object(&exception);
}

/* ---- fromArray() ---- */

/* A setting as text. */
struct given {
	zend_string *text; /* a reference of our own; NULL where it is absent */
	bool joined;       /* from an array: nobody else has it */
};

static bool is_list(enum ctp_setting_kind kind)
{
	return kind == CTP_KIND_COUNTRIES || kind == CTP_KIND_LANGUAGES || kind == CTP_KIND_CURRENCIES
		|| kind == CTP_KIND_BADGES || kind == CTP_KIND_KEYS;
}

/* A list as the text that a shop would have stored. NULL or what it should have been. */
static const char *join_list(struct given *given, HashTable *list, char separator)
{
	smart_str text = {0};
	const char *mistake = NULL;
	zval *item;

	ZEND_HASH_FOREACH_VAL(list, item) {
		ZVAL_DEREF(item);
		if (Z_TYPE_P(item) != IS_STRING) {
			mistake = "Must be a text or a list of texts.";
			break;
		}
		smart_str_append(&text, Z_STR_P(item));
		smart_str_appendc(&text, separator);
	}
	ZEND_HASH_FOREACH_END();
	smart_str_0(&text);
	*given = (struct given){text.s, true};
	return mistake;
}

/* The same of texts by language. */
static const char *join_languages(struct given *given, HashTable *texts)
{
	smart_str text = {0};
	const char *mistake = NULL;
	zend_string *code;
	zval *wording;

	ZEND_HASH_FOREACH_STR_KEY_VAL(texts, code, wording) {
		ZVAL_DEREF(wording);
		if (code == NULL || !ctp_is_language_code(ctp_php_text(code)) || Z_TYPE_P(wording) != IS_STRING) {
			mistake = "Must be a text, or texts with language codes of two letters as keys.";
			break;
		}
		if (text.s != NULL) {
			smart_str_appends(&text, "||");
		}
		smart_str_append(&text, code);
		smart_str_appends(&text, "::");
		smart_str_append(&text, Z_STR_P(wording));
	}
	ZEND_HASH_FOREACH_END();
	smart_str_0(&text);
	*given = (struct given){text.s, true};
	return mistake;
}

/* A value of PHP as text. NULL or what it should have been. */
static const char *give(struct given *given, enum ctp_setting_kind kind, zval *value)
{
	switch (Z_TYPE_P(value)) {
		case IS_NULL:
			return NULL;
		case IS_STRING:
			given->text = zend_string_copy(Z_STR_P(value));
			return NULL;
		case IS_LONG:
			given->text = zend_long_to_str(Z_LVAL_P(value));
			return NULL;
		case IS_TRUE:
		case IS_FALSE:
			given->text = ZSTR_CHAR(Z_TYPE_P(value) == IS_TRUE ? '1' : '0');
			return kind == CTP_KIND_FLAG ? NULL : "Must be a text.";
		case IS_ARRAY:
			if (is_list(kind)) {
				return join_list(given, Z_ARRVAL_P(value), kind == CTP_KIND_KEYS ? '\n' : ',');
			}
			return kind == CTP_KIND_WORDING ? join_languages(given, Z_ARRVAL_P(value)) : "Must be a text.";
		default:
			return "Must be a text.";
	}
}

static void release(struct given *given)
{
	for (int i = 0; i < CTP_SETTINGS; i++) {
		if (given[i].text == NULL) {
			continue;
		}
		if (given[i].joined) {
			ctp_wipe(ZSTR_VAL(given[i].text), ZSTR_LEN(given[i].text));
		}
		zend_string_release(given[i].text);
	}
}

/* `problems` tells the mistakes afterwards. */
static void read_settings(struct ctp_settings *settings, HashTable *values, struct ctp_problems *problems)
{
	struct given given[CTP_SETTINGS] = {0};
	struct ctp_text texts[CTP_SETTINGS];
	struct ctp_error error = {0};

	for (int i = 0; i < CTP_SETTINGS; i++) {
		const struct ctp_setting_row *row = ctp_setting_row((enum ctp_setting)i);
		zval *value = zend_hash_str_find_deref(values, row->key, strlen(row->key));
		const char *mistake = value == NULL ? NULL : give(&given[i], row->kind, value);

		if (mistake != NULL) {
			strcpy(problems->sentences[i], mistake);
		}
		texts[i] = ctp_php_text(given[i].text);
	}
	enum ctp_status status = ctp_settings_init(settings, texts, problems, &error);
	release(given);
	if (status == CTP_ERR_MEMORY) {
		ctp_php_throw(&error, NULL, NULL);
	}
}

/* Of settings in the order of the table, then of unknown keys. */
static void problems_zval(zval *array, const struct ctp_problems *problems, HashTable *values)
{
	enum ctp_setting ignored;
	zend_ulong index;
	zend_string *key;
	zval sentence;

	array_init(array);
	for (int i = 0; i < CTP_SETTINGS; i++) {
		if (problems->sentences[i][0] != '\0') {
			add_assoc_string(array, ctp_setting_row((enum ctp_setting)i)->key, problems->sentences[i]);
		}
	}
	ZEND_HASH_FOREACH_KEY(values, index, key) {
		if (key != NULL && ctp_setting_find(ctp_php_text(key), &ignored)) {
			continue;
		}
		ZVAL_STRING(&sentence, "Is not a setting: correct its name or take it away.");
		if (key != NULL) {
			zend_hash_add(Z_ARRVAL_P(array), key, &sentence);
		} else {
			zend_hash_index_add(Z_ARRVAL_P(array), index, &sentence);
		}
	}
	ZEND_HASH_FOREACH_END();
}

PHP_METHOD(ClicToPay_Settings, fromArray)
{
	HashTable *values;
	zval problems;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(values)
	ZEND_PARSE_PARAMETERS_END();

	object_init_ex(return_value, ctp_ce_Settings);
	struct ctp_problems *found = ecalloc(1, sizeof *found);
	read_settings(&ctp_php_settings(Z_OBJ_P(return_value))->settings, values, found);
	if (!EG(exception)) {
		problems_zval(&problems, found, values);
		if (zend_hash_num_elements(Z_ARRVAL(problems)) > 0) {
			ctp_php_throw_settings(&problems);
		} else {
			zval_ptr_dtor(&problems);
		}
	}
	efree(found);
}

PHP_METHOD(ClicToPay_Settings, keys)
{
	ZEND_PARSE_PARAMETERS_NONE();

	array_init_size(return_value, CTP_SETTINGS);
	for (int i = 0; i < CTP_SETTINGS; i++) {
		const struct ctp_setting_row *row = ctp_setting_row((enum ctp_setting)i);
		add_assoc_string(return_value, row->key, row->fallback);
	}
}
