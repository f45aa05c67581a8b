#include "caller.h"

#include <stdlib.h>
#include <string.h>

static void must(enum ctp_status status)
{
	if (status != CTP_OK) {
		abort();
	}
}

static struct ctp_money millimes(int64_t minor)
{
	return minor == NOTHING ? (struct ctp_money){0} : (struct ctp_money){minor, ctp_currency_find(ctp_text("TND"))};
}

void caller_client(struct ctp_client *client, struct gateway *gateway)
{
	struct ctp_error error;

	must(ctp_client_init(client, ctp_text("https://gateway.example/payment/rest/"), ctp_text("shop-api"),
		ctp_text("correct horse"), &error));
	client->transport = &gateway->transport;
}

/* ---- requests ---- */

static void start(struct ctp_request *request, const char *endpoint)
{
	struct ctp_error error;

	must(ctp_request_init(request, ctp_text(endpoint), &error));
}

static void add(struct ctp_request *request, const char *name, const char *value)
{
	struct ctp_error error;

	must(ctp_request_add(request, name, ctp_text(value), &error));
}

static void add_money(struct ctp_request *request, int64_t amount)
{
	struct ctp_money money = millimes(amount);
	struct ctp_error error;

	must(ctp_request_add_money(request, &money, false, &error));
}

/* ---- calls ---- */

static struct gateway *gateway_of(const struct ctp_client *client)
{
	return (struct gateway *)client->transport;
}

static void begin(const struct ctp_client *client, struct result *result)
{
	memset(result, 0, sizeof *result);
	result->milliseconds = gateway_of(client)->now;
	result->exchanges = gateway_of(client)->exchange_count;
}

static void end(const struct ctp_client *client, struct ctp_request *request, struct result *result)
{
	result->milliseconds = gateway_of(client)->now - result->milliseconds;
	result->exchanges = gateway_of(client)->exchange_count - result->exchanges;
	ctp_request_clear(request);
}

void caller_register(
	const struct ctp_client *client, const char *endpoint, const char *number, int64_t amount, struct result *result)
{
	struct ctp_request request;

	begin(client, result);
	start(&request, endpoint);
	add(&request, "orderNumber", number);
	add_money(&request, amount);
	add(&request, "returnUrl", "https://shop.example/return");
	result->status = ctp_client_register(client, &request, &result->document, &result->registration, &result->error);
	end(client, &request, result);
}

void caller_status(const struct ctp_client *client, const char *id, const char *number, struct result *result)
{
	struct ctp_request request;

	begin(client, result);
	start(&request, "getOrderStatusExtended.do");
	add(&request, "orderId", id);
	add(&request, "orderNumber", number);
	result->status = ctp_client_status(client, &request, &result->document, &result->order, &result->error);
	end(client, &request, result);
}

void caller_call(
	const struct ctp_client *client, const char *endpoint, const char *const *fields, struct result *result)
{
	struct ctp_request request;

	begin(client, result);
	start(&request, endpoint);
	for (; *fields != NULL; fields++) {
		const char *equals = strchr(*fields, '=');
		char name[40] = "";

		memcpy(name, *fields, (size_t)(equals - *fields));
		add(&request, name, equals + 1);
	}
	result->status = ctp_client_call(client, &request, &result->document, &result->error);
	end(client, &request, result);
}

struct ctp_intent caller_intent(const struct operation *operation)
{
	return (struct ctp_intent){
		.endpoint = operation->endpoint,
		.order_id = ctp_text(operation->id),
		.order_number = ctp_text(operation->number),
		.refund_id = ctp_text(operation->refund_id),
		.amount = millimes(operation->amount),
		.refunded_before = millimes(operation->before),
	};
}

void caller_operate(const struct ctp_client *client, const struct operation *operation, struct result *result)
{
	const struct ctp_intent intent = caller_intent(operation);
	bool refund = strcmp(operation->endpoint, "refund.do") == 0;
	struct ctp_request request;

	begin(client, result);
	start(&request, operation->endpoint);
	add(&request, "orderId", operation->id);
	if (operation->number != NULL) {
		add(&request, "orderNumber", operation->number);
	} else {
		add_money(&request, operation->amount);
	}
	if (refund) {
		add(&request, "externalRefundId", operation->refund_id);
		add(&request, "expectedDepositedAmount", NULL);
	}
	result->status = ctp_client_operate(
		client, &request, &intent, refund && operation->amount == NOTHING, &result->outcome, &result->error);
	end(client, &request, result);
}

void result_clear(struct result *result)
{
	ctp_json_free(result->document);
	ctp_outcome_clear(&result->outcome);
	memset(result, 0, sizeof *result);
}
