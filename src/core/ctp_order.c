#include "ctp_order.h"

static bool known(const struct ctp_money *money)
{
	return money->currency != NULL;
}

/* The amount decides where it is known: the list also holds refunds that the bank refused. */
static bool something_refunded(const struct ctp_order *order)
{
	if (known(&order->refunded)) {
		return order->refunded.minor > 0;
	}
	return ctp_json_first(order->refunds) != NULL;
}

/*
 * What is left of the captured money. Once something was refunded (R), installations differ in what depositedAmount (D)
 * means: the gross sum that was captured, or the balance that is left. Nobody captures more than was approved (P), nor
 * refunds more than was captured, so that a reply can disprove a reading:
 *
 *     R <= D   D + R <= P or P absent    proves        left
 *      yes      no                       gross         D - R
 *      no       yes                      balance       D
 *      yes      yes                      neither       at most D
 *      no       no                       neither       at most D (the amounts contradict each other)
 *
 *     D = 0                              no need       0 in both readings
 *     R = 0 while status is not 4        no need       D in both readings
 *     R = 0 while status is 4            neither       at most D (the amounts contradict the status)
 *     R absent                           neither       at most D
 *
 * False when D is absent.
 */
static bool left_of(const struct ctp_order *order, int64_t *left, bool *exact)
{
	if (!known(&order->deposited)) {
		return false;
	}
	int64_t deposited = order->deposited.minor;
	int64_t refunded = order->refunded.minor;

	*left = deposited;
	if (deposited == 0) {
		*exact = true;
	} else if (!known(&order->refunded)) {
		*exact = false;
	} else if (refunded == 0) {
		*exact = order->status != CTP_STATUS_REFUNDED;
	} else {
		bool gross = refunded <= deposited;
		bool balance = !known(&order->approved) || deposited <= order->approved.minor - refunded;

		*exact = gross != balance;
		if (*exact && gross) {
			*left = deposited - refunded;
		}
	}
	return true;
}

static enum ctp_verdict refunded_verdict(const struct ctp_order *order)
{
	int64_t left;
	bool exact;

	return left_of(order, &left, &exact) && left == 0 ? CTP_REFUNDED : CTP_PARTLY_REFUNDED;
}

static enum ctp_verdict deposited_verdict(const struct ctp_order *order)
{
	if (something_refunded(order)) {
		return refunded_verdict(order);
	}
	/* A capture of less than was held has status 2 as well. */
	bool partly = known(&order->deposited) && known(&order->amount) && order->deposited.minor < order->amount.minor;

	return partly ? CTP_PARTLY_PAID : CTP_PAID;
}

enum ctp_verdict ctp_order_verdict(const struct ctp_order *order)
{
	switch (order->status) {
		case CTP_STATUS_AUTHORISED:
			return CTP_AUTHORISED; /* held, not taken: the shop has yet to capture it */
		case CTP_STATUS_DEPOSITED:
			return deposited_verdict(order);
		case CTP_STATUS_REVERSED:
			return CTP_REVERSED;
		case CTP_STATUS_REFUNDED:
			return refunded_verdict(order);
		case CTP_STATUS_DECLINED:
			return CTP_UNPAID;
		case CTP_STATUS_PARTLY_DEPOSITED:
			return CTP_PARTLY_PAID;
		case CTP_STATUS_REGISTERED: /* also after a refused attempt: the buyer may try again */
		case CTP_STATUS_ACS_STARTED:
		case CTP_STATUS_PENDING:
		case CTP_STATUS_UNKNOWN:
			break;
	}
	return CTP_UNDECIDED;
}

bool ctp_order_money_taken(const struct ctp_order *order)
{
	enum ctp_verdict verdict = ctp_order_verdict(order);

	return verdict == CTP_PAID || verdict == CTP_PARTLY_PAID || verdict == CTP_PARTLY_REFUNDED;
}

bool ctp_order_confirms(const struct ctp_order *order, struct ctp_text order_number, const struct ctp_money *amount)
{
	/* Money that the buyer's bank took back is not there, although the status stays 2. */
	return ctp_order_verdict(order) == CTP_PAID && !order->chargeback
		&& ctp_text_equal(order->order_number, order_number) && ctp_money_equal(&order->amount, amount)
		&& (!known(&order->deposited) || ctp_money_equal(&order->deposited, amount));
}

bool ctp_order_refundable(const struct ctp_order *order, struct ctp_money *remainder, bool *exact)
{
	int64_t left;
	bool proved;

	if (!ctp_order_money_taken(order) || !left_of(order, &left, &proved) || left == 0) {
		return false;
	}
	*remainder = (struct ctp_money){left, order->deposited.currency};
	if (exact != NULL) {
		*exact = proved;
	}
	return true;
}

bool ctp_order_capturable(const struct ctp_order *order, struct ctp_money *amount)
{
	if (order->status == CTP_STATUS_AUTHORISED) {
		/* The short status has no approvedAmount: the hold is then what was registered. */
		*amount = known(&order->approved) ? order->approved : order->amount;
	} else if (order->status == CTP_STATUS_PARTLY_DEPOSITED && known(&order->approved) && known(&order->deposited)) {
		*amount = order->approved;
	} else {
		return false;
	}
	if (known(&order->deposited)) {
		amount->minor -= order->deposited.minor;
	}
	return known(amount) && amount->minor > 0;
}

bool ctp_order_can_reverse(const struct ctp_order *order)
{
	if (order->chargeback) {
		return false;
	}
	if (order->status == CTP_STATUS_AUTHORISED) {
		return true;
	}
	/* Until the bank day ends, which only the gateway knows. It wants hold and capture to be equal. */
	return order->status == CTP_STATUS_DEPOSITED && !something_refunded(order)
		&& (!known(&order->approved) || !known(&order->deposited)
			|| ctp_money_equal(&order->approved, &order->deposited));
}

bool ctp_order_can_decline(const struct ctp_order *order)
{
	return order->status == CTP_STATUS_REGISTERED || order->status == CTP_STATUS_ACS_STARTED
		|| order->status == CTP_STATUS_PENDING;
}
