/* Enum cases by name, and the two enums that are also accepted as text. */
#include "ctp_php.h"

void ctp_php_enum_case(zval *value, zend_class_entry *ce, const char *name)
{
	ZVAL_OBJ_COPY(value, zend_enum_get_case_cstr(ce, name));
}

zend_string *ctp_php_enum_text(zend_object *object)
{
	return Z_STR_P(zend_enum_fetch_case_value(object));
}

bool ctp_php_language(enum ctp_language *language, zend_object *object, zend_string *string, uint32_t arg)
{
	if (object == NULL && string == NULL) {
		*language = CTP_FRENCH;
		return true;
	}
	if (ctp_language_parse(ctp_php_text(object != NULL ? ctp_php_enum_text(object) : string), language)) {
		return true;
	}
	zend_argument_value_error(arg, "must be \"fr\", \"en\" or \"ar\"");
	return false;
}

zend_string *ctp_php_environment_url(zend_object *environment)
{
	return zend_string_equals_literal(ctp_php_enum_text(environment), "test")
		? zend_string_init(CTP_TEST_URL, sizeof CTP_TEST_URL - 1, 0)
		: zend_string_init(CTP_PRODUCTION_URL, sizeof CTP_PRODUCTION_URL - 1, 0);
}

PHP_METHOD(ClicToPay_Environment, baseUrl)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_STR(ctp_php_environment_url(Z_OBJ_P(ZEND_THIS)));
}
