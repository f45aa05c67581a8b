/* An order as the gateway reports it, and what may be concluded from that. */
#ifndef CTP_ORDER_H
#define CTP_ORDER_H

#include <stdbool.h>
#include <stdint.h>

#include "ctp_json.h"
#include "ctp_money.h"
#include "ctp_text.h"

enum ctp_gateway_status {
	CTP_STATUS_UNKNOWN = -1, /* a number that no document names: not paid */
	CTP_STATUS_REGISTERED = 0,
	CTP_STATUS_AUTHORISED = 1,
	CTP_STATUS_DEPOSITED = 2,
	CTP_STATUS_REVERSED = 3,
	CTP_STATUS_REFUNDED = 4,
	CTP_STATUS_ACS_STARTED = 5,
	CTP_STATUS_DECLINED = 6,
	CTP_STATUS_PENDING = 7,
	CTP_STATUS_PARTLY_DEPOSITED = 8,
};

enum ctp_verdict {
	CTP_PAID,
	CTP_PARTLY_PAID,
	CTP_AUTHORISED,
	CTP_UNDECIDED,
	CTP_UNPAID,
	CTP_REVERSED,
	CTP_PARTLY_REFUNDED,
	CTP_REFUNDED,
};

/* A date of the gateway: epoch milliseconds, or (some builds) text without a zone, which is then in the gateway's
 * local time. */
struct ctp_date {
	bool known;
	bool local;           /* `milliseconds` counts as if the local time were UTC */
	int64_t milliseconds; /* since 1970-01-01 */
};

struct ctp_refund {
	struct ctp_money amount;
	struct ctp_date at;
	struct ctp_text refund_id, reference_number;
};

/* Texts are views into `document`; whoever holds the structure keeps the document. Absent values are absent texts,
 * unknown dates and amounts without currency. */
struct ctp_order {
	const struct ctp_json *document;
	struct ctp_text order_id, order_number;
	int64_t status_code;
	enum ctp_gateway_status status;
	const struct ctp_currency
		*currency; /* of every amount; NULL: absent or not in the table, then no amount is known */
	struct ctp_money amount, approved, deposited, refunded, fee;
	bool has_action;
	int64_t action_code;
	struct ctp_date registered_at, authorised_at, deposited_at, refunded_at, reversed_at;
	bool has_card;
	struct ctp_text mask, expiry, holder, brand, product;
	bool has_three_d_secure;
	struct ctp_text eci, three_d_secure_version, three_d_secure_status;
	bool chargeback;
	struct ctp_text approval_code, terminal_id, action_description, client_id, binding_id;
	struct ctp_text reference_number, ip, bank_name, bank_country, payment_state, payment_way, description;
	const struct ctp_json_node *refunds;             /* array or NULL; read with ctp_order_refund() */
	const struct ctp_json_node *merchant_parameters; /* array or NULL; read with ctp_order_parameter() */
	const struct ctp_json_node *attributes;          /* the same */
};

/* The rules of public-api.md's Verdict; total: every order has one. */
enum ctp_verdict ctp_order_verdict(const struct ctp_order *order);

/* Some of the money is with the merchant. */
bool ctp_order_money_taken(const struct ctp_order *order);

/* Paid, same number, amount = deposited (where known) = `amount` in the same currency, and no chargeback. */
bool ctp_order_confirms(const struct ctp_order *order, struct ctp_text order_number, const struct ctp_money *amount);

/* What may be refunded, captured; false when nothing or when it can't be told. `exact` (may be NULL): the reply
 * proves the remainder, else it is the deposited amount as an upper limit and the gateway has the finer one.
 * Reversals that the gateway may still allow: only it knows when the bank day ends. */
bool ctp_order_refundable(const struct ctp_order *order, struct ctp_money *remainder, bool *exact);
bool ctp_order_capturable(const struct ctp_order *order, struct ctp_money *amount);
bool ctp_order_can_reverse(const struct ctp_order *order);
bool ctp_order_can_decline(const struct ctp_order *order);

/* Reads one element of order->refunds; amounts take the order's currency. */
void ctp_order_refund(const struct ctp_order *order, const struct ctp_json_node *element, struct ctp_refund *refund);

/* Reads one element of order->merchant_parameters or order->attributes; the value may be absent. False: it has no
 * name. */
bool ctp_order_parameter(const struct ctp_json_node *element, struct ctp_text *name, struct ctp_text *value);

#endif
