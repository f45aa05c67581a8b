/* An answer as text that can be shown and kept: what a merchant hands in as proof. */
#include "ctp_read.h"
#include "ctp_redact.h"
#include "ctp_reply.h"

static bool write_node(const struct ctp_json_node *node, struct ctp_buf *text);

/* `shown` receives the redacted value; true if nothing had to be hidden. */
static bool redact(struct ctp_text value, struct ctp_buf *shown)
{
	ctp_buf_init(shown, 2 * CTP_JSON_MAX_BYTES);
	if (value.length == 0) {
		return true;
	}
	return ctp_redact_value(shown, value) && ctp_text_equal((struct ctp_text){shown->bytes, shown->length}, value);
}

/* The processing centre's reference has 18 digits, some of which would pass for a card number; support needs it
 * exact. */
static bool is_reference(const struct ctp_json_node *node)
{
	return ctp_text_is(ctp_json_name(node), "feUtrnno");
}

static bool write_scalar(const struct ctp_json_node *node, struct ctp_buf *text)
{
	struct ctp_text value = ctp_json_text(node);
	bool number = ctp_json_type(node) != CTP_JSON_STRING;
	struct ctp_buf shown;
	bool clean = redact(value, &shown);

	if (number && (clean || is_reference(node))) {
		ctp_buf_add(text, value.bytes, value.length);
	} else if (shown.failed) {
		ctp_buf_add_text(text, "\"***\"");
	} else {
		ctp_json_write_string(text, (struct ctp_text){shown.bytes == NULL ? "" : shown.bytes, shown.length});
	}
	ctp_buf_clear(&shown);
	return !text->failed;
}

/* `name` has a secret's name, or is the value of a {name, value} pair that has one. */
static bool is_secret(const struct ctp_json_node *object, struct ctp_text name)
{
	struct ctp_text pair = ctp_read_text(object, "name", NULL);

	return ctp_redact_name(name) || (ctp_text_is(name, "value") && pair.length > 0 && ctp_redact_name(pair));
}

static bool write_object(const struct ctp_json_node *object, struct ctp_buf *text)
{
	bool first = true;

	ctp_buf_add_char(text, '{');
	for (const struct ctp_json_node *node = ctp_json_first(object); node != NULL; node = ctp_json_next(node)) {
		struct ctp_text name = ctp_json_name(node);
		struct ctp_buf shown;
		bool clean = redact(name, &shown);

		ctp_buf_clear(&shown);
		if (!clean) {
			continue; /* a card number as a name: masked, two names could become one */
		}
		if (!first) {
			ctp_buf_add_char(text, ',');
		}
		first = false;
		ctp_json_write_string(text, name);
		ctp_buf_add_char(text, ':');
		if (is_secret(object, name)) {
			ctp_buf_add_text(text, "\"***\"");
		} else {
			write_node(node, text);
		}
	}
	return ctp_buf_add_char(text, '}');
}

static bool write_array(const struct ctp_json_node *array, struct ctp_buf *text)
{
	ctp_buf_add_char(text, '[');
	for (const struct ctp_json_node *node = ctp_json_first(array); node != NULL; node = ctp_json_next(node)) {
		write_node(node, text);
		if (ctp_json_next(node) != NULL) {
			ctp_buf_add_char(text, ',');
		}
	}
	return ctp_buf_add_char(text, ']');
}

/* As deep as CTP_JSON_MAX_DEPTH at most. */
static bool write_node(const struct ctp_json_node *node, struct ctp_buf *text)
{
	switch (ctp_json_type(node)) {
		case CTP_JSON_NULL:
			return ctp_buf_add_text(text, "null");
		case CTP_JSON_FALSE:
			return ctp_buf_add_text(text, "false");
		case CTP_JSON_TRUE:
			return ctp_buf_add_text(text, "true");
		case CTP_JSON_INTEGER:
		case CTP_JSON_NUMBER:
		case CTP_JSON_STRING:
			return write_scalar(node, text);
		case CTP_JSON_ARRAY:
			return write_array(node, text);
		case CTP_JSON_OBJECT:
			break;
	}
	return write_object(node, text);
}

bool ctp_reply_evidence(const struct ctp_json *document, struct ctp_buf *text)
{
	return write_node(ctp_json_root(document), text);
}

bool ctp_reply_evidence_of(const struct ctp_json_node *node, struct ctp_buf *text)
{
	return write_node(node, text);
}

void ctp_reply_excerpt(const struct ctp_json *document, struct ctp_error *error)
{
	struct ctp_buf text;

	ctp_buf_init(&text, 2 * CTP_JSON_MAX_BYTES);
	if (ctp_reply_evidence(document, &text)) {
		ctp_error_copy(error->gateway_text, sizeof error->gateway_text, text.bytes, text.length);
	}
	ctp_buf_clear(&text);
}
