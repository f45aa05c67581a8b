/* What all classes of the extension have in common. */
#include "ctp_php.h"

zend_object *ctp_php_init_object(zend_object *object, zend_class_entry *ce, const zend_object_handlers *table)
{
	zend_object_std_init(object, ce);
	object_properties_init(object, ce);
	object->handlers = table;
	return object;
}

void ctp_php_init_property(zend_object *object, const char *name, zval *value)
{
	/* Straight into the slot: a result has dozens, and the check of the type that zend_update_property() adds would be of our own stub. */
	zval *slot = ctp_php_slot(object->ce, object, name);

	ZVAL_COPY_VALUE(slot, value);
	Z_PROP_FLAG_P(slot) = 0;
}

zval *ctp_php_slot(zend_class_entry *ce, zend_object *object, const char *name)
{
	const zend_property_info *info = zend_hash_str_find_ptr(&ce->properties_info, name, strlen(name));
	ZEND_ASSERT(info != NULL);
	zval *value = OBJ_PROP(object, info->offset);

	ZVAL_DEREF(value);
	return value;
}

void ctp_php_init_handlers(zend_object_handlers *table, size_t offset, zend_object_free_obj_t free_object)
{
	memcpy(table, &std_object_handlers, sizeof *table);
	table->offset = (int)offset;
	table->clone_obj = NULL;
	if (free_object != NULL) {
		table->free_obj = free_object;
	}
}
