/* A view of bytes that somebody else owns. `bytes` is NULL where the value is absent. Not terminated unless its source says so. */
#ifndef CTP_TEXT_H
#define CTP_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct ctp_text {
	const char *bytes;
	size_t length;
};

static inline struct ctp_text ctp_text(const char *terminated)
{
	return (struct ctp_text){terminated, terminated == NULL ? 0 : strlen(terminated)};
}

static inline bool ctp_text_is(struct ctp_text text, const char *terminated)
{
	return text.bytes != NULL && text.length == strlen(terminated) && memcmp(text.bytes, terminated, text.length) == 0;
}

/* False if either is absent. */
static inline bool ctp_text_equal(struct ctp_text a, struct ctp_text b)
{
	return a.bytes != NULL && b.bytes != NULL && a.length == b.length && memcmp(a.bytes, b.bytes, a.length) == 0;
}

#endif
