/* Did it happen? What a status proves about a call whose answer is lost. */
#include <string.h>

#include "ctp_call.h"
#include "ctp_read.h"

static bool known(const struct ctp_money *money)
{
	return money->currency != NULL;
}

/* ---- refunds ---- */

/* An entry without an action code was made. */
static bool was_made(const struct ctp_json_node *entry)
{
	const struct ctp_json_node *action = ctp_read(entry, "actionCode", NULL);
	int64_t code;

	return action == NULL || (ctp_json_integer(action, &code) && code == 0);
}

enum ctp_listing ctp_intent_listing(const struct ctp_intent *intent, const struct ctp_order *order)
{
	int64_t unexplained = order->refunded.minor; /* by the entries so far; below 0: they add up to more */
	bool listed = false, otherwise = false, nameless = false;

	if (intent->refund_id.bytes == NULL || !known(&order->refunded)) {
		return CTP_NOT_LISTED;
	}
	for (const struct ctp_json_node *entry = ctp_json_first(order->refunds); entry != NULL;
		 entry = ctp_json_next(entry)) {
		struct ctp_refund refund;
		bool made = was_made(entry);

		ctp_order_refund(order, entry, &refund);
		if (made && unexplained >= 0) {
			unexplained -= refund.amount.minor;
		}
		nameless = nameless || (made && refund.refund_id.bytes == NULL);
		if (ctp_text_equal(refund.refund_id, intent->refund_id)) {
			bool same = !known(&intent->amount) || ctp_money_equal(&refund.amount, &intent->amount);
			listed = listed || (made && same);
			otherwise = otherwise || !made || (known(&refund.amount) && !same);
		}
	}
	if (listed && unexplained >= 0) {
		return CTP_LISTED;
	}
	if (listed || otherwise) {
		return CTP_LISTED_OTHERWISE;
	}
	return unexplained == 0 && !nameless ? CTP_EXCLUDED : CTP_NOT_LISTED;
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
 * another. Unchanged amounts prove nothing: a refund can be in progress. Where the list does not name the refunds, a sum that grew by
 * exactly ours is taken for ours, although somebody else may have refunded the same amount meanwhile: no status tells the two apart.
 */
static enum ctp_resolution resolve_refund(const struct ctp_intent *intent, const struct ctp_order *order)
{
	switch (ctp_intent_listing(intent, order)) {
		case CTP_LISTED:
			return CTP_DONE;
		case CTP_NOT_LISTED:
			return refund_added(intent, order) ? CTP_DONE : CTP_STILL_UNKNOWN;
		default:
			return CTP_STILL_UNKNOWN;
	}
}

/* ---- the other operations ---- */

/* While captures are still going on (status 8), the sum may be that of an earlier one; after a refund it may be the balance. */
static enum ctp_resolution resolve_deposit(const struct ctp_intent *intent, const struct ctp_order *order)
{
	enum ctp_verdict verdict = ctp_order_verdict(order);
	bool captured = order->status == CTP_STATUS_DEPOSITED && (verdict == CTP_PAID || verdict == CTP_PARTLY_PAID);

	return captured && ctp_money_equal(&order->deposited, &intent->amount) ? CTP_DONE : CTP_STILL_UNKNOWN;
}

/* A part of a hold that was given back leaves no mark that would be ours alone. */
static enum ctp_resolution resolve_reverse(const struct ctp_intent *intent, const struct ctp_order *order)
{
	bool whole = !known(&intent->amount) || ctp_money_equal(&intent->amount, &order->amount);

	return whole && order->status == CTP_STATUS_REVERSED ? CTP_DONE : CTP_STILL_UNKNOWN;
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
	switch (ctp_operation_of(intent->endpoint)) {
		case CTP_DEPOSIT:
			return resolve_deposit(intent, order);
		case CTP_REVERSE:
			return resolve_reverse(intent, order);
		case CTP_REFUND:
			return resolve_refund(intent, order);
		case CTP_DECLINE:
			return resolve_decline(order);
		case CTP_NO_OPERATION:
			break;
	}
	return CTP_STILL_UNKNOWN;
}
