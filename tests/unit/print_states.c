/*
 * Prints the tables of docs/order-states.md by asking the code: every cell is one call of ctp_state_observe(). The
 * document is compared with this output, so that it can't tell anything else than what happens.
 */
#include <stdio.h>

#include "ctp_state.h"

static const char *const state_names[CTP_STATES] = {
	[CTP_STATE_NEW] = "New",
	[CTP_STATE_PENDING] = "Pending",
	[CTP_STATE_AUTHORISED] = "Authorised",
	[CTP_STATE_PARTLY_PAID] = "PartlyPaid",
	[CTP_STATE_PAID] = "Paid",
	[CTP_STATE_FAILED] = "Failed",
	[CTP_STATE_CANCELLED] = "Cancelled",
	[CTP_STATE_REVERSED] = "Reversed",
	[CTP_STATE_PARTLY_REFUNDED] = "PartlyRefunded",
	[CTP_STATE_REFUNDED] = "Refunded",
};

static const char *const anomaly_names[] = {
	[CTP_ANOMALY_NONE] = "",
	[CTP_ANOMALY_AMOUNT_MISMATCH] = "AmountMismatch",
	[CTP_ANOMALY_CURRENCY_MISMATCH] = "CurrencyMismatch",
	[CTP_ANOMALY_ORDER_MISMATCH] = "OrderMismatch",
	[CTP_ANOMALY_AMOUNT_UNKNOWN] = "AmountUnknown",
	[CTP_ANOMALY_WENT_BACKWARDS] = "WentBackwards",
	[CTP_ANOMALY_UNKNOWN_STATUS] = "UnknownStatus",
	[CTP_ANOMALY_PARTLY_DEPOSITED] = "PartlyDeposited",
	[CTP_ANOMALY_CHARGEBACK] = "Chargeback",
	[CTP_ANOMALY_PAID_AFTER_CANCEL] = "PaidAfterCancel",
	[CTP_ANOMALY_PAID_AFTER_FAILURE] = "PaidAfterFailure",
};

/* Every report is about an order of 10.000 TND with the number 1001-1, unless it says otherwise. -1: the amount is
 * absent. */
struct report {
	const char *title;
	enum ctp_gateway_status status;
	int64_t deposited, refunded;
	int64_t captured; /* what the shop asked deposit() to take; -1: nothing */
	bool session_over, chargeback;
	const char *number, *currency;
	int64_t amount;
};

#define ORDER "1001-1", "TND", 10000

static const struct report moves[] = {
	{"0, 5, 7", CTP_STATUS_REGISTERED, 0, 0, -1, false, false, ORDER},
	{"0, 5 and the session is over", CTP_STATUS_REGISTERED, 0, 0, -1, true, false, ORDER},
	{"6", CTP_STATUS_DECLINED, 0, 0, -1, false, false, ORDER},
	{"1", CTP_STATUS_AUTHORISED, 0, 0, -1, false, false, ORDER},
	{"8; 2 with less deposited", CTP_STATUS_DEPOSITED, 4000, 0, -1, false, false, ORDER},
	{"2", CTP_STATUS_DEPOSITED, 10000, 0, -1, false, false, ORDER},
	{"3", CTP_STATUS_REVERSED, 0, 0, -1, false, false, ORDER},
	{"4, 2: a part refunded", CTP_STATUS_REFUNDED, 10000, 4000, -1, false, false, ORDER},
	{"4, 2: all refunded", CTP_STATUS_REFUNDED, 10000, 10000, -1, false, false, ORDER},
};

static const struct report special[] = {
	{"another order number, or none", CTP_STATUS_DEPOSITED, 10000, 0, -1, false, false, "1001-2", "TND", 10000},
	{"another currency", CTP_STATUS_DEPOSITED, 10000, 0, -1, false, false, "1001-1", "EUR", 10000},
	{"another amount", CTP_STATUS_DEPOSITED, 10000, 0, -1, false, false, "1001-1", "TND", 9000},
	{"status 2, more deposited than registered", CTP_STATUS_DEPOSITED, 12000, 0, -1, false, false, ORDER},
	{"status 2, no amount or an unknown currency", CTP_STATUS_DEPOSITED, 10000, 0, -1, false, false, "1001-1", "TND",
		-1},
	{"status 6, no amount", CTP_STATUS_DECLINED, 0, 0, -1, false, false, "1001-1", "TND", -1},
	{"a status that no document names", CTP_STATUS_UNKNOWN, 10000, 0, -1, false, false, ORDER},
	{"status 7, session over", CTP_STATUS_PENDING, 0, 0, -1, true, false, ORDER},
	{"status 2, a chargeback", CTP_STATUS_DEPOSITED, 10000, 0, -1, false, true, ORDER},
	{"status 4, all refunded, a chargeback", CTP_STATUS_REFUNDED, 10000, 10000, -1, false, true, ORDER},
	{"status 2, 4.000 deposited as the shop asked", CTP_STATUS_DEPOSITED, 4000, 0, 4000, false, false, ORDER},
	{"status 8, 4.000 deposited as the shop asked", CTP_STATUS_PARTLY_DEPOSITED, 4000, 0, 4000, false, false, ORDER},
	{"status 2, 4.000 asked for, 5.000 deposited", CTP_STATUS_DEPOSITED, 5000, 0, 4000, false, false, ORDER},
	{"status 2, 4.000 asked for, no sum reported", CTP_STATUS_DEPOSITED, -1, 0, 4000, false, false, ORDER},
};

static struct ctp_money money(int64_t minor, const char *currency)
{
	return minor < 0 ? (struct ctp_money){0} : (struct ctp_money){minor, ctp_currency_find(ctp_text(currency))};
}

static struct ctp_transition observe(enum ctp_order_state state, const struct report *report)
{
	struct ctp_order order = {0};
	struct ctp_money registered = money(10000, "TND"), captured = money(report->captured, "TND");

	order.status = report->status;
	order.status_code = report->status;
	order.order_number = ctp_text(report->number);
	order.amount = money(report->amount, report->currency);
	order.approved = money(10000, report->currency);
	order.deposited = money(report->deposited, report->currency);
	order.refunded = money(report->refunded, report->currency);
	order.chargeback = report->chargeback;
	return ctp_state_observe(
		state, &order, ctp_text("1001-1"), &registered, report->captured < 0 ? NULL : &captured, report->session_over);
}

/* The new state, or nothing if it stays, and the anomaly in italics. */
static void print_cell(enum ctp_order_state state, const struct report *report)
{
	struct ctp_transition transition = observe(state, report);
	const char *anomaly = anomaly_names[transition.anomaly];

	printf(" %s%s%s%s%s |", transition.changed ? state_names[transition.to] : (*anomaly == '\0' ? "–" : ""),
		transition.changed && *anomaly != '\0' ? ", " : "", *anomaly == '\0' ? "" : "*", anomaly,
		*anomaly == '\0' ? "" : "*");
}

static void print_rule(int columns)
{
	printf("\n|");
	for (int i = 0; i < columns; i++) {
		printf("---|");
	}
	printf("\n");
}

int main(void)
{
	enum { MOVES = sizeof moves / sizeof *moves, SPECIAL = sizeof special / sizeof *special };

	printf("| orderStatus: |");
	for (int i = 0; i < MOVES; i++) {
		printf(" %s |", moves[i].title);
	}
	print_rule(MOVES + 1);
	for (int state = 0; state < CTP_STATES; state++) {
		printf("| **%s** |", state_names[state]);
		for (int i = 0; i < MOVES; i++) {
			print_cell((enum ctp_order_state)state, &moves[i]);
		}
		printf("\n");
	}

	printf("\n| report | from Pending | from Cancelled | from Paid |");
	print_rule(4);
	for (int i = 0; i < SPECIAL; i++) {
		printf("| %s |", special[i].title);
		print_cell(CTP_STATE_PENDING, &special[i]);
		print_cell(CTP_STATE_CANCELLED, &special[i]);
		print_cell(CTP_STATE_PAID, &special[i]);
		printf("\n");
	}
	return 0;
}
