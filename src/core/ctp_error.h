/* What went wrong, in a form that the binding can turn into one exception class and one sentence. */
#ifndef CTP_ERROR_H
#define CTP_ERROR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define CTP_PRINTF(position, first) __attribute__((format(printf, position, first)))
#else
#define CTP_PRINTF(position, first)
#endif

/* Every function of the core that can fail returns one of these; anything but CTP_OK comes with a filled ctp_error. */
enum ctp_status {
	CTP_OK = 0,
	CTP_ERR_ARGUMENT,     /* a mistake of the caller; error.argument names it; nothing was sent */
	CTP_ERR_OVERFLOW,     /* money beyond int64 */
	CTP_ERR_MEMORY,       /* out of memory, or a buffer's maximum reached */
	CTP_ERR_TRANSPORT,    /* no answer, and nothing can have changed at the gateway */
	CTP_ERR_UNKNOWN,      /* the call left and no readable answer came back: it may have been executed */
	CTP_ERR_PROTOCOL,     /* an answer that is not what the gateway promises */
	CTP_ERR_GATEWAY,      /* the gateway answered with an error code; error.gateway says which kind */
	CTP_ERR_SIGNATURE,    /* a notification is forged or was signed with another key */
	CTP_ERR_NOTIFICATION, /* a notification is malformed */
};

/* The exception that an error code of the gateway becomes: a column of the endpoint table. */
enum ctp_gateway_kind {
	CTP_GATEWAY_FAILURE = 0, /* 7 and whatever is not known: the gateway's own fault */
	CTP_GATEWAY_AUTHENTICATION,
	CTP_GATEWAY_DUPLICATE_ORDER,
	CTP_GATEWAY_ORDER_NOT_FOUND,
	CTP_GATEWAY_INVALID_REQUEST,
	CTP_GATEWAY_REFUSED, /* the order's state or amounts do not allow the operation */
};

/*
 * Fixed size and no owned memory: it can be copied and needs no clean-up.
 * No text in it ever holds a password, a token, a key or a card number.
 */
struct ctp_error {
	enum ctp_status status;
	enum ctp_gateway_kind gateway;
	int curl_code;   /* CTP_ERR_TRANSPORT, CTP_ERR_UNKNOWN: libcurl's number, 0 if the transport is not the cause */
	int http_status; /* 0 if no status line came back */
	int attempts;    /* exchanges that were started for this call */
	uint64_t milliseconds; /* the whole call, waiting between attempts included */
	char argument[40];     /* CTP_ERR_ARGUMENT: the parameter's name at the gateway, or the option's name */
	char order_id[40];     /* CTP_ERR_UNKNOWN: the gateway's id where it could be found out, else empty */
	char error_code[16];   /* CTP_ERR_GATEWAY: as sent, "5" */
	char message[512];     /* what happened, what it means, what to do; UTF-8, never cut inside a character */
	char
		gateway_text[512]; /* CTP_ERR_GATEWAY: errorMessage, redacted; CTP_ERR_PROTOCOL: redacted excerpt of the body */
};

/* Empties `error`. */
void ctp_error_clear(struct ctp_error *error);

/*
 * Fills status and message (printf format, cut at a character boundary) and returns `status`, so that a function can end with
 * `return ctp_error_set(...)`. Other fields are left as they are.
 */
enum ctp_status ctp_error_set(struct ctp_error *error, enum ctp_status status, const char *format, ...)
	CTP_PRINTF(3, 4);

/* The same for CTP_ERR_ARGUMENT: `argument` is the name; the message goes on from it: "must be 1 to 32 characters". */
enum ctp_status ctp_error_argument(struct ctp_error *error, const char *argument, const char *format, ...)
	CTP_PRINTF(3, 4);

/* Copies a text into a fixed field: cut at a UTF-8 boundary, always terminated. `text` need not be terminated. */
void ctp_error_copy(char *field, size_t size, const char *text, size_t length);

#endif
