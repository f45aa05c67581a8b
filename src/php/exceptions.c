/* From core errors to exceptions: the one place where that is decided. */
#include "ctp_php.h"

/* ---- mistakes of the caller ---- */

/* Where the gateway's name of a parameter differs from the argument's. */
static const struct {
	const char *parameter, *argument;
} renamed[] = {
	{"currency", "amount"},
	{"mdOrder", "orderId"},
	{"mdorder", "orderId"},
	{"externalRefundId", "refundId"},
	{"transactionStates", "states"},
	{"size", "pageSize"},
};

/* The name of a method's argument. */
static const char *argument_name(const zend_function *function, uint32_t index)
{
#if PHP_VERSION_ID >= 80600
	return ZSTR_VAL(function->common.arg_info[index].name);
#else
	return ((const zend_internal_arg_info *)function->common.arg_info)[index].name;
#endif
}

/* The number of the running method's argument of that name, 0 if it has none. */
static uint32_t argument_number(const char *name)
{
	const zend_function *function = EG(current_execute_data)->func;

	for (uint32_t i = 0; i < function->common.num_args; i++) {
		if (strcmp(argument_name(function, i), name) == 0) {
			return i + 1;
		}
	}
	return 0;
}

/* `$extra`, or `$parameters` of execute(). */
static uint32_t extra_number(void)
{
	uint32_t number = argument_number("extra");

	return number != 0 ? number : argument_number("parameters");
}

void ctp_php_throw_extra(const struct ctp_error *error)
{
	/* The core blames "parameters" where the name itself is wrong. */
	if (error->argument[0] == '\0' || strcmp(error->argument, "parameters") == 0) {
		zend_argument_value_error(extra_number(), "%s", error->message);
	} else {
		zend_argument_value_error(extra_number(), "key \"%s\" %s", error->argument, error->message);
	}
}

static void throw_argument(const struct ctp_error *error)
{
	uint32_t number = argument_number(error->argument);

	for (size_t i = 0; number == 0 && i < sizeof renamed / sizeof *renamed; i++) {
		if (strcmp(renamed[i].parameter, error->argument) == 0) {
			number = argument_number(renamed[i].argument);
		}
	}
	if (number != 0) {
		zend_argument_value_error(number, "%s", error->message);
	} else if (extra_number() != 0) {
		ctp_php_throw_extra(error);
	} else {
		/* An option that only libcurl can judge, at the first call. */
		zend_value_error("%s %s", error->argument, error->message);
	}
}

/* ---- everything else ---- */

static void set_text(zval *exception, zend_class_entry *scope, const char *name, struct ctp_text text)
{
	zval value;

	ctp_php_text_zval(&value, text);
	zend_update_property(scope, Z_OBJ_P(exception), name, strlen(name), &value);
	zval_ptr_dtor(&value);
}

static void set_integer(zval *exception, zend_class_entry *scope, const char *name, zend_long number)
{
	zend_update_property_long(scope, Z_OBJ_P(exception), name, strlen(name), number);
}

static void set_money(zval *exception, const char *name, const struct ctp_money *money)
{
	zval value;

	ctp_php_money_zval(&value, money);
	zend_update_property(ctp_ce_UnknownOutcomeException, Z_OBJ_P(exception), name, strlen(name), &value);
	zval_ptr_dtor(&value);
}

static void describe_transport(zval *exception, const struct ctp_error *error, const struct ctp_php_context *context)
{
	zend_class_entry *scope = ctp_ce_TransportException;

	set_text(exception, scope, "endpoint", ctp_text(context->endpoint));
	set_integer(exception, scope, "attempts", error->attempts);
	set_integer(exception, scope, "curlCode", error->curl_code);
	zend_update_property_double(
		scope, Z_OBJ_P(exception), "seconds", sizeof "seconds" - 1, (double)error->milliseconds / 1000.0);
}

static void describe_protocol(zval *exception, const struct ctp_error *error, const struct ctp_php_context *context,
	struct ctp_php_document *document)
{
	zend_class_entry *scope = ctp_ce_ProtocolException;
	struct ctp_error shown = *error;

	if (shown.gateway_text[0] == '\0' && document != NULL) {
		ctp_reply_excerpt(document->json, &shown);
	}

	set_text(exception, scope, "endpoint", ctp_text(context->endpoint));
	set_integer(exception, scope, "httpStatus", error->http_status);
	set_text(exception, scope, "excerpt", ctp_text(shown.gateway_text));
}

void ctp_php_describe_unknown(zval *exception, const struct ctp_php_context *context)
{
	zend_class_entry *scope = ctp_ce_UnknownOutcomeException;

	set_text(exception, scope, "endpoint", ctp_text(context->endpoint));
	set_text(exception, scope, "orderId", context->order_id);
	set_text(exception, scope, "orderNumber", context->order_number);
	set_text(exception, scope, "refundId", context->refund_id);
	set_money(exception, "amount", &context->amount);
	set_money(exception, "refundedBefore", &context->refunded_before);
}

static zend_class_entry *gateway_class(enum ctp_gateway_kind kind)
{
	switch (kind) {
		case CTP_GATEWAY_AUTHENTICATION:
			return ctp_ce_AuthenticationException;
		case CTP_GATEWAY_DUPLICATE_ORDER:
			return ctp_ce_DuplicateOrderException;
		case CTP_GATEWAY_ORDER_NOT_FOUND:
			return ctp_ce_OrderNotFoundException;
		case CTP_GATEWAY_INVALID_REQUEST:
			return ctp_ce_InvalidRequestException;
		case CTP_GATEWAY_REFUSED:
			return ctp_ce_OperationRefusedException;
		case CTP_GATEWAY_FAILURE:
			break;
	}
	return ctp_ce_GatewayFailureException;
}

static void describe_gateway(zval *exception, const struct ctp_error *error, const struct ctp_php_context *context,
	struct ctp_php_document *document)
{
	zend_class_entry *scope = ctp_ce_GatewayException;
	zval raw;

	set_text(exception, scope, "errorCode", ctp_text(error->error_code));
	set_text(exception, scope, "errorMessage", ctp_text(error->gateway_text));
	set_text(exception, scope, "endpoint", ctp_text(context->endpoint));
	set_text(exception, scope, "orderId", context->order_id);
	set_text(exception, scope, "orderNumber", context->order_number);
	if (document != NULL) {
		ctp_php_node_zval(&raw, ctp_json_root(document->json));
		zend_update_property(scope, Z_OBJ_P(exception), "raw", sizeof "raw" - 1, &raw);
		zval_ptr_dtor(&raw);
	}
}

PHP_METHOD(ClicToPay_Exception_GatewayException, raw)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_COPY(ctp_php_slot(ctp_ce_GatewayException, Z_OBJ_P(ZEND_THIS), "raw"));
}

void ctp_php_exception_new(zval *exception, zend_class_entry *ce, const char *message)
{
	zend_class_entry *base = instanceof_function(ce, zend_ce_error) ? zend_ce_error : zend_ce_exception;

	object_init_ex(exception, ce);
	zend_update_property_string(base, Z_OBJ_P(exception), "message", sizeof "message" - 1, message);
}

void ctp_php_exception_zval(zval *exception, const struct ctp_error *error, const struct ctp_php_context *context,
	struct ctp_php_document *document)
{
	switch (error->status) {
		case CTP_ERR_TRANSPORT:
			ctp_php_exception_new(exception, ctp_ce_TransportException, error->message);
			describe_transport(exception, error, context);
			break;
		case CTP_ERR_UNKNOWN:
			ctp_php_exception_new(exception, ctp_ce_UnknownOutcomeException, error->message);
			ctp_php_describe_unknown(exception, context);
			break;
		case CTP_ERR_PROTOCOL:
			ctp_php_exception_new(exception, ctp_ce_ProtocolException, error->message);
			describe_protocol(exception, error, context, document);
			break;
		case CTP_ERR_GATEWAY:
			ctp_php_exception_new(exception, gateway_class(error->gateway), error->message);
			describe_gateway(exception, error, context, document);
			break;
		case CTP_ERR_SIGNATURE:
			ctp_php_exception_new(exception, ctp_ce_SignatureException, error->message);
			set_text(exception, ctp_ce_SignatureException, "canonicalText", context->canonical);
			break;
		case CTP_ERR_NOTIFICATION:
			ctp_php_exception_new(exception, ctp_ce_InvalidNotificationException, error->message);
			set_text(exception, ctp_ce_InvalidNotificationException, "canonicalText", context->canonical);
			break;
		default: /* CTP_ERR_MEMORY: as the engine does when it runs out */
			zend_error_noreturn(E_ERROR, "clictopay: %s", error->message);
	}
}

void ctp_php_throw(
	const struct ctp_error *error, const struct ctp_php_context *context, struct ctp_php_document *document)
{
	static const struct ctp_php_context nothing = {.endpoint = ""};
	zval exception;

	if (error->status == CTP_ERR_ARGUMENT) {
		throw_argument(error);
	} else if (error->status == CTP_ERR_OVERFLOW) {
		zend_throw_exception(zend_ce_arithmetic_error, error->message, 0);
	} else {
		ctp_php_exception_zval(&exception, error, context != NULL ? context : &nothing, document);
		zend_throw_exception_object(&exception);
	}
}
