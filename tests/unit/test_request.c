#include <stdlib.h>

#include "check.h"
#include "ctp_json.h"
#include "ctp_request.h"

static struct ctp_request request;
static struct ctp_error error;
static char copy[4096]; /* of the last text that was made */

static void start(const char *endpoint)
{
	ctp_request_clear(&request);
	ctp_error_clear(&error);
	CHECK(ctp_request_init(&request, ctp_text(endpoint), &error) == CTP_OK);
}

static enum ctp_status add(const char *name, const char *value)
{
	ctp_error_clear(&error);
	return ctp_request_add(&request, name, ctp_text(value), &error);
}

static struct ctp_money money(int64_t minor, const char *currency)
{
	return (struct ctp_money){minor, ctp_currency_find(ctp_text(currency))};
}

/* The value is taken by a fresh request. */
static void accepts(const char *endpoint, const char *name, const char *value)
{
	start(endpoint);
	CHECK(add(name, value) == CTP_OK || !printf("    %s=%s: %s\n", name, value, error.message));
}

/* The value is refused with that message, which is about that parameter. */
static void refuses(const char *endpoint, const char *name, const char *value, const char *message)
{
	start(endpoint);
	CHECK(add(name, value) == CTP_ERR_ARGUMENT || !printf("    %s=%s\n", name, value));
	CHECK_TEXT(error.argument, name);
	CHECK_TEXT(error.message, message);
	CHECK(request.count == 0);
}

static const char *body(void)
{
	struct ctp_secret password;
	struct ctp_buf text;

	ctp_buf_init(&text, sizeof copy - 1);
	CHECK(ctp_secret_init(&password, "p&ss w\"rd", 9));
	CHECK(ctp_request_encode(&request, ctp_text("login+1"), &password, &text, &error) == CTP_OK);
	memcpy(copy, text.bytes, text.length + 1);
	ctp_secret_clear(&password);
	ctp_buf_clear(&text);
	return copy;
}

static const char *evidence(void)
{
	struct ctp_buf text;

	ctp_buf_init(&text, sizeof copy - 1);
	CHECK(ctp_request_evidence(&request, &text));
	memcpy(copy, text.bytes, text.length + 1);
	ctp_buf_clear(&text);
	return copy;
}

/* ---- the call ---- */

static void the_name_of_a_call_is_checked(void)
{
	static const char *const bad[] = {"", ".do", "refund", "refund.DO", "../refund.do", "refund.do?a=b", "refund .do",
		"a@b.do", "refund.do/", "refund%2e.do", "http://x/refund.do",
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.do"};

	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		ctp_error_clear(&error);
		CHECK(ctp_request_init(&request, ctp_text(bad[i]), &error) == CTP_ERR_ARGUMENT);
		CHECK_TEXT(error.argument, "endpoint");
		ctp_request_clear(&request);
	}
	CHECK(ctp_request_init(&request, (struct ctp_text){0}, &error) == CTP_ERR_ARGUMENT);
	CHECK(ctp_request_init(&request, (struct ctp_text){"a\0b.do", 6}, &error) == CTP_ERR_ARGUMENT);
	start("3ds/continue.do");
	CHECK(request.endpoint == NULL);
	start("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.do"); /* 63 characters */
	start("refund.do");
	CHECK(request.endpoint != NULL);
}

static void address_is(const char *endpoint, const char *expected)
{
	struct ctp_buf url;

	ctp_buf_init(&url, 256);
	start(endpoint);
	CHECK(ctp_request_url(&request, "https://test.clictopay.com/payment/rest/", &url));
	CHECK_TEXT(url.bytes, expected);
	ctp_buf_clear(&url);
}

static void addresses_are_built(void)
{
	struct ctp_buf url;

	address_is("refund.do", "https://test.clictopay.com/payment/rest/refund.do");
	address_is("3ds/continue.do", "https://test.clictopay.com/payment/rest/3ds/continue.do");
	address_is("recurrentPayment.do", "https://test.clictopay.com/payment/recurrentPayment.do");
	ctp_buf_init(&url, 20);
	CHECK(!ctp_request_url(&request, "https://test.clictopay.com/payment/rest/", &url));
	ctp_buf_clear(&url);
}

/* ---- values that are no text ---- */

static void booleans_are_for_booleans(void)
{
	start("getBindings.do");
	CHECK(ctp_request_add_boolean(&request, "showExpired", false, &error) == CTP_OK);
	CHECK(ctp_text_is(ctp_request_value(&request, "showExpired"), "false"));
	CHECK(ctp_request_add_boolean(&request, "clientId", true, &error) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "clientId");
	CHECK_TEXT(error.message, "must not be a boolean");
	CHECK(ctp_request_add_boolean(&request, "unknownOne", true, &error) == CTP_OK);
}

static void integers_are_checked_as_their_text(void)
{
	start("register.do");
	CHECK(ctp_request_add_integer(&request, "orderNumber", 1001, &error) == CTP_OK);
	CHECK(ctp_text_is(ctp_request_value(&request, "orderNumber"), "1001"));
	CHECK(ctp_request_add_integer(&request, "sessionTimeoutSecs", -1, &error) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "sessionTimeoutSecs");
	CHECK(ctp_request_add_integer(&request, "own", INT64_MIN, &error) == CTP_OK);
	CHECK(ctp_text_is(ctp_request_value(&request, "own"), "-9223372036854775808"));
}

/* ---- money ---- */

static enum ctp_status add_money(const char *endpoint, int64_t minor, const char *currency, bool zero_allowed)
{
	struct ctp_money amount = money(minor, currency);

	start(endpoint);
	return ctp_request_add_money(&request, &amount, zero_allowed, &error);
}

static void money_is_sent_in_minor_units(void)
{
	CHECK(add_money("refund.do", 10500, "TND", false) == CTP_OK);
	CHECK(ctp_text_is(ctp_request_value(&request, "amount"), "10500"));
	CHECK(ctp_text_is(ctp_request_value(&request, "currency"), "788"));
	CHECK(add_money("refund.do", INT64_C(999999999999), "DZD", false) == CTP_OK);
	CHECK(ctp_text_is(ctp_request_value(&request, "amount"), "999999999999"));
	CHECK(ctp_text_is(ctp_request_value(&request, "currency"), "012"));
	CHECK(add_money("unknown.do", 1, "TND", false) == CTP_OK);
	CHECK(ctp_request_value(&request, "currency").bytes == NULL); /* no such parameter */
}

static void money_out_of_range_names_the_amount(void)
{
	CHECK(add_money("refund.do", 0, "TND", false) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "amount");
	CHECK_TEXT(error.message, "must be greater than 0");
	CHECK(add_money("refund.do", -1, "TND", false) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.message, "must be greater than 0");
	CHECK(add_money("register.do", -1, "TND", true) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.message, "must be 0 or more");
	CHECK(add_money("refund.do", INT64_C(1000000000000), "TND", false) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "amount");
	CHECK_TEXT(error.message, "must have at most 12 digits in minor units");
	CHECK(add_money("register.do", INT64_MAX, "TND", true) == CTP_ERR_ARGUMENT);
	CHECK(add_money("register.do", INT64_MIN, "TND", true) == CTP_ERR_ARGUMENT);
	CHECK(add_money("register.do", 0, "TND", true) == CTP_OK);
	CHECK(ctp_text_is(ctp_request_value(&request, "amount"), "0"));
}

static void a_withdrawn_currency_is_named(void)
{
	CHECK(add_money("refund.do", 100, "HRK", false) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "currency");
	CHECK_TEXT(error.message, "must not be a withdrawn currency (HRK)");
}

static void absent_money_reserves_both_names(void)
{
	start("reverse.do");
	CHECK(ctp_request_add_money(&request, NULL, false, &error) == CTP_OK);
	CHECK(add("amount", "1") == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "amount");
	CHECK(add("currency", "788") == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.message, "must not be given twice");
	CHECK_TEXT(body(), "userName=login%2B1&password=p%26ss%20w%22rd");
}

/* ---- names ---- */

static void credentials_can_not_be_added(void)
{
	static const char *const names[] = {"userName", "password", "token", "username", "PASSWORD", "Token"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		refuses("refund.do", names[i], "x", "must not be given: the client sends its own credentials");
		refuses("unknown.do", names[i], "x", "must not be given: the client sends its own credentials");
	}
	accepts("unknown.do", "tokenType", "MDES");
	accepts("unknown.do", "seToken", "x");
}

static void names_are_checked(void)
{
	static const char *const bad[] = {"", "features[]", "jsonParams[email]", "a b", "a&b", "a=b", "\xC3\xA9", "a\n",
		"1234567890123456789012345678901234567890"};

	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		start("register.do");
		CHECK(add(bad[i], "x") == CTP_ERR_ARGUMENT);
		CHECK_TEXT(error.argument, "parameters");
		CHECK_TEXT(error.message, "must have names of 1 to 39 characters (A-Z a-z 0-9 _ - . $)");
	}
	accepts("paymentorder.do", "$PAN", "4509211111111119");
	accepts("unknown.do", "123456789012345678901234567890123456789", "x");
}

static void a_name_is_taken_once(void)
{
	start("register.do");
	CHECK(add("description", "a") == CTP_OK);
	CHECK(add("description", "b") == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "description");
	CHECK_TEXT(error.message, "must not be given twice");
	CHECK(add("failUrl", NULL) == CTP_OK);
	CHECK(add("failUrl", "https://shop.example/") == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "failUrl");
	CHECK(add("other", "1") == CTP_OK);
	CHECK(add("other", "2") == CTP_ERR_ARGUMENT);
	CHECK(add("other", NULL) == CTP_ERR_ARGUMENT);
	CHECK(ctp_text_is(ctp_request_value(&request, "description"), "a"));
	CHECK(ctp_request_value(&request, "failUrl").bytes == NULL);
	CHECK(ctp_request_value(&request, "email").bytes == NULL);
}

static void features_repeat_until_they_are_closed(void)
{
	start("register.do");
	CHECK(add("features", "VERIFY") == CTP_OK);
	CHECK(add("features", "FORCE_TDS") == CTP_OK);
	CHECK_TEXT(body(), "userName=login%2B1&password=p%26ss%20w%22rd&features=VERIFY&features=FORCE_TDS");
	CHECK(ctp_text_is(ctp_request_value(&request, "features"), "VERIFY"));
	CHECK(add("features", NULL) == CTP_OK);
	CHECK(add("features", "FORCE_SSL") == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "features");
	CHECK_TEXT(body(), "userName=login%2B1&password=p%26ss%20w%22rd&features=VERIFY&features=FORCE_TDS");
	refuses("register.do", "features", "", "must be 1 to 255 characters long");
}

static void a_released_name_can_be_given_again(void)
{
	start("refund.do");
	CHECK(add("orderId", "a") == CTP_OK);
	CHECK(add("amount", NULL) == CTP_OK);
	CHECK(add("language", "fr") == CTP_OK);
	ctp_request_release(&request, "amount");
	ctp_request_release(&request, "unused");
	CHECK(add("amount", "5") == CTP_OK);
	ctp_request_release(&request, "language");
	CHECK_TEXT(body(), "userName=login%2B1&password=p%26ss%20w%22rd&orderId=a&amount=5");
}

/* As the pages of a list do, with one request for all of them. */
static void a_released_value_leaves_its_room(void)
{
	start("getLastOrdersForMerchants.do");
	CHECK(add("from", "20260101000000") == CTP_OK);
	for (int page = 0; page < 20000; page++) {
		ctp_request_release(&request, "page");
		if (!CHECK(add("page", "12345") == CTP_OK)) {
			return;
		}
	}
	CHECK_TEXT(body(), "userName=login%2B1&password=p%26ss%20w%22rd&from=20260101000000&page=12345");
}

static void required_parameters_are_asked_for(void)
{
	struct ctp_money amount = money(10500, "TND");

	start("register.do");
	CHECK(ctp_request_check(&request, &error) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "orderNumber");
	CHECK_TEXT(error.message, "must be given: the gateway refuses register.do without it");
	CHECK(add("orderNumber", "A-1") == CTP_OK);
	CHECK(ctp_request_check(&request, &error) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "returnUrl");
	CHECK(add("returnUrl", "https://shop.example/") == CTP_OK);
	CHECK(ctp_request_check(&request, &error) == CTP_OK); /* without its amount: the gateway's own test */
	start("deposit.do");
	CHECK(add("orderId", "id") == CTP_OK);
	CHECK(ctp_request_check(&request, &error) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "amount");
	CHECK(ctp_request_add_money(&request, NULL, false, &error) == CTP_OK);
	CHECK(ctp_request_check(&request, &error) == CTP_ERR_ARGUMENT);
	ctp_request_release(&request, "amount");
	ctp_request_release(&request, "currency");
	CHECK(ctp_request_add_money(&request, &amount, false, &error) == CTP_OK);
	CHECK(ctp_request_check(&request, &error) == CTP_OK);
	start("unknown.do");
	CHECK(ctp_request_check(&request, &error) == CTP_OK);
	start("getLastOrdersForMerchants.do");
	CHECK(add("merchants", "") == CTP_OK); /* empty, but given */
	CHECK(ctp_request_value(&request, "merchants").bytes != NULL);
}

/* ---- limits of the whole ---- */

static void a_request_has_at_most_64_fields(void)
{
	char name[16];

	start("unknown.do");
	for (int i = 0; i < CTP_REQUEST_MAX_FIELDS; i++) {
		snprintf(name, sizeof name, "p%d", i);
		CHECK(add(name, "v") == CTP_OK);
	}
	CHECK(add("last", "v") == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "last");
	CHECK_TEXT(error.message, "must be left out: a request has at most 64 parameters");
	CHECK(add("last", NULL) == CTP_ERR_ARGUMENT);
	CHECK(request.count == CTP_REQUEST_MAX_FIELDS);
}

static void a_request_has_at_most_64_kib(void)
{
	struct ctp_text half = {malloc(CTP_REQUEST_MAX_BYTES / 2), CTP_REQUEST_MAX_BYTES / 2};
	struct ctp_secret password = {0};
	struct ctp_buf small;

	if (!CHECK(half.bytes != NULL)) {
		return;
	}
	memset((char *)half.bytes, 'x', half.length);
	start("unknown.do");
	CHECK(ctp_request_add(&request, "a", half, &error) == CTP_OK);
	CHECK(ctp_request_add(&request, "b", half, &error) == CTP_OK);
	CHECK(add("c", "x") == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "c");
	CHECK_TEXT(error.message, "must be shorter: a request has at most 65536 bytes");
	CHECK(add("d", "") == CTP_OK);
	ctp_buf_init(&small, 1000);
	CHECK(ctp_request_encode(&request, ctp_text("u"), &password, &small, &error) == CTP_ERR_MEMORY);
	ctp_buf_clear(&small);
	CHECK(!ctp_request_evidence(&request, &small));
	ctp_buf_clear(&small);
	free((char *)half.bytes);
}

/* ---- bytes ---- */

static void a_form_is_encoded(void)
{
	struct ctp_money amount = money(10500, "TND");

	start("register.do");
	CHECK(add("orderNumber", "A-1_z") == CTP_OK);
	CHECK(ctp_request_add_money(&request, &amount, false, &error) == CTP_OK);
	CHECK(add("returnUrl", "https://shop.example/back?a=b&c=d+e") == CTP_OK);
	CHECK(add("jsonParams", "{\"email\":\"a@shop.example\"}") == CTP_OK);
	CHECK(ctp_request_add_integer(&request, "sessionTimeoutSecs", 600, &error) == CTP_OK);
	CHECK(ctp_request_add_integer(&request, "own", -7, &error) == CTP_OK);
	CHECK_TEXT(body(),
		"userName=login%2B1&password=p%26ss%20w%22rd&orderNumber=A-1_z&amount=10500&currency=788"
		"&returnUrl=https%3A%2F%2Fshop.example%2Fback%3Fa%3Db%26c%3Dd%2Be"
		"&jsonParams=%7B%22email%22%3A%22a%40shop.example%22%7D&sessionTimeoutSecs=600&own=-7");
	start("paymentorder.do");
	CHECK(add("$CVC", "123") == CTP_OK);
	CHECK_TEXT(body(), "userName=login%2B1&password=p%26ss%20w%22rd&%24CVC=123");
}

/* The password is the one value that may hold any byte. */
static void every_byte_is_encoded(void)
{
	struct ctp_secret password;
	struct ctp_buf text;
	char bytes[256], expected[1024];
	size_t at = 0;

	for (int i = 0; i < 256; i++) {
		bool plain = (i >= '0' && i <= '9') || (i >= 'A' && i <= 'Z') || (i >= 'a' && i <= 'z') || i == '-' || i == '.'
			|| i == '_' || i == '~';
		bytes[i] = (char)i;
		at += (size_t)snprintf(expected + at, sizeof expected - at, plain ? "%c" : "%%%02X", (unsigned)i);
	}
	start("unknown.do");
	ctp_buf_init(&text, 2048);
	CHECK(ctp_secret_init(&password, bytes, sizeof bytes));
	CHECK(ctp_request_encode(&request, ctp_text("u"), &password, &text, &error) == CTP_OK);
	CHECK(strncmp(text.bytes, "userName=u&password=", 20) == 0);
	CHECK_TEXT(text.bytes + 20, expected);
	ctp_secret_clear(&password);
	ctp_buf_clear(&text);
}

static void a_json_body_is_one_object(void)
{
	struct ctp_money amount = money(1200, "EUR");
	struct ctp_json *document;

	start("recurrentPayment.do");
	CHECK(add("orderNumber", "UAF-1") == CTP_OK);
	CHECK(add("bindingId", "b") == CTP_OK);
	CHECK(ctp_request_add_money(&request, &amount, false, &error) == CTP_OK);
	CHECK(add("features", "FORCE_SSL") == CTP_OK);
	CHECK(add("description", "say \"a\\b\" \xD8\xB7") == CTP_OK);
	CHECK(ctp_request_add_boolean(&request, "preAuth", true, &error) == CTP_OK);
	CHECK(add("features", "VERIFY") == CTP_OK);
	CHECK(add("additionalParameters", "{\"a\":{\"b\":[1,2]}}") == CTP_OK);
	CHECK(ctp_request_add_integer(&request, "own", -7, &error) == CTP_OK);
	CHECK(add("ownText", "7") == CTP_OK);
	CHECK(add("language", NULL) == CTP_OK);
	CHECK_TEXT(body(),
		"{\"userName\":\"login+1\",\"password\":\"p&ss w\\\"rd\",\"orderNumber\":\"UAF-1\",\"bindingId\":\"b\","
		"\"amount\":1200,\"currency\":\"978\",\"features\":[\"FORCE_SSL\",\"VERIFY\"],"
		"\"description\":\"say \\\"a\\\\b\\\" \xD8\xB7\",\"preAuth\":true,\"additionalParameters\":{\"a\":{\"b\":[1,2]}},"
		"\"own\":-7,\"ownText\":\"7\"}");
	CHECK(ctp_json_parse(copy, strlen(copy), &document, &error) == CTP_OK);
	ctp_json_free(document);
	start("installmentPayment.do");
	CHECK(add("features", "VERIFY") == CTP_OK);
	CHECK_TEXT(body(), "{\"userName\":\"login+1\",\"password\":\"p&ss w\\\"rd\",\"features\":[\"VERIFY\"]}");
}

/* ---- evidence ---- */

static void evidence_of_a_form_can_be_read(void)
{
	struct ctp_money amount = money(10500, "TND");

	start("register.do");
	CHECK(add("orderNumber", "A-1") == CTP_OK);
	CHECK(ctp_request_add_money(&request, &amount, false, &error) == CTP_OK);
	CHECK(add("returnUrl", "https://shop.example/back?a=b") == CTP_OK);
	CHECK(add("failUrl", NULL) == CTP_OK);
	CHECK(add("description", "card 4509 2111 1111 1119") == CTP_OK);
	CHECK(add("jsonParams", "{\"email\":\"a@shop.example\",\"cavv\":\"AAABBB\",\"n\":\"4509211111111119\"}") == CTP_OK);
	CHECK(add("ip", "192.0.2.7") == CTP_OK);
	CHECK_TEXT(evidence(),
		"userName=***\npassword=***\norderNumber=A-1\namount=10500\ncurrency=788\n"
		"returnUrl=https://shop.example/back?a=b\ndescription=card 450921**1119\n"
		"jsonParams={\"email\":\"a@shop.example\",\"cavv\":\"***\",\"n\":\"450921**1119\"}\nip=***\n");
}

static void evidence_holds_no_card(void)
{
	start("paymentorder.do");
	CHECK(add("MDORDER", "70906e55-7114-41d6-8332-4609dc6590f4") == CTP_OK);
	CHECK(add("$PAN", "4509211111111118") == CTP_OK); /* mistyped: no check digit gives it away */
	CHECK(add("$CVC", "748") == CTP_OK);
	CHECK(add("YYYY", "2030") == CTP_OK);
	CHECK(add("MM", "11") == CTP_OK);
	CHECK(add("TEXT", "A HOLDER") == CTP_OK);
	CHECK(add("seToken", "c2VjcmV0") == CTP_OK);
	CHECK_TEXT(evidence(),
		"userName=***\npassword=***\nMDORDER=70906e55-7114-41d6-8332-4609dc6590f4\n$PAN=***\n$CVC=***\nYYYY=***\n"
		"MM=***\nTEXT=***\nseToken=***\n");

	start("unknown.do");
	CHECK(add("pan", "4509211111111118") == CTP_OK);
	CHECK(add("cvv2", "748") == CTP_OK);
	CHECK(add("paymentToken", "c2VjcmV0") == CTP_OK);
	CHECK(add("note", "{\"password\":\"x\"}") == CTP_OK);
	CHECK(add("broken", "{4509211111111119") == CTP_OK);
	CHECK_TEXT(evidence(),
		"userName=***\npassword=***\npan=***\ncvv2=***\npaymentToken=***\nnote={\"password\":\"***\"}\n"
		"broken={450921**1119\n");
}

static void evidence_of_json_is_json(void)
{
	struct ctp_money amount = money(1200, "EUR");

	start("recurrentPayment.do");
	CHECK(add("orderNumber", "UAF-1") == CTP_OK);
	CHECK(ctp_request_add_money(&request, &amount, false, &error) == CTP_OK);
	CHECK(add("additionalParameters", "{\"token\":\"t\",\"a\":\"b\"}") == CTP_OK);
	CHECK(add("features", "VERIFY") == CTP_OK);
	CHECK_TEXT(evidence(),
		"{\"userName\":\"***\",\"password\":\"***\",\"orderNumber\":\"UAF-1\",\"amount\":1200,\"currency\":\"978\","
		"\"additionalParameters\":{\"token\":\"***\",\"a\":\"b\"},\"features\":[\"VERIFY\"]}");
}

/* Deep enough to be read alone, too deep inside the body. */
static void evidence_that_can_not_be_cleaned_is_hidden(void)
{
	char nested[256] = "{\"a\":";

	for (int i = 0; i < CTP_JSON_MAX_DEPTH - 1; i++) {
		strcat(nested, "[");
	}
	for (int i = 0; i < CTP_JSON_MAX_DEPTH - 1; i++) {
		strcat(nested, "]");
	}
	strcat(nested, "}");
	start("recurrentPayment.do");
	CHECK(add("additionalParameters", nested) == CTP_OK);
	CHECK_TEXT(evidence(), "***");
}

int main(void)
{
	the_name_of_a_call_is_checked();
	addresses_are_built();
	booleans_are_for_booleans();
	integers_are_checked_as_their_text();
	money_is_sent_in_minor_units();
	money_out_of_range_names_the_amount();
	a_withdrawn_currency_is_named();
	absent_money_reserves_both_names();
	credentials_can_not_be_added();
	names_are_checked();
	a_name_is_taken_once();
	features_repeat_until_they_are_closed();
	a_released_name_can_be_given_again();
	a_released_value_leaves_its_room();
	required_parameters_are_asked_for();
	a_request_has_at_most_64_fields();
	a_request_has_at_most_64_kib();
	a_form_is_encoded();
	every_byte_is_encoded();
	a_json_body_is_one_object();
	evidence_of_a_form_can_be_read();
	evidence_holds_no_card();
	evidence_of_json_is_json();
	evidence_that_can_not_be_cleaned_is_hidden();
	ctp_request_clear(&request);
	return check_report("request");
}
