/* What a status proves about a call whose answer is lost: each call × status × amounts × list of refunds. */
#include "ctp_client.h"
#include "reply.h"

#define NONE (-1)

static struct ctp_money millimes(int64_t minor)
{
	return minor == NONE ? (struct ctp_money){0} : (struct ctp_money){minor, ctp_currency_find(ctp_text("TND"))};
}

/* The order of a status whose amounts may each be NONE. `list` is the content of refunds[], or NULL. */
struct state {
	int status;
	int64_t amount, approved, deposited, refunded;
	const char *list;
};

static struct ctp_json *write_state(const struct state *state, struct ctp_order *order)
{
	static const char *const names[] = {"approvedAmount", "depositedAmount", "refundedAmount"};
	const int64_t amounts[] = {state->approved, state->deposited, state->refunded};
	char text[2048];
	int length = snprintf(text, sizeof text, "{\"orderStatus\":%d,\"currency\":\"788\",\"amount\":%lld", state->status,
		(long long)state->amount);
	struct ctp_error error;

	for (size_t i = 0; i < 3; i++) {
		if (amounts[i] != NONE) {
			length +=
				snprintf(text + length, sizeof text - (size_t)length, ",\"%s\":%lld", names[i], (long long)amounts[i]);
		}
	}
	snprintf(text + length, sizeof text - (size_t)length, ",\"refunds\":[%s]}", state->list == NULL ? "" : state->list);
	struct ctp_json *document = parse(text);
	CHECK(ctp_reply_order(document, ctp_json_root(document), order, &error) == CTP_OK);
	return document;
}

static enum ctp_resolution resolve(const struct ctp_intent *intent, const struct state *state)
{
	struct ctp_order order;
	struct ctp_json *document = write_state(state, &order);
	enum ctp_resolution resolution = ctp_intent_resolve(intent, &order);

	ctp_json_free(document);
	return resolution;
}

static void check(const char *what, int row, enum ctp_resolution actual, enum ctp_resolution expected)
{
	if (!CHECK(actual == expected)) {
		printf("    %s, row %d: %d, expected %d\n", what, row, (int)actual, (int)expected);
	}
}

/* ---- by status alone ---- */

static void by_status(void)
{
	static const struct {
		const char *endpoint;
		enum ctp_resolution by_status[11]; /* -1 to 9 */
	} rows[] = {
#define D CTP_DONE
#define N CTP_NOT_DONE
#define U CTP_STILL_UNKNOWN
		/*              -1 0  1  2  3  4  5  6  7  8  9 */
		{"register.do", {D, D, D, D, D, D, D, D, D, D, D}},
		{"registerPreAuth.do", {D, D, D, D, D, D, D, D, D, D, D}},
		{"deposit.do", {U, U, U, D, U, U, U, U, U, U, U}},
		{"reverse.do", {U, U, U, U, D, U, U, U, U, U, U}},
		{"refund.do", {U, U, U, U, U, U, U, U, U, U, U}},
		{"decline.do", {U, U, N, N, N, N, U, D, U, N, U}},
		{"paymentOrderBinding.do", {U, U, U, U, U, U, U, U, U, U, U}},
		{"unheardOf.do", {U, U, U, U, U, U, U, U, U, U, U}},
#undef D
#undef N
#undef U
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct ctp_intent intent = {.endpoint = rows[i].endpoint, .amount = millimes(10500)};
		bool registers = strncmp(rows[i].endpoint, "register", 8) == 0;

		for (int status = -1; status <= 9; status++) {
			const struct state state = {status, 10500, 10500, 10500, 0, NULL};
			check(rows[i].endpoint, status, resolve(&intent, &state), rows[i].by_status[status + 1]);
		}
		check(rows[i].endpoint, 99, ctp_intent_resolve(&intent, NULL), registers ? CTP_NOT_DONE : CTP_STILL_UNKNOWN);
	}
}

static void captures(void)
{
	static const struct {
		struct state state;
		int64_t asked;
		enum ctp_resolution resolution;
	} rows[] = {
		{{2, 10500, 10500, 7000, 0, NULL}, 7000, CTP_DONE},
		{{2, 10500, 10500, 7000, NONE, NULL}, 7000, CTP_DONE},
		{{2, 10500, 10500, 7000, 0, NULL}, 10500, CTP_STILL_UNKNOWN},
		{{2, 10500, 10500, NONE, 0, NULL}, 10500, CTP_STILL_UNKNOWN},
		/* the sum of an earlier capture */
		{{8, 10500, 10500, 3000, 0, NULL}, 3000, CTP_STILL_UNKNOWN},
		/* the balance after a refund, or the gross sum */
		{{2, 10500, 10500, 7000, 3500, NULL}, 7000, CTP_STILL_UNKNOWN},
		{{2, 10500, 10500, 10500, 3500, NULL}, 10500, CTP_STILL_UNKNOWN},
		{{2, 10500, 10500, 7000, NONE, "{\"amount\":3500}"}, 7000, CTP_STILL_UNKNOWN},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct ctp_intent intent = {.endpoint = "deposit.do", .amount = millimes(rows[i].asked)};
		check("capture", (int)i, resolve(&intent, &rows[i].state), rows[i].resolution);
	}
}

static void reversals(void)
{
	static const struct {
		struct state state;
		int64_t asked;
		enum ctp_resolution resolution;
	} rows[] = {
		{{3, 10500, 0, 0, 0, NULL}, NONE, CTP_DONE},
		{{3, 10500, 0, 0, 0, NULL}, 10500, CTP_DONE},
		{{3, 10500, 0, 0, 0, NULL}, 3000, CTP_STILL_UNKNOWN},
		{{1, 10500, 7500, 0, 0, NULL}, 3000, CTP_STILL_UNKNOWN},
		{{2, 10500, 10500, 10500, 0, NULL}, NONE, CTP_STILL_UNKNOWN},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct ctp_intent intent = {.endpoint = "reverse.do", .amount = millimes(rows[i].asked)};
		check("reversal", (int)i, resolve(&intent, &rows[i].state), rows[i].resolution);
	}
}

/* ---- refunds ---- */

#define OURS(amount) "{\"amount\":" amount ",\"externalRefundId\":\"R-1\"}"
#define THEIRS(amount) "{\"amount\":" amount ",\"externalRefundId\":\"R-2\"}"
#define NAMELESS(amount) "{\"amount\":" amount "}"
#define REFUSED(id, amount) "{\"amount\":" amount ",\"actionCode\":\"116\",\"externalRefundId\":\"" id "\"}"

static void refunds_by_sum(void)
{
	static const struct {
		int64_t before, asked, refunded;
		enum ctp_resolution resolution;
	} rows[] = {
		{0, 3000, 3000, CTP_DONE},
		{2000, 3000, 5000, CTP_DONE},
		{0, 3000, 0, CTP_STILL_UNKNOWN},
		{0, 3000, 2999, CTP_STILL_UNKNOWN},
		{0, 3000, 3001, CTP_STILL_UNKNOWN},
		{0, 3000, 6000, CTP_STILL_UNKNOWN},
		{0, 3000, NONE, CTP_STILL_UNKNOWN},
		{NONE, 3000, 3000, CTP_STILL_UNKNOWN},
		{0, NONE, 3000, CTP_STILL_UNKNOWN},
		{3000, 3000, 3000, CTP_STILL_UNKNOWN},
		{INT64_MAX, INT64_MAX, INT64_MAX, CTP_STILL_UNKNOWN},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct ctp_intent intent = {
			.endpoint = "refund.do", .amount = millimes(rows[i].asked), .refunded_before = millimes(rows[i].before)};
		/* depositedAmount has no say: gross, balance, absent. */
		const int64_t deposited[] = {10500, 10500 - (rows[i].refunded == NONE ? 0 : rows[i].refunded), NONE};

		for (size_t d = 0; d < 3; d++) {
			const struct state state = {
				2, 10500, 10500, deposited[d] < 0 ? NONE : deposited[d], rows[i].refunded, NULL};
			check("sum", (int)i, resolve(&intent, &state), rows[i].resolution);
			/* An id that no list shows changes nothing. */
			intent.refund_id = ctp_text("R-1");
			check("sum with id", (int)i, resolve(&intent, &state), rows[i].resolution);
			intent.refund_id = (struct ctp_text){0};
		}
	}
	/* Another currency is another amount. */
	struct ctp_intent euros = {.endpoint = "refund.do",
		.amount = {3000, ctp_currency_find(ctp_text("EUR"))},
		.refunded_before = {0, ctp_currency_find(ctp_text("EUR"))}};
	const struct state state = {2, 10500, 10500, 10500, 3000, NULL};
	check("currency", 0, resolve(&euros, &state), CTP_STILL_UNKNOWN);
}

static void refunds_by_list(void)
{
	static const struct {
		int64_t before, asked, refunded;
		const char *list;
		enum ctp_resolution resolution;
	} rows[] = {
		/* ours, with our amount */
		{NONE, 3000, 3000, OURS("3000"), CTP_DONE},
		{NONE, 3000, 3000, OURS("\"3000\""), CTP_DONE},
		{NONE, 3000, 5000, THEIRS("2000") "," OURS("3000"), CTP_DONE},
		{NONE, 3000, 5000, OURS("3000") "," NAMELESS("2000"), CTP_DONE},
		{NONE, 3000, 3000, "{\"amount\":3000,\"actionCode\":0,\"externalRefundId\":\"R-1\"}", CTP_DONE},
		{NONE, 3000, 3000, "{\"amount\":3000,\"actionCode\":\"000\",\"externalRefundId\":\"R-1\"}", CTP_DONE},
		{NONE, 3000, 3000, REFUSED("R-1", "3000") "," OURS("3000"), CTP_DONE},
		{NONE, 3000, 3000, REFUSED("R-2", "2000") "," OURS("3000"), CTP_DONE},
		/* the journal is behind: the list is the better proof */
		{1000, 3000, 3000, OURS("3000"), CTP_DONE},
		/* ours, with another amount */
		{NONE, 3000, 2000, OURS("2000"), CTP_STILL_UNKNOWN},
		{0, 3000, 3000, OURS("2000") "," THEIRS("1000"), CTP_STILL_UNKNOWN},
		/* ours, but not made: refused, under way, or never reaching the sum */
		{NONE, 3000, 0, REFUSED("R-1", "3000"), CTP_STILL_UNKNOWN},
		{NONE, 3000, 3000, "{\"amount\":3000,\"actionCode\":1120,\"externalRefundId\":\"R-1\"}", CTP_STILL_UNKNOWN},
		{NONE, 3000, 3000, "{\"amount\":3000,\"actionCode\":\"?\",\"externalRefundId\":\"R-1\"}", CTP_STILL_UNKNOWN},
		{0, 3000, 3000, REFUSED("R-1", "3000") "," THEIRS("3000"), CTP_STILL_UNKNOWN},
		{NONE, 3000, 0, OURS("3000"), CTP_STILL_UNKNOWN},
		{NONE, 3000, 2999, OURS("3000"), CTP_STILL_UNKNOWN},
		{NONE, 3000, 3000, OURS("3000") "," THEIRS("3000"), CTP_STILL_UNKNOWN},
		{0, 3000, 3000, OURS("3000") "," THEIRS("3000"), CTP_STILL_UNKNOWN},
		{NONE, 3000, NONE, OURS("3000"), CTP_STILL_UNKNOWN},
		{NONE, 3000, 3000, OURS("3000") "," THEIRS("9223372036854775807") "," THEIRS("9223372036854775807"),
			CTP_STILL_UNKNOWN},
		/* somebody else's, of the same amount, at the same time */
		{0, 3000, 3000, THEIRS("3000"), CTP_STILL_UNKNOWN},
		{0, 3000, 3000, THEIRS("1000") "," THEIRS("2000"), CTP_STILL_UNKNOWN},
		{0, 3000, 3000, THEIRS("3000") "," REFUSED("R-3", "500"), CTP_STILL_UNKNOWN},
		/* could be ours: without an id, or not accounted for */
		{0, 3000, 3000, NAMELESS("3000"), CTP_DONE},
		{2000, 3000, 5000, THEIRS("2000") "," NAMELESS("3000"), CTP_DONE},
		{2000, 3000, 5000, THEIRS("2000"), CTP_DONE},
		{0, 3000, 3000, "", CTP_DONE},
		/* ours without an amount that can be read: the sum decides */
		{0, 3000, 3000, "{\"externalRefundId\":\"R-1\"}", CTP_DONE},
		{0, 3000, 0, "{\"externalRefundId\":\"R-1\"}", CTP_STILL_UNKNOWN},
		/* an id that only begins like ours */
		{NONE, 3000, 3000, "{\"amount\":3000,\"externalRefundId\":\"R-11\"}", CTP_STILL_UNKNOWN},
		{NONE, 3000, 3000, "{\"amount\":3000,\"externalRefundId\":\"R-\"}", CTP_STILL_UNKNOWN},
		/* a whole refund whose amount was never known: the id alone */
		{NONE, NONE, 3000, OURS("3000"), CTP_DONE},
		{NONE, NONE, 0, REFUSED("R-1", "3000"), CTP_STILL_UNKNOWN},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct ctp_intent intent = {.endpoint = "refund.do",
			.refund_id = ctp_text("R-1"),
			.amount = millimes(rows[i].asked),
			.refunded_before = millimes(rows[i].before)};
		const struct state state = {2, 10500, 10500, 10500, rows[i].refunded, rows[i].list};
		check(rows[i].list, (int)i, resolve(&intent, &state), rows[i].resolution);
	}
	/* Without an id of ours the list says nothing. */
	const struct ctp_intent intent = {
		.endpoint = "refund.do", .amount = millimes(3000), .refunded_before = millimes(0)};
	const struct state state = {2, 10500, 10500, 10500, 3000, THEIRS("3000")};
	check("no id", 0, resolve(&intent, &state), CTP_DONE);
}

int main(void)
{
	by_status();
	captures();
	reversals();
	refunds_by_sum();
	refunds_by_list();
	return check_report("intent");
}
