/* The transport over libcurl: kept connections, TLS always verified, no redirects, no environment proxies. Its files, ctp_transport_curl*,
 * are the only ones that know libcurl. */
#ifndef CTP_TRANSPORT_CURL_H
#define CTP_TRANSPORT_CURL_H

#include "ctp_error.h"
#include "ctp_transport.h"

/* Everything that decides who may answer, and the user agent. Texts are copied. */
struct ctp_curl_options {
	const char *ca_file; /* PEM bundle, trusted alone; NULL: the one libcurl was built with, else the system's store */
	const char *pinned_public_key; /* "sha256//base64[;sha256//base64…]"; NULL: none */
	const char *proxy;             /* NULL: no proxy, whatever the environment says */
	const char *user_agent;        /* printable ASCII; NULL: no such header */
	int ip_version;                /* 4, 6, or 0 for either */
};

/*
 * Once per process before the first transport, by one thread at a time (the caller holds a mutex).
 * CTP_ERR_TRANSPORT if libcurl can't start.
 */
enum ctp_status ctp_curl_global_init(struct ctp_error *error);

struct ctp_curl_pool;

/*
 * Nothing is connected before the first exchange; a CA file that can't be read shows there. `pool` keeps the connections and is to outlive
 * the transport. The caller owns *transport and ends it with ops->free. A forked process may go on using it: it opens connections of its
 * own and leaves its parent's untouched. CTP_ERR_ARGUMENT names ipVersion, pinnedPublicKey or userAgent.
 */
enum ctp_status ctp_curl_transport_new(const struct ctp_curl_options *options, struct ctp_curl_pool *pool,
	struct ctp_transport **transport, struct ctp_error *error);

#endif
