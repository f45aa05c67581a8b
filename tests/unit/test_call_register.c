/* Registering: what got no answer is looked up by its number, sent again only if it is unknown there, and never lost. */
#include "caller.h"
#include "check.h"

#define FIRST_ID "70906e55-7114-41d6-8332-000000000001"

static struct gateway gateway;
static struct ctp_client client;
static struct result result;

static void begin(void)
{
	result_clear(&result);
	ctp_client_clear(&client);
	gateway_init(&gateway, 1);
	caller_client(&client, &gateway);
	client.timeout = 2000;
}

static void register_one(void)
{
	caller_register(&client, "register.do", "A-1", 10500, &result);
}

static bool registered_once(void)
{
	const struct gateway_order *order = gateway_find(&gateway, "A-1");

	return order != NULL && gateway_executed(&gateway, "register.do", order, NULL) == 1;
}

static bool told_done(size_t exchanges)
{
	return result.status == CTP_OK && result.document != NULL && result.exchanges == exchanges
		&& ctp_text_is(result.registration.order_id, FIRST_ID);
}

static bool told_unknown(const char *order_id)
{
	return result.status == CTP_ERR_UNKNOWN && result.error.status == CTP_ERR_UNKNOWN && result.document == NULL
		&& strcmp(result.error.order_id, order_id) == 0 && strstr(result.error.message, "Do not send it again") != NULL;
}

static void answered(void)
{
	begin();
	register_one();
	CHECK(told_done(1) && registered_once());
	CHECK(ctp_text_is(result.registration.form_url, "https://pay.example/payment/page.html?mdOrder=" FIRST_ID));

	begin();
	caller_register(&client, "registerPreAuth.do", "A-1", 10500, &result);
	CHECK(told_done(1) && gateway_find(&gateway, "A-1")->two_phase);
}

/* What surely never left is sent again without looking. */
static void never_sent(void)
{
	begin();
	gateway_fail(&gateway, 0, NOT_EXECUTED, NO_CONNECTION);
	gateway_fail(&gateway, 1, NOT_EXECUTED, NO_CONNECTION);
	register_one();
	CHECK(told_done(3) && registered_once());
	CHECK(gateway.wait_count == 2 && gateway.waits[0] >= 100 && gateway.waits[0] <= 200 && gateway.waits[1] >= 200);

	begin();
	for (size_t exchange = 0; exchange < 3; exchange++) {
		gateway_fail(&gateway, exchange, NOT_EXECUTED, NO_CONNECTION);
	}
	register_one();
	CHECK(result.status == CTP_ERR_TRANSPORT && result.exchanges == 3 && result.error.attempts == 3);
	CHECK(gateway.order_count == 0 && result.document == NULL);
}

static bool proves_nothing(enum gateway_answer answer)
{
	return answer != NO_CONNECTION && answer != HTTP_404 && answer != HTTP_429 && answer != ERROR_5
		&& answer != ERROR_7;
}

static void lost_before_it_arrived(void)
{
	for (enum gateway_answer answer = SILENCE; answer < GATEWAY_ANSWERS; answer++) {
		if (!proves_nothing(answer)) {
			continue;
		}
		begin();
		gateway_fail(&gateway, 0, NOT_EXECUTED, answer);
		register_one();
		if (!CHECK(told_done(3) && registered_once())) {
			printf("    answer %d: %s\n", (int)answer, result.error.message);
		}
		CHECK_TEXT(gateway.exchanges[1].call, "getOrderStatusExtended.do");
		CHECK_TEXT(gateway.exchanges[2].call, "register.do");
		CHECK_TEXT(gateway.exchanges[2].body, gateway.exchanges[0].body);
		CHECK(gateway.wait_count == 1);
	}
}

static void lost_after_it_arrived(void)
{
	for (enum gateway_answer answer = SILENCE; answer < GATEWAY_ANSWERS; answer++) {
		if (!proves_nothing(answer)) {
			continue;
		}
		begin();
		gateway_fail(&gateway, 0, EXECUTED, answer);
		register_one();
		CHECK(told_unknown(FIRST_ID) && result.exchanges == 2 && registered_once());
		CHECK(result.error.attempts == 2 && result.error.milliseconds == result.milliseconds);
	}
	/* The id is told where a status has it; the number tells the rest. */
	begin();
	gateway.switches.without_order_id = true;
	gateway_fail(&gateway, 0, EXECUTED, CUT);
	register_one();
	CHECK(told_unknown("") && registered_once());
}

static void definite_refusals(void)
{
	static const struct {
		enum gateway_answer answer;
		enum ctp_status status;
		enum ctp_gateway_kind kind;
		size_t exchanges;
	} rows[] = {
		{HTTP_404, CTP_ERR_PROTOCOL, CTP_GATEWAY_FAILURE, 1}, {HTTP_429, CTP_ERR_PROTOCOL, CTP_GATEWAY_FAILURE, 1},
		{ERROR_7, CTP_ERR_GATEWAY, CTP_GATEWAY_FAILURE, 1},
		{ERROR_5, CTP_ERR_GATEWAY, CTP_GATEWAY_INVALID_REQUEST, 2}, /* the login is probed */
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		begin();
		gateway_fail(&gateway, 0, NOT_EXECUTED, rows[i].answer);
		register_one();
		CHECK(result.status == rows[i].status && result.error.gateway == rows[i].kind);
		CHECK(result.exchanges == rows[i].exchanges && gateway.order_count == 0);
		CHECK((result.document != NULL) == (rows[i].status == CTP_ERR_GATEWAY));
	}
}

static void duplicates(void)
{
	/* The caller's own. */
	begin();
	gateway_add(&gateway, "A-1", 10500, 2);
	register_one();
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_DUPLICATE_ORDER);
	CHECK(result.exchanges == 1 && result.document != NULL);

	/* Of what was lost: it arrives after it was looked up, and before it is sent again. */
	begin();
	gateway_fail(&gateway, 0, EXECUTED_LATE, CUT);
	gateway.late_by = 2;
	register_one();
	CHECK(told_unknown(FIRST_ID) && registered_once());
	CHECK(result.exchanges == 4 && strcmp(gateway.exchanges[3].call, "getOrderStatusExtended.do") == 0);
}

/* The lost one may still be under way, whatever becomes of the next. */
static void late_arrival(void)
{
	static const enum gateway_answer seconds[] = {NO_CONNECTION, HTTP_404, HTTP_429, ERROR_5, ERROR_7, SILENCE};

	for (size_t i = 0; i < sizeof seconds / sizeof *seconds; i++) {
		begin();
		client.max_retries = 1;
		gateway.late_by = 20;
		gateway_fail(&gateway, 0, EXECUTED_LATE, CUT);
		for (size_t exchange = 2; exchange < 12; exchange++) {
			gateway_fail(&gateway, exchange, NOT_EXECUTED, seconds[i]);
		}
		register_one();
		if (!CHECK(told_unknown(""))) {
			printf("    answer %d: %s\n", (int)seconds[i], result.error.message);
		}
		CHECK(gateway.order_count == 0);
		gateway_catch_up(&gateway);
		CHECK(registered_once());
	}
	/* Sent again with success: the late one finds its number taken. */
	begin();
	gateway.late_by = 20;
	gateway_fail(&gateway, 0, EXECUTED_LATE, SILENCE);
	register_one();
	CHECK(told_done(3));
	gateway_catch_up(&gateway);
	CHECK(registered_once() && gateway.order_count == 1);
}

static void look_up_fails(void)
{
	static const enum gateway_answer answers[] = {NO_CONNECTION, SILENCE, HTTP_502, EMPTY_OBJECT, ERROR_5, ERROR_7};

	for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
		begin();
		gateway_fail(&gateway, 0, EXECUTED, CUT);
		for (size_t exchange = 1; exchange < 8; exchange++) {
			gateway_fail(&gateway, exchange, NOT_EXECUTED, answers[i]);
		}
		register_one();
		CHECK(told_unknown("") && registered_once());
		CHECK(strcmp(gateway.exchanges[result.exchanges - 1].call, "register.do") != 0);
	}
}

static void gives_up_in_time(void)
{
	/* Lost each time: sent again as often as the retries allow. */
	begin();
	for (size_t exchange = 0; exchange < 12; exchange += 2) {
		gateway_fail(&gateway, exchange, NOT_EXECUTED, CUT);
	}
	register_one();
	CHECK(told_unknown("") && result.exchanges == 6 && gateway.order_count == 0);

	for (uint64_t deadline = 1; deadline < 9000; deadline += 41) {
		begin();
		client.deadline = deadline;
		for (size_t exchange = 0; exchange < GATEWAY_FAULTS; exchange += 2) {
			gateway_fail(&gateway, exchange, NOT_EXECUTED, SILENCE);
		}
		register_one();
		CHECK(result.status == CTP_ERR_UNKNOWN && result.milliseconds <= deadline);
	}
}

/* Accepted, but nothing to send the buyer to. */
static void no_address(void)
{
	static const struct {
		const char *body, *order_id;
	} rows[] = {
		{"{\"errorCode\":0}", ""},
		{"{\"errorCode\":0,\"orderId\":\"theirs\"}", "theirs"},
		{"{\"errorCode\":0,\"orderId\":\"theirs\",\"formUrl\":\"javascript:alert(1)\"}", "theirs"},
		{"{\"errorCode\":0,\"formUrl\":\"https://pay.example/page\"}", ""},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		begin();
		gateway.body = rows[i].body; /* of the look-up too, which tells nothing then */
		register_one();
		CHECK(told_unknown(rows[i].order_id) && registered_once());
		CHECK(strstr(result.error.message, "formUrl") != NULL || strstr(result.error.message, "orderId") != NULL);
	}

	/* Known to be accepted, so it is not sent again even if the look-up can't find it (yet). */
	begin();
	gateway.body = "{\"errorCode\":0,\"orderId\":\"theirs\"}";
	gateway_fail(&gateway, 0, NOT_EXECUTED, ANSWER);
	register_one();
	CHECK(told_unknown("theirs") && result.exchanges == 2 && gateway.order_count == 0);
}

static void unreadable_answer_names_the_order(void)
{
	/* An installation that forgot the address once. */
	begin();
	gateway_fail(&gateway, 0, EXECUTED, EMPTY_OBJECT);
	register_one();
	CHECK(told_unknown(FIRST_ID) && result.exchanges == 2);
}

static void through_the_plain_call(void)
{
	static const char *const fields[] = {
		"orderNumber=A-1", "amount=10500", "currency=788", "returnUrl=https://shop.example/return", NULL};

	begin();
	gateway_fail(&gateway, 0, EXECUTED, CUT);
	caller_call(&client, "register.do", fields, &result);
	CHECK(told_unknown(FIRST_ID));

	begin();
	gateway_fail(&gateway, 0, NOT_EXECUTED, EMPTY_OBJECT);
	caller_call(&client, "registerPreAuth.do", fields, &result);
	CHECK(result.status == CTP_OK && result.exchanges == 3);
	CHECK(gateway_executed(&gateway, "registerPreAuth.do", gateway_find(&gateway, "A-1"), NULL) == 1);
}

static void wrong_login(void)
{
	begin();
	gateway.login_is_wrong = true;
	register_one();
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_AUTHENTICATION);
	CHECK(result.exchanges == 2 && result.document != NULL);
	char number[40];
	CHECK(gateway_field(gateway.exchanges[1].body, "orderNumber", number, sizeof number));
	CHECK_TEXT(number, "A-1");
}

int main(void)
{
	answered();
	never_sent();
	lost_before_it_arrived();
	lost_after_it_arrived();
	definite_refusals();
	duplicates();
	late_arrival();
	look_up_fails();
	gives_up_in_time();
	no_address();
	unreadable_answer_names_the_order();
	through_the_plain_call();
	wrong_login();
	result_clear(&result);
	ctp_client_clear(&client);
	return check_report("call_register");
}
