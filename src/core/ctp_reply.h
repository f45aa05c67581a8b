/* From the bytes of an answer to typed results. Tolerant where the gateway is known to vary, strict where money depends on it. */
#ifndef CTP_REPLY_H
#define CTP_REPLY_H

#include "ctp_endpoint.h"
#include "ctp_error.h"
#include "ctp_json.h"
#include "ctp_order.h"

/*
 * Did the gateway accept the call? `success` decides if present, else errorCode/ErrorCode (number, string or absent = 0), else an
 * `error` object. A refusal is CTP_ERR_GATEWAY with kind, error_code and the redacted text filled in; a root that is no object is
 * CTP_ERR_PROTOCOL. `endpoint` NULL: an unknown call.
 */
enum ctp_status ctp_reply_check(
	const struct ctp_json *document, const struct ctp_endpoint *endpoint, struct ctp_error *error);

/* The answer has an error code or `success`. `{}` is accepted by ctp_reply_check(), but proves nothing about a money call. */
bool ctp_reply_is_explicit(const struct ctp_json *document);

/* register.do and registerPreAuth.do: both texts present and the address absolute http(s), else CTP_ERR_PROTOCOL. */
struct ctp_registration {
	struct ctp_text order_id, form_url;
};
enum ctp_status ctp_reply_registration(
	const struct ctp_json *document, struct ctp_registration *registration, struct ctp_error *error);

/*
 * A status of either call (capitalised or not), or one element of a list. Without a status it is CTP_ERR_PROTOCOL. An amount in a
 * currency that is not in the table is absent. `node` lives in `document`.
 */
enum ctp_status ctp_reply_order(const struct ctp_json *document, const struct ctp_json_node *node,
	struct ctp_order *order, struct ctp_error *error);

/* CTP_ERR_PROTOCOL if the answer is about another order than asked; either text may be absent. */
enum ctp_status ctp_reply_same_order(
	const struct ctp_order *order, struct ctp_text order_id, struct ctp_text order_number, struct ctp_error *error);

/* The document as text with credentials and card data replaced: safe to keep and to show. */
bool ctp_reply_evidence(const struct ctp_json *document, struct ctp_buf *text);

#endif
