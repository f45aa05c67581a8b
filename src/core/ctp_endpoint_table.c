/*
 * The table itself. Each group says where it is known from: "confirmed" means seen working at ClicToPay or in its manuals; "family"
 * means only in the documents of the same software at other banks (ClicToPay may answer 404, or 5 for a right that was not granted).
 * Parameters stand in the order of those documents. Where the classic manual and the current one differ, the limit is one that both
 * accept.
 *
 * The documents also forbid "parts of HTML or code" in every value without saying what counts as such. That is left to the gateway,
 * which refuses before any money moves: a description may well say "size < 40".
 */
#include "ctp_endpoint.h"

#define REQUIRED CTP_REQUIRED
#define CARD CTP_SENSITIVE

/* No documented length: the request's maximum holds. */
#define ANY_LENGTH UINT16_MAX

/* Parameters that several calls take with the same limits. */
/* clang-format off */
#define AMOUNT {"amount", CTP_PARAM_AMOUNT, REQUIRED, 1, 12}
#define CURRENCY {"currency", CTP_PARAM_CURRENCY, 0, 3, 3}
#define LANGUAGE {"language", CTP_PARAM_LANGUAGE, 0, 2, 2}
#define ORDER_ID {"orderId", CTP_PARAM_ID, REQUIRED, 1, 36}
#define MD_ORDER(name) {name, CTP_PARAM_ID, REQUIRED, 1, 36}
#define ORDER_NUMBER(flags) {"orderNumber", CTP_PARAM_ORDER_NUMBER, flags, 1, 32}
#define BINDING_ID(flags) {"bindingId", CTP_PARAM_ID, flags, 1, 255}
#define CLIENT_ID(flags) {"clientId", CTP_PARAM_TEXT, flags, 1, 255}
#define MERCHANT_LOGIN {"merchantLogin", CTP_PARAM_ID, 0, 1, 255}
#define DESCRIPTION {"description", CTP_PARAM_TEXT, 0, 1, 512}
#define URL(name, flags) {name, CTP_PARAM_URL, flags, 1, 512}
#define UTC_TIME(name) {name, CTP_PARAM_LOCAL_TIME, 0, 19, 19}
#define JSON_PARAMS {"jsonParams", CTP_PARAM_JSON, 0, 2, 1024}
#define OBJECT(name) {name, CTP_PARAM_JSON, 0, 2, ANY_LENGTH}
#define BOOLEAN(name, flags) {name, CTP_PARAM_BOOLEAN, flags, 4, 5}
#define FEATURES {"features", CTP_PARAM_REPEATED, 0, 1, 255}
#define EMAIL {"email", CTP_PARAM_TEXT, 0, 1, 40}
#define IP {"ip", CTP_PARAM_ID, 0, 1, 39}
#define FEE_INPUT {"feeInput", CTP_PARAM_INTEGER, 0, 1, 8}
#define MCC {"mcc", CTP_PARAM_DIGITS, 0, 4, 4}
#define MVV {"mvv", CTP_PARAM_ID, 0, 1, 10}
#define TII {"tii", CTP_PARAM_ID, 0, 0, 2}
#define ADDRESS_MATCH {"billingAndShippingAddressMatchIndicator", CTP_PARAM_ID, 0, 1, 1}
#define THREE_DS_ID(name) {name, CTP_PARAM_ID, 0, 1, 36}
#define SCA_EXEMPTION {"externalScaExemptionIndicator", CTP_PARAM_ID, 0, 1, 3}
#define PAN(name, flags, min) {name, CTP_PARAM_DIGITS, (flags) | CARD, min, 19}
#define CVC(name, flags) {name, CTP_PARAM_DIGITS, (flags) | CARD, 3, 4}
#define EXPIRY(name, flags) {name, CTP_PARAM_MONTH, (flags) | CARD, 6, 6}
#define HOLDER(name, flags, max) {name, CTP_PARAM_TEXT, (flags) | CARD, 1, max}
#define SE_TOKEN {"seToken", CTP_PARAM_ID, CARD, 1, 8192}
#define END {NULL, 0, 0, 0, 0}
/* clang-format on */

/*
 * register.do: confirmed. registerPreAuth.do: in ClicToPay's manual of 2016, needs a right. The last two are for the latter only.
 * The gateway refuses both without an amount. That is left to it, because its acceptance tests ask for that refusal; a registration
 * moves no money.
 */
static const struct ctp_param register_params[] = {
	ORDER_NUMBER(REQUIRED),
	{"amount", CTP_PARAM_AMOUNT, 0, 1, 12},
	CURRENCY,
	URL("returnUrl", REQUIRED),
	URL("failUrl", 0),
	URL("dynamicCallbackUrl", 0),
	DESCRIPTION,
	LANGUAGE,
	{"pageView", CTP_PARAM_ID, 0, 1, 20},
	CLIENT_ID(0),
	MERCHANT_LOGIN,
	JSON_PARAMS,
	{"sessionTimeoutSecs", CTP_PARAM_INTEGER, 0, 1, 9},
	{"expirationDate", CTP_PARAM_LOCAL_TIME, 0, 19, 19},
	BINDING_ID(0),
	FEATURES,
	HOLDER("cardholderName", 0, 150),
	EMAIL,
	IP,
	{"postAddress", CTP_PARAM_TEXT, 0, 1, 255},
	FEE_INPUT,
	MCC,
	MVV,
	OBJECT("orderBundle"),
	OBJECT("billingPayerData"),
	OBJECT("shippingPayerData"),
	OBJECT("preOrderPayerData"),
	OBJECT("orderPayerData"),
	ADDRESS_MATCH,
	OBJECT("paymentFacilitator"),
	UTC_TIME("autocompletionDate"),
	UTC_TIME("autoReverseDate"),
	END,
};

static const struct ctp_code_rule register_codes[] = {
	{"1", CTP_GATEWAY_DUPLICATE_ORDER},
	{"3", CTP_GATEWAY_INVALID_REQUEST},
	{"4", CTP_GATEWAY_INVALID_REQUEST},
	{"5", CTP_GATEWAY_AUTHENTICATION},
	{"7", CTP_GATEWAY_FAILURE},
	{"8", CTP_GATEWAY_INVALID_REQUEST},
	{"13", CTP_GATEWAY_INVALID_REQUEST},
	{"14", CTP_GATEWAY_INVALID_REQUEST},
	{NULL, CTP_GATEWAY_FAILURE},
};

/*
 * deposit, reverse, refund: working integrations exist at ClicToPay; each needs a right. currency, jsonParams, the items and what
 * names the order otherwise than by orderId: family.
 */
static const struct ctp_param deposit_params[] = {
	ORDER_ID,
	ORDER_NUMBER(0),
	MERCHANT_LOGIN,
	AMOUNT,
	CURRENCY,
	LANGUAGE,
	OBJECT("depositItems"),
	JSON_PARAMS,
	END,
};

/* Without an amount the whole order is reversed; reversing a part is family. */
static const struct ctp_param reverse_params[] = {
	ORDER_ID,
	ORDER_NUMBER(0),
	MERCHANT_LOGIN,
	LANGUAGE,
	{"amount", CTP_PARAM_AMOUNT, 0, 1, 12},
	CURRENCY,
	JSON_PARAMS,
	END,
};

/* expectedDepositedAmount and externalRefundId, the guards against a second execution: family. */
static const struct ctp_param refund_params[] = {
	ORDER_ID,
	ORDER_NUMBER(0),
	MERCHANT_LOGIN,
	AMOUNT,
	CURRENCY,
	LANGUAGE,
	JSON_PARAMS,
	{"expectedDepositedAmount", CTP_PARAM_INTEGER, 0, 1, 12},
	{"externalRefundId", CTP_PARAM_ID, 0, 1, 32},
	OBJECT("refundItems"),
	END,
};

/* decline.do: family. */
static const struct ctp_param decline_params[] = {
	ORDER_ID,
	ORDER_NUMBER(REQUIRED),
	MERCHANT_LOGIN,
	LANGUAGE,
	END,
};

/* 7 says that state or amounts do not allow it, or that the gateway failed: only a status tells which. */
static const struct ctp_code_rule operation_codes[] = {
	{"5", CTP_GATEWAY_AUTHENTICATION},
	{"6", CTP_GATEWAY_ORDER_NOT_FOUND},
	{"7", CTP_GATEWAY_REFUSED},
	{NULL, CTP_GATEWAY_FAILURE},
};

/* Both status calls: confirmed. */
static const struct ctp_param status_params[] = {
	ORDER_ID,
	LANGUAGE,
	END,
};

static const struct ctp_code_rule status_codes[] = {
	{"5", CTP_GATEWAY_AUTHENTICATION},
	{"6", CTP_GATEWAY_ORDER_NOT_FOUND},
	{"7", CTP_GATEWAY_FAILURE},
	{NULL, CTP_GATEWAY_FAILURE},
};

/* One of orderId and orderNumber: the gateway answers 1 without either. */
static const struct ctp_param status_extended_params[] = {
	{"orderId", CTP_PARAM_ID, 0, 1, 36},
	ORDER_NUMBER(0),
	LANGUAGE,
	MERCHANT_LOGIN,
	END,
};

static const struct ctp_code_rule status_extended_codes[] = {
	{"1", CTP_GATEWAY_INVALID_REQUEST},
	{"5", CTP_GATEWAY_AUTHENTICATION},
	{"6", CTP_GATEWAY_ORDER_NOT_FOUND},
	{"7", CTP_GATEWAY_FAILURE},
	{NULL, CTP_GATEWAY_FAILURE},
};

/* getLastOrdersForMerchants.do: family. merchants is demanded but may be empty: one's own orders. States are a comma list. */
static const struct ctp_param last_orders_params[] = {
	{"size", CTP_PARAM_INTEGER, REQUIRED, 1, 9},
	{"page", CTP_PARAM_INTEGER, 0, 1, 9},
	{"from", CTP_PARAM_STAMP, REQUIRED, 14, 14},
	{"to", CTP_PARAM_STAMP, REQUIRED, 14, 14},
	{"transactionStates", CTP_PARAM_ID, REQUIRED, 1, 255},
	{"merchants", CTP_PARAM_TEXT, REQUIRED, 0, ANY_LENGTH},
	BOOLEAN("searchByCreatedDate", 0),
	LANGUAGE,
	END,
};

/* verifyEnrollment.do: family (3-D Secure 1). The last-orders call shares its codes. */
static const struct ctp_param verify_enrollment_params[] = {
	PAN("pan", REQUIRED, 12),
	END,
};

static const struct ctp_code_rule query_codes[] = {
	{"5", CTP_GATEWAY_AUTHENTICATION},
	{"7", CTP_GATEWAY_FAILURE},
	{NULL, CTP_GATEWAY_FAILURE},
};

/* updateSSLCardList.do: family. The name is in lower case; 6 says that the card is in the list already. */
static const struct ctp_param update_ssl_card_list_params[] = {
	MD_ORDER("mdorder"),
	LANGUAGE,
	END,
};

static const struct ctp_code_rule update_ssl_card_list_codes[] = {
	{"5", CTP_GATEWAY_AUTHENTICATION},
	{"6", CTP_GATEWAY_REFUSED},
	{"7", CTP_GATEWAY_FAILURE},
	{NULL, CTP_GATEWAY_FAILURE},
};

/*
 * paymentorder.do: family; card data, so only for merchants under PCI DSS. Either $PAN, $CVC, TEXT and a month, or seToken: no single
 * one of them is required. 1: the order was processed already.
 */
static const struct ctp_param payment_order_params[] = {
	MD_ORDER("MDORDER"),
	PAN("$PAN", 0, 12),
	CVC("$CVC", 0),
	{"YYYY", CTP_PARAM_DIGITS, CARD, 4, 4},
	{"MM", CTP_PARAM_DIGITS, CARD, 2, 2},
	EXPIRY("$EXPIRY", 0),
	SE_TOKEN,
	HOLDER("TEXT", 0, 512),
	{"language", CTP_PARAM_LANGUAGE, REQUIRED, 2, 2},
	IP,
	EMAIL,
	BOOLEAN("bindingNotNeeded", 0),
	JSON_PARAMS,
	BOOLEAN("threeDSSDK", 0),
	TII,
	SCA_EXEMPTION,
	OBJECT("clientBrowserInfo"),
	OBJECT("billingPayerData"),
	OBJECT("shippingPayerData"),
	OBJECT("preOrderPayerData"),
	OBJECT("orderPayerData"),
	MCC,
	MVV,
	OBJECT("paymentFacilitator"),
	{"originalPaymentNetRefNum", CTP_PARAM_ID, 0, 1, 36},
	{"originalPaymentDate", CTP_PARAM_DIGITS, 0, 1, 19},
	THREE_DS_ID("threeDSServerTransId"),
	URL("threeDSVer2FinishUrl", 0),
	URL("threeDSMethodNotificationUrl", 0),
	END,
};

static const struct ctp_code_rule payment_order_codes[] = {
	{"1", CTP_GATEWAY_REFUSED},
	{"3", CTP_GATEWAY_INVALID_REQUEST},
	{"4", CTP_GATEWAY_INVALID_REQUEST},
	{"5", CTP_GATEWAY_AUTHENTICATION},
	{"7", CTP_GATEWAY_FAILURE},
	{"13", CTP_GATEWAY_INVALID_REQUEST},
	{"14", CTP_GATEWAY_INVALID_REQUEST},
	{NULL, CTP_GATEWAY_FAILURE},
};

/* Stored credentials: family; need a right. ClicToPay's register.do is known to take clientId and bindingId. */
static const struct ctp_param payment_order_binding_params[] = {
	MD_ORDER("mdOrder"),
	BINDING_ID(REQUIRED),
	LANGUAGE,
	IP,
	CVC("cvc", 0),
	EMAIL,
	TII,
	SE_TOKEN,
	BOOLEAN("threeDSSDK", 0),
	{"threeDSProtocolVersion", CTP_PARAM_ID, 0, 1, 8},
	MCC,
	SCA_EXEMPTION,
	OBJECT("clientBrowserInfo"),
	END,
};

static const struct ctp_param get_bindings_params[] = {
	CLIENT_ID(REQUIRED),
	{"bindingType", CTP_PARAM_ID, 0, 1, 1},
	BINDING_ID(0),
	BOOLEAN("showExpired", 0),
	LANGUAGE,
	MERCHANT_LOGIN,
	END,
};

/* One of pan and bindingId; pan wins. */
static const struct ctp_param get_bindings_by_card_or_id_params[] = {
	PAN("pan", 0, 15),
	BINDING_ID(0),
	BOOLEAN("showExpired", 0),
	END,
};

/* bindCard.do, unBindCard.do */
static const struct ctp_param bind_params[] = {
	BINDING_ID(REQUIRED),
	END,
};

static const struct ctp_param extend_binding_params[] = {
	BINDING_ID(REQUIRED),
	EXPIRY("newExpiry", REQUIRED),
	{"language", CTP_PARAM_LANGUAGE, REQUIRED, 2, 2},
	END,
};

/* Some builds answer 1 without clientId; 2: no such binding, or it is in the asked state already. */
static const struct ctp_code_rule binding_codes[] = {
	{"1", CTP_GATEWAY_INVALID_REQUEST},
	{"2", CTP_GATEWAY_REFUSED},
	{"5", CTP_GATEWAY_AUTHENTICATION},
	{"7", CTP_GATEWAY_FAILURE},
	{NULL, CTP_GATEWAY_FAILURE},
};

static const struct ctp_param create_binding_no_payment_params[] = {
	CLIENT_ID(REQUIRED),
	PAN("pan", REQUIRED, 12),
	EXPIRY("expiryDate", REQUIRED),
	HOLDER("cardholderName", REQUIRED, 26),
	{"bindingStrength", CTP_PARAM_ID, 0, 1, 255},
	EMAIL,
	{"phone", CTP_PARAM_TEXT, 0, 7, 16},
	OBJECT("additionalParameters"),
	MERCHANT_LOGIN,
	END,
};

/* recurrentPayment.do and installmentPayment.do, beside rest/ and in JSON: family, newer builds only. preAuth is required by the
 * latter only, so it is left to the gateway. */
static const struct ctp_param json_payment_params[] = {
	ORDER_NUMBER(REQUIRED),
	BINDING_ID(REQUIRED),
	AMOUNT,
	CURRENCY,
	LANGUAGE,
	DESCRIPTION,
	BOOLEAN("preAuth", 0),
	UTC_TIME("autocompletionDate"),
	UTC_TIME("autoReverseDate"),
	FEATURES,
	FEE_INPUT,
	OBJECT("additionalParameters"),
	OBJECT("billingPayerData"),
	OBJECT("shippingPayerData"),
	OBJECT("preOrderPayerData"),
	OBJECT("orderPayerData"),
	ADDRESS_MATCH,
	END,
};

/* 10 is error.code of these two calls alone. */
static const struct ctp_code_rule json_payment_codes[] = {
	{"5", CTP_GATEWAY_AUTHENTICATION},
	{"7", CTP_GATEWAY_FAILURE},
	{"10", CTP_GATEWAY_DUPLICATE_ORDER},
	{NULL, CTP_GATEWAY_FAILURE},
};

/* Calls that register and pay at once, with card data: family, newer builds only. Their error codes are not documented. */
static const struct ctp_param moto_payment_params[] = {
	AMOUNT,
	URL("returnUrl", REQUIRED),
	PAN("pan", REQUIRED, 12),
	EXPIRY("expiry", REQUIRED),
	HOLDER("cardholder", REQUIRED, 26),
	CVC("cvc", 0),
	ORDER_NUMBER(0),
	CURRENCY,
	URL("failUrl", 0),
	DESCRIPTION,
	LANGUAGE,
	CLIENT_ID(0),
	MERCHANT_LOGIN,
	{"postAddress", CTP_PARAM_TEXT, 0, 1, 255},
	JSON_PARAMS,
	FEATURES,
	URL("dynamicCallbackUrl", 0),
	EMAIL,
	IP,
	BOOLEAN("preAuth", 0),
	UTC_TIME("autocompletionDate"),
	UTC_TIME("autoReverseDate"),
	OBJECT("billingPayerData"),
	OBJECT("shippingPayerData"),
	OBJECT("preOrderPayerData"),
	OBJECT("orderPayerData"),
	END,
};

/* Paid with pan, expiry, cardholderName and cvc, or with bindingId, or with seToken. */
static const struct ctp_param instant_payment_params[] = {
	AMOUNT,
	URL("returnUrl", REQUIRED),
	PAN("pan", 0, 15),
	EXPIRY("expiry", 0),
	HOLDER("cardholderName", 0, 45),
	CVC("cvc", 0),
	BINDING_ID(0),
	SE_TOKEN,
	CURRENCY,
	CLIENT_ID(0),
	IP,
	BOOLEAN("bindingNotNeeded", 0),
	ORDER_NUMBER(0),
	DESCRIPTION,
	LANGUAGE,
	BOOLEAN("preAuth", 0),
	MERCHANT_LOGIN,
	{"sessionTimeoutSecs", CTP_PARAM_INTEGER, 0, 1, 9},
	UTC_TIME("autocompletionDate"),
	UTC_TIME("autoReverseDate"),
	{"expirationDate", CTP_PARAM_LOCAL_TIME, 0, 19, 19},
	URL("failUrl", 0),
	JSON_PARAMS,
	FEATURES,
	OBJECT("orderBundle"),
	URL("dynamicCallbackUrl", 0),
	THREE_DS_ID("threeDSServerTransId"),
	URL("threeDSVer2FinishUrl", 0),
	URL("threeDSMethodNotificationUrl", 0),
	THREE_DS_ID("threeDSVer2MdOrder"),
	BOOLEAN("threeDSSDK", 0),
	{"threeDSProtocolVersion", CTP_PARAM_ID, 0, 1, 8},
	EMAIL,
	MCC,
	MVV,
	OBJECT("paymentFacilitator"),
	TII,
	{"originalPaymentNetRefNum", CTP_PARAM_ID, 0, 1, 36},
	{"originalPaymentDate", CTP_PARAM_DIGITS, 0, 1, 19},
	SCA_EXEMPTION,
	OBJECT("billingPayerData"),
	OBJECT("shippingPayerData"),
	OBJECT("preOrderPayerData"),
	OBJECT("orderPayerData"),
	OBJECT("clientBrowserInfo"),
	ADDRESS_MATCH,
	END,
};

/* Pays out to a card: like instantPayment.do in what names the card. */
static const struct ctp_param instant_refund_params[] = {
	AMOUNT,
	LANGUAGE,
	CURRENCY,
	ORDER_NUMBER(0),
	BINDING_ID(0),
	SE_TOKEN,
	PAN("pan", 0, 12),
	CVC("cvc", 0),
	EXPIRY("expiry", 0),
	HOLDER("cardholderName", 0, 45),
	JSON_PARAMS,
	END,
};

/* Nothing is charged: the order ends reversed, and an amount of 0 is usual. */
static const struct ctp_param verify_card_params[] = {
	{"amount", CTP_PARAM_INTEGER, REQUIRED, 1, 12},
	CURRENCY,
	PAN("pan", 0, 12),
	CVC("cvc", 0),
	EXPIRY("expiry", 0),
	HOLDER("cardholderName", 0, 45),
	URL("backUrl", 0),
	URL("failUrl", 0),
	DESCRIPTION,
	LANGUAGE,
	URL("returnUrl", 0),
	THREE_DS_ID("threeDSServerTransId"),
	URL("threeDSVer2FinishUrl", 0),
	THREE_DS_ID("threeDSVer2MdOrder"),
	BOOLEAN("threeDSSDK", 0),
	OBJECT("billingPayerData"),
	OBJECT("shippingPayerData"),
	OBJECT("preOrderPayerData"),
	OBJECT("orderPayerData"),
	ADDRESS_MATCH,
	END,
};

/* Name and path. */
#define REST(name) name, name
#define BESIDE_REST(name) name, "../" name

static const struct ctp_endpoint endpoints[] = {
	/* name and path, class, JSON body, accepted code, parameters, error codes */
	{REST("register.do"), CTP_NAMED, false, NULL, register_params, register_codes},
	{REST("registerPreAuth.do"), CTP_NAMED, false, NULL, register_params, register_codes},
	{REST("deposit.do"), CTP_MONEY, false, NULL, deposit_params, operation_codes},
	{REST("reverse.do"), CTP_MONEY, false, NULL, reverse_params, operation_codes},
	{REST("refund.do"), CTP_MONEY, false, NULL, refund_params, operation_codes},
	{REST("decline.do"), CTP_NAMED, false, NULL, decline_params, operation_codes},
	/* 2 is a declined payment with all its data, not a failed request */
	{REST("getOrderStatus.do"), CTP_READ, false, "2", status_params, status_codes},
	{REST("getOrderStatusExtended.do"), CTP_READ, false, NULL, status_extended_params, status_extended_codes},
	{REST("getLastOrdersForMerchants.do"), CTP_READ, false, NULL, last_orders_params, query_codes},
	{REST("verifyEnrollment.do"), CTP_READ, false, NULL, verify_enrollment_params, query_codes},
	{REST("updateSSLCardList.do"), CTP_MONEY, false, NULL, update_ssl_card_list_params, update_ssl_card_list_codes},
	{REST("paymentorder.do"), CTP_MONEY, false, NULL, payment_order_params, payment_order_codes},
	{REST("paymentOrderBinding.do"), CTP_MONEY, false, NULL, payment_order_binding_params, binding_codes},
	/* 2: none were found */
	{REST("getBindings.do"), CTP_READ, false, "2", get_bindings_params, binding_codes},
	{REST("getBindingsByCardOrId.do"), CTP_READ, false, "2", get_bindings_by_card_or_id_params, binding_codes},
	{REST("bindCard.do"), CTP_MONEY, false, NULL, bind_params, binding_codes},
	{REST("unBindCard.do"), CTP_MONEY, false, NULL, bind_params, binding_codes},
	{REST("extendBinding.do"), CTP_MONEY, false, NULL, extend_binding_params, binding_codes},
	{REST("createBindingNoPayment.do"), CTP_MONEY, false, NULL, create_binding_no_payment_params, binding_codes},
	{BESIDE_REST("recurrentPayment.do"), CTP_MONEY, true, NULL, json_payment_params, json_payment_codes},
	{BESIDE_REST("installmentPayment.do"), CTP_MONEY, true, NULL, json_payment_params, json_payment_codes},
	{REST("motoPayment.do"), CTP_MONEY, false, NULL, moto_payment_params, query_codes},
	{REST("instantPayment.do"), CTP_MONEY, false, NULL, instant_payment_params, query_codes},
	{REST("instantRefund.do"), CTP_MONEY, false, NULL, instant_refund_params, query_codes},
	{REST("verifyCard.do"), CTP_MONEY, false, NULL, verify_card_params, query_codes},
};

const struct ctp_endpoint *ctp_endpoint_table(size_t *count)
{
	*count = sizeof endpoints / sizeof *endpoints;
	return endpoints;
}
