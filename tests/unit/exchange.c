#include "exchange.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ctp_system.h"

struct exchange_client *exchange_client_new(const struct ctp_curl_options *options)
{
	struct exchange_client *client = calloc(1, sizeof *client);
	struct ctp_error error;

	ctp_error_clear(&error);
	client->pool = (struct ctp_curl_pool){.size = 2, .max_idle = 45000, .trusts = &client->trusts};
	if (ctp_curl_global_init(&error) != CTP_OK
		|| ctp_curl_transport_new(options, &client->pool, &client->transport, &error) != CTP_OK) {
		printf("no transport: %s\n", error.message);
		abort();
	}
	return client;
}

void exchange_client_free(struct exchange_client *client)
{
	client->transport->ops->free(client->transport);
	ctp_curl_pool_clear(&client->pool);
	ctp_curl_trusts_clear(&client->trusts);
	free(client);
}

void exchange_post(struct exchange_result *result, struct exchange_client *client, const char *url, const char *body)
{
	exchange_post_within(result, client, url, body, 10000, 10000);
}

void exchange_post_within(struct exchange_result *result, struct exchange_client *client, const char *url,
	const char *body, uint64_t connect_timeout, uint64_t timeout)
{
	struct ctp_buf bytes;
	struct ctp_http_request request = {
		.url = url,
		.content_type = "application/x-www-form-urlencoded; charset=UTF-8",
		.body = &bytes,
		.connect_timeout = connect_timeout,
		.timeout = timeout,
	};

	exchange_clear(result);
	ctp_buf_init(&bytes, 2 * 1024 * 1024);
	ctp_buf_add_text(&bytes, body);
	uint64_t started = ctp_microseconds();
	result->status = client->transport->ops->perform(client->transport, &request, &result->reply, &result->error);
	result->milliseconds = (ctp_microseconds() - started) / 1000;
	result->body = result->reply.body.bytes == NULL ? "" : result->reply.body.bytes;
	ctp_buf_clear(&bytes);
}

void exchange_clear(struct exchange_result *result)
{
	ctp_buf_clear(&result->reply.body);
	memset(result, 0, sizeof *result);
	result->body = "";
}
