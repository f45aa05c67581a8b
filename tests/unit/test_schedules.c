/*
 * Random lives of shops: register, pay, capture, refund, reverse, close, with faults at every exchange, processes that die anywhere, a
 * portal that refunds on its own and a second process that does the same thing at the same moment. The shop keeps a journal, written
 * before each call, and nothing else. Whatever it is told is held against what the gateway really executed.
 *
 * CTP_TEST_SEED=N starts with the schedule of that number; a failure prints it.
 */
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>

#include "caller.h"
#include "check.h"

#define SCHEDULES 10000
#define ATTEMPTS 3  /* order numbers of one shop */
#define DECISIONS 6 /* refunds of one order */

/* What the journal knows of one thing that the shop decided to do. */
enum knowledge {
	OPEN,    /* decided; perhaps asked for by a process that died */
	UNKNOWN, /* the client said so */
	DONE,
	NOT_DONE,
};

struct decision {
	enum knowledge known;
	char refund_id[16]; /* "" without one */
	int64_t amount, before;
	unsigned asked; /* how often */
	size_t base;    /* executions under that id before this decision: those without an id share theirs */
};

struct attempt {
	char number[16], id[40];
	enum knowledge known; /* registered or not */
	bool page;            /* its address is known, so that it can be paid */
	bool captured_once, closed;
	struct decision refunds[DECISIONS];
	size_t refund_count;
	int64_t refunded; /* as far as the shop knows */
};

static struct gateway gateway;
static struct ctp_client client, second_client;
static struct result result;
static struct attempt attempts[ATTEMPTS];
static size_t attempt_count;
static uint64_t schedule_seed;
static unsigned faults_in_hundred;

static struct {
	unsigned calls, done, replayed, refused, refused_unsent, argument, transport, protocol, unknown, crashed;
	unsigned resolved_done, resolved_not, resolved_still, late, portal, twins, taken_for_ours, registered,
		lost_registers;
} counts;

static uint32_t roll(uint32_t bound)
{
	return gateway_random(&gateway, bound);
}

static bool percent(uint32_t chance)
{
	return roll(100) < chance;
}

static bool hold(bool condition, const char *what)
{
	if (!CHECK(condition)) {
		printf("    CTP_TEST_SEED=%" PRIu64 ": %s; told %d: %s\n", schedule_seed, what, (int)result.status,
			result.error.message);
	}
	return condition;
}

/* ---- what goes wrong ---- */

static struct gateway_fault random_fault(bool money)
{
	enum gateway_answer answer = (enum gateway_answer)(1 + roll(GATEWAY_ANSWERS - 1));
	enum gateway_execution execution = (enum gateway_execution)roll(3);
	bool error = answer == ERROR_5 || answer == ERROR_7;

	/* A refusal that is executed afterwards could not be told from one that is not; neither could 404 and 429. */
	if (answer == NO_CONNECTION || answer == HTTP_404 || answer == HTTP_429
		|| (error && (execution == EXECUTED_LATE || !money))) {
		execution = NOT_EXECUTED;
	}
	return (struct gateway_fault){execution, answer};
}

/* What happens while a call of ours is under way. */
static struct {
	size_t portal_at; /* exchange; SIZE_MAX: never */
	int64_t portal_amount;
	size_t twin_at;
	const struct operation *twin;
	bool twin_ran;
	struct gateway_order *payer; /* pays before the second exchange; NULL: nobody */
} meanwhile;

static void portal_refund(struct gateway_order *order, int64_t amount)
{
	char id[16] = "";

	if (percent(50)) {
		snprintf(id, sizeof id, "P-%zu", gateway.log_count);
	}
	counts.portal += gateway_refund(&gateway, order, amount, id);
}

static size_t refunds_executed(const struct gateway_order *order, const char *refund_id)
{
	return gateway_executed(&gateway, "refund.do", order, refund_id);
}

static void between(struct gateway *simulated, size_t exchange)
{
	if (exchange == meanwhile.portal_at && simulated->order_count > 0) {
		portal_refund(&simulated->orders[roll((uint32_t)simulated->order_count)], meanwhile.portal_amount);
	}
	if (exchange == 1 && meanwhile.payer != NULL && meanwhile.payer->status == 0) {
		gateway_pay(meanwhile.payer);
	}
	if (exchange == meanwhile.twin_at && meanwhile.twin != NULL) {
		const struct operation *operation = meanwhile.twin;
		struct result twin;
		uint64_t now = simulated->now;

		meanwhile.twin = NULL; /* its own exchanges have no twin */
		meanwhile.twin_ran = true;
		caller_operate(&second_client, operation, &twin);
		result_clear(&twin);
		simulated->now = now; /* at the same time */
		counts.twins++;
	}
}

/* Before each call: what will go wrong with it. */
static void tempt_fate(bool money)
{
	gateway_forget(&gateway);
	for (size_t exchange = 0; exchange < GATEWAY_FAULTS; exchange++) {
		if (percent(faults_in_hundred)) {
			gateway.faults[exchange] = random_fault(money);
		}
	}
	gateway.late_by = 1 + roll(6);
	gateway.crash_at = percent(15) ? roll(5) : SIZE_MAX;
	meanwhile.portal_at = percent(10) ? roll(4) : SIZE_MAX;
	meanwhile.portal_amount = 500 * (1 + roll(6));
	meanwhile.twin = NULL;
	meanwhile.twin_at = SIZE_MAX;
	meanwhile.twin_ran = false;
	meanwhile.payer = NULL;
}

/* After each call: false if the process died in it, so that nothing of the answer was ever seen. */
static bool survived(void)
{
	counts.calls++;
	hold(result.milliseconds <= client.deadline, "later than the deadline");
	if (gateway.exchange_count > gateway.crash_at) {
		counts.crashed++;
		return false;
	}
	switch (result.status) {
		case CTP_OK:
			counts.done += !result.outcome.replayed;
			counts.replayed += result.outcome.replayed;
			break;
		case CTP_ERR_GATEWAY:
			counts.refused += strstr(result.error.message, "was not sent") == NULL;
			counts.refused_unsent += strstr(result.error.message, "was not sent") != NULL;
			break;
		case CTP_ERR_ARGUMENT:
			counts.argument++;
			break;
		case CTP_ERR_TRANSPORT:
			counts.transport++;
			break;
		case CTP_ERR_PROTOCOL:
			counts.protocol++;
			break;
		default:
			hold(result.status == CTP_ERR_UNKNOWN, "an outcome that a call can't have");
			counts.unknown++;
	}
	return true;
}

/* Nothing that was sent is under way any more. */
static void wait_long(void)
{
	counts.late += (unsigned)gateway.late_count;
	gateway_catch_up(&gateway);
}

/* ---- registering ---- */

static void register_attempt(struct attempt *attempt, bool first)
{
	const char *endpoint = percent(30) ? "registerPreAuth.do" : "register.do";

	tempt_fate(false);
	caller_register(&client, endpoint, attempt->number, 500 * (4 + roll(20)), &result);
	if (survived()) {
		const struct gateway_order *order = gateway_find(&gateway, attempt->number);

		if (result.status == CTP_OK) {
			hold(order != NULL && ctp_text_is(result.registration.order_id, order->id), "registered, but isn't");
			attempt->known = DONE;
			attempt->page = order != NULL;
			snprintf(attempt->id, sizeof attempt->id, "%s", order == NULL ? "" : order->id);
			counts.registered++;
		} else if (result.status == CTP_ERR_UNKNOWN) {
			attempt->known = UNKNOWN;
			counts.lost_registers++;
			if (result.error.order_id[0] != '\0') {
				hold(order != NULL && strcmp(order->id, result.error.order_id) == 0, "unknown, and the id is wrong");
				snprintf(attempt->id, sizeof attempt->id, "%s", result.error.order_id);
			}
		} else if (first) {
			hold(order == NULL, "not registered, but is");
			attempt->known = NOT_DONE;
		} else if (result.error.gateway == CTP_GATEWAY_DUPLICATE_ORDER && result.status == CTP_ERR_GATEWAY) {
			hold(order != NULL, "a duplicate of nothing");
			attempt->known = UNKNOWN;
		}
	}
	result_clear(&result);
}

/* Of a process that died, or that was told that it is not known. */
static void find_attempt(struct attempt *attempt)
{
	const struct ctp_intent intent = {.endpoint = "register.do", .order_number = ctp_text(attempt->number)};

	tempt_fate(false);
	caller_status(&client, NULL, attempt->number, &result);
	if (survived() && (result.status == CTP_OK || result.error.gateway == CTP_GATEWAY_ORDER_NOT_FOUND)) {
		const struct gateway_order *order = gateway_find(&gateway, attempt->number);
		enum ctp_resolution resolution = ctp_intent_resolve(&intent, result.status == CTP_OK ? &result.order : NULL);

		hold((resolution == CTP_DONE) == (order != NULL), "resolved otherwise than it is");
		if (resolution == CTP_DONE && order != NULL) {
			snprintf(attempt->id, sizeof attempt->id, "%s", order->id);
		}
	}
	result_clear(&result);
}

/* ---- capturing, reversing, closing ---- */

static void operate_once(struct attempt *attempt, const char *endpoint, int64_t amount)
{
	struct gateway_order *order = gateway_find(&gateway, attempt->number);
	const struct operation operation = {
		endpoint, attempt->id, strcmp(endpoint, "decline.do") == 0 ? attempt->number : NULL, NULL, amount, NOTHING};

	wait_long(); /* for anything that another process sent */
	size_t before = gateway_executed(&gateway, endpoint, order, NULL);
	tempt_fate(true);
	meanwhile.payer = attempt->page && percent(30) ? order : NULL;
	caller_operate(&client, &operation, &result);
	if (survived()) {
		size_t executed = gateway_executed(&gateway, endpoint, order, NULL) - before;

		if (result.status == CTP_OK) {
			hold(executed == 1 || (result.outcome.replayed && before + executed > 0), "done, but wasn't");
		} else if (result.status != CTP_ERR_UNKNOWN) {
			hold(executed == 0, "not done, but was");
			wait_long();
			hold(gateway_executed(&gateway, endpoint, order, NULL) == before, "not done, but was later");
		} else {
			const struct ctp_intent intent = caller_intent(&operation);
			result_clear(&result);
			gateway_forget(&gateway);
			caller_status(&client, attempt->id, NULL, &result);
			enum ctp_resolution resolution = ctp_intent_resolve(&intent, &result.order);
			counts.resolved_done += resolution == CTP_DONE;
			counts.resolved_not += resolution == CTP_NOT_DONE;
			counts.resolved_still += resolution == CTP_STILL_UNKNOWN;
			executed = gateway_executed(&gateway, endpoint, order, NULL);
			hold(resolution != CTP_DONE || executed > 0, "resolved as done, but isn't");
			hold(resolution != CTP_NOT_DONE || executed == 0, "resolved as not done, but is");
		}
	}
	wait_long();
	hold(gateway_executed(&gateway, endpoint, order, NULL) <= before + 1, "executed twice");
	result_clear(&result);
}

/* ---- refunding ---- */

/* The gateway itself refuses a second execution, however late the first comes. */
static bool guarded(const struct decision *decision)
{
	bool recognised = decision->refund_id[0] != '\0' || decision->before != NOTHING;

	return (gateway.switches.refund_id != REFUND_ID_IGNORED && decision->refund_id[0] != '\0')
		|| (gateway.switches.expected_amount && gateway.switches.balance && recognised);
}

static size_t total(const struct gateway_order *order, const struct decision *decision)
{
	return refunds_executed(order, decision->refund_id) - decision->base;
}

/*
 * Told done, but nothing of ours was executed. Only where somebody else refunded meanwhile and the gateway does not say who did what:
 * then no reading can tell. It is counted, and never happens where every refund is named.
 */
static bool indistinguishable(const struct gateway_order *order, const struct decision *decision)
{
	bool nameless = false, others = false;

	for (size_t i = 0; i < order->refund_count; i++) {
		nameless = nameless || order->refunds[i].id[0] == '\0';
	}
	others = order->refunded > 0;
	bool told_apart = gateway.switches.refunds == LIST_NAMED && decision->refund_id[0] != '\0' && !nameless;
	return decision->before != NOTHING && others && !told_apart;
}

static void hold_done(const struct gateway_order *order, const struct decision *decision, const char *what)
{
	if (total(order, decision) == 0 && indistinguishable(order, decision)) {
		counts.taken_for_ours++;
		return;
	}
	hold(total(order, decision) == 1, what);
}

/* Somebody looks at the order in the portal, and puts the journal right. */
static void look(struct attempt *attempt, struct decision *decision)
{
	const struct gateway_order *order = gateway_find(&gateway, attempt->number);

	wait_long();
	decision->known = total(order, decision) > 0 ? DONE : NOT_DONE;
	attempt->refunded = order->refunded;
}

static void ask(struct attempt *attempt, struct decision *decision)
{
	const struct gateway_order *order = gateway_find(&gateway, attempt->number);
	const struct operation operation = {"refund.do", attempt->id, NULL,
		decision->refund_id[0] == '\0' ? NULL : decision->refund_id, decision->amount, decision->before};

	/* Without a guard of the gateway's, a repeat must wait until nothing can be under way any more. */
	if (!guarded(decision) || percent(50)) {
		wait_long();
	}
	tempt_fate(true);
	if (guarded(decision) && percent(15)) {
		meanwhile.twin = &operation;
		meanwhile.twin_at = roll(4);
	}
	size_t before = total(order, decision), late = gateway.late_count;
	decision->asked++;
	caller_operate(&client, &operation, &result);
	if (!survived()) {
		result_clear(&result);
		return;
	}
	/* By this call, unless a late one of an earlier call or the twin's was executed on the way. */
	bool by_others = late > 0 || meanwhile.twin_ran;
	size_t executed = by_others ? 0 : total(order, decision) - before;

	switch (result.status) {
		case CTP_OK:
			if (result.outcome.replayed) {
				hold_done(order, decision, "found done, but isn't");
			} else {
				hold(total(order, decision) == 1, "done, but not once");
			}
			decision->known = DONE;
			attempt->refunded += result.outcome.amount.minor;
			break;
		case CTP_ERR_UNKNOWN:
			decision->known = UNKNOWN;
			decision->amount = result.outcome.amount.currency != NULL ? result.outcome.amount.minor : decision->amount;
			break;
		case CTP_ERR_GATEWAY:
		case CTP_ERR_ARGUMENT:
			hold(executed == 0, "refused, but executed");
			look(attempt, decision);
			hold(decision->known == NOT_DONE || decision->asked > 1 || by_others, "refused, but executed later");
			break;
		default:
			hold(executed == 0, "not sent, but executed");
	}
	result_clear(&result);
}

static void resolve(struct attempt *attempt, struct decision *decision)
{
	const struct gateway_order *order = gateway_find(&gateway, attempt->number);
	const struct operation operation = {"refund.do", attempt->id, NULL,
		decision->refund_id[0] == '\0' ? NULL : decision->refund_id, decision->amount, decision->before};
	const struct ctp_intent intent = caller_intent(&operation);

	tempt_fate(false);
	caller_status(&client, attempt->id, NULL, &result);
	if (survived() && result.status == CTP_OK) {
		enum ctp_resolution resolution = ctp_intent_resolve(&intent, &result.order);

		hold(resolution != CTP_NOT_DONE, "no status proves that a refund will never come");
		counts.resolved_done += resolution == CTP_DONE;
		counts.resolved_still += resolution == CTP_STILL_UNKNOWN;
		if (resolution == CTP_DONE) {
			hold_done(order, decision, "resolved as done, but isn't");
			decision->known = DONE;
			attempt->refunded = result.order.refunded.minor;
		}
	}
	result_clear(&result);
}

static void refund(struct attempt *attempt)
{
	struct decision *last = attempt->refund_count > 0 ? &attempt->refunds[attempt->refund_count - 1] : NULL;

	if (last != NULL && (last->known == OPEN || last->known == UNKNOWN)) {
		/* Without an id and without a journal there is no way to ask again. */
		if (last->known == UNKNOWN && percent(40)) {
			resolve(attempt, last);
		} else if (last->refund_id[0] == '\0' && last->before == NOTHING) {
			look(attempt, last);
		} else if (last->asked < 4) {
			ask(attempt, last);
		} else {
			look(attempt, last);
		}
		return;
	}
	if (attempt->refund_count == DECISIONS) {
		return;
	}
	/* Written down before anything is sent. */
	struct decision *decision = &attempt->refunds[attempt->refund_count++];
	*decision = (struct decision){.known = OPEN};
	if (percent(75)) {
		snprintf(decision->refund_id, sizeof decision->refund_id, "R-%zu", attempt->refund_count);
	}
	decision->amount = percent(25) ? NOTHING : 500 * (1 + (int64_t)roll(8));
	decision->before = percent(75) ? attempt->refunded : NOTHING;
	decision->base = refunds_executed(gateway_find(&gateway, attempt->number), decision->refund_id);
	ask(attempt, decision);
}

/* ---- a life ---- */

static void step(void)
{
	if (attempt_count == 0 || (attempt_count < ATTEMPTS && percent(12))) {
		struct attempt *attempt = &attempts[attempt_count++];
		memset(attempt, 0, sizeof *attempt);
		snprintf(attempt->number, sizeof attempt->number, "A-%zu", attempt_count);
		register_attempt(attempt, true);
		return;
	}
	struct attempt *attempt = &attempts[roll((uint32_t)attempt_count)];
	struct gateway_order *order = gateway_find(&gateway, attempt->number);

	if (attempt->known == OPEN) {
		register_attempt(attempt, false); /* the process died */
	} else if (attempt->known == UNKNOWN && !attempt->closed) {
		find_attempt(attempt);
		if (attempt->id[0] != '\0' && percent(50)) {
			operate_once(attempt, "decline.do", NOTHING);
			attempt->closed = true;
		}
	} else if (order != NULL && order->status == 0 && attempt->page) {
		if (percent(85)) {
			gateway_pay(order);
		} else {
			operate_once(attempt, "decline.do", NOTHING);
		}
	} else if (order != NULL && (order->status == 1 || order->status == 8)) {
		const char *endpoint = percent(15) ? "reverse.do" : "deposit.do";
		int64_t amount = percent(50) ? order->approved - order->captured : 500 * (1 + (int64_t)roll(4));
		operate_once(attempt, endpoint, amount);
	} else if (order != NULL && (order->status == 2 || order->status == 4) && attempt->known == DONE) {
		if (percent(4)) {
			operate_once(attempt, "reverse.do", NOTHING);
		} else if (percent(8)) {
			portal_refund(order, 500 * (1 + (int64_t)roll(6)));
		} else {
			refund(attempt);
		}
	}
}

static void at_the_end(void)
{
	wait_long();
	for (size_t i = 0; i < gateway.order_count; i++) {
		const struct gateway_order *order = &gateway.orders[i];
		int64_t refunded = 0;

		for (size_t entry = 0; entry < gateway.log_count; entry++) {
			bool refund_entry =
				strcmp(gateway.log[entry].call, "refund.do") == 0 || strcmp(gateway.log[entry].call, "portal") == 0;
			refunded += refund_entry && gateway.log[entry].order == i ? gateway.log[entry].amount : 0;
		}
		hold(refunded == order->refunded && (order->status == 3 || refunded <= order->captured), "more than captured");
	}
	for (size_t i = 0; i < attempt_count; i++) {
		const struct attempt *attempt = &attempts[i];
		const struct gateway_order *order = gateway_find(&gateway, attempt->number);

		hold(order == NULL || attempt->known != NOT_DONE, "registered, and nobody knows");
		for (size_t r = 0; r < attempt->refund_count; r++) {
			const struct decision *decision = &attempt->refunds[r];

			hold(r + 1 < attempt->refund_count && decision->refund_id[0] == '\0' ? true : total(order, decision) <= 1,
				"refunded twice");
			hold(decision->known != NOT_DONE || decision->refund_id[0] == '\0' || total(order, decision) == 0,
				"not done, but was");
		}
	}
	hold(attempt_count >= gateway.order_count, "more orders than numbers");
}

static void live(uint64_t seed)
{
	gateway_init(&gateway, seed);
	roll(2); /* neighbouring seeds begin alike */
	/* One by one: chance must not depend on the order in which a compiler evaluates. */
	gateway.switches.balance = percent(50);
	gateway.switches.refund_id = roll(3);
	gateway.switches.expected_amount = percent(50);
	gateway.switches.partly_refunded_is_4 = percent(50);
	gateway.switches.refunds = roll(3);
	gateway.switches.code_is_number = percent(50);
	gateway.switches.several_captures = percent(20);
	gateway.switches.without_order_id = percent(20);
	gateway.between = between;
	attempt_count = 0;
	faults_in_hundred = roll(50);
	client.timeout = 500 + roll(4000);
	client.connect_timeout = 100 + roll(1000);
	client.deadline = 1000 + roll(15000);
	client.max_retries = roll(4);
	for (uint32_t steps = 6 + roll(16); steps > 0; steps--) {
		step();
	}
	at_the_end();
}

/* The paths that matter were taken, and often. */
static void hold_counts(void)
{
	const unsigned least[] = {counts.done / 1000, counts.replayed / 100, counts.refused / 100,
		counts.refused_unsent / 100, counts.argument / 100, counts.transport / 100, counts.protocol / 100,
		counts.unknown / 100, counts.crashed / 100, counts.resolved_done / 10, counts.resolved_not / 10,
		counts.resolved_still / 100, counts.lost_registers / 100, counts.late / 100, counts.portal / 100,
		counts.taken_for_ours / 10, counts.twins / 100};

	for (size_t i = 0; i < sizeof least / sizeof *least; i++) {
		if (!CHECK(least[i] > 0)) {
			printf("    count %zu is too low\n", i);
		}
	}
}

int main(void)
{
	const char *given = getenv("CTP_TEST_SEED");
	uint64_t first = given == NULL ? 1 : strtoull(given, NULL, 10);

	caller_client(&client, &gateway);
	caller_client(&second_client, &gateway);
	for (schedule_seed = first; schedule_seed < first + SCHEDULES && check_failures == 0; schedule_seed++) {
		live(schedule_seed);
	}
	ctp_client_clear(&client);
	ctp_client_clear(&second_client);
	if (check_failures == 0) {
		hold_counts();
	}
	printf(
		"%u calls: %u done, %u found done, %u refused, %u refused unsent, %u wrong arguments, %u not sent, %u not taken, "
		"%u unknown, %u crashed; resolved: %u done, %u not, %u open; %u registered, %u registers unknown; %u executed "
		"late, %u refunds of the portal (%u taken for ours), %u twins\n",
		counts.calls, counts.done, counts.replayed, counts.refused, counts.refused_unsent, counts.argument,
		counts.transport, counts.protocol, counts.unknown, counts.crashed, counts.resolved_done, counts.resolved_not,
		counts.resolved_still, counts.registered, counts.lost_registers, counts.late, counts.portal,
		counts.taken_for_ours, counts.twins);
	return check_report("schedules");
}
