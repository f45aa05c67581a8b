/*
 * An order's status from either status call, from a list, or from inside the answer to a payment. The short call writes
 * capitals and keeps everything flat, the extended one nests; mixtures exist.
 */
#include "ctp_read.h"
#include "ctp_reply.h"

#include <string.h>

static struct ctp_text either(struct ctp_text first, struct ctp_text second)
{
	return first.bytes != NULL ? first : second;
}

/* ---- status ---- */

static enum ctp_status read_status(const struct ctp_json_node *node, struct ctp_order *order, struct ctp_error *error)
{
	const struct ctp_json_node *status = ctp_read(node, "orderStatus", "OrderStatus");

	if (status == NULL) {
		return ctp_error_set(error, CTP_ERR_PROTOCOL,
			"The answer has no orderStatus, so it says nothing about an order. Nothing may be concluded from it: ask "
			"getOrderStatusExtended.do again.");
	}
	if (!ctp_json_integer(status, &order->status_code)) {
		return ctp_error_set(error, CTP_ERR_PROTOCOL,
			"The answer's orderStatus is not a whole number, so it can't be told whether the order is paid. Ask "
			"getOrderStatusExtended.do again.");
	}
	bool named = order->status_code >= CTP_STATUS_REGISTERED && order->status_code <= CTP_STATUS_PARTLY_DEPOSITED;

	order->status = named ? (enum ctp_gateway_status)order->status_code : CTP_STATUS_UNKNOWN;
	return CTP_OK;
}

/* ---- amounts ---- */

/* "788", 788, "012" and 12: as three digits. NULL: absent, or not in the table. */
static const struct ctp_currency *read_currency(const struct ctp_json_node *node)
{
	struct ctp_text text = ctp_read_text(node, "currency", NULL);
	char digits[] = "000";

	if (text.length > 0 && text.length < 3) {
		memcpy(digits + 3 - text.length, text.bytes, text.length);
		text = ctp_text(digits);
	}
	return text.bytes == NULL ? NULL : ctp_currency_find(text);
}

/* Absent stays absent; anything but a whole number of 0 or more is refused, since money is decided by it. */
static enum ctp_status read_amount(const struct ctp_json_node *value, const char *name,
	const struct ctp_currency *currency, struct ctp_money *money, struct ctp_error *error)
{
	int64_t minor;

	if (value == NULL) {
		return CTP_OK;
	}
	if (!ctp_json_integer(value, &minor) || minor < 0) {
		return ctp_error_set(error, CTP_ERR_PROTOCOL,
			"The answer's %s is not a whole number of minor units, 0 or more. No amount of it can be trusted: look at "
			"the order in the merchant portal.",
			name);
	}
	if (currency != NULL) {
		*money = (struct ctp_money){minor, currency};
	}
	return CTP_OK;
}

/* Nested in paymentAmountInfo, or flat, where the short call has another name for it. */
static const struct ctp_json_node *nested_or_flat(
	const struct ctp_json_node *info, const struct ctp_json_node *node, const char *name, const char *short_name)
{
	const struct ctp_json_node *value = ctp_read(info, name, NULL);

	return value != NULL ? value : ctp_read(node, name, short_name);
}

static enum ctp_status read_amounts(const struct ctp_json_node *node, struct ctp_order *order, struct ctp_error *error)
{
	const struct ctp_json_node *info = ctp_read_object(node, "paymentAmountInfo", NULL);
	const struct {
		const char *name;
		const struct ctp_json_node *value;
		struct ctp_money *money;
	} amounts[] = {
		{"amount", ctp_read(node, "amount", "Amount"), &order->amount},
		{"approvedAmount", nested_or_flat(info, node, "approvedAmount", NULL), &order->approved},
		{"depositedAmount", nested_or_flat(info, node, "depositedAmount", "depositAmount"), &order->deposited},
		{"refundedAmount", nested_or_flat(info, node, "refundedAmount", NULL), &order->refunded},
		{"feeAmount", nested_or_flat(info, node, "feeAmount", NULL), &order->fee},
	};
	enum ctp_status status = CTP_OK;

	order->currency = read_currency(node);
	if (info == NULL && ctp_read(node, "paymentAmountInfo", NULL) != NULL) {
		return ctp_error_set(error, CTP_ERR_PROTOCOL,
			"The answer's paymentAmountInfo is not an object, so its amounts can't be read. Look at the order in the "
			"merchant portal.");
	}
	for (size_t i = 0; status == CTP_OK && i < sizeof amounts / sizeof *amounts; i++) {
		status = read_amount(amounts[i].value, amounts[i].name, order->currency, amounts[i].money, error);
	}
	order->payment_state = either(ctp_read_text(info, "paymentState", NULL), ctp_read_text(node, "paymentState", NULL));
	return status;
}

/* ---- card, 3-D Secure, bank ---- */

static void read_card(const struct ctp_json_node *node, struct ctp_order *order)
{
	const struct ctp_json_node *card = ctp_read_object(node, "cardAuthInfo", NULL);

	if (card == NULL) {
		card = node; /* the short call */
	}
	order->mask = either(ctp_read_mask(card, "maskedPan", NULL), ctp_read_mask(card, "pan", "Pan"));
	order->expiry = ctp_read_text(card, "expiration", NULL);
	order->holder = ctp_read_text(card, "cardholderName", NULL);
	order->brand = ctp_read_text(card, "paymentSystem", NULL);
	order->product = ctp_read_text(card, "product", NULL);
	order->has_card = order->mask.bytes != NULL || order->expiry.bytes != NULL || order->holder.bytes != NULL
		|| order->brand.bytes != NULL || order->product.bytes != NULL;
	order->approval_code = either(ctp_read_text(card, "approvalCode", NULL), ctp_read_text(node, "approvalCode", NULL));
}

/* The outcome of the authentication itself, else of the request for it, else of 3-D Secure 1. */
static struct ctp_text three_d_secure_status(const struct ctp_json_node *info)
{
	struct ctp_text result = ctp_read_text(info, "rreqTransStatus", "rReqTransStatus");

	return either(result,
		either(ctp_read_text(info, "aresTransStatus", "aResTransStatus"), ctp_read_text(info, "paResStatus", NULL)));
}

static void read_three_d_secure(const struct ctp_json_node *node, struct ctp_order *order)
{
	const struct ctp_json_node *card = ctp_read_object(node, "cardAuthInfo", NULL);
	const struct ctp_json_node *secure = ctp_read_object(card != NULL ? card : node, "secureAuthInfo", NULL);
	const struct ctp_json_node *info = ctp_read_object(secure, "threeDSInfo", NULL);

	order->eci = either(ctp_read_text(secure, "eci", NULL), ctp_read_text(node, "eci", NULL));
	order->three_d_secure_version = either(ctp_read_text(secure, "threeDSProtocolVersion", "threeDsProtocolVersion"),
		ctp_read_text(info, "threeDSProtocolVersion", "threeDsProtocolVersion"));
	order->three_d_secure_status = either(three_d_secure_status(secure), three_d_secure_status(info));
	order->has_three_d_secure = order->eci.bytes != NULL || order->three_d_secure_version.bytes != NULL
		|| order->three_d_secure_status.bytes != NULL;
}

/* The gateway has several words for "we don't know the bank". */
static struct ctp_text unless_unknown(struct ctp_text text)
{
	bool unknown = ctp_text_is(text, "UNKNOWN") || ctp_text_is(text, "Unknown") || ctp_text_is(text, "unknown")
		|| ctp_text_is(text, "<unknown>");

	return unknown ? (struct ctp_text){0} : text;
}

static void read_texts(const struct ctp_json_node *node, struct ctp_order *order)
{
	const struct ctp_json_node *bank = ctp_read_object(node, "bankInfo", NULL);
	const struct ctp_json_node *binding = ctp_read_object(node, "bindingInfo", "BindingInfo");

	order->has_action = ctp_json_integer(ctp_read(node, "actionCode", NULL), &order->action_code);
	order->action_description = ctp_read_text(node, "actionCodeDescription", NULL);
	order->client_id = either(ctp_read_text(binding, "clientId", NULL), ctp_read_text(node, "clientId", NULL));
	order->binding_id = either(ctp_read_text(binding, "bindingId", NULL), ctp_read_text(node, "bindingId", NULL));
	order->terminal_id = ctp_read_text(node, "terminalId", NULL);
	order->reference_number = ctp_read_text(node, "authRefNum", "rrn");
	order->ip = ctp_read_text(node, "ip", "Ip");
	order->bank_name = unless_unknown(ctp_read_text(bank, "bankName", NULL));
	order->bank_country = unless_unknown(ctp_read_text(bank, "bankCountryCode", NULL));
	order->payment_way = ctp_read_text(node, "paymentWay", NULL);
	order->description = ctp_read_text(node, "orderDescription", NULL);
	order->chargeback = ctp_read_flag(node, "chargeback");
}

static void read_dates(const struct ctp_json_node *node, struct ctp_order *order)
{
	order->registered_at = ctp_read_date(node, "date");
	order->authorised_at = ctp_read_date(node, "authDateTime");
	order->deposited_at = ctp_read_date(node, "depositedDate");
	order->refunded_at = ctp_read_date(node, "refundedDate");
	order->reversed_at = ctp_read_date(node, "reversedDate");
}

/* ---- identity ---- */

static struct ctp_text attribute(const struct ctp_json_node *attributes, const char *wanted)
{
	struct ctp_text name, value;

	for (const struct ctp_json_node *pair = ctp_json_first(attributes); pair != NULL; pair = ctp_json_next(pair)) {
		if (ctp_order_parameter(pair, &name, &value) && ctp_text_is(name, wanted)) {
			return value;
		}
	}
	return (struct ctp_text){0};
}

/* `outer` is `node`, or the answer around it, which then has the id. */
static void read_identity(const struct ctp_json_node *outer, const struct ctp_json_node *node, struct ctp_order *order)
{
	order->merchant_parameters = ctp_read_array(node, "merchantOrderParams");
	order->attributes = ctp_read_array(node, "attributes");
	order->refunds = ctp_read_array(node, "refunds");
	order->order_id = either(ctp_read_text(node, "orderId", "mdOrder"), attribute(order->attributes, "mdOrder"));
	order->order_id = either(order->order_id, ctp_read_text(outer, "orderId", "mdOrder"));
	order->order_number =
		either(ctp_read_text(node, "orderNumber", "OrderNumber"), ctp_read_text(outer, "orderNumber", NULL));
}

enum ctp_status ctp_reply_order(const struct ctp_json *document, const struct ctp_json_node *outer,
	struct ctp_order *order, struct ctp_error *error)
{
	/* Payments answer with a whole status under the name that is a number elsewhere. */
	const struct ctp_json_node *nested = ctp_read_object(outer, "orderStatus", NULL);
	const struct ctp_json_node *node = nested != NULL ? nested : outer;
	enum ctp_status status;

	memset(order, 0, sizeof *order);
	order->document = document;
	status = read_status(node, order, error);
	if (status == CTP_OK) {
		status = read_amounts(node, order, error);
	}
	if (status == CTP_OK) {
		read_identity(outer, node, order);
		read_card(node, order);
		read_three_d_secure(node, order);
		read_texts(node, order);
		read_dates(node, order);
	}
	return status;
}

/* ---- elements of an order's lists ---- */

bool ctp_order_parameter(const struct ctp_json_node *element, struct ctp_text *name, struct ctp_text *value)
{
	*name = ctp_read_text(element, "name", NULL);
	*value = ctp_read_text(element, "value", NULL);
	return name->bytes != NULL;
}

void ctp_order_refund(const struct ctp_order *order, const struct ctp_json_node *element, struct ctp_refund *refund)
{
	struct ctp_error ignored;

	memset(refund, 0, sizeof *refund);
	/* The order's own sums decide; an amount here that can't be read is absent. */
	read_amount(ctp_read(element, "amount", NULL), "amount", order->currency, &refund->amount, &ignored);
	refund->at = ctp_read_date(element, "date");
	refund->refund_id = ctp_read_text(element, "externalRefundId", NULL);
	refund->reference_number = ctp_read_text(element, "referenceNumber", NULL);
}
