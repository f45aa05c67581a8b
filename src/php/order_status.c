/* OrderStatus with its parts: Card, Refund, ThreeDSecure. */
#include "ctp_php_result.h"

/*
 * What the gateway sent: the core reaches its verdicts from it, and the properties are made from it. That costs more than the verdict,
 * which is all that most callers ask for, so they are made together when one of them is first looked at. Until then their slots are
 * UNDEF, and the engine asks the object's handlers.
 */
struct status_object {
	struct ctp_php_document *document;
	const struct ctp_json_node *node;
	struct ctp_order order;
	zend_string *time_zone; /* of dates without one; NULL: CTP_PHP_TIME_ZONE */
	bool complete;          /* the properties are made */
	zend_object std;
};

static struct status_object *status_of(zend_object *object)
{
	return (struct status_object *)((char *)object - offsetof(struct status_object, std));
}

const struct ctp_order *ctp_php_order(zend_object *object)
{
	return &status_of(object)->order;
}

/* ---- properties ---- */

static void init_money(zval *object, const char *name, const struct ctp_money *money)
{
	zval property;

	ctp_php_money_zval(&property, money);
	ctp_php_init_property(Z_OBJ_P(object), name, &property);
}

static void init_date(zval *object, const char *name, const struct ctp_date *date, const char *time_zone)
{
	zval property;

	ctp_php_date_zval(&property, date, time_zone);
	ctp_php_init_property(Z_OBJ_P(object), name, &property);
}

/* What a buyer or a merchant typed can be a card number by mistake. */
static void init_typed_text(zval *object, const char *name, struct ctp_text text)
{
	zval property;

	if (text.bytes == NULL) {
		ZVAL_NULL(&property);
	} else {
		ctp_php_redacted_zval(&property, text);
	}
	ctp_php_init_property(Z_OBJ_P(object), name, &property);
}

static const char *status_name(enum ctp_gateway_status status)
{
	switch (status) {
		case CTP_STATUS_REGISTERED:
			return "Registered";
		case CTP_STATUS_AUTHORISED:
			return "Authorised";
		case CTP_STATUS_DEPOSITED:
			return "Deposited";
		case CTP_STATUS_REVERSED:
			return "Reversed";
		case CTP_STATUS_REFUNDED:
			return "Refunded";
		case CTP_STATUS_ACS_STARTED:
			return "AcsStarted";
		case CTP_STATUS_DECLINED:
			return "Declined";
		case CTP_STATUS_PENDING:
			return "Pending";
		case CTP_STATUS_PARTLY_DEPOSITED:
			return "PartlyDeposited";
		case CTP_STATUS_UNKNOWN:
			break;
	}
	return "Unknown";
}

static void init_status(zval *object, const struct ctp_order *order)
{
	zval property;

	ZVAL_LONG(&property, order->status_code);
	ctp_php_init_property(Z_OBJ_P(object), "statusCode", &property);
	ctp_php_enum_case(&property, ctp_ce_GatewayStatus, status_name(order->status));
	ctp_php_init_property(Z_OBJ_P(object), "status", &property);
	if (order->has_action) {
		ctp_php_action_code_zval(&property, order->action_code);
	} else {
		ZVAL_NULL(&property);
	}
	ctp_php_init_property(Z_OBJ_P(object), "action", &property);
	ZVAL_BOOL(&property, order->chargeback);
	ctp_php_init_property(Z_OBJ_P(object), "chargeback", &property);
}

static void init_card(zval *object, const struct ctp_order *order)
{
	zval card, three_d_secure;

	ZVAL_NULL(&card);
	if (order->has_card) {
		ctp_php_result_new(&card, ctp_ce_Card, NULL, NULL);
		ctp_php_init_text(&card, "mask", order->mask);
		ctp_php_init_text(&card, "expiry", order->expiry);
		init_typed_text(&card, "holder", order->holder);
		ctp_php_init_text(&card, "brand", order->brand);
		ctp_php_init_text(&card, "product", order->product);
	}
	ctp_php_init_property(Z_OBJ_P(object), "card", &card);

	ZVAL_NULL(&three_d_secure);
	if (order->has_three_d_secure) {
		ctp_php_result_new(&three_d_secure, ctp_ce_ThreeDSecure, NULL, NULL);
		ctp_php_init_text(&three_d_secure, "eci", order->eci);
		ctp_php_init_text(&three_d_secure, "version", order->three_d_secure_version);
		ctp_php_init_text(&three_d_secure, "status", order->three_d_secure_status);
	}
	ctp_php_init_property(Z_OBJ_P(object), "threeDSecure", &three_d_secure);
}

static void init_refunds(zval *object, const struct ctp_order *order, const char *time_zone)
{
	zval list;

	array_init(&list);
	for (const struct ctp_json_node *node = ctp_json_first(order->refunds); node != NULL; node = ctp_json_next(node)) {
		struct ctp_refund refund;
		zval element;

		ctp_order_refund(order, node, &refund);
		ctp_php_result_new(&element, ctp_ce_Refund, NULL, NULL);
		init_money(&element, "amount", &refund.amount);
		init_date(&element, "at", &refund.at, time_zone);
		ctp_php_init_text(&element, "refundId", refund.refund_id);
		ctp_php_init_text(&element, "referenceNumber", refund.reference_number);
		zend_hash_next_index_insert(Z_ARRVAL(list), &element);
	}
	ctp_php_init_property(Z_OBJ_P(object), "refunds", &list);
}

/* A list of {name, value} as name => value. */
static void init_pairs(zval *object, const char *name, const struct ctp_json_node *pairs)
{
	zval map;

	array_init(&map);
	for (const struct ctp_json_node *node = ctp_json_first(pairs); node != NULL; node = ctp_json_next(node)) {
		struct ctp_text key, text;
		zval value;

		if (ctp_order_parameter(node, &key, &text)) {
			ctp_php_redacted_zval(&value, text);
			zend_symtable_str_update(Z_ARRVAL(map), key.bytes, key.length, &value);
		}
	}
	ctp_php_init_property(Z_OBJ_P(object), name, &map);
}

static void init_properties(zend_object *object, const struct ctp_order *order, const char *time_zone)
{
	zval value;

	ZVAL_OBJ(&value, object);
	ctp_php_init_text(&value, "orderId", order->order_id);
	ctp_php_init_text(&value, "orderNumber", order->order_number);
	init_status(&value, order);
	init_money(&value, "amount", &order->amount);
	init_money(&value, "approvedAmount", &order->approved);
	init_money(&value, "depositedAmount", &order->deposited);
	init_money(&value, "refundedAmount", &order->refunded);
	init_money(&value, "fee", &order->fee);
	init_date(&value, "registeredAt", &order->registered_at, time_zone);
	init_date(&value, "authorisedAt", &order->authorised_at, time_zone);
	init_date(&value, "depositedAt", &order->deposited_at, time_zone);
	init_date(&value, "refundedAt", &order->refunded_at, time_zone);
	init_date(&value, "reversedAt", &order->reversed_at, time_zone);
	init_card(&value, order);
	ctp_php_init_text(&value, "approvalCode", order->approval_code);
	ctp_php_init_text(&value, "terminalId", order->terminal_id);
	ctp_php_init_text(&value, "referenceNumber", order->reference_number);
	ctp_php_init_text(&value, "ip", order->ip);
	ctp_php_init_text(&value, "bankName", order->bank_name);
	ctp_php_init_text(&value, "bankCountry", order->bank_country);
	ctp_php_init_text(&value, "paymentState", order->payment_state);
	ctp_php_init_text(&value, "paymentWay", order->payment_way);
	init_typed_text(&value, "description", order->description);
	init_refunds(&value, order, time_zone);
	init_pairs(&value, "merchantParameters", order->merchant_parameters);
	init_pairs(&value, "attributes", order->attributes);
}

/* ---- handlers: each makes the properties and leaves the rest to the engine ---- */

static zend_object *complete(zend_object *object)
{
	struct status_object *status = status_of(object);

	if (!status->complete) {
		/* Dates need methods of PHP's, which do nothing while an exception is thrown; var_export() and == go on behind one. */
		zend_object *thrown = EG(exception);
		EG(exception) = NULL;
		init_properties(
			object, &status->order, status->time_zone == NULL ? CTP_PHP_TIME_ZONE : ZSTR_VAL(status->time_zone));
		if (EG(exception) == NULL) {
			EG(exception) = thrown;
		} else {
			zend_exception_set_previous(EG(exception), thrown);
		}
		status->complete = true;
	}
	return object;
}

static zval *read_property(zend_object *object, zend_string *name, int type, void **cache_slot, zval *buffer)
{
	return zend_std_read_property(complete(object), name, type, cache_slot, buffer);
}

static zval *write_property(zend_object *object, zend_string *name, zval *value, void **cache_slot)
{
	return zend_std_write_property(complete(object), name, value, cache_slot);
}

static zval *get_property_ptr_ptr(zend_object *object, zend_string *name, int type, void **cache_slot)
{
	return zend_std_get_property_ptr_ptr(complete(object), name, type, cache_slot);
}

static int has_property(zend_object *object, zend_string *name, int mode, void **cache_slot)
{
	return zend_std_has_property(complete(object), name, mode, cache_slot);
}

static void unset_property(zend_object *object, zend_string *name, void **cache_slot)
{
	zend_std_unset_property(complete(object), name, cache_slot);
}

static HashTable *get_properties(zend_object *object)
{
	return zend_std_get_properties(complete(object));
}

static int compare(zval *a, zval *b)
{
	ZEND_COMPARE_OBJECTS_FALLBACK(a, b);
	if (Z_OBJCE_P(a) == Z_OBJCE_P(b)) {
		complete(Z_OBJ_P(a));
		complete(Z_OBJ_P(b));
	}
	return zend_std_compare_objects(a, b);
}

/* Without a table of the properties the engine's own would make one. Beside one the slots must not be counted, too. */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	if (object->properties != NULL) {
		return zend_std_get_gc(object, table, count);
	}
	*table = object->properties_table;
	*count = object->ce->default_properties_count;
	return NULL;
}

/* ---- the object ---- */

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
	struct status_object *object = zend_object_alloc(sizeof *object, ce);

	return ctp_php_init_object(&object->std, ce, &handlers);
}

static void free_status(zend_object *object)
{
	struct status_object *status = status_of(object);

	ctp_php_document_release(status->document);
	if (status->time_zone != NULL) {
		zend_string_release(status->time_zone);
	}
	zend_object_std_dtor(object);
}

void ctp_php_order_status_minit(void)
{
	ctp_php_init_handlers(&handlers, offsetof(struct status_object, std), free_status);
	handlers.read_property = read_property;
	handlers.write_property = write_property;
	handlers.get_property_ptr_ptr = get_property_ptr_ptr;
	handlers.has_property = has_property;
	handlers.unset_property = unset_property;
	handlers.get_properties = get_properties;
	handlers.compare = compare;
	handlers.get_gc = get_gc;
	ctp_ce_OrderStatus->create_object = create;
}

void ctp_php_order_status_zval(zval *value, struct ctp_php_document *document, const struct ctp_json_node *node,
	const struct ctp_order *order, zend_string *time_zone)
{
	object_init_ex(value, ctp_ce_OrderStatus);
	struct status_object *status = status_of(Z_OBJ_P(value));

	status->document = ctp_php_document_share(document);
	status->node = node;
	status->order = *order;
	status->time_zone = time_zone == NULL ? NULL : zend_string_copy(time_zone);
}

/* ---- methods ---- */

PHP_METHOD(ClicToPay_OrderStatus, verdict)
{
	static const char *const names[] = {
		[CTP_PAID] = "Paid",
		[CTP_PARTLY_PAID] = "PartlyPaid",
		[CTP_AUTHORISED] = "Authorised",
		[CTP_UNDECIDED] = "Undecided",
		[CTP_UNPAID] = "Unpaid",
		[CTP_REVERSED] = "Reversed",
		[CTP_PARTLY_REFUNDED] = "PartlyRefunded",
		[CTP_REFUNDED] = "Refunded",
	};

	ZEND_PARSE_PARAMETERS_NONE();

	ctp_php_enum_case(return_value, ctp_ce_Verdict, names[ctp_order_verdict(ctp_php_order(Z_OBJ_P(ZEND_THIS)))]);
}

PHP_METHOD(ClicToPay_OrderStatus, isPaid)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(ctp_order_verdict(ctp_php_order(Z_OBJ_P(ZEND_THIS))) == CTP_PAID);
}

PHP_METHOD(ClicToPay_OrderStatus, moneyTaken)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(ctp_order_money_taken(ctp_php_order(Z_OBJ_P(ZEND_THIS))));
}

PHP_METHOD(ClicToPay_OrderStatus, confirms)
{
	zend_string *order_number;
	zend_object *amount;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(order_number)
		Z_PARAM_OBJ_OF_CLASS(amount, ctp_ce_Money)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_BOOL(
		ctp_order_confirms(ctp_php_order(Z_OBJ_P(ZEND_THIS)), ctp_php_text(order_number), ctp_php_money(amount)));
}

PHP_METHOD(ClicToPay_OrderStatus, refundable)
{
	struct ctp_money remainder;

	ZEND_PARSE_PARAMETERS_NONE();

	if (ctp_order_refundable(ctp_php_order(Z_OBJ_P(ZEND_THIS)), &remainder, NULL)) {
		ctp_php_money_zval(return_value, &remainder);
	}
}

PHP_METHOD(ClicToPay_OrderStatus, capturable)
{
	struct ctp_money amount;

	ZEND_PARSE_PARAMETERS_NONE();

	if (ctp_order_capturable(ctp_php_order(Z_OBJ_P(ZEND_THIS)), &amount)) {
		ctp_php_money_zval(return_value, &amount);
	}
}

PHP_METHOD(ClicToPay_OrderStatus, canReverse)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(ctp_order_can_reverse(ctp_php_order(Z_OBJ_P(ZEND_THIS))));
}

PHP_METHOD(ClicToPay_OrderStatus, canDecline)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(ctp_order_can_decline(ctp_php_order(Z_OBJ_P(ZEND_THIS))));
}

PHP_METHOD(ClicToPay_OrderStatus, fromJson)
{
	zend_string *text;
	struct ctp_json *json;
	struct ctp_order order;
	struct ctp_error error = {0};
	const struct ctp_php_context context = {.endpoint = ""};

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(text)
	ZEND_PARSE_PARAMETERS_END();

	if (ctp_json_parse(ZSTR_VAL(text), ZSTR_LEN(text), &json, &error) != CTP_OK) {
		ctp_php_throw(&error, &context, NULL);
		RETURN_THROWS();
	}
	struct ctp_php_document *document = ctp_php_document_new(json);
	if (ctp_reply_order(json, ctp_json_root(json), &order, &error) != CTP_OK) {
		ctp_php_throw(&error, &context, document);
	} else {
		ctp_php_order_status_zval(return_value, document, ctp_json_root(json), &order, NULL);
	}
	ctp_php_document_release(document);
}

PHP_METHOD(ClicToPay_OrderStatus, raw)
{
	ZEND_PARSE_PARAMETERS_NONE();

	ctp_php_node_zval(return_value, status_of(Z_OBJ_P(ZEND_THIS))->node);
}

PHP_METHOD(ClicToPay_OrderStatus, rawJson)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_STR(ctp_php_node_json(status_of(Z_OBJ_P(ZEND_THIS))->node));
}
