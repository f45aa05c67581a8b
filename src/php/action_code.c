/* ActionCode. */
#include "ctp_php.h"

struct action_object {
	const struct ctp_action *action;
	zend_object std;
};

static zend_object_handlers handlers;

static struct action_object *action_of(zend_object *object)
{
	return (struct action_object *)((char *)object - offsetof(struct action_object, std));
}

static zend_object *create(zend_class_entry *ce)
{
	struct action_object *object = zend_object_alloc(sizeof *object, ce);

	return ctp_php_init_object(&object->std, ce, &handlers);
}

void ctp_php_action_code_minit(void)
{
	ctp_php_init_handlers(&handlers, offsetof(struct action_object, std), NULL);
	ctp_ce_ActionCode->create_object = create;
}

static const char *class_name(enum ctp_action_class class)
{
	switch (class) {
		case CTP_ACTION_APPROVED:
			return "Approved";
		case CTP_ACTION_PENDING:
			return "Pending";
		case CTP_ACTION_ABANDONED:
			return "Abandoned";
		case CTP_ACTION_TIMED_OUT:
			return "TimedOut";
		case CTP_ACTION_DECLINED:
			return "Declined";
		case CTP_ACTION_LIMIT:
			return "Limit";
		case CTP_ACTION_FRAUD:
			return "Fraud";
		case CTP_ACTION_3DS:
			return "ThreeDSecure";
		case CTP_ACTION_INPUT:
			return "Input";
		case CTP_ACTION_CONFIGURATION:
			return "Configuration";
		case CTP_ACTION_TECHNICAL:
			return "Technical";
		case CTP_ACTION_STATE:
			return "State";
		case CTP_ACTION_UNKNOWN:
			break;
	}
	return "Unknown";
}

void ctp_php_action_code_zval(zval *value, int64_t code)
{
	const struct ctp_action *action = ctp_action_find(code);
	zval property;

	object_init_ex(value, ctp_ce_ActionCode);
	action_of(Z_OBJ_P(value))->action = action;
	ZVAL_LONG(&property, code);
	ctp_php_init_property(Z_OBJ_P(value), "code", &property);
	ctp_php_enum_case(&property, ctp_ce_ActionClass, class_name(ctp_action_class(action)));
	ctp_php_init_property(Z_OBJ_P(value), "class", &property);
}

PHP_METHOD(ClicToPay_ActionCode, of)
{
	zend_long code;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(code)
	ZEND_PARSE_PARAMETERS_END();

	ctp_php_action_code_zval(return_value, code);
}

typedef const char *(*text_of)(const struct ctp_action *action, enum ctp_language language);

static void text(INTERNAL_FUNCTION_PARAMETERS, text_of choose)
{
	zend_object *object = NULL;
	zend_string *string = NULL;
	enum ctp_language language;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_STR(object, ctp_ce_Language, string)
	ZEND_PARSE_PARAMETERS_END();

	if (!ctp_php_language(&language, object, string, 1)) {
		RETURN_THROWS();
	}
	RETURN_STRING(choose(action_of(Z_OBJ_P(ZEND_THIS))->action, language));
}

PHP_METHOD(ClicToPay_ActionCode, message)
{
	text(INTERNAL_FUNCTION_PARAM_PASSTHRU, ctp_action_message);
}

PHP_METHOD(ClicToPay_ActionCode, advice)
{
	text(INTERNAL_FUNCTION_PARAM_PASSTHRU, ctp_action_advice);
}

PHP_METHOD(ClicToPay_ActionCode, isRetryable)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(ctp_action_retryable(action_of(Z_OBJ_P(ZEND_THIS))->action));
}
