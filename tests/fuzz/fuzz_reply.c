/*
 * Answers from arbitrary bytes, through every reader. Whatever is accepted: amounts are whole and of one currency,
 * nothing is refundable beyond what was captured, no state becomes paid but by status 2, and the evidence is a document
 * whose evidence is itself.
 */
#include <stdlib.h>
#include <string.h>

#include "ctp_reply.h"
#include "ctp_state.h"
#include "ctp_utf8.h"

static void require(bool holds)
{
	if (!holds) {
		abort();
	}
}

/* One line of UTF-8, as it goes into messages and logs. */
static void require_line(const char *text)
{
	size_t size = strlen(text);

	for (size_t at = 0, length; at < size; at += length) {
		length = ctp_utf8_sequence(text + at, size - at);
		require(length > 0 && (unsigned char)text[at] >= ' ' && text[at] != 0x7F);
	}
}

static void check(const struct ctp_json *document, const struct ctp_endpoint *endpoint)
{
	struct ctp_error error;
	enum ctp_status status;

	ctp_error_clear(&error);
	status = ctp_reply_check(document, endpoint, &error);
	require(status == CTP_OK || status == CTP_ERR_GATEWAY || status == CTP_ERR_PROTOCOL);
	require(status == CTP_OK || (error.status == status && error.message[0] != '\0'));
	require_line(error.message);
	require_line(error.gateway_text);
	require_line(error.error_code);
}

static void require_amount(const struct ctp_order *order, const struct ctp_money *money)
{
	require(money->minor >= 0 && (money->currency == NULL || money->currency == order->currency));
	require(money->currency != NULL || money->minor == 0);
}

static void require_date(struct ctp_date date)
{
	require(date.known ? date.milliseconds > 0 : date.milliseconds == 0 && !date.local);
}

static void observe(const struct ctp_order *order)
{
	for (int state = 0; state < CTP_STATES * 2; state++) {
		const struct ctp_transition step = ctp_state_observe(
			(enum ctp_order_state)(state / 2), order, order->order_number, &order->amount, NULL, state % 2 == 1);

		require(step.changed == (step.from != step.to) && (int)step.to >= 0 && (int)step.to < CTP_STATES);
		require(!step.changed || step.to != CTP_STATE_PAID
			|| ctp_order_confirms(order, order->order_number, &order->amount));
	}
}

static void read_order(const struct ctp_json *document, const struct ctp_json_node *node)
{
	struct ctp_order order;
	struct ctp_error error;
	struct ctp_refund refund;
	struct ctp_money money;
	struct ctp_text name, value;
	bool exact;

	if (ctp_reply_order(document, node, &order, &error) != CTP_OK) {
		return;
	}
	const struct ctp_money *const amounts[] = {
		&order.amount, &order.approved, &order.deposited, &order.refunded, &order.fee};
	for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++) {
		require_amount(&order, amounts[i]);
	}
	require_date(order.registered_at);
	require_date(order.authorised_at);
	require(ctp_order_verdict(&order) != CTP_PAID || order.status_code == 2);
	require(!ctp_order_confirms(&order, order.order_number, &order.amount) || order.status_code == 2);
	if (ctp_order_refundable(&order, &money, &exact)) {
		require(money.minor > 0 && money.minor <= order.deposited.minor && ctp_order_money_taken(&order));
	}
	if (ctp_order_capturable(&order, &money)) {
		require(money.minor > 0 && money.currency == order.currency);
	}
	require(!ctp_order_can_decline(&order) || !ctp_order_can_reverse(&order));
	for (node = ctp_json_first(order.refunds); node != NULL; node = ctp_json_next(node)) {
		ctp_order_refund(&order, node, &refund);
		require_amount(&order, &refund.amount);
		require_date(refund.at);
	}
	for (node = ctp_json_first(order.attributes); node != NULL; node = ctp_json_next(node)) {
		require(ctp_order_parameter(node, &name, &value) == (name.bytes != NULL));
	}
	observe(&order);
}

static void read_lists(const struct ctp_json *document)
{
	const struct ctp_json_node *bindings;
	struct ctp_order_page page;
	struct ctp_binding binding;
	struct ctp_error error;

	if (ctp_reply_orders(document, &page, &error) == CTP_OK) {
		for (const struct ctp_json_node *node = ctp_json_first(page.orders); node != NULL; node = ctp_json_next(node)) {
			read_order(document, node);
		}
	}
	if (ctp_reply_bindings(document, &bindings, &error) == CTP_OK) {
		for (const struct ctp_json_node *node = ctp_json_first(bindings); node != NULL; node = ctp_json_next(node)) {
			require((ctp_reply_binding(node, &binding, &error) == CTP_OK) == (binding.binding_id.length > 0));
		}
	}
}

static void read_others(const struct ctp_json *document)
{
	struct ctp_registration registration;
	struct ctp_enrollment enrollment;
	struct ctp_payment payment;
	struct ctp_error error;

	if (ctp_reply_registration(document, &registration, &error) == CTP_OK) {
		require(registration.order_id.length > 0 && memcmp(registration.form_url.bytes, "http", 4) == 0);
	}
	if (ctp_reply_enrollment(document, &enrollment, &error) == CTP_OK) {
		require(enrollment.known || !enrollment.enrolled);
	}
	if (ctp_reply_payment(document, &payment, &error) == CTP_OK && payment.has_order) {
		observe(&payment.order);
	}
}

static void keep(const struct ctp_json *document)
{
	struct ctp_buf shown, again;
	struct ctp_json *reread;
	struct ctp_error error;

	ctp_buf_init(&shown, 8 * CTP_JSON_MAX_BYTES);
	ctp_buf_init(&again, 8 * CTP_JSON_MAX_BYTES);
	require(ctp_reply_evidence(document, &shown));
	if (shown.length <= CTP_JSON_MAX_BYTES) {
		require(ctp_json_parse(shown.bytes, shown.length, &reread, &error) == CTP_OK);
		require(ctp_reply_evidence(reread, &again));
		require(again.length == shown.length && memcmp(again.bytes, shown.bytes, shown.length) == 0);
		ctp_json_free(reread);
	}
	ctp_buf_clear(&shown);
	ctp_buf_clear(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ctp_json *document;
	struct ctp_error error;

	if (ctp_json_parse((const char *)data, size, &document, &error) != CTP_OK) {
		return 0;
	}
	check(document, NULL);
	check(document, ctp_endpoint_find(ctp_text("getOrderStatus.do")));
	check(document, ctp_endpoint_find(ctp_text("refund.do")));
	read_order(document, ctp_json_root(document));
	read_lists(document);
	read_others(document);
	keep(document);
	ctp_json_free(document);
	return 0;
}
