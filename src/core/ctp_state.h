/*
 * The life of one payment attempt as the shop records it: a table of states and of what the gateway can report, behind
 * checks that keep a report about something else from moving anything.
 */
#ifndef CTP_STATE_H
#define CTP_STATE_H

#include <stdbool.h>

#include "ctp_money.h"
#include "ctp_order.h"
#include "ctp_text.h"

enum ctp_order_state {
	CTP_STATE_NEW,        /* sent, nothing heard yet */
	CTP_STATE_PENDING,    /* the gateway knows it and has not decided */
	CTP_STATE_AUTHORISED, /* held, to be captured */
	CTP_STATE_PARTLY_PAID,
	CTP_STATE_PAID,
	CTP_STATE_FAILED,
	CTP_STATE_CANCELLED, /* the shop's own decision: no report leads here */
	CTP_STATE_REVERSED,
	CTP_STATE_PARTLY_REFUNDED,
	CTP_STATE_REFUNDED,
};
#define CTP_STATES 10

enum ctp_anomaly {
	CTP_ANOMALY_NONE,
	CTP_ANOMALY_AMOUNT_MISMATCH,
	CTP_ANOMALY_CURRENCY_MISMATCH,
	CTP_ANOMALY_ORDER_MISMATCH,
	CTP_ANOMALY_AMOUNT_UNKNOWN,
	CTP_ANOMALY_WENT_BACKWARDS,
	CTP_ANOMALY_UNKNOWN_STATUS,
	CTP_ANOMALY_PARTLY_DEPOSITED,
	CTP_ANOMALY_CHARGEBACK,
	CTP_ANOMALY_PAID_AFTER_CANCEL,
	CTP_ANOMALY_PAID_AFTER_FAILURE,
};

struct ctp_transition {
	enum ctp_order_state from, to;
	bool changed; /* from and to differ */
	enum ctp_anomaly anomaly;
};

/*
 * What becomes of an attempt in `state` when the gateway reports `order`. Pure; total: every state and every report has
 * an answer. `order_number` and `registered` are what the shop registered. `captured` is the whole sum, over 0, that it
 * asked deposit.do to take; NULL if it asked for none or for all. `session_over`: nobody can pay on the page any more,
 * so that 0 and 5 mean failed.
 */
struct ctp_transition ctp_state_observe(enum ctp_order_state state, const struct ctp_order *order,
	struct ctp_text order_number, const struct ctp_money *registered, const struct ctp_money *captured,
	bool session_over);

#endif
