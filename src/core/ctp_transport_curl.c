#include "ctp_transport_curl.h"

#include <stdlib.h>

#include "ctp_library.h"
#include "ctp_system.h"
#include "ctp_transport_curl_easy.h"

struct curl_transport {
	struct ctp_transport base;
	struct ctp_curl_options options; /* owned */
	struct ctp_curl_pool *pool;      /* borrowed */
	uint64_t draws;                  /* of random numbers */
};

static uint64_t now(struct ctp_transport *base)
{
	(void)base;
	return ctp_microseconds() / 1000;
}

static enum ctp_status perform(struct ctp_transport *base, const struct ctp_http_request *request,
	struct ctp_http_reply *reply, struct ctp_error *error)
{
	struct curl_transport *transport = (struct curl_transport *)base;
	struct ctp_curl_connection *connection =
		ctp_curl_pool_take(transport->pool, request->url, &transport->options, now(base));

	if (connection == NULL) {
		struct ctp_curl_exchange none = {0};
		CURLcode code = ctp_curl_exchange_begin(&none, NULL, &transport->options, NULL, request, reply);
		return ctp_curl_exchange_end(&none, NULL, code, error);
	}
	struct ctp_curl_exchange *exchange = connection->exchange;
	CURLcode code =
		ctp_curl_exchange_begin(exchange, connection->easy, &transport->options, connection->trust, request, reply);
	if (code == CURLE_OK) {
		code = curl_easy_setopt(connection->easy, CURLOPT_FRESH_CONNECT, connection->fresh ? 1L : 0L);
	}
	if (code == CURLE_OK) {
		code = curl_easy_perform(connection->easy);
	}
	enum ctp_status status = ctp_curl_exchange_end(exchange, connection->easy, code, error);
	ctp_curl_pool_give(transport->pool, connection, status == CTP_OK, reply, now(base));
	return status;
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

	ctp_curl_options_clear(&transport->options);
	free(transport);
}

static const struct ctp_transport_ops OPERATIONS = {
	.perform = perform, .now = now, .wait = wait_for, .random = random_below, .free = free_transport};

enum ctp_status ctp_curl_transport_new(const struct ctp_curl_options *options, struct ctp_curl_pool *pool,
	struct ctp_transport **transport, struct ctp_error *error)
{
	struct curl_transport *made = calloc(1, sizeof *made);

	if (made == NULL) {
		return ctp_error_set(error, CTP_ERR_MEMORY, "Out of memory.");
	}
	made->base.ops = &OPERATIONS;
	made->pool = pool;
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
