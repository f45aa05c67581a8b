/* The object behind every result: a share of the reply it was read from. */
#ifndef CTP_PHP_RESULT_H
#define CTP_PHP_RESULT_H

#include "ctp_php.h"

struct ctp_php_result {
	struct ctp_php_document *document; /* NULL for those without raw(), such as Card and Transition */
	const struct ctp_json_node *node;  /* of `document`: what raw() shows */
	zend_object std;
};

static inline struct ctp_php_result *ctp_php_result(zend_object *object)
{
	return (struct ctp_php_result *)((char *)object - offsetof(struct ctp_php_result, std));
}

/* A result of class `ce` without its properties; shares `document` (NULL: none). */
void ctp_php_result_new(
	zval *value, zend_class_entry *ce, struct ctp_php_document *document, const struct ctp_json_node *node);

/* Initialises a ?string property. */
void ctp_php_init_text(zval *object, const char *name, struct ctp_text text);

#endif
