/* OrderState::observe() and its Transition. */
#include "ctp_php_result.h"

#include "../core/ctp_state.h"

/* By the core's numbers. */
static const char *const states[CTP_STATES] = {
	[CTP_STATE_NEW] = "New",
	[CTP_STATE_PENDING] = "Pending",
	[CTP_STATE_AUTHORISED] = "Authorised",
	[CTP_STATE_PARTLY_PAID] = "PartlyPaid",
	[CTP_STATE_PAID] = "Paid",
	[CTP_STATE_FAILED] = "Failed",
	[CTP_STATE_CANCELLED] = "Cancelled",
	[CTP_STATE_REVERSED] = "Reversed",
	[CTP_STATE_PARTLY_REFUNDED] = "PartlyRefunded",
	[CTP_STATE_REFUNDED] = "Refunded",
};

static const char *const anomalies[] = {
	[CTP_ANOMALY_NONE] = NULL,
	[CTP_ANOMALY_AMOUNT_MISMATCH] = "AmountMismatch",
	[CTP_ANOMALY_CURRENCY_MISMATCH] = "CurrencyMismatch",
	[CTP_ANOMALY_ORDER_MISMATCH] = "OrderMismatch",
	[CTP_ANOMALY_AMOUNT_UNKNOWN] = "AmountUnknown",
	[CTP_ANOMALY_WENT_BACKWARDS] = "WentBackwards",
	[CTP_ANOMALY_UNKNOWN_STATUS] = "UnknownStatus",
	[CTP_ANOMALY_PARTLY_DEPOSITED] = "PartlyDeposited",
	[CTP_ANOMALY_CHARGEBACK] = "Chargeback",
	[CTP_ANOMALY_PAID_AFTER_CANCEL] = "PaidAfterCancel",
	[CTP_ANOMALY_PAID_AFTER_FAILURE] = "PaidAfterFailure",
};

enum ctp_order_state ctp_php_order_state(zend_object *object)
{
	const zend_string *name = Z_STR_P(zend_enum_fetch_case_name(object));
	int state = 0;

	while (!ctp_text_is(ctp_php_text(name), states[state])) {
		state++;
	}
	return (enum ctp_order_state)state;
}

static void transition_zval(zval *value, const struct ctp_transition *transition)
{
	zval property;

	ctp_php_result_new(value, ctp_ce_Transition, NULL, NULL);
	ctp_php_enum_case(&property, ctp_ce_OrderState, states[transition->from]);
	ctp_php_init_property(Z_OBJ_P(value), "from", &property);
	ctp_php_enum_case(&property, ctp_ce_OrderState, states[transition->to]);
	ctp_php_init_property(Z_OBJ_P(value), "to", &property);
	ZVAL_BOOL(&property, transition->changed);
	ctp_php_init_property(Z_OBJ_P(value), "changed", &property);
	if (transition->anomaly == CTP_ANOMALY_NONE) {
		ZVAL_NULL(&property);
	} else {
		ctp_php_enum_case(&property, ctp_ce_Anomaly, anomalies[transition->anomaly]);
	}
	ctp_php_init_property(Z_OBJ_P(value), "anomaly", &property);
}

PHP_METHOD(ClicToPay_OrderState, observe)
{
	zend_object *status, *registered, *captured = NULL;
	zend_string *order_number;
	bool session_over = false;

	ZEND_PARSE_PARAMETERS_START(3, 5)
		Z_PARAM_OBJ_OF_CLASS(status, ctp_ce_OrderStatus)
		Z_PARAM_STR(order_number)
		Z_PARAM_OBJ_OF_CLASS(registered, ctp_ce_Money)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(captured, ctp_ce_Money)
		Z_PARAM_BOOL(session_over)
	ZEND_PARSE_PARAMETERS_END();

	if (captured != NULL && ctp_php_money(captured)->minor <= 0) {
		zend_argument_value_error(4, "must be greater than 0");
		RETURN_THROWS();
	}
	const struct ctp_transition transition =
		ctp_state_observe(ctp_php_order_state(Z_OBJ_P(ZEND_THIS)), ctp_php_order(status), ctp_php_text(order_number),
			ctp_php_money(registered), captured != NULL ? ctp_php_money(captured) : NULL, session_over);
	transition_zval(return_value, &transition);
}
