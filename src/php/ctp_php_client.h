/* Shared by the files that make up the Client class: its object, its options, its connection and how arguments become requests. */
#ifndef CTP_PHP_CLIENT_H
#define CTP_PHP_CLIENT_H

#include "ctp_php.h"

#include "../core/ctp_transport_curl_pool.h"

/* ---- options.c ---- */

/* Validated options; each text is owned, NULL where not set. */
struct ctp_php_options {
	uint64_t connect_timeout, timeout, deadline; /* milliseconds */
	unsigned max_retries;
	int ip_version;  /* 4, 6 or 0 */
	bool persistent; /* connections may outlive the client */
	zend_string *ca_file, *pinned_public_key, *proxy, *user_agent;
	zend_string *language;  /* "fr" … */
	zend_string *time_zone; /* of dates that are sent, or come, without a zone */
	zval logger, observer;  /* objects, or null */
};

void ctp_php_options_default(struct ctp_php_options *options);
void ctp_php_options_copy(struct ctp_php_options *copy, const struct ctp_php_options *options);
void ctp_php_options_clear(struct ctp_php_options *options);

/* Changes what the array names. False and a ValueError or TypeError for argument number `arg` that names the key. */
bool ctp_php_options_read(struct ctp_php_options *options, HashTable *array, uint32_t arg);

/* ---- connection.c ---- */

/* clang-format off */
/* Of each thread. */
ZEND_BEGIN_MODULE_GLOBALS(clictopay)
	zend_long pool_size, pool_max_idle; /* INI: connections; seconds */
	struct ctp_curl_pool pool;
	struct ctp_curl_trusts trusts;
ZEND_END_MODULE_GLOBALS(clictopay)
/* clang-format on */

ZEND_EXTERN_MODULE_GLOBALS(clictopay)
#ifdef ZTS
ZEND_TSRMLS_CACHE_EXTERN()
#endif
#define CTP_PHP_G(name) ZEND_MODULE_GLOBALS_ACCESSOR(clictopay, name)

void ctp_php_connection_minit(void);
void ctp_php_connection_mshutdown(void);

/* The beginning of a request. */
void ctp_php_connection_rinit(void);

/* The end of a worker: closes what it kept. */
void ctp_php_connection_gshutdown(zend_clictopay_globals *globals);

/* Rows for phpinfo(). */
void ctp_php_connection_minfo(void);

/* What a client keeps connections in: NULL stands for the worker. Own ones are shared by the clients that with() made, and end with the
 * last of them. */
struct ctp_php_connections;
struct ctp_php_connections *ctp_php_connections_new(bool persistent);
struct ctp_php_connections *ctp_php_connections_share(struct ctp_php_connections *connections); /* accepts NULL */
void ctp_php_connections_release(struct ctp_php_connections *connections);                      /* accepts NULL */

/* ---- observer.c ---- */

/*
 * The logger and the observer during one call. What they do never changes its outcome: an exception becomes a warning, exit() and fatal
 * errors take effect when the call is over.
 */
struct ctp_php_watch {
	struct ctp_observer observer; /* what the core calls */
	struct ctp_php_options *options;
	bool bailing;        /* after a fatal error */
	void (*leave)(void); /* what an exit() becomes when the call is over; NULL: none */
};

bool ctp_php_is_logger(zend_object *object);
bool ctp_php_is_observer(zend_object *object);
void ctp_php_watch_begin(struct ctp_php_watch *watch, struct ctp_php_options *options);
/* True after an exit() or a fatal error: the call is to end, and ctp_php_watch_end() will not return as usual. */
bool ctp_php_watch_is_over(const struct ctp_php_watch *watch);
void ctp_php_watch_end(struct ctp_php_watch *watch);

/* ---- client.c ---- */

struct ctp_php_client {
	struct ctp_client core; /* base_url NULL: the constructor did not succeed */
	struct ctp_php_options options;
	struct ctp_php_connections *connections; /* NULL: the worker's */
	struct ctp_transport *transport;         /* NULL before the first call */
	zend_object std;
};

static inline struct ctp_php_client *ctp_php_client(zend_object *object)
{
	return (struct ctp_php_client *)((char *)object - offsetof(struct ctp_php_client, std));
}

/* A new Client with `environment` as its property; takes over `environment` and `options`. May throw what the constructor does. */
void ctp_php_client_zval(zval *value, zval *environment, struct ctp_text base_url, struct ctp_text user_name,
	struct ctp_text password, struct ctp_php_options *options);

/* False and an Error if the constructor did not succeed. */
bool ctp_php_client_constructed(const struct ctp_php_client *client);

/* Where its connections are kept (in connection.c). Borrowed. */
struct ctp_curl_pool *ctp_php_client_pool(const struct ctp_php_client *client);

/* The client's transport, made at its first call (in connection.c). NULL and `error` on failure. Borrowed. */
struct ctp_transport *ctp_php_client_transport(struct ctp_php_client *client, struct ctp_error *error);

/* A new transport for so many exchanges at once (in connection.c). NULL and `error` on failure. The caller frees it. */
struct ctp_transport *ctp_php_client_transport_of_many(
	const struct ctp_php_client *client, size_t count, struct ctp_error *error);

/* ---- call.c ---- */

struct ctp_php_call {
	struct ctp_client core; /* borrows the client's texts and secrets */
	struct ctp_curl_pool *pool;
	struct ctp_php_watch watch;
};

/* Everything that a call needs. False and an exception if the client can't be used; nothing to end then. */
bool ctp_php_call_begin(struct ctp_php_call *call, struct ctp_php_client *client);

/* After the core's call, when its result has been taken and before PHP goes on; may not return (a fatal error of an observer). */
void ctp_php_call_end(struct ctp_php_call *call);

/* ---- order_list.c ---- */

/* The iterator of getLastOrdersForMerchants(). `request` is complete but for the page; taken over on success. */
void ctp_php_order_list_zval(
	zval *value, struct ctp_php_client *client, struct ctp_request *request, zend_long page_size);

/* ---- order_statuses.c ---- */

/* The iterator of statuses() and statusesByOrderNumber(). */
void ctp_php_order_statuses_zval(
	zval *value, struct ctp_php_client *client, zval *iterable, bool by_number, size_t concurrency);

/* ---- input.c ---- */

/* An iterable that is read once. */
struct ctp_php_input {
	zval iterable;                  /* UNDEF after the clearing */
	zend_object_iterator *iterator; /* of an object; NULL before its first element */
	HashPosition position;          /* of an array */
};

void ctp_php_input_init(struct ctp_php_input *input, zval *iterable);
void ctp_php_input_clear(struct ctp_php_input *input);
void ctp_php_input_gc(struct ctp_php_input *input, zend_get_gc_buffer *buffer);

/* A copy of the next element. False at the end, or with an exception; then it is not to be asked again. */
bool ctp_php_input_next(struct ctp_php_input *input, zval *element);

/* ---- arguments.c: each adds to the request; false and an exception that names the argument if it may not be sent ---- */

bool ctp_php_request_start(struct ctp_request *request, const char *endpoint);

/* NULL sends nothing, and $extra may not name it. */
bool ctp_php_add_string(struct ctp_request *request, const char *name, const zend_string *value);
bool ctp_php_add_integer(struct ctp_request *request, const char *name, zend_long value);
bool ctp_php_add_boolean(struct ctp_request *request, const char *name, bool value);

/* `amount` and, where the endpoint has it, `currency`. NULL as above. */
bool ctp_php_add_money(struct ctp_request *request, zend_object *money, bool zero_allowed);

/* A Language, a text or (both NULL) the client's option. */
bool ctp_php_add_language(
	struct ctp_request *request, const struct ctp_php_client *client, zend_object *object, zend_string *string);

/* A date in the client's time zone, in the given format of date(). */
bool ctp_php_add_date(struct ctp_request *request, const struct ctp_php_client *client, const char *name,
	zend_object *date, const char *format);

/* One field per element of a list of strings. */
bool ctp_php_add_list(struct ctp_request *request, const char *name, HashTable *list);

/* jsonParams with e-mail and phone in it; sends nothing if there is nothing. */
bool ctp_php_add_json_params(
	struct ctp_request *request, HashTable *params, const zend_string *email, const zend_string *phone);

/* $extra and the parameters of execute(): name => string|int|bool|array. */
bool ctp_php_add_extra(struct ctp_request *request, HashTable *extra);

#endif
