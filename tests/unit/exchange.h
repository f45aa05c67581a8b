/* One exchange of a transport under test with an http_server, in one line. */
#ifndef CTP_TEST_EXCHANGE_H
#define CTP_TEST_EXCHANGE_H

#include "ctp_transport_curl_pool.h"

/* What came out of it; cleared and filled by the next. */
struct exchange_result {
	enum ctp_status status;
	struct ctp_http_reply reply;
	struct ctp_error error;
	const char *body; /* of the reply, "" if there is none */
	uint64_t milliseconds;
};

/* A transport with what it keeps. */
struct exchange_client {
	struct ctp_transport *transport;
	struct ctp_curl_pool pool;
	struct ctp_curl_trusts trusts;
};

/* One with these options that keeps up to two connections for 45 s, or an abort of the test program. */
struct exchange_client *exchange_client_new(const struct ctp_curl_options *options);
void exchange_client_free(struct exchange_client *client);

/* Posts `body` to that address, with 10 s for everything, or with so many milliseconds to connect and in all. */
void exchange_post(struct exchange_result *result, struct exchange_client *client, const char *url, const char *body);
void exchange_post_within(struct exchange_result *result, struct exchange_client *client, const char *url,
	const char *body, uint64_t connect_timeout, uint64_t timeout);
void exchange_clear(struct exchange_result *result);

#endif
