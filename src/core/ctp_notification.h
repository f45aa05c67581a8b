/*
 * A notification: what the gateway's server tells the shop's, as a query string or form body. It can be forged unless it is signed, be
 * repeated either way, and says nothing sure about amounts: it is a reason to ask for the order's status, never a payment.
 */
#ifndef CTP_NOTIFICATION_H
#define CTP_NOTIFICATION_H

#include <stdbool.h>
#include <stddef.h>

#include "ctp_buf.h"
#include "ctp_error.h"
#include "ctp_signature.h"
#include "ctp_text.h"

#define CTP_NOTIFICATION_MAX_BYTES (64 * 1024)
#define CTP_NOTIFICATION_MAX_PARAMETERS 200

struct ctp_parameter {
	struct ctp_text name, value; /* decoded */
};

struct ctp_notification {
	struct ctp_text order_id;     /* mdOrder, never empty */
	struct ctp_text order_number; /* absent where the event has none */
	struct ctp_text operation;    /* never empty: "deposited", or one that no document names */
	bool success;                 /* status is "1" */
	/*
	 * The checksum is right, and nothing but what the gateway signed can stand in the four members above. Never true without a
	 * verifier. See ctp_notification.c for what a right checksum alone does not prove.
	 */
	bool verified;
	size_t count;
	struct ctp_parameter
		parameters[CTP_NOTIFICATION_MAX_PARAMETERS]; /* as received, checksum included, ignored ones not */
	/*
	 * After an error: the text of which the checksum is made, as far as the parameters could be read, with "36 bytes" in place of each
	 * value: fit for a log, and enough to see a parameter that a router added.
	 */
	struct ctp_buf canonical;
	struct ctp_buf bytes; /* what the views point to */
};

/*
 * Reads a raw query string (without "?") or form body. Parameters named in `ignored` are left out as if they had not been sent: they
 * are the shop's own. `verifier` may be NULL. CTP_ERR_NOTIFICATION: not a form in UTF-8, too large, a name twice or with brackets,
 * no mdOrder or operation. CTP_ERR_SIGNATURE: no checksum, or not one of the verifier's. Clear `notification` also after an error.
 */
enum ctp_status ctp_notification_parse(struct ctp_notification *notification, struct ctp_text query,
	struct ctp_verifier *verifier, const struct ctp_text *ignored, size_t ignored_count, struct ctp_error *error);

/* Wipes and frees. */
void ctp_notification_clear(struct ctp_notification *notification);

#endif
