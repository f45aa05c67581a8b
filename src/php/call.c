/* One call of a client, and what observers left behind. */
#include "ctp_php_client.h"

bool ctp_php_call_begin(struct ctp_php_call *call, struct ctp_php_client *client)
{
	struct ctp_error error = {0};

	memset(call, 0, sizeof *call);
	if (!ctp_php_client_constructed(client)) {
		return false;
	}
	/* A copy, because an observer may use the same client while this call is under way. */
	call->core = client->core;
	call->core.transport = ctp_php_client_transport(client, &error);
	if (call->core.transport == NULL) {
		ctp_php_throw(&error, NULL, NULL);
		return false;
	}
	call->pool = ctp_php_client_pool(client);
	call->pool->depth++;
	if (Z_TYPE(client->options.logger) == IS_OBJECT || Z_TYPE(client->options.observer) == IS_OBJECT) {
		ctp_php_watch_begin(&call->watch, &client->options);
		call->core.observer = &call->watch.observer;
	}
	return true;
}

void ctp_php_call_end(struct ctp_php_call *call)
{
	call->pool->depth--;
	ctp_php_watch_end(&call->watch);
}
