#include "ctp_call.h"

#include <string.h>

#define BACKOFF_FIRST 200 /* milliseconds before the first retry; doubles with each */
#define URL_MAXIMUM 1024
#define EXCERPT 300 /* bytes of an answer that could not be read */

/* ---- one call: clock, deadline, attempts ---- */

void ctp_call_start(struct ctp_call *call, const struct ctp_client *client)
{
	call->client = client;
	call->started = client->transport->ops->now(client->transport);
	call->attempts = 0;
}

static uint64_t elapsed(const struct ctp_call *call)
{
	return call->client->transport->ops->now(call->client->transport) - call->started;
}

static uint64_t remaining(const struct ctp_call *call)
{
	uint64_t spent = elapsed(call);

	return spent < call->client->deadline ? call->client->deadline - spent : 0;
}

enum ctp_status ctp_call_finish(const struct ctp_call *call, enum ctp_status status, struct ctp_error *error)
{
	if (status != CTP_OK) {
		error->attempts = (int)call->attempts;
		error->milliseconds = elapsed(call);
	}
	return status;
}

uint64_t ctp_call_pause(const struct ctp_call *call, unsigned retry)
{
	struct ctp_transport *transport = call->client->transport;

	if (retry >= call->client->max_retries) {
		return 0;
	}
	/* Half of it fixed, half by chance, so that clients that failed together do not come back together. */
	uint32_t span = (uint32_t)BACKOFF_FIRST << (retry < 6 ? retry : 6);
	uint64_t pause = span / 2 + transport->ops->random(transport, span / 2 + 1);
	return pause < remaining(call) ? pause : 0;
}

bool ctp_call_back_off(struct ctp_call *call, unsigned retry)
{
	uint64_t pause = ctp_call_pause(call, retry);

	if (pause > 0) {
		call->client->transport->ops->wait(call->client->transport, pause);
	}
	return pause > 0;
}

/* ---- one exchange ---- */

static void keep_excerpt(struct ctp_error *error, const struct ctp_buf *body)
{
	struct ctp_buf text;

	/* Cut afterwards: half a card number would not be recognised as one. */
	ctp_buf_init(&text, 2 * CTP_JSON_MAX_BYTES);
	error->gateway_text[0] = '\0';
	if (body->length > 0 && ctp_redact_value(&text, (struct ctp_text){body->bytes, body->length})) {
		ctp_error_copy(error->gateway_text, EXCERPT + 1, text.bytes, text.length);
	}
	ctp_buf_clear(&text);
}

/* What became of an exchange, from an answer that came back whole. */
static enum ctp_fate read_answer(const struct ctp_request *request, const struct ctp_http_reply *reply,
	struct ctp_json **document, struct ctp_error *error)
{
	error->http_status = reply->status;
	if (reply->status == 404) {
		ctp_error_set(error, CTP_ERR_PROTOCOL,
			"%s: HTTP 404, the gateway has no such call; nothing was executed. Check the base address and the call's "
			"name.",
			request->name);
		keep_excerpt(error, &reply->body);
		return CTP_FATE_NOT_TAKEN;
	}
	if (reply->status == 429) {
		ctp_error_set(error, CTP_ERR_PROTOCOL,
			"%s: HTTP 429, the gateway is overloaded and did not take the call. Try again later.", request->name);
		keep_excerpt(error, &reply->body);
		return CTP_FATE_BUSY;
	}
	if (reply->status < 200 || reply->status > 299) {
		ctp_error_set(error, CTP_ERR_PROTOCOL, "%s: HTTP %d instead of an answer.", request->name, reply->status);
		keep_excerpt(error, &reply->body);
		return CTP_FATE_LOST;
	}
	if (ctp_json_parse(reply->body.bytes, reply->body.length, document, error) != CTP_OK) {
		keep_excerpt(error, &reply->body);
		return CTP_FATE_LOST;
	}
	enum ctp_status status = ctp_reply_check(*document, request->endpoint, error);
	if (status == CTP_OK || status == CTP_ERR_GATEWAY) {
		return status == CTP_OK ? CTP_FATE_ACCEPTED : CTP_FATE_REFUSED;
	}
	keep_excerpt(error, &reply->body);
	return CTP_FATE_LOST;
}

static enum ctp_status build(const struct ctp_client *client, const struct ctp_request *request,
	struct ctp_attempt *attempt, struct ctp_error *error)
{
	struct ctp_text user_name = {client->user_name.bytes, client->user_name.length};

	if (!ctp_request_url(request, client->base_url, &attempt->url)) {
		return ctp_error_set(error, CTP_ERR_MEMORY, "Out of memory");
	}
	return ctp_request_encode(request, user_name, &client->password, &attempt->body, error);
}

static void release(struct ctp_attempt *attempt)
{
	ctp_buf_clear(&attempt->url);
	ctp_buf_clear(&attempt->body);
	ctp_buf_clear(&attempt->transfer.reply.body);
}

bool ctp_attempt_begin(
	struct ctp_attempt *attempt, struct ctp_call *call, const struct ctp_request *request, struct ctp_error *error)
{
	const struct ctp_client *client = call->client;
	uint64_t left = remaining(call);

	ctp_error_clear(error);
	if (left == 0) {
		ctp_error_set(error, CTP_ERR_TRANSPORT,
			"%s: the deadline of %llu ms was over before the call could be sent; nothing was sent.", request->name,
			(unsigned long long)client->deadline);
		return false;
	}
	memset(attempt, 0, sizeof *attempt);
	ctp_buf_init(&attempt->url, URL_MAXIMUM);
	ctp_buf_init(&attempt->body, CTP_REQUEST_MAX_BYTES * 4);
	ctp_buf_init(&attempt->transfer.reply.body, CTP_JSON_MAX_BYTES);
	if (build(client, request, attempt, error) != CTP_OK) {
		release(attempt);
		return false;
	}
	attempt->transfer.request = (struct ctp_http_request){
		.url = attempt->url.bytes,
		.content_type = request->endpoint != NULL && request->endpoint->json_body
			? "application/json; charset=UTF-8"
			: "application/x-www-form-urlencoded; charset=UTF-8",
		.body = &attempt->body,
		.connect_timeout = client->connect_timeout < left ? client->connect_timeout : left,
		.timeout = client->timeout < left ? client->timeout : left,
	};
	attempt->seen = (struct ctp_exchange){
		.url = attempt->url.bytes,
		.request = request,
		.attempt = ++call->attempts,
	};
	if (client->observer != NULL) {
		attempt->begun = client->observer->begin(client->observer->context, &attempt->seen);
	}
	return true;
}

static void tell_end(
	struct ctp_attempt *attempt, const struct ctp_call *call, enum ctp_fate fate, const struct ctp_json *document)
{
	const struct ctp_observer *observer = call->client->observer;

	if (observer != NULL) {
		attempt->seen.reply = &attempt->transfer.reply;
		attempt->seen.fate = fate;
		attempt->seen.document = document;
		observer->end(observer->context, attempt->begun, &attempt->seen);
	}
}

enum ctp_fate ctp_attempt_end(
	struct ctp_attempt *attempt, const struct ctp_call *call, struct ctp_json **document, struct ctp_error *error)
{
	const struct ctp_transfer *transfer = &attempt->transfer;
	enum ctp_fate fate = transfer->reply.left ? CTP_FATE_LOST : CTP_FATE_NOT_SENT;

	*document = NULL;
	*error = transfer->error;
	if (transfer->status == CTP_OK) {
		fate = read_answer(attempt->seen.request, &transfer->reply, document, error);
	}
	tell_end(attempt, call, fate, *document);
	if (fate != CTP_FATE_ACCEPTED && fate != CTP_FATE_REFUSED) {
		ctp_json_free(*document);
		*document = NULL;
	}
	release(attempt);
	return fate;
}

void ctp_attempt_give_up(struct ctp_attempt *attempt, const struct ctp_call *call)
{
	tell_end(attempt, call, CTP_FATE_GIVEN_UP, NULL);
	release(attempt);
}

enum ctp_fate ctp_call_exchange(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document, struct ctp_error *error)
{
	struct ctp_transport *transport = call->client->transport;
	struct ctp_attempt attempt;
	struct ctp_transfer *transfer = &attempt.transfer;

	*document = NULL;
	if (!ctp_attempt_begin(&attempt, call, request, error)) {
		return CTP_FATE_BROKEN;
	}
	transfer->status = transport->ops->perform(transport, &transfer->request, &transfer->reply, &transfer->error);
	return ctp_attempt_end(&attempt, call, document, error);
}

/* ---- classes ---- */

/* Any answer will do unless an order is asked for; then it must hold that order's status. */
static enum ctp_status read_order(const struct ctp_request *request, const struct ctp_json *document,
	struct ctp_order *order, struct ctp_error *error)
{
	enum ctp_status status = ctp_reply_order(document, ctp_json_root(document), order, error);

	return status != CTP_OK ? status
							: ctp_reply_same_order(order, ctp_request_value(request, "orderId"),
								ctp_request_value(request, "orderNumber"), error);
}

enum ctp_status ctp_call_judge_read(const struct ctp_call *call, const struct ctp_request *request, enum ctp_fate fate,
	unsigned retry, struct ctp_json **document, struct ctp_order *order, struct ctp_error *error, uint64_t *pause)
{
	*pause = 0;
	if (fate == CTP_FATE_ACCEPTED) {
		if (order == NULL || read_order(request, *document, order, error) == CTP_OK) {
			return CTP_OK;
		}
		ctp_reply_excerpt(*document, error);
		ctp_json_free(*document);
		*document = NULL;
	}
	if (fate != CTP_FATE_REFUSED && fate != CTP_FATE_NOT_TAKEN && fate != CTP_FATE_BROKEN) {
		*pause = ctp_call_pause(call, retry);
	}
	return error->status;
}

enum ctp_status ctp_call_read(struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document,
	struct ctp_order *order, struct ctp_error *error)
{
	for (unsigned retry = 0;; retry++) {
		uint64_t pause;
		enum ctp_fate fate = ctp_call_exchange(call, request, document, error);
		enum ctp_status status = ctp_call_judge_read(call, request, fate, retry, document, order, error, &pause);

		if (pause == 0) {
			return status;
		}
		call->client->transport->ops->wait(call->client->transport, pause);
	}
}

enum ctp_fate ctp_call_send(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document, struct ctp_error *error)
{
	for (unsigned retry = 0;; retry++) {
		enum ctp_fate fate = ctp_call_exchange(call, request, document, error);

		if (fate != CTP_FATE_NOT_SENT || !ctp_call_back_off(call, retry)) {
			return fate;
		}
	}
}

/* No refusal, but `{}` does not say either that something was changed. What a call that the table does not know answers is the
 * caller's to judge, if it is anything. */
static bool confirms(const struct ctp_request *request, const struct ctp_json *document)
{
	return request->endpoint != NULL ? ctp_reply_is_explicit(document)
									 : ctp_json_first(ctp_json_root(document)) != NULL;
}

enum ctp_fate ctp_call_send_money(
	struct ctp_call *call, const struct ctp_request *request, struct ctp_json **document, struct ctp_error *error)
{
	enum ctp_fate fate = ctp_call_send(call, request, document, error);

	if (fate == CTP_FATE_ACCEPTED && !confirms(request, *document)) {
		ctp_json_free(*document);
		*document = NULL;
		ctp_error_set(error, CTP_ERR_PROTOCOL, "%s: the answer says neither that it was done nor that it was not.",
			request->name);
		return CTP_FATE_LOST;
	}
	return fate;
}

enum ctp_status ctp_call_status(struct ctp_call *call, struct ctp_text order_id, struct ctp_text order_number,
	struct ctp_json **document, struct ctp_order *order, struct ctp_error *error)
{
	struct ctp_request request;
	enum ctp_status status = ctp_request_init(&request, ctp_text("getOrderStatusExtended.do"), error);

	*document = NULL;
	if (status == CTP_OK) {
		status = order_id.bytes != NULL ? ctp_request_add(&request, "orderId", order_id, error)
										: ctp_request_add(&request, "orderNumber", order_number, error);
	}
	if (status == CTP_OK) {
		status = ctp_call_read(call, &request, document, order, error);
	}
	if (status != CTP_OK) {
		ctp_json_free(*document);
		*document = NULL;
	}
	ctp_request_clear(&request);
	return status;
}

enum ctp_status ctp_call_lost(const struct ctp_request *request, struct ctp_error *error)
{
	char cause[sizeof error->message];

	ctp_error_copy(cause, sizeof cause, error->message, strlen(error->message));
	return ctp_error_set(error, CTP_ERR_UNKNOWN,
		"%s may have been executed: it was sent, and nothing that came back tells what became of it. Do not send it "
		"again; resolve() reads whether it was done. Cause: %s",
		request->name, cause);
}

enum ctp_status ctp_call_not_login(const struct ctp_request *request, bool accepted, struct ctp_error *error)
{
	error->gateway = CTP_GATEWAY_INVALID_REQUEST;
	return ctp_error_set(error, CTP_ERR_GATEWAY,
		"%s was refused (error 5: %s). %s a value is wrong, or the merchant has no right to this call.", request->name,
		error->gateway_text, accepted ? "The login is accepted, so" : "If the login is right,");
}
