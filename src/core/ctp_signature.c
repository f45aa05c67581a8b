#include "ctp_signature.h"

#include <stdlib.h>

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include "ctp_hex.h"
#include "ctp_secret.h"

#define HMAC_BYTES 32
#define MAX_HMAC_KEY 1024
#define MIN_RSA_BITS 1024
#define MAX_RSA_BITS 8192
#define MAX_SIGNATURE (MAX_RSA_BITS / 8)
#define MAX_PEM (64 * 1024)

struct key {
	struct ctp_secret secret; /* HMAC */
	EVP_PKEY *public_key;     /* RSA */
	size_t signature_length;  /* bytes */
};

struct ctp_verifier {
	EVP_MAC_CTX *hmac; /* NULL for RSA. Kept because finding the algorithms takes longer than the calculation. */
	size_t count;
	struct key keys[CTP_VERIFIER_MAX_KEYS];
};

static EVP_MAC_CTX *new_hmac(void)
{
	char digest[] = "SHA256";
	const OSSL_PARAM parameters[] = {
		OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
		OSSL_PARAM_construct_end(),
	};
	EVP_MAC *algorithm = EVP_MAC_fetch(NULL, "HMAC", NULL);
	EVP_MAC_CTX *hmac = algorithm == NULL ? NULL : EVP_MAC_CTX_new(algorithm);

	EVP_MAC_free(algorithm); /* the context holds a reference of its own */
	if (hmac != NULL && EVP_MAC_CTX_set_params(hmac, parameters) != 1) {
		EVP_MAC_CTX_free(hmac);
		return NULL;
	}
	return hmac;
}

enum ctp_status ctp_verifier_new(enum ctp_signature_kind kind, struct ctp_verifier **verifier, struct ctp_error *error)
{
	struct ctp_verifier *made = calloc(1, sizeof *made);

	*verifier = NULL;
	if (made != NULL && kind == CTP_SIGNATURE_HMAC) {
		ERR_set_mark();
		made->hmac = new_hmac();
		ERR_pop_to_mark();
		if (made->hmac == NULL) {
			free(made);
			made = NULL;
		}
	}
	if (made == NULL) {
		return ctp_error_set(error, CTP_ERR_MEMORY,
			"No notification can be verified: memory ran out, or OpenSSL lacks HMAC with SHA-256.");
	}
	*verifier = made;
	return CTP_OK;
}

void ctp_verifier_free(struct ctp_verifier *verifier)
{
	if (verifier == NULL) {
		return;
	}
	for (size_t i = 0; i < verifier->count; i++) {
		ctp_secret_clear(&verifier->keys[i].secret);
		EVP_PKEY_free(verifier->keys[i].public_key);
	}
	EVP_MAC_CTX_free(verifier->hmac);
	free(verifier);
}

/* ---- keys ---- */

static enum ctp_status add_hmac_key(struct key *key, struct ctp_text text, struct ctp_error *error)
{
	if (text.length == 0 || text.length > MAX_HMAC_KEY) {
		return ctp_error_argument(error, "key", "must be 1 to %d bytes long", MAX_HMAC_KEY);
	}
	if (!ctp_secret_init(&key->secret, text.bytes, text.length)) {
		return ctp_error_set(error, CTP_ERR_MEMORY, "Memory ran out while a key was copied.");
	}
	key->signature_length = HMAC_BYTES;
	return CTP_OK;
}

struct pem_block {
	char *name, *header;
	unsigned char *data;
	long length;
};

static bool read_block(BIO *file, struct pem_block *block)
{
	return PEM_read_bio(file, &block->name, &block->header, &block->data, &block->length) == 1;
}

static void clear_block(struct pem_block *block)
{
	OPENSSL_free(block->name);
	OPENSSL_free(block->header);
	/* It may be a private key, given by mistake. */
	OPENSSL_clear_free(block->data, (size_t)block->length);
}

static EVP_PKEY *decode_certificate(const unsigned char **der, long length)
{
	X509 *certificate = d2i_X509(NULL, der, length);
	EVP_PKEY *key = certificate == NULL ? NULL : X509_get_pubkey(certificate);

	X509_free(certificate);
	return key;
}

static EVP_PKEY *decode_block(const struct pem_block *block)
{
	const unsigned char *end = block->data;
	EVP_PKEY *key = NULL;

	if (strcmp(block->name, PEM_STRING_PUBLIC) == 0) {
		key = d2i_PUBKEY(NULL, &end, block->length);
	} else if (strcmp(block->name, PEM_STRING_X509) == 0) {
		key = decode_certificate(&end, block->length);
	}
	if (end != block->data + block->length) {
		EVP_PKEY_free(key);
		return NULL;
	}
	return key;
}

/*
 * The key in the only PEM block of `text`; NULL if there is none, more than one, or it holds something else. The block is read without
 * the functions for its type, which would ask for a pass phrase at the terminal if it were encrypted.
 */
static EVP_PKEY *read_public_key(struct ctp_text text)
{
	BIO *file = BIO_new_mem_buf(text.bytes, (int)text.length);
	struct pem_block block;
	EVP_PKEY *key = NULL;

	if (file != NULL && read_block(file, &block)) {
		key = decode_block(&block);
		clear_block(&block);
		if (read_block(file, &block)) {
			clear_block(&block);
			EVP_PKEY_free(key);
			key = NULL;
		}
	}
	BIO_free(file);
	return key;
}

static enum ctp_status add_rsa_key(struct key *key, struct ctp_text text, struct ctp_error *error)
{
	key->public_key = text.length == 0 || text.length > MAX_PEM ? NULL : read_public_key(text);
	if (key->public_key == NULL) {
		return ctp_error_argument(error, "key",
			"must be one public key or certificate in PEM: base64 between \"-----BEGIN PUBLIC KEY-----\" or "
			"\"-----BEGIN CERTIFICATE-----\" and its END line");
	}
	/* Not merely "some public key": with a key of another kind the verification would be another one. RSA-PSS is another kind. */
	int bits = EVP_PKEY_get_bits(key->public_key);
	if (EVP_PKEY_get_base_id(key->public_key) != EVP_PKEY_RSA || bits < MIN_RSA_BITS || bits > MAX_RSA_BITS) {
		EVP_PKEY_free(key->public_key);
		key->public_key = NULL;
		return ctp_error_argument(error, "key", "must be an RSA key of %d to %d bits", MIN_RSA_BITS, MAX_RSA_BITS);
	}
	key->signature_length = (size_t)EVP_PKEY_get_size(key->public_key);
	return CTP_OK;
}

enum ctp_status ctp_verifier_add(struct ctp_verifier *verifier, struct ctp_text key, struct ctp_error *error)
{
	if (verifier->count == CTP_VERIFIER_MAX_KEYS) {
		return ctp_error_argument(error, "key", "must not follow %d others", CTP_VERIFIER_MAX_KEYS);
	}
	struct key *added = &verifier->keys[verifier->count];
	ERR_set_mark();
	enum ctp_status status = verifier->hmac != NULL ? add_hmac_key(added, key, error) : add_rsa_key(added, key, error);
	ERR_pop_to_mark();
	if (status == CTP_OK) {
		verifier->count++;
	}
	return status;
}

/* ---- check ---- */

static bool hmac_matches(
	EVP_MAC_CTX *hmac, const struct ctp_secret *secret, struct ctp_text text, const unsigned char *signature)
{
	unsigned char expected[HMAC_BYTES];
	size_t length = 0;
	bool matches = EVP_MAC_init(hmac, (const unsigned char *)secret->bytes, secret->length, NULL) == 1
		&& EVP_MAC_update(hmac, (const unsigned char *)text.bytes, text.length) == 1
		&& EVP_MAC_final(hmac, expected, &length, sizeof expected) == 1 && length == HMAC_BYTES
		&& ctp_secret_equal(expected, signature, HMAC_BYTES);

	ctp_wipe(expected, sizeof expected);
	return matches;
}

/* EVP_DigestVerify returns 0 or a negative number for everything that is no valid signature: 1 alone is success. */
static bool rsa_matches(EVP_PKEY *key, struct ctp_text text, const unsigned char *signature, size_t length)
{
	EVP_MD_CTX *digest = EVP_MD_CTX_new();
	EVP_PKEY_CTX *verification; /* owned by `digest` */
	bool matches = digest != NULL && EVP_DigestVerifyInit(digest, &verification, EVP_sha512(), NULL, key) == 1
		&& EVP_PKEY_CTX_set_rsa_padding(verification, RSA_PKCS1_PADDING) == 1
		&& EVP_DigestVerify(digest, signature, length, (const unsigned char *)text.bytes, text.length) == 1;

	EVP_MD_CTX_free(digest);
	return matches;
}

static bool decode_hex(struct ctp_text text, unsigned char bytes[MAX_SIGNATURE])
{
	if (text.length % 2 != 0 || text.length / 2 > MAX_SIGNATURE) {
		return false;
	}
	for (size_t i = 0; i < text.length; i += 2) {
		int high = ctp_hex_digit(text.bytes[i]), low = ctp_hex_digit(text.bytes[i + 1]);
		if (high < 0 || low < 0) {
			return false;
		}
		bytes[i / 2] = (unsigned char)(high * 16 + low);
	}
	return true;
}

/* Every key whose signatures are that long is tried, also after a match. */
static bool any_matches(
	struct ctp_verifier *verifier, struct ctp_text text, const unsigned char *signature, size_t length)
{
	bool matches = false;

	for (size_t i = 0; i < verifier->count; i++) {
		const struct key *key = &verifier->keys[i];
		if (key->signature_length != length) {
			continue;
		}
		bool match = verifier->hmac != NULL ? hmac_matches(verifier->hmac, &key->secret, text, signature)
											: rsa_matches(key->public_key, text, signature, length);
		matches = matches || match;
	}
	return matches;
}

enum ctp_status ctp_verifier_check(
	struct ctp_verifier *verifier, struct ctp_text text, struct ctp_text checksum, struct ctp_error *error)
{
	unsigned char signature[MAX_SIGNATURE];

	if (checksum.bytes == NULL) {
		return ctp_error_set(error, CTP_ERR_SIGNATURE,
			"The notification has no checksum, and a key is set: it is forged, or the gateway does not sign for this shop. Act on nothing in it; ask the gateway for the order's status.");
	}
	if (!decode_hex(checksum, signature)) {
		return ctp_error_set(error, CTP_ERR_SIGNATURE,
			"The checksum is not hexadecimal or has an odd or excessive number of digits: it was altered on the way, or is forged. Act on nothing in it; ask the gateway for the order's status.");
	}
	ERR_set_mark();
	bool matches = any_matches(verifier, text, signature, checksum.length / 2);
	ERR_pop_to_mark();
	if (!matches) {
		return ctp_error_set(error, CTP_ERR_SIGNATURE,
			"The checksum (%zu digits) is not the one of any key. Act on nothing in the notification: it is forged or altered, unless it "
			"was signed with another key, in the other way (HMAC has 64 digits, RSA two for each byte of the key), or holds "
			"parameters that the shop's router added.",
			checksum.length);
	}
	return CTP_OK;
}
