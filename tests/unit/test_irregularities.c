/*
 * The ways in which the gateway's answers are known to vary, one function each, in the order of the documents'
 * register. What may stand in any status is read from an accepted and from a declined one, and beside an error code it
 * changes nothing about the refusal.
 */
#include <stdlib.h>

#include "reply.h"

typedef bool (*expectation)(const struct ctp_order *order);

static enum ctp_status decode(const char *text, struct ctp_json **document, struct ctp_order *order)
{
	struct ctp_error error;

	*document = parse(text);
	return *document == NULL ? CTP_ERR_MEMORY : ctp_reply_order(*document, ctp_json_root(*document), order, &error);
}

static char *around(const char *before, const char *members, const char *after)
{
	size_t size = strlen(before) + strlen(members) + strlen(after) + 1;
	char *text = malloc(size);

	if (text != NULL) {
		snprintf(text, size, "%s%s%s", before, members, after);
	}
	return text;
}

/* `members` in a paid and in a declined status, where `holds` is to be true, and in a refusal. */
static void everywhere(const char *members, expectation holds)
{
	static const char *const statuses[] = {
		"{\"errorCode\":\"0\",\"errorMessage\":\"Success\",\"orderNumber\":\"1\",\"orderStatus\":2,",
		"{\"errorCode\":0,\"orderNumber\":\"1\",\"orderStatus\":6,",
		"{\"ErrorCode\":\"2\",\"ErrorMessage\":\"Payment is declined\",\"OrderNumber\":\"1\",\"OrderStatus\":6,",
	};
	struct ctp_json *document;
	struct ctp_order order;
	struct ctp_error error;
	char *text;

	for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
		text = around(statuses[i], members, "}");
		if (!CHECK(decode(text, &document, &order) == CTP_OK)
			|| !CHECK(ctp_reply_check(document, endpoint("getOrderStatus.do"), &error) == CTP_OK)
			|| !CHECK(holds(&order))) {
			printf("    %s\n", text);
		}
		ctp_json_free(document);
		free(text);
	}
	text = around("{\"errorCode\":\"6\",\"errorMessage\":\"No such order\",", members, "}");
	document = parse(text);
	CHECK(ctp_reply_check(document, endpoint("getOrderStatusExtended.do"), &error) == CTP_ERR_GATEWAY);
	CHECK_TEXT(error.gateway_text, "No such order");
	CHECK(ctp_reply_order(document, ctp_json_root(document), &order, &error) == CTP_ERR_PROTOCOL);
	ctp_json_free(document);
	free(text);
}

static enum ctp_status accept(const char *text, const char *call)
{
	struct ctp_json *document = parse(text);
	struct ctp_error error;
	enum ctp_status status = ctp_reply_check(document, call == NULL ? NULL : endpoint(call), &error);

	ctp_json_free(document);
	return status;
}

/* 1 */
static void error_code_number_text_or_absent(void)
{
	CHECK(accept("{\"errorCode\":0,\"orderId\":\"7\"}", "register.do") == CTP_OK);
	CHECK(accept("{\"errorCode\":\"0\",\"orderId\":\"7\"}", "register.do") == CTP_OK);
	CHECK(accept("{\"orderId\":\"7\"}", "register.do") == CTP_OK);
	CHECK(accept("{\"errorCode\":1}", "register.do") == CTP_ERR_GATEWAY);
	CHECK(accept("{\"errorCode\":\"1\"}", "register.do") == CTP_ERR_GATEWAY);
}

/* 2 */
static bool capitals(const struct ctp_order *order)
{
	return is_amount(order->amount, 50, "TND") && is_amount(order->deposited, 49, "TND")
		&& ctp_text_is(order->ip, "192.0.2.1") && ctp_text_is(order->mask, "510440**3827")
		&& ctp_text_is(order->expiry, "202312");
}

static void capitalised_names(void)
{
	everywhere("\"Amount\":50,\"depositAmount\":49,\"currency\":\"788\",\"Ip\":\"192.0.2.1\",\"Pan\":\"510440**3827\","
			   "\"expiration\":\"202312\"",
		capitals);
	CHECK(accept("{\"ErrorCode\":\"0\",\"OrderStatus\":2}", "getOrderStatus.do") == CTP_OK);
	CHECK(accept("{\"ErrorCode\":\"6\",\"ErrorMessage\":\"No such order\"}", "getOrderStatus.do") == CTP_ERR_GATEWAY);
}

/* 3 */
static bool mixture(const struct ctp_order *order)
{
	return is_amount(order->amount, 50, "TND") && is_amount(order->deposited, 50, "TND")
		&& ctp_text_is(order->ip, "192.0.2.1") && ctp_text_is(order->client_id, "c")
		&& ctp_text_is(order->binding_id, "b");
}

static void mixed_names(void)
{
	everywhere(
		"\"Amount\":50,\"depositAmount\":50,\"currency\":\"788\",\"Ip\":\"192.0.2.1\",\"BindingInfo\":{\"clientId\":"
		"\"c\",\"bindingId\":\"b\"}",
		mixture);
	CHECK(accept("{\"errorCode\":\"5\",\"ErrorMessage\":\"Access denied\"}", "getOrderStatus.do") == CTP_ERR_GATEWAY);
}

/* 4 */
static void order_status_as_an_object(void)
{
	static const char *const texts[] = {
		"{\"errorCode\":0,\"orderId\":\"id\",\"orderStatus\":{\"errorCode\":\"0\",\"orderStatus\":2,\"orderNumber\":\"N\"}}",
		"{\"success\":true,\"orderId\":\"id\",\"orderStatus\":{\"ErrorCode\":\"0\",\"OrderStatus\":2,\"OrderNumber\":\"N\"}}",
		"{\"errorCode\":0,\"orderId\":\"id\",\"orderNumber\":\"N\",\"orderStatus\":{\"OrderStatus\":\"2\"}}",
	};
	struct ctp_json *document;
	struct ctp_order order;

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		CHECK(accept(texts[i], NULL) == CTP_OK);
		CHECK(decode(texts[i], &document, &order) == CTP_OK && order.status == CTP_STATUS_DEPOSITED);
		CHECK(ctp_text_is(order.order_id, "id") && ctp_text_is(order.order_number, "N"));
		ctp_json_free(document);
	}
	/* The code of the status inside is not the call's. */
	CHECK(accept("{\"errorCode\":0,\"orderStatus\":{\"ErrorCode\":\"2\",\"OrderStatus\":6}}", NULL) == CTP_OK);
	CHECK(accept("{\"errorCode\":5,\"orderStatus\":{\"ErrorCode\":\"0\",\"OrderStatus\":2}}", NULL) == CTP_ERR_GATEWAY);
	CHECK(decode("{\"errorCode\":5,\"orderStatus\":{\"ErrorCode\":\"5\"}}", &document, &order) == CTP_ERR_PROTOCOL);
	ctp_json_free(document);
}

/* 5 */
static void error_as_text_object_or_boolean(void)
{
	CHECK(accept("{\"errorCode\":0,\"error\":false}", "installmentPayment.do") == CTP_OK);
	CHECK(accept("{\"errorCode\":0,\"error\":\"\"}", "paymentOrderBinding.do") == CTP_OK);
	CHECK(accept("{\"errorCode\":0,\"error\":true}", "createBindingNoPayment.do") == CTP_ERR_GATEWAY);
	CHECK(accept("{\"errorCode\":0,\"error\":\"failed\"}", "paymentOrderBinding.do") == CTP_ERR_GATEWAY);
	CHECK(accept("{\"error\":{\"code\":\"10\"}}", "recurrentPayment.do") == CTP_ERR_GATEWAY);
	CHECK(accept("{\"success\":true,\"error\":{}}", "recurrentPayment.do") == CTP_OK);
}

/* 6 */
static void code_inside_error(void)
{
	static const char *const texts[] = {
		"{\"success\":false,\"error\":{\"code\":\"10\",\"message\":\"taken\"}}",
		"{\"success\":false,\"error\":{\"code\":10,\"message\":\"taken\"}}",
	};

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct ctp_json *document = parse(texts[i]);
		struct ctp_error error;

		CHECK(ctp_reply_check(document, endpoint("recurrentPayment.do"), &error) == CTP_ERR_GATEWAY);
		CHECK_TEXT(error.error_code, "10");
		CHECK(error.gateway == CTP_GATEWAY_DUPLICATE_ORDER);
		ctp_json_free(document);
	}
}

/* 7 */
static void success_beside_error_code(void)
{
	CHECK(accept("{\"success\":true,\"errorCode\":\"7\"}", "motoPayment.do") == CTP_OK);
	CHECK(accept("{\"success\":false,\"errorCode\":\"0\"}", "motoPayment.do") == CTP_ERR_GATEWAY);
	CHECK(accept("{\"success\":true,\"errorCode\":0}", "motoPayment.do") == CTP_OK);
	CHECK(accept("{\"success\":false,\"errorCode\":7}", "motoPayment.do") == CTP_ERR_GATEWAY);
}

/* 8 */
static void failed_three_d_secure_with_code_zero(void)
{
	CHECK(
		accept("{\"errorCode\":0,\"is3DSVer2\":true,\"acsUrl\":\"https://acs.example\"}", "3ds/continue.do") == CTP_OK);
	CHECK(
		accept(
			"{\"errorCode\":0,\"error\":\"Error 3-D Secure authorization.\",\"is3DSVer2\":true,\"processingErrorType\":"
			"\"MANDATORY_3DSECURE\"}",
			"3ds/continue.do")
		== CTP_ERR_GATEWAY);
}

/* 9 */
static bool action_0(const struct ctp_order *order)
{
	return order->has_action && order->action_code == 0;
}

static bool action_minus_2007(const struct ctp_order *order)
{
	return order->has_action && order->action_code == -2007;
}

static bool no_action(const struct ctp_order *order)
{
	return !order->has_action;
}

static void action_codes(void)
{
	everywhere("\"actionCode\":0", action_0);
	everywhere("\"actionCode\":\"000\"", action_0);
	everywhere("\"actionCode\":-2007", action_minus_2007);
	everywhere("\"actionCode\":\"-2007\"", action_minus_2007);
	everywhere("\"amount\":1", no_action);
	everywhere("\"actionCode\":null", no_action);
	everywhere("\"actionCode\":\"S1\"", no_action);
}

/* 10 */
static bool eci_7(const struct ctp_order *order)
{
	return order->has_three_d_secure && ctp_text_is(order->eci, "7");
}

static bool eci_07(const struct ctp_order *order)
{
	return order->has_three_d_secure && ctp_text_is(order->eci, "07");
}

static void eci_number_or_text(void)
{
	everywhere("\"cardAuthInfo\":{\"secureAuthInfo\":{\"eci\":7}}", eci_7);
	everywhere("\"cardAuthInfo\":{\"secureAuthInfo\":{\"eci\":\"07\"}}", eci_07);
	everywhere("\"eci\":\"07\"", eci_07);
}

/* 11 */
static bool numeric_ids(const struct ctp_order *order)
{
	return ctp_text_is(order->client_id, "259753456") && ctp_text_is(order->binding_id, "17")
		&& ctp_text_is(order->terminal_id, "123456") && ctp_text_is(order->reference_number, "714105591198")
		&& ctp_text_is(order->expiry, "203412");
}

static void ids_as_numbers(void)
{
	everywhere(
		"\"bindingInfo\":{\"clientId\":259753456,\"bindingId\":17},\"terminalId\":123456,\"authRefNum\":714105591198,"
		"\"cardAuthInfo\":{\"expiration\":203412,\"secureAuthInfo\":{\"xid\":1,\"cavv\":2}}",
		numeric_ids);
	everywhere("\"clientId\":\"259753456\",\"bindingId\":\"17\",\"terminalId\":\"123456\",\"rrn\":\"714105591198\","
			   "\"expiration\":\"203412\"",
		numeric_ids);
}

/* 12 */
static bool payment_state_1(const struct ctp_order *order)
{
	return ctp_text_is(order->payment_state, "1");
}

static bool payment_state_deposited(const struct ctp_order *order)
{
	return ctp_text_is(order->payment_state, "DEPOSITED");
}

static void payment_states(void)
{
	everywhere("\"paymentAmountInfo\":{\"paymentState\":1}", payment_state_1);
	everywhere("\"paymentAmountInfo\":{\"paymentState\":\"DEPOSITED\"}", payment_state_deposited);
}

/* 13 */
static bool date_in_milliseconds(const struct ctp_order *order)
{
	return order->registered_at.known && !order->registered_at.local
		&& order->registered_at.milliseconds == INT64_C(1513080732000);
}

static bool date_in_local_time(const struct ctp_order *order)
{
	return order->registered_at.known && order->registered_at.local
		&& order->registered_at.milliseconds == INT64_C(1513080732000);
}

static bool no_date(const struct ctp_order *order)
{
	return !order->registered_at.known && !order->registered_at.local && order->registered_at.milliseconds == 0;
}

static void dates(void)
{
	static const char *const unreadable[] = {"0", "-1", "1.5", "\"\"", "\"yesterday\"", "null", "[]", "253402300800000",
		"\"2017-12-12\"", "\"2017-13-12T12:12:12\"", "\"2017-02-29T12:12:12\"", "\"2017-12-12T24:00:00\"",
		"\"2017-12-12T12:12:12x\"", "\"2017-12-12T12:12:12Zx\"", "\"2017-12-12T12:12:12+01:001\"",
		"\"2017-12-12T12:12:12+1:00\"", "\"2017-12-12T12:12:12.\"", "\"1969-12-31T23:59:59\"", "\"17-12-12T12:12:12\""};

	everywhere("\"date\":1513080732000", date_in_milliseconds);
	everywhere("\"date\":\"1513080732000\"", date_in_milliseconds);
	everywhere("\"date\":\"2017-12-12T12:12:12Z\"", date_in_milliseconds);
	everywhere("\"date\":\"2017-12-12T13:12:12+01:00\"", date_in_milliseconds);
	everywhere("\"date\":\"2017-12-12T08:42:12.000-0330\"", date_in_milliseconds);
	everywhere("\"date\":\"2017-12-12T12:12:12\"", date_in_local_time);
	everywhere("\"date\":\"2017-12-12 12:12:12.0004\"", date_in_local_time);
	for (size_t i = 0; i < sizeof unreadable / sizeof *unreadable; i++) {
		char *members = around("\"date\":", unreadable[i], "");
		everywhere(members, no_date);
		free(members);
	}
}

/* Days around the corners of the calendar, counted by date(1). */
static void calendar(void)
{
	static const struct {
		const char *text;
		int64_t seconds;
	} rows[] = {
		{"1970-01-02T00:00:00", INT64_C(86400)},
		{"1972-02-29T00:00:00", INT64_C(68169600)},
		{"1999-12-31T23:59:59", INT64_C(946684799)},
		{"2000-02-29T12:00:00", INT64_C(951825600)},
		{"2000-03-01T00:00:00", INT64_C(951868800)},
		{"2024-12-31T00:00:00", INT64_C(1735603200)},
		{"2026-11-22T04:43:49", INT64_C(1795322629)},
		{"2100-03-01T00:00:00", INT64_C(4107542400)},
		{"9999-12-31T23:59:59", INT64_C(253402300799)},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char *text = around("{\"orderStatus\":2,\"date\":\"", rows[i].text, "\"}");
		struct ctp_json *document;
		struct ctp_order order;

		CHECK(decode(text, &document, &order) == CTP_OK);
		if (!CHECK(order.registered_at.milliseconds == rows[i].seconds * 1000)) {
			printf("    %s\n", rows[i].text);
		}
		ctp_json_free(document);
		free(text);
	}
}

/* 14 */
static bool card(const struct ctp_order *order)
{
	return order->has_card && ctp_text_is(order->mask, "411111**1111") && ctp_text_is(order->holder, "XXX")
		&& ctp_text_is(order->expiry, "203412") && ctp_text_is(order->approval_code, "012345");
}

static bool no_card(const struct ctp_order *order)
{
	return !order->has_card && absent(order->mask);
}

static void card_nested_or_flat(void)
{
	everywhere("\"cardAuthInfo\":{\"maskedPan\":\"411111**1111\",\"expiration\":\"203412\",\"cardholderName\":\"XXX\","
			   "\"approvalCode\":\"012345\"}",
		card);
	everywhere("\"cardAuthInfo\":{\"pan\":\"411111**1111\",\"expiration\":\"203412\",\"cardholderName\":\"XXX\","
			   "\"approvalCode\":\"012345\"}",
		card);
	everywhere(
		"\"cardAuthInfo\":{\"pan\":\"other\",\"maskedPan\":\"411111**1111\",\"expiration\":203412,\"cardholderName\":"
		"\"XXX\"},\"approvalCode\":\"012345\"",
		card);
	everywhere(
		"\"Pan\":\"411111**1111\",\"expiration\":\"203412\",\"cardholderName\":\"XXX\",\"approvalCode\":\"012345\"",
		card);
	everywhere("\"cardAuthInfo\":null", no_card);
	everywhere("\"cardAuthInfo\":\"none\"", no_card);
}

/* 15 */
static const char *expected_mask;

static bool mask_kept(const struct ctp_order *order)
{
	return ctp_text_is(order->mask, expected_mask);
}

static void mask_styles(void)
{
	static const char *const masks[] = {
		"411111**1111", "5555555****5599", "6777770000**0006", "6280****7215", "XXXXXXXXXXXX1111"};

	for (size_t i = 0; i < sizeof masks / sizeof *masks; i++) {
		char *members = around("\"cardAuthInfo\":{\"maskedPan\":\"", masks[i], "\"}");
		expected_mask = masks[i];
		everywhere(members, mask_kept);
		free(members);
	}
	/* A whole number where a mask is promised is not passed on; the mask beside it is. */
	everywhere("\"Pan\":\"4111111111111111\"", no_card);
	everywhere("\"Pan\":4111111111111111", no_card);
	expected_mask = "411111**1111";
	everywhere("\"cardAuthInfo\":{\"maskedPan\":\"4111111111111111\",\"pan\":\"411111**1111\"}", mask_kept);
}

/* 16 */
static bool three_d_secure(const struct ctp_order *order)
{
	return ctp_text_is(order->three_d_secure_version, "2.2.0") && ctp_text_is(order->three_d_secure_status, "Y");
}

static void three_d_secure_spellings(void)
{
	everywhere("\"cardAuthInfo\":{\"secureAuthInfo\":{\"threeDSProtocolVersion\":\"2.2.0\",\"rreqTransStatus\":\"Y\","
			   "\"aresTransStatus\":\"C\"}}",
		three_d_secure);
	everywhere("\"cardAuthInfo\":{\"secureAuthInfo\":{\"threeDsProtocolVersion\":\"2.2.0\",\"aResTransStatus\":\"Y\"}}",
		three_d_secure);
	everywhere(
		"\"cardAuthInfo\":{\"secureAuthInfo\":{\"cavv\":\"c\",\"xid\":\"x\",\"threeDSInfo\":{\"threeDSProtocolVersion\":"
		"\"2.2.0\",\"rReqTransStatus\":\"Y\",\"cavv\":\"c\"}}}",
		three_d_secure);
	everywhere("\"secureAuthInfo\":{\"threeDSProtocolVersion\":\"2.2.0\",\"paResStatus\":\"Y\"}", three_d_secure);
}

/* 17, 18 */
static bool no_lists(const struct ctp_order *order)
{
	return order->merchant_parameters == NULL && order->attributes == NULL && order->refunds == NULL
		&& absent(order->order_id);
}

static bool empty_lists(const struct ctp_order *order)
{
	return ctp_json_first(order->merchant_parameters) == NULL && ctp_json_first(order->attributes) == NULL
		&& ctp_json_first(order->refunds) == NULL && absent(order->order_id);
}

static bool filled_lists(const struct ctp_order *order)
{
	struct ctp_refund refund;
	struct ctp_text name, value;

	ctp_order_refund(order, ctp_json_first(order->refunds), &refund);
	return ctp_text_is(order->order_id, "id") && is_amount(refund.amount, 500, "TND")
		&& ctp_order_parameter(ctp_json_first(order->merchant_parameters), &name, &value) && ctp_text_is(name, "n")
		&& absent(value);
}

static void lists_empty_absent_or_objects(void)
{
	everywhere("\"amount\":1", no_lists);
	everywhere("\"merchantOrderParams\":null,\"attributes\":null,\"refunds\":null", no_lists);
	everywhere(
		"\"merchantOrderParams\":{},\"attributes\":{\"name\":\"mdOrder\",\"value\":\"id\"},\"refunds\":{\"amount\":1}",
		no_lists);
	everywhere("\"merchantOrderParams\":[],\"attributes\":[],\"refunds\":[]", empty_lists);
	everywhere(
		"\"currency\":\"788\",\"merchantOrderParams\":[{\"name\":\"n\",\"value\":\"\"}],\"attributes\":[1,null,{},{"
		"\"value\":\"v\"},{\"name\":\"other\",\"value\":\"v\"},{\"name\":\"mdOrder\",\"value\":\"id\"}],\"refunds\":[{"
		"\"amount\":\"500\"}]",
		filled_lists);
}

/* 19 */
static bool approval_code_kept(const struct ctp_order *order)
{
	return ctp_text_is(order->approval_code, "00012345");
}

static void approval_codes(void)
{
	everywhere("\"approvalCode\":\"00012345\"", approval_code_kept);
	everywhere("\"cardAuthInfo\":{\"approvalCode\":\"00012345\"}", approval_code_kept);
}

/* 20 */
static bool no_approval_code(const struct ctp_order *order)
{
	return absent(order->approval_code);
}

static void auth_code_means_nothing(void)
{
	everywhere("\"authCode\":2", no_approval_code);
}

/* 21 */
static bool md_order(const struct ctp_order *order)
{
	return ctp_text_is(order->order_id, "id");
}

static void other_spellings(void)
{
	everywhere("\"mdOrder\":\"id\",\"PartialAuthorization\":\"FULL_AMOUNT\"", md_order);
	everywhere("\"orderId\":\"id\",\"mdorder\":\"no\",\"partialAuthorization\":\"FULL_AMOUNT\"", md_order);
	everywhere("\"attributes\":[{\"name\":\"mdOrder\",\"value\":\"id\"}]", md_order);
	CHECK(
		accept("{\"errorCode\":\"2\",\"errorMessage\":\"Binging isn't active\"}", "unBindCard.do") == CTP_ERR_GATEWAY);
}

/* 22 */
static bool bank_unknown(const struct ctp_order *order)
{
	return absent(order->bank_name) && absent(order->bank_country);
}

static bool bank_known(const struct ctp_order *order)
{
	return ctp_text_is(order->bank_name, "A bank") && ctp_text_is(order->bank_country, "788");
}

static void banks(void)
{
	everywhere(
		"\"bankInfo\":{\"bankName\":\"UNKNOWN\",\"bankCountryCode\":\"UNKNOWN\",\"bankCountryName\":\"Unknown\"}",
		bank_unknown);
	everywhere("\"bankInfo\":{\"bankName\":\"Unknown\",\"bankCountryCode\":\"<unknown>\"}", bank_unknown);
	everywhere("\"bankInfo\":[]", bank_unknown);
	everywhere("\"bankInfo\":{\"bankName\":\"A bank\",\"bankCountryCode\":788}", bank_known);
}

/* 23 */
static bool nothing_known(const struct ctp_order *order)
{
	return order->currency == NULL && order->amount.currency == NULL && order->deposited.currency == NULL
		&& !order->has_card && !order->has_action && !order->has_three_d_secure && !order->chargeback
		&& !order->registered_at.known && absent(order->order_id) && absent(order->terminal_id)
		&& absent(order->payment_state) && absent(order->ip);
}

static bool chargeback(const struct ctp_order *order)
{
	return order->chargeback;
}

static void nulls(void)
{
	everywhere(
		"\"amount\":null,\"Amount\":null,\"currency\":null,\"date\":null,\"paymentAmountInfo\":null,\"cardAuthInfo\":"
		"null,\"actionCode\":null,\"chargeback\":null,\"attributes\":null,\"terminalId\":null,\"ip\":null,\"bankInfo\":"
		"null,\"bindingInfo\":null,\"error\":null,\"success\":null",
		nothing_known);
	everywhere(
		"\"currency\":null,\"paymentAmountInfo\":{\"depositedAmount\":null,\"paymentState\":null},\"cardAuthInfo\":{"
		"\"pan\":null,\"secureAuthInfo\":null},\"chargeback\":false",
		nothing_known);
	everywhere("\"chargeback\":true", chargeback);
	everywhere("\"chargeback\":\"true\"", chargeback);
	everywhere("\"chargeback\":1", chargeback);
	CHECK(accept("{\"errorCode\":null,\"errorMessage\":null}", "refund.do") == CTP_OK);
	CHECK(accept("{\"errorCode\":\"7\",\"errorMessage\":null,\"ErrorMessage\":null}", "refund.do") == CTP_ERR_GATEWAY);
}

/* 24 */
static bool dinars_of_algeria(const struct ctp_order *order)
{
	return is_amount(order->amount, 1, "DZD");
}

static void currency_with_a_leading_zero(void)
{
	everywhere("\"amount\":1,\"currency\":\"012\"", dinars_of_algeria);
	everywhere("\"amount\":1,\"currency\":12", dinars_of_algeria);
}

/* 25, the content type and the HTTP status, is not in the body: the decoder is never told either. */

int main(void)
{
	error_code_number_text_or_absent();
	capitalised_names();
	mixed_names();
	order_status_as_an_object();
	error_as_text_object_or_boolean();
	code_inside_error();
	success_beside_error_code();
	failed_three_d_secure_with_code_zero();
	action_codes();
	eci_number_or_text();
	ids_as_numbers();
	payment_states();
	dates();
	calendar();
	card_nested_or_flat();
	mask_styles();
	three_d_secure_spellings();
	lists_empty_absent_or_objects();
	approval_codes();
	auth_code_means_nothing();
	other_spellings();
	banks();
	nulls();
	currency_with_a_leading_zero();
	return check_report("irregularities");
}
