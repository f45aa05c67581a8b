/*
 * How bytes, time and chance reach the core: a table of functions, so that tests inject replies, clocks and random numbers. The real
 * ones are in ctp_transport_curl.c and ctp_transport_curl_multi.c.
 */
#ifndef CTP_TRANSPORT_H
#define CTP_TRANSPORT_H

#include <stdbool.h>
#include <stdint.h>

#include "ctp_buf.h"
#include "ctp_error.h"

struct ctp_http_request {
	const char *url;
	const char *content_type;
	const struct ctp_buf *body; /* always POST; read once, never rewound: a request can't leave twice */
	uint64_t connect_timeout;   /* milliseconds, over 0 */
	uint64_t timeout;           /* milliseconds for the whole exchange, over 0 */
};

struct ctp_http_reply {
	int status;                    /* 0: no status line came back */
	bool left;                     /* some of the body may have left: the gateway may have executed the call */
	bool reused;                   /* the exchange ran on a connection of an earlier one */
	uint64_t connect_microseconds; /* name look-up and TCP; 0 if reused */
	uint64_t tls_microseconds;     /* the handshake; 0 if reused or without TLS */
	uint64_t total_microseconds;
	uint64_t bytes_sent, bytes_received; /* HTTP heads and bodies, without TLS */
	struct ctp_buf body;                 /* at most CTP_JSON_MAX_BYTES */
};

/* One of several exchanges that are under way together. */
struct ctp_transfer {
	struct ctp_http_request request;
	bool fresh;                  /* on a new connection, whatever is kept */
	struct ctp_http_reply reply; /* `left` is kept up to date, the rest is there when it ended */
	struct ctp_error error;
	enum ctp_status status; /* what perform() would return */
};

struct ctp_transport;

/* A transport does one exchange at a time (perform, wait) or several (start, await, stop); the others are NULL. */
struct ctp_transport_ops {
	/*
	 * One exchange. CTP_OK when a whole answer was read, whatever its status; CTP_ERR_TRANSPORT with curl_code and a message
	 * otherwise (timeout, cut, too large, TLS …), reply->left telling whether it can have been executed. An answer that gives
	 * no length ends with its connection: only the JSON reader can see a cut there. The caller owns reply->body in every case.
	 * Never follows redirects.
	 */
	enum ctp_status (*perform)(struct ctp_transport *transport, const struct ctp_http_request *request,
		struct ctp_http_reply *reply, struct ctp_error *error);
	/* Milliseconds of a monotonic clock. */
	uint64_t (*now)(struct ctp_transport *transport);
	/* Waits that many milliseconds. */
	void (*wait)(struct ctp_transport *transport, uint64_t milliseconds);
	/* Uniform in 0 … bound - 1; for jitter only. */
	uint32_t (*random)(struct ctp_transport *transport, uint32_t bound);
	void (*free)(struct ctp_transport *transport);

	/*
	 * Begins an exchange as perform() does one, but keeps no time limits: whoever starts it stops it, on a clock that may stand still.
	 * The caller owns `transfer` and leaves it where it is until it ended; then the reply's body, too.
	 */
	void (*start)(struct ctp_transport *transport, struct ctp_transfer *transfer);
	/* Moves all of them on until one ended, which it returns, for at most that many milliseconds, then NULL. */
	struct ctp_transfer *(*await)(struct ctp_transport *transport, uint64_t milliseconds);
	/* Ends one that is under way as a timeout would. */
	void (*stop)(struct ctp_transport *transport, struct ctp_transfer *transfer);
};

/* The first member of every implementation. */
struct ctp_transport {
	const struct ctp_transport_ops *ops;
};

#endif
