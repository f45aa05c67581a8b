/* One exchange on an easy handle: how every request is set up and its result read. For the files of the transport over libcurl only. */
#ifndef CTP_TRANSPORT_CURL_EASY_H
#define CTP_TRANSPORT_CURL_EASY_H

#include <curl/curl.h>

#include "ctp_transport_curl_pool.h"

/* What the exchanges on a handle share with libcurl: it begins as zeros with the handle, and stays where it is as long, since the handle
 * points into it. */
struct ctp_curl_exchange {
	bool prepared;       /* the handle has all options that stay as they are */
	bool plain_loopback; /* http to a literal loopback address: the sandbox, tests */
	char host[256];
	char content_type[128];
	struct curl_slist headers[3];
	/* the rest is of the one that is under way */
	const struct ctp_http_request *request;
	struct ctp_http_reply *reply;
	size_t given; /* bytes of the body that libcurl has taken */
	bool too_large, head_ended;
	char text[CURL_ERROR_SIZE]; /* libcurl's own words */
};

/* A checked copy of the texts, wiped when cleared. CTP_ERR_ARGUMENT names the option; then nothing is to be cleared. */
enum ctp_status ctp_curl_options_copy(
	struct ctp_curl_options *copy, const struct ctp_curl_options *options, struct ctp_error *error);
void ctp_curl_options_clear(struct ctp_curl_options *options);

/*
 * Sets what this exchange needs, on the first one all the rest, too: `options`, `trust` and the server are the same for all exchanges on a
 * handle. Borrows `request` and `reply`, which is initialised, until the end. `trust` is what ctp_curl_trusts_get() has for the options,
 * NULL for plain http. Anything but CURLE_OK: the handle may lack its checks and nothing may be done with it, the code is for
 * ctp_curl_exchange_end().
 */
CURLcode ctp_curl_exchange_begin(struct ctp_curl_exchange *exchange, CURL *easy, const struct ctp_curl_options *options,
	const struct ctp_curl_trust *trust, const struct ctp_http_request *request, struct ctp_http_reply *reply);

/*
 * What became of it, as ctp_transport_ops.perform() tells it; `code` is libcurl's verdict. Then a handle that did well is good for the
 * next; any other is to be cleaned up, because libcurl 8.14 keeps in mind that a body was to be sent again and fails every later exchange.
 */
enum ctp_status ctp_curl_exchange_end(
	struct ctp_curl_exchange *exchange, CURL *easy, CURLcode code, struct ctp_error *error);

/*
 * Makes `trust` what the handle's next connections are verified by; NULL: the file of the options, else libcurl's bundle, else its own way
 * (the system's store). One file alone decides, so that neither SSL_CERT_FILE nor SSL_CERT_DIR has a say.
 */
CURLcode ctp_curl_trust_set(CURL *easy, const struct ctp_curl_trust *trust, const struct ctp_curl_options *options);

#endif
