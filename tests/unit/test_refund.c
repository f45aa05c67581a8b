/* Refunds: never twice, never more than is there, never told otherwise than it was. */
#include <stdlib.h>

#include "caller.h"
#include "check.h"

#define ID "70906e55-7114-41d6-8332-000000000001"

static struct gateway gateway;
static struct ctp_client client;
static struct result result;
static struct gateway_order *order;

/* A paid order of 10.500. */
static void begin(const struct gateway_switches *switches)
{
	static const struct gateway_switches poorest;

	result_clear(&result);
	ctp_client_clear(&client);
	gateway_init(&gateway, 1);
	gateway.switches = switches != NULL ? *switches : poorest;
	order = gateway_add(&gateway, "A-1", 10500, 2);
	caller_client(&client, &gateway);
	client.timeout = 2000;
}

static void refund(int64_t amount, const char *refund_id, int64_t before)
{
	const struct operation operation = {"refund.do", ID, NULL, refund_id, amount, before};

	result_clear(&result);
	gateway.exchange_count = 0;
	caller_operate(&client, &operation, &result);
}

/* Without the faults of the call before. */
static void again(int64_t amount, const char *refund_id, int64_t before)
{
	gateway_forget(&gateway);
	refund(amount, refund_id, before);
}

static bool sent(void)
{
	for (size_t exchange = 0; exchange < result.exchanges; exchange++) {
		if (strcmp(gateway.exchanges[exchange].call, "refund.do") == 0) {
			return true;
		}
	}
	return false;
}

static bool told_done(bool replayed, size_t exchanges)
{
	return result.status == CTP_OK && result.outcome.replayed == replayed && (result.outcome.reply == NULL) == replayed
		&& result.outcome.status != NULL && result.exchanges == exchanges;
}

/* By us, for a reason that the message names. */
static bool refused_unsent(const char *reason)
{
	bool right = result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_REFUSED
		&& result.outcome.status != NULL && result.outcome.reply == NULL && !sent()
		&& strstr(result.error.message, reason) != NULL;

	if (!right) {
		printf("    status %d: %s\n", (int)result.status, result.error.message);
	}
	return right;
}

static bool told_unknown(void)
{
	return result.status == CTP_ERR_UNKNOWN && result.outcome.reply == NULL && !result.outcome.replayed;
}

static int64_t sent_number(const char *name)
{
	char text[32];

	return gateway_field(gateway.exchanges[1].body, name, text, sizeof text) ? strtoll(text, NULL, 10) : NOTHING;
}

static size_t executed(const char *refund_id)
{
	return gateway_executed(&gateway, "refund.do", order, refund_id);
}

/* ---- what is sent ---- */

static void parameters(void)
{
	char id[40];

	begin(NULL);
	refund(4000, "R-1", 0);
	CHECK(told_done(false, 2) && executed("R-1") == 1);
	CHECK(sent_number("amount") == 4000 && sent_number("expectedDepositedAmount") == 10500);
	CHECK(gateway_field(gateway.exchanges[1].body, "externalRefundId", id, sizeof id) && strcmp(id, "R-1") == 0);
	CHECK(gateway_field(gateway.exchanges[1].body, "currency", id, sizeof id) && strcmp(id, "788") == 0);
	CHECK(result.outcome.amount.minor == 4000);

	begin(NULL);
	refund(4000, NULL, NOTHING);
	CHECK(told_done(false, 2) && !gateway_field(gateway.exchanges[1].body, "externalRefundId", id, sizeof id));

	/* The same request again says the same, but for the balance it now starts from. */
	const struct gateway_switches balance = {.balance = true};
	const struct operation operation = {"refund.do", ID, NULL, NULL, NOTHING, NOTHING};
	const struct ctp_intent intent = caller_intent(&operation);
	struct ctp_request request;
	begin(&balance);
	CHECK(ctp_request_init(&request, ctp_text("refund.do"), &result.error) == CTP_OK);
	CHECK(ctp_request_add(&request, "orderId", ctp_text(ID), &result.error) == CTP_OK);
	static const int64_t refunded[] = {0, 6000, 9000};
	for (size_t round = 0; round < 3; round++) {
		gateway_forget(&gateway);
		gateway_fail(&gateway, 1, NOT_EXECUTED, HTTP_429);
		order->refunded = refunded[round];
		ctp_outcome_clear(&result.outcome);
		CHECK(ctp_client_operate(&client, &request, &intent, true, &result.outcome, &result.error) == CTP_ERR_PROTOCOL);
		CHECK(sent_number("amount") == 10500 - refunded[round]);
		CHECK(sent_number("expectedDepositedAmount") == 10500 - refunded[round]);
		CHECK(sent_number("currency") == 788);
	}
	ctp_request_clear(&request);
}

/* ---- refundedBefore ---- */

static void journal_decides(void)
{
	static const struct {
		int64_t refunded, before;
		enum { SENT, REPLAYED, MOVED } what;
	} rows[] = {
		{0, 0, SENT},
		{3000, 3000, SENT},
		{4000, 0, REPLAYED},
		{7000, 3000, REPLAYED},
		{3000, 0, MOVED},
		{5000, 0, MOVED},
		{8000, 0, MOVED},
		{0, 4000, MOVED},
		{3000, 7000, MOVED},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		for (int named = 0; named < 2; named++) {
			begin(NULL);
			if (rows[i].refunded > 0) {
				gateway_refund(&gateway, order, rows[i].refunded, "");
			}
			refund(4000, named ? "R-1" : NULL, rows[i].before);
			CHECK(rows[i].what == SENT         ? told_done(false, 2) && executed(NULL) == 1
					: rows[i].what == REPLAYED ? told_done(true, 1) && executed(NULL) == 0
											   : refused_unsent("amounts moved"));
		}
	}
}

static void journal_must_be_comparable(void)
{
	begin(NULL);
	refund(4000, "R-1", -4000);
	CHECK(result.status == CTP_ERR_ARGUMENT && !sent());
	CHECK_TEXT(result.error.argument, "refundedBefore");

	struct operation operation = {"refund.do", ID, NULL, NULL, 4000, 0};
	struct ctp_intent intent = caller_intent(&operation);
	struct ctp_request request;
	begin(NULL);
	intent.refunded_before.currency = ctp_currency_find(ctp_text("EUR"));
	CHECK(ctp_request_init(&request, ctp_text("refund.do"), &result.error) == CTP_OK);
	CHECK(ctp_request_add(&request, "orderId", ctp_text(ID), &result.error) == CTP_OK);
	CHECK(ctp_request_add_money(&request, &intent.amount, false, &result.error) == CTP_OK);
	CHECK(ctp_client_operate(&client, &request, &intent, false, &result.outcome, &result.error) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(result.error.argument, "refundedBefore");
	CHECK(gateway.exchange_count == 1);
	ctp_request_clear(&request);

	/* No refundedAmount, or one that contradicts the status: a repeat could not be told from the first. */
	static const char *const bodies[] = {
		"{\"errorCode\":0,\"orderStatus\":2,\"currency\":\"788\",\"amount\":10500,\"depositedAmount\":10500}",
		"{\"errorCode\":0,\"orderStatus\":4,\"currency\":\"788\",\"amount\":10500,\"depositedAmount\":10500,"
		"\"refundedAmount\":0}",
	};
	for (size_t i = 0; i < 2; i++) {
		begin(NULL);
		gateway.body = bodies[i];
		refund(4000, "R-1", 0);
		CHECK(refused_unsent("does not report what was refunded"));
	}
	/* Without a journal the first can be made, unless the status says that there was one. */
	begin(NULL);
	gateway.body = bodies[0];
	refund(4000, "R-1", NOTHING);
	CHECK(told_done(false, 2));
	begin(NULL);
	gateway.body = bodies[1];
	refund(4000, "R-1", NOTHING);
	CHECK(told_unknown() && !sent());
}

/* ---- refundId ---- */

static void id_without_echo(void)
{
	const struct gateway_switches lists[] = {{.refunds = LIST_ABSENT}, {.refunds = LIST_NAMELESS}};

	for (size_t i = 0; i < 2; i++) {
		begin(&lists[i]);
		refund(4000, "R-1", NOTHING);
		CHECK(told_done(false, 2));
		again(4000, "R-1", NOTHING);
		CHECK(told_unknown() && !sent() && result.exchanges == 1);
		CHECK(strstr(result.error.message, "was not sent") != NULL);
		again(2000, "R-2", NOTHING);
		CHECK(told_unknown() && !sent());
		/* Without an id there is nothing to be asked twice. */
		again(2000, NULL, NOTHING);
		CHECK(told_done(false, 2) && order->refunded == 6000);
	}
	/* All of it was refunded: still not a refusal, for it may have been this one. */
	begin(NULL);
	refund(10500, "R-1", NOTHING);
	CHECK(told_done(false, 2));
	again(10500, "R-1", NOTHING);
	CHECK(told_unknown() && !sent() && executed("R-1") == 1);
	const struct gateway_switches balance = {.balance = true};
	begin(&balance);
	refund(10500, "R-1", NOTHING);
	again(10500, "R-1", NOTHING);
	CHECK(told_unknown() && !sent() && executed("R-1") == 1);
}

static void id_with_echo(void)
{
	const struct gateway_switches named = {.refunds = LIST_NAMED};

	begin(&named);
	refund(4000, "R-1", NOTHING);
	again(4000, "R-1", NOTHING);
	CHECK(told_done(true, 1) && executed("R-1") == 1);
	again(4001, "R-1", NOTHING);
	CHECK(refused_unsent("refundId was used before"));
	again(4000, "R-1", 4000);
	CHECK(told_done(true, 1)); /* the id knows better than the journal */
	again(2000, "R-2", 4000);
	CHECK(told_done(false, 2) && executed("R-2") == 1);
	again(2000, "R-2", 4000);
	CHECK(told_done(true, 1) && executed("R-2") == 1);

	/* The portal refunded the same amount at the same time: named in the list, so it is not taken for ours. */
	begin(&named);
	gateway_refund(&gateway, order, 4000, "PORTAL");
	refund(4000, "R-1", 0);
	CHECK(refused_unsent("amounts moved"));
	/* Nothing tells whose it is where the list does not name it. */
	begin(&named);
	gateway_refund(&gateway, order, 4000, "");
	refund(4000, "R-1", 0);
	CHECK(told_done(true, 1) && executed("R-1") == 0);
}

static void refused_by_the_bank(void)
{
	begin(NULL);
	gateway.body = "{\"errorCode\":0,\"orderStatus\":2,\"currency\":\"788\",\"amount\":10500,\"depositedAmount\":10500,"
				   "\"refundedAmount\":0,\"refunds\":[{\"amount\":4000,\"actionCode\":\"116\","
				   "\"externalRefundId\":\"R-1\"}]}";
	refund(4000, "R-1", 0);
	CHECK(refused_unsent("refused or has not finished"));
	refund(4000, "R-2", 0);
	CHECK(told_done(false, 2));
}

/* The list has it, but no sum bears it out: neither a refusal nor a second one. */
static void listed_without_a_sum(void)
{
	begin(NULL);
	gateway.body = "{\"errorCode\":0,\"orderStatus\":2,\"currency\":\"788\",\"amount\":10500,\"depositedAmount\":10500,"
				   "\"refunds\":[{\"amount\":4000,\"externalRefundId\":\"R-1\"}]}";
	refund(4000, "R-1", NOTHING);
	CHECK(told_unknown() && !sent());
}

/* ---- limits ---- */

static void limits(void)
{
	begin(NULL);
	refund(10501, NULL, NOTHING);
	CHECK(result.status == CTP_ERR_ARGUMENT && !sent());
	/* Gross: the gateway knows better, and its refusal is one. */
	gateway_refund(&gateway, order, 4000, "");
	again(6501, NULL, 4000);
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_REFUSED && sent());
	CHECK(order->refunded == 4000 && result.outcome.reply != NULL);
	/* Balance: ours. */
	const struct gateway_switches balance = {.balance = true};
	begin(&balance);
	gateway_refund(&gateway, order, 4000, "");
	refund(6501, NULL, 4000);
	CHECK(result.status == CTP_ERR_ARGUMENT && !sent());
	refund(6500, NULL, 4000);
	CHECK(told_done(false, 2) && order->status == 4);
	again(1, NULL, 10500);
	CHECK(refused_unsent("nothing is left"));
}

/* ---- the answer is lost ---- */

static void resolved_by_journal(void)
{
	static const struct {
		enum gateway_execution execution;
		unsigned late_by;
		const char *refund_id;
		int64_t before;
		bool done;
	} rows[] = {
		{EXECUTED, 0, NULL, 0, true},
		{EXECUTED, 0, "R-1", 0, true},
		{EXECUTED, 0, "R-1", NOTHING, false},
		{EXECUTED, 0, NULL, NOTHING, false},
		{NOT_EXECUTED, 0, NULL, 0, false},
		{NOT_EXECUTED, 0, "R-1", 0, false},
		{EXECUTED_LATE, 1, NULL, 0, true}, /* just before it is looked at */
		{EXECUTED_LATE, 2, NULL, 0, false},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		begin(NULL);
		gateway.late_by = rows[i].late_by;
		gateway_fail(&gateway, 1, rows[i].execution, SILENCE);
		refund(4000, rows[i].refund_id, rows[i].before);
		CHECK(rows[i].done ? told_done(true, 3) : told_unknown() && result.exchanges == 3);
		CHECK(result.outcome.order.refunded.minor == order->refunded);
		gateway_catch_up(&gateway);
		CHECK(executed(NULL) == (rows[i].execution == NOT_EXECUTED ? 0u : 1u));
	}
}

static void resolved_by_list(void)
{
	const struct gateway_switches named = {.refunds = LIST_NAMED};

	begin(&named);
	gateway_fail(&gateway, 1, EXECUTED, CUT);
	refund(4000, "R-1", NOTHING);
	CHECK(told_done(true, 3) && executed("R-1") == 1);
}

/* Asked again after a crash: the same answer, once. */
static void asked_twice(void)
{
	for (int switches = 0; switches < 16; switches++) {
		const struct gateway_switches installation = {
			.balance = switches & 1,
			.refund_id = (switches & 2) ? REFUND_ID_EXISTS : REFUND_ID_REPEATS,
			.expected_amount = switches & 4,
			.partly_refunded_is_4 = switches & 8,
		};
		begin(&installation);
		gateway_fail(&gateway, 1, EXECUTED, SILENCE);
		gateway.crash_at = 2;
		refund(4000, "R-1", 0);
		CHECK(told_unknown());
		again(4000, "R-1", 0);
		CHECK(told_done(true, 1) && executed("R-1") == 1);
		again(3000, "R-2", 4000);
		CHECK(told_done(false, 2) && executed("R-2") == 1);
		again(3000, "R-2", 4000);
		CHECK(told_done(true, 1) && executed("R-2") == 1 && order->refunded == 7000);
	}
}

/* The first is executed after the second has read the order: what the gateway knows decides. */
static void late_execution_between(void)
{
	static const struct {
		struct gateway_switches switches;
		size_t executions;
	} rows[] = {
		{{.refund_id = REFUND_ID_REPEATS}, 1}, {{.refund_id = REFUND_ID_EXISTS}, 1},
		{{.expected_amount = true, .balance = true}, 1},
		/* Nobody can prevent it: the gateway takes both, and no reading comes late enough. */
		{{.balance = true}, 2}, {{.expected_amount = true}, 2}, /* the gross sum does not move */
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		begin(&rows[i].switches);
		gateway.late_by = 3; /* the second exchange of the second call */
		gateway_fail(&gateway, 1, EXECUTED_LATE, SILENCE);
		refund(4000, "R-1", 0);
		CHECK(told_unknown());
		again(4000, "R-1", 0);
		CHECK(result.status == CTP_OK && executed("R-1") == rows[i].executions);
		CHECK(result.outcome.replayed == (rows[i].executions == 1 && rows[i].switches.refund_id != REFUND_ID_REPEATS));
	}
}

static int64_t theirs;

static void portal_refunds(struct gateway *simulated, size_t exchange)
{
	if (exchange == 1) {
		gateway_refund(simulated, &simulated->orders[0], theirs, "");
	}
}

/* The portal refunds between our reading and our sending. */
static void somebody_else(void)
{
	const struct gateway_switches guarded = {.balance = true, .expected_amount = true};

	/* The gateway takes both. */
	begin(NULL);
	theirs = 3000;
	gateway.between = portal_refunds;
	refund(4000, "R-1", 0);
	CHECK(told_done(false, 2) && order->refunded == 7000);

	/* The gateway refuses ours, but the amounts moved. */
	begin(&guarded);
	gateway.between = portal_refunds;
	refund(4000, "R-1", 0);
	CHECK(told_unknown() && executed("R-1") == 0 && order->refunded == 3000);

	/* By exactly ours: the one thing that can't be told apart. The buyer has the money once. */
	begin(&guarded);
	theirs = 4000;
	gateway.between = portal_refunds;
	refund(4000, "R-1", 0);
	CHECK(told_done(true, 3) && executed("R-1") == 0 && order->refunded == 4000);

	/* Unless the list has their id. */
	const struct gateway_switches named = {.balance = true, .expected_amount = true, .refunds = LIST_NAMED};
	begin(&named);
	gateway.between = portal_refunds;
	refund(4000, "R-1", 0);
	CHECK(result.status == CTP_OK); /* the portal gives none */
}

static void portal_names_it(struct gateway *simulated, size_t exchange)
{
	if (exchange == 1) {
		gateway_refund(simulated, &simulated->orders[0], 4000, "PORTAL");
	}
}

static void somebody_else_named(void)
{
	const struct gateway_switches named = {.balance = true, .expected_amount = true, .refunds = LIST_NAMED};

	begin(&named);
	gateway.between = portal_names_it;
	refund(4000, "R-1", 0);
	CHECK(told_unknown() && executed("R-1") == 0 && order->refunded == 4000);
}

/* ---- everything ---- */

static void everything(void)
{
	for (int balance = 0; balance < 2; balance++) {
		for (int four = 0; four < 2; four++) {
			const struct gateway_switches installation = {.balance = balance, .partly_refunded_is_4 = four};

			begin(&installation);
			refund(NOTHING, NULL, NOTHING);
			CHECK(told_done(false, 2) && order->refunded == 10500 && sent_number("amount") == 10500);
			CHECK(result.outcome.amount.minor == 10500);

			begin(&installation);
			gateway_refund(&gateway, order, 6000, "");
			refund(NOTHING, "R-1", 6000);
			CHECK(told_done(false, 2) && order->refunded == 10500 && sent_number("amount") == 4500);
			CHECK(result.outcome.amount.minor == 4500);
			again(NOTHING, "R-1", 6000);
			CHECK(told_done(true, 1) && executed("R-1") == 1);
			again(NOTHING, "R-2", 10500);
			CHECK(refused_unsent("nothing is left"));
			again(NOTHING, NULL, NOTHING);
			CHECK(refused_unsent("nothing is left"));
			again(NOTHING, "R-1", NOTHING);
			CHECK(told_unknown() && !sent());

			begin(&installation);
			gateway_refund(&gateway, order, 6000, "");
			refund(NOTHING, "R-1", 0);
			CHECK(refused_unsent("amounts moved"));
			refund(NOTHING, "R-1", NOTHING);
			CHECK(told_unknown() && !sent());
		}
	}
}

static void everything_in_two_readings(void)
{
	/* 7.000 of 10.500 were captured, 3.000 given back: 4.000 or 7.000 are left, and a gross 7.000 does not tell. */
	begin(NULL);
	order->captured = 7000;
	gateway_refund(&gateway, order, 3000, "");
	refund(NOTHING, NULL, 3000);
	CHECK(refused_unsent("two readings"));
	CHECK(result.outcome.amount.currency == NULL);
	refund(4000, NULL, 3000);
	CHECK(told_done(false, 2) && order->refunded == 7000);

	/* The balance after a small refund reads like a part capture. */
	const struct gateway_switches balance = {.balance = true};
	begin(&balance);
	gateway_refund(&gateway, order, 4000, "");
	refund(NOTHING, NULL, 4000);
	CHECK(refused_unsent("two readings"));

	/* Nothing was refunded yet: one reading, whatever was captured. */
	begin(NULL);
	order->captured = 7000;
	refund(NOTHING, NULL, 0);
	CHECK(told_done(false, 2) && sent_number("amount") == 7000);
}

static void everything_lost(void)
{
	static const struct {
		enum gateway_execution execution;
		const char *refund_id;
		int64_t before;
		bool done;
	} rows[] = {
		{EXECUTED, "R-1", 0, true},
		{EXECUTED, NULL, 0, true},
		{EXECUTED, "R-1", NOTHING, false},
		{NOT_EXECUTED, "R-1", 0, false},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		begin(NULL);
		gateway_fail(&gateway, 1, rows[i].execution, SILENCE);
		refund(NOTHING, rows[i].refund_id, rows[i].before);
		CHECK(rows[i].done ? told_done(true, 3) : told_unknown());
		/* What is resolved later needs the sum that was sent. */
		CHECK(result.outcome.amount.minor == 10500 && result.outcome.amount.currency != NULL);
	}
}

static void everything_by_id(void)
{
	const struct gateway_switches named = {.refunds = LIST_NAMED};

	begin(&named);
	refund(NOTHING, "R-1", NOTHING);
	again(NOTHING, "R-1", NOTHING);
	CHECK(told_done(true, 1) && executed("R-1") == 1);

	/* The id of a part is not the id of the whole. */
	begin(&named);
	refund(4000, "R-1", NOTHING);
	again(NOTHING, "R-1", 4000);
	CHECK(refused_unsent("refundId was used before"));

	/* A part capture: two readings of what is left, but this id was only ever sent with the whole. */
	begin(&named);
	order->captured = 5000;
	refund(NOTHING, "R-1", 0);
	CHECK(told_done(false, 2) && sent_number("amount") == 5000);
	again(NOTHING, "R-1", 0);
	CHECK(told_done(true, 1) && executed("R-1") == 1);

	/* Everything is back, but not by this one. */
	begin(&named);
	gateway_refund(&gateway, order, 10500, "PORTAL");
	refund(NOTHING, "R-1", 0);
	CHECK(refused_unsent("amounts moved"));
	/* Where nobody can tell, it counts as this one. */
	begin(NULL);
	gateway_refund(&gateway, order, 10500, "PORTAL");
	refund(NOTHING, "R-1", 0);
	CHECK(told_done(true, 1));
	/* The journal has more than the gateway. */
	begin(NULL);
	gateway_refund(&gateway, order, 10500, "");
	refund(NOTHING, "R-1", 20000);
	CHECK(refused_unsent("amounts moved"));
}

/* ---- amounts that are missing ---- */

static void no_captured_amount(void)
{
	begin(NULL);
	gateway.body = "{\"errorCode\":0,\"orderStatus\":2,\"currency\":\"788\",\"amount\":10500,\"refundedAmount\":0}";
	refund(4000, "R-1", 0);
	CHECK(refused_unsent("nothing is left to refund, as far as the gateway reports"));
	begin(NULL);
	gateway.body =
		"{\"errorCode\":0,\"orderStatus\":2,\"currency\":\"999\",\"amount\":10500,\"depositedAmount\":10500}";
	refund(4000, "R-1", NOTHING);
	CHECK(refused_unsent("nothing is left to refund, as far as the gateway reports"));
}

static void through_the_plain_call(void)
{
	static const char *const fields[] = {"orderId=" ID, "amount=4000", "currency=788", "externalRefundId=R-1", NULL};

	begin(NULL);
	caller_call(&client, "refund.do", fields, &result);
	CHECK(result.status == CTP_OK && executed("R-1") == 1 && result.exchanges == 2);

	/* Even where the list shows it: the answer that was asked for is lost. */
	const struct gateway_switches named = {.refunds = LIST_NAMED};
	begin(&named);
	gateway_fail(&gateway, 1, EXECUTED, CUT);
	caller_call(&client, "refund.do", fields, &result);
	CHECK(result.status == CTP_ERR_UNKNOWN && result.document == NULL && executed("R-1") == 1);
	begin(NULL);
	gateway_fail(&gateway, 1, NOT_EXECUTED, EMPTY_OBJECT);
	caller_call(&client, "refund.do", fields, &result);
	CHECK(result.status == CTP_ERR_UNKNOWN && executed("R-1") == 0);
}

int main(void)
{
	parameters();
	journal_decides();
	journal_must_be_comparable();
	id_without_echo();
	id_with_echo();
	refused_by_the_bank();
	listed_without_a_sum();
	limits();
	resolved_by_journal();
	resolved_by_list();
	asked_twice();
	late_execution_between();
	somebody_else();
	somebody_else_named();
	everything();
	everything_in_two_readings();
	everything_lost();
	everything_by_id();
	no_captured_amount();
	through_the_plain_call();
	result_clear(&result);
	ctp_client_clear(&client);
	return check_report("refund");
}
