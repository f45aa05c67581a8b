#include "ctp_request.h"

#include <inttypes.h>
#include <stdio.h>

#include "ctp_json.h"
#include "ctp_param.h"
#include "ctp_redact.h"
#include "ctp_reply.h"

#define AMOUNT_DIGITS 12
#define INTEGER_TEXT 24 /* any int64 and a NUL */

/* ---- names ---- */

static bool is_letter_or_digit(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* [A-Za-z0-9/]+\.do, short enough to be kept. */
static bool is_endpoint_name(struct ctp_text name, size_t room)
{
	static const char suffix[] = ".do";
	size_t suffix_length = sizeof suffix - 1;

	if (name.length <= suffix_length || name.length >= room) {
		return false;
	}
	size_t stem = name.length - suffix_length;
	for (size_t i = 0; i < stem; i++) {
		if (!is_letter_or_digit(name.bytes[i]) && name.bytes[i] != '/') {
			return false;
		}
	}
	return memcmp(name.bytes + stem, suffix, suffix_length) == 0;
}

/* The $ is for $PAN and its like. Brackets are no part of a name: the gateway knows neither features[] nor jsonParams[email]. */
static bool is_param_name(const char *name, size_t room)
{
	size_t length = 0;

	while (is_letter_or_digit(name[length]) || (name[length] != '\0' && strchr("_-.$", name[length]) != NULL)) {
		length++;
	}
	return length > 0 && length < room && name[length] == '\0';
}

/* In any case: the gateway has a call that spells it username. */
static bool is_credential(const char *name)
{
	static const char *const credentials[] = {"username", "password", "token"};

	for (size_t i = 0; i < sizeof credentials / sizeof *credentials; i++) {
		const char *expected = credentials[i];
		const char *at = name;
		while (*at != '\0' && (*at | 0x20) == *expected) {
			at++;
			expected++;
		}
		if (*at == '\0' && *expected == '\0') {
			return true;
		}
	}
	return false;
}

/* ---- putting together ---- */

enum ctp_status ctp_request_init(struct ctp_request *request, struct ctp_text endpoint, struct ctp_error *error)
{
	request->endpoint = NULL;
	request->count = 0;
	ctp_buf_init(&request->values, CTP_REQUEST_MAX_BYTES);
	if (!is_endpoint_name(endpoint, sizeof request->name)) {
		return ctp_error_argument(error, "endpoint",
			"must be the name of a call, such as refund.do: letters, digits and slashes, then .do, at most %zu characters",
			sizeof request->name - 1);
	}
	memcpy(request->name, endpoint.bytes, endpoint.length);
	request->name[endpoint.length] = '\0';
	request->endpoint = ctp_endpoint_find(endpoint);
	return CTP_OK;
}

void ctp_request_clear(struct ctp_request *request)
{
	ctp_buf_clear(&request->values);
	request->count = 0;
}

static struct ctp_text field_value(const struct ctp_request *request, const struct ctp_field *field)
{
	return (struct ctp_text){request->values.bytes + field->offset, field->length};
}

static bool repeats(const struct ctp_field *field)
{
	return field->param != NULL && field->param->kind == CTP_PARAM_REPEATED;
}

/* A name is taken by a value, unless it repeats, and by its reservation. */
static bool is_taken(const struct ctp_request *request, const char *name)
{
	for (size_t i = 0; i < request->count; i++) {
		const struct ctp_field *field = &request->fields[i];
		if (strcmp(field->name, name) == 0 && !(field->present && repeats(field))) {
			return true;
		}
	}
	return false;
}

static enum ctp_status check_name(const struct ctp_request *request, const char *name, struct ctp_error *error)
{
	size_t room = sizeof request->fields[0].name;

	if (!is_param_name(name, room)) {
		return ctp_error_argument(
			error, "parameters", "must have names of 1 to %zu characters (A-Z a-z 0-9 _ - . $)", room - 1);
	}
	if (is_credential(name)) {
		return ctp_error_argument(error, name, "must not be given: the client sends its own credentials");
	}
	if (is_taken(request, name)) {
		return ctp_error_argument(error, name, "must not be given twice");
	}
	if (request->count == CTP_REQUEST_MAX_FIELDS) {
		return ctp_error_argument(
			error, name, "must be left out: a request has at most %d parameters", CTP_REQUEST_MAX_FIELDS);
	}
	return CTP_OK;
}

static const struct ctp_param *find_param(const struct ctp_request *request, const char *name)
{
	return ctp_endpoint_param(request->endpoint, ctp_text(name));
}

static bool is_bare(const struct ctp_param *param)
{
	return param->kind == CTP_PARAM_INTEGER || param->kind == CTP_PARAM_AMOUNT || param->kind == CTP_PARAM_BOOLEAN;
}

/* `bare`: how the caller gave it, which decides in a JSON body where the table does not know the parameter. */
static enum ctp_status add(struct ctp_request *request, const char *name, const struct ctp_param *param,
	struct ctp_text value, bool bare, struct ctp_error *error)
{
	enum ctp_status status = check_name(request, name, error);

	if (status == CTP_OK && value.bytes != NULL) {
		status = ctp_param_check(param, name, value, error);
	}
	if (status == CTP_OK && value.length > request->values.maximum - request->values.length) {
		status =
			ctp_error_argument(error, name, "must be shorter: a request has at most %d bytes", CTP_REQUEST_MAX_BYTES);
	}
	if (status != CTP_OK) {
		return status;
	}
	struct ctp_field *field = &request->fields[request->count];
	*field = (struct ctp_field){
		.param = param,
		.present = value.bytes != NULL,
		.number = param != NULL ? is_bare(param) : bare,
		.offset = request->values.length,
		.length = value.length,
	};
	ctp_error_copy(field->name, sizeof field->name, name, strlen(name));
	if (field->present && !ctp_buf_add(&request->values, value.bytes, value.length)) {
		return ctp_error_set(error, CTP_ERR_MEMORY, "Out of memory while the request was put together.");
	}
	request->count++;
	return CTP_OK;
}

enum ctp_status ctp_request_add(
	struct ctp_request *request, const char *name, struct ctp_text value, struct ctp_error *error)
{
	return add(request, name, find_param(request, name), value, false, error);
}

/* `digits` has room for INTEGER_TEXT bytes. */
static struct ctp_text write_integer(int64_t value, char *digits)
{
	snprintf(digits, INTEGER_TEXT, "%" PRId64, value);
	return ctp_text(digits);
}

enum ctp_status ctp_request_add_integer(
	struct ctp_request *request, const char *name, int64_t value, struct ctp_error *error)
{
	char digits[INTEGER_TEXT];

	return add(request, name, find_param(request, name), write_integer(value, digits), true, error);
}

enum ctp_status ctp_request_add_boolean(
	struct ctp_request *request, const char *name, bool value, struct ctp_error *error)
{
	const struct ctp_param *param = find_param(request, name);

	if (param != NULL && param->kind != CTP_PARAM_BOOLEAN) {
		return ctp_error_argument(error, name, "must not be a boolean");
	}
	return add(request, name, param, ctp_text(value ? "true" : "false"), true, error);
}

enum ctp_status ctp_request_add_money(
	struct ctp_request *request, const struct ctp_money *amount, bool zero_allowed, struct ctp_error *error)
{
	/* The rows of the table refuse 0, which means "everything" to most calls. */
	static const struct ctp_param zero_too = {"amount", CTP_PARAM_INTEGER, CTP_REQUIRED, 1, AMOUNT_DIGITS};
	bool present = amount != NULL && amount->currency != NULL;
	struct ctp_text minor = {0}, currency = {0};
	char digits[INTEGER_TEXT];
	enum ctp_status status;

	if (present) {
		if (amount->minor < (zero_allowed ? 0 : 1)) {
			return ctp_error_argument(error, "amount", "must be %s", zero_allowed ? "0 or more" : "greater than 0");
		}
		minor = write_integer(amount->minor, digits);
		if (minor.length > AMOUNT_DIGITS) {
			return ctp_error_argument(error, "amount", "must have at most %d digits in minor units", AMOUNT_DIGITS);
		}
		currency = ctp_text(amount->currency->numeric);
	}
	status = add(request, "amount", zero_allowed ? &zero_too : find_param(request, "amount"), minor, true, error);
	if (status == CTP_OK && find_param(request, "currency") != NULL) {
		status = ctp_request_add(request, "currency", currency, error);
	}
	return status;
}

void ctp_request_release(struct ctp_request *request, const char *name)
{
	size_t kept = 0;

	for (size_t i = 0; i < request->count; i++) {
		const struct ctp_field *field = &request->fields[i];
		if (strcmp(field->name, name) != 0) {
			request->fields[kept++] = *field;
		} else if (field->present && field->offset + field->length == request->values.length) {
			/* The last one leaves its room, or a list of very many pages would fill the request. */
			request->values.length = field->offset;
		}
	}
	request->count = kept;
}

struct ctp_text ctp_request_value(const struct ctp_request *request, const char *name)
{
	for (size_t i = 0; i < request->count; i++) {
		const struct ctp_field *field = &request->fields[i];
		if (field->present && strcmp(field->name, name) == 0) {
			return field_value(request, field);
		}
	}
	return (struct ctp_text){0};
}

enum ctp_status ctp_request_check(const struct ctp_request *request, struct ctp_error *error)
{
	if (request->endpoint == NULL) {
		return CTP_OK;
	}
	for (const struct ctp_param *param = request->endpoint->params; param->name != NULL; param++) {
		if ((param->flags & CTP_REQUIRED) != 0 && ctp_request_value(request, param->name).bytes == NULL) {
			return ctp_error_argument(
				error, param->name, "must be given: the gateway refuses %s without it", request->name);
		}
	}
	return CTP_OK;
}

/* ---- as bytes ---- */

static bool is_unreserved(char c)
{
	return is_letter_or_digit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

/* RFC 3986: everything but the unreserved characters. */
static void add_encoded(struct ctp_buf *body, struct ctp_text text)
{
	static const char hex[] = "0123456789ABCDEF";
	size_t copied = 0;

	for (size_t i = 0; i < text.length; i++) {
		const unsigned char byte = (unsigned char)text.bytes[i];
		if (!is_unreserved(text.bytes[i])) {
			const char escape[3] = {'%', hex[byte >> 4], hex[byte & 15]};
			ctp_buf_add(body, text.bytes + copied, i - copied);
			ctp_buf_add(body, escape, sizeof escape);
			copied = i + 1;
		}
	}
	if (copied < text.length) {
		ctp_buf_add(body, text.bytes + copied, text.length - copied);
	}
}

static void encode_form(
	const struct ctp_request *request, struct ctp_text user_name, struct ctp_text password, struct ctp_buf *body)
{
	ctp_buf_add_text(body, "userName=");
	add_encoded(body, user_name);
	ctp_buf_add_text(body, "&password=");
	add_encoded(body, password);
	for (size_t i = 0; i < request->count; i++) {
		const struct ctp_field *field = &request->fields[i];
		if (field->present) {
			ctp_buf_add_char(body, '&');
			add_encoded(body, ctp_text(field->name));
			ctp_buf_add_char(body, '=');
			add_encoded(body, field_value(request, field));
		}
	}
}

static void add_json_value(const struct ctp_request *request, const struct ctp_field *field, struct ctp_buf *body)
{
	struct ctp_text value = field_value(request, field);

	if (field->number || (field->param != NULL && field->param->kind == CTP_PARAM_JSON)) {
		ctp_buf_add(body, value.bytes, value.length);
	} else {
		ctp_json_write_string(body, value);
	}
}

/* Every value of the name that stands at `first`. */
static void add_json_array(const struct ctp_request *request, size_t first, struct ctp_buf *body)
{
	const char *name = request->fields[first].name;

	ctp_buf_add_char(body, '[');
	for (size_t i = first; i < request->count; i++) {
		const struct ctp_field *field = &request->fields[i];
		if (field->present && strcmp(field->name, name) == 0) {
			if (i > first) {
				ctp_buf_add_char(body, ',');
			}
			add_json_value(request, field, body);
		}
	}
	ctp_buf_add_char(body, ']');
}

static bool is_first(const struct ctp_request *request, size_t index)
{
	size_t i = 0;

	while (strcmp(request->fields[i].name, request->fields[index].name) != 0) {
		i++;
	}
	return i == index;
}

static void encode_json(
	const struct ctp_request *request, struct ctp_text user_name, struct ctp_text password, struct ctp_buf *body)
{
	ctp_buf_add_text(body, "{\"userName\":");
	ctp_json_write_string(body, user_name);
	ctp_buf_add_text(body, ",\"password\":");
	ctp_json_write_string(body, password);
	for (size_t i = 0; i < request->count; i++) {
		const struct ctp_field *field = &request->fields[i];
		if (!field->present || !is_first(request, i)) {
			continue;
		}
		ctp_buf_add_char(body, ',');
		ctp_json_write_string(body, ctp_text(field->name));
		ctp_buf_add_char(body, ':');
		if (repeats(field)) {
			add_json_array(request, i, body);
		} else {
			add_json_value(request, field, body);
		}
	}
	ctp_buf_add_char(body, '}');
}

static bool is_json(const struct ctp_request *request)
{
	return request->endpoint != NULL && request->endpoint->json_body;
}

enum ctp_status ctp_request_encode(const struct ctp_request *request, struct ctp_text user_name,
	const struct ctp_secret *password, struct ctp_buf *body, struct ctp_error *error)
{
	struct ctp_text secret = {password->bytes, password->length};

	(is_json(request) ? encode_json : encode_form)(request, user_name, secret, body);
	return body->failed ? ctp_error_set(error, CTP_ERR_MEMORY, "Out of memory: the request could not be encoded.")
						: CTP_OK;
}

/* ---- for people ---- */

/* False: no JSON, and nothing was added. */
static bool add_redacted_json(struct ctp_text value, struct ctp_buf *text)
{
	struct ctp_json *document;
	struct ctp_error error;

	if (ctp_json_parse(value.bytes, value.length, &document, &error) != CTP_OK) {
		return false;
	}
	ctp_reply_evidence(document, text);
	ctp_json_free(document);
	return true;
}

static void add_redacted(const struct ctp_request *request, const struct ctp_field *field, struct ctp_buf *text)
{
	struct ctp_text value = field_value(request, field);

	if ((field->param != NULL && (field->param->flags & CTP_SENSITIVE) != 0)
		|| ctp_redact_sent_name(ctp_text(field->name))) {
		ctp_buf_add_text(text, CTP_REDACTED);
	} else if (value.length == 0 || value.bytes[0] != '{' || !add_redacted_json(value, text)) {
		ctp_redact_value(text, value);
	}
}

bool ctp_request_evidence(const struct ctp_request *request, struct ctp_buf *text)
{
	struct ctp_text hidden = ctp_text(CTP_REDACTED);

	if (is_json(request)) {
		struct ctp_buf body;
		ctp_buf_init(&body, CTP_JSON_MAX_BYTES);
		encode_json(request, hidden, hidden, &body);
		/* It can't be read back where an object inside is as deep as a document may be. */
		if (body.failed || !add_redacted_json((struct ctp_text){body.bytes, body.length}, text)) {
			ctp_buf_add_text(text, CTP_REDACTED);
		}
		ctp_buf_clear(&body);
		return !text->failed;
	}
	ctp_buf_add_text(text, "userName=" CTP_REDACTED "\npassword=" CTP_REDACTED "\n");
	for (size_t i = 0; i < request->count; i++) {
		const struct ctp_field *field = &request->fields[i];
		if (field->present) {
			ctp_buf_add_text(text, field->name);
			ctp_buf_add_char(text, '=');
			add_redacted(request, field, text);
			ctp_buf_add_char(text, '\n');
		}
	}
	return !text->failed;
}

/* ---- address ---- */

bool ctp_request_url(const struct ctp_request *request, const char *base_url, struct ctp_buf *url)
{
	static const char parent[] = "../";
	const char *path = request->endpoint != NULL ? request->endpoint->path : request->name;
	size_t length = strlen(base_url);

	if (strncmp(path, parent, strlen(parent)) == 0) {
		path += strlen(parent);
		length -= length > 0 ? 1 : 0;
		while (length > 0 && base_url[length - 1] != '/') {
			length--;
		}
	}
	return ctp_buf_add(url, base_url, length) && ctp_buf_add_text(url, path);
}
