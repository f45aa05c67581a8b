/*
 * JSON from arbitrary bytes. Whatever is accepted: every text is valid UTF-8 and terminated, every member is found by its name, the
 * nesting is within the limit, and what is written from it reads back the same.
 */
#include <stdlib.h>
#include <string.h>

#include "ctp_json.h"
#include "ctp_utf8.h"

static void require(bool holds)
{
	if (!holds) {
		abort();
	}
}

static void require_utf8(struct ctp_text text)
{
	require(text.bytes != NULL && text.bytes[text.length] == '\0' && strlen(text.bytes) == text.length);
	for (size_t at = 0, length; at < text.length; at += length) {
		length = ctp_utf8_sequence(text.bytes + at, text.length - at);
		require(length > 0);
	}
}

static bool has_leading_zero(const char *number)
{
	const char *digits = number + (number[0] == '-' ? 1 : 0);

	return digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9';
}

/* Checks a value and all below it, and writes it anew. */
static void walk(
	const struct ctp_json_node *node, const struct ctp_json_node *parent, unsigned depth, struct ctp_buf *out)
{
	const enum ctp_json_type type = ctp_json_type(node);
	const struct ctp_text text = ctp_json_text(node), name = ctp_json_name(node);
	const struct ctp_json_node *child = ctp_json_first(node);
	int64_t number;

	if (parent != NULL && ctp_json_type(parent) == CTP_JSON_OBJECT) {
		require_utf8(name);
		require(ctp_json_member(parent, name.bytes) == node);
		ctp_json_write_string(out, name);
		ctp_buf_add_char(out, ':');
	} else {
		require(name.bytes == NULL);
	}
	switch (type) {
		case CTP_JSON_OBJECT:
		case CTP_JSON_ARRAY:
			require(text.bytes == NULL && depth < CTP_JSON_MAX_DEPTH);
			ctp_buf_add_char(out, type == CTP_JSON_OBJECT ? '{' : '[');
			for (; child != NULL; child = ctp_json_next(child)) {
				walk(child, node, depth + 1, out);
				ctp_buf_add_text(out, ctp_json_next(child) == NULL ? "" : ",");
			}
			ctp_buf_add_char(out, type == CTP_JSON_OBJECT ? '}' : ']');
			return;
		case CTP_JSON_STRING:
			require_utf8(text);
			ctp_json_write_string(out, text);
			break;
		case CTP_JSON_INTEGER:
		case CTP_JSON_NUMBER:
			require_utf8(text);
			require(strspn(text.bytes, "0123456789+-.eE") == text.length);
			require(!has_leading_zero(text.bytes));
			require(ctp_json_integer(node, &number) == (type == CTP_JSON_INTEGER));
			ctp_buf_add(out, text.bytes, text.length);
			break;
		default:
			require(text.bytes == NULL);
			ctp_buf_add_text(out, type == CTP_JSON_NULL ? "null" : type == CTP_JSON_TRUE ? "true" : "false");
	}
	require(child == NULL);
}

static void write_document(const struct ctp_json *document, struct ctp_buf *out)
{
	ctp_buf_init(out, 8 * CTP_JSON_MAX_BYTES);
	walk(ctp_json_root(document), NULL, 0, out);
	require(!out->failed);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ctp_json *document, *again;
	struct ctp_buf written, rewritten;
	struct ctp_error error;
	enum ctp_status status = ctp_json_parse((const char *)data, size, &document, &error);

	if (status != CTP_OK) {
		/* There is memory for each of these. */
		require(status == CTP_ERR_PROTOCOL && error.status == status && document == NULL && error.message[0] != '\0');
		return 0;
	}
	write_document(document, &written);
	if (written.length <= CTP_JSON_MAX_BYTES) {
		require(ctp_json_parse(written.bytes, written.length, &again, &error) == CTP_OK);
		write_document(again, &rewritten);
		require(rewritten.length == written.length && memcmp(rewritten.bytes, written.bytes, written.length) == 0);
		ctp_buf_clear(&rewritten);
		ctp_json_free(again);
	}
	ctp_buf_clear(&written);
	ctp_json_free(document);
	return 0;
}
