/* One place that decides what may not be shown: names of secrets, card data, and anything that looks like a card number. */
#ifndef CTP_REDACT_H
#define CTP_REDACT_H

#include <stdbool.h>

#include "ctp_buf.h"
#include "ctp_text.h"

/* What stands where a value may not be shown. */
#define CTP_REDACTED "***"

/*
 * A member or parameter whose value is never shown, in any case and with or without the $ of $PAN: credentials, card security code,
 * expiry and holder, 3-D Secure messages and proofs, the buyer's IP address. A masked number ("pan", "maskedPan") may be shown, and so may
 * what proves a payment: approval code, reference number, the gateway's ids.
 */
bool ctp_redact_name(struct ctp_text name);

/* The same for what is sent, where "pan" is a whole card number. */
bool ctp_redact_sent_name(struct ctp_text name);

/*
 * Appends `value` with every possible card number reduced to its first six and last four digits: 13 to 19 digits with a card's first
 * digits and check digit, alone or grouped by spaces or dashes as on a card, and not part of a longer number or word. A gateway that
 * repeats the request in a message shows no secret either: what follows a secret's name, as in a form or in JSON, is hidden.
 */
bool ctp_redact_value(struct ctp_buf *text, struct ctp_text value);

#endif
