/*
 * The gateway's calls as data: one row per endpoint with its path, parameters, safety class, reply shape and what its error codes
 * mean. Adding a call is adding a row.
 */
#ifndef CTP_ENDPOINT_H
#define CTP_ENDPOINT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ctp_error.h"
#include "ctp_text.h"

/* What may happen to a call whose answer is lost (see ctp_client.h). */
enum ctp_safety {
	CTP_MONEY, /* sent at most once; the class of every call that is not in the table, too */
	CTP_NAMED, /* the order number decides whether it was executed */
	CTP_READ,  /* changes nothing: repeated */
};

enum ctp_param_kind {
	CTP_PARAM_TEXT,         /* min..max characters, no control characters */
	CTP_PARAM_ORDER_NUMBER, /* A-Z a-z 0-9 - _ */
	CTP_PARAM_ID,           /* visible ASCII: gateway ids, binding ids */
	CTP_PARAM_URL,          /* absolute http or https, no fragment */
	CTP_PARAM_DIGITS,       /* min..max decimal digits, kept as text */
	CTP_PARAM_INTEGER,      /* 0 or more, a number in a JSON body */
	CTP_PARAM_AMOUNT,       /* minor units, 1 to 12 digits, over 0 */
	CTP_PARAM_CURRENCY,     /* ISO 4217 numeric, not withdrawn */
	CTP_PARAM_LANGUAGE,     /* two lower-case letters */
	CTP_PARAM_LOCAL_TIME,   /* yyyy-MM-ddTHH:mm:ss */
	CTP_PARAM_STAMP,        /* yyyyMMddHHmmss */
	CTP_PARAM_MONTH,        /* yyyyMM */
	CTP_PARAM_BOOLEAN,      /* true or false */
	CTP_PARAM_JSON,         /* the text of one JSON object */
	CTP_PARAM_REPEATED,     /* may be added several times; the field name is repeated */
};

enum ctp_param_flag {
	CTP_REQUIRED = 1,  /* nothing is sent without it */
	CTP_SENSITIVE = 2, /* card data: never in evidence, wiped */
};

struct ctp_param {
	const char *name;  /* as sent */
	uint8_t kind;      /* enum ctp_param_kind */
	uint8_t flags;     /* enum ctp_param_flag */
	uint16_t min, max; /* characters (or digits) */
};

/* What one error code means on one endpoint. */
struct ctp_code_rule {
	const char *code;
	enum ctp_gateway_kind kind;
};

struct ctp_endpoint {
	const char *name; /* "register.do", as the gateway spells it */
	const char *path; /* after the base address; "../x.do" for the few that live beside rest/ */
	enum ctp_safety safety;
	bool json_body;                    /* application/json instead of a form */
	const char *accepted_code;         /* an error code that is a result all the same, else NULL */
	const struct ctp_param *params;    /* ends with a NULL name */
	const struct ctp_code_rule *codes; /* ends with a NULL code; what is not listed is a failure of the gateway */
};

/* The row, or NULL if the gateway's documents have no such call. Case matters, as at the gateway. */
const struct ctp_endpoint *ctp_endpoint_find(struct ctp_text name);

/* Every row. */
const struct ctp_endpoint *ctp_endpoint_table(size_t *count);

/* The parameter of that name, or NULL. */
const struct ctp_param *ctp_endpoint_param(const struct ctp_endpoint *endpoint, struct ctp_text name);

/* What an error code means on this endpoint (NULL: an unknown one). */
enum ctp_gateway_kind ctp_endpoint_code(const struct ctp_endpoint *endpoint, const char *code);

#endif
