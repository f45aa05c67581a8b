#include "ctp_transport_curl_pool.h"

#include <stdlib.h>
#include <string.h>

#ifndef _WIN32
#include <poll.h>
#endif

#include "ctp_system.h"
#include "ctp_transport_curl_easy.h"

static void free_connection(struct ctp_curl_connection *connection)
{
	curl_easy_cleanup(connection->easy);
	ctp_curl_trust_release(connection->trust);
	ctp_curl_options_clear(&connection->options);
	free(connection->exchange);
	free(connection->origin);
	free(connection);
}

/* The part of an address that names the server: up to the first slash of the path. */
static size_t origin_length(const char *url)
{
	const char *host = strstr(url, "://");

	return host == NULL ? strlen(url) : (size_t)(host - url) + 3 + strcspn(host + 3, "/?#");
}

static bool same_text(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* What the user agent is does not matter: it is a header of each request. */
static bool fits(const struct ctp_curl_connection *connection, unsigned depth, const char *url,
	const struct ctp_curl_options *options)
{
	size_t length = strlen(connection->origin);

	return connection->depth == depth && length == origin_length(url) && memcmp(connection->origin, url, length) == 0
		&& connection->options.ip_version == options->ip_version
		&& same_text(connection->options.ca_file, options->ca_file)
		&& same_text(connection->options.pinned_public_key, options->pinned_public_key)
		&& same_text(connection->options.proxy, options->proxy);
}

/* Takes `trust` over, whatever comes of it. */
static struct ctp_curl_connection *new_connection(
	unsigned depth, const char *url, const struct ctp_curl_options *options, struct ctp_curl_trust *trust)
{
	struct ctp_curl_connection *made = calloc(1, sizeof *made);
	struct ctp_error ignored;
	size_t length = origin_length(url);

	if (made == NULL) {
		ctp_curl_trust_release(trust);
		return NULL;
	}
	made->depth = depth;
	made->trust = trust;
	made->origin = malloc(length + 1);
	made->easy = curl_easy_init();
	made->exchange = calloc(1, sizeof *made->exchange);
	if (made->origin == NULL || made->easy == NULL || made->exchange == NULL
		|| ctp_curl_options_copy(&made->options, options, &ignored) != CTP_OK) {
		free_connection(made);
		return NULL;
	}
	memcpy(made->origin, url, length);
	made->origin[length] = '\0';
	return made;
}

/* A forked child has copies of the handles, but the connections, with their keys, are the parent's: used here, they would mix their
 * answers, and curl_easy_cleanup() would send a close on them. So the copies are left alone, on purpose never freed. */
void ctp_curl_pool_own(struct ctp_curl_pool *pool)
{
	if (pool->process != ctp_process_id()) {
		pool->process = ctp_process_id();
		pool->idle = NULL;
		pool->hits = pool->misses = pool->handshakes = 0;
	}
}

/* Takes the first that fits out of the list, and closes on the way what nobody came back for in time. */
static struct ctp_curl_connection *take_kept(
	struct ctp_curl_pool *pool, const char *url, const struct ctp_curl_options *options, uint64_t now)
{
	struct ctp_curl_connection **link = &pool->idle, *found = NULL;

	while (*link != NULL) {
		struct ctp_curl_connection *connection = *link;
		bool expired = now - connection->used >= pool->max_idle;

		if (found == NULL && fits(connection, pool->depth, url, options)) {
			found = connection;
			found->fresh = expired || now - connection->opened >= CTP_CURL_MAX_LIFETIME
				|| !ctp_curl_connection_is_open(connection);
			*link = connection->next;
		} else if (expired) {
			*link = connection->next;
			free_connection(connection);
		} else {
			link = &connection->next;
		}
	}
	return found;
}

struct ctp_curl_connection *ctp_curl_pool_take(
	struct ctp_curl_pool *pool, const char *url, const struct ctp_curl_options *options, uint64_t now)
{
	struct ctp_curl_trust *trust = ctp_curl_trusts_get(pool->trusts, url, options);

	ctp_curl_pool_own(pool);
	struct ctp_curl_connection *kept = take_kept(pool, url, options, now);
	if (kept != NULL && kept->trust == trust) {
		ctp_curl_trust_release(trust);
		return kept;
	}
	if (kept != NULL) {
		/* Neither its server nor a TLS session that would be resumed need be trusted any more. */
		free_connection(kept);
	}
	return new_connection(pool->depth, url, options, trust);
}

/* Closes the one that waits longest, if there are too many. */
static void shrink(struct ctp_curl_pool *pool)
{
	struct ctp_curl_connection **link = &pool->idle;

	for (size_t i = 0; i < pool->size && *link != NULL; i++) {
		link = &(*link)->next;
	}
	while (*link != NULL) {
		struct ctp_curl_connection *last = *link;
		*link = last->next;
		free_connection(last);
	}
}

static intptr_t active_socket(CURL *easy)
{
	curl_socket_t socket = CURL_SOCKET_BAD;

	curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &socket);
	return socket == CURL_SOCKET_BAD ? -1 : (intptr_t)socket;
}

void ctp_curl_pool_give(struct ctp_curl_pool *pool, struct ctp_curl_connection *connection, bool well,
	const struct ctp_http_reply *reply, uint64_t now)
{
	pool->hits += reply->reused;
	pool->misses += !reply->reused;
	pool->handshakes += reply->tls_microseconds > 0;
	if (!well) {
		free_connection(connection);
		return;
	}
	connection->socket = active_socket(connection->easy);
	if (!reply->reused) {
		connection->opened = now;
		connection->exchanges = 0;
	}
	connection->used = now;
	connection->exchanges++;
	connection->next = pool->idle;
	pool->idle = connection;
	shrink(pool);
}

/* A server that closes an idle connection has said so by now: a byte, an end or an error is waiting. libcurl's own check takes the byte
 * (TLS: close_notify) for life. */
bool ctp_curl_connection_is_open(const struct ctp_curl_connection *connection)
{
	if (connection->socket == -1) {
		return false;
	}
#ifdef _WIN32
	WSAPOLLFD entry = {.fd = (SOCKET)connection->socket, .events = POLLIN};
	return WSAPoll(&entry, 1, 0) == 0;
#else
	struct pollfd entry = {.fd = (int)connection->socket, .events = POLLIN};
	return poll(&entry, 1, 0) == 0;
#endif
}

void ctp_curl_pool_clear(struct ctp_curl_pool *pool)
{
	struct ctp_curl_connection *connection = pool->process == ctp_process_id() ? pool->idle : NULL;

	while (connection != NULL) {
		struct ctp_curl_connection *next = connection->next;
		free_connection(connection);
		connection = next;
	}
	pool->idle = NULL;
}
