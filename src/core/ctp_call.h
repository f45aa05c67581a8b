/*
 * Inside of the client: one call of the caller, which may take several exchanges under one deadline. Shared by ctp_client.c (policy by
 * safety class), ctp_operation.c (capture, reversal, refund, decline), ctp_intent.c (what a status proves) and ctp_batch.c (many reads
 * at once).
 */
#ifndef CTP_CALL_H
#define CTP_CALL_H

#include "ctp_client.h"
#include "ctp_redact.h"

struct ctp_call {
	const struct ctp_client *client;
	uint64_t started;
	unsigned attempts;
};

void ctp_call_start(struct ctp_call *call, const struct ctp_client *client);

/* Writes attempts and time into the error of a failed call; returns `status`. */
enum ctp_status ctp_call_finish(const struct ctp_call *call, enum ctp_status status, struct ctp_error *error);

/* Milliseconds to wait before retry number `retry` (from 0); 0: no retries or no time left. */
uint64_t ctp_call_pause(const struct ctp_call *call, unsigned retry);

/* Waits that long. False: not at all, there is no retry. */
bool ctp_call_back_off(struct ctp_call *call, unsigned retry);

/* One exchange of a call while it is under way; stays where it is. */
struct ctp_attempt {
	struct ctp_buf url, body;
	struct ctp_transfer transfer;
	struct ctp_exchange seen; /* by the observer … */
	void *begun;              /* … which made this of it */
};

/* Makes the transfer ready, with what is left of the deadline, and tells the observer. False and CTP_FATE_BROKEN with a filled error:
 * nothing to end. */
bool ctp_attempt_begin(
	struct ctp_attempt *attempt, struct ctp_call *call, const struct ctp_request *request, struct ctp_error *error);

/* Judges the transfer, which has ended, tells the observer and frees. Error and *document as ctp_call_exchange() leaves them. */
enum ctp_fate ctp_attempt_end(
	struct ctp_attempt *attempt, const struct ctp_call *call, struct ctp_json **document, struct ctp_error *error);

/* Frees, for a caller that no longer wants to know. */
void ctp_attempt_give_up(struct ctp_attempt *attempt, const struct ctp_call *call);

/* One exchange; every fate but ACCEPTED comes with a filled error. The caller owns *document, which is set for ACCEPTED and REFUSED
 * only. */
enum ctp_fate ctp_call_exchange(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document, struct ctp_error *error);

/* Exchanges until it was sent once: what surely never left is tried again. */
enum ctp_fate ctp_call_send(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document, struct ctp_error *error);

/* The same; an answer that does not say what became of the call is LOST too. */
enum ctp_fate ctp_call_send_money(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document, struct ctp_error *error);

/*
 * What an exchange means for a read: its status if it is over, with *pause 0; otherwise it is repeated after so many milliseconds, and
 * *document is NULL. `order` as for ctp_call_read().
 */
enum ctp_status ctp_call_judge_read(const struct ctp_call *call, const struct ctp_request *request, enum ctp_fate fate,
	unsigned retry, struct ctp_json **document, struct ctp_order *order, struct ctp_error *error, uint64_t *pause);

/* Exchanges until an answer can be read; where `order` is not NULL, until it holds the status of the order that was asked for. The
 * caller owns *document, which is set on CTP_OK and on CTP_ERR_GATEWAY (the refusal), else NULL; `order` views into it. */
enum ctp_status ctp_call_read(struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document,
	struct ctp_order *order, struct ctp_error *error);

/* getOrderStatusExtended.do by id, or by number where `order_id` is absent, inside this call's deadline. The caller owns *document,
 * which is set on CTP_OK only. */
enum ctp_status ctp_call_status(struct ctp_call *call, struct ctp_text order_id, struct ctp_text order_number,
	struct ctp_json **document, struct ctp_order *order, struct ctp_error *error);

/* The calls that start from an order's state. */
enum ctp_operation { CTP_DEPOSIT, CTP_REVERSE, CTP_REFUND, CTP_DECLINE, CTP_NO_OPERATION };
enum ctp_operation ctp_operation_of(const char *endpoint);

/* One of those as the caller put it together, without an intent: the order is read first, so that a refusal can be told from an
 * execution. One that the gateway does not know gets the call all the same, and its answer. Owns *document as ctp_client_call() does; a
 * refused reading leaves none. */
enum ctp_status ctp_call_operation(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document, struct ctp_error *error);

/* What an order's list of refunds says about ours: by its id and amount, or by the id alone where the intent has no amount (a whole
 * refund). The list may hold refunds that never happened, so it counts only as far as refundedAmount bears it out. */
enum ctp_listing {
	CTP_NOT_LISTED,       /* nothing that could be relied on */
	CTP_LISTED,           /* it was made */
	CTP_LISTED_OTHERWISE, /* our id stands for another amount, or for a refund that the bank refused or has not finished */
	CTP_EXCLUDED,         /* all that was refunded was refunded under other ids */
};
enum ctp_listing ctp_intent_listing(const struct ctp_intent *intent, const struct ctp_order *order);

/* Turns the error of a call that may have been executed into CTP_ERR_UNKNOWN, its text kept as the cause. */
enum ctp_status ctp_call_lost(const struct ctp_request *request, struct ctp_error *error);

/* Turns an error 5 into one that is not about the login; `accepted`: a status call with it got an answer. */
enum ctp_status ctp_call_not_login(const struct ctp_request *request, bool accepted, struct ctp_error *error);

#endif
