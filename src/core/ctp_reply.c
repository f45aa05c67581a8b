#include "ctp_reply.h"

#include <stdio.h>
#include <string.h>

#include "ctp_read.h"
#include "ctp_redact.h"

static enum ctp_status unreadable(struct ctp_error *error, const char *what)
{
	return ctp_error_set(error, CTP_ERR_PROTOCOL,
		"The answer's %s, which is not what the gateway promises. Nothing may be concluded from the answer; keep it and "
		"show it to the gateway's support.",
		what);
}

/* ---- accepted or refused ---- */

static const struct ctp_json_node *error_code(const struct ctp_json_node *root)
{
	return ctp_read(root, "errorCode", "ErrorCode");
}

/* The code is a number or a text with something in it. */
static bool readable_code(const struct ctp_json_node *code)
{
	return ctp_json_text(code).length > 0;
}

static bool is_zero(const struct ctp_json_node *code)
{
	int64_t number;

	return ctp_json_integer(code, &number) && number == 0;
}

static bool is_boolean(const struct ctp_json_node *node)
{
	return node != NULL && (ctp_json_type(node) == CTP_JSON_TRUE || ctp_json_type(node) == CTP_JSON_FALSE);
}

/* `error` is an object, a text or a Boolean; whatever is neither empty nor false reports a failure. */
static bool says_error(const struct ctp_json_node *root)
{
	const struct ctp_json_node *node = ctp_read(root, "error", NULL);

	if (node == NULL || ctp_json_type(node) == CTP_JSON_FALSE) {
		return false;
	}
	return ctp_json_type(node) != CTP_JSON_STRING || ctp_json_text(node).length > 0;
}

/* 3-D Secure can fail in a call that is processed without an error code. */
static bool says_failed_payment(const struct ctp_json_node *root)
{
	return ctp_read_text(root, "errorTypeName", NULL).length > 0
		|| ctp_read_text(root, "processingErrorType", NULL).length > 0;
}

static struct ctp_text refusal_text(const struct ctp_json_node *root)
{
	const struct ctp_json_node *object = ctp_read_object(root, "error", NULL);
	struct ctp_text text = ctp_read_text(root, "errorMessage", "ErrorMessage");

	if (text.length == 0) {
		text = ctp_read_text(root, "error", NULL);
	}
	return text.length > 0 ? text : ctp_read_text(object, "message", "description");
}

/* Copies into a field of the error: card numbers masked, on one line. */
static void copy_redacted(char *field, size_t size, struct ctp_text text)
{
	struct ctp_buf shown;

	field[0] = '\0';
	if (text.length == 0) {
		return;
	}
	ctp_buf_init(&shown, 2 * CTP_JSON_MAX_BYTES);
	if (ctp_redact_value(&shown, text)) {
		ctp_error_copy(field, size, shown.bytes, shown.length);
	}
	ctp_buf_clear(&shown);
	for (char *c = field; *c != '\0'; c++) {
		if ((unsigned char)*c < ' ' || *c == 0x7F) {
			*c = ' ';
		}
	}
}

static const char *meaning(enum ctp_gateway_kind kind)
{
	switch (kind) {
		case CTP_GATEWAY_AUTHENTICATION:
			return "The login is wrong or may not make this call: check user name, password, environment and the rights "
				   "that the bank granted.";
		case CTP_GATEWAY_DUPLICATE_ORDER:
			return "The order number was used before: every attempt needs a new one.";
		case CTP_GATEWAY_ORDER_NOT_FOUND:
			return "The gateway does not know this order: check the id, and that it belongs to this environment.";
		case CTP_GATEWAY_INVALID_REQUEST:
			return "A value is missing or not allowed: check the values that were sent.";
		case CTP_GATEWAY_REFUSED:
			return "The order's state, its amounts or a failed 3-D Secure check do not allow it: read the order's status.";
		case CTP_GATEWAY_FAILURE:
			break;
	}
	return "The gateway reports a fault of its own: read the order's status before trying again.";
}

static enum ctp_status refuse(const struct ctp_json_node *root, const struct ctp_json_node *code,
	const struct ctp_endpoint *endpoint, struct ctp_error *error)
{
	bool coded = readable_code(code) && !is_zero(code);

	copy_redacted(error->error_code, sizeof error->error_code, ctp_json_text(code));
	copy_redacted(error->gateway_text, sizeof error->gateway_text, refusal_text(root));
	error->gateway = coded ? ctp_endpoint_code(endpoint, error->error_code) : CTP_GATEWAY_REFUSED;
	return ctp_error_set(error, CTP_ERR_GATEWAY, "%s was refused%s%s. %s%s%s",
		endpoint == NULL ? "The call" : endpoint->name, coded ? " with error code " : "",
		coded ? error->error_code : "", meaning(error->gateway),
		error->gateway_text[0] == '\0' ? "" : " The gateway says: ", error->gateway_text);
}

/* A status speaks for itself: a declined payment is a result, not a refusal of the call. */
static bool has_status(const struct ctp_json_node *root)
{
	return ctp_read(root, "orderStatus", "OrderStatus") != NULL;
}

/* An error code that is a result all the same. About an order it is one only beside the order's status. */
static bool is_result(
	const struct ctp_json_node *root, const struct ctp_json_node *code, const struct ctp_endpoint *endpoint)
{
	if (endpoint == NULL || endpoint->accepted_code == NULL
		|| !ctp_text_is(ctp_json_text(code), endpoint->accepted_code)) {
		return false;
	}
	return has_status(root) || ctp_endpoint_param(endpoint, ctp_text("orderId")) == NULL;
}

enum ctp_status ctp_reply_check(
	const struct ctp_json *document, const struct ctp_endpoint *endpoint, struct ctp_error *error)
{
	const struct ctp_json_node *root = ctp_json_root(document);
	const struct ctp_json_node *success = ctp_read(root, "success", NULL);
	const struct ctp_json_node *code = error_code(root);
	const struct ctp_json_node *inner_code = ctp_read(ctp_read_object(root, "error", NULL), "code", NULL);

	if (ctp_json_type(root) != CTP_JSON_OBJECT) {
		return unreadable(error, "outermost value is not an object");
	}
	if (success != NULL && !is_boolean(success)) {
		return unreadable(error, "\"success\" is neither true nor false");
	}
	if (code != NULL && !readable_code(code)) {
		return unreadable(error, "error code is neither a number nor a text");
	}
	if (success != NULL && ctp_json_type(success) == CTP_JSON_TRUE) {
		return CTP_OK;
	}
	if (success == NULL && is_result(root, code, endpoint)) {
		return CTP_OK;
	}
	if (code != NULL && !is_zero(code)) {
		return refuse(root, code, endpoint, error);
	}
	if (success != NULL || (!has_status(root) && (says_error(root) || says_failed_payment(root)))) {
		return refuse(root, inner_code != NULL ? inner_code : code, endpoint, error);
	}
	return CTP_OK;
}

bool ctp_reply_is_explicit(const struct ctp_json *document)
{
	const struct ctp_json_node *root = ctp_json_root(document);

	return is_boolean(ctp_read(root, "success", NULL)) || readable_code(error_code(root));
}

/* ---- registration ---- */

/* http or https, then a host, and nothing that an address can't hold. */
static bool is_web_address(struct ctp_text text)
{
	size_t scheme = 0;

	if (text.length > 8 && memcmp(text.bytes, "https://", 8) == 0) {
		scheme = 8;
	} else if (text.length > 7 && memcmp(text.bytes, "http://", 7) == 0) {
		scheme = 7;
	}
	if (scheme == 0 || strchr("/?#:@", text.bytes[scheme]) != NULL) {
		return false;
	}
	for (size_t i = 0; i < text.length; i++) {
		if ((unsigned char)text.bytes[i] <= ' ' || text.bytes[i] == 0x7F) {
			return false;
		}
	}
	return true;
}

enum ctp_status ctp_reply_registration(
	const struct ctp_json *document, struct ctp_registration *registration, struct ctp_error *error)
{
	const struct ctp_json_node *root = ctp_json_root(document);

	registration->order_id = ctp_read_text(root, "orderId", NULL);
	registration->form_url = ctp_read_text(root, "formUrl", NULL);
	if (registration->order_id.length == 0) {
		return unreadable(error, "orderId is missing");
	}
	if (!is_web_address(registration->form_url)) {
		return unreadable(error, "formUrl is missing or is not an http or https address");
	}
	return CTP_OK;
}

/* ---- the right order ---- */

static enum ctp_status another_order(struct ctp_error *error, const char *what)
{
	return ctp_error_set(error, CTP_ERR_PROTOCOL,
		"The answer is about another order: its %s is not the one that was asked for. Nothing may be concluded from it; "
		"ask again, and report it to the gateway's support if it stays so.",
		what);
}

enum ctp_status ctp_reply_same_order(
	const struct ctp_order *order, struct ctp_text order_id, struct ctp_text order_number, struct ctp_error *error)
{
	if (order_id.bytes != NULL && order->order_id.bytes != NULL && !ctp_text_equal(order->order_id, order_id)) {
		return another_order(error, "orderId");
	}
	if (order_number.bytes != NULL && order->order_number.bytes != NULL
		&& !ctp_text_equal(order->order_number, order_number)) {
		return another_order(error, "orderNumber");
	}
	return CTP_OK;
}

/* ---- lists and payments ---- */

/* Absent is NULL; another type than an array is refused. */
static enum ctp_status read_list(const struct ctp_json *document, const char *name, const char *problem,
	const struct ctp_json_node **list, struct ctp_error *error)
{
	const struct ctp_json_node *node = ctp_read(ctp_json_root(document), name, NULL);

	*list = node;
	return node == NULL || ctp_json_type(node) == CTP_JSON_ARRAY ? CTP_OK : unreadable(error, problem);
}

static int64_t read_count(const struct ctp_json_node *root, const char *name)
{
	int64_t count;

	return ctp_json_integer(ctp_read(root, name, NULL), &count) && count >= 0 ? count : -1;
}

enum ctp_status ctp_reply_orders(const struct ctp_json *document, struct ctp_order_page *page, struct ctp_error *error)
{
	const struct ctp_json_node *root = ctp_json_root(document);
	enum ctp_status status = read_list(document, "orderStatuses", "orderStatuses is not a list", &page->orders, error);

	page->total = read_count(root, "totalCount");
	page->page = read_count(root, "page");
	page->page_size = read_count(root, "pageSize");
	if (status == CTP_OK && page->orders == NULL && page->total != 0) {
		return unreadable(error, "orderStatuses is missing");
	}
	return status;
}

enum ctp_status ctp_reply_bindings(
	const struct ctp_json *document, const struct ctp_json_node **bindings, struct ctp_error *error)
{
	return read_list(document, "bindings", "bindings is not a list", bindings, error);
}

enum ctp_status ctp_reply_binding(
	const struct ctp_json_node *element, struct ctp_binding *binding, struct ctp_error *error)
{
	binding->binding_id = ctp_read_text(element, "bindingId", NULL);
	binding->client_id = ctp_read_text(element, "clientId", NULL);
	binding->mask = ctp_read_mask(element, "maskedPan", NULL);
	binding->expiry = ctp_read_text(element, "expiryDate", NULL);
	binding->payment_way = ctp_read_text(element, "paymentWay", NULL);
	binding->payment_system = ctp_read_text(element, "paymentSystem", NULL);
	binding->label = ctp_read_mask(element, "displayLabel", NULL);
	binding->category = ctp_read_text(element, "bindingCategory", NULL);
	return binding->binding_id.length > 0 ? CTP_OK
										  : unreadable(error, "list of bindings has an entry without bindingId");
}

enum ctp_status ctp_reply_enrollment(
	const struct ctp_json *document, struct ctp_enrollment *enrollment, struct ctp_error *error)
{
	const struct ctp_json_node *root = ctp_json_root(document);
	struct ctp_text enrolled = ctp_read_text(root, "enrolled", NULL);

	enrollment->enrolled = ctp_text_is(enrolled, "Y");
	enrollment->known = enrollment->enrolled || ctp_text_is(enrolled, "N");
	enrollment->issuer_name = ctp_read_text(root, "emitterName", NULL);
	enrollment->issuer_country = ctp_read_text(root, "emitterCountryCode", NULL);
	return enrollment->known || ctp_text_is(enrolled, "U") ? CTP_OK
														   : unreadable(error, "enrolled is none of Y, N and U");
}

/* Recurrent payments wrap their result in `data`, the others do not. */
static struct ctp_text payment_text(const struct ctp_json_node *root, const char *name)
{
	struct ctp_text text = ctp_read_text(root, name, NULL);

	return text.length > 0 ? text : ctp_read_text(ctp_read_object(root, "data", NULL), name, NULL);
}

enum ctp_status ctp_reply_payment(const struct ctp_json *document, struct ctp_payment *payment, struct ctp_error *error)
{
	const struct ctp_json_node *root = ctp_json_root(document);
	const struct ctp_json_node *status = ctp_read_object(root, "orderStatus", NULL);

	memset(payment, 0, sizeof *payment);
	payment->order_id = payment_text(root, "orderId");
	payment->binding_id = payment_text(root, "bindingId");
	payment->info = payment_text(root, "info");
	payment->redirect = payment_text(root, "redirect");
	payment->acs_url = payment_text(root, "acsUrl");
	payment->pa_req = payment_text(root, "paReq");
	payment->term_url = payment_text(root, "termUrl");
	/* An instant refund has an object of that name without a status in it. */
	payment->has_order = ctp_read(status, "orderStatus", "OrderStatus") != NULL;
	return payment->has_order ? ctp_reply_order(document, root, &payment->order, error) : CTP_OK;
}
