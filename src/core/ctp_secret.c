#include "ctp_secret.h"

#include <stdlib.h>
#include <string.h>

#include <openssl/crypto.h>
#include <openssl/opensslv.h>

#include "ctp_library.h"

bool ctp_secret_init(struct ctp_secret *secret, const char *bytes, size_t length)
{
	secret->bytes = malloc(length + 1);
	secret->length = 0;
	if (secret->bytes == NULL) {
		return false;
	}
	if (length > 0) {
		memcpy(secret->bytes, bytes, length);
	}
	secret->bytes[length] = '\0';
	secret->length = length;
	return true;
}

void ctp_secret_clear(struct ctp_secret *secret)
{
	if (secret->bytes != NULL) {
		ctp_wipe(secret->bytes, secret->length);
		free(secret->bytes);
	}
	secret->bytes = NULL;
	secret->length = 0;
}

bool ctp_secret_equal(const void *a, const void *b, size_t length)
{
	return CRYPTO_memcmp(a, b, length) == 0;
}

void ctp_wipe(void *memory, size_t length)
{
	/* Through a pointer that the compiler may not know: it can't leave out the writing of what nobody reads again. */
	static void *(*const volatile write)(void *, int, size_t) = memset;

	write(memory, 0, length);
}

struct ctp_library ctp_crypto_library(void)
{
	return (struct ctp_library){"OpenSSL", OPENSSL_VERSION_STR, OpenSSL_version(OPENSSL_VERSION_STRING)};
}
