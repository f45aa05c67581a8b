/* Reading an iterable one element at a time, as foreach does. */
#include "ctp_php_client.h"

void ctp_php_input_init(struct ctp_php_input *input, zval *iterable)
{
	memset(input, 0, sizeof *input);
	ZVAL_COPY(&input->iterable, iterable);
}

/* Destructors may come back to whoever owns the input, and so may the cycle collector: it finds nothing there any more. */
void ctp_php_input_clear(struct ctp_php_input *input)
{
	zend_object_iterator *iterator = input->iterator;
	zval iterable;

	ZVAL_COPY_VALUE(&iterable, &input->iterable);
	input->iterator = NULL;
	ZVAL_UNDEF(&input->iterable);
	if (iterator != NULL) {
		zend_iterator_dtor(iterator);
	}
	zval_ptr_dtor(&iterable);
}

void ctp_php_input_gc(struct ctp_php_input *input, zend_get_gc_buffer *buffer)
{
	zend_get_gc_buffer_add_zval(buffer, &input->iterable);
	if (input->iterator != NULL) {
		zend_get_gc_buffer_add_obj(buffer, &input->iterator->std);
	}
}

static bool next_of_array(struct ctp_php_input *input, zval *element)
{
	HashTable *array = Z_ARRVAL(input->iterable);
	zval *data = zend_hash_get_current_data_ex(array, &input->position);

	if (data == NULL) {
		return false;
	}
	ZVAL_COPY_DEREF(element, data);
	zend_hash_move_forward_ex(array, &input->position);
	return true;
}

/* True if it stands before its first element now. */
static bool start(struct ctp_php_input *input)
{
	zend_class_entry *ce = Z_OBJCE(input->iterable);

	input->iterator = ce->get_iterator(ce, &input->iterable, 0);
	if (input->iterator != NULL && EG(exception) == NULL && input->iterator->funcs->rewind != NULL) {
		input->iterator->funcs->rewind(input->iterator);
	}
	return EG(exception) == NULL;
}

static bool next_of_object(struct ctp_php_input *input, zval *element)
{
	/* It moves when the next element is wanted, not when this one was read: a generator could do much on the way. */
	if (input->iterator == NULL) {
		if (!start(input)) {
			return false;
		}
	} else {
		input->iterator->index++;
		input->iterator->funcs->move_forward(input->iterator);
	}
	if (EG(exception) != NULL || input->iterator->funcs->valid(input->iterator) != SUCCESS || EG(exception) != NULL) {
		return false;
	}
	zval *data = input->iterator->funcs->get_current_data(input->iterator);
	if (EG(exception) != NULL || data == NULL) {
		return false;
	}
	ZVAL_COPY_DEREF(element, data);
	return true;
}

bool ctp_php_input_next(struct ctp_php_input *input, zval *element)
{
	return Z_TYPE(input->iterable) == IS_ARRAY ? next_of_array(input, element) : next_of_object(input, element);
}
