/* Client's calls about stored credentials and cards, and execute(). */
#include "ctp_php_client.h"

/* `amount` is NULL where the call has none. */
static void fail(const struct ctp_request *request, const struct ctp_money *amount, struct ctp_php_document *document,
	const struct ctp_error *error)
{
	struct ctp_text id = ctp_request_value(request, "orderId");
	const struct ctp_php_context context = {
		.endpoint = request->name,
		.order_id = id.bytes != NULL ? id : ctp_request_value(request, "mdOrder"),
		.order_number = ctp_request_value(request, "orderNumber"),
		.amount = amount != NULL ? *amount : (struct ctp_money){0},
	};

	ctp_php_throw(error, &context, document);
}

/* Makes the result of a reply; anything but CTP_OK comes with a filled error. */
typedef enum ctp_status (*reader)(
	zval *value, struct ctp_php_document *document, const struct ctp_request *request, struct ctp_error *error);

/* Any call. Clears the request, because the end of the call may not return. */
static void call_gateway(struct ctp_php_client *client, struct ctp_request *request, reader read, zval *return_value)
{
	struct ctp_php_call call;
	struct ctp_json *json;
	struct ctp_error error;

	if (!ctp_php_call_begin(&call, client)) {
		return;
	}
	enum ctp_status status = ctp_client_call(&call.core, request, &json, &error);
	struct ctp_php_document *document = json != NULL ? ctp_php_document_new(json) : NULL;
	if (status == CTP_OK) {
		ZEND_ASSERT(document != NULL);
		status = read(return_value, document, request, &error);
	}
	if (status != CTP_OK) {
		fail(request, NULL, document, &error);
	}
	ctp_php_document_release(document);
	ctp_request_clear(request);
	ctp_php_call_end(&call);
}

static enum ctp_status read_acknowledgement(
	zval *value, struct ctp_php_document *document, const struct ctp_request *request, struct ctp_error *error)
{
	ctp_php_acknowledgement_zval(value, document, request->name);
	return CTP_OK;
}

static enum ctp_status read_enrollment(
	zval *value, struct ctp_php_document *document, const struct ctp_request *request, struct ctp_error *error)
{
	return ctp_php_enrollment_zval(value, document, error);
}

static enum ctp_status read_bindings(
	zval *value, struct ctp_php_document *document, const struct ctp_request *request, struct ctp_error *error)
{
	return ctp_php_bindings_zval(value, document, error);
}

static enum ctp_status read_anything(
	zval *value, struct ctp_php_document *document, const struct ctp_request *request, struct ctp_error *error)
{
	ctp_php_node_zval(value, ctp_json_root(document->json));
	return CTP_OK;
}

/* `amount` is NULL for an order that has one already. Clears the request. */
static void pay(
	struct ctp_php_client *client, struct ctp_request *request, const struct ctp_money *amount, zval *return_value)
{
	struct ctp_php_call call;
	struct ctp_json *json;
	struct ctp_payment payment;
	struct ctp_error error;

	if (!ctp_php_call_begin(&call, client)) {
		return;
	}
	enum ctp_status status = ctp_client_payment(&call.core, request, &json, &payment, &error);
	struct ctp_php_document *document = json != NULL ? ctp_php_document_new(json) : NULL;
	if (status == CTP_OK) {
		ctp_php_payment_zval(return_value, document, &payment, client->options.time_zone);
	} else {
		fail(request, amount, document, &error);
	}
	ctp_php_document_release(document);
	ctp_request_clear(request);
	ctp_php_call_end(&call);
}

PHP_METHOD(ClicToPay_Client, verifyEnrollment)
{
	zend_string *pan;
	struct ctp_request request = {0};

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(pan)
	ZEND_PARSE_PARAMETERS_END();

	if (ctp_php_request_start(&request, "verifyEnrollment.do") && ctp_php_add_string(&request, "pan", pan)) {
		call_gateway(ctp_php_client(Z_OBJ_P(ZEND_THIS)), &request, read_enrollment, return_value);
	}
	ctp_request_clear(&request);
}

PHP_METHOD(ClicToPay_Client, updateSSLCardList)
{
	struct ctp_php_client *client = ctp_php_client(Z_OBJ_P(ZEND_THIS));
	zend_string *order_id, *language = NULL;
	zend_object *language_object = NULL;
	struct ctp_request request = {0};

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(order_id)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(language_object, ctp_ce_Language, language)
	ZEND_PARSE_PARAMETERS_END();

	if (ctp_php_request_start(&request, "updateSSLCardList.do") && ctp_php_add_string(&request, "mdorder", order_id)
		&& ctp_php_add_language(&request, client, language_object, language)) {
		call_gateway(client, &request, read_acknowledgement, return_value);
	}
	ctp_request_clear(&request);
}

PHP_METHOD(ClicToPay_Client, paymentOrderBinding)
{
	struct ctp_php_client *client = ctp_php_client(Z_OBJ_P(ZEND_THIS));
	zend_string *order_id, *binding_id, *language = NULL, *ip = NULL, *email = NULL;
	zend_object *language_object = NULL;
	HashTable *extra = (HashTable *)&zend_empty_array;
	struct ctp_request request = {0};

	ZEND_PARSE_PARAMETERS_START(2, 6)
		Z_PARAM_STR(order_id)
		Z_PARAM_STR(binding_id)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(language_object, ctp_ce_Language, language)
		Z_PARAM_STR_OR_NULL(ip)
		Z_PARAM_STR_OR_NULL(email)
		Z_PARAM_ARRAY_HT(extra)
	ZEND_PARSE_PARAMETERS_END();

	if (ctp_php_request_start(&request, "paymentOrderBinding.do") && ctp_php_add_string(&request, "mdOrder", order_id)
		&& ctp_php_add_string(&request, "bindingId", binding_id)
		&& ctp_php_add_language(&request, client, language_object, language) && ctp_php_add_string(&request, "ip", ip)
		&& ctp_php_add_string(&request, "email", email) && ctp_php_add_extra(&request, extra)) {
		pay(client, &request, NULL, return_value);
	}
	ctp_request_clear(&request);
}

PHP_METHOD(ClicToPay_Client, getBindings)
{
	zend_string *client_id, *type = NULL, *binding_id = NULL;
	bool show_expired = false;
	struct ctp_request request = {0};

	ZEND_PARSE_PARAMETERS_START(1, 4)
		Z_PARAM_STR(client_id)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(type)
		Z_PARAM_STR_OR_NULL(binding_id)
		Z_PARAM_BOOL(show_expired)
	ZEND_PARSE_PARAMETERS_END();

	if (ctp_php_request_start(&request, "getBindings.do") && ctp_php_add_string(&request, "clientId", client_id)
		&& ctp_php_add_string(&request, "bindingType", type) && ctp_php_add_string(&request, "bindingId", binding_id)
		&& ctp_php_add_boolean(&request, "showExpired", show_expired)) {
		call_gateway(ctp_php_client(Z_OBJ_P(ZEND_THIS)), &request, read_bindings, return_value);
	}
	ctp_request_clear(&request);
}

PHP_METHOD(ClicToPay_Client, getBindingsByCardOrId)
{
	zend_string *pan = NULL, *binding_id = NULL;
	bool show_expired = false;
	struct ctp_request request = {0};

	ZEND_PARSE_PARAMETERS_START(0, 3)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(pan)
		Z_PARAM_STR_OR_NULL(binding_id)
		Z_PARAM_BOOL(show_expired)
	ZEND_PARSE_PARAMETERS_END();

	if ((pan == NULL) == (binding_id == NULL)) {
		zend_argument_value_error(1, "or argument #2 ($bindingId) must be given, and only one of them");
		RETURN_THROWS();
	}
	if (ctp_php_request_start(&request, "getBindingsByCardOrId.do") && ctp_php_add_string(&request, "pan", pan)
		&& ctp_php_add_string(&request, "bindingId", binding_id)
		&& ctp_php_add_boolean(&request, "showExpired", show_expired)) {
		call_gateway(ctp_php_client(Z_OBJ_P(ZEND_THIS)), &request, read_bindings, return_value);
	}
	ctp_request_clear(&request);
}

static void change_binding(INTERNAL_FUNCTION_PARAMETERS, const char *endpoint)
{
	zend_string *binding_id;
	struct ctp_request request = {0};

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(binding_id)
	ZEND_PARSE_PARAMETERS_END();

	if (ctp_php_request_start(&request, endpoint) && ctp_php_add_string(&request, "bindingId", binding_id)) {
		call_gateway(ctp_php_client(Z_OBJ_P(ZEND_THIS)), &request, read_acknowledgement, return_value);
	}
	ctp_request_clear(&request);
}

PHP_METHOD(ClicToPay_Client, bindCard)
{
	change_binding(INTERNAL_FUNCTION_PARAM_PASSTHRU, "bindCard.do");
}

PHP_METHOD(ClicToPay_Client, unBindCard)
{
	change_binding(INTERNAL_FUNCTION_PARAM_PASSTHRU, "unBindCard.do");
}

PHP_METHOD(ClicToPay_Client, extendBinding)
{
	struct ctp_php_client *client = ctp_php_client(Z_OBJ_P(ZEND_THIS));
	zend_string *binding_id, *expiry, *language = NULL;
	zend_object *language_object = NULL;
	struct ctp_request request = {0};

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(binding_id)
		Z_PARAM_STR(expiry)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(language_object, ctp_ce_Language, language)
	ZEND_PARSE_PARAMETERS_END();

	if (language == NULL && language_object == NULL && client->options.language == NULL) {
		/* The gateway has no default for this call. */
		language_object = zend_enum_get_case_cstr(ctp_ce_Language, "French");
	}
	if (ctp_php_request_start(&request, "extendBinding.do") && ctp_php_add_string(&request, "bindingId", binding_id)
		&& ctp_php_add_string(&request, "newExpiry", expiry)
		&& ctp_php_add_language(&request, client, language_object, language)) {
		call_gateway(client, &request, read_acknowledgement, return_value);
	}
	ctp_request_clear(&request);
}

PHP_METHOD(ClicToPay_Client, recurrentPayment)
{
	struct ctp_php_client *client = ctp_php_client(Z_OBJ_P(ZEND_THIS));
	zend_string *order_number, *binding_id, *description = NULL, *language = NULL;
	zend_object *amount, *language_object = NULL;
	HashTable *extra = (HashTable *)&zend_empty_array;
	struct ctp_request request = {0};

	ZEND_PARSE_PARAMETERS_START(3, 6)
		Z_PARAM_STR(order_number)
		Z_PARAM_STR(binding_id)
		Z_PARAM_OBJ_OF_CLASS(amount, ctp_ce_Money)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(description)
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(language_object, ctp_ce_Language, language)
		Z_PARAM_ARRAY_HT(extra)
	ZEND_PARSE_PARAMETERS_END();

	if (ctp_php_request_start(&request, "recurrentPayment.do")
		&& ctp_php_add_string(&request, "orderNumber", order_number)
		&& ctp_php_add_string(&request, "bindingId", binding_id) && ctp_php_add_money(&request, amount, false)
		&& ctp_php_add_string(&request, "description", description)
		&& ctp_php_add_language(&request, client, language_object, language) && ctp_php_add_extra(&request, extra)) {
		pay(client, &request, ctp_php_money(amount), return_value);
	}
	ctp_request_clear(&request);
}

PHP_METHOD(ClicToPay_Client, installmentPayment)
{
	struct ctp_php_client *client = ctp_php_client(Z_OBJ_P(ZEND_THIS));
	zend_string *order_number, *binding_id, *description = NULL, *language = NULL;
	zend_object *amount, *language_object = NULL;
	bool pre_auth = false;
	HashTable *extra = (HashTable *)&zend_empty_array;
	struct ctp_request request = {0};

	ZEND_PARSE_PARAMETERS_START(3, 7)
		Z_PARAM_STR(order_number)
		Z_PARAM_STR(binding_id)
		Z_PARAM_OBJ_OF_CLASS(amount, ctp_ce_Money)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(pre_auth)
		Z_PARAM_STR_OR_NULL(description)
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(language_object, ctp_ce_Language, language)
		Z_PARAM_ARRAY_HT(extra)
	ZEND_PARSE_PARAMETERS_END();

	if (ctp_php_request_start(&request, "installmentPayment.do")
		&& ctp_php_add_string(&request, "orderNumber", order_number)
		&& ctp_php_add_string(&request, "bindingId", binding_id) && ctp_php_add_money(&request, amount, false)
		&& ctp_php_add_boolean(&request, "preAuth", pre_auth)
		&& ctp_php_add_string(&request, "description", description)
		&& ctp_php_add_language(&request, client, language_object, language) && ctp_php_add_extra(&request, extra)) {
		pay(client, &request, ctp_php_money(amount), return_value);
	}
	ctp_request_clear(&request);
}

PHP_METHOD(ClicToPay_Client, execute)
{
	zend_string *endpoint;
	HashTable *parameters = (HashTable *)&zend_empty_array;
	struct ctp_request request = {0};
	struct ctp_error error = {0};

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(endpoint)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(parameters)
	ZEND_PARSE_PARAMETERS_END();

	if (ctp_request_init(&request, ctp_php_text(endpoint), &error) != CTP_OK) {
		ctp_php_throw(&error, NULL, NULL);
	} else if (ctp_php_add_extra(&request, parameters)) {
		call_gateway(ctp_php_client(Z_OBJ_P(ZEND_THIS)), &request, read_anything, return_value);
	}
	ctp_request_clear(&request);
}
