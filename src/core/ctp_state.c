#include "ctp_state.h"

#include <stdint.h>

/* What a report comes down to: the verdict, with the session's end and the shop's own capture taken into account. */
enum report {
	SAYS_UNDECIDED,
	SAYS_OVER, /* undecided, but nobody can pay any more */
	SAYS_HELD,
	SAYS_PART,
	SAYS_PAID,
	SAYS_UNPAID,
	SAYS_REVERSED,
	SAYS_PART_BACK,
	SAYS_ALL_BACK,
	REPORTS,
};

/* The cells of the table: the next state, or a step that money does not take. */
enum cell {
	BACK = -1,
	PEND = CTP_STATE_PENDING,
	HELD = CTP_STATE_AUTHORISED,
	PART = CTP_STATE_PARTLY_PAID,
	PAID = CTP_STATE_PAID,
	FAIL = CTP_STATE_FAILED,
	CANC = CTP_STATE_CANCELLED,
	REVD = CTP_STATE_REVERSED,
	PREF = CTP_STATE_PARTLY_REFUNDED,
	REFD = CTP_STATE_REFUNDED,
};

/*
 * Money goes one way: nothing, held, taken, given back. Why the less obvious cells are as they are:
 *   failed, cancelled    A payment that arrives late is real money: it is accepted and raised, never swallowed.
 *                        Undecided and unpaid are what the shop knew already.
 *   authorised, unpaid   A hold ends by reversal (3). A decline after it contradicts the hold, which may still block the
 *                        buyer's money.
 *   paid, held           Only a special right of the gateway turns a capture back into a hold: a person has to look.
 *   partly refunded, reversed   The rest went back as well.
 *   reversed, refunded   Final: nothing follows, and money that shows up again is a contradiction.
 */
/* clang-format off */
static const signed char next_state[CTP_STATES][REPORTS] = {
	/* reported:                   undecided over  held  part  paid  unpaid reversed part back all back */
	[CTP_STATE_NEW]             = {PEND,     FAIL, HELD, PART, PAID, FAIL,  REVD,    PREF,     REFD},
	[CTP_STATE_PENDING]         = {PEND,     FAIL, HELD, PART, PAID, FAIL,  REVD,    PREF,     REFD},
	[CTP_STATE_AUTHORISED]      = {BACK,     BACK, HELD, PART, PAID, BACK,  REVD,    PREF,     REFD},
	[CTP_STATE_PARTLY_PAID]     = {BACK,     BACK, BACK, PART, PAID, BACK,  REVD,    PREF,     REFD},
	[CTP_STATE_PAID]            = {BACK,     BACK, BACK, BACK, PAID, BACK,  REVD,    PREF,     REFD},
	[CTP_STATE_FAILED]          = {FAIL,     FAIL, HELD, PART, PAID, FAIL,  REVD,    PREF,     REFD},
	[CTP_STATE_CANCELLED]       = {CANC,     CANC, HELD, PART, PAID, CANC,  REVD,    PREF,     REFD},
	[CTP_STATE_REVERSED]        = {BACK,     BACK, BACK, BACK, BACK, BACK,  REVD,    BACK,     BACK},
	[CTP_STATE_PARTLY_REFUNDED] = {BACK,     BACK, BACK, BACK, BACK, BACK,  REVD,    PREF,     REFD},
	[CTP_STATE_REFUNDED]        = {BACK,     BACK, BACK, BACK, BACK, BACK,  BACK,    BACK,     REFD},
};
/* clang-format on */

static bool known(const struct ctp_money *money)
{
	return money->currency != NULL;
}

/* Is the report about this order and this amount? A reply that names no order could be about any. */
static enum ctp_anomaly identify(const struct ctp_order *order, struct ctp_text order_number,
	const struct ctp_money *registered, const struct ctp_money *captured)
{
	if (!ctp_text_equal(order->order_number, order_number)) {
		return CTP_ANOMALY_ORDER_MISMATCH;
	}
	if (!known(&order->amount)) {
		return CTP_ANOMALY_NONE; /* matters only where money moved: see read_report() */
	}
	if (order->amount.currency != registered->currency
		|| (captured != NULL && order->amount.currency != captured->currency)) {
		return CTP_ANOMALY_CURRENCY_MISMATCH;
	}
	return order->amount.minor == registered->minor ? CTP_ANOMALY_NONE : CTP_ANOMALY_AMOUNT_MISMATCH;
}

/* The hold has to be the whole amount: shops deliver on it. */
static enum ctp_anomaly read_hold(const struct ctp_order *order, enum report *report)
{
	*report = SAYS_HELD;
	return known(&order->approved) && order->approved.minor != order->amount.minor ? CTP_ANOMALY_AMOUNT_MISMATCH
																				   : CTP_ANOMALY_NONE;
}

/* Captured money against what the shop wanted to take: the registered amount, or less if it said so. */
static enum ctp_anomaly read_capture(
	const struct ctp_order *order, const struct ctp_money *captured, enum report *report)
{
	int64_t wanted = captured == NULL ? order->amount.minor : captured->minor;
	bool complete = order->status == CTP_STATUS_DEPOSITED;

	*report = complete ? SAYS_PAID : SAYS_PART;
	if (!known(&order->deposited)) {
		/* Status 2 without the captured sum vouches for the registered amount only. */
		return complete && wanted != order->amount.minor ? CTP_ANOMALY_AMOUNT_UNKNOWN : CTP_ANOMALY_NONE;
	}
	if (order->deposited.minor > wanted) {
		return CTP_ANOMALY_AMOUNT_MISMATCH;
	}
	if (order->deposited.minor < wanted) {
		*report = SAYS_PART;
	}
	return CTP_ANOMALY_NONE;
}

/* Reads the report; an anomaly means that it can't be used. */
static enum ctp_anomaly read_report(
	const struct ctp_order *order, const struct ctp_money *captured, bool session_over, enum report *report)
{
	enum ctp_verdict verdict = ctp_order_verdict(order);

	*report = SAYS_UNDECIDED;
	if (order->status == CTP_STATUS_UNKNOWN) {
		return CTP_ANOMALY_UNKNOWN_STATUS;
	}
	switch (verdict) {
		case CTP_UNDECIDED:
			/* 7 waits for somebody else than the buyer: the end of the session does not end it. */
			if (session_over && order->status != CTP_STATUS_PENDING) {
				*report = SAYS_OVER;
			}
			return CTP_ANOMALY_NONE;
		case CTP_UNPAID:
			*report = SAYS_UNPAID;
			return CTP_ANOMALY_NONE;
		case CTP_REVERSED:
			*report = SAYS_REVERSED;
			return CTP_ANOMALY_NONE;
		default:
			break;
	}
	/* Money moved: the report has to say which amount it is about. */
	if (!known(&order->amount)) {
		return CTP_ANOMALY_AMOUNT_UNKNOWN;
	}
	switch (verdict) {
		case CTP_AUTHORISED:
			return read_hold(order, report);
		case CTP_PARTLY_REFUNDED:
			*report = SAYS_PART_BACK;
			return CTP_ANOMALY_NONE;
		case CTP_REFUNDED:
			*report = SAYS_ALL_BACK;
			return CTP_ANOMALY_NONE;
		default:
			return read_capture(order, captured, report);
	}
}

static bool closed_unpaid(enum ctp_order_state state)
{
	return state == CTP_STATE_FAILED || state == CTP_STATE_CANCELLED;
}

/* The shop may deliver, or capture and deliver. */
static bool entitles(enum ctp_order_state state)
{
	return state == CTP_STATE_AUTHORISED || state == CTP_STATE_PARTLY_PAID || state == CTP_STATE_PAID;
}

/* The move is made; is there something that a person should know? */
static enum ctp_anomaly remark(enum ctp_order_state from, enum ctp_order_state to, enum report report,
	const struct ctp_order *order, const struct ctp_money *captured)
{
	if (report == SAYS_PART && (captured == NULL || !ctp_money_equal(&order->deposited, captured))) {
		return CTP_ANOMALY_PARTLY_DEPOSITED;
	}
	if (closed_unpaid(from) && (entitles(to) || to == CTP_STATE_PARTLY_REFUNDED)) {
		return from == CTP_STATE_CANCELLED ? CTP_ANOMALY_PAID_AFTER_CANCEL : CTP_ANOMALY_PAID_AFTER_FAILURE;
	}
	return CTP_ANOMALY_NONE;
}

static struct ctp_transition move(enum ctp_order_state from, enum ctp_order_state to, enum ctp_anomaly anomaly)
{
	return (struct ctp_transition){from, to, from != to, anomaly};
}

struct ctp_transition ctp_state_observe(enum ctp_order_state state, const struct ctp_order *order,
	struct ctp_text order_number, const struct ctp_money *registered, const struct ctp_money *captured,
	bool session_over)
{
	enum report report;
	enum ctp_anomaly anomaly = identify(order, order_number, registered, captured);

	if (anomaly == CTP_ANOMALY_NONE) {
		anomaly = read_report(order, captured, session_over, &report);
	}
	if (anomaly != CTP_ANOMALY_NONE) {
		return move(state, state, anomaly);
	}
	if (next_state[state][report] == BACK) {
		return move(state, state, CTP_ANOMALY_WENT_BACKWARDS);
	}
	enum ctp_order_state to = (enum ctp_order_state)next_state[state][report];

	if (order->chargeback) {
		/* The bank took the money back: what went back is recorded, but nobody delivers on it. */
		return move(state, entitles(to) ? state : to, CTP_ANOMALY_CHARGEBACK);
	}
	return move(state, to, remark(state, to, report, order, captured));
}
