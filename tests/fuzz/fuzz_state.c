/*
 * The state machine with reports made of arbitrary bytes: six amounts (0 or more, as the reply decoder has them), a status, and flags.
 * Every state has an answer; money counts as paid only by a report that says so about this order.
 */
#include <stdlib.h>
#include <string.h>

#include "ctp_state.h"

static void require(bool holds)
{
	if (!holds) {
		abort();
	}
}

struct input {
	int64_t amounts[6]; /* amount, approved, deposited, refunded, registered, captured */
	uint8_t status, absent, flags, currency;
};

static struct ctp_money money(const struct input *input, size_t which)
{
	static const char *const codes[] = {"TND", "EUR", "JPY", "TND"};
	const bool absent = (input->absent >> which & 1) != 0;
	const unsigned code = which < 4 ? input->currency & 3 : input->currency >> 2 & 3;

	return absent ? (struct ctp_money){0}
				  : (struct ctp_money){input->amounts[which] & INT64_MAX, ctp_currency_find(ctp_text(codes[code]))};
}

static struct ctp_order order(const struct input *input)
{
	struct ctp_order order = {.order_number = ctp_text((input->flags & 1) != 0 ? "1" : "2"),
		.status_code = input->status % 12,
		.status = input->status % 12 > 8 ? CTP_STATUS_UNKNOWN : (enum ctp_gateway_status)(input->status % 12),
		.chargeback = (input->flags & 2) != 0};

	order.amount = money(input, 0);
	order.approved = money(input, 1);
	order.deposited = money(input, 2);
	order.refunded = money(input, 3);
	order.currency = order.amount.currency;
	return order;
}

static void check(const struct ctp_transition *step, const struct ctp_order *order, const struct ctp_money *registered)
{
	const bool confirmed = ctp_order_confirms(order, ctp_text("1"), registered);

	require(step->changed == (step->from != step->to) && (unsigned)step->to < CTP_STATES);
	require(!step->changed || step->to != CTP_STATE_CANCELLED);
	require(!step->changed || step->to != CTP_STATE_NEW);
	require(!step->changed || step->to != CTP_STATE_PAID || ctp_order_money_taken(order));
	/* What is about another order, or says an unknown status, moves nothing. */
	require(!step->changed || (ctp_text_is(order->order_number, "1") && order->status != CTP_STATUS_UNKNOWN));
	/* A payment that is confirmed is never passed over: it is recorded, or a person is told. */
	require(!confirmed || step->to == CTP_STATE_PAID || step->anomaly != CTP_ANOMALY_NONE
		|| step->from == CTP_STATE_PARTLY_REFUNDED || step->from == CTP_STATE_REFUNDED);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = {0};

	memcpy(&input, data, size < sizeof input ? size : sizeof input);
	const struct ctp_order report = order(&input);
	const struct ctp_money registered = money(&input, 4), captured = money(&input, 5);
	const bool asked = captured.currency != NULL && captured.minor > 0;

	for (int state = 0; state < CTP_STATES; state++) {
		const struct ctp_transition step = ctp_state_observe((enum ctp_order_state)state, &report, ctp_text("1"),
			&registered, asked ? &captured : NULL, (input.flags & 4) != 0);
		require(step.from == (enum ctp_order_state)state);
		check(&step, &report, &registered);
		/* The same report again moves nothing back and forth. */
		const struct ctp_transition again = ctp_state_observe(
			step.to, &report, ctp_text("1"), &registered, asked ? &captured : NULL, (input.flags & 4) != 0);
		require(!again.changed);
	}
	return 0;
}
