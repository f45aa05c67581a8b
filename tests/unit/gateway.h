/*
 * A gateway in memory behind a transport: no sockets, a clock and random numbers of its own. It keeps orders, executes what it is sent,
 * and fails where and how a test wants. What it really executed is in a log, to be held against what the caller was told.
 */
#ifndef CTP_TEST_GATEWAY_H
#define CTP_TEST_GATEWAY_H

#include "ctp_transport.h"

#define GATEWAY_ORDERS 16
#define GATEWAY_REFUNDS 16
#define GATEWAY_LOG 96
#define GATEWAY_EXCHANGES 64
#define GATEWAY_FAULTS 16
#define GATEWAY_LATE 32

/* How installations differ. All zero: the poorest one. */
struct gateway_switches {
	bool balance; /* depositedAmount is what is left; otherwise the gross sum */
	enum {
		REFUND_ID_IGNORED,
		REFUND_ID_REPEATS,
		REFUND_ID_EXISTS
	} refund_id;                                             /* the same again: earlier answer, error 5 */
	bool expected_amount;                                    /* expectedDepositedAmount is compared */
	bool partly_refunded_is_4;                               /* orderStatus after a part was refunded; otherwise 2 */
	enum { LIST_ABSENT, LIST_NAMELESS, LIST_NAMED } refunds; /* refunds[]: with externalRefundId or without */
	bool code_is_number;
	bool several_captures; /* orderStatus 8 until the hold is used up */
	bool without_order_id; /* no mdOrder in a status */
};

struct gateway_refund {
	int64_t amount;
	char id[40]; /* "" without one */
};

struct gateway_order {
	char id[40], number[40];
	int64_t amount, approved, captured, refunded; /* millimes */
	int status;
	bool two_phase;
	struct gateway_refund refunds[GATEWAY_REFUNDS];
	size_t refund_count;
};

/* One execution. */
struct gateway_entry {
	char call[32]; /* "refund.do" */
	size_t order;
	int64_t amount;
	char refund_id[40];
};

enum gateway_execution { EXECUTED, NOT_EXECUTED, EXECUTED_LATE };

/* What the caller sees of an exchange. */
enum gateway_answer {
	ANSWER,        /* the true one */
	NO_CONNECTION, /* nothing left */
	SILENCE,       /* until the time is over */
	CUT,
	HTTP_301,
	HTTP_404,
	HTTP_429,
	HTTP_500,
	HTTP_502,
	NO_STATUS, /* success without a status line */
	HTML,
	HALF_JSON,
	EMPTY_BODY,
	EMPTY_OBJECT,
	ERROR_5,
	ERROR_7,
	GATEWAY_ANSWERS
};

struct gateway_fault {
	enum gateway_execution execution;
	enum gateway_answer answer;
};

/* One exchange as it came in. */
struct gateway_exchange {
	char call[32];
	char body[1024];
	uint64_t at, timeout, connect_timeout;
};

struct gateway_late {
	char call[32];
	char body[1024];
	unsigned exchanges; /* still to come before it is executed */
};

enum gateway_randomness { BY_CHANCE, LOWEST, HIGHEST };

struct gateway {
	struct ctp_transport transport; /* first */
	struct gateway_switches switches;
	struct gateway_order orders[GATEWAY_ORDERS];
	size_t order_count;
	struct gateway_entry log[GATEWAY_LOG];
	size_t log_count;
	struct gateway_exchange exchanges[GATEWAY_EXCHANGES]; /* the first ones since gateway_forget() */
	size_t exchange_count;

	uint64_t now, latency; /* milliseconds; what an answered exchange takes */
	uint64_t waits[16];    /* the first pauses since gateway_forget() */
	size_t wait_count;
	uint64_t seed; /* of the random numbers, never 0 */
	enum gateway_randomness randomness;

	struct gateway_fault faults[GATEWAY_FAULTS]; /* of the coming exchanges, by number since gateway_forget() */
	unsigned late_by; /* an execution that is EXECUTED_LATE happens before the exchange that comes so many later */
	struct gateway_late late[GATEWAY_LATE];
	size_t late_count;
	size_t crash_at; /* from this exchange on nothing is sent: the caller is dead; SIZE_MAX: never */
	/* Runs before each exchange is looked at, so that others can act in between; may be NULL. */
	void (*between)(struct gateway *gateway, size_t exchange);
	void *context;    /* of `between` */
	const char *body; /* answers every accepted call instead of the true answer; NULL: the true one */
	bool login_is_wrong, right_is_missing; /* error 5 to everything; to everything but the status */
};

/* An empty gateway; `transport` is then ready. Nothing to free. */
void gateway_init(struct gateway *gateway, uint64_t seed);

/* Forgets exchanges, pauses and faults; orders, log and clock stay. */
void gateway_forget(struct gateway *gateway);

/* The exchange number `exchange` (0: the next after gateway_forget()) goes wrong. */
void gateway_fail(
	struct gateway *gateway, size_t exchange, enum gateway_execution execution, enum gateway_answer answer);

/* Executes now whatever is still to be executed late. */
void gateway_catch_up(struct gateway *gateway);

/* An order in a given state, registered otherwise. */
struct gateway_order *gateway_add(struct gateway *gateway, const char *number, int64_t amount, int status);
struct gateway_order *gateway_find(struct gateway *gateway, const char *number);

/* The buyer pays what was registered. */
void gateway_pay(struct gateway_order *order);

/* The merchant's portal refunds; false if the order does not allow it. `id` may be "". */
bool gateway_refund(struct gateway *gateway, struct gateway_order *order, int64_t amount, const char *id);

/* How often a call was executed for an order, with that refund id where it is not NULL. */
size_t gateway_executed(
	const struct gateway *gateway, const char *call, const struct gateway_order *order, const char *id);

/* The value of a form field, decoded; false if it is absent. */
bool gateway_field(const char *body, const char *name, char *value, size_t size);

/* Uniform in 0 … bound - 1, from the gateway's own seed. */
uint32_t gateway_random(struct gateway *gateway, uint32_t bound);

#endif
