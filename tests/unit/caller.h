/* A caller of the client, as the binding is one: it builds requests and intents, and owns what comes back. Amounts are millimes. */
#ifndef CTP_TEST_CALLER_H
#define CTP_TEST_CALLER_H

#include "ctp_client.h"
#include "gateway.h"

#define NOTHING (-1) /* no amount: a whole refund or reversal; no refundedBefore */

/* What came of one call; cleared by the caller before the next. */
struct result {
	enum ctp_status status;
	struct ctp_error error;
	struct ctp_json *document; /* of register, status and plain calls */
	struct ctp_registration registration;
	struct ctp_order order;     /* of status */
	struct ctp_outcome outcome; /* of operations */
	uint64_t milliseconds;      /* that the call took on the gateway's clock */
	size_t exchanges;
};

/* A client of this gateway with the right login and the usual limits. Cleared with ctp_client_clear(). */
void caller_client(struct ctp_client *client, struct gateway *gateway);

void caller_register(
	const struct ctp_client *client, const char *endpoint, const char *number, int64_t amount, struct result *result);

/* By id, or by number where `id` is NULL. */
void caller_status(const struct ctp_client *client, const char *id, const char *number, struct result *result);

/* Any call with form fields "name=value", ended by NULL. */
void caller_call(
	const struct ctp_client *client, const char *endpoint, const char *const *fields, struct result *result);

struct operation {
	const char *endpoint, *id, *number, *refund_id; /* NULL: none */
	int64_t amount, before;
};

/* What the binding would keep to resolve it later. */
struct ctp_intent caller_intent(const struct operation *operation);
void caller_operate(const struct ctp_client *client, const struct operation *operation, struct result *result);

void result_clear(struct result *result);

#endif
