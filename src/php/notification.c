/* Verifier and Notification. */
#include "ctp_php_result.h"

#include "../core/ctp_notification.h"

struct verifier_object {
	struct ctp_verifier *verifier; /* never NULL where PHP code can see the object */
	zend_object std;
};

static zend_object_handlers handlers;

static struct verifier_object *verifier_of(zend_object *object)
{
	return (struct verifier_object *)((char *)object - offsetof(struct verifier_object, std));
}

static zend_object *create(zend_class_entry *ce)
{
	struct verifier_object *object = zend_object_alloc(sizeof *object, ce);

	return ctp_php_init_object(&object->std, ce, &handlers);
}

static void free_verifier(zend_object *object)
{
	ctp_verifier_free(verifier_of(object)->verifier);
	zend_object_std_dtor(object);
}

void ctp_php_notification_minit(void)
{
	ctp_php_init_handlers(&handlers, offsetof(struct verifier_object, std), free_verifier);
	handlers.compare = zend_objects_not_comparable; /* keys are no property */
	ctp_ce_Verifier->create_object = create;
}

/* ---- Verifier ---- */

/* The keys are the arguments of the running method. False: an exception is thrown. */
static bool add_keys(struct ctp_verifier *verifier, zval *keys, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		zend_string *key;
		struct ctp_error error = {0};
		if (!zend_parse_arg_str(&keys[i], &key, false, i + 1)) {
			zend_argument_type_error(i + 1, "must be of type string, %s given", zend_zval_type_name(&keys[i]));
			return false;
		}
		if (ctp_verifier_add(verifier, ctp_php_text(key), &error) != CTP_OK) {
			if (error.status == CTP_ERR_ARGUMENT) {
				zend_argument_value_error(i + 1, "%s", error.message);
			} else {
				ctp_php_throw(&error, NULL, NULL);
			}
			return false;
		}
	}
	return true;
}

void ctp_php_verifier_zval(zval *value, struct ctp_verifier *verifier)
{
	object_init_ex(value, ctp_ce_Verifier);
	verifier_of(Z_OBJ_P(value))->verifier = verifier;
}

static void make_verifier(INTERNAL_FUNCTION_PARAMETERS, enum ctp_signature_kind kind)
{
	zval *keys = NULL;
	uint32_t count = 0;
	struct ctp_error error = {0};

	ZEND_PARSE_PARAMETERS_START(0, -1)
		Z_PARAM_VARIADIC('*', keys, count)
	ZEND_PARSE_PARAMETERS_END();

	if (count == 0) {
		zend_value_error("%s() needs at least one key",
			kind == CTP_SIGNATURE_HMAC ? "ClicToPay\\Verifier::hmac" : "ClicToPay\\Verifier::rsa");
		RETURN_THROWS();
	}
	object_init_ex(return_value, ctp_ce_Verifier);
	struct verifier_object *object = verifier_of(Z_OBJ_P(return_value));
	if (ctp_verifier_new(kind, &object->verifier, &error) != CTP_OK) {
		ctp_php_throw(&error, NULL, NULL);
		RETURN_THROWS();
	}
	if (!add_keys(object->verifier, keys, count)) {
		RETURN_THROWS();
	}
}

PHP_METHOD(ClicToPay_Verifier, hmac)
{
	make_verifier(INTERNAL_FUNCTION_PARAM_PASSTHRU, CTP_SIGNATURE_HMAC);
}

PHP_METHOD(ClicToPay_Verifier, rsa)
{
	make_verifier(INTERNAL_FUNCTION_PARAM_PASSTHRU, CTP_SIGNATURE_RSA);
}

/* ---- Notification ---- */

static void parameters_zval(zval *value, const struct ctp_notification *notification)
{
	array_init_size(value, (uint32_t)notification->count);
	for (size_t i = 0; i < notification->count; i++) {
		const struct ctp_parameter *parameter = &notification->parameters[i];
		zval text;

		ZVAL_STRINGL_FAST(&text, parameter->value.bytes, parameter->value.length);
		zend_symtable_str_update(Z_ARRVAL_P(value), parameter->name.bytes, parameter->name.length, &text);
	}
}

static void notification_zval(zval *value, const struct ctp_notification *notification)
{
	zval property;

	ctp_php_result_new(value, ctp_ce_Notification, NULL, NULL);
	ctp_php_init_text(value, "orderId", notification->order_id);
	ctp_php_init_text(value, "orderNumber", notification->order_number);
	ctp_php_init_text(value, "operation", notification->operation);
	ZVAL_BOOL(&property, notification->success);
	ctp_php_init_property(Z_OBJ_P(value), "success", &property);
	ZVAL_BOOL(&property, notification->verified);
	ctp_php_init_property(Z_OBJ_P(value), "verified", &property);
	parameters_zval(&property, notification);
	ctp_php_init_property(Z_OBJ_P(value), "parameters", &property);
}

/* `texts` has room for all of `names`. False: an exception is thrown. */
static bool read_ignored(HashTable *names, struct ctp_text *texts)
{
	zval *name;

	ZEND_HASH_FOREACH_VAL(names, name) {
		ZVAL_DEREF(name);
		if (Z_TYPE_P(name) != IS_STRING) {
			zend_argument_value_error(3, "must be a list of strings");
			return false;
		}
		*texts++ = ctp_php_text(Z_STR_P(name));
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

PHP_METHOD(ClicToPay_Notification, parse)
{
	zend_string *query;
	zend_object *verifier = NULL;
	HashTable *ignore = (HashTable *)&zend_empty_array;
	struct ctp_notification notification;
	struct ctp_error error = {0};

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_STR(query)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(verifier, ctp_ce_Verifier)
		Z_PARAM_ARRAY_HT(ignore)
	ZEND_PARSE_PARAMETERS_END();

	uint32_t ignored_count = zend_hash_num_elements(ignore);
	struct ctp_text *ignored = safe_emalloc(ignored_count, sizeof *ignored, 0);
	if (!read_ignored(ignore, ignored)) {
		efree(ignored);
		RETURN_THROWS();
	}
	enum ctp_status status = ctp_notification_parse(&notification, ctp_php_text(query),
		verifier == NULL ? NULL : verifier_of(verifier)->verifier, ignored, ignored_count, &error);
	efree(ignored);
	if (status == CTP_OK) {
		notification_zval(return_value, &notification);
	} else {
		const struct ctp_php_context context = {
			.endpoint = "",
			.canonical = notification.canonical.length == 0
				? ctp_text("")
				: (struct ctp_text){notification.canonical.bytes, notification.canonical.length},
		};
		ctp_php_throw(&error, &context, NULL);
	}
	ctp_notification_clear(&notification);
}
