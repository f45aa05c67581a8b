/* The published status samples, and what decides about money when a status is read. The variants are in
 * test_irregularities.c. */
#include "reply.h"

/* Reads the root of a document that the caller frees. */
static enum ctp_status read_order(const struct ctp_json *document, struct ctp_order *order, struct ctp_error *error)
{
	ctp_error_clear(error);
	return ctp_reply_order(document, ctp_json_root(document), order, error);
}

static void short_declined(void)
{
	struct ctp_json *document = parse(
		"{\"depositAmount\":0,\"currency\":\"788\",\"authCode\":2,\"ErrorCode\":\"2\",\"ErrorMessage\":\"Payment is "
		"declined\",\"OrderStatus\":6,\"OrderNumber\":\"442\",\"Amount\":2300}");
	struct ctp_order order;
	struct ctp_error error;

	CHECK(read_order(document, &order, &error) == CTP_OK);
	CHECK(ctp_order_verdict(&order) == CTP_UNPAID && order.status_code == 6);
	CHECK(ctp_text_is(order.order_number, "442") && absent(order.order_id));
	CHECK(is_amount(order.amount, 2300, "TND") && is_amount(order.deposited, 0, "TND"));
	CHECK(order.approved.currency == NULL && order.refunded.currency == NULL && order.fee.currency == NULL);
	CHECK(!order.has_card && !order.has_action && !order.has_three_d_secure && absent(order.approval_code));
	CHECK(order.refunds == NULL && order.merchant_parameters == NULL && order.attributes == NULL);
	CHECK(!order.registered_at.known && !order.chargeback);
	ctp_json_free(document);
}

static void short_paid(void)
{
	struct ctp_json *document =
		parse("{\"expiration\":\"202312\",\"cardholderName\":\"XXX\",\"depositAmount\":50,\"currency\":\"788\","
			  "\"approvalCode\":\"315442\",\"ErrorCode\":\"0\",\"ErrorMessage\":\"Success\",\"OrderStatus\":2,"
			  "\"OrderNumber\":\"77\",\"Pan\":\"510440**3827\",\"Amount\":50,\"Ip\":\"192.0.2.1\"}");
	struct ctp_order order;
	struct ctp_error error;

	CHECK(read_order(document, &order, &error) == CTP_OK);
	CHECK(ctp_order_verdict(&order) == CTP_PAID);
	CHECK(ctp_order_confirms(&order, ctp_text("77"), &(struct ctp_money){50, order.currency}));
	CHECK(order.has_card && ctp_text_is(order.mask, "510440**3827") && ctp_text_is(order.expiry, "202312"));
	CHECK(ctp_text_is(order.holder, "XXX") && absent(order.brand) && absent(order.product));
	CHECK(ctp_text_is(order.approval_code, "315442") && ctp_text_is(order.ip, "192.0.2.1"));
	ctp_json_free(document);
}

/* "Success" is not a payment. */
static void short_registered(void)
{
	struct ctp_json *document = parse(
		"{\"depositAmount\":0,\"currency\":\"788\",\"authCode\":2,\"ErrorCode\":\"0\",\"ErrorMessage\":\"Success\","
		"\"OrderStatus\":0,\"OrderNumber\":\"78\",\"Amount\":2300}");
	struct ctp_order order;
	struct ctp_error error;

	CHECK(ctp_reply_check(document, endpoint("getOrderStatus.do"), &error) == CTP_OK);
	CHECK(read_order(document, &order, &error) == CTP_OK);
	CHECK(ctp_order_verdict(&order) == CTP_UNDECIDED && !ctp_order_money_taken(&order));
	CHECK(!ctp_order_confirms(&order, ctp_text("78"), &(struct ctp_money){2300, order.currency}));
	ctp_json_free(document);
}

static void extended_paid(void)
{
	struct ctp_json *document = parse(
		"{\"errorCode\":\"0\",\"errorMessage\":\"Success\",\"orderNumber\":\"7005\",\"orderStatus\":2,\"actionCode\":0,"
		"\"actionCodeDescription\":\"\",\n \"amount\":2000,\"currency\":\"978\",\"date\":1617972915659,"
		"\"orderDescription\":\"\",\"merchantOrderParams\":[],\"transactionAttributes\":[],\n "
		"\"attributes\":[{\"name\":\"mdOrder\",\"value\":\"01491d0b-c848-7dd6-a20d-e96900a7d8c0\"}],\n "
		"\"cardAuthInfo\":{\"maskedPan\":\"411111**1111\",\"expiration\":\"203412\",\"cardholderName\":\"TEST "
		"CARDHOLDER\",\"approvalCode\":\"12345678\",\"pan\":\"411111**1111\"},\n "
		"\"bindingInfo\":{\"clientId\":\"259753456\",\"bindingId\":\"01491394-63a6-7d45-a88f-7bce00a7d8c0\"},\n "
		"\"authDateTime\":1617973059029,\"terminalId\":\"123456\",\"authRefNum\":\"714105591198\",\n "
		"\"paymentAmountInfo\":{\"paymentState\":\"DEPOSITED\",\"approvedAmount\":2000,\"depositedAmount\":2000,"
		"\"refundedAmount\":0},\n \"bankInfo\":{\"bankCountryCode\":\"UNKNOWN\",\"bankCountryName\":\"Unknown\"}}");
	struct ctp_order order;
	struct ctp_error error;
	struct ctp_text name, value;

	CHECK(ctp_reply_check(document, endpoint("getOrderStatusExtended.do"), &error) == CTP_OK);
	CHECK(read_order(document, &order, &error) == CTP_OK);
	CHECK(order.document == document);
	CHECK(ctp_order_confirms(&order, ctp_text("7005"), &(struct ctp_money){2000, order.currency}));
	CHECK(ctp_text_is(order.order_id, "01491d0b-c848-7dd6-a20d-e96900a7d8c0"));
	CHECK(is_amount(order.amount, 2000, "EUR") && is_amount(order.approved, 2000, "EUR"));
	CHECK(is_amount(order.deposited, 2000, "EUR") && is_amount(order.refunded, 0, "EUR"));
	CHECK(order.fee.currency == NULL);
	CHECK(order.has_action && order.action_code == 0 && absent(order.action_description));
	CHECK(order.registered_at.known && !order.registered_at.local);
	CHECK(order.registered_at.milliseconds == INT64_C(1617972915659));
	CHECK(order.authorised_at.known && order.authorised_at.milliseconds == INT64_C(1617973059029));
	CHECK(!order.deposited_at.known && !order.refunded_at.known && !order.reversed_at.known);
	CHECK(ctp_text_is(order.mask, "411111**1111") && ctp_text_is(order.holder, "TEST CARDHOLDER"));
	CHECK(ctp_text_is(order.approval_code, "12345678") && ctp_text_is(order.terminal_id, "123456"));
	CHECK(ctp_text_is(order.client_id, "259753456"));
	CHECK(ctp_text_is(order.binding_id, "01491394-63a6-7d45-a88f-7bce00a7d8c0"));
	CHECK(ctp_text_is(order.reference_number, "714105591198") && ctp_text_is(order.payment_state, "DEPOSITED"));
	CHECK(absent(order.bank_country) && absent(order.bank_name) && absent(order.description) && absent(order.ip));
	CHECK(order.merchant_parameters != NULL && ctp_json_first(order.merchant_parameters) == NULL);
	CHECK(ctp_order_parameter(ctp_json_first(order.attributes), &name, &value) && ctp_text_is(name, "mdOrder"));
	ctp_json_free(document);
}

/* An element of an older installation's list. */
static void older_paid(void)
{
	struct ctp_json *document = parse(
		"{\"errorCode\":\"0\",\"errorMessage\":\"Success\",\"orderNumber\":\"7005\",\"orderStatus\":2,\"amount\":2000,"
		"\"currency\":\"810\",\"merchantOrderParams\":[{\"name\":\"registr1\",\"value\":\"registr1\"}],"
		"\"cardAuthInfo\":{\"pan\":\"411111**1111\"},\"bankInfo\":{\"bankCountryCode\":\"RU\"},\"ip\":\"192.0.2.7\"}");
	struct ctp_order order;
	struct ctp_error error;
	struct ctp_text name, value;

	CHECK(read_order(document, &order, &error) == CTP_OK && ctp_order_verdict(&order) == CTP_PAID);
	/* A currency of before 1998, withdrawn: read all the same. */
	CHECK(is_amount(order.amount, 2000, "RUR") && order.currency->withdrawn);
	CHECK(ctp_text_is(order.mask, "411111**1111") && ctp_text_is(order.bank_country, "RU"));
	CHECK(ctp_text_is(order.ip, "192.0.2.7"));
	CHECK(ctp_order_parameter(ctp_json_first(order.merchant_parameters), &name, &value));
	CHECK(ctp_text_is(name, "registr1") && ctp_text_is(value, "registr1"));
	ctp_json_free(document);
}

static void clictopay_paid(void)
{
	struct ctp_json *document = parse(
		"{\"errorCode\":\"0\",\"errorMessage\":\"Success\",\"orderNumber\":\"CMD-1001\",\"orderStatus\":2,\"actionCode\":0,"
		"\"actionCodeDescription\":\"Request processed successfully\",\n \"amount\":10500,\"currency\":\"788\","
		"\"date\":1700000000000,\"orderDescription\":\"Commande 1001\",\"ip\":\"192.0.2.1\",\n "
		"\"merchantOrderParams\":[],\"transactionAttributes\":[],\"attributes\":[{\"name\":\"mdOrder\",\"value\":"
		"\"70906e55-7114-41d6-8332-4609dc6590f4\"}],\n \"cardAuthInfo\":{\"maskedPan\":\"450921**1119\",\"expiration\":"
		"\"202612\",\"cardholderName\":\"XXX\",\"approvalCode\":\"199811\",\"paymentSystem\":\"VISA\",\"pan\":"
		"\"450921**1119\"},\n \"authDateTime\":1700000100000,\"terminalId\":\"…\",\"authRefNum\":\"…\",\"paymentWay\":"
		"\"CARD\",\n \"paymentAmountInfo\":{\"paymentState\":\"DEPOSITED\",\"approvedAmount\":10500,\"depositedAmount\":"
		"10500,\"refundedAmount\":0,\"feeAmount\":0},\n \"bankInfo\":{\"bankCountryCode\":\"TN\",\"bankCountryName\":"
		"\"Tunisia\"}}");
	struct ctp_order order;
	struct ctp_error error;

	CHECK(read_order(document, &order, &error) == CTP_OK);
	CHECK(ctp_order_confirms(&order, ctp_text("CMD-1001"), &(struct ctp_money){10500, order.currency}));
	CHECK(is_amount(order.fee, 0, "TND") && ctp_text_is(order.brand, "VISA"));
	CHECK(ctp_text_is(order.action_description, "Request processed successfully"));
	CHECK(ctp_text_is(order.payment_way, "CARD") && ctp_text_is(order.bank_country, "TN"));
	CHECK(ctp_text_is(order.description, "Commande 1001") && ctp_text_is(order.approval_code, "199811"));
	ctp_json_free(document);
}

static void extended_unpaid(void)
{
	struct ctp_json *registered = parse(
		"{\"errorCode\":\"0\",\"errorMessage\":\"Success\",\"orderNumber\":\"…\",\"orderStatus\":0,\"actionCode\":-100,"
		"\"actionCodeDescription\":\"…\",\"amount\":2300,\"currency\":\"788\",\"date\":1700000000000,\"attributes\":[],"
		"\"paymentAmountInfo\":{\"paymentState\":\"CREATED\",\"approvedAmount\":0,\"depositedAmount\":0,"
		"\"refundedAmount\":0}}");
	struct ctp_json *declined = parse(
		"{\"errorCode\":\"0\",\"orderNumber\":\"1\",\"orderStatus\":6,\"actionCode\":116,\"amount\":2300,\"currency\":"
		"\"788\",\"cardAuthInfo\":{\"maskedPan\":\"450921**1119\"},\"paymentAmountInfo\":{\"paymentState\":\"DECLINED\"}}");
	struct ctp_order order;
	struct ctp_error error;

	CHECK(read_order(registered, &order, &error) == CTP_OK && ctp_order_verdict(&order) == CTP_UNDECIDED);
	CHECK(order.has_action && order.action_code == -100 && ctp_text_is(order.payment_state, "CREATED"));
	CHECK(ctp_order_can_decline(&order));
	CHECK(read_order(declined, &order, &error) == CTP_OK && ctp_order_verdict(&order) == CTP_UNPAID);
	CHECK(order.action_code == 116 && order.has_card && absent(order.approval_code));
	ctp_json_free(registered);
	ctp_json_free(declined);
}

static void extended_refunded(void)
{
	struct ctp_json *document = parse(
		"{\"orderNumber\":\"1\",\"orderStatus\":4,\"amount\":2000,\"currency\":\"788\",\"paymentAmountInfo\":{"
		"\"paymentState\":\"REFUNDED\",\"approvedAmount\":2000,\"depositedAmount\":2000,\"refundedAmount\":500},"
		"\"refundedDate\":1700000200000,\"refunds\":[{\"date\":\"1700000200000\",\"referenceNumber\":\"714105591198\","
		"\"actionCode\":\"000\",\"amount\":500,\"externalRefundId\":\"R-1\"},{\"amount\":-1,\"date\":\"soon\"}]}");
	const struct ctp_json_node *element;
	struct ctp_order order;
	struct ctp_refund refund;
	struct ctp_money left;
	struct ctp_error error;
	bool exact;

	CHECK(read_order(document, &order, &error) == CTP_OK && ctp_order_verdict(&order) == CTP_PARTLY_REFUNDED);
	CHECK(ctp_order_refundable(&order, &left, &exact) && exact && is_amount(left, 1500, "TND"));
	CHECK(order.refunded_at.known && order.refunded_at.milliseconds == INT64_C(1700000200000));
	element = ctp_json_first(order.refunds);
	ctp_order_refund(&order, element, &refund);
	CHECK(is_amount(refund.amount, 500, "TND") && refund.at.milliseconds == INT64_C(1700000200000));
	CHECK(ctp_text_is(refund.refund_id, "R-1") && ctp_text_is(refund.reference_number, "714105591198"));
	ctp_order_refund(&order, ctp_json_next(element), &refund);
	CHECK(refund.amount.currency == NULL && !refund.at.known && absent(refund.refund_id));
	ctp_json_free(document);
}

/* ---- what is refused ---- */

static void not_a_status(void)
{
	static const char *const texts[] = {
		"{\"errorCode\":\"6\",\"errorMessage\":\"…\"}",
		"{\"errorCode\":\"1\",\"errorMessage\":\"[orderId] or [orderNumber] expected\"}",
		"{}",
		"[]",
		"2",
		"{\"orderStatus\":null}",
		"{\"orderStatus\":\"\"}",
		"{\"orderStatus\":\"paid\"}",
		"{\"orderStatus\":2.0}",
		"{\"orderStatus\":2e0}",
		"{\"orderStatus\":99999999999999999999}",
		"{\"orderStatus\":true}",
		"{\"orderStatus\":[2]}",
		"{\"orderStatus\":{}}",
		"{\"orderStatus\":{\"orderStatus\":{\"orderStatus\":2}}}",
		"{\"orderStatus\":false,\"OrderStatus\":2}",
		"{\"orderstatus\":2,\"ORDERSTATUS\":2}",
	};

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct ctp_json *document = parse(texts[i]);
		struct ctp_order order;
		struct ctp_error error;

		if (!CHECK(read_order(document, &order, &error) == CTP_ERR_PROTOCOL) || !CHECK(error.message[0] != '\0')) {
			printf("    %s\n", texts[i]);
		}
		ctp_json_free(document);
	}
}

static void status_numbers(void)
{
	static const struct {
		const char *text;
		int64_t code;
		enum ctp_gateway_status status;
	} rows[] = {
		{"{\"orderStatus\":\"2\"}", 2, CTP_STATUS_DEPOSITED},
		{"{\"OrderStatus\":\"2\"}", 2, CTP_STATUS_DEPOSITED},
		{"{\"orderStatus\":8}", 8, CTP_STATUS_PARTLY_DEPOSITED},
		{"{\"orderStatus\":9}", 9, CTP_STATUS_UNKNOWN},
		{"{\"orderStatus\":-1}", -1, CTP_STATUS_UNKNOWN},
		{"{\"orderStatus\":9223372036854775807}", INT64_MAX, CTP_STATUS_UNKNOWN},
		{"{\"orderStatus\":4294967298}", INT64_C(4294967298), CTP_STATUS_UNKNOWN}, /* 2 if it were cut to 32 bits */
		/* The usual name is never shadowed, wherever the other one stands. */
		{"{\"OrderStatus\":2,\"orderStatus\":0}", 0, CTP_STATUS_REGISTERED},
		{"{\"orderStatus\":0,\"OrderStatus\":2}", 0, CTP_STATUS_REGISTERED},
		{"{\"orderStatus\":null,\"OrderStatus\":2}", 2, CTP_STATUS_DEPOSITED},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct ctp_json *document = parse(rows[i].text);
		struct ctp_order order;
		struct ctp_error error;

		if (!CHECK(read_order(document, &order, &error) == CTP_OK) || !CHECK(order.status_code == rows[i].code)
			|| !CHECK(order.status == rows[i].status)) {
			printf("    %s\n", rows[i].text);
		}
		ctp_json_free(document);
	}
}

/* The same bad value in every place where an amount is read, then the good ones. */
static void amounts(void)
{
	static const char *const places[] = {
		"{\"orderStatus\":2,\"currency\":\"788\",\"amount\":%s}",
		"{\"OrderStatus\":2,\"currency\":\"788\",\"Amount\":%s}",
		"{\"OrderStatus\":2,\"currency\":\"788\",\"depositAmount\":%s}",
		"{\"orderStatus\":2,\"currency\":\"788\",\"feeAmount\":%s}",
		"{\"orderStatus\":2,\"currency\":\"788\",\"paymentAmountInfo\":{\"approvedAmount\":%s}}",
		"{\"orderStatus\":2,\"currency\":\"788\",\"paymentAmountInfo\":{\"depositedAmount\":%s}}",
		"{\"orderStatus\":2,\"currency\":\"788\",\"paymentAmountInfo\":{\"refundedAmount\":%s}}",
		"{\"orderStatus\":2,\"currency\":\"XYZ\",\"amount\":%s}",
	};
	static const struct {
		const char *value;
		enum ctp_status status;
	} values[] = {
		{"-1", CTP_ERR_PROTOCOL},
		{"10.5", CTP_ERR_PROTOCOL},
		{"1e3", CTP_ERR_PROTOCOL},
		{"10.0", CTP_ERR_PROTOCOL},
		{"9223372036854775808", CTP_ERR_PROTOCOL},
		{"\"\"", CTP_ERR_PROTOCOL},
		{"\"ten\"", CTP_ERR_PROTOCOL},
		{"true", CTP_ERR_PROTOCOL},
		{"[]", CTP_ERR_PROTOCOL},
		{"{}", CTP_ERR_PROTOCOL},
		{"0", CTP_OK},
		{"\"10500\"", CTP_OK},
		{"9223372036854775807", CTP_OK},
		{"null", CTP_OK},
	};

	for (size_t place = 0; place < sizeof places / sizeof *places; place++) {
		for (size_t value = 0; value < sizeof values / sizeof *values; value++) {
			char text[256], format[256];
			struct ctp_json *document;
			struct ctp_order order;
			struct ctp_error error;
			const char *mark = strstr(places[place], "%s");

			snprintf(format, sizeof format, "%.*s", (int)(mark - places[place]), places[place]);
			snprintf(text, sizeof text, "%s%s%s", format, values[value].value, mark + 2);
			document = parse(text);
			if (!CHECK(read_order(document, &order, &error) == values[value].status)) {
				printf("    %s\n", text);
			}
			ctp_json_free(document);
		}
	}
}

static void amount_places(void)
{
	struct ctp_json *document = parse(
		"{\"orderStatus\":2,\"currency\":\"788\",\"Amount\":1,\"amount\":2,\"depositAmount\":3,\"feeAmount\":4,"
		"\"approvedAmount\":5,\"refundedAmount\":6,\"paymentAmountInfo\":{\"depositedAmount\":7,\"feeAmount\":8}}");
	struct ctp_order order;
	struct ctp_error error;

	CHECK(read_order(document, &order, &error) == CTP_OK);
	CHECK(order.amount.minor == 2 && order.deposited.minor == 7 && order.fee.minor == 8);
	CHECK(order.approved.minor == 5 && order.refunded.minor == 6);
	ctp_json_free(document);

	/* Sums that may be there but can't be read are not the same as sums that are absent. */
	document = parse("{\"orderStatus\":2,\"currency\":\"788\",\"amount\":2,\"paymentAmountInfo\":[]}");
	CHECK(read_order(document, &order, &error) == CTP_ERR_PROTOCOL);
	ctp_json_free(document);
}

static void currencies(void)
{
	static const struct {
		const char *value, *code; /* NULL: amounts are absent */
	} rows[] = {
		{"\"788\"", "TND"},
		{"788", "TND"},
		{"\"TND\"", "TND"},
		{"\"012\"", "DZD"},
		{"12", "DZD"},
		{"\"12\"", "DZD"},
		{"8", "ALL"},
		{"\"tnd\"", NULL},
		{"\"0788\"", NULL},
		{"\"XAU\"", NULL},
		{"\"999\"", NULL},
		{"0", NULL},
		{"-8", NULL},
		{"\"\"", NULL},
		{"null", NULL},
		{"[]", NULL},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char text[128];
		struct ctp_json *document;
		struct ctp_order order;
		struct ctp_error error;

		snprintf(
			text, sizeof text, "{\"orderStatus\":2,\"amount\":5,\"depositAmount\":5,\"currency\":%s}", rows[i].value);
		document = parse(text);
		CHECK(read_order(document, &order, &error) == CTP_OK);
		if (rows[i].code == NULL) {
			CHECK(order.currency == NULL && order.amount.currency == NULL && order.deposited.currency == NULL);
			CHECK(order.amount.minor == 0);
		} else {
			CHECK(is_amount(order.amount, 5, rows[i].code) && is_amount(order.deposited, 5, rows[i].code));
		}
		ctp_json_free(document);
	}
}

static void another_order(void)
{
	struct ctp_order order = {0};
	struct ctp_error error;
	struct ctp_text none = {0};

	order.order_id = ctp_text("id-1");
	order.order_number = ctp_text("CMD-1");
	CHECK(ctp_reply_same_order(&order, ctp_text("id-1"), none, &error) == CTP_OK);
	CHECK(ctp_reply_same_order(&order, none, ctp_text("CMD-1"), &error) == CTP_OK);
	CHECK(ctp_reply_same_order(&order, none, none, &error) == CTP_OK);
	CHECK(ctp_reply_same_order(&order, ctp_text("id-2"), none, &error) == CTP_ERR_PROTOCOL);
	CHECK(strstr(error.message, "orderId") != NULL);
	CHECK(ctp_reply_same_order(&order, ctp_text("id-1"), ctp_text("CMD-2"), &error) == CTP_ERR_PROTOCOL);
	CHECK(strstr(error.message, "orderNumber") != NULL);
	CHECK(ctp_reply_same_order(&order, ctp_text("ID-1"), none, &error) == CTP_ERR_PROTOCOL);
	/* The short status does not repeat the id. */
	order.order_id = none;
	CHECK(ctp_reply_same_order(&order, ctp_text("id-2"), none, &error) == CTP_OK);
	order.order_number = none;
	CHECK(ctp_reply_same_order(&order, none, ctp_text("CMD-2"), &error) == CTP_OK);
}

int main(void)
{
	short_declined();
	short_paid();
	short_registered();
	extended_paid();
	older_paid();
	clictopay_paid();
	extended_unpaid();
	extended_refunded();
	not_a_status();
	status_numbers();
	amounts();
	amount_places();
	currencies();
	another_order();
	return check_report("reply_order");
}
