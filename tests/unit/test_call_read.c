/* Reads: repeated with back-off inside one deadline, until an answer about the right order can be read. */
#include "caller.h"
#include "check.h"

#define ID "70906e55-7114-41d6-8332-000000000001"

static struct gateway gateway;
static struct ctp_client client;
static struct result result;

/* An authorised order, and a client of the usual limits. */
static void begin(void)
{
	result_clear(&result);
	ctp_client_clear(&client);
	gateway_init(&gateway, 1);
	gateway_add(&gateway, "A-1", 10500, 1);
	caller_client(&client, &gateway);
}

static void read_order(void)
{
	result_clear(&result);
	caller_status(&client, ID, NULL, &result);
}

static bool read_well(size_t exchanges)
{
	return result.status == CTP_OK && result.order.status == CTP_STATUS_AUTHORISED && result.order.amount.minor == 10500
		&& result.exchanges == exchanges;
}

static void every_fault_is_repeated(void)
{
	for (enum gateway_answer answer = NO_CONNECTION; answer < GATEWAY_ANSWERS; answer++) {
		bool final = answer == HTTP_404 || answer == ERROR_5 || answer == ERROR_7;

		begin();
		gateway_fail(&gateway, 0, NOT_EXECUTED, answer);
		gateway_fail(&gateway, 1, NOT_EXECUTED, answer);
		client.timeout = 2000;
		read_order();
		if (!CHECK(final ? result.status != CTP_OK && result.exchanges == 1 : read_well(3))) {
			printf("    answer %d: %zu exchanges, %s\n", (int)answer, result.exchanges, result.error.message);
		}
		CHECK((result.document != NULL) == (result.status == CTP_OK || result.status == CTP_ERR_GATEWAY));
	}
}

static void what_is_told_in_the_end(void)
{
	static const struct {
		enum gateway_answer answer;
		enum ctp_status status;
		int http_status;
		const char *excerpt;
	} rows[] = {
		{NO_CONNECTION, CTP_ERR_TRANSPORT, 0, ""},
		{SILENCE, CTP_ERR_TRANSPORT, 0, ""},
		{CUT, CTP_ERR_TRANSPORT, 0, ""},
		{NO_STATUS, CTP_ERR_PROTOCOL, 0, "{\"errorCode\":\"0\"}"},
		{HTTP_301, CTP_ERR_PROTOCOL, 301, "{\"errorCode\":\"0\"}"},
		{HTTP_404, CTP_ERR_PROTOCOL, 404, "<html>An error page</html>"},
		{HTTP_429, CTP_ERR_PROTOCOL, 429, "<html>An error page</html>"},
		{HTTP_502, CTP_ERR_PROTOCOL, 502, "<html>An error page</html>"},
		{HTML, CTP_ERR_PROTOCOL, 200, "<html><body>Maintenance</body></html>"},
		{EMPTY_BODY, CTP_ERR_PROTOCOL, 200, ""},
		{EMPTY_OBJECT, CTP_ERR_PROTOCOL, 200, "{}"},
		{ERROR_5, CTP_ERR_GATEWAY, 200, "Access denied"},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		begin();
		for (size_t exchange = 0; exchange < 3; exchange++) {
			gateway_fail(&gateway, exchange, NOT_EXECUTED, rows[i].answer);
		}
		client.timeout = 2000;
		read_order();
		CHECK(result.status == rows[i].status);
		CHECK(result.error.status == rows[i].status);
		CHECK(result.error.http_status == rows[i].http_status);
		CHECK_TEXT(result.error.gateway_text, rows[i].excerpt);
		CHECK((size_t)result.error.attempts == result.exchanges);
		CHECK(result.error.milliseconds == result.milliseconds);
		CHECK(result.exchanges == (rows[i].answer == HTTP_404 || rows[i].answer == ERROR_5 ? 1 : 3));
	}
}

static void pauses_grow_and_vary(void)
{
	static const struct {
		enum gateway_randomness randomness;
		uint64_t pauses[4];
	} rows[] = {{LOWEST, {100, 200, 400, 800}}, {HIGHEST, {200, 400, 800, 1600}}};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		begin();
		for (size_t exchange = 0; exchange < 5; exchange++) {
			gateway_fail(&gateway, exchange, NOT_EXECUTED, HTTP_502);
		}
		gateway.randomness = rows[i].randomness;
		client.max_retries = 4;
		read_order();
		CHECK(result.status == CTP_ERR_PROTOCOL && result.exchanges == 5 && gateway.wait_count == 4);
		CHECK(memcmp(gateway.waits, rows[i].pauses, sizeof rows[i].pauses) == 0);
	}
	/* They stop growing, so that a hundred retries do not overflow. */
	begin();
	for (size_t exchange = 0; exchange < GATEWAY_FAULTS; exchange++) {
		gateway_fail(&gateway, exchange, NOT_EXECUTED, HTTP_502);
	}
	gateway.randomness = HIGHEST;
	client.max_retries = 100;
	client.deadline = 1000000;
	read_order();
	CHECK(gateway.waits[6] == 12800 && gateway.waits[7] == 12800 && gateway.waits[15] == 12800);
}

static void no_retries_if_none_are_wanted(void)
{
	begin();
	gateway_fail(&gateway, 0, NOT_EXECUTED, NO_CONNECTION);
	client.max_retries = 0;
	read_order();
	CHECK(result.status == CTP_ERR_TRANSPORT && result.exchanges == 1 && gateway.wait_count == 0);
}

/* The last attempt is cut to what is left, and no pause begins that would end with or after the deadline. */
static void deadline_is_kept(void)
{
	begin();
	client.timeout = 2000;
	client.connect_timeout = 1000;
	client.deadline = 3000;
	client.max_retries = 10;
	gateway.randomness = LOWEST;
	for (size_t exchange = 0; exchange < 10; exchange++) {
		gateway_fail(&gateway, exchange, NOT_EXECUTED, SILENCE);
	}
	read_order();
	CHECK(result.status == CTP_ERR_TRANSPORT && result.exchanges == 2 && result.milliseconds == 3000);
	CHECK(gateway.exchanges[0].timeout == 2000 && gateway.exchanges[0].connect_timeout == 1000);
	CHECK(gateway.exchanges[1].timeout == 900 && gateway.exchanges[1].connect_timeout == 900);

	/* A pause that would end right at it. */
	for (uint64_t deadline = 140; deadline <= 141; deadline++) {
		begin();
		client.deadline = deadline;
		gateway.randomness = LOWEST;
		gateway_fail(&gateway, 0, NOT_EXECUTED, HTTP_502);
		read_order();
		CHECK(gateway.wait_count == deadline - 140 && result.exchanges == 1 + deadline - 140);
	}

	for (uint64_t deadline = 1; deadline <= 4000; deadline += 7) {
		for (enum gateway_answer answer = NO_CONNECTION; answer <= HTTP_502; answer++) {
			begin();
			client.timeout = 900;
			client.connect_timeout = 300;
			client.deadline = deadline;
			client.max_retries = 10;
			gateway.randomness = BY_CHANCE;
			for (size_t exchange = 0; exchange < GATEWAY_FAULTS; exchange++) {
				gateway_fail(&gateway, exchange, NOT_EXECUTED, answer);
			}
			read_order();
			if (!CHECK(result.milliseconds <= deadline)) {
				printf("    deadline %d, %d ms\n", (int)deadline, (int)result.milliseconds);
			}
		}
	}
}

/* A slow machine: the pause lasted longer than asked for. */
static uint64_t jump;

static void jump_ahead(struct gateway *simulated, size_t exchange)
{
	if (exchange == 0) {
		simulated->now += jump;
	}
}

static void nothing_is_sent_after_the_deadline(void)
{
	begin();
	jump = 30000;
	gateway.between = jump_ahead;
	gateway_fail(&gateway, 0, NOT_EXECUTED, NO_CONNECTION);
	read_order();
	CHECK(result.status == CTP_ERR_TRANSPORT && result.exchanges == 1);

	/* Right at it: an exchange needs at least a millisecond. */
	begin();
	client.deadline = 0;
	read_order();
	CHECK(result.status == CTP_ERR_TRANSPORT && result.exchanges == 0 && result.error.attempts == 0);
	CHECK(strstr(result.error.message, "nothing was sent") != NULL);
}

static void another_order_is_no_answer(void)
{
	begin();
	gateway.body = "{\"errorCode\":0,\"orderNumber\":\"B-2\",\"orderStatus\":2,"
				   "\"attributes\":[{\"name\":\"mdOrder\",\"value\":\"another\"}]}";
	read_order();
	CHECK(result.status == CTP_ERR_PROTOCOL && result.document == NULL && result.exchanges == 3);
	CHECK(result.error.attempts == 3);
	result_clear(&result);
	gateway_forget(&gateway);
	caller_status(&client, NULL, "A-1", &result);
	CHECK(result.status == CTP_ERR_PROTOCOL && result.document == NULL && result.exchanges == 3);
}

static void unknown_order_is_an_answer(void)
{
	begin();
	caller_status(&client, NULL, "NONE", &result);
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_ORDER_NOT_FOUND);
	CHECK(result.exchanges == 1 && result.document != NULL);
	CHECK_TEXT(result.error.error_code, "6");
}

static void mistakes_are_never_sent(void)
{
	static const char *const nothing[] = {NULL};

	begin();
	caller_call(&client, "getBindings.do", nothing, &result);
	CHECK(result.status == CTP_ERR_ARGUMENT && result.exchanges == 0 && result.document == NULL);
	CHECK_TEXT(result.error.argument, "clientId");
	result_clear(&result);
	caller_call(&client, "getOrderStatus.do", nothing, &result);
	CHECK(result.status == CTP_ERR_ARGUMENT && result.exchanges == 0);
}

/* ---- error 5 ---- */

static void five_is_told_apart(void)
{
	static const char *const fields[] = {"clientId=7", NULL};

	begin();
	gateway.login_is_wrong = true;
	caller_call(&client, "getBindings.do", fields, &result);
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_AUTHENTICATION);
	CHECK(result.exchanges == 2 && result.error.attempts == 2 && result.document != NULL);
	CHECK_TEXT(gateway.exchanges[1].call, "getOrderStatusExtended.do");

	begin();
	gateway.right_is_missing = true;
	caller_call(&client, "getBindings.do", fields, &result);
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_INVALID_REQUEST);
	CHECK(strstr(result.error.message, "The login is accepted, so") != NULL);
	CHECK_TEXT(result.error.error_code, "5");

	/* The probe itself fails: the login stays open. */
	begin();
	gateway.right_is_missing = true;
	for (size_t exchange = 1; exchange < 4; exchange++) {
		gateway_fail(&gateway, exchange, NOT_EXECUTED, HTTP_502);
	}
	caller_call(&client, "getBindings.do", fields, &result);
	CHECK(result.status == CTP_ERR_GATEWAY && result.error.gateway == CTP_GATEWAY_INVALID_REQUEST);
	CHECK(strstr(result.error.message, "If the login is right,") != NULL);
	CHECK(result.exchanges == 4);

	/* A status call needs no probe. */
	begin();
	gateway.login_is_wrong = true;
	read_order();
	CHECK(result.error.gateway == CTP_GATEWAY_AUTHENTICATION && result.exchanges == 1);
	static const char *const order[] = {"orderId=" ID, NULL};
	result_clear(&result);
	caller_call(&client, "getOrderStatus.do", order, &result);
	CHECK(result.error.gateway == CTP_GATEWAY_AUTHENTICATION && result.exchanges == 1);
}

/* ---- observer ---- */

struct seen {
	size_t begun, ended;
	bool open, paired, documents;
	unsigned attempts[8];
	enum ctp_fate fates[8];
	char calls[8][64];
};

static void *see_begin(void *context, const struct ctp_exchange *exchange)
{
	struct seen *seen = context;

	seen->paired = seen->paired && !seen->open && exchange->reply == NULL && exchange->document == NULL;
	seen->open = true;
	seen->begun++;
	return seen->attempts + seen->ended;
}

static void see_end(void *context, void *begun, const struct ctp_exchange *exchange)
{
	struct seen *seen = context;

	seen->paired = seen->paired && seen->open && begun == seen->attempts + seen->ended && exchange->reply != NULL
		&& strstr(exchange->url, exchange->request->name) != NULL;
	seen->documents = seen->documents
		&& (exchange->document != NULL) == (exchange->fate == CTP_FATE_ACCEPTED || exchange->fate == CTP_FATE_REFUSED);
	seen->open = false;
	if (seen->ended < 8) {
		seen->attempts[seen->ended] = exchange->attempt;
		seen->fates[seen->ended] = exchange->fate;
		snprintf(seen->calls[seen->ended], sizeof seen->calls[0], "%s", exchange->request->name);
	}
	seen->ended++;
}

static void observer_sees_pairs(void)
{
	struct seen seen = {.paired = true, .documents = true};
	const struct ctp_observer observer = {&seen, see_begin, see_end};
	static const enum ctp_fate fates[] = {
		CTP_FATE_NOT_SENT, CTP_FATE_LOST, CTP_FATE_LOST, CTP_FATE_BUSY, CTP_FATE_ACCEPTED};

	begin();
	client.observer = &observer;
	client.max_retries = 5;
	gateway_fail(&gateway, 0, NOT_EXECUTED, NO_CONNECTION);
	gateway_fail(&gateway, 1, NOT_EXECUTED, CUT);
	gateway_fail(&gateway, 2, NOT_EXECUTED, HALF_JSON);
	gateway_fail(&gateway, 3, NOT_EXECUTED, HTTP_429);
	read_order();
	CHECK(read_well(5) && seen.paired && seen.documents && seen.begun == 5 && seen.ended == 5);
	CHECK(memcmp(seen.fates, fates, sizeof fates) == 0);
	for (unsigned i = 0; i < 5; i++) {
		CHECK(seen.attempts[i] == i + 1);
	}

	/* One call, several endpoints. */
	const struct operation capture = {"deposit.do", ID, NULL, NULL, 10500, NOTHING};
	memset(&seen, 0, sizeof seen);
	seen.paired = seen.documents = true;
	result_clear(&result);
	gateway_forget(&gateway);
	gateway_fail(&gateway, 1, EXECUTED, CUT);
	caller_operate(&client, &capture, &result);
	CHECK(result.status == CTP_OK && seen.paired && seen.documents && seen.begun == 3 && seen.ended == 3);
	CHECK_TEXT(seen.calls[1], "deposit.do");
	CHECK(seen.attempts[2] == 3 && seen.fates[1] == CTP_FATE_LOST && seen.fates[2] == CTP_FATE_ACCEPTED);

	/* An exchange that can't begin is not shown. */
	memset(&seen, 0, sizeof seen);
	client.deadline = 0;
	read_order();
	CHECK(seen.begun == 0 && seen.ended == 0);
}

int main(void)
{
	every_fault_is_repeated();
	what_is_told_in_the_end();
	pauses_grow_and_vary();
	no_retries_if_none_are_wanted();
	deadline_is_kept();
	nothing_is_sent_after_the_deadline();
	another_order_is_no_answer();
	unknown_order_is_an_answer();
	mistakes_are_never_sent();
	five_is_told_apart();
	observer_sees_pairs();
	result_clear(&result);
	ctp_client_clear(&client);
	return check_report("call_read");
}
