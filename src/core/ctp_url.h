/* Addresses that a merchant hands to the gateway, which will send a browser or a notification there. */
#ifndef CTP_URL_H
#define CTP_URL_H

#include "ctp_text.h"

/* NULL if `url` is an absolute http or https address without user name, password and fragment, in ASCII; else what it should be, as a
 * constant text ("must be …"). The length is not judged. */
const char *ctp_url_fault(struct ctp_text url);

#endif
