/* The object behind Settings. */
#ifndef CTP_PHP_SETTINGS_H
#define CTP_PHP_SETTINGS_H

#include "ctp_php_client.h"

#include "../core/ctp_settings.h"

struct ctp_php_settings {
	struct ctp_settings settings;
	zend_object std;
};

static inline struct ctp_php_settings *ctp_php_settings(zend_object *object)
{
	return (struct ctp_php_settings *)((char *)object - offsetof(struct ctp_php_settings, std));
}

/* An InvalidSettingsException with an array of problems that is not empty; takes it over. */
void ctp_php_throw_settings(zval *problems);

#endif
