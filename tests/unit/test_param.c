#include "check.h"
#include "ctp_param.h"

static struct ctp_error error;

/* As a request would: the row, if there is one, decides. */
static enum ctp_status check(const char *endpoint, const char *name, struct ctp_text value)
{
	const struct ctp_param *param = ctp_endpoint_param(ctp_endpoint_find(ctp_text(endpoint)), ctp_text(name));

	ctp_error_clear(&error);
	return ctp_param_check(param, name, value, &error);
}

static void accepts(const char *endpoint, const char *name, const char *value)
{
	CHECK(check(endpoint, name, ctp_text(value)) == CTP_OK || !printf("    %s=%s: %s\n", name, value, error.message));
}

/* Refused with that message, which is about that parameter. */
static void refuses(const char *endpoint, const char *name, const char *value, const char *message)
{
	CHECK(check(endpoint, name, ctp_text(value)) == CTP_ERR_ARGUMENT || !printf("    %s=%s\n", name, value));
	CHECK_TEXT(error.argument, name);
	CHECK_TEXT(error.message, message);
}

/* `count` times the character; valid until the next call. */
static const char *times(size_t count, const char *character)
{
	static char text[1200];

	text[0] = '\0';
	for (size_t i = 0; i < count; i++) {
		strcat(text, character);
	}
	return text;
}

static void order_numbers(void)
{
	static const char message[] = "must be 1 to 32 characters long (A-Z a-z 0-9 - _)";

	for (int c = 0; c < 256; c++) {
		bool good = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
		char byte = (char)c;
		CHECK((check("register.do", "orderNumber", (struct ctp_text){&byte, 1}) == CTP_OK) == good);
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
		CHECK(check("register.do", names[i], nul) == CTP_ERR_ARGUMENT);
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
	CHECK(check("register.do", "failUrl", ctp_text("https://shop.example/#top")) == CTP_ERR_ARGUMENT);
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
	refuses("getBindings.do", "bindingType", "", "must be 1 character long (ASCII without spaces)");
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
}

static void json_objects(void)
{
	static const char *const bad[] = {"[]", "\"a\"", "{}x", "{\"a\":1,}", "{'a':1}", "{\"a\":1,\"a\":2}", "nonsense"};
	char longest[1100] = "{\"a\":\"";

	accepts("register.do", "jsonParams", "{}");
	accepts("register.do", "jsonParams", "{\"email\":\"a@shop.example\",\"n\":1}");
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		CHECK(check("register.do", "jsonParams", ctp_text(bad[i])) == CTP_ERR_ARGUMENT);
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
			if (ctp_param_check(param, param->name, ctp_text(secret), &error) != CTP_OK) {
				CHECK(strstr(error.message, "450921") == NULL);
			}
		}
	}
}

int main(void)
{
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
	return check_report("param");
}
