/* Dates: the gateway's milliseconds to DateTimeImmutable, and PHP's dates to the gateway's local time. */
#include "ctp_php.h"

#include <inttypes.h>

#include "ext/date/php_date.h"

/* A DateTimeZone object; UNDEF and an exception if PHP does not know the zone. */
static bool make_zone(zval *zone, const char *name)
{
	zval argument;

	object_init_ex(zone, php_date_get_timezone_ce());
	ZVAL_STRING(&argument, name);
	zend_call_known_instance_method_with_1_params(Z_OBJCE_P(zone)->constructor, Z_OBJ_P(zone), NULL, &argument);
	zval_ptr_dtor(&argument);
	if (EG(exception)) {
		zval_ptr_dtor(zone);
		return false;
	}
	return true;
}

/* `date` (any DateTimeInterface object) in another zone, as a new DateTimeImmutable; false and an exception if it can't be had. */
static bool in_zone(zval *result, zval *date, const char *name)
{
	zval zone;

	ZVAL_UNDEF(result);
	if (!make_zone(&zone, name)) {
		return false;
	}
	zend_call_method_with_1_params(Z_OBJ_P(date), Z_OBJCE_P(date), NULL, "settimezone", result, &zone);
	zval_ptr_dtor(&zone);
	return Z_TYPE_P(result) == IS_OBJECT;
}

void ctp_php_date_zval(zval *value, const struct ctp_date *date, const char *time_zone)
{
	char text[64];
	zval local;

	if (!date->known) {
		ZVAL_NULL(value);
		return;
	}
	/* Milliseconds before 1970 never come; the decoder refuses negative dates. */
	snprintf(text, sizeof text, "@%" PRId64 ".%03d", date->milliseconds / 1000, (int)(date->milliseconds % 1000));
	php_date_instantiate(php_date_get_immutable_ce(), &local);
	php_date_initialize(Z_PHPDATE_P(&local), text, strlen(text), NULL, NULL, 0);
	if (!date->local) {
		in_zone(value, &local, "UTC");
		zval_ptr_dtor(&local);
		return;
	}

	/* The same wall clock, but in the gateway's zone; then to UTC. */
	zval wall, format, zone, shifted;
	ZVAL_STRING(&format, "Y-m-d H:i:s.v");
	zend_call_method_with_1_params(Z_OBJ(local), Z_OBJCE(local), NULL, "format", &wall, &format);
	zval_ptr_dtor(&format);
	zval_ptr_dtor(&local);
	php_date_instantiate(php_date_get_immutable_ce(), &shifted);
	if (make_zone(&zone, time_zone)) {
		php_date_initialize(Z_PHPDATE_P(&shifted), Z_STRVAL(wall), Z_STRLEN(wall), NULL, &zone, 0);
		zval_ptr_dtor(&zone);
	}
	zval_ptr_dtor(&wall);
	in_zone(value, &shifted, "UTC");
	zval_ptr_dtor(&shifted);
}

zend_string *ctp_php_date_format(zend_object *date, const char *format, const char *time_zone)
{
	zval object, copy, argument, text;

	/* A subclass need not have called its parent's constructor; PHP 8.1 would crash. */
	if (php_date_obj_from_obj(date)->time == NULL) {
		zend_throw_error(
			NULL, "The %s object has not been correctly initialized by its constructor", ZSTR_VAL(date->ce->name));
		return NULL;
	}
	/* setTimezone() of a DateTime would change the caller's object. */
	ZVAL_OBJ(&object, date);
	zend_call_method_with_1_params(NULL, php_date_get_immutable_ce(), NULL, "createfrominterface", &copy, &object);
	if (EG(exception)) {
		return NULL;
	}
	zval local;
	bool moved = in_zone(&local, &copy, time_zone);
	zval_ptr_dtor(&copy);
	if (!moved) {
		return NULL;
	}
	ZVAL_STRING(&argument, format);
	zend_call_method_with_1_params(Z_OBJ(local), Z_OBJCE(local), NULL, "format", &text, &argument);
	zval_ptr_dtor(&argument);
	zval_ptr_dtor(&local);
	return Z_STR(text);
}
