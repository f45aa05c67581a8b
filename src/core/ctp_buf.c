#include "ctp_buf.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ctp_secret.h"

#define FIRST_CAPACITY 256

void ctp_buf_init(struct ctp_buf *buf, size_t maximum)
{
	memset(buf, 0, sizeof *buf);
	buf->maximum = maximum;
}

void ctp_buf_clear(struct ctp_buf *buf)
{
	size_t maximum = buf->maximum;

	if (buf->bytes != NULL) {
		ctp_wipe(buf->bytes, buf->length);
		free(buf->bytes);
	}
	ctp_buf_init(buf, maximum);
}

/* realloc would leave an unwiped copy behind. */
static bool grow(struct ctp_buf *buf, size_t needed)
{
	size_t capacity = buf->capacity == 0 ? FIRST_CAPACITY : buf->capacity;

	while (capacity < needed) {
		capacity *= 2;
	}
	char *bytes = malloc(capacity);
	if (bytes == NULL) {
		return false;
	}
	if (buf->bytes != NULL) {
		memcpy(bytes, buf->bytes, buf->length);
		ctp_wipe(buf->bytes, buf->length);
		free(buf->bytes);
	}
	buf->bytes = bytes;
	buf->capacity = capacity;
	return true;
}

bool ctp_buf_add(struct ctp_buf *buf, const char *bytes, size_t length)
{
	if (buf->failed) {
		return false;
	}
	if (length > buf->maximum - buf->length) {
		buf->failed = true;
		return false;
	}
	if (buf->length + length + 1 > buf->capacity && !grow(buf, buf->length + length + 1)) {
		buf->failed = true;
		return false;
	}
	if (length > 0) {
		memcpy(buf->bytes + buf->length, bytes, length);
	}
	buf->length += length;
	buf->bytes[buf->length] = '\0';
	return true;
}

bool ctp_buf_add_text(struct ctp_buf *buf, const char *text)
{
	return ctp_buf_add(buf, text, strlen(text));
}

bool ctp_buf_add_char(struct ctp_buf *buf, char c)
{
	return ctp_buf_add(buf, &c, 1);
}

bool ctp_buf_add_integer(struct ctp_buf *buf, int64_t number)
{
	char digits[24];

	snprintf(digits, sizeof digits, "%" PRId64, number);
	return ctp_buf_add_text(buf, digits);
}
