#include "ctp_json.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "ctp_integer.h"
#include "ctp_json_scan.h"
#include "ctp_library.h"
#include "ctp_secret.h"

/* ctp_json_node is a name for cJSON's nodes. Nothing outside this file sees through it. */

struct ctp_json {
	cJSON *root;
	cJSON *whole; /* the root of everything: the same, or NULL until somebody asks for it */
	size_t length;
	char text[]; /* as it came, terminated */
};

static const cJSON *item(const struct ctp_json_node *node)
{
	return (const cJSON *)node;
}

static const struct ctp_json_node *node(const cJSON *item)
{
	return (const struct ctp_json_node *)item;
}

/* ---- a document ---- */

static enum ctp_status out_of_memory(struct ctp_error *error)
{
	return ctp_error_set(error, CTP_ERR_MEMORY, "Out of memory while reading JSON");
}

static enum ctp_status build(
	const struct ctp_json *document, const struct ctp_json_names *names, cJSON **root, struct ctp_error *error)
{
	char *rewritten = malloc(ctp_json_scan_room(document->length));
	size_t length;

	*root = NULL;
	if (rewritten == NULL) {
		return out_of_memory(error);
	}
	enum ctp_status status = ctp_json_scan(document->text, document->length, names, rewritten, &length, error);
	if (status == CTP_OK) {
		/*
		 * With the NUL counted and demanded, nothing can follow the root. What the scanner lets pass cJSON refuses for want of memory
		 * only.
		 */
		*root = cJSON_ParseWithLengthOpts(rewritten, length + 1, NULL, true);
		status = *root == NULL ? out_of_memory(error) : CTP_OK;
	}
	ctp_wipe(rewritten, length);
	free(rewritten);
	return status;
}

enum ctp_status ctp_json_parse(const char *text, size_t length, const struct ctp_json_names *names,
	struct ctp_json **document, struct ctp_error *error)
{
	*document = NULL;
	if (length == 0) {
		return ctp_error_set(error, CTP_ERR_PROTOCOL, "Not valid JSON: it is empty");
	}
	if (length > CTP_JSON_MAX_BYTES) {
		return ctp_error_set(
			error, CTP_ERR_PROTOCOL, "JSON of %zu bytes: more than %d are not read", length, CTP_JSON_MAX_BYTES);
	}
	struct ctp_json *made = malloc(sizeof *made + length + 1);
	if (made == NULL) {
		return out_of_memory(error);
	}
	*made = (struct ctp_json){.length = length};
	memcpy(made->text, text, length);
	made->text[length] = '\0';
	enum ctp_status status = build(made, names, &made->root, error);
	if (status != CTP_OK) {
		ctp_json_free(made);
		return status;
	}
	made->whole = names == NULL ? made->root : NULL;
	*document = made;
	return CTP_OK;
}

/* Recursion is bounded by CTP_JSON_MAX_DEPTH. */
static void wipe(cJSON *first)
{
	for (cJSON *each = first; each != NULL; each = each->next) {
		if (each->valuestring != NULL) {
			ctp_wipe(each->valuestring, strlen(each->valuestring));
		}
		wipe(each->child);
	}
}

void ctp_json_free(struct ctp_json *document)
{
	if (document == NULL) {
		return;
	}
	if (document->whole != document->root) {
		wipe(document->whole);
		cJSON_Delete(document->whole);
	}
	wipe(document->root);
	cJSON_Delete(document->root);
	ctp_wipe(document->text, document->length);
	free(document);
}

const struct ctp_json_node *ctp_json_root(const struct ctp_json *document)
{
	return node(document->root);
}

const struct ctp_json_node *ctp_json_whole(struct ctp_json *document)
{
	struct ctp_error ignored;

	if (document->whole == NULL) {
		build(document, NULL, &document->whole, &ignored);
	}
	return node(document->whole);
}

/* ---- its nodes ---- */

/* False for NULL. Nothing here sets a flag beside the type. */
static bool is(const cJSON *item, int type)
{
	return item != NULL && item->type == type;
}

static bool is_number(const cJSON *item)
{
	return is(item, cJSON_String) && item->valuestring[0] == CTP_JSON_NUMBER_MARK;
}

/* Digits, at least one, with or without a minus sign; of a value that fits. */
static bool read_integer(struct ctp_text text, int64_t *number)
{
	const bool negative = text.length > 0 && text.bytes[0] == '-';
	uint64_t magnitude = 0;
	size_t i = negative ? 1 : 0;

	if (i == text.length) {
		return false;
	}
	for (; i < text.length; i++) {
		const char digit = text.bytes[i];
		if (digit < '0' || digit > '9' || !ctp_integer_append(&magnitude, digit, ctp_integer_limit(negative))) {
			return false;
		}
	}
	*number = ctp_integer_sign(magnitude, negative);
	return true;
}

bool ctp_json_is_null(const struct ctp_json_node *value)
{
	return value == NULL || is(item(value), cJSON_NULL);
}

enum ctp_json_type ctp_json_type(const struct ctp_json_node *value)
{
	int64_t number;

	if (is_number(item(value))) {
		return ctp_json_integer(value, &number) ? CTP_JSON_INTEGER : CTP_JSON_NUMBER;
	}
	switch (item(value)->type) {
		case cJSON_False:
			return CTP_JSON_FALSE;
		case cJSON_True:
			return CTP_JSON_TRUE;
		case cJSON_String:
			return CTP_JSON_STRING;
		case cJSON_Array:
			return CTP_JSON_ARRAY;
		case cJSON_Object:
			return CTP_JSON_OBJECT;
		default:
			return CTP_JSON_NULL;
	}
}

const struct ctp_json_node *ctp_json_first(const struct ctp_json_node *parent)
{
	return parent == NULL ? NULL : node(item(parent)->child);
}

const struct ctp_json_node *ctp_json_next(const struct ctp_json_node *value)
{
	return node(item(value)->next);
}

struct ctp_text ctp_json_name(const struct ctp_json_node *member)
{
	return ctp_text(item(member)->string);
}

const struct ctp_json_node *ctp_json_member(const struct ctp_json_node *object, const char *name)
{
	/* Not cJSON_GetObjectItem(), which would take errorCode for ErrorCode. Nothing but an object has named children. */
	const cJSON *member = is(item(object), cJSON_Object) ? item(object)->child : NULL;

	while (member != NULL && (member->string[0] != name[0] || strcmp(member->string, name) != 0)) {
		member = member->next;
	}
	return node(member);
}

struct ctp_text ctp_json_text(const struct ctp_json_node *value)
{
	if (!is(item(value), cJSON_String)) {
		return ctp_text(NULL);
	}
	return ctp_text(item(value)->valuestring + (is_number(item(value)) ? 1 : 0));
}

bool ctp_json_integer(const struct ctp_json_node *value, int64_t *number)
{
	return read_integer(ctp_json_text(value), number);
}

/* ---- writing ---- */

bool ctp_json_write_string(struct ctp_buf *buf, struct ctp_text text)
{
	static const char letters[] = "\"\\\b\f\n\r\t", escapes[] = "\"\\bfnrt";
	size_t copied = 0;

	ctp_buf_add_char(buf, '"');
	for (size_t i = 0; i < text.length; i++) {
		const unsigned char c = (unsigned char)text.bytes[i];
		if (c >= 0x20 && c != '"' && c != '\\') {
			continue;
		}
		const char *letter = memchr(letters, c, sizeof letters - 1);
		char escape[8];
		if (letter != NULL) {
			snprintf(escape, sizeof escape, "\\%c", escapes[letter - letters]);
		} else {
			snprintf(escape, sizeof escape, "\\u%04x", (unsigned)c);
		}
		ctp_buf_add(buf, text.bytes + copied, i - copied);
		ctp_buf_add_text(buf, escape);
		copied = i + 1;
	}
	ctp_buf_add(buf, text.bytes + copied, text.length - copied);
	return ctp_buf_add_char(buf, '"');
}

#define TEXT_OF(number) #number
#define TEXT(number) TEXT_OF(number)

struct ctp_library ctp_json_library(void)
{
	static const char compiled[] =
		TEXT(CJSON_VERSION_MAJOR) "." TEXT(CJSON_VERSION_MINOR) "." TEXT(CJSON_VERSION_PATCH);

	return (struct ctp_library){"cJSON", compiled, cJSON_Version()};
}
