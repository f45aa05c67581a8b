#include "ctp_transport_curl.h"

#include <stdlib.h>

#include <curl/curl.h>

#ifndef _WIN32
#include <poll.h>
#endif

#include "ctp_library.h"
#include "ctp_system.h"
#include "ctp_transport_curl_easy.h"

struct curl_transport {
	struct ctp_transport base;
	CURL *easy;     /* NULL before the first exchange; keeps the connection, the TLS session and the parsed CA bundle */
	uint64_t owner; /* the process that made `easy` */
	uint64_t draws; /* of random numbers */
	struct ctp_curl_options options; /* owned */
};

/*
 * A server that closes an idle connection has said so by now: a byte, an end or an error is waiting. libcurl's own check takes the
 * byte (TLS: close_notify) for life.
 */
static bool needs_fresh_connection(CURL *easy)
{
	curl_socket_t socket = CURL_SOCKET_BAD;

	curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &socket);
	if (socket == CURL_SOCKET_BAD) {
		return false;
	}
#ifdef _WIN32
	WSAPOLLFD entry = {.fd = socket, .events = POLLIN};
	return WSAPoll(&entry, 1, 0) != 0;
#else
	struct pollfd entry = {.fd = socket, .events = POLLIN};
	return poll(&entry, 1, 0) != 0;
#endif
}

/*
 * A forked child has a copy of the handle, but the connection, with its keys, is the parent's: used here, it would mix their answers,
 * and curl_easy_cleanup() would send a close on it. So the copy is left alone, on purpose never freed.
 */
static CURL *own_handle(struct curl_transport *transport)
{
	if (transport->easy == NULL || transport->owner != ctp_process_id()) {
		transport->easy = curl_easy_init();
		transport->owner = ctp_process_id();
	}
	return transport->easy;
}

static enum ctp_status perform(struct ctp_transport *base, const struct ctp_http_request *request,
	struct ctp_http_reply *reply, struct ctp_error *error)
{
	struct curl_transport *transport = (struct curl_transport *)base;
	struct ctp_curl_exchange exchange;
	CURL *easy = own_handle(transport);
	bool fresh = easy != NULL && needs_fresh_connection(easy);

	CURLcode code = ctp_curl_exchange_begin(&exchange, easy, &transport->options, request, reply);
	if (code == CURLE_OK) {
		code = curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, fresh ? 1L : 0L);
	}
	if (code == CURLE_OK) {
		code = curl_easy_perform(easy);
	}
	enum ctp_status status = ctp_curl_exchange_end(&exchange, easy, code, error);
	if (status == CTP_OK) {
		curl_easy_reset(easy);
	} else {
		curl_easy_cleanup(easy);
		transport->easy = NULL;
	}
	return status;
}

static uint64_t now(struct ctp_transport *base)
{
	(void)base;
	return ctp_microseconds() / 1000;
}

static void wait_for(struct ctp_transport *base, uint64_t milliseconds)
{
	(void)base;
	ctp_sleep(milliseconds);
}

static uint32_t random_below(struct ctp_transport *base, uint32_t bound)
{
	return ctp_random_below(++((struct curl_transport *)base)->draws, bound);
}

static void free_transport(struct ctp_transport *base)
{
	struct curl_transport *transport = (struct curl_transport *)base;

	if (transport->easy != NULL && transport->owner == ctp_process_id()) {
		curl_easy_cleanup(transport->easy);
	}
	ctp_curl_options_clear(&transport->options);
	free(transport);
}

static const struct ctp_transport_ops OPERATIONS = {
	.perform = perform, .now = now, .wait = wait_for, .random = random_below, .free = free_transport};

enum ctp_status ctp_curl_transport_new(
	const struct ctp_curl_options *options, struct ctp_transport **transport, struct ctp_error *error)
{
	struct curl_transport *made = calloc(1, sizeof *made);

	if (made == NULL) {
		return ctp_error_set(error, CTP_ERR_MEMORY, "Out of memory.");
	}
	made->base.ops = &OPERATIONS;
	enum ctp_status status = ctp_curl_options_copy(&made->options, options, error);
	if (status != CTP_OK) {
		free(made);
		return status;
	}
	*transport = &made->base;
	return CTP_OK;
}

enum ctp_status ctp_curl_global_init(struct ctp_error *error)
{
	CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);

	if (code != CURLE_OK) {
		error->curl_code = (int)code;
		return ctp_error_set(error, CTP_ERR_TRANSPORT, "libcurl could not be started (%s).", curl_easy_strerror(code));
	}
	return CTP_OK;
}

struct ctp_library ctp_curl_library(void)
{
	return (struct ctp_library){"libcurl", LIBCURL_VERSION, curl_version_info(CURLVERSION_NOW)->version};
}
