/* The kept connection of a client and of the clients that with() made from it. */
#include "ctp_php_client.h"

#include "../core/ctp_transport_curl_multi.h"

#ifdef ZTS
#include "TSRM.h"
#endif

struct ctp_php_connection {
	uint32_t references; /* of clients; 0 if it was made for one call */
	bool in_use;
	struct ctp_transport *transport; /* NULL before the first call */
};

/*
 * libcurl's start costs a millisecond and touches OpenSSL, so a process that makes no call does not pay for it. Threads could arrive
 * here together.
 */
#ifdef ZTS
static MUTEX_T start_mutex;
#endif
static bool started;

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

struct ctp_php_connection *ctp_php_connection_new(void)
{
	struct ctp_php_connection *connection = ecalloc(1, sizeof *connection);

	return ctp_php_connection_share(connection);
}

struct ctp_php_connection *ctp_php_connection_share(struct ctp_php_connection *connection)
{
	connection->references++;
	return connection;
}

static void free_connection(struct ctp_php_connection *connection)
{
	if (connection->transport != NULL) {
		connection->transport->ops->free(connection->transport);
	}
	efree(connection);
}

void ctp_php_connection_release(struct ctp_php_connection *connection)
{
	if (connection != NULL && --connection->references == 0) {
		free_connection(connection);
	}
}

struct ctp_php_connection *ctp_php_connection_take(struct ctp_php_connection *connection)
{
	struct ctp_php_connection *taken = connection->in_use ? ecalloc(1, sizeof *taken) : connection;

	taken->in_use = true;
	return taken;
}

void ctp_php_connection_give_back(struct ctp_php_connection *connection)
{
	connection->in_use = false;
	if (connection->references == 0) {
		free_connection(connection);
	}
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

struct ctp_transport *ctp_php_connection_transport(
	struct ctp_php_connection *connection, const struct ctp_php_options *options, struct ctp_error *error)
{
	if (connection->transport == NULL) {
		const struct ctp_curl_options curl = curl_options(options);

		if (start_curl(error) != CTP_OK || ctp_curl_transport_new(&curl, &connection->transport, error) != CTP_OK) {
			return NULL;
		}
	}
	return connection->transport;
}

struct ctp_transport *ctp_php_connection_of_many(
	const struct ctp_php_options *options, size_t count, struct ctp_error *error)
{
	const struct ctp_curl_options curl = curl_options(options);
	struct ctp_transport *transport = NULL;

	if (start_curl(error) == CTP_OK) {
		ctp_curl_multi_transport_new(&curl, count, &transport, error);
	}
	return transport;
}

static bool same(const zend_string *a, const zend_string *b)
{
	return a == b || ctp_text_equal(ctp_php_text(a), ctp_php_text(b));
}

bool ctp_php_connection_fits(const struct ctp_php_options *a, const struct ctp_php_options *b)
{
	return a->ip_version == b->ip_version && same(a->ca_file, b->ca_file)
		&& same(a->pinned_public_key, b->pinned_public_key) && same(a->proxy, b->proxy)
		&& same(a->user_agent, b->user_agent);
}
