/* Addresses that a merchant hands to the gateway, which will send a browser or a notification there. */
#ifndef CTP_URL_H
#define CTP_URL_H

#include "ctp_text.h"

/* NULL if `url` is an absolute http or https address without user name, password and fragment, in ASCII; else what it should be, as a
 * constant text ("must be …"). The length is not judged. */
const char *ctp_url_fault(struct ctp_text url);

/* Of an address without fault: is it https; its host, an IPv6 address with its brackets. A view. */
bool ctp_url_is_https(struct ctp_text url);
struct ctp_text ctp_url_host(struct ctp_text url);

/* 127.x.y.z in four decimal numbers, or [::1]: an address that can't lead away from this machine, whatever a name server says. */
bool ctp_url_is_loopback(struct ctp_text host);

#endif
