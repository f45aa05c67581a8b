/* Certificates made at run time: authorities, good servers and bad ones. Everything here aborts the test program if OpenSSL fails. */
#ifndef CTP_TEST_CERTIFICATES_H
#define CTP_TEST_CERTIFICATES_H

#include <openssl/ssl.h>

/* A key and its certificate. */
struct identity {
	EVP_PKEY *key;
	X509 *certificate;
};

/*
 * `name` is a server's subjectAltName in OpenSSL's words ("IP:127.0.0.1,DNS:localhost"), or without any ":" the name of an authority.
 * `issuer` NULL: signed by itself. Valid from that many days from now to that many.
 */
struct identity identity_make(const char *name, const struct identity *issuer, int from_day, int to_day);
void identity_clear(struct identity *identity);

/* Writes the certificate as PEM. */
void identity_save(const struct identity *identity, const char *path);

/* "sha256//…" of the public key. */
void identity_pin(const struct identity *identity, char *pin, size_t size);

/* A server's context, TLS 1.2 and 1.3, that goes for HTTP/2 where the client offers it. The caller frees it. */
SSL_CTX *identity_server(const struct identity *identity);

#endif
