#include <string.h>

#include "check.h"
#include "ctp_endpoint.h"

static const struct ctp_endpoint *find(const char *name)
{
	return ctp_endpoint_find(ctp_text(name));
}

static const struct ctp_param *param(const char *endpoint, const char *name)
{
	return ctp_endpoint_param(find(endpoint), ctp_text(name));
}

static enum ctp_gateway_kind code(const char *endpoint, const char *number)
{
	return ctp_endpoint_code(find(endpoint), number);
}

/* ---- every row ---- */

static void row_is_sane(const struct ctp_endpoint *row)
{
	const char *suffix = strrchr(row->name, '.');
	const char *path_end =
		strlen(row->path) >= strlen(row->name) ? row->path + strlen(row->path) - strlen(row->name) : "";

	CHECK(suffix != NULL && strcmp(suffix, ".do") == 0);
	CHECK(strlen(row->name) < 64);
	CHECK_TEXT(path_end, row->name);
	CHECK(row->json_body == (strncmp(row->path, "../", 3) == 0));
	CHECK(find(row->name) == row);
}

static void params_are_sane(const struct ctp_endpoint *row)
{
	for (const struct ctp_param *p = row->params; p->name != NULL; p++) {
		CHECK(strlen(p->name) < 40);
		CHECK(ctp_endpoint_param(row, ctp_text(p->name)) == p); /* no second one of that name */
		CHECK(p->kind <= CTP_PARAM_REPEATED);
		CHECK(p->min <= p->max && p->max > 0);
		CHECK((p->kind != CTP_PARAM_INTEGER && p->kind != CTP_PARAM_AMOUNT) || (p->min == 1 && p->max <= 18));
		CHECK(strcmp(p->name, "userName") != 0 && strcmp(p->name, "password") != 0 && strcmp(p->name, "token") != 0);
	}
}

static void codes_are_sane(const struct ctp_endpoint *row)
{
	bool has_5 = false, has_7 = false;

	for (const struct ctp_code_rule *rule = row->codes; rule->code != NULL; rule++) {
		has_5 = has_5 || strcmp(rule->code, "5") == 0;
		has_7 = has_7 || strcmp(rule->code, "7") == 0;
		CHECK(strcmp(rule->code, "0") != 0);
		for (const struct ctp_code_rule *other = row->codes; other != rule; other++) {
			CHECK(strcmp(other->code, rule->code) != 0);
		}
	}
	CHECK(has_5 && has_7);
	CHECK(ctp_endpoint_code(row, "5") == CTP_GATEWAY_AUTHENTICATION);
	CHECK(ctp_endpoint_code(row, "99") == CTP_GATEWAY_FAILURE);
}

static void every_row_is_sane(void)
{
	size_t count;
	const struct ctp_endpoint *table = ctp_endpoint_table(&count);

	CHECK(count == 25);
	for (size_t i = 0; i < count; i++) {
		row_is_sane(&table[i]);
		params_are_sane(&table[i]);
		codes_are_sane(&table[i]);
	}
}

/* ---- looking up ---- */

static void names_are_exact(void)
{
	CHECK(find("refund.do") != NULL);
	CHECK(find("Refund.do") == NULL);
	CHECK(find("refund") == NULL);
	CHECK(find("cancel.do") == NULL); /* a wrong name that is in circulation */
	CHECK(find("") == NULL);
	CHECK(ctp_endpoint_find((struct ctp_text){0}) == NULL);
	CHECK(ctp_endpoint_find((struct ctp_text){"refund.do?x", 9}) == find("refund.do"));

	CHECK(param("refund.do", "orderId") != NULL);
	CHECK(param("refund.do", "orderid") == NULL);
	CHECK(param("refund.do", "refundAmount") == NULL);
	CHECK(ctp_endpoint_param(NULL, ctp_text("orderId")) == NULL);
}

/* The spellings that differ from the rest of the interface. */
static void odd_spellings_are_kept(void)
{
	CHECK(find("unBindCard.do") != NULL && find("unbindCard.do") == NULL);
	CHECK(find("paymentorder.do") != NULL && find("paymentOrder.do") == NULL);
	CHECK(param("updateSSLCardList.do", "mdorder") != NULL && param("updateSSLCardList.do", "mdOrder") == NULL);
	CHECK(param("paymentOrderBinding.do", "mdOrder") != NULL);
	CHECK(param("paymentorder.do", "MDORDER") != NULL);
	CHECK(param("motoPayment.do", "cardholder") != NULL && param("instantPayment.do", "cardholderName") != NULL);
}

/* ---- what a lost answer means ---- */

static void classes_are_as_designed(void)
{
	static const char *const reads[] = {"getOrderStatus.do", "getOrderStatusExtended.do",
		"getLastOrdersForMerchants.do", "verifyEnrollment.do", "getBindings.do", "getBindingsByCardOrId.do"};
	static const char *const named[] = {"register.do", "registerPreAuth.do", "decline.do"};
	size_t count, read = 0, name = 0;
	const struct ctp_endpoint *table = ctp_endpoint_table(&count);

	for (size_t i = 0; i < count; i++) {
		read += table[i].safety == CTP_READ;
		name += table[i].safety == CTP_NAMED;
	}
	CHECK(read == sizeof reads / sizeof *reads && name == sizeof named / sizeof *named);
	for (size_t i = 0; i < read; i++) {
		CHECK(find(reads[i])->safety == CTP_READ);
	}
	for (size_t i = 0; i < name; i++) {
		CHECK(find(named[i])->safety == CTP_NAMED);
	}
	CHECK(CTP_MONEY == 0); /* what a row falls back to */
}

/* ---- what an error code means ---- */

static void codes_mean_what_the_documents_say(void)
{
	CHECK(code("register.do", "1") == CTP_GATEWAY_DUPLICATE_ORDER);
	CHECK(code("registerPreAuth.do", "1") == CTP_GATEWAY_DUPLICATE_ORDER);
	CHECK(code("register.do", "3") == CTP_GATEWAY_INVALID_REQUEST);
	CHECK(code("register.do", "4") == CTP_GATEWAY_INVALID_REQUEST);
	CHECK(code("register.do", "7") == CTP_GATEWAY_FAILURE);
	CHECK(code("register.do", "13") == CTP_GATEWAY_INVALID_REQUEST);
	CHECK(code("refund.do", "6") == CTP_GATEWAY_ORDER_NOT_FOUND);
	CHECK(code("deposit.do", "7") == CTP_GATEWAY_REFUSED);
	CHECK(code("reverse.do", "7") == CTP_GATEWAY_REFUSED);
	CHECK(code("refund.do", "7") == CTP_GATEWAY_REFUSED);
	CHECK(code("decline.do", "7") == CTP_GATEWAY_REFUSED);
	CHECK(code("getOrderStatusExtended.do", "1") == CTP_GATEWAY_INVALID_REQUEST);
	CHECK(code("getOrderStatusExtended.do", "6") == CTP_GATEWAY_ORDER_NOT_FOUND);
	CHECK(code("getOrderStatusExtended.do", "7") == CTP_GATEWAY_FAILURE);
	CHECK(code("unBindCard.do", "2") == CTP_GATEWAY_REFUSED);
	CHECK(code("updateSSLCardList.do", "6") == CTP_GATEWAY_REFUSED); /* not "order not found" here */
	CHECK(code("recurrentPayment.do", "10") == CTP_GATEWAY_DUPLICATE_ORDER);
}

static void only_a_registration_has_duplicates_by_code_1(void)
{
	size_t count;
	const struct ctp_endpoint *table = ctp_endpoint_table(&count);

	for (size_t i = 0; i < count; i++) {
		bool registers = strncmp(table[i].name, "register", strlen("register")) == 0;
		CHECK((ctp_endpoint_code(&table[i], "1") == CTP_GATEWAY_DUPLICATE_ORDER) == registers);
	}
}

static void an_unknown_call_knows_only_access_denied(void)
{
	CHECK(ctp_endpoint_code(NULL, "5") == CTP_GATEWAY_AUTHENTICATION);
	CHECK(ctp_endpoint_code(NULL, "6") == CTP_GATEWAY_FAILURE);
	CHECK(ctp_endpoint_code(NULL, "") == CTP_GATEWAY_FAILURE);
}

static void a_declined_payment_is_an_accepted_status(void)
{
	size_t count;
	const struct ctp_endpoint *table = ctp_endpoint_table(&count);

	for (size_t i = 0; i < count; i++) {
		if (strcmp(table[i].name, "getOrderStatus.do") == 0 || strncmp(table[i].name, "getBindings", 11) == 0) {
			CHECK(table[i].accepted_code != NULL && strcmp(table[i].accepted_code, "2") == 0);
		} else {
			CHECK(table[i].accepted_code == NULL);
		}
	}
}

/* ---- parameters ---- */

static void limits_are_the_decided_ones(void)
{
	const struct ctp_param *number = param("register.do", "orderNumber");
	const struct ctp_param *description = param("register.do", "description");
	const struct ctp_param *params = param("register.do", "jsonParams");
	const struct ctp_param *features = param("register.do", "features");

	CHECK(number->kind == CTP_PARAM_ORDER_NUMBER && number->min == 1 && number->max == 32);
	CHECK(description->kind == CTP_PARAM_TEXT && description->min == 1 && description->max == 512);
	CHECK(params->kind == CTP_PARAM_JSON && params->max == 1024);
	CHECK(features->kind == CTP_PARAM_REPEATED);
	CHECK(param("register.do", "returnUrl")->max == 512 && param("register.do", "failUrl")->max == 512);
}

static void required_is_what_the_gateway_demands(void)
{
	CHECK((param("register.do", "orderNumber")->flags & CTP_REQUIRED) != 0);
	CHECK((param("register.do", "amount")->flags & CTP_REQUIRED) == 0); /* see the table */
	CHECK((param("register.do", "returnUrl")->flags & CTP_REQUIRED) != 0);
	CHECK((param("register.do", "failUrl")->flags & CTP_REQUIRED) == 0);
	CHECK((param("refund.do", "amount")->flags & CTP_REQUIRED) != 0);
	CHECK((param("reverse.do", "amount")->flags & CTP_REQUIRED) == 0);
	CHECK((param("decline.do", "orderNumber")->flags & CTP_REQUIRED) != 0);
	CHECK((param("getOrderStatusExtended.do", "orderId")->flags & CTP_REQUIRED) == 0);
	CHECK((param("getOrderStatusExtended.do", "orderNumber")->flags & CTP_REQUIRED) == 0);
}

/* Whatever names a card in any row is kept out of evidence. */
static void card_data_is_marked(void)
{
	static const char *const names[] = {"pan", "$PAN", "cvc", "$CVC", "expiry", "$EXPIRY", "expiryDate", "newExpiry",
		"YYYY", "MM", "TEXT", "cardholder", "cardholderName", "seToken"};
	size_t count, marked = 0;
	const struct ctp_endpoint *table = ctp_endpoint_table(&count);

	for (size_t i = 0; i < count; i++) {
		for (size_t j = 0; j < sizeof names / sizeof *names; j++) {
			const struct ctp_param *p = ctp_endpoint_param(&table[i], ctp_text(names[j]));
			CHECK(p == NULL || (p->flags & CTP_SENSITIVE) != 0);
			marked += p != NULL;
		}
	}
	CHECK(marked > 25);
}

int main(void)
{
	every_row_is_sane();
	names_are_exact();
	odd_spellings_are_kept();
	classes_are_as_designed();
	codes_mean_what_the_documents_say();
	only_a_registration_has_duplicates_by_code_1();
	an_unknown_call_knows_only_access_denied();
	a_declined_payment_is_an_accepted_status();
	limits_are_the_decided_ones();
	required_is_what_the_gateway_demands();
	card_data_is_marked();
	return check_report("endpoint");
}
