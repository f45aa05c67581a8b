/* From the bytes of an answer to typed results. Tolerant where the gateway is known to vary, strict where money
 * depends on it. */
#ifndef CTP_REPLY_H
#define CTP_REPLY_H

#include "ctp_endpoint.h"
#include "ctp_error.h"
#include "ctp_json.h"
#include "ctp_order.h"

/*
 * Did the gateway accept the call? `success` decides if present, else errorCode/ErrorCode (number, string or absent =
 * 0). With 0 the payment inside may have failed all the same: unless there is a status, an `error` (object, text, true)
 * or an error type makes it a refusal, of the kind CTP_GATEWAY_REFUSED where there is no code. A refusal is
 * CTP_ERR_GATEWAY with kind, error_code and the redacted text filled in; a root that is no object, or a `success` or
 * error code that can't be read, is CTP_ERR_PROTOCOL. `endpoint` NULL: an unknown call.
 */
enum ctp_status ctp_reply_check(
	const struct ctp_json *document, const struct ctp_endpoint *endpoint, struct ctp_error *error);

/* The answer has an error code or `success`. `{}` is accepted by ctp_reply_check(), but proves nothing about a money
 * call. */
bool ctp_reply_is_explicit(const struct ctp_json *document);

/* register.do and registerPreAuth.do: both texts present and the address absolute http(s), else CTP_ERR_PROTOCOL. */
struct ctp_registration {
	struct ctp_text order_id, form_url;
};
enum ctp_status ctp_reply_registration(
	const struct ctp_json *document, struct ctp_registration *registration, struct ctp_error *error);

/*
 * A status of either call (capitalised or not), or one element of a list. Without a status it is CTP_ERR_PROTOCOL. An
 * amount in a currency that is not in the table is absent. `outer` lives in `document`.
 */
enum ctp_status ctp_reply_order(const struct ctp_json *document, const struct ctp_json_node *outer,
	struct ctp_order *order, struct ctp_error *error);

/* CTP_ERR_PROTOCOL if the answer is about another order than asked; either text may be absent. */
enum ctp_status ctp_reply_same_order(
	const struct ctp_order *order, struct ctp_text order_id, struct ctp_text order_number, struct ctp_error *error);

/* getLastOrdersForMerchants.do: one page. Each element is read with ctp_reply_order(). */
struct ctp_order_page {
	const struct ctp_json_node *orders; /* array, or NULL if there are none */
	int64_t total, page, page_size;     /* -1 where the answer does not say */
};
enum ctp_status ctp_reply_orders(const struct ctp_json *document, struct ctp_order_page *page, struct ctp_error *error);

/* getBindings.do, getBindingsByCardOrId.do: the array, or NULL if there are none. */
enum ctp_status ctp_reply_bindings(
	const struct ctp_json *document, const struct ctp_json_node **bindings, struct ctp_error *error);

/* A stored credential; views into the document. CTP_ERR_PROTOCOL if the element has no id. */
struct ctp_binding {
	struct ctp_text binding_id, client_id, mask, expiry, payment_way, payment_system, label, category;
};
enum ctp_status ctp_reply_binding(
	const struct ctp_json_node *element, struct ctp_binding *binding, struct ctp_error *error);

/* verifyEnrollment.do. CTP_ERR_PROTOCOL if `enrolled` is none of Y, N and U. */
struct ctp_enrollment {
	bool known, enrolled; /* not known: the bank did not say (U) */
	struct ctp_text issuer_name, issuer_country;
};
enum ctp_status ctp_reply_enrollment(
	const struct ctp_json *document, struct ctp_enrollment *enrollment, struct ctp_error *error);

/* paymentOrderBinding.do, recurrentPayment.do, installmentPayment.do: where the buyer goes next. Says nothing about
 * the money but through `order`, which is filled if the answer holds a status. CTP_ERR_PROTOCOL if that status can't
 * be read. */
struct ctp_payment {
	struct ctp_text order_id, binding_id, info, redirect, acs_url, pa_req, term_url;
	bool has_order;
	struct ctp_order order;
};
enum ctp_status ctp_reply_payment(
	const struct ctp_json *document, struct ctp_payment *payment, struct ctp_error *error);

/* The document, or a value inside it, as JSON text with credentials and card data replaced: safe to keep and to
 * show. Numbers keep their exact text. False: the buffer is full. */
bool ctp_reply_evidence(const struct ctp_json *document, struct ctp_buf *text);
bool ctp_reply_evidence_of(const struct ctp_json_node *node, struct ctp_buf *text);

/*
 * The same rules for those who show a reply in another form. A member may be left out (its name holds a card number), hidden (it is a
 * secret by its name, or by the name it is a value of in a {name, value} pair), or shown; then a text or number that is not clean is
 * shown as ctp_redact_value() writes it.
 */
enum ctp_shown {
	CTP_LEFT_OUT,
	CTP_HIDDEN,
	CTP_SHOWN,
};
enum ctp_shown ctp_reply_shown(const struct ctp_json_node *object, const struct ctp_json_node *member);
bool ctp_reply_is_clean(const struct ctp_json_node *scalar);

/* Keeps the start of an answer in error->gateway_text, redacted as above: for one that can be parsed, but not used. */
void ctp_reply_excerpt(const struct ctp_json *document, struct ctp_error *error);

#endif
