/* Owned secret bytes (password, key): copied once, wiped when freed, compared in constant time. */
#ifndef CTP_SECRET_H
#define CTP_SECRET_H

#include <stdbool.h>
#include <stddef.h>

struct ctp_secret {
	char *bytes; /* terminated for convenience; NULL when empty */
	size_t length;
};

/* Copies `length` bytes. False: out of memory, and `secret` is empty. */
bool ctp_secret_init(struct ctp_secret *secret, const char *bytes, size_t length);

/* Wipes and frees; the structure can be initialised again. */
void ctp_secret_clear(struct ctp_secret *secret);

/* Takes as long for equal as for different bytes of the same length. */
bool ctp_secret_equal(const void *a, const void *b, size_t length);

/* Overwrites memory in a way that the compiler keeps. */
void ctp_wipe(void *memory, size_t length);

#endif
