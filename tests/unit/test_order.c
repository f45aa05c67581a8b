#include "ctp_order.h"

#include "check.h"

#define ABSENT (-1)

static const struct ctp_currency *tnd;

static struct ctp_money amount(int64_t minor)
{
	return minor == ABSENT ? (struct ctp_money){0} : (struct ctp_money){minor, tnd};
}

/* Any amount may be ABSENT. */
static struct ctp_order reply(
	enum ctp_gateway_status status, int64_t registered, int64_t approved, int64_t deposited, int64_t refunded)
{
	struct ctp_order order = {0};

	order.status = status;
	order.status_code = status;
	order.order_number = ctp_text("CMD-1001");
	order.currency = tnd;
	order.amount = amount(registered);
	order.approved = amount(approved);
	order.deposited = amount(deposited);
	order.refunded = amount(refunded);
	return order;
}

static void verdict_by_status(void)
{
	static const struct {
		enum ctp_gateway_status status;
		enum ctp_verdict verdict;
		bool taken, decline;
	} rows[] = {
		{CTP_STATUS_UNKNOWN, CTP_UNDECIDED, false, false},
		{CTP_STATUS_REGISTERED, CTP_UNDECIDED, false, true},
		{CTP_STATUS_AUTHORISED, CTP_AUTHORISED, false, false},
		{CTP_STATUS_DEPOSITED, CTP_PAID, true, false},
		{CTP_STATUS_REVERSED, CTP_REVERSED, false, false},
		{CTP_STATUS_REFUNDED, CTP_PARTLY_REFUNDED, true, false},
		{CTP_STATUS_ACS_STARTED, CTP_UNDECIDED, false, true},
		{CTP_STATUS_DECLINED, CTP_UNPAID, false, false},
		{CTP_STATUS_PENDING, CTP_UNDECIDED, false, true},
		{CTP_STATUS_PARTLY_DEPOSITED, CTP_PARTLY_PAID, true, false},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		/* No amounts at all: a reply of an old installation. */
		struct ctp_order order = reply(rows[i].status, ABSENT, ABSENT, ABSENT, ABSENT);

		CHECK(ctp_order_verdict(&order) == rows[i].verdict);
		CHECK(ctp_order_money_taken(&order) == rows[i].taken);
		CHECK(ctp_order_can_decline(&order) == rows[i].decline);
	}
}

static void verdict_of_a_capture(void)
{
	struct ctp_order full = reply(CTP_STATUS_DEPOSITED, 10, 10, 10, 0);
	struct ctp_order part = reply(CTP_STATUS_DEPOSITED, 10, 10, 9, 0);
	struct ctp_order nothing = reply(CTP_STATUS_DEPOSITED, 10, 10, 0, 0);
	struct ctp_order more = reply(CTP_STATUS_DEPOSITED, 10, 12, 12, 0);
	struct ctp_order unnamed = reply(CTP_STATUS_DEPOSITED, ABSENT, ABSENT, 9, ABSENT);

	CHECK(ctp_order_verdict(&full) == CTP_PAID);
	CHECK(ctp_order_verdict(&part) == CTP_PARTLY_PAID);
	CHECK(ctp_order_verdict(&nothing) == CTP_PARTLY_PAID);
	CHECK(ctp_order_verdict(&more) == CTP_PAID);
	CHECK(ctp_order_verdict(&unnamed) == CTP_PAID);
}

/* A list without sums says that something went back, not how much. */
static void refunds_without_sums(void)
{
	static const char text[] = "{\"some\":[{\"amount\":3}],\"none\":[]}";
	struct ctp_json *document;
	struct ctp_error error;
	struct ctp_order order = reply(CTP_STATUS_DEPOSITED, 10, ABSENT, 10, ABSENT);
	struct ctp_money left;
	bool exact = true;

	if (!CHECK(ctp_json_parse(text, strlen(text), &document, &error) == CTP_OK)) {
		return;
	}
	order.refunds = ctp_json_member(ctp_json_root(document), "none");
	CHECK(ctp_order_verdict(&order) == CTP_PAID);
	order.refunds = ctp_json_member(ctp_json_root(document), "some");
	CHECK(ctp_order_verdict(&order) == CTP_PARTLY_REFUNDED);
	CHECK(ctp_order_refundable(&order, &left, &exact) && left.minor == 10 && !exact);
	CHECK(!ctp_order_can_reverse(&order));
	/* The sum knows better: the bank refused the refund of the list. */
	order.refunded = amount(0);
	CHECK(ctp_order_verdict(&order) == CTP_PAID);
	ctp_json_free(document);
}

/* One row per line of the table in ctp_order.c. */
static void readings(void)
{
	enum { NO = 0, LIMIT, EXACT };
	static const struct {
		enum ctp_gateway_status status;
		int64_t approved, deposited, refunded;
		int kind;
		int64_t left;
		enum ctp_verdict verdict;
	} rows[] = {
		{CTP_STATUS_REFUNDED, 10, 10, 4, EXACT, 6, CTP_PARTLY_REFUNDED},       /* 14 were never approved: gross */
		{CTP_STATUS_REFUNDED, 10, 4, 6, EXACT, 4, CTP_PARTLY_REFUNDED},        /* more back than taken: balance */
		{CTP_STATUS_REFUNDED, ABSENT, 4, 6, EXACT, 4, CTP_PARTLY_REFUNDED},    /* balance, by itself */
		{CTP_STATUS_REFUNDED, 10, 6, 4, LIMIT, 6, CTP_PARTLY_REFUNDED},        /* 6 of 10, or 2 of 6 */
		{CTP_STATUS_REFUNDED, 10, 5, 5, LIMIT, 5, CTP_PARTLY_REFUNDED},        /* 5 of 10, or 0 of 5 */
		{CTP_STATUS_REFUNDED, ABSENT, 10, 10, LIMIT, 10, CTP_PARTLY_REFUNDED}, /* nothing to compare with */
		{CTP_STATUS_REFUNDED, 10, 10, 10, NO, 0, CTP_REFUNDED},                /* gross */
		{CTP_STATUS_REFUNDED, 10, 0, 10, NO, 0, CTP_REFUNDED},                 /* balance */
		{CTP_STATUS_REFUNDED, 10, 0, ABSENT, NO, 0, CTP_REFUNDED},             /* nothing left, whatever it means */
		{CTP_STATUS_REFUNDED, 10, 8, 9, LIMIT, 8, CTP_PARTLY_REFUNDED},        /* neither reading fits */
		{CTP_STATUS_REFUNDED, 10, 10, 0, LIMIT, 10, CTP_PARTLY_REFUNDED},      /* refunded, but nothing was */
		{CTP_STATUS_REFUNDED, 10, 10, ABSENT, LIMIT, 10, CTP_PARTLY_REFUNDED}, /* refunded, but how much? */
		{CTP_STATUS_REFUNDED, 10, ABSENT, 10, NO, 0, CTP_PARTLY_REFUNDED},     /* can't be told */
		{CTP_STATUS_DEPOSITED, 10, 10, 0, EXACT, 10, CTP_PAID},
		{CTP_STATUS_DEPOSITED, 10, 10, ABSENT, LIMIT, 10, CTP_PAID},      /* the short call knows no refunds */
		{CTP_STATUS_DEPOSITED, 10, 10, 4, EXACT, 6, CTP_PARTLY_REFUNDED}, /* a partial refund may leave 2 */
		{CTP_STATUS_DEPOSITED, 10, 10, 10, NO, 0, CTP_REFUNDED},
		{CTP_STATUS_DEPOSITED, 10, 4, 0, EXACT, 4, CTP_PARTLY_PAID},
		{CTP_STATUS_PARTLY_DEPOSITED, 10, 4, 0, EXACT, 4, CTP_PARTLY_PAID},
		{CTP_STATUS_AUTHORISED, 10, 0, 0, NO, 0, CTP_AUTHORISED},
		{CTP_STATUS_REVERSED, 10, 10, 0, NO, 0, CTP_REVERSED},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct ctp_order order = reply(rows[i].status, 10, rows[i].approved, rows[i].deposited, rows[i].refunded);
		struct ctp_money left = {-1, NULL};
		bool exact = false;
		bool some = ctp_order_refundable(&order, &left, &exact);

		if (!CHECK(some == (rows[i].kind != NO)) || !CHECK(!some || left.minor == rows[i].left)
			|| !CHECK(!some || exact == (rows[i].kind == EXACT))
			|| !CHECK(ctp_order_verdict(&order) == rows[i].verdict)) {
			printf("    in row %zu\n", i);
		}
		CHECK(ctp_order_refundable(&order, &left, NULL) == some);
	}
}

/* Compares a reply with what is really left at the gateway. */
static void compare_with_truth(const struct ctp_order *order, int64_t left)
{
	struct ctp_money remainder;
	bool exact;

	if (ctp_order_verdict(order) == CTP_REFUNDED) {
		CHECK(left == 0);
	}
	if (ctp_order_verdict(order) == CTP_PAID) {
		CHECK(left == order->amount.minor);
	}
	if (!ctp_order_refundable(order, &remainder, &exact)) {
		CHECK(left == 0);
		return;
	}
	CHECK(remainder.minor > 0 && remainder.minor >= left);
	CHECK(!exact || remainder.minor == left);
	CHECK(remainder.minor <= order->deposited.minor);
}

/* Every history of a small order (held, captured, refunded), as both kinds of installation tell it, with status 2 or
 * 4 after a refund. */
static void truth_in_both_readings(void)
{
	for (int64_t approved = 1; approved <= 12; approved++) {
		for (int64_t captured = 1; captured <= approved; captured++) {
			for (int64_t refunded = 0; refunded <= captured; refunded++) {
				int64_t left = captured - refunded;
				enum ctp_gateway_status last = refunded == 0 ? CTP_STATUS_DEPOSITED : CTP_STATUS_REFUNDED;

				for (int status = CTP_STATUS_DEPOSITED; status <= (int)last; status += 2) {
					struct ctp_order gross =
						reply((enum ctp_gateway_status)status, approved, approved, captured, refunded);
					struct ctp_order balance =
						reply((enum ctp_gateway_status)status, approved, approved, left, refunded);

					compare_with_truth(&gross, left);
					compare_with_truth(&balance, left);
					gross.approved = balance.approved = amount(ABSENT);
					compare_with_truth(&gross, left);
					compare_with_truth(&balance, left);
				}
			}
		}
	}
}

/* An order that was captured whole, the usual case: every reading is proved but for the refund of exactly a part
 * that could be two. */
static void whole_captures_are_told_apart(void)
{
	for (int64_t taken = 1; taken <= 12; taken++) {
		for (int64_t refunded = 1; refunded <= taken; refunded++) {
			struct ctp_order gross = reply(CTP_STATUS_REFUNDED, taken, taken, taken, refunded);
			struct ctp_money remainder;
			bool exact = false;

			CHECK(ctp_order_refundable(&gross, &remainder, &exact) == (refunded < taken));
			CHECK(refunded == taken || (exact && remainder.minor == taken - refunded));
			CHECK((ctp_order_verdict(&gross) == CTP_REFUNDED) == (refunded == taken));
		}
	}
}

/* Whatever a broken reply says, nothing overflows and the remainder is never beyond depositedAmount. */
static void extreme_amounts(void)
{
	static const int64_t values[] = {ABSENT, 0, 1, 2, INT64_MAX - 1, INT64_MAX};
	enum { VALUES = sizeof values / sizeof *values };

	for (int status = CTP_STATUS_UNKNOWN; status <= CTP_STATUS_PARTLY_DEPOSITED; status++) {
		for (int i = 0; i < VALUES * VALUES * VALUES; i++) {
			struct ctp_order order = reply((enum ctp_gateway_status)status, 2, values[i % VALUES],
				values[i / VALUES % VALUES], values[i / VALUES / VALUES]);
			struct ctp_money money;

			if (ctp_order_refundable(&order, &money, NULL)) {
				CHECK(money.minor > 0 && money.minor <= order.deposited.minor);
			}
			if (ctp_order_capturable(&order, &money)) {
				CHECK(money.minor > 0);
			}
			ctp_order_can_reverse(&order);
		}
	}
}

static void confirmation(void)
{
	struct ctp_text number = ctp_text("CMD-1001");
	struct ctp_money ten = amount(10), nine = amount(9);
	struct ctp_money euro = {10, ctp_currency_find(ctp_text("EUR"))};
	struct ctp_order paid = reply(CTP_STATUS_DEPOSITED, 10, 10, 10, 0);
	struct ctp_order short_paid = reply(CTP_STATUS_DEPOSITED, 10, ABSENT, ABSENT, ABSENT);
	struct ctp_order other;

	CHECK(ctp_order_confirms(&paid, number, &ten));
	CHECK(ctp_order_confirms(&short_paid, number, &ten));
	CHECK(!ctp_order_confirms(&paid, ctp_text("CMD-1002"), &ten));
	CHECK(!ctp_order_confirms(&paid, ctp_text("CMD-100"), &ten));
	CHECK(!ctp_order_confirms(&paid, (struct ctp_text){0}, &ten));
	CHECK(!ctp_order_confirms(&paid, number, &nine));
	CHECK(!ctp_order_confirms(&paid, number, &euro));

	other = paid;
	other.order_number = (struct ctp_text){0};
	CHECK(!ctp_order_confirms(&other, number, &ten));
	CHECK(!ctp_order_confirms(&other, (struct ctp_text){0}, &ten));
	other = paid;
	other.amount = amount(ABSENT);
	CHECK(!ctp_order_confirms(&other, number, &ten));
	other = paid;
	other.chargeback = true;
	CHECK(!ctp_order_confirms(&other, number, &ten));
	other = reply(CTP_STATUS_DEPOSITED, 10, 12, 12, 0);
	CHECK(!ctp_order_confirms(&other, number, &ten));
	other = reply(CTP_STATUS_DEPOSITED, 10, 10, 9, 0);
	CHECK(!ctp_order_confirms(&other, number, &ten) && !ctp_order_confirms(&other, number, &nine));
	other = reply(CTP_STATUS_DEPOSITED, 10, 10, 10, 1);
	CHECK(!ctp_order_confirms(&other, number, &ten));

	for (int status = CTP_STATUS_UNKNOWN; status <= CTP_STATUS_PARTLY_DEPOSITED; status++) {
		other = reply((enum ctp_gateway_status)status, 10, 10, 10, 0);
		CHECK(ctp_order_confirms(&other, number, &ten) == (status == CTP_STATUS_DEPOSITED));
	}
}

static void capture(void)
{
	static const struct {
		enum ctp_gateway_status status;
		int64_t approved, deposited, capturable; /* 0: nothing */
	} rows[] = {
		{CTP_STATUS_AUTHORISED, 10, 0, 10},
		{CTP_STATUS_AUTHORISED, 8, 0, 8},       /* only a part is held */
		{CTP_STATUS_AUTHORISED, ABSENT, 0, 10}, /* the short call */
		{CTP_STATUS_AUTHORISED, ABSENT, ABSENT, 10},
		{CTP_STATUS_AUTHORISED, 0, 0, 0},
		{CTP_STATUS_PARTLY_DEPOSITED, 10, 4, 6},
		{CTP_STATUS_PARTLY_DEPOSITED, 10, 10, 0},
		{CTP_STATUS_PARTLY_DEPOSITED, 10, ABSENT, 0}, /* can't be told */
		{CTP_STATUS_PARTLY_DEPOSITED, ABSENT, 4, 0},
		{CTP_STATUS_DEPOSITED, 10, 4, 0}, /* a partial capture is final */
		{CTP_STATUS_REGISTERED, 0, 0, 0},
		{CTP_STATUS_REVERSED, 10, 0, 0},
		{CTP_STATUS_UNKNOWN, 10, 0, 0},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct ctp_order order = reply(rows[i].status, 10, rows[i].approved, rows[i].deposited, 0);
		struct ctp_money money = {0};
		bool some = ctp_order_capturable(&order, &money);

		if (!CHECK(some == (rows[i].capturable != 0)) || !CHECK(!some || money.minor == rows[i].capturable)) {
			printf("    in row %zu\n", i);
		}
	}
	struct ctp_order unnamed = reply(CTP_STATUS_AUTHORISED, ABSENT, ABSENT, ABSENT, ABSENT);
	struct ctp_money money;
	CHECK(!ctp_order_capturable(&unnamed, &money));
}

static void reversal(void)
{
	struct ctp_order order;

	for (int status = CTP_STATUS_UNKNOWN; status <= CTP_STATUS_PARTLY_DEPOSITED; status++) {
		order = reply((enum ctp_gateway_status)status, 10, 10, 10, 0);
		CHECK(ctp_order_can_reverse(&order) == (status == CTP_STATUS_AUTHORISED || status == CTP_STATUS_DEPOSITED));
		order.chargeback = true;
		CHECK(!ctp_order_can_reverse(&order));
	}
	order = reply(CTP_STATUS_DEPOSITED, 10, ABSENT, ABSENT, ABSENT);
	CHECK(ctp_order_can_reverse(&order));
	order = reply(CTP_STATUS_DEPOSITED, 10, 10, 6, 0);
	CHECK(!ctp_order_can_reverse(&order));
	order = reply(CTP_STATUS_DEPOSITED, 10, 10, 10, 1);
	CHECK(!ctp_order_can_reverse(&order));
}

int main(void)
{
	tnd = ctp_currency_find(ctp_text("TND"));
	verdict_by_status();
	verdict_of_a_capture();
	refunds_without_sums();
	readings();
	truth_in_both_readings();
	whole_captures_are_told_apart();
	extreme_amounts();
	confirmation();
	capture();
	reversal();
	return check_report("order");
}
