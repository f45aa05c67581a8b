/*
 * Statuses of many orders, several at a time. Each order has the deadline, the retries and the checks of a single call; only the exchanges
 * share their time. The clock of all of them stands still while the caller is elsewhere.
 */
#ifndef CTP_BATCH_H
#define CTP_BATCH_H

#include "ctp_client.h"

#define CTP_BATCH_MAXIMUM 32

struct ctp_batch;

/* What came of one order. The caller owns `document`, which is set as ctp_client_status() sets it; `order` views into it. */
struct ctp_batch_result {
	size_t place; /* that ctp_batch_add() gave it */
	enum ctp_status status;
	struct ctp_json *document;
	struct ctp_order order;
	struct ctp_error error;
};

/* For 1 to CTP_BATCH_MAXIMUM orders at a time. `client` is copied: what it points to must live as long as the batch; its transport is
 * one for several exchanges. NULL: out of memory. */
struct ctp_batch *ctp_batch_new(const struct ctp_client *client, size_t concurrency);

/* Gives up what is under way. Accepts NULL. */
void ctp_batch_free(struct ctp_batch *batch);

bool ctp_batch_is_full(const struct ctp_batch *batch);

/* Takes a complete status request over, if the batch is not full; the next ctp_batch_next() begins it. Returns its place, below
 * `concurrency`, which is free again when the order is decided. */
size_t ctp_batch_add(struct ctp_batch *batch, struct ctp_request *request);

/* The next order that is decided; waits for it or, without `wait`, only moves on what can move. False: none is yet, or with `wait`: the
 * batch is empty. */
bool ctp_batch_next(struct ctp_batch *batch, bool wait, struct ctp_batch_result *result);

#endif
