/* Signs as the gateway does, and as a forger might. Everything here aborts the test program if OpenSSL fails. */
#ifndef CTP_TEST_SIGNER_H
#define CTP_TEST_SIGNER_H

#include <openssl/evp.h>

/* Of a signature with the largest key that is accepted, terminated. */
#define SIGNATURE_HEX 2049

void sign_hmac(const char *key, size_t key_length, const char *text, char hex[SIGNATURE_HEX]);

/* `padding` is RSA_PKCS1_PADDING or another of OpenSSL's; 0 where the key is not RSA. */
void sign_with(EVP_PKEY *key, const EVP_MD *digest, int padding, const char *text, char hex[SIGNATURE_HEX]);

/* Each PEM text is freed with OPENSSL_free. The certificate is signed by itself. */
char *pem_public_key(EVP_PKEY *key);
char *pem_private_key(EVP_PKEY *key);
char *pem_certificate(EVP_PKEY *key);

#endif
