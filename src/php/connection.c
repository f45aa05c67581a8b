/* Where connections are kept: by the worker for all its requests, or by a client and those that with() made from it. */
#include "ctp_php_client.h"

#include "ext/standard/info.h"

#include "../core/ctp_system.h"
#include "../core/ctp_transport_curl_multi.h"

#ifdef ZTS
#include "TSRM.h"
#endif

/* What a client keeps for itself, as long as it lives. */
#define OWN_SIZE 4

#define MAX_IDLE 3600 /* seconds */

struct ctp_php_connections {
	uint32_t references; /* of clients */
	struct ctp_curl_pool pool;
};

/*
 * libcurl's start costs a millisecond and touches OpenSSL, so a process that makes no call does not pay for it. Threads could arrive
 * here together.
 */
#ifdef ZTS
static MUTEX_T start_mutex;
#endif
static bool started;

static void set_up(struct ctp_curl_pool *pool, size_t size)
{
	pool->size = size;
	pool->max_idle = (uint64_t)MIN(CTP_PHP_G(pool_max_idle), MAX_IDLE) * 1000;
	pool->trusts = &CTP_PHP_G(trusts);
	pool->depth = 0; /* a fatal error can have ended the last request in the middle of a call */
}

void ctp_php_connection_minit(void)
{
#ifdef ZTS
	start_mutex = tsrm_mutex_alloc();
#endif
}

void ctp_php_connection_mshutdown(void)
{
#ifdef ZTS
	tsrm_mutex_free(start_mutex);
#endif
}

void ctp_php_connection_rinit(void)
{
	set_up(&CTP_PHP_G(pool), (size_t)CTP_PHP_G(pool_size));
}

void ctp_php_connection_gshutdown(zend_clictopay_globals *globals)
{
	ctp_curl_pool_clear(&globals->pool);
	ctp_curl_trusts_clear(&globals->trusts);
}

static enum ctp_status start_curl(struct ctp_error *error)
{
	enum ctp_status status = CTP_OK;

#ifdef ZTS
	tsrm_mutex_lock(start_mutex);
#endif
	if (!started) {
		status = ctp_curl_global_init(error);
		started = status == CTP_OK;
	}
#ifdef ZTS
	tsrm_mutex_unlock(start_mutex);
#endif
	return status;
}

/* What is made while PHP preloads would be inherited by every worker. */
static bool is_preloading(void)
{
	return (CG(compiler_options) & ZEND_COMPILE_PRELOAD) != 0;
}

struct ctp_php_connections *ctp_php_connections_new(bool persistent)
{
	if (persistent && CTP_PHP_G(pool_size) > 0 && !is_preloading()) {
		return NULL;
	}
	struct ctp_php_connections *connections = ecalloc(1, sizeof *connections);
	connections->references = 1;
	set_up(&connections->pool, OWN_SIZE);
	if (is_preloading()) {
		connections->pool.trusts = NULL;
	}
	return connections;
}

struct ctp_php_connections *ctp_php_connections_share(struct ctp_php_connections *connections)
{
	if (connections != NULL) {
		connections->references++;
	}
	return connections;
}

void ctp_php_connections_release(struct ctp_php_connections *connections)
{
	if (connections != NULL && --connections->references == 0) {
		ctp_curl_pool_clear(&connections->pool);
		efree(connections);
	}
}

struct ctp_curl_pool *ctp_php_client_pool(const struct ctp_php_client *client)
{
	return client->connections == NULL ? &CTP_PHP_G(pool) : &client->connections->pool;
}

static struct ctp_curl_options curl_options(const struct ctp_php_options *options)
{
	return (struct ctp_curl_options){
		.ca_file = options->ca_file ? ZSTR_VAL(options->ca_file) : NULL,
		.pinned_public_key = options->pinned_public_key ? ZSTR_VAL(options->pinned_public_key) : NULL,
		.proxy = options->proxy ? ZSTR_VAL(options->proxy) : NULL,
		.user_agent = options->user_agent ? ZSTR_VAL(options->user_agent) : NULL,
		.ip_version = options->ip_version,
	};
}

struct ctp_transport *ctp_php_client_transport(struct ctp_php_client *client, struct ctp_error *error)
{
	if (client->transport == NULL) {
		const struct ctp_curl_options curl = curl_options(&client->options);

		if (start_curl(error) != CTP_OK
			|| ctp_curl_transport_new(&curl, ctp_php_client_pool(client), &client->transport, error) != CTP_OK) {
			return NULL;
		}
	}
	return client->transport;
}

struct ctp_transport *ctp_php_client_transport_of_many(
	const struct ctp_php_client *client, size_t count, struct ctp_error *error)
{
	const struct ctp_curl_options curl = curl_options(&client->options);
	struct ctp_transport *transport = NULL;

	if (start_curl(error) == CTP_OK) {
		ctp_curl_multi_transport_new(&curl, count, ctp_php_client_pool(client)->trusts, &transport, error);
	}
	return transport;
}

/* ---- what the worker keeps, for people ---- */

/* Milliseconds of the clock that the connections were given times of. */
static uint64_t now(void)
{
	return ctp_microseconds() / 1000;
}

static void add_connection(zval *list, const struct ctp_curl_connection *connection)
{
	zval entry;

	array_init(&entry);
	add_assoc_string(&entry, "address", connection->origin);
	add_assoc_double(&entry, "age", (double)(now() - connection->opened) / 1000);
	add_assoc_double(&entry, "idle", (double)(now() - connection->used) / 1000);
	add_assoc_long(&entry, "calls", (zend_long)connection->exchanges);
	add_next_index_zval(list, &entry);
}

PHP_METHOD(ClicToPay_Client, connections)
{
	struct ctp_curl_pool *pool = &CTP_PHP_G(pool);
	zval open;

	ZEND_PARSE_PARAMETERS_NONE();

	ctp_curl_pool_own(pool);
	array_init(&open);
	for (const struct ctp_curl_connection *kept = pool->idle; kept != NULL; kept = kept->next) {
		if (ctp_curl_connection_is_open(kept)) {
			add_connection(&open, kept);
		}
	}
	array_init(return_value);
	add_assoc_zval(return_value, "open", &open);
	add_assoc_long(return_value, "hits", (zend_long)pool->hits);
	add_assoc_long(return_value, "misses", (zend_long)pool->misses);
	add_assoc_long(return_value, "handshakes", (zend_long)pool->handshakes);
	add_assoc_long(return_value, "caFilesParsed", (zend_long)CTP_PHP_G(trusts).parsed);
}

static void info_row(const char *name, uint64_t count)
{
	char value[24];

	snprintf(value, sizeof value, "%" PRIu64, count);
	php_info_print_table_row(2, name, value);
}

void ctp_php_connection_minfo(void)
{
	struct ctp_curl_pool *pool = &CTP_PHP_G(pool);

	ctp_curl_pool_own(pool);
	php_info_print_table_start();
	php_info_print_table_header(2, "Connections of this worker", "So far");
	info_row("Calls on a kept connection", pool->hits);
	info_row("Calls on a new connection", pool->misses);
	info_row("TLS handshakes", pool->handshakes);
	info_row("CA files parsed", CTP_PHP_G(trusts).parsed);
	for (const struct ctp_curl_connection *kept = pool->idle; kept != NULL; kept = kept->next) {
		char value[96];
		if (ctp_curl_connection_is_open(kept)) {
			snprintf(value, sizeof value, "%" PRIu64 " s old, idle for %" PRIu64 " s, %" PRIu64 " calls",
				(now() - kept->opened) / 1000, (now() - kept->used) / 1000, kept->exchanges);
			php_info_print_table_row(2, kept->origin, value);
		}
	}
	php_info_print_table_end();
}
