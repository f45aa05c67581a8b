/* One exchange of a transport under test with an http_server, in one line. */
#ifndef CTP_TEST_EXCHANGE_H
#define CTP_TEST_EXCHANGE_H

#include "ctp_transport_curl.h"

/* What came out of it; cleared and filled by the next. */
struct exchange_result {
	enum ctp_status status;
	struct ctp_http_reply reply;
	struct ctp_error error;
	const char *body; /* of the reply, "" if there is none */
	uint64_t milliseconds;
};

/* A transport with these options, or an abort of the test program. */
struct ctp_transport *exchange_transport(const struct ctp_curl_options *options);

/* Posts `body` to that address, with 10 s for everything, or with so many milliseconds to connect and in all. */
void exchange_post(struct exchange_result *result, struct ctp_transport *transport, const char *url, const char *body);
void exchange_post_within(struct exchange_result *result, struct ctp_transport *transport, const char *url,
	const char *body, uint64_t connect_timeout, uint64_t timeout);
void exchange_clear(struct exchange_result *result);

#endif
