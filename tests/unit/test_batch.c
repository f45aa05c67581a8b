/* Many statuses at a time: what ends first comes first, each has its own deadline and retries, and the caller's time counts for none. */
#include <stdlib.h>

#include "check.h"
#include "ctp_batch.h"
#include "ctp_json.h"

/* ---- a transport for many exchanges in memory, with a clock of its own ---- */

#define ORDERS 8
#define ATTEMPTS 4
#define NEVER UINT64_MAX

enum answer { STATUS, ANOTHER_ORDER, BAD_GATEWAY, OVERLOADED, NOT_FOUND, ACCESS_DENIED, CUT };

/* One exchange: milliseconds until the body leaves, and from the start until it ends. */
struct step {
	uint64_t leaves, ends;
	enum answer answer;
};

struct flight {
	struct ctp_transfer *transfer; /* NULL: none */
	const struct step *step;
	uint64_t started;
	size_t order;
};

struct line {
	struct ctp_transport transport; /* first */
	uint64_t now;
	struct step steps[ORDERS][ATTEMPTS];
	size_t attempts[ORDERS];
	uint64_t started[ORDERS][ATTEMPTS];
	bool fresh[ORDERS][ATTEMPTS];
	size_t under_way, most, stopped;
	struct flight flights[CTP_BATCH_MAXIMUM];
};

static struct line line;

static uint64_t later(uint64_t time, uint64_t milliseconds)
{
	return milliseconds == NEVER ? NEVER : time + milliseconds;
}

static void start(struct ctp_transport *transport, struct ctp_transfer *transfer)
{
	struct flight *flight = line.flights;
	const char *id = strstr(transfer->request.body->bytes, "orderId=order-");

	(void)transport;
	if (id == NULL) {
		abort();
	}
	while (flight->transfer != NULL) {
		flight++;
	}
	size_t order = strtoul(id + strlen("orderId=order-"), NULL, 10), attempt = line.attempts[order]++;
	*flight = (struct flight){transfer, &line.steps[order][attempt], line.now, order};
	line.started[order][attempt] = line.now;
	line.fresh[order][attempt] = transfer->fresh;
	line.most = ++line.under_way > line.most ? line.under_way : line.most;
}

static enum ctp_status broken(struct ctp_transfer *transfer, int code, const char *text)
{
	transfer->error.curl_code = code;
	return ctp_error_set(&transfer->error, CTP_ERR_TRANSPORT, "%s", text);
}

static void answer(struct ctp_transfer *transfer, const struct flight *flight)
{
	char text[512] = "<html>An error page</html>";
	enum answer answer = flight->step->answer;

	transfer->reply.status = answer == BAD_GATEWAY ? 502 : answer == OVERLOADED ? 429 : 200;
	if (answer == STATUS || answer == ANOTHER_ORDER) {
		snprintf(text, sizeof text,
			"{\"errorCode\":\"0\",\"orderStatus\":2,\"attributes\":[{\"name\":\"mdOrder\",\"value\":\"order-%zu\"}]}",
			flight->order + (answer == ANOTHER_ORDER ? 1 : 0));
	} else if (answer == NOT_FOUND || answer == ACCESS_DENIED) {
		snprintf(text, sizeof text, "{\"errorCode\":\"%d\",\"errorMessage\":\"No\"}", answer == NOT_FOUND ? 6 : 5);
	}
	ctp_buf_add_text(&transfer->reply.body, text);
}

static struct ctp_transfer *end(struct flight *flight)
{
	struct ctp_transfer *transfer = flight->transfer;

	transfer->reply.total_microseconds = (line.now - flight->started) * 1000;
	if (flight->step->answer == CUT) {
		transfer->status = broken(transfer, 56, "The connection was cut.");
	} else {
		transfer->status = CTP_OK;
		answer(transfer, flight);
	}
	flight->transfer = NULL;
	line.under_way--;
	return transfer;
}

/* What happens at or before the present: bodies leave, and the first that ended. */
static struct flight *at_present(void)
{
	struct flight *first = NULL;

	for (size_t i = 0; i < CTP_BATCH_MAXIMUM; i++) {
		struct flight *flight = &line.flights[i];

		if (flight->transfer == NULL) {
			continue;
		}
		uint64_t ends = later(flight->started, flight->step->ends);
		flight->transfer->reply.left = later(flight->started, flight->step->leaves) <= line.now;
		if (ends <= line.now && (first == NULL || ends < later(first->started, first->step->ends))) {
			first = flight;
		}
	}
	return first;
}

static struct ctp_transfer *await(struct ctp_transport *transport, uint64_t milliseconds)
{
	uint64_t until = later(line.now, milliseconds);
	struct flight *flight = at_present();

	(void)transport;
	while (flight == NULL && line.now < until) {
		line.now++;
		flight = at_present();
	}
	return flight == NULL ? NULL : end(flight);
}

static void stop(struct ctp_transport *transport, struct ctp_transfer *transfer)
{
	(void)transport;
	for (size_t i = 0; i < CTP_BATCH_MAXIMUM; i++) {
		struct flight *flight = &line.flights[i];

		if (flight->transfer == transfer) {
			transfer->reply.total_microseconds = (line.now - flight->started) * 1000;
			transfer->status = broken(transfer, 28, "Timed out.");
			flight->transfer = NULL;
			line.under_way--;
			line.stopped++;
			return;
		}
	}
	abort(); /* it is not under way */
}

static uint64_t now(struct ctp_transport *transport)
{
	(void)transport;
	return line.now;
}

/* The longest pauses: 200, 400 and so on. */
static uint32_t highest(struct ctp_transport *transport, uint32_t bound)
{
	(void)transport;
	return bound - 1;
}

/* ---- a caller ---- */

static struct ctp_client client;
static struct ctp_batch *batch;
static struct ctp_batch_result result;

/* A client of the usual limits, and a line where everything is answered after 100 ms. */
static void begin(size_t concurrency)
{
	static const struct ctp_transport_ops ops = {
		.start = start, .await = await, .stop = stop, .now = now, .random = highest};
	struct ctp_error error;

	ctp_batch_free(batch);
	ctp_client_clear(&client);
	memset(&line, 0, sizeof line);
	line.transport.ops = &ops;
	line.now = 5000;
	for (size_t i = 0; i < ORDERS * ATTEMPTS; i++) {
		line.steps[i / ATTEMPTS][i % ATTEMPTS] = (struct step){10, 100, STATUS};
	}
	if (ctp_client_init(&client, ctp_text("https://gateway.example/payment/rest/"), ctp_text("shop-api"),
			ctp_text("correct horse"), &error)
		!= CTP_OK) {
		abort();
	}
	client.transport = &line.transport;
	batch = ctp_batch_new(&client, concurrency);
}

/* After begin(), where its client was changed. */
static void begin_again(size_t concurrency)
{
	ctp_batch_free(batch);
	batch = ctp_batch_new(&client, concurrency);
}

static size_t add(size_t order)
{
	struct ctp_request request;
	struct ctp_error error;
	char id[16];

	snprintf(id, sizeof id, "order-%zu", order);
	if (ctp_request_init(&request, ctp_text("getOrderStatusExtended.do"), &error) != CTP_OK
		|| ctp_request_add(&request, "orderId", ctp_text(id), &error) != CTP_OK) {
		abort();
	}
	return ctp_batch_add(batch, &request);
}

/* Waits for the next one that is decided, and frees its document when it has looked at it. */
static bool decided(size_t place, enum ctp_status status, uint64_t at)
{
	bool any = ctp_batch_next(batch, true, &result);
	bool right = any && result.place == place && result.status == status && line.now == 5000 + at;

	if (!right) {
		printf("    place %zu, status %d after %llu ms: %s\n", result.place, (int)result.status,
			(unsigned long long)line.now - 5000, any ? result.error.message : "none");
	}
	CHECK((result.document != NULL) == (status == CTP_OK || status == CTP_ERR_GATEWAY));
	ctp_json_free(result.document);
	return right;
}

/* ---- what is expected ---- */

static void first_ended_comes_first(void)
{
	begin(3);
	line.steps[0][0].ends = 300;
	line.steps[2][0].ends = 200;
	CHECK(!ctp_batch_next(batch, true, &result));
	CHECK(add(0) == 0 && add(1) == 1 && !ctp_batch_is_full(batch) && add(2) == 2 && ctp_batch_is_full(batch));
	CHECK(line.under_way == 0); /* nothing is sent before somebody wants to know */
	CHECK(decided(1, CTP_OK, 100));
	line.steps[3][0].ends = 50;
	CHECK(add(3) == 1); /* its place is free again */
	CHECK(decided(1, CTP_OK, 150));
	CHECK(decided(2, CTP_OK, 200));
	CHECK(decided(0, CTP_OK, 300));
	CHECK(!ctp_batch_next(batch, true, &result) && line.now == 5300);
	CHECK(line.most == 3 && line.attempts[3] == 1);
}

static void without_waiting_time_stands_still(void)
{
	begin(2);
	add(0);
	CHECK(!ctp_batch_next(batch, false, &result) && line.now == 5000 && line.under_way == 1);
	line.now += 100;
	CHECK(ctp_batch_next(batch, false, &result) && result.status == CTP_OK && line.now == 5100);
	ctp_json_free(result.document);
}

static void retries_hold_nobody_up(void)
{
	static const enum answer answers[] = {ANOTHER_ORDER, BAD_GATEWAY, OVERLOADED, CUT};

	for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
		begin(2);
		line.steps[0][0].answer = line.steps[0][1].answer = answers[i];
		line.steps[1][0].ends = 250;
		add(0);
		add(1);
		CHECK(decided(1, CTP_OK, 250));
		/* 100, a pause of 200, 100, one of 400, 100. */
		CHECK(decided(0, CTP_OK, 900));
		CHECK(line.started[0][1] == 5300 && line.started[0][2] == 5800 && line.attempts[0] == 3);
		/* A connection that failed may be one of several that died; an answer proves that it lives. */
		CHECK(!line.fresh[0][0] && line.fresh[0][1] == (answers[i] == CUT) && line.fresh[0][2] == (answers[i] == CUT));
	}
}

static void what_is_told_in_the_end(void)
{
	static const struct {
		enum answer answer;
		enum ctp_status status;
		int attempts;
		uint64_t at;
	} rows[] = {
		{ANOTHER_ORDER, CTP_ERR_PROTOCOL, 3, 900},
		{BAD_GATEWAY, CTP_ERR_PROTOCOL, 3, 900},
		{CUT, CTP_ERR_TRANSPORT, 3, 900},
		{NOT_FOUND, CTP_ERR_GATEWAY, 1, 100},
		{ACCESS_DENIED, CTP_ERR_GATEWAY, 1, 100},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		begin(1);
		for (size_t attempt = 0; attempt < ATTEMPTS; attempt++) {
			line.steps[0][attempt].answer = rows[i].answer;
		}
		add(0);
		CHECK(decided(0, rows[i].status, rows[i].at));
		CHECK(result.error.status == rows[i].status && result.error.attempts == rows[i].attempts);
		CHECK(result.error.milliseconds == rows[i].at);
		CHECK((result.error.gateway == CTP_GATEWAY_AUTHENTICATION) == (rows[i].answer == ACCESS_DENIED));
	}
	begin(1);
	client.max_retries = 0;
	begin_again(1);
	line.steps[0][0].answer = BAD_GATEWAY;
	add(0);
	CHECK(decided(0, CTP_ERR_PROTOCOL, 100));
}

static void time_limits_are_kept(void)
{
	/* No answer: 1000 + 200 + 1000 + 400, and the third has what is left of the deadline. */
	begin(2);
	client.timeout = 1000;
	client.deadline = 3000;
	begin_again(2);
	for (size_t attempt = 0; attempt < ATTEMPTS; attempt++) {
		line.steps[0][attempt].ends = NEVER;
	}
	line.steps[1][0].ends = 2950;
	line.steps[1][1].ends = 50;
	add(0);
	CHECK(!ctp_batch_next(batch, false, &result));
	CHECK(decided(0, CTP_ERR_TRANSPORT, 3000));
	CHECK(line.started[0][1] == 6200 && line.started[0][2] == 7600 && line.stopped == 3);
	CHECK(result.error.curl_code == 28 && result.error.attempts == 3 && result.error.milliseconds == 3000);

	/* No connection: connectTimeout, unless the timeout is shorter. */
	static const uint64_t timeouts[] = {5000, 300};
	for (size_t i = 0; i < 2; i++) {
		begin(1);
		client.connect_timeout = 500;
		client.timeout = timeouts[i];
		client.max_retries = 0;
		begin_again(1);
		line.steps[0][0] = (struct step){NEVER, NEVER, STATUS};
		add(0);
		CHECK(decided(0, CTP_ERR_TRANSPORT, i == 0 ? 500 : 300));
	}

	/* An order that is added later has a deadline of its own. */
	begin(2);
	client.timeout = client.deadline = 1000;
	begin_again(2);
	line.steps[0][0].ends = line.steps[1][0].ends = NEVER;
	line.steps[2][0].ends = 600;
	add(0);
	add(2);
	CHECK(decided(1, CTP_OK, 600));
	add(1);
	CHECK(decided(0, CTP_ERR_TRANSPORT, 1000));
	CHECK(decided(1, CTP_ERR_TRANSPORT, 1600));
}

static struct seen {
	size_t begun, ended, given_up;
	uint64_t microseconds;
	const void *open[ORDERS];
} seen;

static void *see_begin(void *context, const struct ctp_exchange *exchange)
{
	(void)context;
	for (size_t i = 0; i < ORDERS; i++) {
		if (seen.open[i] == NULL) {
			seen.open[i] = exchange;
			seen.begun++;
			return &seen.open[i];
		}
	}
	return NULL;
}

static void see_end(void *context, void *begun, const struct ctp_exchange *exchange)
{
	const void **open = begun;

	(void)context;
	CHECK(open != NULL && *open == exchange);
	*open = NULL;
	seen.ended++;
	seen.given_up += exchange->fate == CTP_FATE_GIVEN_UP ? 1 : 0;
	seen.microseconds = exchange->reply->total_microseconds;
}

static const struct ctp_observer observer = {NULL, see_begin, see_end};

/* An hour between two results: with the answers waiting, in a pause before a retry, and without a connection yet. */
static void the_callers_time_does_not_count(void)
{
	const uint64_t hour = 3600 * 1000;

	begin(4);
	client.observer = &observer;
	begin_again(4);
	memset(&seen, 0, sizeof seen);
	line.steps[1][0].ends = 400;
	line.steps[2][0].answer = BAD_GATEWAY;
	line.steps[3][0] = (struct step){hour + 200, hour + 500, STATUS};
	add(0);
	add(1);
	add(2);
	add(3);
	CHECK(decided(0, CTP_OK, 100));
	CHECK(!ctp_batch_next(batch, false, &result)); /* the third is answered, and pauses */
	line.now += hour;
	CHECK(decided(1, CTP_OK, 100 + hour)); /* this answer was waiting */
	CHECK(seen.microseconds == 100 * 1000);
	CHECK(decided(2, CTP_OK, 200 + hour));
	CHECK(decided(3, CTP_OK, 500 + hour));
	CHECK(seen.microseconds == 500 * 1000 && line.stopped == 0);
	CHECK(seen.begun == 5 && seen.ended == 5 && seen.given_up == 0);

	/* Its own time does. */
	begin(2);
	client.timeout = client.deadline = 1000;
	begin_again(2);
	line.steps[0][0].ends = NEVER;
	add(0);
	add(1);
	CHECK(decided(1, CTP_OK, 100));
	line.now += hour;
	CHECK(decided(0, CTP_ERR_TRANSPORT, 1000 + hour));
	CHECK(result.error.milliseconds == 1000);
}

static void the_caller_may_leave(void)
{
	begin(4);
	client.observer = &observer;
	begin_again(4);
	memset(&seen, 0, sizeof seen);
	line.steps[1][0].ends = 400;
	line.steps[2][0] = (struct step){10, 50, BAD_GATEWAY};
	add(0);
	add(1);
	add(2);
	CHECK(decided(0, CTP_OK, 100)); /* the second is under way, the third pauses … */
	add(3);                         /* … and the fourth was not begun */
	ctp_batch_free(batch);
	batch = NULL;
	CHECK(line.under_way == 0 && line.stopped == 1);
	CHECK(seen.begun == 3 && seen.ended == 3 && seen.given_up == 1);
}

/* Where the address has no room, as without memory: nothing begins, and the others go on. */
static void without_memory(void)
{
	char address[2048];

	begin(2);
	memset(address, 'x', sizeof address - 1);
	address[sizeof address - 1] = '\0';
	char *kept = client.base_url;
	client.base_url = address;
	begin_again(2);
	add(0);
	add(1);
	CHECK(decided(0, CTP_ERR_MEMORY, 0));
	CHECK(decided(1, CTP_ERR_MEMORY, 0));
	CHECK(result.error.attempts == 0 && !ctp_batch_next(batch, true, &result) && line.under_way == 0);
	client.base_url = kept;
}

int main(void)
{
	first_ended_comes_first();
	without_waiting_time_stands_still();
	retries_hold_nobody_up();
	what_is_told_in_the_end();
	time_limits_are_kept();
	the_callers_time_does_not_count();
	the_caller_may_leave();
	without_memory();
	ctp_batch_free(batch);
	ctp_client_clear(&client);
	return check_report("batch");
}
