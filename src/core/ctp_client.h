/*
 * The calls, made safe with money: one total deadline, retries that the safety class allows, and an honest outcome.
 *
 *   read   repeated with exponential back-off and jitter while the deadline lasts
 *   named  a lost register is looked up by order number: unknown there, it is sent again; known, the caller is told so
 *          (CTP_ERR_UNKNOWN with the id of the order that has the number)
 *   money  sent at most once; a lost answer is done if a status proves it, else CTP_ERR_UNKNOWN
 *
 * Whatever surely never left is tried again in every class.
 *
 * Two things no client can do, because no reading tells them:
 *   - whose a refund is, where refunds[] names none: one of the same amount by somebody else since refundedBefore is taken for ours
 *   - whether a call is still under way: a refund that is repeated too early is executed twice by a gateway that knows neither
 *     externalRefundId nor expectedDepositedAmount, or compares the latter with a gross sum
 */
#ifndef CTP_CLIENT_H
#define CTP_CLIENT_H

#include <stdbool.h>
#include <stdint.h>

#include "ctp_error.h"
#include "ctp_json.h"
#include "ctp_money.h"
#include "ctp_order.h"
#include "ctp_reply.h"
#include "ctp_request.h"
#include "ctp_secret.h"
#include "ctp_transport.h"

#define CTP_TEST_URL "https://test.clictopay.com/payment/rest/"
#define CTP_PRODUCTION_URL "https://ipay.clictopay.com/payment/rest/"

/* What became of one exchange. */
enum ctp_fate {
	CTP_FATE_ACCEPTED,  /* the gateway did it */
	CTP_FATE_REFUSED,   /* the gateway answered with an error code (CTP_ERR_GATEWAY) */
	CTP_FATE_NOT_TAKEN, /* HTTP 404: not executed */
	CTP_FATE_BUSY,      /* HTTP 429: not executed */
	CTP_FATE_NOT_SENT,  /* no byte of the body left */
	CTP_FATE_LOST,      /* it left and no readable answer came back */
	CTP_FATE_BROKEN,    /* there was none: no time was left, or the request could not be built */
	CTP_FATE_GIVEN_UP,  /* the caller no longer wants to know */
};

/* One exchange as the observer sees it. Valid during the callback only. */
struct ctp_exchange {
	const char *url;
	const struct ctp_request *request; /* secrets inside: show it through ctp_request_evidence() */
	unsigned attempt;                  /* 1, 2 … within one call */
	/* the rest in end() only */
	enum ctp_fate fate;
	const struct ctp_http_reply *reply;
	const struct ctp_json *document; /* NULL without a readable answer */
};

/* `begin` and `end` come in pairs, once for each exchange; they can't change what is sent or what is made of the answer. What `begin`
 * returns, its `end` gets back: several exchanges may be under way. */
struct ctp_observer {
	void *context;
	void *(*begin)(void *context, const struct ctp_exchange *exchange);
	void (*end)(void *context, void *begun, const struct ctp_exchange *exchange);
};

struct ctp_client {
	char *base_url; /* ends in /payment/rest/ */
	struct ctp_secret user_name, password;
	uint64_t connect_timeout, timeout, deadline; /* milliseconds: connecting, one exchange, one whole call */
	unsigned max_retries;
	struct ctp_transport *transport;     /* borrowed; set before the first call */
	const struct ctp_observer *observer; /* borrowed; may be NULL */
};

/* What a money or named call set out to do: enough to find out later, by reading, whether it happened. No secret in it. */
struct ctp_intent {
	const char *endpoint; /* "refund.do": a name of the table */
	struct ctp_text order_id, order_number, refund_id;
	struct ctp_money amount;          /* absent for a whole reversal and for decline */
	struct ctp_money refunded_before; /* refunds: what the caller's journal had as refunded; absent if it has none */
};

enum ctp_resolution {
	CTP_DONE,
	CTP_NOT_DONE,
	CTP_STILL_UNKNOWN,
};

/* What came of an operation, and what was read on the way; cleared by the caller, also after a failure. */
struct ctp_outcome {
	struct ctp_json *reply;  /* the gateway's answer to the operation; NULL if it was found done (replayed) */
	struct ctp_json *status; /* the last status that was read; NULL if none */
	struct ctp_order order;  /* of `status` */
	struct ctp_money
		amount; /* the intent's; of a whole refund the remainder that was sent, for the intent that is resolved later */
	bool replayed; /* done by an earlier call or by one whose answer was lost */
};

/*
 * Checks and copies. `base_url` ends in /payment/rest/ and is https, or http on a literal loopback address. CTP_ERR_ARGUMENT names
 * environment, userName or password. Clear with ctp_client_clear() after CTP_OK.
 */
enum ctp_status ctp_client_init(struct ctp_client *client, struct ctp_text base_url, struct ctp_text user_name,
	struct ctp_text password, struct ctp_error *error);
void ctp_client_clear(struct ctp_client *client);

/* What ctp_client_init() asks of each. CTP_ERR_ARGUMENT names `name`. */
enum ctp_status ctp_client_check_url(const char *name, struct ctp_text base_url, struct ctp_error *error);
enum ctp_status ctp_client_check_credential(const char *name, struct ctp_text value, struct ctp_error *error);

/* Any call, by its class; deposit.do, reverse.do, refund.do and decline.do read the order first. The caller owns *document, which is
 * set on CTP_OK and, if it came with a document, on CTP_ERR_GATEWAY (the refusal), else NULL; so for the next three. */
enum ctp_status ctp_client_call(const struct ctp_client *client, const struct ctp_request *request,
	struct ctp_json **document, struct ctp_error *error);

/* getOrderStatus.do or getOrderStatusExtended.do: `order` views into *document. An answer about another order than asked is
 * CTP_ERR_PROTOCOL. */
enum ctp_status ctp_client_status(const struct ctp_client *client, const struct ctp_request *request,
	struct ctp_json **document, struct ctp_order *order, struct ctp_error *error);

/* register.do, registerPreAuth.do: `registration` views into *document. */
enum ctp_status ctp_client_register(const struct ctp_client *client, const struct ctp_request *request,
	struct ctp_json **document, struct ctp_registration *registration, struct ctp_error *error);

/* paymentOrderBinding.do, recurrentPayment.do, installmentPayment.do: `payment` views into *document. */
enum ctp_status ctp_client_payment(const struct ctp_client *client, const struct ctp_request *request,
	struct ctp_json **document, struct ctp_payment *payment, struct ctp_error *error);

/*
 * deposit.do, reverse.do, refund.do, decline.do: reads the order first, refuses what can't be (CTP_ERR_ARGUMENT for another currency or
 * too much, CTP_ERR_GATEWAY with CTP_GATEWAY_REFUSED where amounts moved), sends once, and resolves a lost answer by reading.
 * `request` is complete but for the amount of a whole refund (`everything`), which is the exact remainder that the order shows.
 */
enum ctp_status ctp_client_operate(const struct ctp_client *client, struct ctp_request *request,
	const struct ctp_intent *wanted, bool everything, struct ctp_outcome *outcome, struct ctp_error *error);
void ctp_outcome_clear(struct ctp_outcome *outcome);

/*
 * Did it happen? Judged from a status alone; never sends. `order` NULL: the gateway does not know the order. CTP_NOT_DONE is final but
 * for a register, which may still be on its way: its number stays used up.
 */
enum ctp_resolution ctp_intent_resolve(const struct ctp_intent *intent, const struct ctp_order *order);

#endif
