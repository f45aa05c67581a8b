/* The parsed reply that results keep, and how it is shown: as an array or as JSON, secrets and card data removed. */
#include "ctp_php.h"

#include "../core/ctp_redact.h"

struct ctp_php_document *ctp_php_document_new(struct ctp_json *json)
{
	struct ctp_php_document *document = emalloc(sizeof *document);

	document->references = 1;
	document->json = json;
	return document;
}

struct ctp_php_document *ctp_php_document_share(struct ctp_php_document *document)
{
	document->references++;
	return document;
}

void ctp_php_document_release(struct ctp_php_document *document)
{
	if (document != NULL && --document->references == 0) {
		ctp_json_free(document->json);
		efree(document);
	}
}

void ctp_php_redacted_zval(zval *value, struct ctp_text text)
{
	struct ctp_buf buf;

	ctp_buf_init(&buf, CTP_JSON_MAX_BYTES);
	ctp_redact_value(&buf, text);
	ZVAL_STRINGL(value, buf.length > 0 ? buf.bytes : "", buf.length);
	ctp_buf_clear(&buf);
}

static void elements(zval *value, const struct ctp_json_node *array)
{
	array_init(value);
	for (const struct ctp_json_node *node = ctp_json_first(array); node != NULL; node = ctp_json_next(node)) {
		zval element;

		ctp_php_node_zval(&element, node);
		zend_hash_next_index_insert(Z_ARRVAL_P(value), &element);
	}
}

static void members(zval *value, const struct ctp_json_node *object)
{
	array_init(value);
	for (const struct ctp_json_node *node = ctp_json_first(object); node != NULL; node = ctp_json_next(node)) {
		enum ctp_shown shown = ctp_reply_shown(object, node);
		struct ctp_text name = ctp_json_name(node);
		zval member;

		if (shown == CTP_LEFT_OUT) {
			continue;
		}
		if (shown == CTP_HIDDEN) {
			ZVAL_STRING(&member, CTP_REDACTED);
		} else {
			ctp_php_node_zval(&member, node);
		}
		zend_symtable_str_update(Z_ARRVAL_P(value), name.bytes, name.length, &member);
	}
}

void ctp_php_node_zval(zval *value, const struct ctp_json_node *node)
{
	int64_t number = 0;

	switch (ctp_json_type(node)) {
		case CTP_JSON_NULL:
			ZVAL_NULL(value);
			break;
		case CTP_JSON_FALSE:
			ZVAL_FALSE(value);
			break;
		case CTP_JSON_TRUE:
			ZVAL_TRUE(value);
			break;
		case CTP_JSON_INTEGER:
			if (ctp_reply_is_clean(node)) {
				ctp_json_integer(node, &number);
				ZVAL_LONG(value, number);
			} else {
				ctp_php_redacted_zval(value, ctp_json_text(node));
			}
			break;
		case CTP_JSON_NUMBER:
		case CTP_JSON_STRING:
			ctp_php_redacted_zval(value, ctp_json_text(node));
			break;
		case CTP_JSON_ARRAY:
			elements(value, node);
			break;
		case CTP_JSON_OBJECT:
			members(value, node);
			break;
	}
}

zend_string *ctp_php_node_json(const struct ctp_json_node *node)
{
	struct ctp_buf buf;
	zend_string *text;

	/* Escapes can make the text longer than it came. */
	ctp_buf_init(&buf, CTP_JSON_MAX_BYTES * 2);
	ctp_reply_evidence_of(node, &buf);
	text = zend_string_init(buf.length > 0 ? buf.bytes : "", buf.length, 0);
	ctp_buf_clear(&buf);
	return text;
}
