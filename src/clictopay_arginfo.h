/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: f8b5a3a8584fd0334b008919717a86e0c4859cc0 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_Environment_baseUrl, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_OrderState_observe, 0, 3, ClicToPay\\Transition, 0)
	ZEND_ARG_OBJ_INFO(0, status, ClicToPay\\OrderStatus, 0)
	ZEND_ARG_TYPE_INFO(0, orderNumber, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, registered, ClicToPay\\Money, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, captured, ClicToPay\\Money, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sessionOver, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_ClicToPay_Transition___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Verifier___construct arginfo_class_ClicToPay_Transition___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Verifier_hmac, 0, 0, ClicToPay\\Verifier, 0)
	ZEND_ARG_VARIADIC_TYPE_INFO(0, keys, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Verifier_rsa, 0, 0, ClicToPay\\Verifier, 0)
	ZEND_ARG_VARIADIC_TYPE_INFO(0, publicKeysOrCertificates, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Notification___construct arginfo_class_ClicToPay_Transition___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Notification_parse, 0, 1, ClicToPay\\\116otification, 0)
	ZEND_ARG_TYPE_INFO(0, query, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, verifier, ClicToPay\\Verifier, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, ignore, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Currency___construct arginfo_class_ClicToPay_Transition___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Currency_of, 0, 1, ClicToPay\\Currency, 0)
	ZEND_ARG_TYPE_INFO(0, codeOrNumeric, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Money___construct arginfo_class_ClicToPay_Transition___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Money_of, 0, 2, ClicToPay\\Money, 0)
	ZEND_ARG_TYPE_MASK(0, amount, MAY_BE_STRING|MAY_BE_LONG, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, currency, ClicToPay\\Currency, MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Money_round, 0, 2, ClicToPay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, amount, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, currency, ClicToPay\\Currency, MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Money_ofMinor, 0, 2, ClicToPay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, minor, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, currency, ClicToPay\\Currency, MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Money_plus, 0, 1, ClicToPay\\Money, 0)
	ZEND_ARG_OBJ_INFO(0, m, ClicToPay\\Money, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Money_minus arginfo_class_ClicToPay_Money_plus

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_Money_compareTo, 0, 1, IS_LONG, 0)
	ZEND_ARG_OBJ_INFO(0, m, ClicToPay\\Money, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_Money_equals, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO(0, m, ClicToPay\\Money, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Money_format arginfo_class_ClicToPay_Environment_baseUrl

#define arginfo_class_ClicToPay_Money___toString arginfo_class_ClicToPay_Environment_baseUrl

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_Money___serialize, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_Money___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_ActionCode___construct arginfo_class_ClicToPay_Transition___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ActionCode_of, 0, 1, ClicToPay\\ActionCode, 0)
	ZEND_ARG_TYPE_INFO(0, code, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_ActionCode_message, 0, 0, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, language, ClicToPay\\Language, MAY_BE_STRING, "ClicToPay\\Language::French")
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_ActionCode_advice arginfo_class_ClicToPay_ActionCode_message

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_ActionCode_isRetryable, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Registration___construct arginfo_class_ClicToPay_Transition___construct

#define arginfo_class_ClicToPay_Registration_raw arginfo_class_ClicToPay_Money___serialize

#define arginfo_class_ClicToPay_Registration_rawJson arginfo_class_ClicToPay_Environment_baseUrl

#define arginfo_class_ClicToPay_Operation___construct arginfo_class_ClicToPay_Transition___construct

#define arginfo_class_ClicToPay_Operation_raw arginfo_class_ClicToPay_Money___serialize

#define arginfo_class_ClicToPay_Operation_rawJson arginfo_class_ClicToPay_Environment_baseUrl

#define arginfo_class_ClicToPay_Acknowledgement___construct arginfo_class_ClicToPay_Transition___construct

#define arginfo_class_ClicToPay_Acknowledgement_raw arginfo_class_ClicToPay_Money___serialize

#define arginfo_class_ClicToPay_Acknowledgement_rawJson arginfo_class_ClicToPay_Environment_baseUrl

#define arginfo_class_ClicToPay_Binding___construct arginfo_class_ClicToPay_Transition___construct

#define arginfo_class_ClicToPay_Binding_raw arginfo_class_ClicToPay_Money___serialize

#define arginfo_class_ClicToPay_Binding_rawJson arginfo_class_ClicToPay_Environment_baseUrl

#define arginfo_class_ClicToPay_Payment___construct arginfo_class_ClicToPay_Transition___construct

#define arginfo_class_ClicToPay_Payment_raw arginfo_class_ClicToPay_Money___serialize

#define arginfo_class_ClicToPay_Payment_rawJson arginfo_class_ClicToPay_Environment_baseUrl

#define arginfo_class_ClicToPay_Enrollment___construct arginfo_class_ClicToPay_Transition___construct

#define arginfo_class_ClicToPay_Enrollment_raw arginfo_class_ClicToPay_Money___serialize

#define arginfo_class_ClicToPay_Enrollment_rawJson arginfo_class_ClicToPay_Environment_baseUrl

#define arginfo_class_ClicToPay_OrderStatus___construct arginfo_class_ClicToPay_Transition___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_OrderStatus_verdict, 0, 0, ClicToPay\\Verdict, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_OrderStatus_isPaid arginfo_class_ClicToPay_ActionCode_isRetryable

#define arginfo_class_ClicToPay_OrderStatus_moneyTaken arginfo_class_ClicToPay_ActionCode_isRetryable

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_OrderStatus_confirms, 0, 2, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, orderNumber, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, ClicToPay\\Money, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_OrderStatus_refundable, 0, 0, ClicToPay\\Money, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_OrderStatus_capturable arginfo_class_ClicToPay_OrderStatus_refundable

#define arginfo_class_ClicToPay_OrderStatus_canReverse arginfo_class_ClicToPay_ActionCode_isRetryable

#define arginfo_class_ClicToPay_OrderStatus_canDecline arginfo_class_ClicToPay_ActionCode_isRetryable

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_OrderStatus_fromJson, 0, 1, ClicToPay\\OrderStatus, 0)
	ZEND_ARG_TYPE_INFO(0, json, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_OrderStatus_raw arginfo_class_ClicToPay_Money___serialize

#define arginfo_class_ClicToPay_OrderStatus_rawJson arginfo_class_ClicToPay_Environment_baseUrl

#define arginfo_class_ClicToPay_Card___construct arginfo_class_ClicToPay_Transition___construct

#define arginfo_class_ClicToPay_Refund___construct arginfo_class_ClicToPay_Transition___construct

#define arginfo_class_ClicToPay_ThreeDSecure___construct arginfo_class_ClicToPay_Transition___construct

#define arginfo_class_ClicToPay_Resolution___construct arginfo_class_ClicToPay_Transition___construct

#define arginfo_class_ClicToPay_Exchange___construct arginfo_class_ClicToPay_Transition___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_register, 0, 3, ClicToPay\\Registration, 0)
	ZEND_ARG_TYPE_INFO(0, orderNumber, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, ClicToPay\\Money, 0)
	ZEND_ARG_TYPE_INFO(0, returnUrl, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, failUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, description, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, language, ClicToPay\\Language, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clientId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, bindingId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, email, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, phone, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, jsonParams, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, features, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sessionTimeoutSecs, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, expirationDate, DateTimeInterface, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, dynamicCallbackUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pageView, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_ClientInterface_registerPreAuth arginfo_class_ClicToPay_ClientInterface_register

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_deposit, 0, 2, ClicToPay\\Operation, 0)
	ZEND_ARG_TYPE_INFO(0, orderId, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, ClicToPay\\Money, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_reverse, 0, 1, ClicToPay\\Operation, 0)
	ZEND_ARG_TYPE_INFO(0, orderId, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, amount, ClicToPay\\Money, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_refund, 0, 2, ClicToPay\\Operation, 0)
	ZEND_ARG_TYPE_INFO(0, orderId, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, ClicToPay\\Money, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, refundId, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, refundedBefore, ClicToPay\\Money, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_refundAll, 0, 1, ClicToPay\\Operation, 0)
	ZEND_ARG_TYPE_INFO(0, orderId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, refundId, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, refundedBefore, ClicToPay\\Money, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_decline, 0, 2, ClicToPay\\Operation, 0)
	ZEND_ARG_TYPE_INFO(0, orderId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, orderNumber, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_getOrderStatus, 0, 1, ClicToPay\\OrderStatus, 0)
	ZEND_ARG_TYPE_INFO(0, orderId, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, language, ClicToPay\\Language, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_getOrderStatusExtended, 0, 0, ClicToPay\\OrderStatus, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, orderId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, orderNumber, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, language, ClicToPay\\Language, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_statuses, 0, 1, Iterator, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, orderIds, Traversable, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, concurrency, IS_LONG, 0, "8")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_statusesByOrderNumber, 0, 1, Iterator, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, orderNumbers, Traversable, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, concurrency, IS_LONG, 0, "8")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_getLastOrdersForMerchants, 0, 3, Iterator, 0)
	ZEND_ARG_OBJ_INFO(0, from, DateTimeInterface, 0)
	ZEND_ARG_OBJ_INFO(0, to, DateTimeInterface, 0)
	ZEND_ARG_TYPE_INFO(0, states, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pageSize, IS_LONG, 0, "100")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_verifyEnrollment, 0, 1, ClicToPay\\Enrollment, 0)
	ZEND_ARG_TYPE_INFO(0, pan, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_updateSSLCardList, 0, 1, ClicToPay\\Acknowledgement, 0)
	ZEND_ARG_TYPE_INFO(0, orderId, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, language, ClicToPay\\Language, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_paymentOrderBinding, 0, 2, ClicToPay\\Payment, 0)
	ZEND_ARG_TYPE_INFO(0, orderId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, bindingId, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, language, ClicToPay\\Language, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, ip, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, email, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_ClientInterface_getBindings, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, bindingType, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, bindingId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, showExpired, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_ClientInterface_getBindingsByCardOrId, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pan, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, bindingId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, showExpired, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_bindCard, 0, 1, ClicToPay\\Acknowledgement, 0)
	ZEND_ARG_TYPE_INFO(0, bindingId, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_ClientInterface_unBindCard arginfo_class_ClicToPay_ClientInterface_bindCard

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_extendBinding, 0, 2, ClicToPay\\Acknowledgement, 0)
	ZEND_ARG_TYPE_INFO(0, bindingId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, newExpiry, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, language, ClicToPay\\Language, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_recurrentPayment, 0, 3, ClicToPay\\Payment, 0)
	ZEND_ARG_TYPE_INFO(0, orderNumber, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, bindingId, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, ClicToPay\\Money, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, description, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, language, ClicToPay\\Language, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_ClientInterface_installmentPayment, 0, 3, ClicToPay\\Payment, 0)
	ZEND_ARG_TYPE_INFO(0, orderNumber, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, bindingId, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, amount, ClicToPay\\Money, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, preAuth, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, description, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, language, ClicToPay\\Language, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, extra, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_ClientInterface_execute, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, endpoint, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, parameters, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_OrderList___construct arginfo_class_ClicToPay_Transition___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_OrderList_rewind, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_OrderList_valid arginfo_class_ClicToPay_ActionCode_isRetryable

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_OrderList_current, 0, 0, ClicToPay\\OrderStatus, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_OrderList_key, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_OrderList_next arginfo_class_ClicToPay_OrderList_rewind

#define arginfo_class_ClicToPay_OrderStatuses___construct arginfo_class_ClicToPay_Transition___construct

#define arginfo_class_ClicToPay_OrderStatuses_rewind arginfo_class_ClicToPay_OrderList_rewind

#define arginfo_class_ClicToPay_OrderStatuses_valid arginfo_class_ClicToPay_ActionCode_isRetryable

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_TYPE_MASK_EX(arginfo_class_ClicToPay_OrderStatuses_current, 0, 0, ClicToPay\\OrderStatus|Throwable, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_OrderStatuses_key, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_OrderStatuses_next arginfo_class_ClicToPay_OrderList_rewind

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_ClicToPay_Client___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, userName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, password, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, environment, ClicToPay\\Environment, MAY_BE_STRING, "ClicToPay\\Environment::Test")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Client_with, 0, 1, ClicToPay\\Client, 0)
	ZEND_ARG_TYPE_INFO(0, options, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Client_connections arginfo_class_ClicToPay_Money___serialize

#define arginfo_class_ClicToPay_Client_register arginfo_class_ClicToPay_ClientInterface_register

#define arginfo_class_ClicToPay_Client_registerPreAuth arginfo_class_ClicToPay_ClientInterface_register

#define arginfo_class_ClicToPay_Client_deposit arginfo_class_ClicToPay_ClientInterface_deposit

#define arginfo_class_ClicToPay_Client_reverse arginfo_class_ClicToPay_ClientInterface_reverse

#define arginfo_class_ClicToPay_Client_refund arginfo_class_ClicToPay_ClientInterface_refund

#define arginfo_class_ClicToPay_Client_refundAll arginfo_class_ClicToPay_ClientInterface_refundAll

#define arginfo_class_ClicToPay_Client_decline arginfo_class_ClicToPay_ClientInterface_decline

#define arginfo_class_ClicToPay_Client_getOrderStatus arginfo_class_ClicToPay_ClientInterface_getOrderStatus

#define arginfo_class_ClicToPay_Client_getOrderStatusExtended arginfo_class_ClicToPay_ClientInterface_getOrderStatusExtended

#define arginfo_class_ClicToPay_Client_statuses arginfo_class_ClicToPay_ClientInterface_statuses

#define arginfo_class_ClicToPay_Client_statusesByOrderNumber arginfo_class_ClicToPay_ClientInterface_statusesByOrderNumber

#define arginfo_class_ClicToPay_Client_getLastOrdersForMerchants arginfo_class_ClicToPay_ClientInterface_getLastOrdersForMerchants

#define arginfo_class_ClicToPay_Client_verifyEnrollment arginfo_class_ClicToPay_ClientInterface_verifyEnrollment

#define arginfo_class_ClicToPay_Client_updateSSLCardList arginfo_class_ClicToPay_ClientInterface_updateSSLCardList

#define arginfo_class_ClicToPay_Client_paymentOrderBinding arginfo_class_ClicToPay_ClientInterface_paymentOrderBinding

#define arginfo_class_ClicToPay_Client_getBindings arginfo_class_ClicToPay_ClientInterface_getBindings

#define arginfo_class_ClicToPay_Client_getBindingsByCardOrId arginfo_class_ClicToPay_ClientInterface_getBindingsByCardOrId

#define arginfo_class_ClicToPay_Client_bindCard arginfo_class_ClicToPay_ClientInterface_bindCard

#define arginfo_class_ClicToPay_Client_unBindCard arginfo_class_ClicToPay_ClientInterface_bindCard

#define arginfo_class_ClicToPay_Client_extendBinding arginfo_class_ClicToPay_ClientInterface_extendBinding

#define arginfo_class_ClicToPay_Client_recurrentPayment arginfo_class_ClicToPay_ClientInterface_recurrentPayment

#define arginfo_class_ClicToPay_Client_installmentPayment arginfo_class_ClicToPay_ClientInterface_installmentPayment

#define arginfo_class_ClicToPay_Client_execute arginfo_class_ClicToPay_ClientInterface_execute

#define arginfo_class_ClicToPay_Settings___construct arginfo_class_ClicToPay_Transition___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Settings_fromArray, 0, 1, ClicToPay\\Settings, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Settings_keys arginfo_class_ClicToPay_Money___serialize

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Settings_client, 0, 0, ClicToPay\\Client, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Settings_clientFor, 0, 1, ClicToPay\\Client, 0)
	ZEND_ARG_OBJ_INFO(0, environment, ClicToPay\\Environment, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Settings_verifier, 0, 0, ClicToPay\\Verifier, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_Settings_user, 0, 0, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, environment, ClicToPay\\Environment, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Settings_active arginfo_class_ClicToPay_ActionCode_isRetryable

#define arginfo_class_ClicToPay_Settings_sortOrder arginfo_class_ClicToPay_OrderList_key

#define arginfo_class_ClicToPay_Settings_zone arginfo_class_ClicToPay_OrderList_key

#define arginfo_class_ClicToPay_Settings_allowedCountries arginfo_class_ClicToPay_Money___serialize

#define arginfo_class_ClicToPay_Settings_hideInOutage arginfo_class_ClicToPay_ActionCode_isRetryable

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Settings_mode, 0, 0, ClicToPay\\Environment, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Settings_testOpen arginfo_class_ClicToPay_ActionCode_isRetryable

#define arginfo_class_ClicToPay_Settings_testUser arginfo_class_ClicToPay_Environment_baseUrl

#define arginfo_class_ClicToPay_Settings_productionUser arginfo_class_ClicToPay_Environment_baseUrl

#define arginfo_class_ClicToPay_Settings_testUrl arginfo_class_ClicToPay_Environment_baseUrl

#define arginfo_class_ClicToPay_Settings_productionUrl arginfo_class_ClicToPay_Environment_baseUrl

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Settings_signature, 0, 0, ClicToPay\\SignatureAlgorithm, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Settings_language, 0, 0, ClicToPay\\Language, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Settings_languages arginfo_class_ClicToPay_Money___serialize

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Settings_validation, 0, 0, ClicToPay\\Validation, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Settings_captureDelay arginfo_class_ClicToPay_OrderList_key

#define arginfo_class_ClicToPay_Settings_currencies arginfo_class_ClicToPay_Money___serialize

#define arginfo_class_ClicToPay_Settings_cards arginfo_class_ClicToPay_Money___serialize

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Settings_defaultCurrency, 0, 0, ClicToPay\\Currency, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Settings_minAmount arginfo_class_ClicToPay_OrderStatus_refundable

#define arginfo_class_ClicToPay_Settings_maxAmount arginfo_class_ClicToPay_OrderStatus_refundable

#define arginfo_class_ClicToPay_Settings_threeDsMinAmount arginfo_class_ClicToPay_OrderStatus_refundable

#define arginfo_class_ClicToPay_Settings_redirect arginfo_class_ClicToPay_ActionCode_isRetryable

#define arginfo_class_ClicToPay_Settings_redirectSuccessDelay arginfo_class_ClicToPay_OrderList_key

#define arginfo_class_ClicToPay_Settings_redirectFailureDelay arginfo_class_ClicToPay_OrderList_key

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Settings_returnMode, 0, 0, ClicToPay\\ReturnMode, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Settings_statusPaid arginfo_class_ClicToPay_OrderList_key

#define arginfo_class_ClicToPay_Settings_statusPending arginfo_class_ClicToPay_OrderList_key

#define arginfo_class_ClicToPay_Settings_statusAuthorised arginfo_class_ClicToPay_OrderList_key

#define arginfo_class_ClicToPay_Settings_statusFailed arginfo_class_ClicToPay_OrderList_key

#define arginfo_class_ClicToPay_Settings_statusCancelled arginfo_class_ClicToPay_OrderList_key

#define arginfo_class_ClicToPay_Settings_statusRefunded arginfo_class_ClicToPay_OrderList_key

#define arginfo_class_ClicToPay_Settings_statusTest arginfo_class_ClicToPay_OrderList_key

#define arginfo_class_ClicToPay_Settings_sessionTimeout arginfo_class_ClicToPay_OrderList_key

#define arginfo_class_ClicToPay_Settings_retentionDays arginfo_class_ClicToPay_OrderList_key

#define arginfo_class_ClicToPay_Settings_merchantEmail arginfo_class_ClicToPay_Environment_baseUrl

#define arginfo_class_ClicToPay_Settings_prefix arginfo_class_ClicToPay_Environment_baseUrl

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_Settings_offeredTo, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, admin, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_Settings_offers, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO(0, amount, ClicToPay\\Money, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_Settings_allowsCountry, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, country, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_Settings_allowsCurrency, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, currency, ClicToPay\\Currency, MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Settings_languageFor, 0, 1, ClicToPay\\Language, 0)
	ZEND_ARG_TYPE_INFO(0, tag, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Settings_preAuthorises arginfo_class_ClicToPay_ActionCode_isRetryable

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_Settings_capturesAfter, 0, 0, IS_LONG, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_Settings_featuresFor, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_OBJ_INFO(0, amount, ClicToPay\\Money, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_Settings_statusFor, 0, 1, IS_LONG, 0)
	ZEND_ARG_OBJ_INFO(0, state, ClicToPay\\OrderState, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, environment, ClicToPay\\Environment, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_ClicToPay_Settings_title, 0, 1, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, tag, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Settings_description arginfo_class_ClicToPay_Settings_title

#define arginfo_class_ClicToPay_Settings_redirectSuccessMessage arginfo_class_ClicToPay_Settings_title

#define arginfo_class_ClicToPay_Settings_redirectFailureMessage arginfo_class_ClicToPay_Settings_title

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Exception_UnknownOutcomeException_resolve, 0, 1, ClicToPay\\Resolution, 0)
	ZEND_ARG_OBJ_INFO(0, client, ClicToPay\\ClientInterface, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Exception_UnknownOutcomeException_toArray arginfo_class_ClicToPay_Money___serialize

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_ClicToPay_Exception_UnknownOutcomeException_fromArray, 0, 1, ClicToPay\\Exception\\\125nknownOutcomeException, 0)
	ZEND_ARG_TYPE_INFO(0, a, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_ClicToPay_Exception_GatewayException_raw arginfo_class_ClicToPay_Money___serialize


ZEND_METHOD(ClicToPay_Environment, baseUrl);
ZEND_METHOD(ClicToPay_OrderState, observe);
ZEND_METHOD(ClicToPay_Registration, __construct);
ZEND_METHOD(ClicToPay_Verifier, hmac);
ZEND_METHOD(ClicToPay_Verifier, rsa);
ZEND_METHOD(ClicToPay_Notification, parse);
ZEND_METHOD(ClicToPay_Currency, of);
ZEND_METHOD(ClicToPay_Money, of);
ZEND_METHOD(ClicToPay_Money, round);
ZEND_METHOD(ClicToPay_Money, ofMinor);
ZEND_METHOD(ClicToPay_Money, plus);
ZEND_METHOD(ClicToPay_Money, minus);
ZEND_METHOD(ClicToPay_Money, compareTo);
ZEND_METHOD(ClicToPay_Money, equals);
ZEND_METHOD(ClicToPay_Money, format);
ZEND_METHOD(ClicToPay_Money, __toString);
ZEND_METHOD(ClicToPay_Money, __serialize);
ZEND_METHOD(ClicToPay_Money, __unserialize);
ZEND_METHOD(ClicToPay_ActionCode, of);
ZEND_METHOD(ClicToPay_ActionCode, message);
ZEND_METHOD(ClicToPay_ActionCode, advice);
ZEND_METHOD(ClicToPay_ActionCode, isRetryable);
ZEND_METHOD(ClicToPay_Registration, raw);
ZEND_METHOD(ClicToPay_Registration, rawJson);
ZEND_METHOD(ClicToPay_OrderStatus, verdict);
ZEND_METHOD(ClicToPay_OrderStatus, isPaid);
ZEND_METHOD(ClicToPay_OrderStatus, moneyTaken);
ZEND_METHOD(ClicToPay_OrderStatus, confirms);
ZEND_METHOD(ClicToPay_OrderStatus, refundable);
ZEND_METHOD(ClicToPay_OrderStatus, capturable);
ZEND_METHOD(ClicToPay_OrderStatus, canReverse);
ZEND_METHOD(ClicToPay_OrderStatus, canDecline);
ZEND_METHOD(ClicToPay_OrderStatus, fromJson);
ZEND_METHOD(ClicToPay_OrderStatus, raw);
ZEND_METHOD(ClicToPay_OrderStatus, rawJson);
ZEND_METHOD(ClicToPay_OrderList, rewind);
ZEND_METHOD(ClicToPay_OrderList, valid);
ZEND_METHOD(ClicToPay_OrderList, current);
ZEND_METHOD(ClicToPay_OrderList, key);
ZEND_METHOD(ClicToPay_OrderList, next);
ZEND_METHOD(ClicToPay_OrderStatuses, rewind);
ZEND_METHOD(ClicToPay_OrderStatuses, valid);
ZEND_METHOD(ClicToPay_OrderStatuses, current);
ZEND_METHOD(ClicToPay_OrderStatuses, key);
ZEND_METHOD(ClicToPay_OrderStatuses, next);
ZEND_METHOD(ClicToPay_Client, __construct);
ZEND_METHOD(ClicToPay_Client, with);
ZEND_METHOD(ClicToPay_Client, connections);
ZEND_METHOD(ClicToPay_Client, register);
ZEND_METHOD(ClicToPay_Client, registerPreAuth);
ZEND_METHOD(ClicToPay_Client, deposit);
ZEND_METHOD(ClicToPay_Client, reverse);
ZEND_METHOD(ClicToPay_Client, refund);
ZEND_METHOD(ClicToPay_Client, refundAll);
ZEND_METHOD(ClicToPay_Client, decline);
ZEND_METHOD(ClicToPay_Client, getOrderStatus);
ZEND_METHOD(ClicToPay_Client, getOrderStatusExtended);
ZEND_METHOD(ClicToPay_Client, statuses);
ZEND_METHOD(ClicToPay_Client, statusesByOrderNumber);
ZEND_METHOD(ClicToPay_Client, getLastOrdersForMerchants);
ZEND_METHOD(ClicToPay_Client, verifyEnrollment);
ZEND_METHOD(ClicToPay_Client, updateSSLCardList);
ZEND_METHOD(ClicToPay_Client, paymentOrderBinding);
ZEND_METHOD(ClicToPay_Client, getBindings);
ZEND_METHOD(ClicToPay_Client, getBindingsByCardOrId);
ZEND_METHOD(ClicToPay_Client, bindCard);
ZEND_METHOD(ClicToPay_Client, unBindCard);
ZEND_METHOD(ClicToPay_Client, extendBinding);
ZEND_METHOD(ClicToPay_Client, recurrentPayment);
ZEND_METHOD(ClicToPay_Client, installmentPayment);
ZEND_METHOD(ClicToPay_Client, execute);
ZEND_METHOD(ClicToPay_Settings, fromArray);
ZEND_METHOD(ClicToPay_Settings, keys);
ZEND_METHOD(ClicToPay_Settings, client);
ZEND_METHOD(ClicToPay_Settings, clientFor);
ZEND_METHOD(ClicToPay_Settings, verifier);
ZEND_METHOD(ClicToPay_Settings, user);
ZEND_METHOD(ClicToPay_Settings, active);
ZEND_METHOD(ClicToPay_Settings, offeredTo);
ZEND_METHOD(ClicToPay_Settings, offers);
ZEND_METHOD(ClicToPay_Settings, allowsCountry);
ZEND_METHOD(ClicToPay_Settings, allowsCurrency);
ZEND_METHOD(ClicToPay_Settings, languageFor);
ZEND_METHOD(ClicToPay_Settings, preAuthorises);
ZEND_METHOD(ClicToPay_Settings, capturesAfter);
ZEND_METHOD(ClicToPay_Settings, featuresFor);
ZEND_METHOD(ClicToPay_Settings, statusFor);
ZEND_METHOD(ClicToPay_Settings, title);
ZEND_METHOD(ClicToPay_Exception_UnknownOutcomeException, resolve);
ZEND_METHOD(ClicToPay_Exception_UnknownOutcomeException, toArray);
ZEND_METHOD(ClicToPay_Exception_UnknownOutcomeException, fromArray);
ZEND_METHOD(ClicToPay_Exception_GatewayException, raw);


static const zend_function_entry class_ClicToPay_Environment_methods[] = {
	ZEND_ME(ClicToPay_Environment, baseUrl, arginfo_class_ClicToPay_Environment_baseUrl, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Language_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_GatewayStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Verdict_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_ActionClass_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_ResolutionResult_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_OrderState_methods[] = {
	ZEND_ME(ClicToPay_OrderState, observe, arginfo_class_ClicToPay_OrderState_observe, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_SignatureAlgorithm_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Validation_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_ReturnMode_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Anomaly_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Transition_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Transition___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Verifier_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Verifier___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(ClicToPay_Verifier, hmac, arginfo_class_ClicToPay_Verifier_hmac, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(ClicToPay_Verifier, rsa, arginfo_class_ClicToPay_Verifier_rsa, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Notification_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Notification___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(ClicToPay_Notification, parse, arginfo_class_ClicToPay_Notification_parse, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Currency_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Currency___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(ClicToPay_Currency, of, arginfo_class_ClicToPay_Currency_of, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Money_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Money___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(ClicToPay_Money, of, arginfo_class_ClicToPay_Money_of, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(ClicToPay_Money, round, arginfo_class_ClicToPay_Money_round, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(ClicToPay_Money, ofMinor, arginfo_class_ClicToPay_Money_ofMinor, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(ClicToPay_Money, plus, arginfo_class_ClicToPay_Money_plus, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Money, minus, arginfo_class_ClicToPay_Money_minus, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Money, compareTo, arginfo_class_ClicToPay_Money_compareTo, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Money, equals, arginfo_class_ClicToPay_Money_equals, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Money, format, arginfo_class_ClicToPay_Money_format, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Money, __toString, arginfo_class_ClicToPay_Money___toString, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Money, __serialize, arginfo_class_ClicToPay_Money___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Money, __unserialize, arginfo_class_ClicToPay_Money___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_ActionCode_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_ActionCode___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(ClicToPay_ActionCode, of, arginfo_class_ClicToPay_ActionCode_of, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(ClicToPay_ActionCode, message, arginfo_class_ClicToPay_ActionCode_message, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_ActionCode, advice, arginfo_class_ClicToPay_ActionCode_advice, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_ActionCode, isRetryable, arginfo_class_ClicToPay_ActionCode_isRetryable, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Registration_methods[] = {
	ZEND_ME(ClicToPay_Registration, __construct, arginfo_class_ClicToPay_Registration___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(ClicToPay_Registration, raw, arginfo_class_ClicToPay_Registration_raw, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Registration, rawJson, arginfo_class_ClicToPay_Registration_rawJson, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Operation_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Operation___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(ClicToPay_Registration, raw, raw, arginfo_class_ClicToPay_Operation_raw, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Registration, rawJson, rawJson, arginfo_class_ClicToPay_Operation_rawJson, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Acknowledgement_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Acknowledgement___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(ClicToPay_Registration, raw, raw, arginfo_class_ClicToPay_Acknowledgement_raw, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Registration, rawJson, rawJson, arginfo_class_ClicToPay_Acknowledgement_rawJson, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Binding_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Binding___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(ClicToPay_Registration, raw, raw, arginfo_class_ClicToPay_Binding_raw, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Registration, rawJson, rawJson, arginfo_class_ClicToPay_Binding_rawJson, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Payment_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Payment___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(ClicToPay_Registration, raw, raw, arginfo_class_ClicToPay_Payment_raw, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Registration, rawJson, rawJson, arginfo_class_ClicToPay_Payment_rawJson, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Enrollment_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Enrollment___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(ClicToPay_Registration, raw, raw, arginfo_class_ClicToPay_Enrollment_raw, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Registration, rawJson, rawJson, arginfo_class_ClicToPay_Enrollment_rawJson, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_OrderStatus_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_OrderStatus___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(ClicToPay_OrderStatus, verdict, arginfo_class_ClicToPay_OrderStatus_verdict, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderStatus, isPaid, arginfo_class_ClicToPay_OrderStatus_isPaid, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderStatus, moneyTaken, arginfo_class_ClicToPay_OrderStatus_moneyTaken, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderStatus, confirms, arginfo_class_ClicToPay_OrderStatus_confirms, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderStatus, refundable, arginfo_class_ClicToPay_OrderStatus_refundable, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderStatus, capturable, arginfo_class_ClicToPay_OrderStatus_capturable, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderStatus, canReverse, arginfo_class_ClicToPay_OrderStatus_canReverse, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderStatus, canDecline, arginfo_class_ClicToPay_OrderStatus_canDecline, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderStatus, fromJson, arginfo_class_ClicToPay_OrderStatus_fromJson, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(ClicToPay_OrderStatus, raw, arginfo_class_ClicToPay_OrderStatus_raw, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderStatus, rawJson, arginfo_class_ClicToPay_OrderStatus_rawJson, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Card_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Card___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Refund_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Refund___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_ThreeDSecure_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_ThreeDSecure___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Resolution_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Resolution___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exchange_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Exchange___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_ClientInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, register, arginfo_class_ClicToPay_ClientInterface_register, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, registerPreAuth, arginfo_class_ClicToPay_ClientInterface_registerPreAuth, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, deposit, arginfo_class_ClicToPay_ClientInterface_deposit, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, reverse, arginfo_class_ClicToPay_ClientInterface_reverse, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, refund, arginfo_class_ClicToPay_ClientInterface_refund, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, refundAll, arginfo_class_ClicToPay_ClientInterface_refundAll, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, decline, arginfo_class_ClicToPay_ClientInterface_decline, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, getOrderStatus, arginfo_class_ClicToPay_ClientInterface_getOrderStatus, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, getOrderStatusExtended, arginfo_class_ClicToPay_ClientInterface_getOrderStatusExtended, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, statuses, arginfo_class_ClicToPay_ClientInterface_statuses, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, statusesByOrderNumber, arginfo_class_ClicToPay_ClientInterface_statusesByOrderNumber, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, getLastOrdersForMerchants, arginfo_class_ClicToPay_ClientInterface_getLastOrdersForMerchants, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, verifyEnrollment, arginfo_class_ClicToPay_ClientInterface_verifyEnrollment, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, updateSSLCardList, arginfo_class_ClicToPay_ClientInterface_updateSSLCardList, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, paymentOrderBinding, arginfo_class_ClicToPay_ClientInterface_paymentOrderBinding, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, getBindings, arginfo_class_ClicToPay_ClientInterface_getBindings, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, getBindingsByCardOrId, arginfo_class_ClicToPay_ClientInterface_getBindingsByCardOrId, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, bindCard, arginfo_class_ClicToPay_ClientInterface_bindCard, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, unBindCard, arginfo_class_ClicToPay_ClientInterface_unBindCard, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, extendBinding, arginfo_class_ClicToPay_ClientInterface_extendBinding, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, recurrentPayment, arginfo_class_ClicToPay_ClientInterface_recurrentPayment, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, installmentPayment, arginfo_class_ClicToPay_ClientInterface_installmentPayment, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(ClicToPay_ClientInterface, execute, arginfo_class_ClicToPay_ClientInterface_execute, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_OrderList_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_OrderList___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(ClicToPay_OrderList, rewind, arginfo_class_ClicToPay_OrderList_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderList, valid, arginfo_class_ClicToPay_OrderList_valid, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderList, current, arginfo_class_ClicToPay_OrderList_current, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderList, key, arginfo_class_ClicToPay_OrderList_key, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderList, next, arginfo_class_ClicToPay_OrderList_next, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_OrderStatuses_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_OrderStatuses___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(ClicToPay_OrderStatuses, rewind, arginfo_class_ClicToPay_OrderStatuses_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderStatuses, valid, arginfo_class_ClicToPay_OrderStatuses_valid, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderStatuses, current, arginfo_class_ClicToPay_OrderStatuses_current, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderStatuses, key, arginfo_class_ClicToPay_OrderStatuses_key, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_OrderStatuses, next, arginfo_class_ClicToPay_OrderStatuses_next, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Client_methods[] = {
	ZEND_ME(ClicToPay_Client, __construct, arginfo_class_ClicToPay_Client___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, with, arginfo_class_ClicToPay_Client_with, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, connections, arginfo_class_ClicToPay_Client_connections, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(ClicToPay_Client, register, arginfo_class_ClicToPay_Client_register, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, registerPreAuth, arginfo_class_ClicToPay_Client_registerPreAuth, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, deposit, arginfo_class_ClicToPay_Client_deposit, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, reverse, arginfo_class_ClicToPay_Client_reverse, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, refund, arginfo_class_ClicToPay_Client_refund, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, refundAll, arginfo_class_ClicToPay_Client_refundAll, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, decline, arginfo_class_ClicToPay_Client_decline, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, getOrderStatus, arginfo_class_ClicToPay_Client_getOrderStatus, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, getOrderStatusExtended, arginfo_class_ClicToPay_Client_getOrderStatusExtended, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, statuses, arginfo_class_ClicToPay_Client_statuses, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, statusesByOrderNumber, arginfo_class_ClicToPay_Client_statusesByOrderNumber, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, getLastOrdersForMerchants, arginfo_class_ClicToPay_Client_getLastOrdersForMerchants, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, verifyEnrollment, arginfo_class_ClicToPay_Client_verifyEnrollment, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, updateSSLCardList, arginfo_class_ClicToPay_Client_updateSSLCardList, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, paymentOrderBinding, arginfo_class_ClicToPay_Client_paymentOrderBinding, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, getBindings, arginfo_class_ClicToPay_Client_getBindings, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, getBindingsByCardOrId, arginfo_class_ClicToPay_Client_getBindingsByCardOrId, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, bindCard, arginfo_class_ClicToPay_Client_bindCard, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, unBindCard, arginfo_class_ClicToPay_Client_unBindCard, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, extendBinding, arginfo_class_ClicToPay_Client_extendBinding, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, recurrentPayment, arginfo_class_ClicToPay_Client_recurrentPayment, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, installmentPayment, arginfo_class_ClicToPay_Client_installmentPayment, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Client, execute, arginfo_class_ClicToPay_Client_execute, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Settings_methods[] = {
	ZEND_MALIAS(ClicToPay_Registration, __construct, __construct, arginfo_class_ClicToPay_Settings___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(ClicToPay_Settings, fromArray, arginfo_class_ClicToPay_Settings_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(ClicToPay_Settings, keys, arginfo_class_ClicToPay_Settings_keys, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(ClicToPay_Settings, client, arginfo_class_ClicToPay_Settings_client, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Settings, clientFor, arginfo_class_ClicToPay_Settings_clientFor, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Settings, verifier, arginfo_class_ClicToPay_Settings_verifier, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Settings, user, arginfo_class_ClicToPay_Settings_user, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Settings, active, arginfo_class_ClicToPay_Settings_active, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, sortOrder, active, arginfo_class_ClicToPay_Settings_sortOrder, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, zone, active, arginfo_class_ClicToPay_Settings_zone, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, allowedCountries, active, arginfo_class_ClicToPay_Settings_allowedCountries, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, hideInOutage, active, arginfo_class_ClicToPay_Settings_hideInOutage, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, mode, active, arginfo_class_ClicToPay_Settings_mode, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, testOpen, active, arginfo_class_ClicToPay_Settings_testOpen, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, testUser, active, arginfo_class_ClicToPay_Settings_testUser, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, productionUser, active, arginfo_class_ClicToPay_Settings_productionUser, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, testUrl, active, arginfo_class_ClicToPay_Settings_testUrl, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, productionUrl, active, arginfo_class_ClicToPay_Settings_productionUrl, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, signature, active, arginfo_class_ClicToPay_Settings_signature, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, language, active, arginfo_class_ClicToPay_Settings_language, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, languages, active, arginfo_class_ClicToPay_Settings_languages, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, validation, active, arginfo_class_ClicToPay_Settings_validation, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, captureDelay, active, arginfo_class_ClicToPay_Settings_captureDelay, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, currencies, active, arginfo_class_ClicToPay_Settings_currencies, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, cards, active, arginfo_class_ClicToPay_Settings_cards, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, defaultCurrency, active, arginfo_class_ClicToPay_Settings_defaultCurrency, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, minAmount, active, arginfo_class_ClicToPay_Settings_minAmount, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, maxAmount, active, arginfo_class_ClicToPay_Settings_maxAmount, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, threeDsMinAmount, active, arginfo_class_ClicToPay_Settings_threeDsMinAmount, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, redirect, active, arginfo_class_ClicToPay_Settings_redirect, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, redirectSuccessDelay, active, arginfo_class_ClicToPay_Settings_redirectSuccessDelay, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, redirectFailureDelay, active, arginfo_class_ClicToPay_Settings_redirectFailureDelay, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, returnMode, active, arginfo_class_ClicToPay_Settings_returnMode, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, statusPaid, active, arginfo_class_ClicToPay_Settings_statusPaid, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, statusPending, active, arginfo_class_ClicToPay_Settings_statusPending, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, statusAuthorised, active, arginfo_class_ClicToPay_Settings_statusAuthorised, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, statusFailed, active, arginfo_class_ClicToPay_Settings_statusFailed, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, statusCancelled, active, arginfo_class_ClicToPay_Settings_statusCancelled, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, statusRefunded, active, arginfo_class_ClicToPay_Settings_statusRefunded, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, statusTest, active, arginfo_class_ClicToPay_Settings_statusTest, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, sessionTimeout, active, arginfo_class_ClicToPay_Settings_sessionTimeout, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, retentionDays, active, arginfo_class_ClicToPay_Settings_retentionDays, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, merchantEmail, active, arginfo_class_ClicToPay_Settings_merchantEmail, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, prefix, active, arginfo_class_ClicToPay_Settings_prefix, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Settings, offeredTo, arginfo_class_ClicToPay_Settings_offeredTo, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Settings, offers, arginfo_class_ClicToPay_Settings_offers, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Settings, allowsCountry, arginfo_class_ClicToPay_Settings_allowsCountry, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Settings, allowsCurrency, arginfo_class_ClicToPay_Settings_allowsCurrency, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Settings, languageFor, arginfo_class_ClicToPay_Settings_languageFor, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Settings, preAuthorises, arginfo_class_ClicToPay_Settings_preAuthorises, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Settings, capturesAfter, arginfo_class_ClicToPay_Settings_capturesAfter, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Settings, featuresFor, arginfo_class_ClicToPay_Settings_featuresFor, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Settings, statusFor, arginfo_class_ClicToPay_Settings_statusFor, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Settings, title, arginfo_class_ClicToPay_Settings_title, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, description, title, arginfo_class_ClicToPay_Settings_description, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, redirectSuccessMessage, title, arginfo_class_ClicToPay_Settings_redirectSuccessMessage, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(ClicToPay_Settings, redirectFailureMessage, title, arginfo_class_ClicToPay_Settings_redirectFailureMessage, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exception_ClicToPayException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exception_TransportException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exception_UnknownOutcomeException_methods[] = {
	ZEND_ME(ClicToPay_Exception_UnknownOutcomeException, resolve, arginfo_class_ClicToPay_Exception_UnknownOutcomeException_resolve, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Exception_UnknownOutcomeException, toArray, arginfo_class_ClicToPay_Exception_UnknownOutcomeException_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(ClicToPay_Exception_UnknownOutcomeException, fromArray, arginfo_class_ClicToPay_Exception_UnknownOutcomeException_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exception_ProtocolException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exception_GatewayException_methods[] = {
	ZEND_ME(ClicToPay_Exception_GatewayException, raw, arginfo_class_ClicToPay_Exception_GatewayException_raw, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exception_AuthenticationException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exception_DuplicateOrderException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exception_OrderNotFoundException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exception_InvalidRequestException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exception_OperationRefusedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exception_GatewayFailureException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exception_SignatureException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exception_InvalidNotificationException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ClicToPay_Exception_InvalidSettingsException_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_ClicToPay_Environment(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("ClicToPay\\Environment", IS_STRING, class_ClicToPay_Environment_methods);

	zval enum_case_Test_value;
	zend_string *enum_case_Test_value_str = zend_string_init("test", strlen("test"), 1);
	ZVAL_STR(&enum_case_Test_value, enum_case_Test_value_str);
	zend_enum_add_case_cstr(class_entry, "Test", &enum_case_Test_value);

	zval enum_case_Production_value;
	zend_string *enum_case_Production_value_str = zend_string_init("production", strlen("production"), 1);
	ZVAL_STR(&enum_case_Production_value, enum_case_Production_value_str);
	zend_enum_add_case_cstr(class_entry, "Production", &enum_case_Production_value);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Language(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("ClicToPay\\Language", IS_STRING, class_ClicToPay_Language_methods);

	zval enum_case_French_value;
	zend_string *enum_case_French_value_str = zend_string_init("fr", strlen("fr"), 1);
	ZVAL_STR(&enum_case_French_value, enum_case_French_value_str);
	zend_enum_add_case_cstr(class_entry, "French", &enum_case_French_value);

	zval enum_case_English_value;
	zend_string *enum_case_English_value_str = zend_string_init("en", strlen("en"), 1);
	ZVAL_STR(&enum_case_English_value, enum_case_English_value_str);
	zend_enum_add_case_cstr(class_entry, "English", &enum_case_English_value);

	zval enum_case_Arabic_value;
	zend_string *enum_case_Arabic_value_str = zend_string_init("ar", strlen("ar"), 1);
	ZVAL_STR(&enum_case_Arabic_value, enum_case_Arabic_value_str);
	zend_enum_add_case_cstr(class_entry, "Arabic", &enum_case_Arabic_value);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_GatewayStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("ClicToPay\\GatewayStatus", IS_LONG, class_ClicToPay_GatewayStatus_methods);

	zval enum_case_Registered_value;
	ZVAL_LONG(&enum_case_Registered_value, 0);
	zend_enum_add_case_cstr(class_entry, "Registered", &enum_case_Registered_value);

	zval enum_case_Authorised_value;
	ZVAL_LONG(&enum_case_Authorised_value, 1);
	zend_enum_add_case_cstr(class_entry, "Authorised", &enum_case_Authorised_value);

	zval enum_case_Deposited_value;
	ZVAL_LONG(&enum_case_Deposited_value, 2);
	zend_enum_add_case_cstr(class_entry, "Deposited", &enum_case_Deposited_value);

	zval enum_case_Reversed_value;
	ZVAL_LONG(&enum_case_Reversed_value, 3);
	zend_enum_add_case_cstr(class_entry, "Reversed", &enum_case_Reversed_value);

	zval enum_case_Refunded_value;
	ZVAL_LONG(&enum_case_Refunded_value, 4);
	zend_enum_add_case_cstr(class_entry, "Refunded", &enum_case_Refunded_value);

	zval enum_case_AcsStarted_value;
	ZVAL_LONG(&enum_case_AcsStarted_value, 5);
	zend_enum_add_case_cstr(class_entry, "AcsStarted", &enum_case_AcsStarted_value);

	zval enum_case_Declined_value;
	ZVAL_LONG(&enum_case_Declined_value, 6);
	zend_enum_add_case_cstr(class_entry, "Declined", &enum_case_Declined_value);

	zval enum_case_Pending_value;
	ZVAL_LONG(&enum_case_Pending_value, 7);
	zend_enum_add_case_cstr(class_entry, "Pending", &enum_case_Pending_value);

	zval enum_case_PartlyDeposited_value;
	ZVAL_LONG(&enum_case_PartlyDeposited_value, 8);
	zend_enum_add_case_cstr(class_entry, "PartlyDeposited", &enum_case_PartlyDeposited_value);

	zval enum_case_Unknown_value;
	ZVAL_LONG(&enum_case_Unknown_value, -1);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Verdict(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("ClicToPay\\Verdict", IS_STRING, class_ClicToPay_Verdict_methods);

	zval enum_case_Paid_value;
	zend_string *enum_case_Paid_value_str = zend_string_init("paid", strlen("paid"), 1);
	ZVAL_STR(&enum_case_Paid_value, enum_case_Paid_value_str);
	zend_enum_add_case_cstr(class_entry, "Paid", &enum_case_Paid_value);

	zval enum_case_PartlyPaid_value;
	zend_string *enum_case_PartlyPaid_value_str = zend_string_init("partly_paid", strlen("partly_paid"), 1);
	ZVAL_STR(&enum_case_PartlyPaid_value, enum_case_PartlyPaid_value_str);
	zend_enum_add_case_cstr(class_entry, "PartlyPaid", &enum_case_PartlyPaid_value);

	zval enum_case_Authorised_value;
	zend_string *enum_case_Authorised_value_str = zend_string_init("authorised", strlen("authorised"), 1);
	ZVAL_STR(&enum_case_Authorised_value, enum_case_Authorised_value_str);
	zend_enum_add_case_cstr(class_entry, "Authorised", &enum_case_Authorised_value);

	zval enum_case_Undecided_value;
	zend_string *enum_case_Undecided_value_str = zend_string_init("undecided", strlen("undecided"), 1);
	ZVAL_STR(&enum_case_Undecided_value, enum_case_Undecided_value_str);
	zend_enum_add_case_cstr(class_entry, "Undecided", &enum_case_Undecided_value);

	zval enum_case_Unpaid_value;
	zend_string *enum_case_Unpaid_value_str = zend_string_init("unpaid", strlen("unpaid"), 1);
	ZVAL_STR(&enum_case_Unpaid_value, enum_case_Unpaid_value_str);
	zend_enum_add_case_cstr(class_entry, "Unpaid", &enum_case_Unpaid_value);

	zval enum_case_Reversed_value;
	zend_string *enum_case_Reversed_value_str = zend_string_init("reversed", strlen("reversed"), 1);
	ZVAL_STR(&enum_case_Reversed_value, enum_case_Reversed_value_str);
	zend_enum_add_case_cstr(class_entry, "Reversed", &enum_case_Reversed_value);

	zval enum_case_PartlyRefunded_value;
	zend_string *enum_case_PartlyRefunded_value_str = zend_string_init("partly_refunded", strlen("partly_refunded"), 1);
	ZVAL_STR(&enum_case_PartlyRefunded_value, enum_case_PartlyRefunded_value_str);
	zend_enum_add_case_cstr(class_entry, "PartlyRefunded", &enum_case_PartlyRefunded_value);

	zval enum_case_Refunded_value;
	zend_string *enum_case_Refunded_value_str = zend_string_init("refunded", strlen("refunded"), 1);
	ZVAL_STR(&enum_case_Refunded_value, enum_case_Refunded_value_str);
	zend_enum_add_case_cstr(class_entry, "Refunded", &enum_case_Refunded_value);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_ActionClass(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("ClicToPay\\ActionClass", IS_STRING, class_ClicToPay_ActionClass_methods);

	zval enum_case_Approved_value;
	zend_string *enum_case_Approved_value_str = zend_string_init("A", strlen("A"), 1);
	ZVAL_STR(&enum_case_Approved_value, enum_case_Approved_value_str);
	zend_enum_add_case_cstr(class_entry, "Approved", &enum_case_Approved_value);

	zval enum_case_Pending_value;
	zend_string *enum_case_Pending_value_str = zend_string_init("P", strlen("P"), 1);
	ZVAL_STR(&enum_case_Pending_value, enum_case_Pending_value_str);
	zend_enum_add_case_cstr(class_entry, "Pending", &enum_case_Pending_value);

	zval enum_case_Abandoned_value;
	zend_string *enum_case_Abandoned_value_str = zend_string_init("C", strlen("C"), 1);
	ZVAL_STR(&enum_case_Abandoned_value, enum_case_Abandoned_value_str);
	zend_enum_add_case_cstr(class_entry, "Abandoned", &enum_case_Abandoned_value);

	zval enum_case_TimedOut_value;
	zend_string *enum_case_TimedOut_value_str = zend_string_init("T", strlen("T"), 1);
	ZVAL_STR(&enum_case_TimedOut_value, enum_case_TimedOut_value_str);
	zend_enum_add_case_cstr(class_entry, "TimedOut", &enum_case_TimedOut_value);

	zval enum_case_Declined_value;
	zend_string *enum_case_Declined_value_str = zend_string_init("D", strlen("D"), 1);
	ZVAL_STR(&enum_case_Declined_value, enum_case_Declined_value_str);
	zend_enum_add_case_cstr(class_entry, "Declined", &enum_case_Declined_value);

	zval enum_case_Limit_value;
	zend_string *enum_case_Limit_value_str = zend_string_init("L", strlen("L"), 1);
	ZVAL_STR(&enum_case_Limit_value, enum_case_Limit_value_str);
	zend_enum_add_case_cstr(class_entry, "Limit", &enum_case_Limit_value);

	zval enum_case_Fraud_value;
	zend_string *enum_case_Fraud_value_str = zend_string_init("F", strlen("F"), 1);
	ZVAL_STR(&enum_case_Fraud_value, enum_case_Fraud_value_str);
	zend_enum_add_case_cstr(class_entry, "Fraud", &enum_case_Fraud_value);

	zval enum_case_ThreeDSecure_value;
	zend_string *enum_case_ThreeDSecure_value_str = zend_string_init("3", strlen("3"), 1);
	ZVAL_STR(&enum_case_ThreeDSecure_value, enum_case_ThreeDSecure_value_str);
	zend_enum_add_case_cstr(class_entry, "ThreeDSecure", &enum_case_ThreeDSecure_value);

	zval enum_case_Input_value;
	zend_string *enum_case_Input_value_str = zend_string_init("I", strlen("I"), 1);
	ZVAL_STR(&enum_case_Input_value, enum_case_Input_value_str);
	zend_enum_add_case_cstr(class_entry, "Input", &enum_case_Input_value);

	zval enum_case_Configuration_value;
	zend_string *enum_case_Configuration_value_str = zend_string_init("M", strlen("M"), 1);
	ZVAL_STR(&enum_case_Configuration_value, enum_case_Configuration_value_str);
	zend_enum_add_case_cstr(class_entry, "Configuration", &enum_case_Configuration_value);

	zval enum_case_Technical_value;
	zend_string *enum_case_Technical_value_str = zend_string_init("X", strlen("X"), 1);
	ZVAL_STR(&enum_case_Technical_value, enum_case_Technical_value_str);
	zend_enum_add_case_cstr(class_entry, "Technical", &enum_case_Technical_value);

	zval enum_case_State_value;
	zend_string *enum_case_State_value_str = zend_string_init("R", strlen("R"), 1);
	ZVAL_STR(&enum_case_State_value, enum_case_State_value_str);
	zend_enum_add_case_cstr(class_entry, "State", &enum_case_State_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("U", strlen("U"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_ResolutionResult(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("ClicToPay\\ResolutionResult", IS_STRING, class_ClicToPay_ResolutionResult_methods);

	zval enum_case_Done_value;
	zend_string *enum_case_Done_value_str = zend_string_init("done", strlen("done"), 1);
	ZVAL_STR(&enum_case_Done_value, enum_case_Done_value_str);
	zend_enum_add_case_cstr(class_entry, "Done", &enum_case_Done_value);

	zval enum_case_NotDone_value;
	zend_string *enum_case_NotDone_value_str = zend_string_init("not_done", strlen("not_done"), 1);
	ZVAL_STR(&enum_case_NotDone_value, enum_case_NotDone_value_str);
	zend_enum_add_case_cstr(class_entry, "NotDone", &enum_case_NotDone_value);

	zval enum_case_StillUnknown_value;
	zend_string *enum_case_StillUnknown_value_str = zend_string_init("still_unknown", strlen("still_unknown"), 1);
	ZVAL_STR(&enum_case_StillUnknown_value, enum_case_StillUnknown_value_str);
	zend_enum_add_case_cstr(class_entry, "StillUnknown", &enum_case_StillUnknown_value);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_OrderState(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("ClicToPay\\OrderState", IS_STRING, class_ClicToPay_OrderState_methods);

	zval enum_case_New_value;
	zend_string *enum_case_New_value_str = zend_string_init("new", strlen("new"), 1);
	ZVAL_STR(&enum_case_New_value, enum_case_New_value_str);
	zend_enum_add_case_cstr(class_entry, "New", &enum_case_New_value);

	zval enum_case_Pending_value;
	zend_string *enum_case_Pending_value_str = zend_string_init("pending", strlen("pending"), 1);
	ZVAL_STR(&enum_case_Pending_value, enum_case_Pending_value_str);
	zend_enum_add_case_cstr(class_entry, "Pending", &enum_case_Pending_value);

	zval enum_case_Authorised_value;
	zend_string *enum_case_Authorised_value_str = zend_string_init("authorised", strlen("authorised"), 1);
	ZVAL_STR(&enum_case_Authorised_value, enum_case_Authorised_value_str);
	zend_enum_add_case_cstr(class_entry, "Authorised", &enum_case_Authorised_value);

	zval enum_case_PartlyPaid_value;
	zend_string *enum_case_PartlyPaid_value_str = zend_string_init("partly_paid", strlen("partly_paid"), 1);
	ZVAL_STR(&enum_case_PartlyPaid_value, enum_case_PartlyPaid_value_str);
	zend_enum_add_case_cstr(class_entry, "PartlyPaid", &enum_case_PartlyPaid_value);

	zval enum_case_Paid_value;
	zend_string *enum_case_Paid_value_str = zend_string_init("paid", strlen("paid"), 1);
	ZVAL_STR(&enum_case_Paid_value, enum_case_Paid_value_str);
	zend_enum_add_case_cstr(class_entry, "Paid", &enum_case_Paid_value);

	zval enum_case_Failed_value;
	zend_string *enum_case_Failed_value_str = zend_string_init("failed", strlen("failed"), 1);
	ZVAL_STR(&enum_case_Failed_value, enum_case_Failed_value_str);
	zend_enum_add_case_cstr(class_entry, "Failed", &enum_case_Failed_value);

	zval enum_case_Cancelled_value;
	zend_string *enum_case_Cancelled_value_str = zend_string_init("cancelled", strlen("cancelled"), 1);
	ZVAL_STR(&enum_case_Cancelled_value, enum_case_Cancelled_value_str);
	zend_enum_add_case_cstr(class_entry, "Cancelled", &enum_case_Cancelled_value);

	zval enum_case_Reversed_value;
	zend_string *enum_case_Reversed_value_str = zend_string_init("reversed", strlen("reversed"), 1);
	ZVAL_STR(&enum_case_Reversed_value, enum_case_Reversed_value_str);
	zend_enum_add_case_cstr(class_entry, "Reversed", &enum_case_Reversed_value);

	zval enum_case_PartlyRefunded_value;
	zend_string *enum_case_PartlyRefunded_value_str = zend_string_init("partly_refunded", strlen("partly_refunded"), 1);
	ZVAL_STR(&enum_case_PartlyRefunded_value, enum_case_PartlyRefunded_value_str);
	zend_enum_add_case_cstr(class_entry, "PartlyRefunded", &enum_case_PartlyRefunded_value);

	zval enum_case_Refunded_value;
	zend_string *enum_case_Refunded_value_str = zend_string_init("refunded", strlen("refunded"), 1);
	ZVAL_STR(&enum_case_Refunded_value, enum_case_Refunded_value_str);
	zend_enum_add_case_cstr(class_entry, "Refunded", &enum_case_Refunded_value);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_SignatureAlgorithm(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("ClicToPay\\SignatureAlgorithm", IS_STRING, class_ClicToPay_SignatureAlgorithm_methods);

	zval enum_case_None_value;
	zend_string *enum_case_None_value_str = zend_string_init("none", strlen("none"), 1);
	ZVAL_STR(&enum_case_None_value, enum_case_None_value_str);
	zend_enum_add_case_cstr(class_entry, "None", &enum_case_None_value);

	zval enum_case_Hmac_value;
	zend_string *enum_case_Hmac_value_str = zend_string_init("hmac", strlen("hmac"), 1);
	ZVAL_STR(&enum_case_Hmac_value, enum_case_Hmac_value_str);
	zend_enum_add_case_cstr(class_entry, "Hmac", &enum_case_Hmac_value);

	zval enum_case_Rsa_value;
	zend_string *enum_case_Rsa_value_str = zend_string_init("rsa", strlen("rsa"), 1);
	ZVAL_STR(&enum_case_Rsa_value, enum_case_Rsa_value_str);
	zend_enum_add_case_cstr(class_entry, "Rsa", &enum_case_Rsa_value);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Validation(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("ClicToPay\\Validation", IS_STRING, class_ClicToPay_Validation_methods);

	zval enum_case_Automatic_value;
	zend_string *enum_case_Automatic_value_str = zend_string_init("automatic", strlen("automatic"), 1);
	ZVAL_STR(&enum_case_Automatic_value, enum_case_Automatic_value_str);
	zend_enum_add_case_cstr(class_entry, "Automatic", &enum_case_Automatic_value);

	zval enum_case_Manual_value;
	zend_string *enum_case_Manual_value_str = zend_string_init("manual", strlen("manual"), 1);
	ZVAL_STR(&enum_case_Manual_value, enum_case_Manual_value_str);
	zend_enum_add_case_cstr(class_entry, "Manual", &enum_case_Manual_value);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_ReturnMode(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("ClicToPay\\ReturnMode", IS_STRING, class_ClicToPay_ReturnMode_methods);

	zval enum_case_Get_value;
	zend_string *enum_case_Get_value_str = zend_string_init("get", strlen("get"), 1);
	ZVAL_STR(&enum_case_Get_value, enum_case_Get_value_str);
	zend_enum_add_case_cstr(class_entry, "Get", &enum_case_Get_value);

	zval enum_case_Post_value;
	zend_string *enum_case_Post_value_str = zend_string_init("post", strlen("post"), 1);
	ZVAL_STR(&enum_case_Post_value, enum_case_Post_value_str);
	zend_enum_add_case_cstr(class_entry, "Post", &enum_case_Post_value);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Anomaly(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("ClicToPay\\Anomaly", IS_STRING, class_ClicToPay_Anomaly_methods);

	zval enum_case_AmountMismatch_value;
	zend_string *enum_case_AmountMismatch_value_str = zend_string_init("amount_mismatch", strlen("amount_mismatch"), 1);
	ZVAL_STR(&enum_case_AmountMismatch_value, enum_case_AmountMismatch_value_str);
	zend_enum_add_case_cstr(class_entry, "AmountMismatch", &enum_case_AmountMismatch_value);

	zval enum_case_CurrencyMismatch_value;
	zend_string *enum_case_CurrencyMismatch_value_str = zend_string_init("currency_mismatch", strlen("currency_mismatch"), 1);
	ZVAL_STR(&enum_case_CurrencyMismatch_value, enum_case_CurrencyMismatch_value_str);
	zend_enum_add_case_cstr(class_entry, "CurrencyMismatch", &enum_case_CurrencyMismatch_value);

	zval enum_case_OrderMismatch_value;
	zend_string *enum_case_OrderMismatch_value_str = zend_string_init("order_mismatch", strlen("order_mismatch"), 1);
	ZVAL_STR(&enum_case_OrderMismatch_value, enum_case_OrderMismatch_value_str);
	zend_enum_add_case_cstr(class_entry, "OrderMismatch", &enum_case_OrderMismatch_value);

	zval enum_case_AmountUnknown_value;
	zend_string *enum_case_AmountUnknown_value_str = zend_string_init("amount_unknown", strlen("amount_unknown"), 1);
	ZVAL_STR(&enum_case_AmountUnknown_value, enum_case_AmountUnknown_value_str);
	zend_enum_add_case_cstr(class_entry, "AmountUnknown", &enum_case_AmountUnknown_value);

	zval enum_case_WentBackwards_value;
	zend_string *enum_case_WentBackwards_value_str = zend_string_init("went_backwards", strlen("went_backwards"), 1);
	ZVAL_STR(&enum_case_WentBackwards_value, enum_case_WentBackwards_value_str);
	zend_enum_add_case_cstr(class_entry, "WentBackwards", &enum_case_WentBackwards_value);

	zval enum_case_UnknownStatus_value;
	zend_string *enum_case_UnknownStatus_value_str = zend_string_init("unknown_status", strlen("unknown_status"), 1);
	ZVAL_STR(&enum_case_UnknownStatus_value, enum_case_UnknownStatus_value_str);
	zend_enum_add_case_cstr(class_entry, "UnknownStatus", &enum_case_UnknownStatus_value);

	zval enum_case_PartlyDeposited_value;
	zend_string *enum_case_PartlyDeposited_value_str = zend_string_init("partly_deposited", strlen("partly_deposited"), 1);
	ZVAL_STR(&enum_case_PartlyDeposited_value, enum_case_PartlyDeposited_value_str);
	zend_enum_add_case_cstr(class_entry, "PartlyDeposited", &enum_case_PartlyDeposited_value);

	zval enum_case_Chargeback_value;
	zend_string *enum_case_Chargeback_value_str = zend_string_init("chargeback", strlen("chargeback"), 1);
	ZVAL_STR(&enum_case_Chargeback_value, enum_case_Chargeback_value_str);
	zend_enum_add_case_cstr(class_entry, "Chargeback", &enum_case_Chargeback_value);

	zval enum_case_PaidAfterCancel_value;
	zend_string *enum_case_PaidAfterCancel_value_str = zend_string_init("paid_after_cancel", strlen("paid_after_cancel"), 1);
	ZVAL_STR(&enum_case_PaidAfterCancel_value, enum_case_PaidAfterCancel_value_str);
	zend_enum_add_case_cstr(class_entry, "PaidAfterCancel", &enum_case_PaidAfterCancel_value);

	zval enum_case_PaidAfterFailure_value;
	zend_string *enum_case_PaidAfterFailure_value_str = zend_string_init("paid_after_failure", strlen("paid_after_failure"), 1);
	ZVAL_STR(&enum_case_PaidAfterFailure_value, enum_case_PaidAfterFailure_value_str);
	zend_enum_add_case_cstr(class_entry, "PaidAfterFailure", &enum_case_PaidAfterFailure_value);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Transition(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Transition", class_ClicToPay_Transition_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_from_class_ClicToPay_OrderState = zend_string_init("ClicToPay\\OrderState", sizeof("ClicToPay\\OrderState")-1, 1);
	zval property_from_default_value;
	ZVAL_UNDEF(&property_from_default_value);
	zend_string *property_from_name = zend_string_init("from", sizeof("from") - 1, 1);
	zend_declare_typed_property(class_entry, property_from_name, &property_from_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_from_class_ClicToPay_OrderState, 0, 0));
	zend_string_release(property_from_name);

	zend_string *property_to_class_ClicToPay_OrderState = zend_string_init("ClicToPay\\OrderState", sizeof("ClicToPay\\OrderState")-1, 1);
	zval property_to_default_value;
	ZVAL_UNDEF(&property_to_default_value);
	zend_string *property_to_name = zend_string_init("to", sizeof("to") - 1, 1);
	zend_declare_typed_property(class_entry, property_to_name, &property_to_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_to_class_ClicToPay_OrderState, 0, 0));
	zend_string_release(property_to_name);

	zval property_changed_default_value;
	ZVAL_UNDEF(&property_changed_default_value);
	zend_string *property_changed_name = zend_string_init("changed", sizeof("changed") - 1, 1);
	zend_declare_typed_property(class_entry, property_changed_name, &property_changed_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_changed_name);

	zend_string *property_anomaly_class_ClicToPay_Anomaly = zend_string_init("ClicToPay\\Anomaly", sizeof("ClicToPay\\Anomaly")-1, 1);
	zval property_anomaly_default_value;
	ZVAL_UNDEF(&property_anomaly_default_value);
	zend_string *property_anomaly_name = zend_string_init("anomaly", sizeof("anomaly") - 1, 1);
	zend_declare_typed_property(class_entry, property_anomaly_name, &property_anomaly_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_anomaly_class_ClicToPay_Anomaly, 0, MAY_BE_NULL));
	zend_string_release(property_anomaly_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Verifier(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Verifier", class_ClicToPay_Verifier_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#if (PHP_VERSION_ID >= 80200)


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "hmac", sizeof("hmac") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);
#endif

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Notification(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Notification", class_ClicToPay_Notification_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_orderId_name);

	zval property_orderNumber_default_value;
	ZVAL_UNDEF(&property_orderNumber_default_value);
	zend_string *property_orderNumber_name = zend_string_init("orderNumber", sizeof("orderNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderNumber_name, &property_orderNumber_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderNumber_name);

	zval property_operation_default_value;
	ZVAL_UNDEF(&property_operation_default_value);
	zend_string *property_operation_name = zend_string_init("operation", sizeof("operation") - 1, 1);
	zend_declare_typed_property(class_entry, property_operation_name, &property_operation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_operation_name);

	zval property_success_default_value;
	ZVAL_UNDEF(&property_success_default_value);
	zend_string *property_success_name = zend_string_init("success", sizeof("success") - 1, 1);
	zend_declare_typed_property(class_entry, property_success_name, &property_success_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_success_name);

	zval property_verified_default_value;
	ZVAL_UNDEF(&property_verified_default_value);
	zend_string *property_verified_name = zend_string_init("verified", sizeof("verified") - 1, 1);
	zend_declare_typed_property(class_entry, property_verified_name, &property_verified_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_verified_name);

	zval property_parameters_default_value;
	ZVAL_UNDEF(&property_parameters_default_value);
	zend_string *property_parameters_name = zend_string_init("parameters", sizeof("parameters") - 1, 1);
	zend_declare_typed_property(class_entry, property_parameters_name, &property_parameters_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_parameters_name);
#if (PHP_VERSION_ID >= 80200)


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "parse", sizeof("parse") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);
#endif

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Currency(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Currency", class_ClicToPay_Currency_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_code_default_value;
	ZVAL_UNDEF(&property_code_default_value);
	zend_string *property_code_name = zend_string_init("code", sizeof("code") - 1, 1);
	zend_declare_typed_property(class_entry, property_code_name, &property_code_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_code_name);

	zval property_numeric_default_value;
	ZVAL_UNDEF(&property_numeric_default_value);
	zend_string *property_numeric_name = zend_string_init("numeric", sizeof("numeric") - 1, 1);
	zend_declare_typed_property(class_entry, property_numeric_name, &property_numeric_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_numeric_name);

	zval property_exponent_default_value;
	ZVAL_UNDEF(&property_exponent_default_value);
	zend_string *property_exponent_name = zend_string_init("exponent", sizeof("exponent") - 1, 1);
	zend_declare_typed_property(class_entry, property_exponent_name, &property_exponent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_exponent_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Money(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Money", class_ClicToPay_Money_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_minor_default_value;
	ZVAL_UNDEF(&property_minor_default_value);
	zend_string *property_minor_name = zend_string_init("minor", sizeof("minor") - 1, 1);
	zend_declare_typed_property(class_entry, property_minor_name, &property_minor_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_minor_name);

	zend_string *property_currency_class_ClicToPay_Currency = zend_string_init("ClicToPay\\Currency", sizeof("ClicToPay\\Currency")-1, 1);
	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_currency_class_ClicToPay_Currency, 0, 0));
	zend_string_release(property_currency_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_ActionCode(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "ActionCode", class_ClicToPay_ActionCode_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_code_default_value;
	ZVAL_UNDEF(&property_code_default_value);
	zend_string *property_code_name = zend_string_init("code", sizeof("code") - 1, 1);
	zend_declare_typed_property(class_entry, property_code_name, &property_code_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_code_name);

	zend_string *property_class_class_ClicToPay_ActionClass = zend_string_init("ClicToPay\\ActionClass", sizeof("ClicToPay\\ActionClass")-1, 1);
	zval property_class_default_value;
	ZVAL_UNDEF(&property_class_default_value);
	zend_string *property_class_name = zend_string_init("class", sizeof("class") - 1, 1);
	zend_declare_typed_property(class_entry, property_class_name, &property_class_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_class_class_ClicToPay_ActionClass, 0, 0));
	zend_string_release(property_class_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Registration(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Registration", class_ClicToPay_Registration_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_orderId_name);

	zval property_orderNumber_default_value;
	ZVAL_UNDEF(&property_orderNumber_default_value);
	zend_string *property_orderNumber_name = zend_string_init("orderNumber", sizeof("orderNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderNumber_name, &property_orderNumber_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_orderNumber_name);

	zval property_formUrl_default_value;
	ZVAL_UNDEF(&property_formUrl_default_value);
	zend_string *property_formUrl_name = zend_string_init("formUrl", sizeof("formUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_formUrl_name, &property_formUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_formUrl_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Operation(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Operation", class_ClicToPay_Operation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_orderId_name);

	zval property_refundId_default_value;
	ZVAL_UNDEF(&property_refundId_default_value);
	zend_string *property_refundId_name = zend_string_init("refundId", sizeof("refundId") - 1, 1);
	zend_declare_typed_property(class_entry, property_refundId_name, &property_refundId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_refundId_name);

	zval property_replayed_default_value;
	ZVAL_UNDEF(&property_replayed_default_value);
	zend_string *property_replayed_name = zend_string_init("replayed", sizeof("replayed") - 1, 1);
	zend_declare_typed_property(class_entry, property_replayed_name, &property_replayed_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_replayed_name);

	zend_string *property_status_class_ClicToPay_OrderStatus = zend_string_init("ClicToPay\\OrderStatus", sizeof("ClicToPay\\OrderStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_ClicToPay_OrderStatus, 0, MAY_BE_NULL));
	zend_string_release(property_status_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Acknowledgement(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Acknowledgement", class_ClicToPay_Acknowledgement_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_endpoint_default_value;
	ZVAL_UNDEF(&property_endpoint_default_value);
	zend_string *property_endpoint_name = zend_string_init("endpoint", sizeof("endpoint") - 1, 1);
	zend_declare_typed_property(class_entry, property_endpoint_name, &property_endpoint_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_endpoint_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Binding(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Binding", class_ClicToPay_Binding_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_bindingId_default_value;
	ZVAL_UNDEF(&property_bindingId_default_value);
	zend_string *property_bindingId_name = zend_string_init("bindingId", sizeof("bindingId") - 1, 1);
	zend_declare_typed_property(class_entry, property_bindingId_name, &property_bindingId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_bindingId_name);

	zval property_clientId_default_value;
	ZVAL_UNDEF(&property_clientId_default_value);
	zend_string *property_clientId_name = zend_string_init("clientId", sizeof("clientId") - 1, 1);
	zend_declare_typed_property(class_entry, property_clientId_name, &property_clientId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_clientId_name);

	zval property_mask_default_value;
	ZVAL_UNDEF(&property_mask_default_value);
	zend_string *property_mask_name = zend_string_init("mask", sizeof("mask") - 1, 1);
	zend_declare_typed_property(class_entry, property_mask_name, &property_mask_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_mask_name);

	zval property_expiry_default_value;
	ZVAL_UNDEF(&property_expiry_default_value);
	zend_string *property_expiry_name = zend_string_init("expiry", sizeof("expiry") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiry_name, &property_expiry_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_expiry_name);

	zval property_paymentWay_default_value;
	ZVAL_UNDEF(&property_paymentWay_default_value);
	zend_string *property_paymentWay_name = zend_string_init("paymentWay", sizeof("paymentWay") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentWay_name, &property_paymentWay_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_paymentWay_name);

	zval property_paymentSystem_default_value;
	ZVAL_UNDEF(&property_paymentSystem_default_value);
	zend_string *property_paymentSystem_name = zend_string_init("paymentSystem", sizeof("paymentSystem") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentSystem_name, &property_paymentSystem_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_paymentSystem_name);

	zval property_label_default_value;
	ZVAL_UNDEF(&property_label_default_value);
	zend_string *property_label_name = zend_string_init("label", sizeof("label") - 1, 1);
	zend_declare_typed_property(class_entry, property_label_name, &property_label_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_label_name);

	zval property_category_default_value;
	ZVAL_UNDEF(&property_category_default_value);
	zend_string *property_category_name = zend_string_init("category", sizeof("category") - 1, 1);
	zend_declare_typed_property(class_entry, property_category_name, &property_category_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_category_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Payment(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Payment", class_ClicToPay_Payment_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderId_name);

	zval property_redirect_default_value;
	ZVAL_UNDEF(&property_redirect_default_value);
	zend_string *property_redirect_name = zend_string_init("redirect", sizeof("redirect") - 1, 1);
	zend_declare_typed_property(class_entry, property_redirect_name, &property_redirect_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_redirect_name);

	zval property_acsUrl_default_value;
	ZVAL_UNDEF(&property_acsUrl_default_value);
	zend_string *property_acsUrl_name = zend_string_init("acsUrl", sizeof("acsUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_acsUrl_name, &property_acsUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_acsUrl_name);

	zval property_paReq_default_value;
	ZVAL_UNDEF(&property_paReq_default_value);
	zend_string *property_paReq_name = zend_string_init("paReq", sizeof("paReq") - 1, 1);
	zend_declare_typed_property(class_entry, property_paReq_name, &property_paReq_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_paReq_name);

	zval property_termUrl_default_value;
	ZVAL_UNDEF(&property_termUrl_default_value);
	zend_string *property_termUrl_name = zend_string_init("termUrl", sizeof("termUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_termUrl_name, &property_termUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_termUrl_name);

	zval property_info_default_value;
	ZVAL_UNDEF(&property_info_default_value);
	zend_string *property_info_name = zend_string_init("info", sizeof("info") - 1, 1);
	zend_declare_typed_property(class_entry, property_info_name, &property_info_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_info_name);

	zend_string *property_status_class_ClicToPay_OrderStatus = zend_string_init("ClicToPay\\OrderStatus", sizeof("ClicToPay\\OrderStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_ClicToPay_OrderStatus, 0, MAY_BE_NULL));
	zend_string_release(property_status_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Enrollment(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Enrollment", class_ClicToPay_Enrollment_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_enrolled_default_value;
	ZVAL_UNDEF(&property_enrolled_default_value);
	zend_string *property_enrolled_name = zend_string_init("enrolled", sizeof("enrolled") - 1, 1);
	zend_declare_typed_property(class_entry, property_enrolled_name, &property_enrolled_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_enrolled_name);

	zval property_issuerName_default_value;
	ZVAL_UNDEF(&property_issuerName_default_value);
	zend_string *property_issuerName_name = zend_string_init("issuerName", sizeof("issuerName") - 1, 1);
	zend_declare_typed_property(class_entry, property_issuerName_name, &property_issuerName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_issuerName_name);

	zval property_issuerCountry_default_value;
	ZVAL_UNDEF(&property_issuerCountry_default_value);
	zend_string *property_issuerCountry_name = zend_string_init("issuerCountry", sizeof("issuerCountry") - 1, 1);
	zend_declare_typed_property(class_entry, property_issuerCountry_name, &property_issuerCountry_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_issuerCountry_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_OrderStatus(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "OrderStatus", class_ClicToPay_OrderStatus_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderId_name);

	zval property_orderNumber_default_value;
	ZVAL_UNDEF(&property_orderNumber_default_value);
	zend_string *property_orderNumber_name = zend_string_init("orderNumber", sizeof("orderNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderNumber_name, &property_orderNumber_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderNumber_name);

	zval property_statusCode_default_value;
	ZVAL_UNDEF(&property_statusCode_default_value);
	zend_string *property_statusCode_name = zend_string_init("statusCode", sizeof("statusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusCode_name, &property_statusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_statusCode_name);

	zend_string *property_status_class_ClicToPay_GatewayStatus = zend_string_init("ClicToPay\\GatewayStatus", sizeof("ClicToPay\\GatewayStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_ClicToPay_GatewayStatus, 0, 0));
	zend_string_release(property_status_name);

	zend_string *property_amount_class_ClicToPay_Money = zend_string_init("ClicToPay\\Money", sizeof("ClicToPay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_ClicToPay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zend_string *property_approvedAmount_class_ClicToPay_Money = zend_string_init("ClicToPay\\Money", sizeof("ClicToPay\\Money")-1, 1);
	zval property_approvedAmount_default_value;
	ZVAL_UNDEF(&property_approvedAmount_default_value);
	zend_string *property_approvedAmount_name = zend_string_init("approvedAmount", sizeof("approvedAmount") - 1, 1);
	zend_declare_typed_property(class_entry, property_approvedAmount_name, &property_approvedAmount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_approvedAmount_class_ClicToPay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_approvedAmount_name);

	zend_string *property_depositedAmount_class_ClicToPay_Money = zend_string_init("ClicToPay\\Money", sizeof("ClicToPay\\Money")-1, 1);
	zval property_depositedAmount_default_value;
	ZVAL_UNDEF(&property_depositedAmount_default_value);
	zend_string *property_depositedAmount_name = zend_string_init("depositedAmount", sizeof("depositedAmount") - 1, 1);
	zend_declare_typed_property(class_entry, property_depositedAmount_name, &property_depositedAmount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_depositedAmount_class_ClicToPay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_depositedAmount_name);

	zend_string *property_refundedAmount_class_ClicToPay_Money = zend_string_init("ClicToPay\\Money", sizeof("ClicToPay\\Money")-1, 1);
	zval property_refundedAmount_default_value;
	ZVAL_UNDEF(&property_refundedAmount_default_value);
	zend_string *property_refundedAmount_name = zend_string_init("refundedAmount", sizeof("refundedAmount") - 1, 1);
	zend_declare_typed_property(class_entry, property_refundedAmount_name, &property_refundedAmount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_refundedAmount_class_ClicToPay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_refundedAmount_name);

	zend_string *property_fee_class_ClicToPay_Money = zend_string_init("ClicToPay\\Money", sizeof("ClicToPay\\Money")-1, 1);
	zval property_fee_default_value;
	ZVAL_UNDEF(&property_fee_default_value);
	zend_string *property_fee_name = zend_string_init("fee", sizeof("fee") - 1, 1);
	zend_declare_typed_property(class_entry, property_fee_name, &property_fee_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fee_class_ClicToPay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_fee_name);

	zend_string *property_action_class_ClicToPay_ActionCode = zend_string_init("ClicToPay\\ActionCode", sizeof("ClicToPay\\ActionCode")-1, 1);
	zval property_action_default_value;
	ZVAL_UNDEF(&property_action_default_value);
	zend_string *property_action_name = zend_string_init("action", sizeof("action") - 1, 1);
	zend_declare_typed_property(class_entry, property_action_name, &property_action_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_action_class_ClicToPay_ActionCode, 0, MAY_BE_NULL));
	zend_string_release(property_action_name);

	zend_string *property_registeredAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_registeredAt_default_value;
	ZVAL_UNDEF(&property_registeredAt_default_value);
	zend_string *property_registeredAt_name = zend_string_init("registeredAt", sizeof("registeredAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_registeredAt_name, &property_registeredAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_registeredAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_registeredAt_name);

	zend_string *property_authorisedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_authorisedAt_default_value;
	ZVAL_UNDEF(&property_authorisedAt_default_value);
	zend_string *property_authorisedAt_name = zend_string_init("authorisedAt", sizeof("authorisedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_authorisedAt_name, &property_authorisedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_authorisedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_authorisedAt_name);

	zend_string *property_depositedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_depositedAt_default_value;
	ZVAL_UNDEF(&property_depositedAt_default_value);
	zend_string *property_depositedAt_name = zend_string_init("depositedAt", sizeof("depositedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_depositedAt_name, &property_depositedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_depositedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_depositedAt_name);

	zend_string *property_refundedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_refundedAt_default_value;
	ZVAL_UNDEF(&property_refundedAt_default_value);
	zend_string *property_refundedAt_name = zend_string_init("refundedAt", sizeof("refundedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_refundedAt_name, &property_refundedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_refundedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_refundedAt_name);

	zend_string *property_reversedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_reversedAt_default_value;
	ZVAL_UNDEF(&property_reversedAt_default_value);
	zend_string *property_reversedAt_name = zend_string_init("reversedAt", sizeof("reversedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_reversedAt_name, &property_reversedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_reversedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_reversedAt_name);

	zend_string *property_card_class_ClicToPay_Card = zend_string_init("ClicToPay\\Card", sizeof("ClicToPay\\Card")-1, 1);
	zval property_card_default_value;
	ZVAL_UNDEF(&property_card_default_value);
	zend_string *property_card_name = zend_string_init("card", sizeof("card") - 1, 1);
	zend_declare_typed_property(class_entry, property_card_name, &property_card_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_card_class_ClicToPay_Card, 0, MAY_BE_NULL));
	zend_string_release(property_card_name);

	zend_string *property_threeDSecure_class_ClicToPay_ThreeDSecure = zend_string_init("ClicToPay\\ThreeDSecure", sizeof("ClicToPay\\ThreeDSecure")-1, 1);
	zval property_threeDSecure_default_value;
	ZVAL_UNDEF(&property_threeDSecure_default_value);
	zend_string *property_threeDSecure_name = zend_string_init("threeDSecure", sizeof("threeDSecure") - 1, 1);
	zend_declare_typed_property(class_entry, property_threeDSecure_name, &property_threeDSecure_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_threeDSecure_class_ClicToPay_ThreeDSecure, 0, MAY_BE_NULL));
	zend_string_release(property_threeDSecure_name);

	zval property_chargeback_default_value;
	ZVAL_UNDEF(&property_chargeback_default_value);
	zend_string *property_chargeback_name = zend_string_init("chargeback", sizeof("chargeback") - 1, 1);
	zend_declare_typed_property(class_entry, property_chargeback_name, &property_chargeback_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_chargeback_name);

	zval property_approvalCode_default_value;
	ZVAL_UNDEF(&property_approvalCode_default_value);
	zend_string *property_approvalCode_name = zend_string_init("approvalCode", sizeof("approvalCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_approvalCode_name, &property_approvalCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_approvalCode_name);

	zval property_terminalId_default_value;
	ZVAL_UNDEF(&property_terminalId_default_value);
	zend_string *property_terminalId_name = zend_string_init("terminalId", sizeof("terminalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_terminalId_name, &property_terminalId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_terminalId_name);

	zval property_referenceNumber_default_value;
	ZVAL_UNDEF(&property_referenceNumber_default_value);
	zend_string *property_referenceNumber_name = zend_string_init("referenceNumber", sizeof("referenceNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_referenceNumber_name, &property_referenceNumber_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_referenceNumber_name);

	zval property_ip_default_value;
	ZVAL_UNDEF(&property_ip_default_value);
	zend_string *property_ip_name = zend_string_init("ip", sizeof("ip") - 1, 1);
	zend_declare_typed_property(class_entry, property_ip_name, &property_ip_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_ip_name);

	zval property_bankName_default_value;
	ZVAL_UNDEF(&property_bankName_default_value);
	zend_string *property_bankName_name = zend_string_init("bankName", sizeof("bankName") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankName_name, &property_bankName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankName_name);

	zval property_bankCountry_default_value;
	ZVAL_UNDEF(&property_bankCountry_default_value);
	zend_string *property_bankCountry_name = zend_string_init("bankCountry", sizeof("bankCountry") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankCountry_name, &property_bankCountry_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankCountry_name);

	zval property_paymentState_default_value;
	ZVAL_UNDEF(&property_paymentState_default_value);
	zend_string *property_paymentState_name = zend_string_init("paymentState", sizeof("paymentState") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentState_name, &property_paymentState_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_paymentState_name);

	zval property_paymentWay_default_value;
	ZVAL_UNDEF(&property_paymentWay_default_value);
	zend_string *property_paymentWay_name = zend_string_init("paymentWay", sizeof("paymentWay") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentWay_name, &property_paymentWay_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_paymentWay_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_description_name);

	zval property_refunds_default_value;
	ZVAL_UNDEF(&property_refunds_default_value);
	zend_string *property_refunds_name = zend_string_init("refunds", sizeof("refunds") - 1, 1);
	zend_declare_typed_property(class_entry, property_refunds_name, &property_refunds_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_refunds_name);

	zval property_merchantParameters_default_value;
	ZVAL_UNDEF(&property_merchantParameters_default_value);
	zend_string *property_merchantParameters_name = zend_string_init("merchantParameters", sizeof("merchantParameters") - 1, 1);
	zend_declare_typed_property(class_entry, property_merchantParameters_name, &property_merchantParameters_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_merchantParameters_name);

	zval property_attributes_default_value;
	ZVAL_UNDEF(&property_attributes_default_value);
	zend_string *property_attributes_name = zend_string_init("attributes", sizeof("attributes") - 1, 1);
	zend_declare_typed_property(class_entry, property_attributes_name, &property_attributes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_attributes_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Card(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Card", class_ClicToPay_Card_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_mask_default_value;
	ZVAL_UNDEF(&property_mask_default_value);
	zend_string *property_mask_name = zend_string_init("mask", sizeof("mask") - 1, 1);
	zend_declare_typed_property(class_entry, property_mask_name, &property_mask_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_mask_name);

	zval property_expiry_default_value;
	ZVAL_UNDEF(&property_expiry_default_value);
	zend_string *property_expiry_name = zend_string_init("expiry", sizeof("expiry") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiry_name, &property_expiry_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_expiry_name);

	zval property_holder_default_value;
	ZVAL_UNDEF(&property_holder_default_value);
	zend_string *property_holder_name = zend_string_init("holder", sizeof("holder") - 1, 1);
	zend_declare_typed_property(class_entry, property_holder_name, &property_holder_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_holder_name);

	zval property_brand_default_value;
	ZVAL_UNDEF(&property_brand_default_value);
	zend_string *property_brand_name = zend_string_init("brand", sizeof("brand") - 1, 1);
	zend_declare_typed_property(class_entry, property_brand_name, &property_brand_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_brand_name);

	zval property_product_default_value;
	ZVAL_UNDEF(&property_product_default_value);
	zend_string *property_product_name = zend_string_init("product", sizeof("product") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_name, &property_product_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_product_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Refund(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Refund", class_ClicToPay_Refund_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_amount_class_ClicToPay_Money = zend_string_init("ClicToPay\\Money", sizeof("ClicToPay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_ClicToPay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zend_string *property_at_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_at_default_value;
	ZVAL_UNDEF(&property_at_default_value);
	zend_string *property_at_name = zend_string_init("at", sizeof("at") - 1, 1);
	zend_declare_typed_property(class_entry, property_at_name, &property_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_at_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_at_name);

	zval property_refundId_default_value;
	ZVAL_UNDEF(&property_refundId_default_value);
	zend_string *property_refundId_name = zend_string_init("refundId", sizeof("refundId") - 1, 1);
	zend_declare_typed_property(class_entry, property_refundId_name, &property_refundId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_refundId_name);

	zval property_referenceNumber_default_value;
	ZVAL_UNDEF(&property_referenceNumber_default_value);
	zend_string *property_referenceNumber_name = zend_string_init("referenceNumber", sizeof("referenceNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_referenceNumber_name, &property_referenceNumber_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_referenceNumber_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_ThreeDSecure(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "ThreeDSecure", class_ClicToPay_ThreeDSecure_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_eci_default_value;
	ZVAL_UNDEF(&property_eci_default_value);
	zend_string *property_eci_name = zend_string_init("eci", sizeof("eci") - 1, 1);
	zend_declare_typed_property(class_entry, property_eci_name, &property_eci_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_eci_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_version_name);

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_status_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Resolution(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Resolution", class_ClicToPay_Resolution_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_result_class_ClicToPay_ResolutionResult = zend_string_init("ClicToPay\\ResolutionResult", sizeof("ClicToPay\\ResolutionResult")-1, 1);
	zval property_result_default_value;
	ZVAL_UNDEF(&property_result_default_value);
	zend_string *property_result_name = zend_string_init("result", sizeof("result") - 1, 1);
	zend_declare_typed_property(class_entry, property_result_name, &property_result_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_result_class_ClicToPay_ResolutionResult, 0, 0));
	zend_string_release(property_result_name);

	zend_string *property_status_class_ClicToPay_OrderStatus = zend_string_init("ClicToPay\\OrderStatus", sizeof("ClicToPay\\OrderStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_ClicToPay_OrderStatus, 0, MAY_BE_NULL));
	zend_string_release(property_status_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exchange(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Exchange", class_ClicToPay_Exchange_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_endpoint_default_value;
	ZVAL_UNDEF(&property_endpoint_default_value);
	zend_string *property_endpoint_name = zend_string_init("endpoint", sizeof("endpoint") - 1, 1);
	zend_declare_typed_property(class_entry, property_endpoint_name, &property_endpoint_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_endpoint_name);

	zval property_attempt_default_value;
	ZVAL_UNDEF(&property_attempt_default_value);
	zend_string *property_attempt_name = zend_string_init("attempt", sizeof("attempt") - 1, 1);
	zend_declare_typed_property(class_entry, property_attempt_name, &property_attempt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_attempt_name);

	zval property_orderNumber_default_value;
	ZVAL_UNDEF(&property_orderNumber_default_value);
	zend_string *property_orderNumber_name = zend_string_init("orderNumber", sizeof("orderNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderNumber_name, &property_orderNumber_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderNumber_name);

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderId_name);

	zend_string *property_startedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_startedAt_default_value;
	ZVAL_UNDEF(&property_startedAt_default_value);
	zend_string *property_startedAt_name = zend_string_init("startedAt", sizeof("startedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_startedAt_name, &property_startedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_startedAt_class_DateTimeImmutable, 0, 0));
	zend_string_release(property_startedAt_name);

	zval property_request_default_value;
	ZVAL_UNDEF(&property_request_default_value);
	zend_string *property_request_name = zend_string_init("request", sizeof("request") - 1, 1);
	zend_declare_typed_property(class_entry, property_request_name, &property_request_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_request_name);

	zval property_seconds_default_value;
	ZVAL_UNDEF(&property_seconds_default_value);
	zend_string *property_seconds_name = zend_string_init("seconds", sizeof("seconds") - 1, 1);
	zend_declare_typed_property(class_entry, property_seconds_name, &property_seconds_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_seconds_name);

	zval property_connectSeconds_default_value;
	ZVAL_UNDEF(&property_connectSeconds_default_value);
	zend_string *property_connectSeconds_name = zend_string_init("connectSeconds", sizeof("connectSeconds") - 1, 1);
	zend_declare_typed_property(class_entry, property_connectSeconds_name, &property_connectSeconds_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_connectSeconds_name);

	zval property_tlsSeconds_default_value;
	ZVAL_UNDEF(&property_tlsSeconds_default_value);
	zend_string *property_tlsSeconds_name = zend_string_init("tlsSeconds", sizeof("tlsSeconds") - 1, 1);
	zend_declare_typed_property(class_entry, property_tlsSeconds_name, &property_tlsSeconds_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_tlsSeconds_name);

	zval property_connectionReused_default_value;
	ZVAL_UNDEF(&property_connectionReused_default_value);
	zend_string *property_connectionReused_name = zend_string_init("connectionReused", sizeof("connectionReused") - 1, 1);
	zend_declare_typed_property(class_entry, property_connectionReused_name, &property_connectionReused_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_connectionReused_name);

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_httpStatus_name);

	zval property_bytesSent_default_value;
	ZVAL_UNDEF(&property_bytesSent_default_value);
	zend_string *property_bytesSent_name = zend_string_init("bytesSent", sizeof("bytesSent") - 1, 1);
	zend_declare_typed_property(class_entry, property_bytesSent_name, &property_bytesSent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_bytesSent_name);

	zval property_bytesReceived_default_value;
	ZVAL_UNDEF(&property_bytesReceived_default_value);
	zend_string *property_bytesReceived_name = zend_string_init("bytesReceived", sizeof("bytesReceived") - 1, 1);
	zend_declare_typed_property(class_entry, property_bytesReceived_name, &property_bytesReceived_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_bytesReceived_name);

	zval property_outcome_default_value;
	ZVAL_UNDEF(&property_outcome_default_value);
	zend_string *property_outcome_name = zend_string_init("outcome", sizeof("outcome") - 1, 1);
	zend_declare_typed_property(class_entry, property_outcome_name, &property_outcome_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_outcome_name);

	zval property_response_default_value;
	ZVAL_UNDEF(&property_response_default_value);
	zend_string *property_response_name = zend_string_init("response", sizeof("response") - 1, 1);
	zend_declare_typed_property(class_entry, property_response_name, &property_response_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_response_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_ClientInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "ClientInterface", class_ClicToPay_ClientInterface_methods);
	class_entry = zend_register_internal_interface(&ce);
#if (PHP_VERSION_ID >= 80200)


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "register", sizeof("register") - 1), 16, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "registerpreauth", sizeof("registerpreauth") - 1), 16, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "deposit", sizeof("deposit") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "reverse", sizeof("reverse") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "refund", sizeof("refund") - 1), 4, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "decline", sizeof("decline") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verifyenrollment", sizeof("verifyenrollment") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "paymentorderbinding", sizeof("paymentorderbinding") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getbindingsbycardorid", sizeof("getbindingsbycardorid") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "recurrentpayment", sizeof("recurrentpayment") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "installmentpayment", sizeof("installmentpayment") - 1), 6, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "execute", sizeof("execute") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);
#endif

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_OrderList(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "OrderList", class_ClicToPay_OrderList_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_OrderStatuses(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "OrderStatuses", class_ClicToPay_OrderStatuses_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Client(zend_class_entry *class_entry_ClicToPay_ClientInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Client", class_ClicToPay_Client_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_ClicToPay_ClientInterface);

	zend_string *property_environment_class_ClicToPay_Environment = zend_string_init("ClicToPay\\Environment", sizeof("ClicToPay\\Environment")-1, 1);
	zval property_environment_default_value;
	ZVAL_UNDEF(&property_environment_default_value);
	zend_string *property_environment_name = zend_string_init("environment", sizeof("environment") - 1, 1);
	zend_declare_typed_property(class_entry, property_environment_name, &property_environment_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_environment_class_ClicToPay_Environment, 0, MAY_BE_STRING));
	zend_string_release(property_environment_name);
#if (PHP_VERSION_ID >= 80200)


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "with", sizeof("with") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "register", sizeof("register") - 1), 16, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "registerpreauth", sizeof("registerpreauth") - 1), 16, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "deposit", sizeof("deposit") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "reverse", sizeof("reverse") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "refund", sizeof("refund") - 1), 4, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "decline", sizeof("decline") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verifyenrollment", sizeof("verifyenrollment") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "paymentorderbinding", sizeof("paymentorderbinding") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getbindingsbycardorid", sizeof("getbindingsbycardorid") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "recurrentpayment", sizeof("recurrentpayment") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "installmentpayment", sizeof("installmentpayment") - 1), 6, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "execute", sizeof("execute") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);
#endif

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Settings(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay", "Settings", class_ClicToPay_Settings_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#if (PHP_VERSION_ID >= 80200)


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "client", sizeof("client") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "clientfor", sizeof("clientfor") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);
#endif

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exception_ClicToPayException(zend_class_entry *class_entry_Throwable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay\\Exception", "ClicToPayException", class_ClicToPay_Exception_ClicToPayException_methods);
	class_entry = zend_register_internal_interface(&ce);
	zend_class_implements(class_entry, 1, class_entry_Throwable);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exception_TransportException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_ClicToPay_Exception_ClicToPayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay\\Exception", "TransportException", class_ClicToPay_Exception_TransportException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_ClicToPay_Exception_ClicToPayException);

	zval property_endpoint_default_value;
	ZVAL_UNDEF(&property_endpoint_default_value);
	zend_string *property_endpoint_name = zend_string_init("endpoint", sizeof("endpoint") - 1, 1);
	zend_declare_typed_property(class_entry, property_endpoint_name, &property_endpoint_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_endpoint_name);

	zval property_attempts_default_value;
	ZVAL_UNDEF(&property_attempts_default_value);
	zend_string *property_attempts_name = zend_string_init("attempts", sizeof("attempts") - 1, 1);
	zend_declare_typed_property(class_entry, property_attempts_name, &property_attempts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_attempts_name);

	zval property_curlCode_default_value;
	ZVAL_UNDEF(&property_curlCode_default_value);
	zend_string *property_curlCode_name = zend_string_init("curlCode", sizeof("curlCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_curlCode_name, &property_curlCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_curlCode_name);

	zval property_seconds_default_value;
	ZVAL_UNDEF(&property_seconds_default_value);
	zend_string *property_seconds_name = zend_string_init("seconds", sizeof("seconds") - 1, 1);
	zend_declare_typed_property(class_entry, property_seconds_name, &property_seconds_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_seconds_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exception_UnknownOutcomeException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_ClicToPay_Exception_ClicToPayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay\\Exception", "UnknownOutcomeException", class_ClicToPay_Exception_UnknownOutcomeException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_ClicToPay_Exception_ClicToPayException);

	zval property_endpoint_default_value;
	ZVAL_UNDEF(&property_endpoint_default_value);
	zend_string *property_endpoint_name = zend_string_init("endpoint", sizeof("endpoint") - 1, 1);
	zend_declare_typed_property(class_entry, property_endpoint_name, &property_endpoint_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_endpoint_name);

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderId_name);

	zval property_orderNumber_default_value;
	ZVAL_UNDEF(&property_orderNumber_default_value);
	zend_string *property_orderNumber_name = zend_string_init("orderNumber", sizeof("orderNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderNumber_name, &property_orderNumber_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderNumber_name);

	zval property_refundId_default_value;
	ZVAL_UNDEF(&property_refundId_default_value);
	zend_string *property_refundId_name = zend_string_init("refundId", sizeof("refundId") - 1, 1);
	zend_declare_typed_property(class_entry, property_refundId_name, &property_refundId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_refundId_name);

	zend_string *property_amount_class_ClicToPay_Money = zend_string_init("ClicToPay\\Money", sizeof("ClicToPay\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_ClicToPay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zend_string *property_refundedBefore_class_ClicToPay_Money = zend_string_init("ClicToPay\\Money", sizeof("ClicToPay\\Money")-1, 1);
	zval property_refundedBefore_default_value;
	ZVAL_UNDEF(&property_refundedBefore_default_value);
	zend_string *property_refundedBefore_name = zend_string_init("refundedBefore", sizeof("refundedBefore") - 1, 1);
	zend_declare_typed_property(class_entry, property_refundedBefore_name, &property_refundedBefore_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_refundedBefore_class_ClicToPay_Money, 0, MAY_BE_NULL));
	zend_string_release(property_refundedBefore_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exception_ProtocolException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_ClicToPay_Exception_ClicToPayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay\\Exception", "ProtocolException", class_ClicToPay_Exception_ProtocolException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_ClicToPay_Exception_ClicToPayException);

	zval property_endpoint_default_value;
	ZVAL_UNDEF(&property_endpoint_default_value);
	zend_string *property_endpoint_name = zend_string_init("endpoint", sizeof("endpoint") - 1, 1);
	zend_declare_typed_property(class_entry, property_endpoint_name, &property_endpoint_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_endpoint_name);

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_httpStatus_name);

	zval property_excerpt_default_value;
	ZVAL_UNDEF(&property_excerpt_default_value);
	zend_string *property_excerpt_name = zend_string_init("excerpt", sizeof("excerpt") - 1, 1);
	zend_declare_typed_property(class_entry, property_excerpt_name, &property_excerpt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_excerpt_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exception_GatewayException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_ClicToPay_Exception_ClicToPayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay\\Exception", "GatewayException", class_ClicToPay_Exception_GatewayException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_ClicToPay_Exception_ClicToPayException);

	zval property_errorCode_default_value;
	ZVAL_UNDEF(&property_errorCode_default_value);
	zend_string *property_errorCode_name = zend_string_init("errorCode", sizeof("errorCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorCode_name, &property_errorCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_errorCode_name);

	zval property_errorMessage_default_value;
	ZVAL_UNDEF(&property_errorMessage_default_value);
	zend_string *property_errorMessage_name = zend_string_init("errorMessage", sizeof("errorMessage") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorMessage_name, &property_errorMessage_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_errorMessage_name);

	zval property_endpoint_default_value;
	ZVAL_UNDEF(&property_endpoint_default_value);
	zend_string *property_endpoint_name = zend_string_init("endpoint", sizeof("endpoint") - 1, 1);
	zend_declare_typed_property(class_entry, property_endpoint_name, &property_endpoint_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_endpoint_name);

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderId_name);

	zval property_orderNumber_default_value;
	ZVAL_UNDEF(&property_orderNumber_default_value);
	zend_string *property_orderNumber_name = zend_string_init("orderNumber", sizeof("orderNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderNumber_name, &property_orderNumber_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderNumber_name);

	zval property_raw_default_value;
	ZVAL_EMPTY_ARRAY(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, 1);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_raw_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exception_AuthenticationException(zend_class_entry *class_entry_ClicToPay_Exception_GatewayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay\\Exception", "AuthenticationException", class_ClicToPay_Exception_AuthenticationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_ClicToPay_Exception_GatewayException);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exception_DuplicateOrderException(zend_class_entry *class_entry_ClicToPay_Exception_GatewayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay\\Exception", "DuplicateOrderException", class_ClicToPay_Exception_DuplicateOrderException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_ClicToPay_Exception_GatewayException);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exception_OrderNotFoundException(zend_class_entry *class_entry_ClicToPay_Exception_GatewayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay\\Exception", "OrderNotFoundException", class_ClicToPay_Exception_OrderNotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_ClicToPay_Exception_GatewayException);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exception_InvalidRequestException(zend_class_entry *class_entry_ClicToPay_Exception_GatewayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay\\Exception", "InvalidRequestException", class_ClicToPay_Exception_InvalidRequestException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_ClicToPay_Exception_GatewayException);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exception_OperationRefusedException(zend_class_entry *class_entry_ClicToPay_Exception_GatewayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay\\Exception", "OperationRefusedException", class_ClicToPay_Exception_OperationRefusedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_ClicToPay_Exception_GatewayException);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exception_GatewayFailureException(zend_class_entry *class_entry_ClicToPay_Exception_GatewayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay\\Exception", "GatewayFailureException", class_ClicToPay_Exception_GatewayFailureException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_ClicToPay_Exception_GatewayException);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exception_SignatureException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_ClicToPay_Exception_ClicToPayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay\\Exception", "SignatureException", class_ClicToPay_Exception_SignatureException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_ClicToPay_Exception_ClicToPayException);

	zval property_canonicalText_default_value;
	ZVAL_UNDEF(&property_canonicalText_default_value);
	zend_string *property_canonicalText_name = zend_string_init("canonicalText", sizeof("canonicalText") - 1, 1);
	zend_declare_typed_property(class_entry, property_canonicalText_name, &property_canonicalText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_canonicalText_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exception_InvalidNotificationException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_ClicToPay_Exception_ClicToPayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay\\Exception", "InvalidNotificationException", class_ClicToPay_Exception_InvalidNotificationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_ClicToPay_Exception_ClicToPayException);

	zval property_canonicalText_default_value;
	ZVAL_UNDEF(&property_canonicalText_default_value);
	zend_string *property_canonicalText_name = zend_string_init("canonicalText", sizeof("canonicalText") - 1, 1);
	zend_declare_typed_property(class_entry, property_canonicalText_name, &property_canonicalText_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_canonicalText_name);

	return class_entry;
}

static zend_class_entry *register_class_ClicToPay_Exception_InvalidSettingsException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_ClicToPay_Exception_ClicToPayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ClicToPay\\Exception", "InvalidSettingsException", class_ClicToPay_Exception_InvalidSettingsException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_ClicToPay_Exception_ClicToPayException);

	zval property_problems_default_value;
	ZVAL_UNDEF(&property_problems_default_value);
	zend_string *property_problems_name = zend_string_init("problems", sizeof("problems") - 1, 1);
	zend_declare_typed_property(class_entry, property_problems_name, &property_problems_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_problems_name);

	return class_entry;
}
