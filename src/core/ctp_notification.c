/*
 * What a right checksum does not prove. The signed text is name;value; of every parameter, sorted by name and not escaped, so several
 * sets of parameters have the same text, and the same checksum:
 *
 *   - Joined: orderNumber=5&status=0 can be sent as "orderNumber=5;status;0". Then a ';' stands inside a value.
 *   - Split: if a buyer may type ';', as card holder "A;c" and as description "mdOrder;X;operation;deposited", then the text can be
 *     cut into other pairs, among them a mdOrder X, without a ';' in any. But the real mdOrder is in the text, too. If it is still a
 *     name in the new pairs there are two of them, which is refused. So it has become a value, and a value that reads "mdOrder" gives
 *     the forgery away. The same goes for the other names that matter.
 *
 * With both checks, order_id, order_number, operation and success are what the gateway signed (a parameter that it did not send can
 * still be split off a text that the buyer typed; these it sends).
 */
#include "ctp_notification.h"

#include <stdlib.h>

#include "ctp_hex.h"
#include "ctp_redact.h"
#include "ctp_secret.h"
#include "ctp_utf8.h"

/* The text is longer than the query where it has two separators for a pair and the query one, and where "3 bytes" is written out. */
#define MAX_TEXT (CTP_NOTIFICATION_MAX_BYTES + CTP_NOTIFICATION_MAX_PARAMETERS * 16)

static enum ctp_status malformed(struct ctp_error *error, const char *fault)
{
	return ctp_error_set(error, CTP_ERR_NOTIFICATION,
		"The notification is malformed: %s. The gateway does not send such a thing; act on nothing in it and ask for the order's status.",
		fault);
}

static enum ctp_status out_of_memory(struct ctp_error *error)
{
	return ctp_error_set(error, CTP_ERR_MEMORY, "Memory ran out while a notification was read.");
}

static const struct ctp_parameter *find(const struct ctp_notification *notification, struct ctp_text name)
{
	for (size_t i = 0; i < notification->count; i++) {
		if (ctp_text_equal(notification->parameters[i].name, name)) {
			return &notification->parameters[i];
		}
	}
	return NULL;
}

static struct ctp_text value_of(const struct ctp_notification *notification, const char *name)
{
	const struct ctp_parameter *parameter = find(notification, ctp_text(name));

	return parameter == NULL ? (struct ctp_text){0} : parameter->value;
}

/* ---- reading ---- */

/* In place. False: a '%' without two hexadecimal digits. */
static bool decode(char *bytes, size_t *length)
{
	const size_t end = *length;
	size_t written = 0;

	/* Most have nothing to decode. */
	if (memchr(bytes, '%', end) == NULL && memchr(bytes, '+', end) == NULL) {
		return true;
	}
	for (size_t i = 0; i < end; i++) {
		char c = bytes[i];
		if (c == '+') {
			c = ' ';
		} else if (c == '%') {
			int high = end - i > 2 ? ctp_hex_digit(bytes[i + 1]) : -1;
			int low = high < 0 ? -1 : ctp_hex_digit(bytes[i + 2]);
			if (low < 0) {
				return false;
			}
			c = (char)(high * 16 + low);
			i += 2;
		}
		bytes[written++] = c;
	}
	*length = written;
	return true;
}

/* Visible ASCII, so that names can be logged as they are, and no brackets, of which PHP and others make arrays. */
static bool is_name(struct ctp_text text)
{
	for (size_t i = 0; i < text.length; i++) {
		char c = text.bytes[i];
		if (c <= 0x20 || c >= 0x7F || c == '[' || c == ']') {
			return false;
		}
	}
	return text.length > 0;
}

/* UTF-8 without NUL. */
static bool is_value(struct ctp_text text)
{
	size_t length;

	for (size_t i = 0; i < text.length; i += length) {
		unsigned char byte = (unsigned char)text.bytes[i];
		length = byte < 0x80 ? byte != '\0' : ctp_utf8_sequence(text.bytes + i, text.length - i);
		if (length == 0) {
			return false;
		}
	}
	return true;
}

static bool is_among(struct ctp_text name, const struct ctp_text *names, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (ctp_text_equal(name, names[i])) {
			return true;
		}
	}
	return false;
}

/* `bytes` up to `end` is name=value or, with an empty value, name alone. */
static enum ctp_status read_parameter(struct ctp_notification *notification, char *bytes, const char *end,
	const struct ctp_text *ignored, size_t ignored_count, struct ctp_error *error)
{
	size_t length = (size_t)(end - bytes);
	const char *separator = memchr(bytes, '=', length);
	size_t name_length = separator == NULL ? length : (size_t)(separator - bytes);
	char *value = separator == NULL ? bytes + length : bytes + name_length + 1;
	size_t value_length = (size_t)(end - value);

	if (!decode(bytes, &name_length)) {
		return malformed(error, "in a name a % is not followed by two hexadecimal digits");
	}
	struct ctp_text name = {bytes, name_length};
	if (is_among(name, ignored, ignored_count)) {
		return CTP_OK;
	}
	if (!decode(value, &value_length)) {
		return malformed(error, "in a value a % is not followed by two hexadecimal digits");
	}
	if (!is_name(name)) {
		return malformed(error, "a name is empty or holds brackets, blanks, control or non-ASCII characters");
	}
	if (notification->count == CTP_NOTIFICATION_MAX_PARAMETERS) {
		return malformed(error, "it has too many parameters");
	}
	bool repeated = find(notification, name) != NULL;
	/* Added first, so that the canonical text of the error shows it. */
	struct ctp_parameter *parameter = &notification->parameters[notification->count++];
	*parameter = (struct ctp_parameter){name, {value, value_length}};
	if (repeated) {
		return malformed(error, "a name stands there twice");
	}
	return is_value(parameter->value) ? CTP_OK : malformed(error, "a value is not UTF-8 text");
}

static enum ctp_status read_parameters(struct ctp_notification *notification, struct ctp_text query,
	const struct ctp_text *ignored, size_t ignored_count, struct ctp_error *error)
{
	enum ctp_status status = CTP_OK;

	if (query.length > CTP_NOTIFICATION_MAX_BYTES) {
		return malformed(error, "it is longer than 64 KiB");
	}
	if (!ctp_buf_add(&notification->bytes, query.bytes, query.length)) {
		return out_of_memory(error);
	}
	char *end = notification->bytes.bytes + notification->bytes.length;
	for (char *at = notification->bytes.bytes, *next; at < end && status == CTP_OK; at = next + 1) {
		next = memchr(at, '&', (size_t)(end - at));
		if (next == NULL) {
			next = end;
		}
		if (next > at) {
			status = read_parameter(notification, at, next, ignored, ignored_count, error);
		}
	}
	return status;
}

static enum ctp_status read_fields(struct ctp_notification *notification, struct ctp_error *error)
{
	struct ctp_text order_id = value_of(notification, "mdOrder"), respelled = value_of(notification, "mdorder");
	struct ctp_text order_number = value_of(notification, "orderNumber");

	if (order_id.bytes != NULL && respelled.bytes != NULL) {
		return malformed(error, "it has both mdOrder and mdorder");
	}
	notification->order_id = order_id.bytes != NULL ? order_id : respelled;
	notification->operation = value_of(notification, "operation");
	if (notification->order_id.length == 0 || notification->operation.length == 0) {
		return malformed(
			error, "mdOrder or operation is missing or empty (the raw query string is needed, without a ? before it)");
	}
	notification->order_number = order_number.length > 0 ? order_number : (struct ctp_text){0};
	notification->success = ctp_text_is(value_of(notification, "status"), "1");
	return CTP_OK;
}

/* ---- the signed text ---- */

/* sign_alias is the name that the gateway gives to its key. It may name another digest than the one used. */
static bool is_signed(const struct ctp_parameter *parameter)
{
	return !ctp_text_is(parameter->name, "checksum") && !ctp_text_is(parameter->name, "sign_alias");
}

/* In the order of bytes. */
static bool precedes(struct ctp_text a, struct ctp_text b)
{
	size_t shorter = a.length < b.length ? a.length : b.length;
	int order = memcmp(a.bytes, b.bytes, shorter);

	return order < 0 || (order == 0 && a.length < b.length);
}

/* The signed parameters by name; returns how many. There are a dozen, often sorted already. */
static size_t sort_signed(
	const struct ctp_notification *notification, const struct ctp_parameter *sorted[CTP_NOTIFICATION_MAX_PARAMETERS])
{
	size_t count = 0;

	for (size_t i = 0; i < notification->count; i++) {
		const struct ctp_parameter *parameter = &notification->parameters[i];
		if (is_signed(parameter)) {
			size_t place = count++;
			for (; place > 0 && precedes(parameter->name, sorted[place - 1]->name); place--) {
				sorted[place] = sorted[place - 1];
			}
			sorted[place] = parameter;
		}
	}
	return count;
}

static char *put(char *at, struct ctp_text text)
{
	memcpy(at, text.bytes, text.length);
	at[text.length] = ';';
	return at + text.length + 1;
}

/* The text that is signed: name;value; of every parameter. `bytes` has room for it; returns its length. */
static size_t write_canonical(const struct ctp_notification *notification, char *bytes)
{
	const struct ctp_parameter *sorted[CTP_NOTIFICATION_MAX_PARAMETERS];
	size_t count = sort_signed(notification, sorted);
	char *end = bytes;

	for (size_t i = 0; i < count; i++) {
		end = put(put(end, sorted[i]->name), sorted[i]->value);
	}
	return (size_t)(end - bytes);
}

/* The same with the length of each value in its place, for people. False: out of memory. */
static bool describe_canonical(struct ctp_notification *notification)
{
	const struct ctp_parameter *sorted[CTP_NOTIFICATION_MAX_PARAMETERS];
	size_t count = sort_signed(notification, sorted);
	struct ctp_buf *text = &notification->canonical;

	for (size_t i = 0; i < count; i++) {
		size_t length = sorted[i]->value.length;
		ctp_redact_value(text, sorted[i]->name);
		ctp_buf_add_char(text, ';');
		ctp_buf_add_integer(text, (int64_t)length);
		ctp_buf_add_text(text, length == 1 ? " byte;" : " bytes;");
	}
	return !text->failed;
}

/* See the top of this file. */
static bool is_unambiguous(const struct ctp_notification *notification)
{
	/* mdorder is another spelling of mdOrder. */
	const struct ctp_text fields[] = {
		ctp_text("mdOrder"), ctp_text("mdorder"), ctp_text("orderNumber"), ctp_text("operation"), ctp_text("status")};

	for (size_t i = 0; i < notification->count; i++) {
		const struct ctp_parameter *parameter = &notification->parameters[i];
		if (!is_signed(parameter)) {
			continue;
		}
		if (memchr(parameter->name.bytes, ';', parameter->name.length) != NULL
			|| memchr(parameter->value.bytes, ';', parameter->value.length) != NULL
			|| is_among(parameter->value, fields, sizeof fields / sizeof *fields)) {
			return false;
		}
	}
	return true;
}

static enum ctp_status verify(
	struct ctp_notification *notification, struct ctp_verifier *verifier, struct ctp_error *error)
{
	/* Not longer than what was read, but for a second separator where a parameter had one or none. */
	size_t size = notification->bytes.length + notification->count * 2;
	char *bytes = malloc(size);

	if (bytes == NULL) {
		return out_of_memory(error);
	}
	struct ctp_text text = {bytes, write_canonical(notification, bytes)};
	enum ctp_status status = ctp_verifier_check(verifier, text, value_of(notification, "checksum"), error);
	ctp_wipe(bytes, size);
	free(bytes);
	notification->verified = status == CTP_OK && is_unambiguous(notification);
	return status;
}

enum ctp_status ctp_notification_parse(struct ctp_notification *notification, struct ctp_text query,
	struct ctp_verifier *verifier, const struct ctp_text *ignored, size_t ignored_count, struct ctp_error *error)
{
	memset(notification, 0, offsetof(struct ctp_notification, parameters));
	ctp_buf_init(&notification->bytes, CTP_NOTIFICATION_MAX_BYTES);
	ctp_buf_init(&notification->canonical, MAX_TEXT);

	enum ctp_status status = read_parameters(notification, query, ignored, ignored_count, error);
	if (status == CTP_OK) {
		status = read_fields(notification, error);
	}
	if (status == CTP_OK && verifier != NULL) {
		status = verify(notification, verifier, error);
	}
	if (status != CTP_OK && !describe_canonical(notification)) {
		return out_of_memory(error);
	}
	return status;
}

void ctp_notification_clear(struct ctp_notification *notification)
{
	ctp_buf_clear(&notification->bytes);
	ctp_buf_clear(&notification->canonical);
	notification->count = 0;
}
