/* Capture, reversal, refund, decline: read first, send once, judge a lost answer by reading again. */
#include <string.h>

#include "ctp_call.h"

enum operation { DEPOSIT, REVERSE, REFUND, DECLINE };

static const char *const names[] = {
	[DEPOSIT] = "deposit.do",
	[REVERSE] = "reverse.do",
	[REFUND] = "refund.do",
	[DECLINE] = "decline.do",
};

/* The caller's method decides the endpoint, so it is always one of the four. */
static enum operation operation_of(const char *endpoint)
{
	enum operation operation = DEPOSIT;

	while (operation < DECLINE && strcmp(names[operation], endpoint) != 0) {
		operation++;
	}
	return operation;
}

static bool known(const struct ctp_money *money)
{
	return money->currency != NULL;
}

/* ---- what a status proves ---- */

/* Looks for our refund in the order's list by its id. */
static bool find_refund(const struct ctp_intent *intent, const struct ctp_order *order, struct ctp_refund *refund)
{
	if (intent->refund_id.bytes == NULL) {
		return false;
	}
	for (const struct ctp_json_node *node = ctp_json_first(order->refunds); node != NULL; node = ctp_json_next(node)) {
		ctp_order_refund(order, node, refund);
		if (refund->refund_id.bytes != NULL && refund->refund_id.length == intent->refund_id.length
			&& memcmp(refund->refund_id.bytes, intent->refund_id.bytes, intent->refund_id.length) == 0) {
			return true;
		}
	}
	return false;
}

/* It is there; with its amount, where the amount is known beforehand. */
static bool refund_listed(const struct ctp_intent *intent, const struct ctp_order *order)
{
	struct ctp_refund refund;

	return find_refund(intent, order, &refund)
		&& (!known(&intent->amount) || ctp_money_equal(&refund.amount, &intent->amount));
}

/* The order shows exactly what the caller's journal had, plus this refund. */
static bool refund_added(const struct ctp_intent *intent, const struct ctp_order *order)
{
	struct ctp_money expected;
	struct ctp_error ignored;

	return known(&intent->refunded_before) && known(&intent->amount)
		&& ctp_money_add(&intent->refunded_before, &intent->amount, &expected, &ignored) == CTP_OK
		&& ctp_money_equal(&order->refunded, &expected);
}

/*
 * Refunds are judged by refundedAmount and the list alone: depositedAmount is the gross sum in one installation and the balance in
 * another. Unchanged amounts prove nothing: a refund can be in progress.
 */
static enum ctp_resolution resolve_refund(const struct ctp_intent *intent, const struct ctp_order *order)
{
	return refund_listed(intent, order) || refund_added(intent, order) ? CTP_DONE : CTP_STILL_UNKNOWN;
}

static enum ctp_resolution resolve_deposit(const struct ctp_intent *intent, const struct ctp_order *order)
{
	bool captured = order->status == CTP_STATUS_DEPOSITED || order->status == CTP_STATUS_PARTLY_DEPOSITED;

	return captured && ctp_money_equal(&order->deposited, &intent->amount) ? CTP_DONE : CTP_STILL_UNKNOWN;
}

/* A part of a hold that was given back leaves no mark that would be ours alone. */
static enum ctp_resolution resolve_reverse(const struct ctp_order *order)
{
	return order->status == CTP_STATUS_REVERSED ? CTP_DONE : CTP_STILL_UNKNOWN;
}

static enum ctp_resolution resolve_decline(const struct ctp_order *order)
{
	if (order->status == CTP_STATUS_DECLINED) {
		return CTP_DONE;
	}
	return ctp_order_can_decline(order) || order->status == CTP_STATUS_UNKNOWN ? CTP_STILL_UNKNOWN : CTP_NOT_DONE;
}

enum ctp_resolution ctp_intent_resolve(const struct ctp_intent *intent, const struct ctp_order *order)
{
	if (strncmp(intent->endpoint, "register", strlen("register")) == 0) {
		return order == NULL ? CTP_NOT_DONE : CTP_DONE;
	}
	if (order == NULL) {
		return CTP_STILL_UNKNOWN;
	}
	if (strcmp(intent->endpoint, names[REFUND]) == 0) {
		return resolve_refund(intent, order);
	}
	if (strcmp(intent->endpoint, names[DEPOSIT]) == 0) {
		return resolve_deposit(intent, order);
	}
	if (strcmp(intent->endpoint, names[REVERSE]) == 0) {
		return resolve_reverse(order);
	}
	if (strcmp(intent->endpoint, names[DECLINE]) == 0) {
		return resolve_decline(order);
	}
	return CTP_STILL_UNKNOWN;
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

static enum decision wrong_amount(struct ctp_error *error, const struct ctp_money *limit, const char *what)
{
	char text[CTP_MONEY_TEXT];

	ctp_money_format(limit, text);
	ctp_error_argument(error, "amount", "must be at most %s %s, which is %s", text, limit->currency->code, what);
	return STOP;
}

static enum decision wrong_currency(struct ctp_error *error, const struct ctp_currency *expected)
{
	ctp_error_argument(error, "amount", "must be in the order's currency (%s)", expected->code);
	return STOP;
}

/* Amount against a limit that the order shows. */
static enum decision within(
	const struct ctp_money *amount, const struct ctp_money *limit, const char *what, struct ctp_error *error)
{
	if (amount->currency != limit->currency) {
		return wrong_currency(error, limit->currency);
	}
	return amount->minor > limit->minor ? wrong_amount(error, limit, what) : SEND;
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

/* The exact sum that is left. */
static enum decision remainder_of(const struct ctp_order *order, struct ctp_intent *intent, struct ctp_error *error)
{
	bool exact = false;

	if (!ctp_order_refundable(order, &intent->amount, &exact)) {
		return refuse(error, intent->endpoint, "nothing is left to refund.");
	}
	if (!exact) {
		return refuse(error, intent->endpoint,
			"the gateway's amounts allow two readings of what is left. Refund an amount in figures.");
	}
	return SEND;
}

static enum decision before_refund(
	struct ctp_intent *intent, bool everything, const struct ctp_order *order, struct ctp_error *error)
{
	struct ctp_refund listed;

	if (everything) {
		/* Everything back and nothing left: this refund, or one that the journal does not know, was made before. */
		if (known(&intent->refunded_before) && ctp_order_verdict(order) == CTP_REFUNDED
			&& !ctp_money_equal(&order->refunded, &intent->refunded_before)) {
			return ALREADY_DONE;
		}
	} else if (known(&order->amount) && intent->amount.currency != order->amount.currency) {
		return wrong_currency(error, order->amount.currency);
	}
	if (resolve_refund(intent, order) == CTP_DONE) {
		return ALREADY_DONE;
	}
	if (find_refund(intent, order, &listed)) {
		return refuse(error, intent->endpoint, "this refundId was used for a refund of another amount.");
	}
	if (!ctp_order_money_taken(order) || !known(&order->deposited)) {
		return refuse(error, intent->endpoint,
			"the order has no captured amount to refund. A held amount is given back with reverse.");
	}
	if (known(&intent->refunded_before)) {
		struct ctp_money refunded =
			known(&order->refunded) ? order->refunded : (struct ctp_money){0, order->amount.currency};
		if (!ctp_money_equal(&refunded, &intent->refunded_before)) {
			return refuse(error, intent->endpoint,
				"amounts moved: the order shows another refunded sum than refundedBefore. Somebody else refunded; "
				"look at the order before you decide again.");
		}
	} else if (intent->refund_id.bytes != NULL && known(&order->refunded) && order->refunded.minor > 0) {
		ctp_error_set(error, CTP_ERR_UNKNOWN,
			"%s was not sent: something was refunded before, the gateway does not say by which refund, and without "
			"refundedBefore it can't be told whether it was this one.",
			intent->endpoint);
		return STOP;
	}
	if (everything) {
		return remainder_of(order, intent, error);
	}
	return within(&intent->amount, &order->deposited, "what is captured", error);
}

static enum decision before_decline(
	const struct ctp_intent *intent, const struct ctp_order *order, struct ctp_error *error)
{
	if (order->status == CTP_STATUS_DECLINED) {
		return ALREADY_DONE;
	}
	return ctp_order_can_decline(order)
		? SEND
		: refuse(error, intent->endpoint, "only an unpaid order can be closed, and this one is not. Read its status.");
}

static enum decision decide(
	struct ctp_intent *intent, bool everything, const struct ctp_order *order, struct ctp_error *error)
{
	switch (operation_of(intent->endpoint)) {
		case DEPOSIT:
			return before_deposit(intent, order, error);
		case REVERSE:
			return before_reverse(intent, order, error);
		case REFUND:
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

	if (operation_of(intent->endpoint) != REFUND) {
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
		return ctp_call_lost(request, error);
	}
	bool unmoved = amounts_unmoved(&outcome->order, &order);
	enum ctp_resolution resolution = ctp_intent_resolve(intent, &order);

	keep_status(outcome, document, &order);
	if (resolution == CTP_DONE) {
		ctp_json_free(outcome->reply);
		outcome->reply = NULL;
		outcome->replayed = true;
		return CTP_OK;
	}
	if (fate == CTP_FATE_REFUSED && unmoved) {
		/* The order was read with this login, so 5 is not the login. */
		if (error->gateway == CTP_GATEWAY_AUTHENTICATION) {
			error->gateway = CTP_GATEWAY_INVALID_REQUEST;
		}
		return CTP_ERR_GATEWAY;
	}
	if (resolution == CTP_NOT_DONE) {
		refuse(error, intent->endpoint, "the order is no longer in a state that allows it.");
		return CTP_ERR_GATEWAY;
	}
	return ctp_call_lost(request, error);
}

/* A refusal that says nothing about the order's state: the gateway's other codes. */
static bool definite(const struct ctp_error *error)
{
	return error->gateway == CTP_GATEWAY_ORDER_NOT_FOUND || error->gateway == CTP_GATEWAY_INVALID_REQUEST;
}

static enum ctp_status send(struct ctp_call *call, const struct ctp_request *request, const struct ctp_intent *intent,
	struct ctp_outcome *outcome, struct ctp_error *error)
{
	enum ctp_fate fate = ctp_call_send(call, request, &outcome->reply, error);

	if (fate == CTP_FATE_ACCEPTED && ctp_reply_is_explicit(outcome->reply)) {
		return CTP_OK;
	}
	if (fate == CTP_FATE_ACCEPTED) {
		ctp_json_free(outcome->reply);
		outcome->reply = NULL;
		ctp_error_set(error, CTP_ERR_PROTOCOL, "The answer says neither that it was done nor that it was not.");
		fate = CTP_FATE_LOST;
	}
	if (fate == CTP_FATE_LOST || (fate == CTP_FATE_REFUSED && !definite(error))) {
		return settle(call, request, intent, fate, outcome, error);
	}
	return error->status;
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
	status = ctp_call_status(&call, intent.order_id, intent.order_number, &outcome->status, &outcome->order, error);
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
	return ctp_call_finish(&call, status, error);
}

void ctp_outcome_clear(struct ctp_outcome *outcome)
{
	ctp_json_free(outcome->reply);
	ctp_json_free(outcome->status);
	memset(outcome, 0, sizeof *outcome);
}
