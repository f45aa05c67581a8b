/* Accepted or refused, registrations, lists and payments: the samples of the gateway's documents, and what they
 * leave open. */
#include "reply.h"

/* What ctp_reply_check() makes of a text. */
static enum ctp_status check_reply(const char *text, const char *call, struct ctp_error *error)
{
	struct ctp_json *document = parse(text);
	enum ctp_status status = CTP_ERR_MEMORY;

	ctp_error_clear(error);
	if (document != NULL) {
		status = ctp_reply_check(document, call == NULL ? NULL : endpoint(call), error);
		ctp_json_free(document);
	}
	return status;
}

static void accepted(const char *text, const char *call)
{
	struct ctp_error error;

	if (!CHECK(check_reply(text, call, &error) == CTP_OK)) {
		printf("    %s\n    %s\n", text, error.message);
	}
}

static void refused(const char *text, const char *call, enum ctp_gateway_kind kind, const char *code, const char *says)
{
	struct ctp_error error;

	if (!CHECK(check_reply(text, call, &error) == CTP_ERR_GATEWAY) || !CHECK(error.status == CTP_ERR_GATEWAY)
		|| !CHECK(error.gateway == kind) || !CHECK_TEXT(error.error_code, code) || !CHECK_TEXT(error.gateway_text, says)
		|| !CHECK(strstr(error.message, says) != NULL)) {
		printf("    %s\n", text);
	}
}

static void unreadable(const char *text)
{
	struct ctp_error error;

	if (!CHECK(check_reply(text, "refund.do", &error) == CTP_ERR_PROTOCOL) || !CHECK(error.message[0] != '\0')) {
		printf("    %s\n", text);
	}
}

/* ---- acceptance ---- */

static void simple_operations(void)
{
	accepted("{\"errorCode\":0,\"errorMessage\":\"Success\"}", "deposit.do");
	accepted("{\"errorCode\":\"0\",\"errorMessage\":\"…\"}", "reverse.do");
	accepted("{\"errorCode\":0}", "refund.do");
	accepted("{}", "refund.do");
	refused("{\"errorCode\":\"6\",\"errorMessage\":\"…\"}", "deposit.do", CTP_GATEWAY_ORDER_NOT_FOUND, "6", "…");
	refused("{\"errorCode\":5,\"errorMessage\":\"…\"}", "refund.do", CTP_GATEWAY_AUTHENTICATION, "5", "…");
}

static void register_errors(void)
{
	refused(
		"{\"errorCode\":\"1\",\"errorMessage\":\"Order number is duplicated, order with given order number is processed "
		"already\"}",
		"register.do", CTP_GATEWAY_DUPLICATE_ORDER, "1",
		"Order number is duplicated, order with given order number is processed already");
	refused("{\"errorCode\":1,\"errorMessage\":\"Commande avec ce numéro a déjà été traité.\"}", "register.do",
		CTP_GATEWAY_DUPLICATE_ORDER, "1", "Commande avec ce numéro a déjà été traité.");
	refused("{\"errorCode\":\"4\",\"errorMessage\":\"Montant vide\"}", "register.do", CTP_GATEWAY_INVALID_REQUEST, "4",
		"Montant vide");
	refused("{\"errorCode\":\"5\",\"errorMessage\":\"Access denied\"}", "register.do", CTP_GATEWAY_AUTHENTICATION, "5",
		"Access denied");
	refused("{\"errorCode\":\"5\",\"errorMessage\":\"Доступ запрещён\"}", "register.do", CTP_GATEWAY_AUTHENTICATION,
		"5", "Доступ запрещён");
	/* 1 is a duplicate for register alone. */
	refused("{\"errorCode\":\"1\",\"errorMessage\":\"[orderId] or [orderNumber] expected\"}",
		"getOrderStatusExtended.do", CTP_GATEWAY_INVALID_REQUEST, "1", "[orderId] or [orderNumber] expected");
}

static void bindings_and_payments(void)
{
	accepted("{\"errorCode\":\"0\",\"errorMessage\":\"Success\",\"bindings\":[{\"bindingId\":\"44779116-41a5-7798-b072-"
			 "c0a30760e2b0\",\"maskedPan\":\"411111**1111\"}]}",
		"getBindings.do");
	refused("{\"errorCode\":\"2\",\"errorMessage\":\"Binging isn't active\"}", NULL, CTP_GATEWAY_FAILURE, "2",
		"Binging isn't active");
	refused("{\"error\":\"[clientId] is empty\",\"errorCode\":5,\"is3DSVer2\":false,\"errorMessage\":\"[clientId] is "
			"empty\"}",
		"paymentOrderBinding.do", CTP_GATEWAY_AUTHENTICATION, "5", "[clientId] is empty");
	accepted("{\"redirect\":\"https://…/finish.html?orderId=…&lang=en\",\"info\":\"Your order is proceeded, "
			 "redirecting...\",\"errorCode\":0}",
		"paymentOrderBinding.do");
	accepted(
		"{\"errorCode\":0,\"is3DSVer2\":true,\"threeDSServerTransId\":\"5802746e-…\",\"threeDSMethodURL\":\"https://"
		"…\",\"threeDSMethodURLServer\":\"…\",\"threeDSMethodDataPacked\":\"eyJ…\"}",
		"paymentOrderBinding.do");
	accepted(
		"{\"errorCode\":0,\"errorMessage\":\"Success\",\"orderId\":\"0e441115-…\",\"orderStatus\":{\"errorCode\":\"0\","
		"\"orderStatus\":2,\"…\":\"…\"},\"error\":false}",
		"installmentPayment.do");
	accepted("{\"errorCode\":\"0\",\"errorMessage\":\"…\",\"emitterName\":\"TEST CARD\",\"emitterCountryCode\":\"RU\","
			 "\"enrolled\":\"Y\"}",
		"verifyEnrollment.do");
}

/* errorCode 0 says that the request was processed, not that the payment in it went well. */
static void failures_without_a_code(void)
{
	refused("{\"redirect\":\"https://merchant/failUrl?orderId=…&lang=en\",\"error\":\"Error 3-D Secure "
			"authorization.\",\"errorCode\":0,\"is3DSVer2\":true,\"errorTypeName\":\"TDS_UNKNOWN_ARES_STATUS\","
			"\"processingErrorType\":\"MANDATORY_3DSECURE\",\"errorMessage\":\"Error 3-D Secure authorization.\"}",
		"3ds/continue.do", CTP_GATEWAY_REFUSED, "0", "Error 3-D Secure authorization.");
	refused("{\"errorCode\":\"0\",\"error\":\"no\"}", NULL, CTP_GATEWAY_REFUSED, "0", "no");
	refused("{\"errorCode\":0,\"errorTypeName\":\"DATA_INPUT_ERROR\"}", NULL, CTP_GATEWAY_REFUSED, "0", "");
	refused("{\"errorCode\":0,\"processingErrorType\":\"CLIENT_ERROR\"}", NULL, CTP_GATEWAY_REFUSED, "0", "");
	refused("{\"error\":true}", NULL, CTP_GATEWAY_REFUSED, "", "");
	accepted("{\"errorCode\":0,\"error\":\"\",\"errorTypeName\":\"\",\"processingErrorType\":null}", NULL);
	accepted("{\"errorCode\":0,\"error\":null}", NULL);
	/* A status is a result, also of a payment that failed. */
	accepted("{\"errorCode\":\"0\",\"error\":\"declined\",\"orderStatus\":6}", "getOrderStatusExtended.do");
	accepted("{\"errorCode\":\"0\",\"error\":\"declined\",\"orderStatus\":{\"OrderStatus\":6}}", NULL);
}

static void error_objects(void)
{
	refused(
		"{\"error\":{\"code\":\"10\",\"description\":\"…\",\"message\":\"Order with this number is already registered "
		"in the system.\"},\"success\":false}",
		"recurrentPayment.do", CTP_GATEWAY_DUPLICATE_ORDER, "10",
		"Order with this number is already registered in the system.");
	refused("{\"error\":{\"code\":10,\"description\":\"taken\"}}", "recurrentPayment.do", CTP_GATEWAY_DUPLICATE_ORDER,
		"10", "taken");
	refused("{\"error\":{}}", NULL, CTP_GATEWAY_REFUSED, "", "");
}

static void success_wins(void)
{
	accepted("{\"success\":true,\"errorCode\":\"5\",\"errorMessage\":\"ignored\"}", "refund.do");
	accepted("{\"success\":true,\"error\":\"ignored\"}", "refund.do");
	refused("{\"success\":false,\"errorCode\":0,\"errorMessage\":\"no\"}", "refund.do", CTP_GATEWAY_REFUSED, "0", "no");
	refused("{\"success\":false}", "refund.do", CTP_GATEWAY_REFUSED, "", "");
	refused(
		"{\"success\":false,\"errorCode\":\"6\",\"orderStatus\":2}", "refund.do", CTP_GATEWAY_ORDER_NOT_FOUND, "6", "");
	refused(
		"{\"success\":false,\"ErrorCode\":\"2\",\"OrderStatus\":2}", "getOrderStatus.do", CTP_GATEWAY_FAILURE, "2", "");
	accepted("{\"success\":null,\"errorCode\":0}", "refund.do");
}

/* Code 2 of the short status comes with a whole result, and only there. */
static void declined_is_a_result(void)
{
	static const char declined[] =
		"{\"depositAmount\":0,\"currency\":\"788\",\"authCode\":2,\"ErrorCode\":\"2\",\"ErrorMessage\":\"Payment is "
		"declined\",\"OrderStatus\":6,\"OrderNumber\":\"442\",\"Amount\":2300}";
	struct ctp_error error;

	accepted(declined, "getOrderStatus.do");
	accepted("{\"ErrorCode\":2,\"OrderStatus\":6}", "getOrderStatus.do");
	CHECK(check_reply(declined, "getOrderStatusExtended.do", &error) == CTP_ERR_GATEWAY);
	CHECK(check_reply(declined, NULL, &error) == CTP_ERR_GATEWAY);
	CHECK(check_reply("{\"ErrorCode\":\"2\",\"ErrorMessage\":\"\"}", "getOrderStatus.do", &error) == CTP_ERR_GATEWAY);
	CHECK(check_reply("{\"ErrorCode\":\"2\",\"OrderStatus\":null}", "getOrderStatus.do", &error) == CTP_ERR_GATEWAY);
	CHECK(check_reply("{\"ErrorCode\":\"5\",\"OrderStatus\":6}", "getOrderStatus.do", &error) == CTP_ERR_GATEWAY);
}

/* The lower-case name is the first to look at; the other one never shadows it. */
static void spelling_of_the_code(void)
{
	accepted("{\"ErrorCode\":\"5\",\"errorCode\":\"0\"}", "refund.do");
	refused("{\"ErrorCode\":\"0\",\"errorCode\":\"5\"}", "refund.do", CTP_GATEWAY_AUTHENTICATION, "5", "");
	refused("{\"errorCode\":null,\"ErrorCode\":\"5\"}", "refund.do", CTP_GATEWAY_AUTHENTICATION, "5", "");
	refused(
		"{\"ErrorMessage\":\"b\",\"errorMessage\":\"a\",\"errorCode\":7}", "refund.do", CTP_GATEWAY_REFUSED, "7", "a");
	accepted("{\"errorcode\":\"5\"}", "refund.do");
}

static void what_is_no_answer(void)
{
	unreadable("[]");
	unreadable("\"0\"");
	unreadable("0");
	unreadable("null");
	unreadable("{\"success\":\"true\"}");
	unreadable("{\"success\":1}");
	unreadable("{\"errorCode\":\"\"}");
	unreadable("{\"errorCode\":false}");
	unreadable("{\"errorCode\":{\"code\":0}}");
	unreadable("{\"errorCode\":[]}");
	/* Not zero, whatever it is. */
	refused("{\"errorCode\":0.0}", "refund.do", CTP_GATEWAY_FAILURE, "0.0", "");
	refused("{\"errorCode\":\"none\"}", "refund.do", CTP_GATEWAY_FAILURE, "none", "");
	refused("{\"errorCode\":\"-1\"}", "refund.do", CTP_GATEWAY_FAILURE, "-1", "");
}

static void explicit_answers(void)
{
	static const struct {
		const char *text;
		bool is_explicit;
	} rows[] = {
		{"{}", false},
		{"[]", false},
		{"{\"errorMessage\":\"Success\"}", false},
		{"{\"errorCode\":null}", false},
		{"{\"success\":\"yes\"}", false},
		{"{\"errorCode\":0}", true},
		{"{\"errorCode\":\"0\"}", true},
		{"{\"ErrorCode\":\"0\"}", true},
		{"{\"success\":true}", true},
		{"{\"success\":false}", true},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct ctp_json *document = parse(rows[i].text);
		CHECK(ctp_reply_is_explicit(document) == rows[i].is_explicit);
		ctp_json_free(document);
	}
}

/* Card numbers and line ends don't get into messages; long texts are cut at a character. */
static void texts_are_safe(void)
{
	struct ctp_error error;
	char text[4096] = "{\"errorCode\":\"7\",\"errorMessage\":\"";
	size_t length = strlen(text);

	refused("{\"errorCode\":\"7\",\"errorMessage\":\"card 4111 1111 1111 1111\\r\\nrefused\"}", "refund.do",
		CTP_GATEWAY_REFUSED, "7", "card 411111**1111  refused");
	refused("{\"errorCode\":\"7\",\"error\":\"card 4111111111111111\"}", "refund.do", CTP_GATEWAY_REFUSED, "7",
		"card 411111**1111");
	CHECK(check_reply("{\"errorCode\":\"4222222222222\"}", NULL, &error) == CTP_ERR_GATEWAY);
	CHECK(strstr(error.error_code, "4222222222222") == NULL && strstr(error.message, "4222222222222") == NULL);

	while (length < 3000) {
		length += (size_t)snprintf(text + length, sizeof text - length, "%s", length % 2 == 0 ? "é" : "aé");
	}
	snprintf(text + length, sizeof text - length, "\"}");
	CHECK(check_reply(text, "refund.do", &error) == CTP_ERR_GATEWAY);
	CHECK(strlen(error.gateway_text) >= sizeof error.gateway_text - 3);
	CHECK(strcmp(error.gateway_text + strlen(error.gateway_text) - 2, "é") == 0
		|| error.gateway_text[strlen(error.gateway_text) - 1] == 'a');
}

/* ---- registration ---- */

static enum ctp_status read_registration(const char *text, char *order_id, char *form_url, struct ctp_error *error)
{
	struct ctp_registration registration;
	struct ctp_json *document = parse(text);
	enum ctp_status status = ctp_reply_registration(document, &registration, error);

	if (status == CTP_OK) {
		snprintf(order_id, 64, "%.*s", (int)registration.order_id.length, registration.order_id.bytes);
		snprintf(form_url, 256, "%.*s", (int)registration.form_url.length, registration.form_url.bytes);
	}
	ctp_json_free(document);
	return status;
}

static void registrations(void)
{
	static const char *const wrong[] = {
		"{\"errorCode\":0}",
		"{\"orderId\":\"7\"}",
		"{\"formUrl\":\"https://gateway.example/\"}",
		"{\"orderId\":\"\",\"formUrl\":\"https://gateway.example/\"}",
		"{\"orderId\":null,\"formUrl\":\"https://gateway.example/\"}",
		"{\"orderId\":{},\"formUrl\":\"https://gateway.example/\"}",
		"{\"orderId\":\"7\",\"formUrl\":\"\"}",
		"{\"orderId\":\"7\",\"formUrl\":\"/payment.html\"}",
		"{\"orderId\":\"7\",\"formUrl\":\"//gateway.example/\"}",
		"{\"orderId\":\"7\",\"formUrl\":\"javascript:alert(1)\"}",
		"{\"orderId\":\"7\",\"formUrl\":\"https://\"}",
		"{\"orderId\":\"7\",\"formUrl\":\"https:///path\"}",
		"{\"orderId\":\"7\",\"formUrl\":\"https://gateway.example/\\r\\nSet-Cookie: a\"}",
		"{\"orderId\":\"7\",\"formUrl\":\"https://gateway.example/ b\"}",
		"[]",
	};
	struct ctp_error error;
	char order_id[64], form_url[256];

	CHECK(read_registration(
			  "{\"errorCode\":0,\"orderId\":\"70906e55-7114-41d6-8332-4609dc6590f4\",\"formUrl\":\"https://"
			  "test.clictopay.com/payment/merchants/CLICTOPAY/payment_fr.html?mdOrder=70906e55-7114-41d6-8332-"
			  "4609dc6590f4\"}",
			  order_id, form_url, &error)
		== CTP_OK);
	CHECK_TEXT(order_id, "70906e55-7114-41d6-8332-4609dc6590f4");
	CHECK_TEXT(form_url,
		"https://test.clictopay.com/payment/merchants/CLICTOPAY/"
		"payment_fr.html?mdOrder=70906e55-7114-41d6-8332-4609dc6590f4");
	CHECK(
		read_registration("{\"orderId\":\"61351fbd-ac25-484f-b930-4d0ce4101ab7\",\"formUrl\":\"https://gateway.example/"
						  "payment/merchants/shop/payment_ru.html?mdOrder=61351fbd-ac25-484f-b930-4d0ce4101ab7\"}",
			order_id, form_url, &error)
		== CTP_OK);
	CHECK_TEXT(order_id, "61351fbd-ac25-484f-b930-4d0ce4101ab7");
	/* No UUID, a port, plain http of a test server. */
	CHECK(read_registration("{\"orderId\":\"V721uPPfNNofVQAAABL3\",\"formUrl\":\"http://127.0.0.1:8080/epg/a.html#b\"}",
			  order_id, form_url, &error)
		== CTP_OK);
	CHECK_TEXT(form_url, "http://127.0.0.1:8080/epg/a.html#b");
	CHECK(read_registration("{\"orderId\":77,\"formUrl\":\"https://g\"}", order_id, form_url, &error) == CTP_OK);
	CHECK_TEXT(order_id, "77");

	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		if (!CHECK(read_registration(wrong[i], order_id, form_url, &error) == CTP_ERR_PROTOCOL)) {
			printf("    %s\n", wrong[i]);
		}
	}
}

/* ---- lists, enrollment, payments ---- */

static void order_lists(void)
{
	struct ctp_json *document =
		parse("{\"errorCode\":0,\"orderStatuses\":[{\"errorCode\":\"0\",\"orderNumber\":\"58drs0…\","
			  "\"orderStatus\":2,\"…\":\"…\"}],\"totalCount\":2,\"page\":0,\"pageSize\":100}");
	struct ctp_order_page page;
	struct ctp_order order;
	struct ctp_error error;

	CHECK(ctp_reply_orders(document, &page, &error) == CTP_OK);
	CHECK(page.total == 2 && page.page == 0 && page.page_size == 100);
	CHECK(ctp_reply_order(document, ctp_json_first(page.orders), &order, &error) == CTP_OK);
	CHECK(ctp_text_is(order.order_number, "58drs0…") && order.status == CTP_STATUS_DEPOSITED);
	CHECK(order.document == document);
	ctp_json_free(document);

	document = parse("{\"errorCode\":0,\"totalCount\":\"0\"}");
	CHECK(ctp_reply_orders(document, &page, &error) == CTP_OK && page.orders == NULL && page.page == -1);
	ctp_json_free(document);

	static const char *const wrong[] = {
		"{\"errorCode\":0}",
		"{\"errorCode\":0,\"totalCount\":3,\"orderStatuses\":null}",
		"{\"errorCode\":0,\"orderStatuses\":{}}",
		"{\"errorCode\":0,\"totalCount\":0,\"orderStatuses\":\"none\"}",
	};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		document = parse(wrong[i]);
		CHECK(ctp_reply_orders(document, &page, &error) == CTP_ERR_PROTOCOL);
		ctp_json_free(document);
	}
}

static void binding_lists(void)
{
	struct ctp_json *document = parse(
		"{\"errorCode\":\"0\",\"errorMessage\":\"Success\",\"bindings\":[{\"bindingId\":\"44779116-41a5-7798-b072-"
		"c0a30760e2b0\",\"maskedPan\":\"411111**1111\",\"expiryDate\":\"203412\",\"paymentWay\":\"TOKEN_PAY\","
		"\"paymentSystem\":\"CARD\",\"displayLabel\":\"XXXXXXXXXXXX1111\",\"bindingCategory\":\"COMMON\"},"
		"{\"bindingId\":17,\"maskedPan\":\"4111111111111111\",\"expiryDate\":203412,\"clientId\":259753456},"
		"{\"maskedPan\":\"411111**1111\"}]}");
	const struct ctp_json_node *node;
	struct ctp_binding binding;
	struct ctp_error error;

	CHECK(ctp_reply_bindings(document, &node, &error) == CTP_OK);
	node = ctp_json_first(node);
	CHECK(ctp_reply_binding(node, &binding, &error) == CTP_OK);
	CHECK(ctp_text_is(binding.binding_id, "44779116-41a5-7798-b072-c0a30760e2b0") && absent(binding.client_id));
	CHECK(ctp_text_is(binding.mask, "411111**1111") && ctp_text_is(binding.expiry, "203412"));
	CHECK(ctp_text_is(binding.payment_way, "TOKEN_PAY") && ctp_text_is(binding.payment_system, "CARD"));
	CHECK(ctp_text_is(binding.label, "XXXXXXXXXXXX1111") && ctp_text_is(binding.category, "COMMON"));
	node = ctp_json_next(node);
	CHECK(ctp_reply_binding(node, &binding, &error) == CTP_OK);
	CHECK(ctp_text_is(binding.binding_id, "17") && ctp_text_is(binding.client_id, "259753456"));
	CHECK(absent(binding.mask) && ctp_text_is(binding.expiry, "203412"));
	CHECK(ctp_reply_binding(ctp_json_next(node), &binding, &error) == CTP_ERR_PROTOCOL);
	ctp_json_free(document);

	document = parse("{\"errorCode\":0}");
	CHECK(ctp_reply_bindings(document, &node, &error) == CTP_OK && node == NULL);
	ctp_json_free(document);
	document = parse("{\"errorCode\":0,\"bindings\":{\"bindingId\":\"1\"}}");
	CHECK(ctp_reply_bindings(document, &node, &error) == CTP_ERR_PROTOCOL);
	ctp_json_free(document);
}

static void enrollments(void)
{
	static const struct {
		const char *text;
		bool readable, known, enrolled;
	} rows[] = {
		{"{\"errorCode\":\"0\",\"errorMessage\":\"…\",\"emitterName\":\"TEST CARD\",\"emitterCountryCode\":\"RU\","
		 "\"enrolled\":\"Y\"}",
			true, true, true},
		{"{\"enrolled\":\"N\"}", true, true, false},
		{"{\"enrolled\":\"U\"}", true, false, false},
		{"{\"enrolled\":\"y\"}", false, false, false},
		{"{\"enrolled\":true}", false, false, false},
		{"{}", false, false, false},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct ctp_json *document = parse(rows[i].text);
		struct ctp_enrollment enrollment;
		struct ctp_error error;

		CHECK((ctp_reply_enrollment(document, &enrollment, &error) == CTP_OK) == rows[i].readable);
		CHECK(enrollment.known == rows[i].known && enrollment.enrolled == rows[i].enrolled);
		if (i == 0) {
			CHECK(ctp_text_is(enrollment.issuer_name, "TEST CARD") && ctp_text_is(enrollment.issuer_country, "RU"));
		}
		ctp_json_free(document);
	}
}

static void payments(void)
{
	struct ctp_json *document =
		parse("{\"info\":\"Your order is proceeded, redirecting...\",\"errorCode\":0,\"acsUrl\":\"https://acs.example/"
			  "start.do\",\"paReq\":\"eJx…\",\"termUrl\":\"https://…/payment/rest/finish3ds.do?lang=en\"}");
	struct ctp_payment payment;
	struct ctp_error error;

	CHECK(ctp_reply_payment(document, &payment, &error) == CTP_OK && !payment.has_order);
	CHECK(ctp_text_is(payment.info, "Your order is proceeded, redirecting...") && absent(payment.redirect));
	CHECK(ctp_text_is(payment.acs_url, "https://acs.example/start.do") && ctp_text_is(payment.pa_req, "eJx…"));
	CHECK(ctp_text_is(payment.term_url, "https://…/payment/rest/finish3ds.do?lang=en"));
	ctp_json_free(document);

	document =
		parse("{\"errorCode\":\"0\",\"orderId\":\"eee72f6e-…\",\"info\":\"…\",\"redirect\":\"…\",\"orderStatus\":{"
			  "\"ErrorCode\":\"0\",\"OrderStatus\":2,\"OrderNumber\":\"2011\",\"Amount\":100,\"authCode\":2,\"rrn\":"
			  "\"311489272111\",\"originalActionCode\":\"S1\",\"Pan\":\"500000**1115\"}}");
	CHECK(ctp_reply_payment(document, &payment, &error) == CTP_OK && payment.has_order);
	CHECK(ctp_text_is(payment.redirect, "…") && ctp_text_is(payment.order_id, "eee72f6e-…"));
	CHECK(ctp_text_is(payment.order.order_id, "eee72f6e-…") && ctp_text_is(payment.order.order_number, "2011"));
	CHECK(payment.order.status == CTP_STATUS_DEPOSITED && ctp_text_is(payment.order.mask, "500000**1115"));
	CHECK(ctp_text_is(payment.order.reference_number, "311489272111") && !payment.order.has_action);
	ctp_json_free(document);

	document =
		parse("{\"success\":true,\"data\":{\"orderId\":\"7\",\"acsUrl\":\"https://acs.example\",\"bindingId\":\"b\"},"
			  "\"orderStatus\":{\"orderStatus\":6,\"orderNumber\":\"N\"}}");
	CHECK(ctp_reply_payment(document, &payment, &error) == CTP_OK && payment.has_order);
	CHECK(ctp_text_is(payment.order_id, "7") && ctp_text_is(payment.acs_url, "https://acs.example"));
	CHECK(ctp_text_is(payment.binding_id, "b") && ctp_order_verdict(&payment.order) == CTP_UNPAID);
	ctp_json_free(document);

	/* An instant refund: an object of that name without a status. */
	document = parse("{\"errorCode\":\"0\",\"orderId\":\"7\",\"orderStatus\":{\"approvalCode\":\"1\",\"rrn\":\"2\","
					 "\"ErrorCode\":\"0\",\"ErrorMessage\":\"Success\"}}");
	CHECK(ctp_reply_payment(document, &payment, &error) == CTP_OK && !payment.has_order);
	ctp_json_free(document);
	document = parse("{\"errorCode\":\"0\",\"orderStatus\":{\"orderStatus\":\"paid\"}}");
	CHECK(ctp_reply_payment(document, &payment, &error) == CTP_ERR_PROTOCOL);
	ctp_json_free(document);
}

int main(void)
{
	simple_operations();
	register_errors();
	bindings_and_payments();
	failures_without_a_code();
	error_objects();
	success_wins();
	declined_is_a_result();
	spelling_of_the_code();
	what_is_no_answer();
	explicit_answers();
	texts_are_safe();
	registrations();
	order_lists();
	binding_lists();
	enrollments();
	payments();
	return check_report("reply");
}
