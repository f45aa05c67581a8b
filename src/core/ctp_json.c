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

/*
 * ctp_json_node is a name for cJSON's nodes. Nothing outside this file sees through it. cJSON's parser is not used: it writes to a variable
 * of the process that other threads write to as well, makes doubles of numbers, and copies every text.
 */

struct ctp_json {
	cJSON *root;
	size_t length;
	char text[]; /* one byte of room, the document as the scanner leaves it, a NUL */
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

static cJSON *create(enum ctp_json_type type, const char *text)
{
	cJSON *created;

	switch (type) {
		case CTP_JSON_FALSE:
			return cJSON_CreateFalse();
		case CTP_JSON_TRUE:
			return cJSON_CreateTrue();
		case CTP_JSON_STRING:
			return cJSON_CreateStringReference(text);
		case CTP_JSON_INTEGER:
		case CTP_JSON_NUMBER:
			created = cJSON_CreateStringReference(text);
			if (created != NULL) {
				created->type = cJSON_Raw | cJSON_IsReference;
			}
			return created;
		case CTP_JSON_ARRAY:
			return cJSON_CreateArray();
		case CTP_JSON_OBJECT:
			return cJSON_CreateObject();
		default:
			return cJSON_CreateNull();
	}
}

struct ctp_json_node *ctp_json_add(
	struct ctp_json_node *parent, const char *name, enum ctp_json_type type, const char *text)
{
	cJSON *created = create(type, text);

	if (created != NULL && name != NULL) {
		cJSON_AddItemToObjectCS((cJSON *)parent, name, created);
	} else if (created != NULL && parent != NULL) {
		cJSON_AddItemToArray((cJSON *)parent, created);
	}
	return (struct ctp_json_node *)created;
}

enum ctp_status ctp_json_parse(const char *text, size_t length, struct ctp_json **document, struct ctp_error *error)
{
	*document = NULL;
	if (length == 0) {
		return ctp_error_set(error, CTP_ERR_PROTOCOL, "Not valid JSON: it is empty");
	}
	if (length > CTP_JSON_MAX_BYTES) {
		return ctp_error_set(
			error, CTP_ERR_PROTOCOL, "JSON of %zu bytes: more than %d are not read", length, CTP_JSON_MAX_BYTES);
	}
	struct ctp_json *made = malloc(sizeof *made + 1 + length + 1);
	if (made == NULL) {
		return ctp_error_set(error, CTP_ERR_MEMORY, "Out of memory while reading JSON");
	}
	struct ctp_json_node *root;
	made->length = length;
	memcpy(made->text + 1, text, length);
	made->text[1 + length] = '\0';
	enum ctp_status status = ctp_json_scan(made->text + 1, length, &root, error);
	made->root = (cJSON *)root;
	if (status != CTP_OK) {
		ctp_json_free(made);
		return status;
	}
	*document = made;
	return CTP_OK;
}

void ctp_json_free(struct ctp_json *document)
{
	if (document != NULL) {
		cJSON_Delete(document->root);
		ctp_wipe(document->text, 1 + document->length);
		free(document);
	}
}

const struct ctp_json_node *ctp_json_root(const struct ctp_json *document)
{
	return node(document->root);
}

/* ---- its nodes ---- */

/* False for NULL. The rest of a type are flags. */
static bool is(const cJSON *item, int type)
{
	return item != NULL && (item->type & 0xFF) == type;
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

	switch (item(value)->type & 0xFF) {
		case cJSON_Raw:
			return ctp_json_integer(value, &number) ? CTP_JSON_INTEGER : CTP_JSON_NUMBER;
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
	/* NULL for the other types. */
	return ctp_text(value == NULL ? NULL : item(value)->valuestring);
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
