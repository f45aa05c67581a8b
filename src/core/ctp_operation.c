/* Capture, reversal, refund, decline: read first, send once, judge a lost answer by reading again. */
#include <string.h>

#include "ctp_call.h"

enum ctp_operation ctp_operation_of(const char *endpoint)
{
	static const char *const names[] = {
		[CTP_DEPOSIT] = "deposit.do",
		[CTP_REVERSE] = "reverse.do",
		[CTP_REFUND] = "refund.do",
		[CTP_DECLINE] = "decline.do",
	};
	enum ctp_operation operation = CTP_DEPOSIT;

	while (operation < CTP_NO_OPERATION && strcmp(names[operation], endpoint) != 0) {
		operation++;
	}
	return operation;
}

static bool known(const struct ctp_money *money)
{
	return money->currency != NULL;
}

/* ---- before anything is sent ---- */

/* What to do with an operation after the order was read. */
enum decision { SEND, ALREADY_DONE, STOP };

static enum decision refuse(struct ctp_error *error, const char *endpoint, const char *why)
{
	error->gateway = CTP_GATEWAY_REFUSED;
	ctp_error_set(error, CTP_ERR_GATEWAY, "%s was not sent: %s", endpoint, why);
	return STOP;
}

/* Amount against a limit that the order shows. */
static enum decision within(
	const struct ctp_money *amount, const struct ctp_money *limit, const char *what, struct ctp_error *error)
{
	char text[CTP_MONEY_TEXT];

	if (amount->minor <= limit->minor) {
		return SEND;
	}
	ctp_money_format(limit, text);
	ctp_error_argument(error, "amount", "must be at most %s %s, which is %s", text, limit->currency->code, what);
	return STOP;
}

static enum decision before_deposit(
	const struct ctp_intent *intent, const struct ctp_order *order, struct ctp_error *error)
{
	struct ctp_money held;

	if (!ctp_order_capturable(order, &held)) {
		return refuse(error, intent->endpoint, "the order has no held amount to capture. Read its status.");
	}
	return within(&intent->amount, &held, "what is held", error);
}

static enum decision before_reverse(
	const struct ctp_intent *intent, const struct ctp_order *order, struct ctp_error *error)
{
	if (!ctp_order_can_reverse(order)) {
		return refuse(error, intent->endpoint,
			"the order's status does not allow a reversal. A captured payment of an earlier bank day is "
			"refunded instead.");
	}
	if (!known(&intent->amount)) {
		return SEND;
	}
	const struct ctp_money *limit = known(&order->approved) ? &order->approved : &order->amount;
	if (!known(limit)) {
		return refuse(error, intent->endpoint, "the gateway reports no amount to compare with.");
	}
	return within(&intent->amount, limit, "what was approved", error);
}

/* The exact sum that is left becomes the intent's. */
static enum decision remainder_of(const struct ctp_order *order, struct ctp_intent *intent, struct ctp_error *error)
{
	struct ctp_money left;
	bool exact = false;

	if (!ctp_order_refundable(order, &left, &exact)) {
		return refuse(error, intent->endpoint, "nothing is left to refund.");
	}
	if (!exact) {
		return refuse(error, intent->endpoint,
			"the gateway's amounts allow two readings of what is left. Refund an amount in figures.");
	}
	intent->amount = left;
	return SEND;
}

/* Was everything given back before, and by this refund as far as anybody can tell? */
static bool all_refunded(const struct ctp_intent *intent, const struct ctp_order *order, enum ctp_listing listing)
{
	struct ctp_money left;
	bool exact = false;

	if (listing == CTP_LISTED) {
		/* Under this id nothing but the whole remainder was sent: what is surely left was captured later. */
		return !ctp_order_refundable(order, &left, &exact) || !exact;
	}
	return listing == CTP_NOT_LISTED && ctp_order_verdict(order) == CTP_REFUNDED && known(&intent->refunded_before)
		&& order->refunded.minor > intent->refunded_before.minor;
}

/* The journal's sum against the gateway's. */
static enum decision compare_refunded(
	const struct ctp_intent *intent, const struct ctp_order *order, struct ctp_error *error)
{
	bool contradicts_status = order->status == CTP_STATUS_REFUNDED && order->refunded.minor == 0;

	if (!known(&order->refunded) || contradicts_status) {
		return refuse(error, intent->endpoint,
			"the gateway does not report what was refunded, so that refundedBefore can't be compared with it.");
	}
	if (!ctp_money_equal(&order->refunded, &intent->refunded_before)) {
		return refuse(error, intent->endpoint,
			"amounts moved: the order shows another refunded sum than refundedBefore. Other refunds were made, and perhaps "
			"this one too; look at the order before you decide again.");
	}
	return SEND;
}

static enum decision before_refund(
	struct ctp_intent *intent, bool everything, const struct ctp_order *order, struct ctp_error *error)
{
	enum ctp_listing listing = ctp_intent_listing(intent, order);
	enum ctp_verdict verdict = ctp_order_verdict(order);

	if (everything ? all_refunded(intent, order, listing) : ctp_intent_resolve(intent, order) == CTP_DONE) {
		return ALREADY_DONE;
	}
	if (listing == CTP_LISTED || listing == CTP_LISTED_OTHERWISE) {
		return refuse(error, intent->endpoint,
			"this refundId was used before: for another amount, or for a refund that the bank refused or has not finished. "
			"Look at the order before you decide again.");
	}
	if (!ctp_order_money_taken(order) && verdict != CTP_REFUNDED) {
		return refuse(error, intent->endpoint,
			"the order has no captured amount to refund. A held amount is given back with reverse.");
	}
	if (known(&intent->refunded_before)) {
		enum decision decision = compare_refunded(intent, order, error);
		if (decision != SEND) {
			return decision;
		}
	} else if (intent->refund_id.bytes != NULL
		&& (order->refunded.minor > 0 || verdict == CTP_PARTLY_REFUNDED || verdict == CTP_REFUNDED)) {
		ctp_error_set(error, CTP_ERR_UNKNOWN,
			"%s was not sent: something was refunded before, the gateway does not say by which refund, and without "
			"refundedBefore it can't be told whether it was this one.",
			intent->endpoint);
		return STOP;
	}
	if (verdict == CTP_REFUNDED || !known(&order->deposited)) {
		return refuse(error, intent->endpoint, "nothing is left to refund, as far as the gateway reports.");
	}
	return everything ? remainder_of(order, intent, error)
					  : within(&intent->amount, &order->deposited, "what is captured", error);
}

static enum decision before_decline(
	const struct ctp_intent *intent, const struct ctp_order *order, struct ctp_error *error)
{
	if (order->order_number.bytes != NULL && !ctp_text_equal(order->order_number, intent->order_number)) {
		ctp_error_argument(error, "orderNumber", "must be the number under which this order was registered");
		return STOP;
	}
	if (order->status == CTP_STATUS_DECLINED) {
		return ALREADY_DONE;
	}
	return ctp_order_can_decline(order)
		? SEND
		: refuse(error, intent->endpoint, "only an unpaid order can be closed, and this one is not. Read its status.");
}

/* The caller's amounts must be such that they can be compared with the order's. */
static enum decision check_amounts(
	const struct ctp_intent *intent, const struct ctp_order *order, struct ctp_error *error)
{
	const struct {
		const char *name;
		const struct ctp_money *money;
	} amounts[] = {{"amount", &intent->amount}, {"refundedBefore", &intent->refunded_before}};

	for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++) {
		const struct ctp_money *money = amounts[i].money;

		if (!known(money)) {
			continue;
		}
		if (money->minor < 0) {
			ctp_error_argument(error, amounts[i].name, "must be 0 or more");
			return STOP;
		}
		if (order->currency != NULL && money->currency != order->currency) {
			ctp_error_argument(error, amounts[i].name, "must be in the order's currency (%s)", order->currency->code);
			return STOP;
		}
	}
	return SEND;
}

static enum decision decide(
	struct ctp_intent *intent, bool everything, const struct ctp_order *order, struct ctp_error *error)
{
	if (check_amounts(intent, order, error) == STOP) {
		return STOP;
	}
	switch (ctp_operation_of(intent->endpoint)) {
		case CTP_DEPOSIT:
			return before_deposit(intent, order, error);
		case CTP_REVERSE:
			return before_reverse(intent, order, error);
		case CTP_REFUND:
			return before_refund(intent, everything, order, error);
		default:
			return before_decline(intent, order, error);
	}
}

/* ---- sending ---- */

/* What could not be said before the order was read: the exact sum of a whole refund, and the balance that it starts from, by which
 * installations that know the parameter refuse a second execution; the others ignore it. */
static enum ctp_status complete(struct ctp_request *request, const struct ctp_intent *intent, bool everything,
	const struct ctp_order *order, struct ctp_error *error)
{
	enum ctp_status status = CTP_OK;

	if (ctp_operation_of(intent->endpoint) != CTP_REFUND) {
		return CTP_OK;
	}
	if (everything) {
		ctp_request_release(request, "amount");
		ctp_request_release(request, "currency");
		status = ctp_request_add_money(request, &intent->amount, false, error);
	}
	ctp_request_release(request, "expectedDepositedAmount");
	return status == CTP_OK ? ctp_request_add_integer(request, "expectedDepositedAmount", order->deposited.minor, error)
							: status;
}

static bool amounts_unmoved(const struct ctp_order *before, const struct ctp_order *after)
{
	return before->status == after->status && before->approved.minor == after->approved.minor
		&& before->deposited.minor == after->deposited.minor && before->refunded.minor == after->refunded.minor;
}

/* Keeps the newer status as the outcome's, freeing the older document. */
static void keep_status(struct ctp_outcome *outcome, struct ctp_json *document, const struct ctp_order *order)
{
	ctp_json_free(outcome->status);
	outcome->status = document;
	outcome->order = *order;
}

static void drop_reply(struct ctp_outcome *outcome)
{
	ctp_json_free(outcome->reply);
	outcome->reply = NULL;
}

static enum ctp_status unsettled(
	const struct ctp_request *request, struct ctp_outcome *outcome, struct ctp_error *error)
{
	drop_reply(outcome);
	return ctp_call_lost(request, error);
}

/*
 * After a lost answer, or a refusal that may hide an execution (7: "wrong state" because it was just done; 5: the refund id exists
 * already): the status decides.
 */
static enum ctp_status settle(struct ctp_call *call, const struct ctp_request *request, const struct ctp_intent *intent,
	enum ctp_fate fate, struct ctp_outcome *outcome, struct ctp_error *error)
{
	struct ctp_json *document;
	struct ctp_order order;
	struct ctp_error reading;
	enum ctp_status status = ctp_call_status(call, intent->order_id, (struct ctp_text){0}, &document, &order, &reading);

	if (status != CTP_OK) {
		return unsettled(request, outcome, error);
	}
	bool unmoved = amounts_unmoved(&outcome->order, &order);
	enum ctp_resolution resolution = ctp_intent_resolve(intent, &order);

	keep_status(outcome, document, &order);
	if (resolution == CTP_DONE) {
		drop_reply(outcome);
		outcome->replayed = true;
		return CTP_OK;
	}
	if (fate == CTP_FATE_REFUSED && unmoved) {
		/* The order was read with this login. */
		return error->gateway == CTP_GATEWAY_AUTHENTICATION ? ctp_call_not_login(request, true, error)
															: CTP_ERR_GATEWAY;
	}
	if (resolution == CTP_NOT_DONE) {
		error->gateway = CTP_GATEWAY_REFUSED;
		return ctp_error_set(error, CTP_ERR_GATEWAY,
			"%s was not executed: meanwhile the order left the state that allows it. Read its status.", request->name);
	}
	return unsettled(request, outcome, error);
}

static enum ctp_status send(struct ctp_call *call, const struct ctp_request *request, const struct ctp_intent *intent,
	struct ctp_outcome *outcome, struct ctp_error *error)
{
	enum ctp_fate fate = ctp_call_send_money(call, request, &outcome->reply, error);

	if (fate == CTP_FATE_ACCEPTED) {
		return CTP_OK;
	}
	/* Only "no such order" says nothing about the order's state. */
	if (fate == CTP_FATE_LOST || (fate == CTP_FATE_REFUSED && error->gateway != CTP_GATEWAY_ORDER_NOT_FOUND)) {
		return settle(call, request, intent, fate, outcome, error);
	}
	return error->status;
}

/* ---- calls ---- */

static enum ctp_status read_order(
	struct ctp_call *call, const struct ctp_intent *intent, struct ctp_outcome *outcome, struct ctp_error *error)
{
	return ctp_call_status(call, intent->order_id, intent->order_number, &outcome->status, &outcome->order, error);
}

enum ctp_status ctp_client_operate(const struct ctp_client *client, struct ctp_request *request,
	const struct ctp_intent *wanted, bool everything, struct ctp_outcome *outcome, struct ctp_error *error)
{
	struct ctp_intent intent = *wanted;
	struct ctp_call call;
	enum ctp_status status;

	memset(outcome, 0, sizeof *outcome);
	ctp_error_clear(error);
	if (!everything && (status = ctp_request_check(request, error)) != CTP_OK) {
		return status;
	}
	ctp_call_start(&call, client);
	status = read_order(&call, &intent, outcome, error);
	if (status == CTP_OK) {
		switch (decide(&intent, everything, &outcome->order, error)) {
			case SEND:
				status = complete(request, &intent, everything, &outcome->order, error);
				if (status == CTP_OK) {
					status = send(&call, request, &intent, outcome, error);
				}
				break;
			case ALREADY_DONE:
				outcome->replayed = true;
				break;
			case STOP:
				status = error->status;
		}
	}
	outcome->amount = intent.amount;
	return ctp_call_finish(&call, status, error);
}

/* There is no order that could be changed; the gateway's own answer tells whether the call is allowed at all. */
static enum ctp_status send_regardless(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document, struct ctp_error *error)
{
	enum ctp_fate fate = ctp_call_send_money(call, request, document, error);

	if (fate == CTP_FATE_REFUSED && error->gateway == CTP_GATEWAY_AUTHENTICATION) {
		/* A status was asked for with this login. */
		return ctp_call_not_login(request, true, error);
	}
	if (fate == CTP_FATE_LOST || (fate == CTP_FATE_REFUSED && error->gateway != CTP_GATEWAY_ORDER_NOT_FOUND)) {
		/* A refusal of another kind speaks of an order that is there after all, and may hide an execution. */
		ctp_json_free(*document);
		*document = NULL;
		return ctp_call_lost(request, error);
	}
	return fate == CTP_FATE_ACCEPTED ? CTP_OK : error->status;
}

enum ctp_status ctp_call_operation(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document, struct ctp_error *error)
{
	/* Without what the caller meant, a state that fits proves nothing. */
	const struct ctp_intent intent = {
		.endpoint = request->name,
		.order_id = ctp_request_value(request, "orderId"),
	};
	struct ctp_outcome outcome = {0};
	enum ctp_status status = read_order(call, &intent, &outcome, error);

	if (status == CTP_OK) {
		status = send(call, request, &intent, &outcome, error);
	} else if (status == CTP_ERR_GATEWAY && error->gateway == CTP_GATEWAY_ORDER_NOT_FOUND) {
		status = send_regardless(call, request, &outcome.reply, error);
	}
	if (status == CTP_OK && outcome.reply == NULL) {
		status = ctp_call_lost(request, error);
	}
	*document = outcome.reply;
	outcome.reply = NULL;
	ctp_outcome_clear(&outcome);
	return status;
}

void ctp_outcome_clear(struct ctp_outcome *outcome)
{
	ctp_json_free(outcome->reply);
	ctp_json_free(outcome->status);
	memset(outcome, 0, sizeof *outcome);
}
