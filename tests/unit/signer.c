#include "signer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

static void need(int success, const char *what)
{
	if (!success) {
		printf("nothing to verify: %s failed\n", what);
		abort();
	}
}

static void write_hex(const unsigned char *bytes, size_t length, char hex[SIGNATURE_HEX])
{
	need(length * 2 < SIGNATURE_HEX, "write_hex");
	for (size_t i = 0; i < length; i++) {
		snprintf(hex + i * 2, 3, "%02X", bytes[i]);
	}
}

void sign_hmac(const char *key, size_t key_length, const char *text, char hex[SIGNATURE_HEX])
{
	unsigned char signature[EVP_MAX_MD_SIZE];
	unsigned length = 0;

	need(
		HMAC(EVP_sha256(), key, (int)key_length, (const unsigned char *)text, strlen(text), signature, &length) != NULL,
		"HMAC");
	write_hex(signature, length, hex);
}

void sign_with(EVP_PKEY *key, const EVP_MD *digest, int padding, const char *text, char hex[SIGNATURE_HEX])
{
	unsigned char signature[SIGNATURE_HEX / 2];
	size_t length = sizeof signature;
	EVP_MD_CTX *context = EVP_MD_CTX_new();
	EVP_PKEY_CTX *signing;

	need(context != NULL && EVP_DigestSignInit(context, &signing, digest, NULL, key) == 1, "EVP_DigestSignInit");
	need(padding == 0 || EVP_PKEY_CTX_set_rsa_padding(signing, padding) == 1, "EVP_PKEY_CTX_set_rsa_padding");
	need(EVP_DigestSign(context, signature, &length, (const unsigned char *)text, strlen(text)) == 1, "EVP_DigestSign");
	EVP_MD_CTX_free(context);
	write_hex(signature, length, hex);
}

static char *take_text(BIO *file, int written)
{
	char end = '\0', *bytes;

	need(written == 1 && BIO_write(file, &end, 1) == 1, "PEM_write_bio");
	long length = BIO_get_mem_data(file, &bytes);
	char *text = OPENSSL_memdup(bytes, (size_t)length);
	need(text != NULL, "OPENSSL_memdup");
	BIO_free(file);
	return text;
}

char *pem_public_key(EVP_PKEY *key)
{
	BIO *file = BIO_new(BIO_s_mem());

	return take_text(file, PEM_write_bio_PUBKEY(file, key));
}

char *pem_private_key(EVP_PKEY *key)
{
	BIO *file = BIO_new(BIO_s_mem());

	return take_text(file, PEM_write_bio_PrivateKey(file, key, NULL, NULL, 0, NULL, NULL));
}

char *pem_certificate(EVP_PKEY *key)
{
	BIO *file = BIO_new(BIO_s_mem());
	X509 *certificate = X509_new();

	need(certificate != NULL && X509_gmtime_adj(X509_getm_notBefore(certificate), 0) != NULL
			&& X509_gmtime_adj(X509_getm_notAfter(certificate), 60) != NULL && X509_set_pubkey(certificate, key) == 1
			&& X509_sign(certificate, key, EVP_sha256()) > 0,
		"X509_sign");
	char *text = take_text(file, PEM_write_bio_X509(file, certificate));
	X509_free(certificate);
	return text;
}
