/* What is kept and shown of an answer: everything but secrets and card data, exactly as it was sent. */
#include "reply.h"

static void shows(const char *text, const char *expected)
{
	struct ctp_json *document = parse(text);
	struct ctp_buf shown;

	ctp_buf_init(&shown, CTP_JSON_MAX_BYTES);
	CHECK(ctp_reply_evidence(document, &shown));
	CHECK_TEXT(shown.bytes, expected);
	ctp_json_free(parse(shown.bytes));
	ctp_buf_clear(&shown);
	ctp_json_free(document);
}

static void unchanged(const char *text)
{
	shows(text, text);
}

static void values(void)
{
	unchanged("{}");
	unchanged("[]");
	unchanged("null");
	unchanged("[true,false,null,\"\",{\"a\":[]}]");
	unchanged("[0,-0,10500,-100,9223372036854775807,-9223372036854775808,0.10,1e3,123456789012345678901234567890]");
	unchanged("{\"errorMessage\":\"Доступ запрещён\",\"b\":\"\\\"\\\\\\n\\u0001\"}");
	shows(" { \"a\" : [ 1 , 2 ] }\n", "{\"a\":[1,2]}");
	shows("\"\\u00e9\\/\"", "\"é/\"");
}

static void secrets(void)
{
	shows("{\"userName\":\"u\",\"PASSWORD\":\"p\",\"token\":{\"deep\":1},\"cvc\":123,\"cavv\":null,\"orderId\":\"7\"}",
		"{\"userName\":\"***\",\"PASSWORD\":\"***\",\"token\":\"***\",\"cvc\":\"***\",\"cavv\":\"***\",\"orderId\":\"7\"}");
	shows("{\"cardAuthInfo\":{\"maskedPan\":\"411111**1111\",\"expiration\":\"203412\"}}",
		"{\"cardAuthInfo\":{\"maskedPan\":\"411111**1111\",\"expiration\":\"***\"}}");
	/* The lists of names and values hide secrets under another name. */
	shows(
		"{\"merchantOrderParams\":[{\"name\":\"cvv\",\"value\":\"123\"},{\"name\":\"udf1\",\"value\":\"shown\"},{\"value\":"
		"\"secret\",\"name\":\"Password\"}]}",
		"{\"merchantOrderParams\":[{\"name\":\"cvv\",\"value\":\"***\"},{\"name\":\"udf1\",\"value\":\"shown\"},{\"value\":"
		"\"***\",\"name\":\"Password\"}]}");
}

static void card_numbers(void)
{
	shows("{\"Pan\":\"4111111111111111\",\"a\":\"paid by 4111 1111 1111 1111, thanks\"}",
		"{\"Pan\":\"411111**1111\",\"a\":\"paid by 411111**1111, thanks\"}");
	shows("[4111111111111111,4111111111111112]", "[\"411111**1111\",4111111111111112]");
	/* As a name it is left out with its value: two of them could become one name. */
	shows(
		"{\"4111111111111111\":1,\"a\":2,\"4111110000001111\":3,\"b\":4}", "{\"a\":2,\"4111110000001111\":3,\"b\":4}");
	shows("{\"4111111111111111\":1}", "{}");
}

/* Long numbers that are none of a card's. 411111111111111118 has a card's check digit. */
static void long_numbers(void)
{
	unchanged("{\"date\":1700000000000,\"authDateTime\":1617973059029,\"refundedDate\":1513080732000}");
	shows("{\"a\":411111111111111118}", "{\"a\":\"411111**1118\"}");
	unchanged("{\"feUtrnno\":411111111111111118}");
	for (int second = 0; second < 200; second++) {
		char text[64];
		snprintf(text, sizeof text, "{\"date\":17000000%05d}", second * 487);
		unchanged(text);
	}
}

static void parts(void)
{
	struct ctp_json *document = parse("{\"bindings\":[{\"bindingId\":\"1\",\"password\":\"p\"}]}");
	struct ctp_buf shown;

	ctp_buf_init(&shown, CTP_JSON_MAX_BYTES);
	CHECK(ctp_reply_evidence_of(ctp_json_first(ctp_json_member(ctp_json_root(document), "bindings")), &shown));
	CHECK_TEXT(shown.bytes, "{\"bindingId\":\"1\",\"password\":\"***\"}");
	ctp_buf_clear(&shown);
	ctp_json_free(document);
}

static void full_buffer(void)
{
	struct ctp_json *document = parse("{\"errorMessage\":\"Success\"}");
	struct ctp_buf shown;

	for (size_t maximum = 0; maximum < strlen("{\"errorMessage\":\"Success\"}"); maximum++) {
		ctp_buf_init(&shown, maximum);
		CHECK(!ctp_reply_evidence(document, &shown));
		ctp_buf_clear(&shown);
	}
	ctp_json_free(document);
}

int main(void)
{
	values();
	secrets();
	card_numbers();
	long_numbers();
	parts();
	full_buffer();
	return check_report("evidence");
}
