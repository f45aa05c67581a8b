/* What a client is made of, and payments with stored credentials. */
#include "caller.h"
#include "check.h"

#define LONGEST_URL 255
#define LONGEST_CREDENTIAL 1024

/* Every letter of a text, `length` times. */
static struct ctp_text letters(char *buffer, size_t length)
{
	memset(buffer, 'a', length);
	return (struct ctp_text){buffer, length};
}

/* The parameter that is refused, "" if none is. */
static const char *refused(struct ctp_text url, struct ctp_text user_name, struct ctp_text password)
{
	static struct ctp_error error;
	struct ctp_client client;

	ctp_error_clear(&error);
	if (ctp_client_init(&client, url, user_name, password, &error) == CTP_OK) {
		CHECK(client.connect_timeout == 3000 && client.timeout == 10000 && client.deadline == 20000);
		CHECK(client.max_retries == 2 && client.transport == NULL && client.observer == NULL);
		CHECK(strlen(client.base_url) == url.length && memcmp(client.base_url, url.bytes, url.length) == 0);
		ctp_client_clear(&client);
		CHECK(client.base_url == NULL);
		return "";
	}
	CHECK(error.status == CTP_ERR_ARGUMENT && client.base_url == NULL);
	return error.argument;
}

static void base_urls(void)
{
	static const struct {
		const char *url;
		bool good;
	} rows[] = {
		{"https://test.clictopay.com/payment/rest/", true},
		{"https://gateway.example:8443/payment/rest/", true},
		{"https://gateway.example/behind/payment/rest/", true},
		{"http://127.0.0.1:8080/payment/rest/", true},
		{"http://[::1]:8080/payment/rest/", true},
		{"http://localhost:8080/payment/rest/", false},
		{"http://gateway.example/payment/rest/", false},
		{"http://127.0.0.1.example/payment/rest/", false},
		{"https://gateway.example/payment/rest", false},
		{"https://gateway.example/payment/", false},
		{"https://gateway.example/payment/rest/?a=/payment/rest/", false},
		{"https://gateway.example/%2e/payment/rest/", false},
		{"https://user@gateway.example/payment/rest/", false},
		{"ftp://gateway.example/payment/rest/", false},
		{"/payment/rest/", false},
		{"", false},
	};
	char longest[LONGEST_URL + 1] = "https://gateway.example/";
	static const char ending[] = "/payment/rest/";

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *argument = refused(ctp_text(rows[i].url), ctp_text("shop"), ctp_text("secret"));
		if (!CHECK(strcmp(argument, rows[i].good ? "" : "environment") == 0)) {
			printf("    %s\n", rows[i].url);
		}
	}
	for (size_t length = LONGEST_URL; length <= LONGEST_URL + 1; length++) {
		letters(longest + 24, length - 24);
		memcpy(longest + length - strlen(ending), ending, strlen(ending));
		CHECK_TEXT(refused((struct ctp_text){longest, length}, ctp_text("shop"), ctp_text("secret")),
			length == LONGEST_URL ? "" : "environment");
	}
}

static void credentials(void)
{
	struct ctp_text url = ctp_text("https://gateway.example/payment/rest/");
	static char many[LONGEST_CREDENTIAL + 1];

	CHECK_TEXT(refused(url, ctp_text(""), ctp_text("secret")), "userName");
	CHECK_TEXT(refused(url, ctp_text("shop"), ctp_text("")), "password");
	CHECK_TEXT(refused(url, ctp_text("sh\nop"), ctp_text("secret")), "userName");
	CHECK_TEXT(refused(url, ctp_text("shop"),
				   ctp_text("sec\xff"
							"ret")),
		"password");
	CHECK_TEXT(refused(url, ctp_text("shop"), (struct ctp_text){"sec\0ret", 7}), "password");
	CHECK_TEXT(refused(url, letters(many, LONGEST_CREDENTIAL), letters(many, LONGEST_CREDENTIAL)), "");
	CHECK_TEXT(refused(url, letters(many, LONGEST_CREDENTIAL + 1), ctp_text("secret")), "userName");
	CHECK_TEXT(refused(url, ctp_text("shop"), letters(many, LONGEST_CREDENTIAL + 1)), "password");
}

static void payments(void)
{
	static const struct {
		const char *body;
		enum ctp_status status;
	} rows[] = {
		{"{\"errorCode\":0,\"redirect\":\"https://pay.example/3ds\"}", CTP_OK},
		{"{\"errorCode\":0,\"orderStatus\":{\"orderStatus\":2}}", CTP_OK},
		/* accepted, with a status that can't be read: the buyer may have been charged */
		{"{\"errorCode\":0,\"orderStatus\":{\"orderStatus\":\"paid\"}}", CTP_ERR_UNKNOWN},
		{"{}", CTP_ERR_UNKNOWN},
		{"{\"errorCode\":7}", CTP_ERR_GATEWAY},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		static struct gateway gateway;
		struct ctp_client client;
		struct ctp_request request;
		struct ctp_payment payment;
		struct ctp_json *document;
		struct ctp_error error;

		gateway_init(&gateway, 1);
		caller_client(&client, &gateway);
		gateway.body = rows[i].body;
		gateway_fail(&gateway, 0, NOT_EXECUTED, ANSWER);
		CHECK(ctp_request_init(&request, ctp_text("paymentOrderBinding.do"), &error) == CTP_OK);
		CHECK(ctp_request_add(&request, "mdOrder", ctp_text("id"), &error) == CTP_OK);
		CHECK(ctp_request_add(&request, "bindingId", ctp_text("b"), &error) == CTP_OK);
		CHECK(ctp_client_payment(&client, &request, &document, &payment, &error) == rows[i].status);
		CHECK((document != NULL) == (rows[i].status != CTP_ERR_UNKNOWN) && gateway.exchange_count == 1);
		ctp_json_free(document);
		ctp_request_clear(&request);
		ctp_client_clear(&client);
	}
}

int main(void)
{
	base_urls();
	credentials();
	payments();
	return check_report("client");
}
