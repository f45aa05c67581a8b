#include <stdlib.h>

#include "check.h"
#include "ctp_redact.h"

static char shown_text[512];

static const char *shown_bytes(const char *bytes, size_t length)
{
	struct ctp_buf text;

	ctp_buf_init(&text, sizeof shown_text - 1);
	CHECK(ctp_redact_value(&text, (struct ctp_text){bytes, length}));
	memcpy(shown_text, text.bytes == NULL ? "" : text.bytes, text.length + (text.bytes != NULL));
	if (text.bytes == NULL) {
		shown_text[0] = '\0';
	}
	ctp_buf_clear(&text);
	return shown_text;
}

static const char *shown(const char *value)
{
	return shown_bytes(value, strlen(value));
}

static void unchanged(const char *value)
{
	CHECK_TEXT(shown(value), value);
}

/* ---- names ---- */

static void secrets_are_hidden_in_any_case(void)
{
	static const char *const names[] = {"password", "Password", "userName", "username", "token", "seToken",
		"paymentToken", "cvc", "$CVC", "CVV2", "expiry", "$EXPIRY", "expiration", "expiryDate", "cardholderName",
		"cardHolder", "cavv", "paReq", "PaRes", "packedCReq", "ip", "Ip"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		CHECK(ctp_redact_name(ctp_text(names[i])) || !printf("    %s\n", names[i]));
		CHECK(ctp_redact_sent_name(ctp_text(names[i])));
	}
}

static void what_proves_a_payment_is_shown(void)
{
	static const char *const names[] = {"approvalCode", "maskedPan", "authRefNum", "rrn", "orderId", "orderNumber",
		"amount", "actionCode", "errorCode", "bindingId", "tokenId", "passwordHint", "xid", "description", "", "$",
		"i"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		CHECK(!ctp_redact_name(ctp_text(names[i])) || !printf("    %s\n", names[i]));
		CHECK(!ctp_redact_sent_name(ctp_text(names[i])));
	}
	CHECK(!ctp_redact_name((struct ctp_text){0}));
}

static void a_card_number_is_hidden_where_it_is_sent(void)
{
	CHECK(ctp_redact_sent_name(ctp_text("pan")) && ctp_redact_sent_name(ctp_text("$PAN")));
	CHECK(!ctp_redact_name(ctp_text("pan")) && !ctp_redact_name(ctp_text("Pan"))); /* an answer has it masked */
}

/* ---- values ---- */

static void card_numbers_are_reduced(void)
{
	CHECK_TEXT(shown("4509211111111119"), "450921**1119");
	CHECK_TEXT(shown("5440212711111110"), "544021**1110");
	CHECK_TEXT(shown("2221000000000009"), "222100**0009");
	CHECK_TEXT(shown("378282246310005"), "378282**0005");
	CHECK_TEXT(shown("4222222222222"), "422222**2222");
	CHECK_TEXT(shown("639002000000000003"), "639002**0003");
	CHECK_TEXT(shown("my card is 4509211111111119, thanks"), "my card is 450921**1119, thanks");
	CHECK_TEXT(shown("4509211111111119 5440212711111110"), "450921**1119 544021**1110");
	CHECK_TEXT(shown("pan=4509211111111119&x"), "pan=450921**1119&x");
	CHECK_TEXT(shown("CMD-4509211111111119"), "CMD-450921**1119");
	CHECK_TEXT(shown("\"4509211111111119\""), "\"450921**1119\"");
	CHECK_TEXT(shown("\xD9\x83"
					 "4509211111111119"),
		"\xD9\x83"
		"450921**1119");
}

static void a_request_that_comes_back_is_hidden(void)
{
	CHECK_TEXT(shown("userName=shop&password=p w&amount=1"), "userName=***&password=***&amount=1");
	CHECK_TEXT(shown("password=last"), "password=***");
	CHECK_TEXT(shown("<pre>password=x</pre>"), "<pre>password=***</pre>");
	CHECK_TEXT(shown("a=1&%24CVC=123&$EXPIRY=203412"), "a=1&%24CVC=***&$EXPIRY=***");
	CHECK_TEXT(shown("{\"userName\":\"shop\",\"password\": \"p,w\",\"cvc\":123}"),
		"{\"userName\":\"***\",\"password\": \"***\",\"cvc\":***}");
	CHECK_TEXT(shown("\"{\\\"password\\\":\\\"pw\\\"}\""), "\"{\\\"password\\\":\\\"***\\\"}\"");
	CHECK_TEXT(shown("https://shop.example/?token=abc&x=1"), "https://shop.example/?token=***&x=1");
	/* As pretty printers, Java and PHP write it, and JSON within JSON. */
	CHECK_TEXT(shown("{\"password\" : \"p w\", \"x\":1}"), "{\"password\" : \"***\", \"x\":1}");
	CHECK_TEXT(shown("{\"password\":\n\t\"pw\"}"), "{\"password\":\n\t\"***\"}");
	CHECK_TEXT(shown("password = p w&x=1"), "password = ***&x=1");
	CHECK_TEXT(shown("Login{userName='shop', password='p&w'}"), "Login{userName='***', password='***'}");
	CHECK_TEXT(shown("{'password': 'pw'}"), "{'password': '***'}");
	CHECK_TEXT(shown("\"password\":\"a\\\"b\\\\\",\"x\":\"y\""), "\"password\":\"***\",\"x\":\"y\"");
	CHECK_TEXT(shown("\"{\\\"password\\\":\\\"a\\\\\\\"b\\\",\\\"x\\\":1}\""),
		"\"{\\\"password\\\":\\\"***\\\",\\\"x\\\":1}\"");
	CHECK_TEXT(shown("{\\\\\\\"cvc\\\\\\\":\\\\\\\"123\\\\\\\"}"), "{\\\\\\\"cvc\\\\\\\":\\\\\\\"***\\\\\\\"}");
	CHECK_TEXT(shown("\"password\":\"cut off"), "\"password\":\"***");
	unchanged("the password is wrong");
	unchanged("Wrong password: try again");
	unchanged("password=&amount=1");
	unchanged("tokenId=1&passwordHint=2&orderId=3");
	unchanged("\"orderId\":\"3\"");
	unchanged("=:=");
	unchanged("\":");
	unchanged(":x");
}

static void grouped_card_numbers_are_reduced(void)
{
	CHECK_TEXT(shown("4509 2111 1111 1119"), "450921**1119");
	CHECK_TEXT(shown("4509-2111-1111-1119"), "450921**1119");
	CHECK_TEXT(shown("3782 822463 10005"), "378282**0005");
	CHECK_TEXT(shown("card 4509 2111 1111 1119 12/26"), "card 450921**1119 12/26");
	CHECK_TEXT(shown("1 4509 2111 1111 1119"), "1 450921**1119");
	CHECK_TEXT(shown("4509-2111-1111-1119-"), "450921**1119-");
	CHECK_TEXT(shown("6390 0200 0000 0001 235"), "639002**1 235");
	/* The last four of one begin another. */
	CHECK_TEXT(shown("555531111108884111-111110-1511"), "555531**411111**1511");
}

static void other_numbers_survive(void)
{
	unchanged("");
	unchanged("4509211111111118"); /* wrong check digit */
	unchanged("450921**1119");
	unchanged("411111111111");  /* 12 digits: a reference number */
	unchanged("1716900000001"); /* milliseconds today, with a right check digit */
	unchanged("2000000000008"); /* milliseconds in 2033, with a right check digit */
	unchanged("20240115123000");
	unchanged("2230000000001"); /* only cards of 16 digits and more begin with 2 */
	unchanged("01234567890123456789");
	unchanged("24509211111111119000"); /* 20 digits with a card's inside */
	unchanged("4509 2111-1111 1119");  /* mixed separators */
	unchanged("4509  2111  1111  1119");
	unchanged("45092 1111 1111 119");
	unchanged("10500");
	unchanged("0000000000000000");
}

/* Feeds the digits of a real card number to what looks like an id: groups that belong to a longer word are left alone. */
static void identifiers_survive(void)
{
	unchanged("44779116-41a5-7798-b072-c0a30760e2b0");
	unchanged("00004509-4509-2111-1111-111900000000");
	unchanged("a4509211111111119");
	unchanged("4509 2111 1111 1119x");
	unchanged("4509211111111119b");
	unchanged("4509-2111-1111-1119-1119");
	unchanged("ab-4509-2111-1111-1119");
	unchanged("4509-2111-1111-1119-ff");
	unchanged("77cb4509211111111119f00d");
}

/* Every beginning of a number, each in memory of exactly its length so that the sanitizer sees a byte too many. */
static void nothing_is_read_beyond_the_end(void)
{
	static const char number[] = "4509 2111 1111 1119";

	for (size_t length = 1; length < sizeof number; length++) {
		char *exact = malloc(length);
		if (!CHECK(exact != NULL)) {
			return;
		}
		memcpy(exact, number, length);
		const char *text = shown_bytes(exact, length);
		if (length < sizeof number - 1) {
			CHECK(strlen(text) == length && memcmp(text, number, length) == 0);
		} else {
			CHECK_TEXT(text, "450921**1119");
		}
		free(exact);
	}
}

static void a_full_buffer_is_reported(void)
{
	struct ctp_buf text;

	ctp_buf_init(&text, 8);
	CHECK(!ctp_redact_value(&text, ctp_text("4509211111111119")));
	ctp_buf_clear(&text);
}

int main(void)
{
	secrets_are_hidden_in_any_case();
	what_proves_a_payment_is_shown();
	a_card_number_is_hidden_where_it_is_sent();
	card_numbers_are_reduced();
	a_request_that_comes_back_is_hidden();
	grouped_card_numbers_are_reduced();
	other_numbers_survive();
	identifiers_survive();
	nothing_is_read_beyond_the_end();
	a_full_buffer_is_reported();
	return check_report("redact");
}
