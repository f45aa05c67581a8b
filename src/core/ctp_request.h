/*
 * One request being put together: every value is checked against the endpoint's row as it is added, so that nothing wrong is ever
 * sent. Values are copied and wiped on clear.
 */
#ifndef CTP_REQUEST_H
#define CTP_REQUEST_H

#include "ctp_buf.h"
#include "ctp_endpoint.h"
#include "ctp_error.h"
#include "ctp_money.h"
#include "ctp_secret.h"
#include "ctp_text.h"

#define CTP_REQUEST_MAX_FIELDS 64
#define CTP_REQUEST_MAX_BYTES (64 * 1024)

struct ctp_field {
	char name[40];
	const struct ctp_param *param; /* NULL for a parameter that the table does not know */
	bool present;                  /* false: the name is reserved, nothing is sent */
	bool number;                   /* a bare number or boolean in a JSON body */
	size_t offset, length;         /* of the value in `values` */
};

struct ctp_request {
	const struct ctp_endpoint *endpoint; /* NULL for a call that the table does not know: treated as CTP_MONEY */
	char name[64];                       /* "refund.do" */
	size_t count;
	struct ctp_field fields[CTP_REQUEST_MAX_FIELDS];
	struct ctp_buf values;
};

/* `endpoint` is a name like [A-Za-z0-9/]+\.do; anything else is CTP_ERR_ARGUMENT "endpoint". */
enum ctp_status ctp_request_init(struct ctp_request *request, struct ctp_text endpoint, struct ctp_error *error);

/* Wipes and frees; the structure can be initialised again. */
void ctp_request_clear(struct ctp_request *request);

/*
 * Adds one value. An absent text adds nothing but reserves the name: no value can be added under it any more, also where it repeats.
 * CTP_ERR_ARGUMENT names the parameter when the value breaks its limits, when the name was already added (unless it repeats) or
 * reserved, or is one that the client sends itself (userName, password, token); it names "parameters" when the name is none. Control
 * characters, NUL and invalid UTF-8 are refused for every kind. `name` is terminated: a name with a NUL inside is the caller's to refuse.
 */
enum ctp_status ctp_request_add(
	struct ctp_request *request, const char *name, struct ctp_text value, struct ctp_error *error);
enum ctp_status ctp_request_add_integer(
	struct ctp_request *request, const char *name, int64_t value, struct ctp_error *error);
/* Refused for a known parameter that is no boolean. */
enum ctp_status ctp_request_add_boolean(
	struct ctp_request *request, const char *name, bool value, struct ctp_error *error);

/* `amount` (minor units) and `currency`, which endpoints without a currency parameter do not send. Over 0, at most 12 digits, not a
 * withdrawn currency; 0 only when `zero_allowed` (register with the feature VERIFY). NULL reserves both names. */
enum ctp_status ctp_request_add_money(
	struct ctp_request *request, const struct ctp_money *amount, bool zero_allowed, struct ctp_error *error);

/* Takes a name's value or reservation back, for a value that the client only knows after it read the order. */
void ctp_request_release(struct ctp_request *request, const char *name);

/* The value of a field that was added, the first where it repeats; absent otherwise. Valid until the next add. */
struct ctp_text ctp_request_value(const struct ctp_request *request, const char *name);

/* CTP_ERR_ARGUMENT naming the first required parameter that is missing. */
enum ctp_status ctp_request_check(const struct ctp_request *request, struct ctp_error *error);

/* Appends the body with the credentials in it, form or JSON (in which a parameter that repeats is an array). CTP_ERR_MEMORY if it is
 * too large for `body`. */
enum ctp_status ctp_request_encode(const struct ctp_request *request, struct ctp_text user_name,
	const struct ctp_secret *password, struct ctp_buf *body, struct ctp_error *error);

/* Appends the same for people, with the credentials and card data replaced by *** so that it can be kept as evidence: one line
 * `name=value` for each field of a form, unencoded, or the JSON body. False: `text` is full. */
bool ctp_request_evidence(const struct ctp_request *request, struct ctp_buf *text);

/* The address: base + path. False: longer than the buffer's maximum. */
bool ctp_request_url(const struct ctp_request *request, const char *base_url, struct ctp_buf *url);

#endif
