/* One place that decides what may not be shown: names of secrets, card data, and anything that looks like a card number. */
#ifndef CTP_REDACT_H
#define CTP_REDACT_H

#include <stdbool.h>

#include "ctp_buf.h"
#include "ctp_text.h"

/* A member or parameter whose value is never shown: password, token, card security code, 3-D Secure values, keys … (any case). */
bool ctp_redact_name(struct ctp_text name);

/* Appends `value` with every run of 13 to 19 digits that is a possible card number (Luhn, spaces and dashes allowed inside) reduced
 * to its first six and last four digits. */
bool ctp_redact_value(struct ctp_buf *text, struct ctp_text value);

#endif
