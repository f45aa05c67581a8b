/*
 * Requests from arbitrary names and values. The first line of the input is the call; each further line adds one parameter:
 * "name=value" a text, "name" an absent text, "#name=5" an integer, "!name" a boolean.
 *
 * Whatever is accepted: a form holds nothing but unreserved characters and its own punctuation, a JSON body no control character, and
 * the evidence shows no credential.
 */
#include <stdlib.h>
#include <string.h>

#include "ctp_request.h"

static void require(bool holds)
{
	if (!holds) {
		abort();
	}
}

static void add_line(struct ctp_request *request, char *line, size_t length)
{
	struct ctp_error error;
	struct ctp_text value = {0};
	char *name = line;
	char *equals = memchr(line, '=', length);
	size_t count = request->count;
	enum ctp_status status;

	if (equals != NULL) {
		*equals = '\0';
		value = (struct ctp_text){equals + 1, length - (size_t)(equals + 1 - line)};
	}
	ctp_error_clear(&error);
	if (name[0] == '#') {
		status = ctp_request_add_integer(
			request, name + 1, strtoll(value.bytes == NULL ? "" : value.bytes, NULL, 10), &error);
	} else if (name[0] == '!') {
		status = ctp_request_add_boolean(request, name + 1, length % 2 == 0, &error);
	} else {
		status = ctp_request_add(request, name, value, &error);
	}
	require(status == CTP_OK || status == CTP_ERR_ARGUMENT);
	require(request->count == count + (status == CTP_OK));
	require(status == CTP_OK || (error.argument[0] != '\0' && error.message[0] != '\0'));
}

static void check_form(const struct ctp_buf *body)
{
	static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%&=";

	require(strspn(body->bytes, allowed) == body->length);
}

static void check_json(const struct ctp_buf *body)
{
	require(body->bytes[0] == '{' && body->bytes[body->length - 1] == '}');
	for (size_t i = 0; i < body->length; i++) {
		require((unsigned char)body->bytes[i] >= 0x20);
	}
}

static void check_texts(const struct ctp_request *request)
{
	static const char form_start[] = "userName=***\npassword=***\n";
	static const char json_start[] = "{\"userName\":\"***\",\"password\":\"***\"";
	struct ctp_secret password;
	struct ctp_error error;
	struct ctp_buf body, text;
	bool json = request->endpoint != NULL && request->endpoint->json_body;

	ctp_buf_init(&body, 4 * CTP_REQUEST_MAX_BYTES);
	ctp_buf_init(&text, 4 * CTP_REQUEST_MAX_BYTES);
	require(ctp_secret_init(&password, "secret", 6));
	require(ctp_request_encode(request, ctp_text("login"), &password, &body, &error) == CTP_OK);
	(json ? check_json : check_form)(&body);
	require(ctp_request_evidence(request, &text));
	require(strncmp(text.bytes, json ? json_start : form_start, strlen(json ? json_start : form_start)) == 0
		|| (json && strcmp(text.bytes, "***") == 0));
	ctp_secret_clear(&password);
	ctp_buf_clear(&text);
	ctp_buf_clear(&body);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ctp_request request;
	struct ctp_error error;
	char *input = malloc(size + 1);

	require(input != NULL);
	memcpy(input, data, size);
	input[size] = '\0';
	char *end = memchr(input, '\n', size);
	size_t length = end == NULL ? size : (size_t)(end - input);
	enum ctp_status status = ctp_request_init(&request, (struct ctp_text){input, length}, &error);
	if (status == CTP_OK) {
		while (end != NULL) {
			char *line = end + 1;
			size_t left = size - (size_t)(line - input);
			end = memchr(line, '\n', left);
			length = end == NULL ? left : (size_t)(end - line);
			line[length] = '\0';
			add_line(&request, line, length);
		}
		status = ctp_request_check(&request, &error);
		require(status == CTP_OK || status == CTP_ERR_ARGUMENT);
		check_texts(&request);
	}
	ctp_request_clear(&request);
	free(input);
	return 0;
}
