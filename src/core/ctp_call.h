/*
 * Inside of the client: one call of the caller, which may take several exchanges under one deadline. Shared by ctp_client.c (policy by
 * safety class) and ctp_operation.c (capture, reversal, refund, decline).
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

/* Waits before retry number `retry` (from 0). False: no retries or no time left, and nothing was waited. */
bool ctp_call_back_off(struct ctp_call *call, unsigned retry);

/* One exchange; every fate but ACCEPTED comes with a filled error. The caller owns *document, which is set for ACCEPTED and REFUSED
 * only. */
enum ctp_fate ctp_call_exchange(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document, struct ctp_error *error);

/* Exchanges until it was sent once: what surely never left is tried again. */
enum ctp_fate ctp_call_send(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document, struct ctp_error *error);

/* Exchanges until an answer can be read. */
enum ctp_status ctp_call_read(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document, struct ctp_error *error);

/* getOrderStatusExtended.do by id, or by number where `order_id` is absent, inside this call's deadline. The caller owns *document,
 * which is set on CTP_OK only. */
enum ctp_status ctp_call_status(struct ctp_call *call, struct ctp_text order_id, struct ctp_text order_number,
	struct ctp_json **document, struct ctp_order *order, struct ctp_error *error);

/* Turns the error of a LOST exchange into CTP_ERR_UNKNOWN, its text kept as the cause. */
enum ctp_status ctp_call_lost(const struct ctp_request *request, struct ctp_error *error);

#endif
