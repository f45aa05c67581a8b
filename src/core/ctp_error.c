#include "ctp_error.h"

#include <stdio.h>
#include <string.h>

void ctp_error_clear(struct ctp_error *error)
{
	memset(error, 0, sizeof *error);
}

/* The longest prefix of at most `limit` bytes that does not end inside a UTF-8 sequence. */
static size_t whole_characters(const char *text, size_t length, size_t limit)
{
	if (length <= limit) {
		return length;
	}
	size_t end = limit;
	while (end > 0 && ((unsigned char)text[end] & 0xC0) == 0x80) {
		end--;
	}
	return end;
}

void ctp_error_copy(char *field, size_t size, const char *text, size_t length)
{
	size_t kept = whole_characters(text, length, size - 1);

	if (kept > 0) {
		memcpy(field, text, kept);
	}
	field[kept] = '\0';
}

static void set_message(struct ctp_error *error, const char *format, va_list arguments)
{
	/* One byte more than the field, so that a cut shows and falls on a character boundary. */
	char text[sizeof error->message + 1];
	int written = vsnprintf(text, sizeof text, format, arguments);

	ctp_error_copy(error->message, sizeof error->message, text, written > 0 ? strlen(text) : 0);
}

enum ctp_status ctp_error_set(struct ctp_error *error, enum ctp_status status, const char *format, ...)
{
	va_list arguments;

	error->status = status;
	va_start(arguments, format);
	set_message(error, format, arguments);
	va_end(arguments);
	return status;
}

enum ctp_status ctp_error_argument(struct ctp_error *error, const char *argument, const char *format, ...)
{
	va_list arguments;

	error->status = CTP_ERR_ARGUMENT;
	ctp_error_copy(error->argument, sizeof error->argument, argument, strlen(argument));
	va_start(arguments, format);
	set_message(error, format, arguments);
	va_end(arguments);
	return CTP_ERR_ARGUMENT;
}
