#include "ctp_client.h"

#include <stdlib.h>
#include <string.h>

#include "ctp_call.h"
#include "ctp_param.h"
#include "ctp_url.h"

#define BASE_URL_MAXIMUM 255
#define CREDENTIAL_MAXIMUM 1024 /* bytes: escaped, both fit the body of a request that is full */

/* ---- what a client is made of ---- */

enum ctp_status ctp_client_check_url(const char *name, struct ctp_text url, struct ctp_error *error)
{
	static const char ending[] = "/payment/rest/";
	const size_t end = sizeof ending - 1;
	const char *fault = ctp_url_fault(url);

	if (fault != NULL) {
		return ctp_error_argument(error, name, "%s", fault);
	}
	if (url.length > BASE_URL_MAXIMUM || url.length < end || memcmp(url.bytes + url.length - end, ending, end) != 0
		|| memchr(url.bytes, '?', url.length) != NULL || memchr(url.bytes, '%', url.length) != NULL) {
		return ctp_error_argument(error, name,
			"must be a base address such as https://host.example%s: ending so, and without a query or escapes", ending);
	}
	if (!ctp_url_is_https(url) && !ctp_url_is_loopback(ctp_url_host(url))) {
		return ctp_error_argument(
			error, name, "must be https; http is for a literal loopback address only (127.0.0.1, [::1])");
	}
	return CTP_OK;
}

/* Both travel in forms and in JSON. */
enum ctp_status ctp_client_check_credential(const char *name, struct ctp_text value, struct ctp_error *error)
{
	if (value.length == 0) {
		return ctp_error_argument(error, name, "must not be empty");
	}
	if (value.length > CREDENTIAL_MAXIMUM) {
		return ctp_error_argument(error, name, "must be at most %d bytes long", CREDENTIAL_MAXIMUM);
	}
	return ctp_param_check(NULL, name, value, error);
}

/* ---- life ---- */

enum ctp_status ctp_client_init(struct ctp_client *client, struct ctp_text base_url, struct ctp_text user_name,
	struct ctp_text password, struct ctp_error *error)
{
	memset(client, 0, sizeof *client);
	client->connect_timeout = 3000;
	client->timeout = 10000;
	client->deadline = 20000;
	client->max_retries = 2;

	enum ctp_status status = ctp_client_check_url("environment", base_url, error);
	if (status != CTP_OK) {
		return status;
	}
	status = ctp_client_check_credential("userName", user_name, error);
	if (status == CTP_OK) {
		status = ctp_client_check_credential("password", password, error);
	}
	if (status != CTP_OK) {
		return status;
	}
	client->base_url = malloc(base_url.length + 1);
	if (client->base_url == NULL || !ctp_secret_init(&client->user_name, user_name.bytes, user_name.length)
		|| !ctp_secret_init(&client->password, password.bytes, password.length)) {
		ctp_client_clear(client);
		return ctp_error_set(error, CTP_ERR_MEMORY, "Out of memory");
	}
	memcpy(client->base_url, base_url.bytes, base_url.length);
	client->base_url[base_url.length] = '\0';
	return CTP_OK;
}

void ctp_client_clear(struct ctp_client *client)
{
	free(client->base_url);
	client->base_url = NULL;
	ctp_secret_clear(&client->user_name);
	ctp_secret_clear(&client->password);
}

/* ---- classes ---- */

/*
 * The gateway answers 5 to a wrong login, to a missing right and to a wrong value alike. A status call with the same login tells the
 * first from the others.
 */
static enum ctp_status tell_five_apart(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_error *error)
{
	struct ctp_json *document;
	struct ctp_order order;
	struct ctp_error probe;
	struct ctp_text number = ctp_request_value(request, "orderNumber");
	struct ctp_text nobody = ctp_text("00000000-0000-0000-0000-000000000000");

	enum ctp_status status =
		ctp_call_status(call, number.bytes != NULL ? (struct ctp_text){0} : nobody, number, &document, &order, &probe);
	ctp_json_free(document);
	if (status == CTP_ERR_GATEWAY && probe.gateway == CTP_GATEWAY_AUTHENTICATION) {
		return error->status;
	}
	return ctp_call_not_login(request, status == CTP_OK || status == CTP_ERR_GATEWAY, error);
}

/*
 * Register and pre-authorise: the order number says whether a lost one arrived. Unknown there: sent again, and only one of the two can
 * have the number, however late the first arrives. Known: its page address is lost for good (no status has it), so the caller must take
 * a new number.
 */
static enum ctp_status call_register(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document, struct ctp_error *error)
{
	bool lost = false;

	for (unsigned retry = 0;; retry++) {
		enum ctp_fate fate = ctp_call_send(call, request, document, error);

		if (fate == CTP_FATE_ACCEPTED) {
			struct ctp_registration registration;
			if (ctp_reply_registration(*document, &registration, error) == CTP_OK) {
				return CTP_OK;
			}
			/* Accepted, but without an address to send the buyer to: as good as lost. */
			ctp_error_copy(
				error->order_id, sizeof error->order_id, registration.order_id.bytes, registration.order_id.length);
		} else if (fate != CTP_FATE_LOST && !lost) {
			return error->status;
		}
		/* An earlier one that was lost may still be on its way, whatever became of this one. */
		lost = true;
		ctp_json_free(*document);
		*document = NULL;

		struct ctp_json *found;
		struct ctp_order order;
		struct ctp_error lookup;
		enum ctp_status status = ctp_call_status(
			call, (struct ctp_text){0}, ctp_request_value(request, "orderNumber"), &found, &order, &lookup);
		bool unknown_there = status == CTP_ERR_GATEWAY && lookup.gateway == CTP_GATEWAY_ORDER_NOT_FOUND;

		if (status == CTP_OK && order.order_id.bytes != NULL) {
			ctp_error_copy(error->order_id, sizeof error->order_id, order.order_id.bytes, order.order_id.length);
		}
		ctp_json_free(found);
		if (!unknown_there || error->order_id[0] != '\0' || !ctp_call_back_off(call, retry)) {
			return ctp_call_lost(request, error);
		}
	}
}

static enum ctp_status call_money(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document, struct ctp_error *error)
{
	switch (ctp_call_send_money(call, request, document, error)) {
		case CTP_FATE_ACCEPTED:
			return CTP_OK;
		case CTP_FATE_LOST:
			return ctp_call_lost(request, error);
		default:
			return error->status;
	}
}

/* ---- calls ---- */

/* An error 5 to such a call is about the login. */
static bool reads_status(const struct ctp_request *request)
{
	return ctp_operation_of(request->name) != CTP_NO_OPERATION
		|| strncmp(request->name, "getOrderStatus", strlen("getOrderStatus")) == 0;
}

/* Nothing is begun if a parameter is missing. */
static enum ctp_status begin(struct ctp_call *call, const struct ctp_client *client, const struct ctp_request *request,
	struct ctp_json **document, struct ctp_error *error)
{
	*document = NULL;
	ctp_error_clear(error);
	enum ctp_status status = ctp_request_check(request, error);
	if (status == CTP_OK) {
		ctp_call_start(call, client);
	}
	return status;
}

enum ctp_status ctp_client_call(const struct ctp_client *client, const struct ctp_request *request,
	struct ctp_json **document, struct ctp_error *error)
{
	enum ctp_safety safety = request->endpoint != NULL ? request->endpoint->safety : CTP_MONEY;
	struct ctp_call call;
	enum ctp_status status = begin(&call, client, request, document, error);

	if (status != CTP_OK) {
		return status;
	}
	if (ctp_operation_of(request->name) != CTP_NO_OPERATION) {
		status = ctp_call_operation(&call, request, document, error);
	} else if (safety == CTP_READ) {
		status = ctp_call_read(&call, request, document, NULL, error);
	} else if (safety == CTP_NAMED) {
		status = call_register(&call, request, document, error);
	} else {
		status = call_money(&call, request, document, error);
	}
	if (status == CTP_ERR_GATEWAY && error->gateway == CTP_GATEWAY_AUTHENTICATION && !reads_status(request)) {
		status = tell_five_apart(&call, request, error);
	}
	return ctp_call_finish(&call, status, error);
}

enum ctp_status ctp_client_status(const struct ctp_client *client, const struct ctp_request *request,
	struct ctp_json **document, struct ctp_order *order, struct ctp_error *error)
{
	struct ctp_call call;
	enum ctp_status status = begin(&call, client, request, document, error);

	if (status != CTP_OK) {
		return status;
	}
	status = ctp_call_read(&call, request, document, order, error);
	return ctp_call_finish(&call, status, error);
}

enum ctp_status ctp_client_register(const struct ctp_client *client, const struct ctp_request *request,
	struct ctp_json **document, struct ctp_registration *registration, struct ctp_error *error)
{
	enum ctp_status status = ctp_client_call(client, request, document, error);

	return status == CTP_OK ? ctp_reply_registration(*document, registration, error) : status;
}

enum ctp_status ctp_client_payment(const struct ctp_client *client, const struct ctp_request *request,
	struct ctp_json **document, struct ctp_payment *payment, struct ctp_error *error)
{
	enum ctp_status status = ctp_client_call(client, request, document, error);

	if (status == CTP_OK && ctp_reply_payment(*document, payment, error) != CTP_OK) {
		/* Accepted, with a status that can't be read: the buyer may have been charged. */
		status = ctp_call_lost(request, error);
		ctp_json_free(*document);
		*document = NULL;
	}
	return status;
}
