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

/* `count` times the text. */
static const char *times(size_t count, const char *text)
{
	copy[0] = '\0';
	for (size_t i = 0; i < count; i++) {
		strcat(copy, text);
	}
	return copy;
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

/* ---- one value ---- */

static void order_numbers(void)
{
	static const char message[] = "must be 1 to 32 characters long (A-Z a-z 0-9 - _)";
	char text[2] = {0};

	for (int c = 1; c < 256; c++) {
		bool good = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
		text[0] = (char)c;
		start("register.do");
		CHECK((add("orderNumber", text) == CTP_OK) == good);
	}
	accepts("register.do", "orderNumber", times(32, "9"));
	refuses("register.do", "orderNumber", times(33, "9"), message);
	refuses("register.do", "orderNumber", "", message);
	refuses("register.do", "orderNumber", "A 1", message);
	refuses("register.do", "orderNumber", "A/1", message);
	refuses("register.do", "orderNumber", "\xC3\xA9", message);
}

static void texts_count_characters(void)
{
	static const char message[] = "must be 1 to 512 characters long";

	accepts("register.do", "description", "Commande n\xC2\xB0 5 <\xD8\xB7\xD9\x84\xD8\xA8> 100 % \xF0\x9F\x98\x80");
	accepts("register.do", "description", times(512, "\xD8\xB7"));
	refuses("register.do", "description", times(513, "\xD8\xB7"), message);
	refuses("register.do", "description", "", message);
}

static void control_characters_are_refused_for_every_kind(void)
{
	static const char message[] = "must not contain control characters (line breaks, tabs, NUL)";
	static const char *const names[] = {"orderNumber", "description", "returnUrl", "bindingId", "mcc", "amount",
		"jsonParams", "features", "unknownOne"};
	struct ctp_text nul = {"a\0b", 3};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		refuses("register.do", names[i], "a\nb", message);
		refuses("register.do", names[i], "\r", message);
		refuses("register.do", names[i], "\x7F", message);
		refuses("register.do", names[i], "\xC2\x80", message);
		refuses("register.do", names[i], "\xC2\x9F", message);
		start("register.do");
		CHECK(ctp_request_add(&request, names[i], nul, &error) == CTP_ERR_ARGUMENT);
		CHECK_TEXT(error.argument, names[i]);
	}
	refuses("unknown.do", "x", "a\tb", message);
	accepts("unknown.do", "x", "\xC2\xA0");
}

static void invalid_utf8_is_refused(void)
{
	static const char *const bad[] = {
		"\x80", "\xC3", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "caf\xE9", "\xFF"};

	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		refuses("register.do", "description", bad[i], "must be valid UTF-8");
		refuses("unknown.do", "x", bad[i], "must be valid UTF-8");
	}
}

static void urls(void)
{
	static const char *const good[] = {"https://shop.example/back", "http://shop.example", "HTTPS://SHOP.EXAMPLE/?a=b",
		"https://shop.example:8443/a?b[]=c&d=%20", "https://192.0.2.1/", "https://[2001:db8::1]:443/x",
		"https://xn--bcher-kva.example/", "https://shop_1.example?x=a@b"};
	static const char *const relative[] = {"", "/back", "shop.example/back", "//shop.example", "ftp://shop.example/",
		"javascript:alert(1)", "https:/shop.example", "https", " https://shop.example"};
	static const char *const no_host[] = {"https://", "https:///back", "https://?x", "https://:80/", "https://a:0/",
		"https://a:65536/", "https://a:/", "https://a:8x/", "https://[::1", "https://[]/", "https://[::1]x/",
		"https://a!b/"};
	static const char *const bad_bytes[] = {"https://shop.example/a b", "https://shop.example/<x>",
		"https://shop.example/\"", "https://shop.example\\@evil.example/", "https://\xC3\xBCnter.example/",
		"https://shop.example/\xC3\xA9"};

	for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
		accepts("register.do", "returnUrl", good[i]);
	}
	for (size_t i = 0; i < sizeof relative / sizeof *relative; i++) {
		refuses("register.do", "returnUrl", relative[i], "must be an absolute http or https URL");
	}
	for (size_t i = 0; i < sizeof no_host / sizeof *no_host; i++) {
		refuses(
			"register.do", "returnUrl", no_host[i], "must be an absolute http or https URL with a valid host and port");
	}
	for (size_t i = 0; i < sizeof bad_bytes / sizeof *bad_bytes; i++) {
		refuses("register.do", "returnUrl", bad_bytes[i],
			"must contain only the characters of a URL: punycode in the host, %XX for any other");
	}
	refuses("register.do", "returnUrl", "https://me:secret@shop.example/", "must not contain a user name or password");
	start("register.do");
	CHECK(add("failUrl", "https://shop.example/#top") == CTP_ERR_ARGUMENT);
	CHECK(strstr(error.message, "fragment") != NULL);

	char url[600] = "https://shop.example/";
	memset(url + strlen(url), 'a', 512 - strlen(url));
	accepts("register.do", "returnUrl", url);
	url[512] = 'a';
	refuses("register.do", "returnUrl", url, "must be 1 to 512 characters long");
}

static void numbers(void)
{
	accepts("register.do", "sessionTimeoutSecs", "0");
	accepts("register.do", "sessionTimeoutSecs", "999999999");
	refuses("register.do", "sessionTimeoutSecs", "1234567890", "must be 1 to 9 digits: a whole number, 0 or more");
	refuses("register.do", "sessionTimeoutSecs", "", "must be 1 to 9 digits: a whole number, 0 or more");
	refuses("register.do", "sessionTimeoutSecs", "-1", "must be 1 to 9 digits: a whole number, 0 or more");
	refuses("register.do", "sessionTimeoutSecs", "01", "must be 1 to 9 digits: a whole number, 0 or more");
	refuses("register.do", "sessionTimeoutSecs", "1.5", "must be 1 to 9 digits: a whole number, 0 or more");
	accepts("register.do", "mcc", "0742");
	refuses("register.do", "mcc", "742", "must be 4 digits");
	refuses("register.do", "mcc", "07 2", "must be 4 digits");
	accepts("verifyEnrollment.do", "pan", "4509211111111119");
	refuses("verifyEnrollment.do", "pan", "4509 2111 1111 1119", "must be 12 to 19 digits");
	refuses("verifyEnrollment.do", "pan", "45092111111", "must be 12 to 19 digits");
}

static void ids(void)
{
	static const char message[] = "must be 1 to 36 characters long (ASCII without spaces)";

	accepts("refund.do", "orderId", "70906e55-7114-41d6-8332-4609dc6590f4");
	accepts("refund.do", "orderId", "V721uPPfNNofVQAAABL3"); /* a sister's, no UUID */
	refuses("refund.do", "orderId", "", message);
	refuses("refund.do", "orderId", "a b", message);
	refuses("refund.do", "orderId", "\xC3\xA9", message);
	refuses("refund.do", "orderId", "1234567890123456789012345678901234567", message);
	accepts("updateSSLCardList.do", "mdorder", "x");
	accepts("paymentOrderBinding.do", "tii", "");
	refuses("paymentOrderBinding.do", "tii", "ABC", "must be at most 2 characters long (ASCII without spaces)");
}

static void amounts_as_text(void)
{
	static const char message[] = "must be a number of minor units over 0 with at most 12 digits";

	accepts("refund.do", "amount", "1");
	accepts("refund.do", "amount", "999999999999");
	refuses("refund.do", "amount", "0", message);
	refuses("refund.do", "amount", "00", message);
	refuses("refund.do", "amount", "010", message);
	refuses("refund.do", "amount", "-5", message);
	refuses("refund.do", "amount", "10.5", message);
	refuses("refund.do", "amount", "1e3", message);
	refuses("refund.do", "amount", " 1", message);
	refuses("refund.do", "amount", "1000000000000", message);
	refuses("refund.do", "amount", "", message);
	accepts("verifyCard.do", "amount", "0"); /* charges nothing */
}

static void currencies_as_text(void)
{
	static const char message[] = "must be the three-digit ISO 4217 number of a currency, 788 for TND";

	accepts("refund.do", "currency", "788");
	accepts("refund.do", "currency", "012");
	refuses("refund.do", "currency", "TND", message);
	refuses("refund.do", "currency", "12", message);
	refuses("refund.do", "currency", "000", message);
	refuses("refund.do", "currency", "959", message); /* gold: no minor units */
	refuses("refund.do", "currency", "", message);
	refuses("refund.do", "currency", "191", "must not be a withdrawn currency (HRK)");
}

static void languages(void)
{
	static const char message[] = "must be a language code of two lower-case letters";

	accepts("refund.do", "language", "fr");
	accepts("refund.do", "language", "ar");
	refuses("refund.do", "language", "FR", message);
	refuses("refund.do", "language", "f", message);
	refuses("refund.do", "language", "fra", message);
	refuses("refund.do", "language", "\xC3\xA9\xC3\xA9", message);
	refuses("refund.do", "language", "", message);
}

static void times_of_day(void)
{
	static const char *const bad[] = {"", "2030-12-31", "2030-12-31 23:59:59", "2030-12-31T23:59:59Z",
		"2030-13-01T00:00:00", "2030-00-01T00:00:00", "2030-02-29T00:00:00", "2100-02-29T00:00:00",
		"2030-04-31T00:00:00", "2030-01-00T00:00:00", "2030-01-01T24:00:00", "2030-01-01T00:60:00",
		"2030-01-01T00:00:60", "2030-01-01t00:00:00", "203a-01-01T00:00:00", "yyyy-MM-ddTHH:mm:ss"};

	accepts("register.do", "expirationDate", "2030-12-31T23:59:59");
	accepts("register.do", "expirationDate", "2028-02-29T00:00:00");
	accepts("register.do", "expirationDate", "2000-02-29T00:00:00");
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		refuses("register.do", "expirationDate", bad[i], "must be a date and time like 2030-12-31T23:59:59");
	}
	accepts("getLastOrdersForMerchants.do", "from", "20240229235959");
	refuses("getLastOrdersForMerchants.do", "from", "20230229235959", "must be a date and time like 20301231235959");
	refuses("getLastOrdersForMerchants.do", "from", "2024-02-29", "must be a date and time like 20301231235959");
	accepts("extendBinding.do", "newExpiry", "203012");
	refuses("extendBinding.do", "newExpiry", "203013", "must be a year and month like 203012");
	refuses("extendBinding.do", "newExpiry", "203000", "must be a year and month like 203012");
	refuses("extendBinding.do", "newExpiry", "1230", "must be a year and month like 203012");
}

static void booleans(void)
{
	accepts("getBindings.do", "showExpired", "true");
	accepts("getBindings.do", "showExpired", "false");
	refuses("getBindings.do", "showExpired", "1", "must be true or false");
	refuses("getBindings.do", "showExpired", "TRUE", "must be true or false");
	refuses("getBindings.do", "showExpired", "", "must be true or false");

	start("getBindings.do");
	CHECK(ctp_request_add_boolean(&request, "showExpired", false, &error) == CTP_OK);
	CHECK(ctp_text_is(ctp_request_value(&request, "showExpired"), "false"));
	CHECK(ctp_request_add_boolean(&request, "clientId", true, &error) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "clientId");
	CHECK_TEXT(error.message, "must not be a boolean");
	CHECK(ctp_request_add_boolean(&request, "unknownOne", true, &error) == CTP_OK);
}

static void json_objects(void)
{
	static const char *const bad[] = {"[]", "\"a\"", "{}x", "{\"a\":1,}", "{'a':1}", "{\"a\":1,\"a\":2}", "nonsense"};
	char longest[1100] = "{\"a\":\"";

	accepts("register.do", "jsonParams", "{}");
	accepts("register.do", "jsonParams", "{\"email\":\"a@shop.example\",\"n\":1}");
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		start("register.do");
		CHECK(add("jsonParams", bad[i]) == CTP_ERR_ARGUMENT);
		CHECK_TEXT(error.argument, "jsonParams");
		CHECK(strncmp(error.message, "must be the text of one JSON object", 35) == 0);
	}
	memset(longest + 6, 'x', 1024 - 8);
	memcpy(longest + 1022, "\"}", 3);
	accepts("register.do", "jsonParams", longest);
	memcpy(longest + 1022, "x\"}", 4);
	refuses("register.do", "jsonParams", longest, "must be 2 to 1024 characters long");
}

static void messages_do_not_repeat_the_value(void)
{
	static const char secret[] = "4509211111111119x";
	size_t count;
	const struct ctp_endpoint *table = ctp_endpoint_table(&count);

	for (size_t i = 0; i < count; i++) {
		for (const struct ctp_param *param = table[i].params; param->name != NULL; param++) {
			start(table[i].name);
			if (add(param->name, secret) != CTP_OK) {
				CHECK(strstr(error.message, "450921") == NULL);
			}
		}
	}
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

static void required_parameters_are_asked_for(void)
{
	struct ctp_money amount = money(10500, "TND");

	start("register.do");
	CHECK(ctp_request_check(&request, &error) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "orderNumber");
	CHECK_TEXT(error.message, "must be given: the gateway refuses register.do without it");
	CHECK(add("orderNumber", "A-1") == CTP_OK);
	CHECK(ctp_request_check(&request, &error) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "amount");
	CHECK(ctp_request_add_money(&request, &amount, false, &error) == CTP_OK);
	CHECK(add("returnUrl", NULL) == CTP_OK);
	CHECK(ctp_request_check(&request, &error) == CTP_ERR_ARGUMENT);
	CHECK_TEXT(error.argument, "returnUrl");
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
	order_numbers();
	texts_count_characters();
	control_characters_are_refused_for_every_kind();
	invalid_utf8_is_refused();
	urls();
	numbers();
	ids();
	amounts_as_text();
	currencies_as_text();
	languages();
	times_of_day();
	booleans();
	json_objects();
	messages_do_not_repeat_the_value();
	money_is_sent_in_minor_units();
	money_out_of_range_names_the_amount();
	a_withdrawn_currency_is_named();
	absent_money_reserves_both_names();
	credentials_can_not_be_added();
	names_are_checked();
	a_name_is_taken_once();
	features_repeat_until_they_are_closed();
	a_released_name_can_be_given_again();
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
