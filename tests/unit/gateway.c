#include "gateway.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- the form ---- */

static int hex(char digit)
{
	return digit >= 'a' ? digit - 'a' + 10 : digit >= 'A' ? digit - 'A' + 10 : digit - '0';
}

bool gateway_field(const char *body, const char *name, char *value, size_t size)
{
	size_t length = strlen(name), filled = 0;

	for (const char *field = body; field != NULL; field = strchr(field, '&')) {
		field += *field == '&';
		if (strncmp(field, name, length) != 0 || field[length] != '=') {
			continue;
		}
		for (const char *c = field + length + 1; *c != '\0' && *c != '&' && filled + 1 < size; c++) {
			if (*c == '%') {
				value[filled++] = (char)(hex(c[1]) * 16 + hex(c[2]));
				c += 2;
			} else {
				value[filled++] = *c == '+' ? ' ' : *c;
			}
		}
		value[filled] = '\0';
		return true;
	}
	value[0] = '\0';
	return false;
}

static int64_t number_field(const char *body, const char *name, int64_t absent)
{
	char text[32];

	return gateway_field(body, name, text, sizeof text) ? strtoll(text, NULL, 10) : absent;
}

/* ---- orders ---- */

static void copy(char *to, size_t size, const char *from)
{
	snprintf(to, size, "%s", from);
}

struct gateway_order *gateway_add(struct gateway *gateway, const char *number, int64_t amount, int status)
{
	struct gateway_order *order = &gateway->orders[gateway->order_count];

	if (gateway->order_count == GATEWAY_ORDERS) {
		abort();
	}
	memset(order, 0, sizeof *order);
	snprintf(order->id, sizeof order->id, "70906e55-7114-41d6-8332-%012zu", ++gateway->order_count);
	copy(order->number, sizeof order->number, number);
	order->amount = amount;
	order->two_phase = status == 1;
	order->status = status;
	if (status == 1 || status == 2 || status == 4) {
		order->approved = amount;
		order->captured = status == 1 ? 0 : amount;
		order->refunded = status == 4 ? amount : 0;
	}
	return order;
}

static struct gateway_order *find(struct gateway *gateway, const char *id, const char *number)
{
	for (size_t i = 0; i < gateway->order_count; i++) {
		struct gateway_order *order = &gateway->orders[i];

		if (id[0] != '\0' ? strcmp(order->id, id) == 0 : strcmp(order->number, number) == 0) {
			return order;
		}
	}
	return NULL;
}

struct gateway_order *gateway_find(struct gateway *gateway, const char *number)
{
	return find(gateway, "", number);
}

void gateway_pay(struct gateway_order *order)
{
	order->approved = order->amount;
	order->captured = order->two_phase ? 0 : order->amount;
	order->status = order->two_phase ? 1 : 2;
}

static void record(
	struct gateway *gateway, const char *call, const struct gateway_order *order, int64_t amount, const char *id)
{
	struct gateway_entry *entry = &gateway->log[gateway->log_count++];

	if (gateway->log_count > GATEWAY_LOG) {
		abort();
	}
	copy(entry->call, sizeof entry->call, call);
	entry->order = (size_t)(order - gateway->orders);
	entry->amount = amount;
	copy(entry->refund_id, sizeof entry->refund_id, id);
}

size_t gateway_executed(
	const struct gateway *gateway, const char *call, const struct gateway_order *order, const char *id)
{
	size_t count = 0;

	for (size_t i = 0; i < gateway->log_count; i++) {
		const struct gateway_entry *entry = &gateway->log[i];

		count += strcmp(entry->call, call) == 0 && &gateway->orders[entry->order] == order
			&& (id == NULL || strcmp(entry->refund_id, id) == 0);
	}
	return count;
}

static int64_t deposited(const struct gateway *gateway, const struct gateway_order *order)
{
	return gateway->switches.balance ? order->captured - order->refunded : order->captured;
}

static bool refund(struct gateway *gateway, struct gateway_order *order, int64_t amount, const char *id)
{
	if ((order->status != 2 && order->status != 4) || amount > order->captured - order->refunded
		|| order->refund_count == GATEWAY_REFUNDS) {
		return false;
	}
	struct gateway_refund *entry = &order->refunds[order->refund_count++];
	entry->amount = amount;
	copy(entry->id, sizeof entry->id, id);
	order->refunded += amount;
	order->status = order->refunded == order->captured || gateway->switches.partly_refunded_is_4 ? 4 : 2;
	return true;
}

bool gateway_refund(struct gateway *gateway, struct gateway_order *order, int64_t amount, const char *id)
{
	bool done = refund(gateway, order, amount, id);

	if (done) {
		record(gateway, "portal", order, amount, id);
	}
	return done;
}

/* ---- calls: each returns the error code, and executes on 0 ---- */

static int register_order(struct gateway *gateway, const char *call, const char *body, struct gateway_order **order)
{
	char number[40];

	gateway_field(body, "orderNumber", number, sizeof number);
	if (gateway_find(gateway, number) != NULL) {
		return 1;
	}
	*order = gateway_add(gateway, number, number_field(body, "amount", 0), 0);
	(*order)->two_phase = strcmp(call, "registerPreAuth.do") == 0;
	record(gateway, call, *order, (*order)->amount, "");
	return 0;
}

static int deposit(struct gateway *gateway, const char *body, struct gateway_order *order)
{
	int64_t amount = number_field(body, "amount", 0);

	if ((order->status != 1 && order->status != 8) || amount > order->approved - order->captured) {
		return 7;
	}
	order->captured += amount;
	order->status = gateway->switches.several_captures && order->captured < order->approved ? 8 : 2;
	record(gateway, "deposit.do", order, amount, "");
	return 0;
}

static int reverse(struct gateway *gateway, const char *body, struct gateway_order *order)
{
	int64_t amount = number_field(body, "amount", order->approved);

	if (order->status != 1 && !(order->status == 2 && order->refunded == 0)) {
		return 7;
	}
	if (amount < order->approved) {
		order->approved -= amount;
	} else {
		order->status = 3;
		order->captured = 0;
	}
	record(gateway, "reverse.do", order, amount, "");
	return 0;
}

static int refund_call(struct gateway *gateway, const char *body, struct gateway_order *order)
{
	int64_t amount = number_field(body, "amount", 0);
	char id[40];

	gateway_field(body, "externalRefundId", id, sizeof id);
	for (size_t i = 0; gateway->switches.refund_id != REFUND_ID_IGNORED && id[0] != '\0' && i < order->refund_count;
		 i++) {
		if (strcmp(order->refunds[i].id, id) == 0) {
			return gateway->switches.refund_id == REFUND_ID_EXISTS ? 5 : 0;
		}
	}
	int64_t held = deposited(gateway, order);
	if (gateway->switches.expected_amount && number_field(body, "expectedDepositedAmount", held) != held) {
		return 7;
	}
	if (!refund(gateway, order, amount, id)) {
		return 7;
	}
	record(gateway, "refund.do", order, amount, id);
	return 0;
}

static int decline(struct gateway *gateway, struct gateway_order *order)
{
	if (order->status != 0) {
		return 7;
	}
	order->status = 6;
	record(gateway, "decline.do", order, 0, "");
	return 0;
}

static bool is(const char *call, const char *name)
{
	return strcmp(call, name) == 0;
}

static bool is_register(const char *call)
{
	return strncmp(call, "register", 8) == 0;
}

static bool is_status(const char *call)
{
	return strncmp(call, "getOrderStatus", 14) == 0;
}

static int execute(struct gateway *gateway, const char *call, const char *body, struct gateway_order **order)
{
	char user[32], password[32], id[40], number[40];

	gateway_field(body, "userName", user, sizeof user);
	gateway_field(body, "password", password, sizeof password);
	gateway_field(body, "orderId", id, sizeof id);
	gateway_field(body, "orderNumber", number, sizeof number);
	if (gateway->login_is_wrong || !is(user, "shop-api") || !is(password, "correct horse")
		|| (gateway->right_is_missing && !is_status(call))) {
		return 5;
	}
	if (is_register(call)) {
		return register_order(gateway, call, body, order);
	}
	*order = find(gateway, id, number);
	if (*order == NULL) {
		return 6;
	}
	return is(call, "deposit.do") ? deposit(gateway, body, *order)
		: is(call, "reverse.do")  ? reverse(gateway, body, *order)
		: is(call, "refund.do")   ? refund_call(gateway, body, *order)
		: is(call, "decline.do")  ? decline(gateway, *order)
								  : 0;
}

/* ---- answers ---- */

static void add_code(const struct gateway *gateway, struct ctp_buf *out, int code)
{
	ctp_buf_add_text(out, gateway->switches.code_is_number ? "{\"errorCode\":" : "{\"errorCode\":\"");
	ctp_buf_add_integer(out, code);
	ctp_buf_add_text(out, gateway->switches.code_is_number ? "" : "\"");
	ctp_buf_add_text(out, code == 0 ? ",\"errorMessage\":\"Success\"" : ",\"errorMessage\":\"Refused\"");
}

static void add_number(struct ctp_buf *out, const char *name, int64_t number)
{
	ctp_buf_add_text(out, name);
	ctp_buf_add_integer(out, number);
}

static void add_refunds(const struct gateway *gateway, const struct gateway_order *order, struct ctp_buf *out)
{
	for (size_t i = 0; gateway->switches.refunds != LIST_ABSENT && i < order->refund_count; i++) {
		const struct gateway_refund *refunded = &order->refunds[i];

		add_number(
			out, i == 0 ? ",\"refunds\":[{\"actionCode\":\"000\",\"amount\":" : ",{\"amount\":", refunded->amount);
		if (gateway->switches.refunds == LIST_NAMED && refunded->id[0] != '\0') {
			ctp_buf_add_text(out, ",\"externalRefundId\":\"");
			ctp_buf_add_text(out, refunded->id);
			ctp_buf_add_text(out, "\"");
		}
		ctp_buf_add_text(out, i + 1 == order->refund_count ? "}]" : "}");
	}
}

static void add_status(const struct gateway *gateway, const struct gateway_order *order, struct ctp_buf *out)
{
	ctp_buf_add_text(out, ",\"orderNumber\":\"");
	ctp_buf_add_text(out, order->number);
	add_number(out, "\",\"orderStatus\":", order->status);
	add_number(out, ",\"amount\":", order->amount);
	ctp_buf_add_text(out, ",\"currency\":\"788\"");
	if (!gateway->switches.without_order_id) {
		ctp_buf_add_text(out, ",\"attributes\":[{\"name\":\"mdOrder\",\"value\":\"");
		ctp_buf_add_text(out, order->id);
		ctp_buf_add_text(out, "\"}]");
	}
	add_number(out, ",\"paymentAmountInfo\":{\"approvedAmount\":", order->approved);
	add_number(out, ",\"depositedAmount\":", deposited(gateway, order));
	add_number(out, ",\"refundedAmount\":", order->refunded);
	ctp_buf_add_text(out, "}");
	add_refunds(gateway, order, out);
}

static void add_answer(
	const struct gateway *gateway, const char *call, int code, const struct gateway_order *order, struct ctp_buf *out)
{
	if (code == 0 && gateway->body != NULL) {
		ctp_buf_add_text(out, gateway->body);
		return;
	}
	add_code(gateway, out, code);
	if (code == 0 && is_register(call)) {
		ctp_buf_add_text(out, ",\"orderId\":\"");
		ctp_buf_add_text(out, order->id);
		ctp_buf_add_text(out, "\",\"formUrl\":\"https://pay.example/payment/page.html?mdOrder=");
		ctp_buf_add_text(out, order->id);
		ctp_buf_add_text(out, "\"");
	} else if (code == 0 && is_status(call)) {
		add_status(gateway, order, out);
	}
	ctp_buf_add_text(out, "}");
}

/* ---- late executions ---- */

static void execute_late(struct gateway *gateway, size_t index)
{
	struct gateway_late late = gateway->late[index];
	struct gateway_order *order = NULL;

	memmove(&gateway->late[index], &gateway->late[index + 1], (--gateway->late_count - index) * sizeof late);
	execute(gateway, late.call, late.body, &order);
}

void gateway_catch_up(struct gateway *gateway)
{
	while (gateway->late_count > 0) {
		execute_late(gateway, 0);
	}
}

static void tick_late(struct gateway *gateway)
{
	for (size_t i = 0; i < gateway->late_count;) {
		if (gateway->late[i].exchanges-- <= 1) {
			execute_late(gateway, i);
		} else {
			i++;
		}
	}
}

static void put_off(struct gateway *gateway, const char *call, const char *body)
{
	struct gateway_late *late = &gateway->late[gateway->late_count];

	if (gateway->late_count == GATEWAY_LATE) {
		return; /* lost for good */
	}
	gateway->late_count++;
	copy(late->call, sizeof late->call, call);
	copy(late->body, sizeof late->body, body);
	late->exchanges = gateway->late_by;
}

/* ---- one exchange ---- */

static enum ctp_status broken(struct ctp_error *error, int curl_code, const char *what)
{
	error->curl_code = curl_code;
	return ctp_error_set(error, CTP_ERR_TRANSPORT, "%s", what);
}

/* The head and the body that the caller sees; `reply->body` holds the true answer. */
static enum ctp_status deliver(struct gateway *gateway, const struct gateway_fault *fault,
	const struct ctp_http_request *request, struct ctp_http_reply *reply, struct ctp_error *error)
{
	static const int statuses[GATEWAY_ANSWERS] = {
		[HTTP_301] = 301, [HTTP_404] = 404, [HTTP_429] = 429, [HTTP_500] = 500, [HTTP_502] = 502};
	static const char *const bodies[GATEWAY_ANSWERS] = {
		[HTML] = "<html><body>Maintenance</body></html>",
		[EMPTY_BODY] = "",
		[EMPTY_OBJECT] = "{}",
		[ERROR_5] = "{\"errorCode\":\"5\",\"errorMessage\":\"Access denied\"}",
		[ERROR_7] = "{\"errorCode\":\"7\",\"errorMessage\":\"System error\"}",
	};

	gateway->now += gateway->latency < request->timeout ? gateway->latency : request->timeout;
	reply->status = 200;
	if (fault->answer == SILENCE) {
		gateway->now += request->timeout - (gateway->latency < request->timeout ? gateway->latency : request->timeout);
	}
	if (fault->answer == SILENCE || fault->answer == CUT) {
		reply->status = 0;
		ctp_buf_clear(&reply->body);
		return fault->answer == CUT ? broken(error, 56, "The connection was cut.") : broken(error, 28, "Timed out.");
	}
	if (fault->answer == HALF_JSON) {
		reply->body.length /= 2;
		reply->body.bytes[reply->body.length] = '\0';
	} else if (fault->answer == NO_STATUS || fault->answer == HTTP_301) {
		reply->status = statuses[fault->answer]; /* and the true body, which must not count */
	} else if (statuses[fault->answer] != 0) {
		reply->status = statuses[fault->answer];
		ctp_buf_clear(&reply->body);
		ctp_buf_add_text(&reply->body, "<html>An error page</html>");
	} else if (bodies[fault->answer] != NULL) {
		ctp_buf_clear(&reply->body);
		ctp_buf_add_text(&reply->body, bodies[fault->answer]);
	}
	return CTP_OK;
}

static void keep_exchange(struct gateway *gateway, const char *call, const struct ctp_http_request *request)
{
	if (gateway->exchange_count < GATEWAY_EXCHANGES) {
		struct gateway_exchange *exchange = &gateway->exchanges[gateway->exchange_count];

		copy(exchange->call, sizeof exchange->call, call);
		copy(exchange->body, sizeof exchange->body, request->body->bytes);
		exchange->at = gateway->now;
		exchange->timeout = request->timeout;
		exchange->connect_timeout = request->connect_timeout;
	}
	gateway->exchange_count++;
}

static enum ctp_status perform(struct ctp_transport *transport, const struct ctp_http_request *request,
	struct ctp_http_reply *reply, struct ctp_error *error)
{
	struct gateway *gateway = (struct gateway *)transport;
	const char *call = strrchr(request->url, '/') + 1;
	size_t number = gateway->exchange_count;
	struct gateway_fault fault = {EXECUTED, ANSWER};
	struct gateway_order *order = NULL;

	if (number < GATEWAY_FAULTS) {
		fault = gateway->faults[number];
	}
	keep_exchange(gateway, call, request);
	if (gateway->between != NULL) {
		gateway->between(gateway, number);
	}
	tick_late(gateway);
	if (number >= gateway->crash_at) {
		return broken(error, 7, "The process is dead.");
	}
	if (fault.answer == NO_CONNECTION) {
		gateway->now += request->connect_timeout;
		return broken(error, 7, "No connection.");
	}
	reply->left = true;
	if (fault.execution == EXECUTED) {
		int code = execute(gateway, call, request->body->bytes, &order);
		add_answer(gateway, call, code, order, &reply->body);
	} else {
		if (fault.execution == EXECUTED_LATE && !is_status(call)) {
			put_off(gateway, call, request->body->bytes);
		}
		ctp_buf_add_text(&reply->body, gateway->body != NULL ? gateway->body : "{\"errorCode\":\"0\"}");
	}
	return deliver(gateway, &fault, request, reply, error);
}

/* ---- clock and chance ---- */

static uint64_t now(struct ctp_transport *transport)
{
	return ((struct gateway *)transport)->now;
}

static void pause(struct ctp_transport *transport, uint64_t milliseconds)
{
	struct gateway *gateway = (struct gateway *)transport;

	if (gateway->wait_count < sizeof gateway->waits / sizeof *gateway->waits) {
		gateway->waits[gateway->wait_count] = milliseconds;
	}
	gateway->wait_count++;
	gateway->now += milliseconds;
}

uint32_t gateway_random(struct gateway *gateway, uint32_t bound)
{
	gateway->seed ^= gateway->seed << 13;
	gateway->seed ^= gateway->seed >> 7;
	gateway->seed ^= gateway->seed << 17;
	return (uint32_t)((gateway->seed >> 16) % bound);
}

static uint32_t chance(struct ctp_transport *transport, uint32_t bound)
{
	struct gateway *gateway = (struct gateway *)transport;

	return gateway->randomness == LOWEST ? 0
		: gateway->randomness == HIGHEST ? bound - 1
										 : gateway_random(gateway, bound);
}

void gateway_init(struct gateway *gateway, uint64_t seed)
{
	static const struct ctp_transport_ops ops = {.perform = perform, .now = now, .wait = pause, .random = chance};

	memset(gateway, 0, sizeof *gateway);
	gateway->transport.ops = &ops;
	gateway->now = 1000000;
	gateway->latency = 40;
	gateway->late_by = 1;
	gateway->seed = seed * 0x9E3779B97F4A7C15u | 1;
	gateway->crash_at = SIZE_MAX;
}

void gateway_forget(struct gateway *gateway)
{
	memset(gateway->faults, 0, sizeof gateway->faults);
	gateway->exchange_count = 0;
	gateway->wait_count = 0;
	gateway->crash_at = SIZE_MAX;
}

void gateway_fail(
	struct gateway *gateway, size_t exchange, enum gateway_execution execution, enum gateway_answer answer)
{
	gateway->faults[exchange] = (struct gateway_fault){execution, answer};
}
