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

bool ctp_reply_is_clean(const struct ctp_json_node *scalar)
{
	struct ctp_buf shown;
	bool clean = redact(ctp_json_text(scalar), &shown);

	ctp_buf_clear(&shown);
	return clean || (ctp_json_type(scalar) != CTP_JSON_STRING && is_reference(scalar));
}

static bool write_scalar(const struct ctp_json_node *node, struct ctp_buf *text)
{
	struct ctp_text value = ctp_json_text(node);
	struct ctp_buf shown;

	if (ctp_json_type(node) != CTP_JSON_STRING && ctp_reply_is_clean(node)) {
		return ctp_buf_add(text, value.bytes, value.length);
	}
	redact(value, &shown);
	if (shown.failed) {
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

enum ctp_shown ctp_reply_shown(const struct ctp_json_node *object, const struct ctp_json_node *member)
{
	struct ctp_text name = ctp_json_name(member);
	struct ctp_buf shown;
	bool clean = redact(name, &shown);

	ctp_buf_clear(&shown);
	if (!clean) {
		return CTP_LEFT_OUT; /* masked, two names could become one */
	}
	return is_secret(object, name) ? CTP_HIDDEN : CTP_SHOWN;
}

static bool write_object(const struct ctp_json_node *object, struct ctp_buf *text)
{
	bool first = true;

	ctp_buf_add_char(text, '{');
	for (const struct ctp_json_node *node = ctp_json_first(object); node != NULL; node = ctp_json_next(node)) {
		enum ctp_shown shown = ctp_reply_shown(object, node);

		if (shown == CTP_LEFT_OUT) {
			continue;
		}
		if (!first) {
			ctp_buf_add_char(text, ',');
		}
		first = false;
		ctp_json_write_string(text, ctp_json_name(node));
		ctp_buf_add_char(text, ':');
		if (shown == CTP_HIDDEN) {
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
