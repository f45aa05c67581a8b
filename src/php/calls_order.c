/* Client's calls about orders: register, status, capture, reversal, refund, decline. */
#include "ctp_php_client.h"

#include "ext/date/php_date.h"
#include "ext/standard/php_string.h"

#include "../core/ctp_batch.h"

/* Throws, with the reply that refused where there is one; takes `json` over. */
static void throw_with(const struct ctp_error *error, const struct ctp_php_context *context, struct ctp_json *json)
{
	struct ctp_php_document *document = json != NULL ? ctp_php_document_new(json) : NULL;

	ctp_php_throw(error, context, document);
	ctp_php_document_release(document);
}

/* ---- register ---- */

static bool has_feature(HashTable *features, const char *name)
{
	zval *feature;

	ZEND_HASH_FOREACH_VAL(features, feature) {
		ZVAL_DEREF(feature);
		if (Z_TYPE_P(feature) == IS_STRING && ctp_text_is(ctp_php_text(Z_STR_P(feature)), name)) {
			return true;
		}
	}
	ZEND_HASH_FOREACH_END();
	return false;
}

/* Values that only together are wrong, or that are known not to work at ClicToPay. */
static bool check_register(zend_string *page_view, zend_object *expiration, bool timeout_given)
{
	struct ctp_error error = {0};

	if (page_view != NULL && zend_string_equals_literal_ci(page_view, "MOBILE")) {
		ctp_error_argument(&error, "pageView",
			"must not be MOBILE: that page is missing at ClicToPay and buyers would see an error; the usual page works on phones");
	} else if (expiration != NULL && timeout_given) {
		ctp_error_argument(&error, "expirationDate", "must be null when $sessionTimeoutSecs is given");
	} else {
		return true;
	}
	ctp_php_throw(&error, NULL, NULL);
	return false;
}

static void register_order(INTERNAL_FUNCTION_PARAMETERS, const char *endpoint)
{
	struct ctp_php_client *client = ctp_php_client(Z_OBJ_P(ZEND_THIS));
	zend_string *order_number, *return_url, *fail_url = NULL, *description = NULL, *language = NULL, *client_id = NULL,
											*binding_id = NULL, *email = NULL, *phone = NULL, *callback_url = NULL,
											*page_view = NULL;
	zend_object *amount, *language_object = NULL, *expiration = NULL;
	HashTable *json_params = (HashTable *)&zend_empty_array, *features = (HashTable *)&zend_empty_array,
			  *extra = (HashTable *)&zend_empty_array;
	zend_long timeout = 0;
	bool timeout_null = true;

	ZEND_PARSE_PARAMETERS_START(3, 17)
		Z_PARAM_STR(order_number)
		Z_PARAM_OBJ_OF_CLASS(amount, ctp_ce_Money)
		Z_PARAM_STR(return_url)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(fail_url)
		Z_PARAM_STR_OR_NULL(description)
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(language_object, ctp_ce_Language, language)
		Z_PARAM_STR_OR_NULL(client_id)
		Z_PARAM_STR_OR_NULL(binding_id)
		Z_PARAM_STR_OR_NULL(email)
		Z_PARAM_STR_OR_NULL(phone)
		Z_PARAM_ARRAY_HT(json_params)
		Z_PARAM_ARRAY_HT(features)
		Z_PARAM_LONG_OR_NULL(timeout, timeout_null)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(expiration, php_date_get_interface_ce())
		Z_PARAM_STR_OR_NULL(callback_url)
		Z_PARAM_STR_OR_NULL(page_view)
		Z_PARAM_ARRAY_HT(extra)
	ZEND_PARSE_PARAMETERS_END();

	struct ctp_request request = {0};
	struct ctp_php_call call;
	if (ctp_php_client_constructed(client) && check_register(page_view, expiration, !timeout_null)
		&& ctp_php_request_start(&request, endpoint) && ctp_php_add_string(&request, "orderNumber", order_number)
		&& ctp_php_add_money(&request, amount, has_feature(features, "VERIFY"))
		&& ctp_php_add_string(&request, "returnUrl", return_url) && ctp_php_add_string(&request, "failUrl", fail_url)
		&& ctp_php_add_string(&request, "description", description)
		&& ctp_php_add_language(&request, client, language_object, language)
		&& ctp_php_add_string(&request, "clientId", client_id) && ctp_php_add_string(&request, "bindingId", binding_id)
		&& ctp_php_add_json_params(&request, json_params, email, phone)
		&& ctp_php_add_list(&request, "features", features)
		&& (timeout_null ? ctp_php_add_string(&request, "sessionTimeoutSecs", NULL)
						 : ctp_php_add_integer(&request, "sessionTimeoutSecs", timeout))
		&& ctp_php_add_date(&request, client, "expirationDate", expiration, "Y-m-d\\TH:i:s")
		&& ctp_php_add_string(&request, "dynamicCallbackUrl", callback_url)
		&& ctp_php_add_string(&request, "pageView", page_view) && ctp_php_add_extra(&request, extra)
		&& ctp_php_call_begin(&call, client)) {
		struct ctp_registration registration;
		struct ctp_json *json;
		struct ctp_error error;
		struct ctp_text number = ctp_php_text(order_number);

		if (ctp_client_register(&call.core, &request, &json, &registration, &error) == CTP_OK) {
			struct ctp_php_document *document = ctp_php_document_new(json);
			ctp_php_registration_zval(return_value, document, &registration, number);
			ctp_php_document_release(document);
		} else {
			struct ctp_php_context context = {
				.endpoint = endpoint,
				.order_id = error.order_id[0] != '\0' ? ctp_text(error.order_id) : (struct ctp_text){0},
				.order_number = number,
				.amount = *ctp_php_money(amount),
			};
			throw_with(&error, &context, json);
		}
		ctp_request_clear(&request);
		ctp_php_call_end(&call);
	}
	ctp_request_clear(&request);
}

PHP_METHOD(ClicToPay_Client, register)
{
	register_order(INTERNAL_FUNCTION_PARAM_PASSTHRU, "register.do");
}

PHP_METHOD(ClicToPay_Client, registerPreAuth)
{
	register_order(INTERNAL_FUNCTION_PARAM_PASSTHRU, "registerPreAuth.do");
}

/* ---- status ---- */

/* Clears the request. */
static void read_status(struct ctp_php_client *client, struct ctp_request *request, zval *return_value)
{
	struct ctp_php_call call;
	struct ctp_order order;
	struct ctp_json *json;
	struct ctp_error error;

	if (!ctp_php_call_begin(&call, client)) {
		return;
	}
	if (ctp_client_status(&call.core, request, &json, &order, &error) == CTP_OK) {
		struct ctp_php_document *document = ctp_php_document_new(json);
		ctp_php_order_status_zval(return_value, document, ctp_json_root(json), &order, client->options.time_zone);
		ctp_php_document_release(document);
	} else {
		struct ctp_php_context context = {
			.endpoint = request->name,
			.order_id = ctp_request_value(request, "orderId"),
			.order_number = ctp_request_value(request, "orderNumber"),
		};
		throw_with(&error, &context, json);
	}
	ctp_request_clear(request);
	ctp_php_call_end(&call);
}

PHP_METHOD(ClicToPay_Client, getOrderStatus)
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

	if (ctp_php_request_start(&request, "getOrderStatus.do") && ctp_php_add_string(&request, "orderId", order_id)
		&& ctp_php_add_language(&request, client, language_object, language)) {
		read_status(client, &request, return_value);
	}
	ctp_request_clear(&request);
}

PHP_METHOD(ClicToPay_Client, getOrderStatusExtended)
{
	struct ctp_php_client *client = ctp_php_client(Z_OBJ_P(ZEND_THIS));
	zend_string *order_id = NULL, *order_number = NULL, *language = NULL;
	zend_object *language_object = NULL;
	struct ctp_request request = {0};

	ZEND_PARSE_PARAMETERS_START(0, 3)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(order_id)
		Z_PARAM_STR_OR_NULL(order_number)
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(language_object, ctp_ce_Language, language)
	ZEND_PARSE_PARAMETERS_END();

	if ((order_id == NULL) == (order_number == NULL)) {
		zend_argument_value_error(1, "or argument #2 ($orderNumber) must be given, and only one of them");
		RETURN_THROWS();
	}
	if (ctp_php_request_start(&request, "getOrderStatusExtended.do")
		&& ctp_php_add_string(&request, "orderId", order_id)
		&& ctp_php_add_string(&request, "orderNumber", order_number)
		&& ctp_php_add_language(&request, client, language_object, language)) {
		read_status(client, &request, return_value);
	}
	ctp_request_clear(&request);
}

/* ---- operations ---- */

static void operation_done(
	struct ctp_php_client *client, struct ctp_outcome *outcome, const struct ctp_intent *intent, zval *return_value)
{
	/* Every operation reads the order before anything else. */
	struct ctp_php_document *read = ctp_php_document_new(outcome->status);
	struct ctp_php_document *document =
		outcome->reply != NULL ? ctp_php_document_new(outcome->reply) : ctp_php_document_share(read);
	zval status;

	ctp_php_order_status_zval(
		&status, read, ctp_json_root(outcome->status), &outcome->order, client->options.time_zone);
	ctp_php_operation_zval(return_value, document, intent->order_id, intent->refund_id, outcome->replayed, &status);
	ctp_php_document_release(document);
	ctp_php_document_release(read);
}

static void operation_failed(
	const struct ctp_error *error, struct ctp_outcome *outcome, const struct ctp_intent *intent)
{
	const struct ctp_php_context context = {
		.endpoint = intent->endpoint,
		.order_id = intent->order_id,
		.order_number = intent->order_number,
		.refund_id = intent->refund_id,
		.amount = outcome->amount, /* of a whole refund: what was sent */
		.refunded_before = intent->refunded_before,
	};
	/* A refusal before sending rests on the status that was read. */
	struct ctp_json **shown = outcome->reply != NULL ? &outcome->reply : &outcome->status;
	struct ctp_json *json = *shown;

	*shown = NULL;
	throw_with(error, &context, json);
	ctp_outcome_clear(outcome);
}

/* Clears the request. */
static void operate(struct ctp_php_client *client, struct ctp_request *request, const struct ctp_intent *intent,
	bool everything, zval *return_value)
{
	struct ctp_php_call call;
	struct ctp_outcome outcome;
	struct ctp_error error;

	if (!ctp_php_call_begin(&call, client)) {
		return;
	}
	if (ctp_client_operate(&call.core, request, intent, everything, &outcome, &error) == CTP_OK) {
		operation_done(client, &outcome, intent, return_value);
	} else {
		operation_failed(&error, &outcome, intent);
	}
	ctp_request_clear(request);
	ctp_php_call_end(&call);
}

PHP_METHOD(ClicToPay_Client, deposit)
{
	zend_string *order_id;
	zend_object *amount;
	HashTable *extra = (HashTable *)&zend_empty_array;
	struct ctp_request request = {0};

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(order_id)
		Z_PARAM_OBJ_OF_CLASS(amount, ctp_ce_Money)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(extra)
	ZEND_PARSE_PARAMETERS_END();

	if (ctp_php_request_start(&request, "deposit.do") && ctp_php_add_string(&request, "orderId", order_id)
		&& ctp_php_add_money(&request, amount, false) && ctp_php_add_extra(&request, extra)) {
		const struct ctp_intent intent = {
			.endpoint = "deposit.do",
			.order_id = ctp_php_text(order_id),
			.amount = *ctp_php_money(amount),
		};
		operate(ctp_php_client(Z_OBJ_P(ZEND_THIS)), &request, &intent, false, return_value);
	}
	ctp_request_clear(&request);
}

PHP_METHOD(ClicToPay_Client, reverse)
{
	zend_string *order_id;
	zend_object *amount = NULL;
	HashTable *extra = (HashTable *)&zend_empty_array;
	struct ctp_request request = {0};

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_STR(order_id)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(amount, ctp_ce_Money)
		Z_PARAM_ARRAY_HT(extra)
	ZEND_PARSE_PARAMETERS_END();

	if (ctp_php_request_start(&request, "reverse.do") && ctp_php_add_string(&request, "orderId", order_id)
		&& ctp_php_add_money(&request, amount, false) && ctp_php_add_extra(&request, extra)) {
		const struct ctp_intent intent = {
			.endpoint = "reverse.do",
			.order_id = ctp_php_text(order_id),
			.amount = amount != NULL ? *ctp_php_money(amount) : (struct ctp_money){0},
		};
		operate(ctp_php_client(Z_OBJ_P(ZEND_THIS)), &request, &intent, false, return_value);
	}
	ctp_request_clear(&request);
}

/* `amount` NULL: everything that is left. */
static void refund(struct ctp_php_client *client, zend_string *order_id, zend_object *amount, zend_string *refund_id,
	zend_object *refunded_before, HashTable *extra, zval *return_value)
{
	struct ctp_request request = {0};

	if (ctp_php_request_start(&request, "refund.do") && ctp_php_add_string(&request, "orderId", order_id)
		&& ctp_php_add_money(&request, amount, false) && ctp_php_add_string(&request, "externalRefundId", refund_id)
		&& ctp_php_add_string(&request, "expectedDepositedAmount", NULL) && ctp_php_add_extra(&request, extra)) {
		const struct ctp_intent intent = {
			.endpoint = "refund.do",
			.order_id = ctp_php_text(order_id),
			.refund_id = ctp_php_text(refund_id),
			.amount = amount != NULL ? *ctp_php_money(amount) : (struct ctp_money){0},
			.refunded_before = refunded_before != NULL ? *ctp_php_money(refunded_before) : (struct ctp_money){0},
		};
		operate(client, &request, &intent, amount == NULL, return_value);
	}
	ctp_request_clear(&request);
}

PHP_METHOD(ClicToPay_Client, refund)
{
	zend_string *order_id, *refund_id = NULL;
	zend_object *amount, *refunded_before = NULL;
	HashTable *extra = (HashTable *)&zend_empty_array;

	ZEND_PARSE_PARAMETERS_START(2, 5)
		Z_PARAM_STR(order_id)
		Z_PARAM_OBJ_OF_CLASS(amount, ctp_ce_Money)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(refund_id)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(refunded_before, ctp_ce_Money)
		Z_PARAM_ARRAY_HT(extra)
	ZEND_PARSE_PARAMETERS_END();

	refund(ctp_php_client(Z_OBJ_P(ZEND_THIS)), order_id, amount, refund_id, refunded_before, extra, return_value);
}

PHP_METHOD(ClicToPay_Client, refundAll)
{
	zend_string *order_id, *refund_id = NULL;
	zend_object *refunded_before = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_STR(order_id)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(refund_id)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(refunded_before, ctp_ce_Money)
	ZEND_PARSE_PARAMETERS_END();

	refund(ctp_php_client(Z_OBJ_P(ZEND_THIS)), order_id, NULL, refund_id, refunded_before,
		(HashTable *)&zend_empty_array, return_value);
}

PHP_METHOD(ClicToPay_Client, decline)
{
	zend_string *order_id, *order_number;
	HashTable *extra = (HashTable *)&zend_empty_array;
	struct ctp_request request = {0};

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(order_id)
		Z_PARAM_STR(order_number)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(extra)
	ZEND_PARSE_PARAMETERS_END();

	if (ctp_php_request_start(&request, "decline.do") && ctp_php_add_string(&request, "orderId", order_id)
		&& ctp_php_add_string(&request, "orderNumber", order_number) && ctp_php_add_extra(&request, extra)) {
		const struct ctp_intent intent = {
			.endpoint = "decline.do",
			.order_id = ctp_php_text(order_id),
			.order_number = ctp_php_text(order_number),
		};
		operate(ctp_php_client(Z_OBJ_P(ZEND_THIS)), &request, &intent, false, return_value);
	}
	ctp_request_clear(&request);
}

/* ---- many statuses ---- */

static void read_statuses(INTERNAL_FUNCTION_PARAMETERS, bool by_number)
{
	struct ctp_php_client *client = ctp_php_client(Z_OBJ_P(ZEND_THIS));
	zval *iterable;
	zend_long concurrency = 8;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ZVAL(iterable)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(concurrency)
	ZEND_PARSE_PARAMETERS_END();

	if (!zend_is_iterable(iterable)) {
		zend_argument_type_error(1, "must be of type iterable, %s given", zend_zval_type_name(iterable));
	} else if (concurrency < 1 || concurrency > CTP_BATCH_MAXIMUM) {
		zend_argument_value_error(2, "must be between 1 and %d", CTP_BATCH_MAXIMUM);
	} else if (ctp_php_client_constructed(client)) {
		ctp_php_order_statuses_zval(return_value, client, iterable, by_number, (size_t)concurrency);
	}
}

PHP_METHOD(ClicToPay_Client, statuses)
{
	read_statuses(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

PHP_METHOD(ClicToPay_Client, statusesByOrderNumber)
{
	read_statuses(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

/* ---- lists ---- */

/* The gateway takes the states as one comma list. */
static zend_string *join_states(HashTable *states)
{
	zend_string *comma = zend_string_init(",", 1, 0);
	zval *state, joined;

	ZEND_HASH_FOREACH_VAL(states, state) {
		ZVAL_DEREF(state);
		if (Z_TYPE_P(state) != IS_STRING) {
			zend_argument_value_error(3, "must be a list of strings");
			zend_string_release(comma);
			return NULL;
		}
	}
	ZEND_HASH_FOREACH_END();
	php_implode(comma, states, &joined);
	zend_string_release(comma);
	return Z_STR(joined);
}

PHP_METHOD(ClicToPay_Client, getLastOrdersForMerchants)
{
	struct ctp_php_client *client = ctp_php_client(Z_OBJ_P(ZEND_THIS));
	zend_object *from, *to;
	HashTable *states;
	zend_long page_size = 100;
	struct ctp_request request = {0};
	static const char stamp[] = "YmdHis";

	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_OBJ_OF_CLASS(from, php_date_get_interface_ce())
		Z_PARAM_OBJ_OF_CLASS(to, php_date_get_interface_ce())
		Z_PARAM_ARRAY_HT(states)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(page_size)
	ZEND_PARSE_PARAMETERS_END();

	if (!ctp_php_client_constructed(client)) {
		RETURN_THROWS();
	}
	if (page_size < 1 || page_size > 1000) {
		zend_argument_value_error(4, "must be between 1 and 1000");
		RETURN_THROWS();
	}
	zend_string *joined = join_states(states);
	if (joined == NULL) {
		RETURN_THROWS();
	}
	if (ctp_php_request_start(&request, "getLastOrdersForMerchants.do")
		&& ctp_php_add_integer(&request, "size", page_size) && ctp_php_add_date(&request, client, "from", from, stamp)
		&& ctp_php_add_date(&request, client, "to", to, stamp)
		&& ctp_php_add_string(&request, "transactionStates", joined)
		&& ctp_php_add_string(&request, "merchants", ZSTR_EMPTY_ALLOC())
		&& ctp_php_add_language(&request, client, NULL, NULL)) {
		ctp_php_order_list_zval(return_value, client, &request, page_size);
	}
	zend_string_release(joined);
	ctp_request_clear(&request);
}
