/* The transport over libcurl for several exchanges at once: one connection where the server speaks HTTP/2, else one for each of them. */
#ifndef CTP_TRANSPORT_CURL_MULTI_H
#define CTP_TRANSPORT_CURL_MULTI_H

#include "ctp_transport_curl_pool.h"

/*
 * For at most `count` exchanges under way. Nothing is connected before the first. `trusts` is borrowed and may be NULL, as in a pool. The
 * caller owns *transport and ends it with ops->free, when nothing is under way. In a forked child what was under way has failed, and the
 * parent's connections are left alone. CTP_ERR_ARGUMENT as ctp_curl_transport_new().
 */
enum ctp_status ctp_curl_multi_transport_new(const struct ctp_curl_options *options, size_t count,
	struct ctp_curl_trusts *trusts, struct ctp_transport **transport, struct ctp_error *error);

#endif
