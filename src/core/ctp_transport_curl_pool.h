/*
 * What the transports of one thread keep between exchanges: connections that wait for the next one, and parsed CA certificates. Both are
 * plain structures that start as zeros and belong to their owner, which for the binding is the thread. Nothing here locks.
 */
#ifndef CTP_TRANSPORT_CURL_POOL_H
#define CTP_TRANSPORT_CURL_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ctp_transport_curl.h"

/* Connections live no longer than this, in milliseconds: a gateway that moves to another address is followed. */
#define CTP_CURL_MAX_LIFETIME (600 * 1000)

/* ---- CA certificates ---- */

struct ctp_curl_trust;

/* Different files are rare: a caFile of one's own beside the system's bundle. */
#define CTP_CURL_TRUSTS 4

struct ctp_curl_trusts {
	bool asked;         /* libcurl was asked for what follows */
	bool shareable;     /* its OpenSSL is ours: it can use certificates that were parsed here */
	const char *bundle; /* the file it was built with, NULL: none; lives for ever */
	struct ctp_curl_trust *kept[CTP_CURL_TRUSTS]; /* the last one asked for first */
	uint64_t parsed;                              /* files so far */
};

/*
 * The certificates that the server at `url` is judged by, of the options' file or of libcurl's bundle as it is now; parsed only if they
 * are not at hand. NULL for plain http, and where libcurl has to do it by itself for each connection. A new reference.
 */
struct ctp_curl_trust *ctp_curl_trusts_get(
	struct ctp_curl_trusts *trusts, const char *url, const struct ctp_curl_options *options);

/* Accepts NULL. What uses the certificates keeps them alive. */
void ctp_curl_trust_release(struct ctp_curl_trust *trust);

void ctp_curl_trusts_clear(struct ctp_curl_trusts *trusts);

/* ---- Connections ---- */

struct ctp_curl_exchange;

struct ctp_curl_connection {
	struct ctp_curl_connection *next;
	void *easy; /* a CURL; beside the connection it keeps the TLS session and the looked-up address */
	struct ctp_curl_exchange *exchange; /* of that handle */
	intptr_t socket;                    /* of the connection while it waits; -1: it was closed */
	bool fresh;                         /* the next exchange has to open a new connection */
	/* Nothing of this may differ where a connection is used again. */
	char *origin;   /* "https://host:port" */
	unsigned depth; /* of the call it was opened for */
	struct ctp_curl_options options;
	struct ctp_curl_trust *trust;
	uint64_t opened, used; /* milliseconds of the caller's clock */
	uint64_t exchanges;    /* since it was opened */
};

struct ctp_curl_pool {
	/* The owner's to set before the first use. */
	size_t size;                    /* connections that wait, at most */
	uint64_t max_idle;              /* milliseconds: less than servers and firewalls commonly allow */
	struct ctp_curl_trusts *trusts; /* borrowed; NULL: libcurl parses CA certificates for each connection */
	/* The owner's to count: calls under way. One that is made inside an observer of another has connections of its own. */
	unsigned depth;
	/* The pool's own. */
	uint64_t process;                 /* that the rest belongs to */
	struct ctp_curl_connection *idle; /* the last used first */
	uint64_t hits, misses;            /* exchanges on a kept connection, and those that needed a new one */
	uint64_t handshakes;              /* of TLS */
};

/*
 * A connection for one exchange with these options, kept or new, at the time `now`. Connections that were idle for too long, and those of
 * a process that this one was forked from, are let go on the way. NULL: out of memory. Goes back with ctp_curl_pool_give().
 */
struct ctp_curl_connection *ctp_curl_pool_take(
	struct ctp_curl_pool *pool, const char *url, const struct ctp_curl_options *options, uint64_t now);

/* After the exchange: kept if it went well, else closed. `reply` tells for the counts what was needed. */
void ctp_curl_pool_give(struct ctp_curl_pool *pool, struct ctp_curl_connection *connection, bool well,
	const struct ctp_http_reply *reply, uint64_t now);

/* In a forked process: forgets what is the parent's, connections and counts. ctp_curl_pool_take() begins with it. */
void ctp_curl_pool_own(struct ctp_curl_pool *pool);

/* False: it was closed by the other end, or something came that nobody asked for. */
bool ctp_curl_connection_is_open(const struct ctp_curl_connection *connection);

/* Closes what waits, unless it belongs to the process that this one was forked from. */
void ctp_curl_pool_clear(struct ctp_curl_pool *pool);

#endif
