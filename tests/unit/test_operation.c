/* Capture, reversal and closing: the order is read, the call is sent at most once, and a status judges what got no answer. */
#include "caller.h"
#include "check.h"

#define ID "70906e55-7114-41d6-8332-000000000001"

static struct gateway gateway;
static struct ctp_client client;
static struct result result;
static struct gateway_order *order;

static const struct operation whole_capture = {"deposit.do", ID, NULL, NULL, 10500, NOTHING};
static const struct operation part_capture = {"deposit.do", ID, NULL, NULL, 4000, NOTHING};
static const struct operation reversal = {"reverse.do", ID, NULL, NULL, NOTHING, NOTHING};
static const struct operation part_reversal = {"reverse.do", ID, NULL, NULL, 4000, NOTHING};
static const struct operation refund = {"refund.do", ID, NULL, NULL, 4000, NOTHING};
static const struct operation closing = {"decline.do", ID, "A-1", NULL, NOTHING, NOTHING};

/* An order of 10.500 in that status. */
static void begin(int status)
{
	result_clear(&result);
	ctp_client_clear(&client);
	gateway_init(&gateway, 1);
	order = gateway_add(&gateway, "A-1", 10500, status);
	caller_client(&client, &gateway);
	client.timeout = 2000;
}

static void operate(const struct operation *operation)
{
	result_clear(&result);
	caller_operate(&client, operation, &result);
}

static size_t executed(const char *call)
{
	return gateway_executed(&gateway, call, order, NULL);
}

static bool told_done(bool replayed, size_t exchanges)
{
	return result.status == CTP_OK && result.outcome.replayed == replayed && (result.outcome.reply == NULL) == replayed
		&& result.outcome.status != NULL && result.outcome.order.document == result.outcome.status
		&& result.exchanges == exchanges;
}

/* By us, after reading. */
static bool refused_unsent(void)
{
	return result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_REFUSED && result.exchanges == 1
		&& result.outcome.status != NULL && result.outcome.reply == NULL
		&& strstr(result.error.message, "was not sent") != NULL;
}

static bool told_unknown(void)
{
	return result.status == CTP_ERR_UNKNOWN && result.outcome.reply == NULL && !result.outcome.replayed
		&& strstr(result.error.message, "Do not send it again") != NULL;
}

/* ---- answered ---- */

static void done(void)
{
	begin(1);
	operate(&whole_capture);
	CHECK(told_done(false, 2) && executed("deposit.do") == 1 && order->captured == 10500);
	CHECK_TEXT(gateway.exchanges[0].call, "getOrderStatusExtended.do");
	/* The status is the one that was read before. */
	CHECK(result.outcome.order.status == CTP_STATUS_AUTHORISED);
	CHECK(result.outcome.amount.minor == 10500 && result.outcome.amount.currency != NULL);

	begin(1);
	operate(&part_capture);
	CHECK(told_done(false, 2) && order->captured == 4000);

	begin(1);
	operate(&reversal);
	CHECK(told_done(false, 2) && executed("reverse.do") == 1 && order->status == 3);
	char amount[8];
	CHECK(!gateway_field(gateway.exchanges[1].body, "amount", amount, sizeof amount));
	CHECK(!gateway_field(gateway.exchanges[1].body, "expectedDepositedAmount", amount, sizeof amount));

	begin(1);
	operate(&part_reversal);
	CHECK(told_done(false, 2) && gateway_field(gateway.exchanges[1].body, "amount", amount, sizeof amount));
	CHECK_TEXT(amount, "4000");

	begin(2);
	operate(&reversal);
	CHECK(told_done(false, 2) && order->status == 3);

	begin(0);
	operate(&closing);
	CHECK(told_done(false, 2) && executed("decline.do") == 1 && order->status == 6);
}

/* ---- refused before anything is sent ---- */

static void wrong_state(void)
{
	static const struct {
		const struct operation *operation;
		const char *allowed; /* by status 0 to 8 */
	} rows[] = {
		{&whole_capture, "-+-------"}, {&reversal, "-++------"}, {&closing, "+----+!+-"}, /* !: done before */
		{&refund, "--+-!---+"}, /* !: everything was refunded */
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		for (int status = 0; status <= 8; status++) {
			begin(status);
			order->approved = 10500;
			order->captured = status == 8 || status == 2 || status == 4 ? 10500 : 0;
			operate(rows[i].operation);
			char allowed = rows[i].allowed[status];
			bool right = allowed == '+'                           ? result.exchanges >= 2
				: allowed == '!' && rows[i].operation == &closing ? told_done(true, 1)
																  : refused_unsent();
			if (!CHECK(right)) {
				printf("    %s in status %d: %s\n", rows[i].operation->endpoint, status, result.error.message);
			}
		}
	}
}

static void too_much(void)
{
	static const struct {
		struct operation operation;
		int status;
	} rows[] = {
		{{"deposit.do", ID, NULL, NULL, 10501, NOTHING}, 1},
		{{"reverse.do", ID, NULL, NULL, 10501, NOTHING}, 1},
		{{"refund.do", ID, NULL, NULL, 10501, NOTHING}, 2},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		begin(rows[i].status);
		operate(&rows[i].operation);
		CHECK(result.status == CTP_ERR_ARGUMENT && result.exchanges == 1);
		CHECK_TEXT(result.error.argument, "amount");
		CHECK(strstr(result.error.message, "10.500 TND") != NULL);
		CHECK(gateway.log_count == 0);
	}
}

/* Held was less than was registered. */
static void reversal_is_limited_by_the_hold(void)
{
	begin(1);
	order->approved = 3999;
	operate(&part_reversal);
	CHECK(result.status == CTP_ERR_ARGUMENT && strstr(result.error.message, "3.999 TND") != NULL);
	order->approved = 4000;
	operate(&part_reversal);
	CHECK(result.status == CTP_OK);
}

static void another_currency(void)
{
	static const char *const endpoints[] = {"deposit.do", "reverse.do", "refund.do"};

	for (size_t i = 0; i < 3; i++) {
		struct operation operation = {endpoints[i], ID, NULL, NULL, 4000, NOTHING};
		struct ctp_intent intent = caller_intent(&operation);
		struct ctp_request request;

		begin(i == 2 ? 2 : 1);
		intent.amount.currency = ctp_currency_find(ctp_text("EUR"));
		CHECK(ctp_request_init(&request, ctp_text(endpoints[i]), &result.error) == CTP_OK);
		CHECK(ctp_request_add(&request, "orderId", ctp_text(ID), &result.error) == CTP_OK);
		CHECK(ctp_request_add_money(&request, &intent.amount, false, &result.error) == CTP_OK);
		CHECK(
			ctp_client_operate(&client, &request, &intent, false, &result.outcome, &result.error) == CTP_ERR_ARGUMENT);
		CHECK_TEXT(result.error.argument, "amount");
		CHECK(strstr(result.error.message, "TND") != NULL && gateway.exchange_count == 1);
		ctp_request_clear(&request);
	}
}

static void wrong_number(void)
{
	static const struct operation wrong = {"decline.do", ID, "A-2", NULL, NOTHING, NOTHING};

	begin(0);
	operate(&wrong);
	CHECK(result.status == CTP_ERR_ARGUMENT && result.exchanges == 1 && executed("decline.do") == 0);
	CHECK_TEXT(result.error.argument, "orderNumber");
}

static void incomplete_requests(void)
{
	struct ctp_request request;
	const struct ctp_intent intent = caller_intent(&whole_capture);

	begin(1);
	CHECK(ctp_request_init(&request, ctp_text("deposit.do"), &result.error) == CTP_OK);
	CHECK(ctp_client_operate(&client, &request, &intent, false, &result.outcome, &result.error) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(result.error.argument, "orderId");
	CHECK(gateway.exchange_count == 0 && result.outcome.status == NULL);
	ctp_request_clear(&request);
}

static void reading_first_fails(void)
{
	static const struct {
		enum gateway_answer answer;
		enum ctp_status status;
	} rows[] = {
		{NO_CONNECTION, CTP_ERR_TRANSPORT},
		{SILENCE, CTP_ERR_TRANSPORT},
		{HTTP_502, CTP_ERR_PROTOCOL},
		{EMPTY_OBJECT, CTP_ERR_PROTOCOL},
		{ERROR_7, CTP_ERR_GATEWAY},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		begin(1);
		for (size_t exchange = 0; exchange < 3; exchange++) {
			gateway_fail(&gateway, exchange, NOT_EXECUTED, rows[i].answer);
		}
		operate(&whole_capture);
		CHECK(result.status == rows[i].status && executed("deposit.do") == 0 && result.outcome.status == NULL);
		CHECK((size_t)result.error.attempts == result.exchanges);
		for (size_t exchange = 0; exchange < result.exchanges; exchange++) {
			CHECK_TEXT(gateway.exchanges[exchange].call, "getOrderStatusExtended.do");
		}
	}
	begin(1);
	gateway.login_is_wrong = true;
	operate(&whole_capture);
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_AUTHENTICATION);
	CHECK(result.exchanges == 1);
}

/* ---- sent, and no answer ---- */

static void never_sent(void)
{
	begin(1);
	gateway_fail(&gateway, 1, NOT_EXECUTED, NO_CONNECTION);
	operate(&whole_capture);
	CHECK(told_done(false, 3) && executed("deposit.do") == 1);
	CHECK_TEXT(gateway.exchanges[2].call, "deposit.do");
	CHECK_TEXT(gateway.exchanges[2].body, gateway.exchanges[1].body);

	begin(1);
	for (size_t exchange = 1; exchange < 4; exchange++) {
		gateway_fail(&gateway, exchange, NOT_EXECUTED, NO_CONNECTION);
	}
	operate(&whole_capture);
	CHECK(result.status == CTP_ERR_TRANSPORT && result.exchanges == 4 && executed("deposit.do") == 0);
}

static bool not_taken(enum gateway_answer answer)
{
	return answer == HTTP_404 || answer == HTTP_429;
}

/* For every call and every fault: sent once, and never told otherwise than it was. */
static void every_fault(void)
{
	static const struct {
		const struct operation *operation;
		int status;
	} rows[] = {{&whole_capture, 1}, {&reversal, 1}, {&reversal, 2}, {&part_reversal, 1}, {&closing, 0}, {&refund, 2}};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		for (enum gateway_answer answer = SILENCE; answer < GATEWAY_ANSWERS; answer++) {
			for (enum gateway_execution execution = EXECUTED; execution <= EXECUTED_LATE; execution++) {
				if (not_taken(answer) && execution != NOT_EXECUTED) {
					continue;
				}
				const char *endpoint = rows[i].operation->endpoint;
				bool error = answer == ERROR_5 || answer == ERROR_7;

				begin(rows[i].status);
				gateway.late_by = 5;
				gateway_fail(&gateway, 1, execution, answer);
				operate(rows[i].operation);
				size_t sent = 0;
				for (size_t exchange = 0; exchange < result.exchanges; exchange++) {
					sent += strcmp(gateway.exchanges[exchange].call, endpoint) == 0;
				}
				/* Nothing but the journal proves a refund, and nothing at all a part of a reversal. */
				bool provable =
					execution == EXECUTED && rows[i].operation != &refund && rows[i].operation != &part_reversal;
				bool right = not_taken(answer) ? result.status == CTP_ERR_PROTOCOL && result.exchanges == 2
					: provable                 ? told_done(true, 3)
					: error && execution != EXECUTED
					? result.status == CTP_ERR_GATEWAY && result.outcome.reply != NULL && result.exchanges == 3
					: told_unknown() && result.exchanges == 3;
				if (!CHECK(right && sent == 1)) {
					printf("    %s, execution %d, answer %d: %s\n", endpoint, (int)execution, (int)answer,
						result.error.message);
				}
			}
		}
	}
}

/* Somebody else acts between our reading and our sending. */
static void capture_all(struct gateway *simulated, size_t exchange)
{
	if (exchange == 1) {
		simulated->orders[0].captured = 10500;
		simulated->orders[0].status = 2;
	}
}

static void capture_less(struct gateway *simulated, size_t exchange)
{
	if (exchange == 1) {
		simulated->orders[0].captured = 9000;
		simulated->orders[0].status = 2;
	}
}

static void lose_sight(struct gateway *simulated, size_t exchange)
{
	if (exchange == 1) {
		simulated->orders[0].status = 6;
		simulated->orders[0].id[0] = 'x';
	}
}

static void pay(struct gateway *simulated, size_t exchange)
{
	if (exchange == 1) {
		gateway_pay(&simulated->orders[0]);
	}
}

static void kinds_of_refusal(void)
{
	begin(1);
	gateway_fail(&gateway, 1, NOT_EXECUTED, ERROR_7);
	operate(&whole_capture);
	CHECK(result.error.gateway == CTP_GATEWAY_REFUSED && result.exchanges == 3);
	CHECK_TEXT(result.error.error_code, "7");

	/* The order was read with this login. */
	begin(1);
	gateway.right_is_missing = true;
	operate(&whole_capture);
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_INVALID_REQUEST);
	CHECK_TEXT(result.error.error_code, "5");
	CHECK(strstr(result.error.message, "The login is accepted") != NULL && executed("deposit.do") == 0);

	/* 6 is about the order alone: there is nothing to look at. */
	begin(1);
	gateway.between = lose_sight;
	operate(&whole_capture);
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_ORDER_NOT_FOUND);
	CHECK(result.exchanges == 2 && result.outcome.reply != NULL);
	begin(1);
	static const struct operation gone = {"deposit.do", "no-such-order", NULL, NULL, 10500, NOTHING};
	operate(&gone);
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_ORDER_NOT_FOUND);
	CHECK(result.exchanges == 1 && result.outcome.status == NULL);
}

static void others_act(void)
{
	begin(1);
	gateway.between = capture_all;
	operate(&whole_capture);
	CHECK(told_done(true, 3) && executed("deposit.do") == 0); /* captured, as was wanted; 7 came back */

	begin(1);
	gateway.between = capture_less;
	operate(&whole_capture);
	CHECK(told_unknown() && result.exchanges == 3);

	/* The buyer pays while the shop closes. */
	begin(0);
	gateway.between = pay;
	operate(&closing);
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_REFUSED);
	CHECK(executed("decline.do") == 0 && order->status == 2);

	begin(0);
	gateway.between = pay;
	gateway_fail(&gateway, 1, NOT_EXECUTED, SILENCE);
	operate(&closing);
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_REFUSED);
	CHECK(strstr(result.error.message, "was not executed") != NULL
		&& result.outcome.order.status == CTP_STATUS_DEPOSITED);

	/* Closed, but the gateway does not find the order any more. */
	begin(0);
	gateway.between = lose_sight;
	gateway_fail(&gateway, 1, NOT_EXECUTED, CUT);
	operate(&closing);
	CHECK(told_unknown() && result.exchanges == 3);
}

static void reading_after_fails(void)
{
	static const enum gateway_answer answers[] = {NO_CONNECTION, SILENCE, HTTP_502, HALF_JSON, EMPTY_OBJECT, ERROR_7};

	for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
		begin(1);
		gateway_fail(&gateway, 1, EXECUTED, CUT);
		for (size_t exchange = 2; exchange < 5; exchange++) {
			gateway_fail(&gateway, exchange, NOT_EXECUTED, answers[i]);
		}
		operate(&whole_capture);
		CHECK(told_unknown() && executed("deposit.do") == 1 && result.outcome.status != NULL);

		/* One failure of the reading is made up for. */
		begin(1);
		gateway_fail(&gateway, 1, EXECUTED, CUT);
		gateway_fail(&gateway, 2, NOT_EXECUTED, answers[i]);
		operate(&whole_capture);
		CHECK(answers[i] == ERROR_7 ? told_unknown() : told_done(true, 4));
		CHECK(executed("deposit.do") == 1);
	}
	/* A refusal that can't be checked is none. */
	begin(1);
	gateway_fail(&gateway, 1, NOT_EXECUTED, ERROR_7);
	for (size_t exchange = 2; exchange < 5; exchange++) {
		gateway_fail(&gateway, exchange, NOT_EXECUTED, CUT);
	}
	operate(&whole_capture);
	CHECK(told_unknown());
}

/* Several captures: the same sum again is another capture. */
static void several_captures(void)
{
	begin(1);
	gateway.switches.several_captures = true;
	operate(&part_capture);
	CHECK(told_done(false, 2) && order->status == 8);
	gateway_forget(&gateway);
	operate(&part_capture);
	CHECK(told_done(false, 2) && order->captured == 8000 && executed("deposit.do") == 2);
	gateway_forget(&gateway);
	operate(&part_capture);
	CHECK(result.status == CTP_ERR_ARGUMENT && strstr(result.error.message, "2.500") != NULL);

	begin(1);
	gateway.switches.several_captures = true;
	operate(&part_capture);
	gateway_forget(&gateway);
	gateway_fail(&gateway, 1, NOT_EXECUTED, SILENCE);
	operate(&part_capture);
	CHECK(told_unknown() && executed("deposit.do") == 1);
}

static void deadline_is_kept(void)
{
	for (uint64_t deadline = 0; deadline < 7000; deadline += 53) {
		for (size_t silent = 0; silent < 6; silent++) {
			begin(1);
			client.deadline = deadline;
			gateway_fail(&gateway, silent, silent == 1 ? EXECUTED : NOT_EXECUTED, SILENCE);
			operate(&whole_capture);
			CHECK(result.milliseconds <= deadline);
			CHECK(result.status == CTP_OK ? executed("deposit.do") == 1
										  : result.status == CTP_ERR_UNKNOWN || executed("deposit.do") == 0);
		}
	}
}

/* ---- the same calls, put together by the caller ---- */

static void through_the_plain_call(void)
{
	static const char *const capture[] = {"orderId=" ID, "amount=10500", "currency=788", NULL};
	static const char *const close[] = {"orderId=" ID, "orderNumber=A-1", NULL};

	begin(1);
	caller_call(&client, "deposit.do", capture, &result);
	CHECK(result.status == CTP_OK && result.document != NULL && result.exchanges == 2);
	CHECK(executed("deposit.do") == 1);

	/* 7 with amounts unmoved, and moved. */
	begin(1);
	gateway_fail(&gateway, 1, NOT_EXECUTED, ERROR_7);
	caller_call(&client, "deposit.do", capture, &result);
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_REFUSED && result.document != NULL);
	begin(1);
	gateway_fail(&gateway, 1, EXECUTED, ERROR_7);
	caller_call(&client, "deposit.do", capture, &result);
	CHECK(result.status == CTP_ERR_UNKNOWN && result.document == NULL && executed("deposit.do") == 1);

	for (enum gateway_answer answer = SILENCE; answer < ERROR_5; answer++) {
		if (not_taken(answer)) {
			continue;
		}
		begin(0);
		gateway_fail(&gateway, 1, EXECUTED, answer);
		caller_call(&client, "decline.do", close, &result);
		CHECK(result.status == CTP_ERR_UNKNOWN && result.document == NULL && executed("decline.do") == 1);
	}

	/* Nobody's order: the gateway's own answer counts, and a missing right is told from a wrong login. */
	static const char *const nobodys[] = {"orderId=nobody", "amount=1", NULL};
	begin(1);
	caller_call(&client, "refund.do", nobodys, &result);
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_ORDER_NOT_FOUND);
	CHECK(result.exchanges == 2);
	CHECK_TEXT(gateway.exchanges[1].call, "refund.do");
	begin(1);
	gateway.right_is_missing = true;
	caller_call(&client, "refund.do", nobodys, &result);
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_INVALID_REQUEST);
	CHECK_TEXT(result.error.error_code, "5");
	for (size_t i = 0; i < 2; i++) {
		begin(1);
		gateway_fail(&gateway, 1, NOT_EXECUTED, i == 0 ? SILENCE : ERROR_7);
		caller_call(&client, "refund.do", nobodys, &result);
		CHECK(result.status == CTP_ERR_UNKNOWN && result.exchanges == 2 && result.document == NULL);
	}

	begin(1);
	gateway.login_is_wrong = true;
	caller_call(&client, "deposit.do", capture, &result);
	CHECK(result.error.gateway == CTP_GATEWAY_AUTHENTICATION && result.exchanges == 1 && result.document == NULL);
	CHECK(result.status == CTP_ERR_GATEWAY);
}

/* Every other call that changes something. */
static void other_money(void)
{
	static const char *const fields[] = {"bindingId=b", NULL};
	static const struct {
		const char *body;
		enum ctp_status known, unknown; /* to a call of the table, to one that it does not know */
	} rows[] = {
		{"{\"errorCode\":0}", CTP_OK, CTP_OK},
		{"{\"success\":true}", CTP_OK, CTP_OK},
		{"{}", CTP_ERR_UNKNOWN, CTP_ERR_UNKNOWN},
		{"{\"list\":[]}", CTP_ERR_UNKNOWN, CTP_OK},
		{"{\"errorCode\":7}", CTP_ERR_GATEWAY, CTP_ERR_GATEWAY},
		{"[]", CTP_ERR_UNKNOWN, CTP_ERR_UNKNOWN},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		begin(1);
		gateway_fail(&gateway, 0, NOT_EXECUTED, ANSWER);
		gateway.body = rows[i].body;
		caller_call(&client, "bindCard.do", fields, &result);
		CHECK(result.status == rows[i].known && result.exchanges == 1);
		CHECK((result.document != NULL) == (result.status != CTP_ERR_UNKNOWN));

		begin(1);
		gateway_fail(&gateway, 0, NOT_EXECUTED, ANSWER);
		gateway.body = rows[i].body;
		caller_call(&client, "somethingNew.do", fields, &result);
		CHECK(result.status == rows[i].unknown && result.exchanges == 1);
		CHECK((result.document != NULL) == (result.status != CTP_ERR_UNKNOWN));
	}
	for (enum gateway_answer answer = NO_CONNECTION; answer < EMPTY_OBJECT; answer++) {
		begin(1);
		gateway_fail(&gateway, 0, NOT_EXECUTED, answer);
		caller_call(&client, "somethingNew.do", fields, &result);
		size_t sent = 0;
		for (size_t exchange = 0; exchange < result.exchanges; exchange++) {
			sent += strcmp(gateway.exchanges[exchange].call, "somethingNew.do") == 0;
		}
		/* What never left is sent once more; here the order that it asks for does not exist. */
		CHECK(answer == NO_CONNECTION ? sent == 2 && result.status == CTP_ERR_GATEWAY
				: not_taken(answer)   ? sent == 1 && result.status == CTP_ERR_PROTOCOL
									  : sent == 1 && result.status == CTP_ERR_UNKNOWN);
	}
}

int main(void)
{
	done();
	wrong_state();
	too_much();
	reversal_is_limited_by_the_hold();
	another_currency();
	wrong_number();
	incomplete_requests();
	reading_first_fails();
	never_sent();
	every_fault();
	kinds_of_refusal();
	others_act();
	reading_after_fails();
	several_captures();
	deadline_is_kept();
	through_the_plain_call();
	other_money();
	result_clear(&result);
	ctp_client_clear(&client);
	return check_report("operation");
}
