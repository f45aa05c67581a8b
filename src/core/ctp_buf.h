/*
 * A growing byte buffer with a mandatory maximum. It may hold a password or card data, so whatever it frees, or leaves behind when
 * it grows, is wiped.
 */
#ifndef CTP_BUF_H
#define CTP_BUF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct ctp_buf {
	char *bytes; /* terminated by a NUL that is not counted; NULL before the first byte */
	size_t length;
	size_t capacity;
	size_t maximum; /* bytes that it may hold at most */
	bool failed; /* maximum reached or out of memory: sticky, so that a series of appends is checked once at its end */
};

/* An empty buffer of at most `maximum` bytes. Allocates nothing. */
void ctp_buf_init(struct ctp_buf *buf, size_t maximum);

/* Wipes and frees; the buffer can be used again with the same maximum. */
void ctp_buf_clear(struct ctp_buf *buf);

/* Each appends and returns !buf->failed; on failure nothing of this call is added and later calls do nothing. */
bool ctp_buf_add(struct ctp_buf *buf, const char *bytes, size_t length);
bool ctp_buf_add_text(struct ctp_buf *buf, const char *text);
bool ctp_buf_add_char(struct ctp_buf *buf, char c);
bool ctp_buf_add_integer(struct ctp_buf *buf, int64_t number);

#endif
