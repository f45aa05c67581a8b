#include "certificates.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#define DAY (24 * 60 * 60)

static void need(int success, const char *what)
{
	if (!success) {
		printf("no certificates: %s failed\n", what);
		abort();
	}
}

static void add_extension(X509 *certificate, int nid, const char *value)
{
	X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, NULL, nid, value);

	need(extension != NULL && X509_add_ext(certificate, extension, -1) == 1, "X509_add_ext");
	X509_EXTENSION_free(extension);
}

struct identity identity_make(const char *name, const struct identity *issuer, int from_day, int to_day)
{
	struct identity made = {EVP_EC_gen("P-256"), X509_new()};
	bool is_authority = strchr(name, ':') == NULL;
	const unsigned char *common_name = (const unsigned char *)(is_authority ? name : "Test server");

	need(made.key != NULL && made.certificate != NULL, "EVP_EC_gen");
	if (issuer == NULL) {
		issuer = &made;
	}
	X509_set_version(made.certificate, X509_VERSION_3);
	/* Unlike each other, so that a chain is never put together by name and number alone. */
	ASN1_INTEGER_set_uint64(X509_get_serialNumber(made.certificate), (uint64_t)(uintptr_t)made.key);
	X509_gmtime_adj(X509_getm_notBefore(made.certificate), (long)from_day * DAY);
	X509_gmtime_adj(X509_getm_notAfter(made.certificate), (long)to_day * DAY);
	X509_NAME_add_entry_by_txt(X509_get_subject_name(made.certificate), "CN", MBSTRING_ASC, common_name, -1, -1, 0);
	X509_set_issuer_name(made.certificate, X509_get_subject_name(issuer->certificate));
	X509_set_pubkey(made.certificate, made.key);
	if (is_authority) {
		add_extension(made.certificate, NID_basic_constraints, "critical,CA:TRUE");
	} else {
		add_extension(made.certificate, NID_subject_alt_name, name);
	}
	need(X509_sign(made.certificate, issuer->key, EVP_sha256()) > 0, "X509_sign");
	return made;
}

void identity_clear(struct identity *identity)
{
	EVP_PKEY_free(identity->key);
	X509_free(identity->certificate);
	memset(identity, 0, sizeof *identity);
}

void identity_save(const struct identity *identity, const char *path)
{
	FILE *file = fopen(path, "w");

	need(file != NULL && PEM_write_X509(file, identity->certificate) == 1 && fclose(file) == 0, path);
}

void identity_pin(const struct identity *identity, char *pin, size_t size)
{
	unsigned char *key = NULL, hash[EVP_MAX_MD_SIZE], text[EVP_MAX_MD_SIZE * 2];
	int length = i2d_PUBKEY(identity->key, &key);

	need(length > 0 && EVP_Digest(key, (size_t)length, hash, NULL, EVP_sha256(), NULL) == 1, "EVP_Digest");
	EVP_EncodeBlock(text, hash, 32);
	snprintf(pin, size, "sha256//%s", (char *)text);
	OPENSSL_free(key);
}

static int choose_protocol(SSL *tls, const unsigned char **chosen, unsigned char *length, const unsigned char *offered,
	unsigned offered_length, void *context)
{
	static const unsigned char known[] = "\x02h2\x08http/1.1";

	(void)tls;
	(void)context;
	return SSL_select_next_proto(
			   (unsigned char **)(uintptr_t)chosen, length, known, sizeof known - 1, offered, offered_length)
			== OPENSSL_NPN_NEGOTIATED
		? SSL_TLSEXT_ERR_OK
		: SSL_TLSEXT_ERR_ALERT_FATAL;
}

SSL_CTX *identity_server(const struct identity *identity)
{
	SSL_CTX *context = SSL_CTX_new(TLS_server_method());

	need(context != NULL && SSL_CTX_use_certificate(context, identity->certificate) == 1
			&& SSL_CTX_use_PrivateKey(context, identity->key) == 1
			&& SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1,
		"SSL_CTX_new");
	SSL_CTX_set_alpn_select_cb(context, choose_protocol, NULL);
	return context;
}
