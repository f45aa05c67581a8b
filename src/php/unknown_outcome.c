/* UnknownOutcomeException: kept as an array in a journal, resolved later by reading. */
#include "ctp_php.h"

static const zval *property(zend_object *object, const char *name)
{
	return ctp_php_slot(ctp_ce_UnknownOutcomeException, object, name);
}

static struct ctp_text text_property(zend_object *object, const char *name)
{
	const zval *value = property(object, name);

	return Z_TYPE_P(value) == IS_STRING ? ctp_php_text(Z_STR_P(value)) : (struct ctp_text){0};
}

static struct ctp_money money_property(zend_object *object, const char *name)
{
	const zval *value = property(object, name);

	return Z_TYPE_P(value) == IS_OBJECT ? *ctp_php_money(Z_OBJ_P(value)) : (struct ctp_money){0};
}

/* ---- resolve ---- */

/* The order's status through the interface, so that a user's double works too. False with an exception; an unknown order is no failure
 * and leaves `status` null. */
static bool read_status(zval *client, const struct ctp_intent *intent, zval *status)
{
	zval arguments[2];

	ctp_php_text_zval(&arguments[0], intent->order_id);
	ctp_php_text_zval(&arguments[1], intent->order_id.bytes == NULL ? intent->order_number : (struct ctp_text){0});
	ZVAL_NULL(status);
	zend_call_method_with_2_params(
		Z_OBJ_P(client), Z_OBJCE_P(client), NULL, "getorderstatusextended", status, &arguments[0], &arguments[1]);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	if (Z_ISREF_P(status)) {
		zend_unwrap_reference(status);
	}
	if (EG(exception) && instanceof_function(EG(exception)->ce, ctp_ce_OrderNotFoundException)) {
		zend_clear_exception();
		ZVAL_NULL(status);
	}
	return EG(exception) == NULL;
}

PHP_METHOD(ClicToPay_Exception_UnknownOutcomeException, resolve)
{
	zend_object *object = Z_OBJ_P(ZEND_THIS);
	zval *client, status;
	const zval *endpoint = property(object, "endpoint");

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJECT_OF_CLASS(client, ctp_ce_ClientInterface)
	ZEND_PARSE_PARAMETERS_END();

	if (Z_TYPE_P(endpoint) != IS_STRING) {
		zend_throw_error(
			NULL, "ClicToPay\\Exception\\UnknownOutcomeException was not made by the client or by fromArray()");
		RETURN_THROWS();
	}
	const struct ctp_intent intent = {
		.endpoint = Z_STRVAL_P(endpoint),
		.order_id = text_property(object, "orderId"),
		.order_number = text_property(object, "orderNumber"),
		.refund_id = text_property(object, "refundId"),
		.amount = money_property(object, "amount"),
		.refunded_before = money_property(object, "refundedBefore"),
	};
	if (intent.order_id.bytes == NULL && intent.order_number.bytes == NULL) {
		/* A call about no order: there is nothing to read. */
		ZVAL_NULL(&status);
		ctp_php_resolution_zval(return_value, CTP_STILL_UNKNOWN, &status);
		return;
	}
	if (!read_status(client, &intent, &status)) {
		RETURN_THROWS();
	}
	const struct ctp_order *order = Z_TYPE(status) == IS_OBJECT ? ctp_php_order(Z_OBJ(status)) : NULL;
	ctp_php_resolution_zval(return_value, ctp_intent_resolve(&intent, order), &status);
}

/* ---- toArray, fromArray ---- */

static const char *const texts[] = {"endpoint", "orderId", "orderNumber", "refundId", "message"};

static void add_money(zval *array, const char *amount, const char *currency, const struct ctp_money *money)
{
	if (money->currency == NULL) {
		add_assoc_null(array, amount);
		add_assoc_null(array, currency);
	} else {
		add_assoc_long(array, amount, money->minor);
		add_assoc_string(array, currency, money->currency->code);
	}
}

PHP_METHOD(ClicToPay_Exception_UnknownOutcomeException, toArray)
{
	zend_object *object = Z_OBJ_P(ZEND_THIS);
	zval value;

	ZEND_PARSE_PARAMETERS_NONE();

	array_init(return_value);
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		ctp_php_text_zval(&value, text_property(object, texts[i]));
		add_assoc_zval(return_value, texts[i], &value);
	}
	const struct ctp_money amount = money_property(object, "amount");
	const struct ctp_money before = money_property(object, "refundedBefore");
	add_money(return_value, "amount", "currency", &amount);
	add_money(return_value, "refundedBefore", "refundedBeforeCurrency", &before);
}

static bool read_text(HashTable *array, const char *name, struct ctp_text *text, bool required)
{
	zval *value = zend_hash_str_find_deref(array, name, strlen(name));

	*text = (struct ctp_text){0};
	if (value != NULL && Z_TYPE_P(value) == IS_STRING) {
		*text = ctp_php_text(Z_STR_P(value));
		return true;
	}
	return value != NULL && Z_TYPE_P(value) == IS_NULL && !required;
}

static bool read_money(HashTable *array, const char *name, const char *currency_name, struct ctp_money *money)
{
	zval *amount = zend_hash_str_find_deref(array, name, strlen(name));
	zval *code = zend_hash_str_find_deref(array, currency_name, strlen(currency_name));

	*money = (struct ctp_money){0};
	if (amount == NULL || code == NULL) {
		return false;
	}
	if (Z_TYPE_P(amount) == IS_NULL && Z_TYPE_P(code) == IS_NULL) {
		return true;
	}
	if (Z_TYPE_P(amount) != IS_LONG || Z_TYPE_P(code) != IS_STRING) {
		return false;
	}
	*money = (struct ctp_money){Z_LVAL_P(amount), ctp_currency_find(ctp_php_text(Z_STR_P(code)))};
	return money->currency != NULL;
}

PHP_METHOD(ClicToPay_Exception_UnknownOutcomeException, fromArray)
{
	HashTable *array;
	struct ctp_php_context context = {0};
	struct ctp_text endpoint, message;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(array)
	ZEND_PARSE_PARAMETERS_END();

	if (!read_text(array, "endpoint", &endpoint, true) || !read_text(array, "orderId", &context.order_id, false)
		|| !read_text(array, "orderNumber", &context.order_number, false)
		|| !read_text(array, "refundId", &context.refund_id, false) || !read_text(array, "message", &message, true)
		|| !read_money(array, "amount", "currency", &context.amount)
		|| !read_money(array, "refundedBefore", "refundedBeforeCurrency", &context.refunded_before)) {
		zend_argument_value_error(1, "must be what UnknownOutcomeException::toArray() returned");
		RETURN_THROWS();
	}
	context.endpoint = endpoint.bytes;
	object_init_ex(return_value, ctp_ce_UnknownOutcomeException);
	zend_update_property_stringl(
		zend_ce_exception, Z_OBJ_P(return_value), "message", sizeof "message" - 1, message.bytes, message.length);
	ctp_php_describe_unknown(return_value, &context);
}
