#include "ctp_signature.h"

#include <stdlib.h>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include "ctp_hex.h"
#include "ctp_secret.h"

#define HMAC_BYTES 32
#define HMAC_BLOCK 64 /* bytes that SHA-256 takes at a time */
#define MAX_HMAC_KEY 1024
#define MIN_RSA_BITS 1024
#define MAX_RSA_BITS 8192
#define MAX_SIGNATURE (MAX_RSA_BITS / 8)
#define MAX_PEM (64 * 1024)

/*
 * HMAC (RFC 2104) is a digest of one block made of the key, and of the text; then a digest of another such block, and of the first
 * result. Both blocks are digested when the key is added, as section 4 of the RFC has it, and each check goes on from copies. EVP_MAC
 * would need twice the time: it must be given the key for each text, since before OpenSSL 3.0.3 it can't begin again with the one it has.
 */
struct key {
	EVP_MD_CTX *inner, *outer; /* HMAC: have digested their block, and are as secret as the key */
	EVP_PKEY *public_key;      /* RSA */
	size_t signature_length;   /* bytes */
};

struct ctp_verifier {
	EVP_MD_CTX *digest; /* HMAC: works on the copies; NULL for RSA */
	size_t count;
	struct key keys[CTP_VERIFIER_MAX_KEYS];
};

enum ctp_status ctp_verifier_new(enum ctp_signature_kind kind, struct ctp_verifier **verifier, struct ctp_error *error)
{
	struct ctp_verifier *made = calloc(1, sizeof *made);

	*verifier = NULL;
	if (made != NULL && kind == CTP_SIGNATURE_HMAC) {
		made->digest = EVP_MD_CTX_new();
		if (made->digest == NULL) {
			free(made);
			made = NULL;
		}
	}
	if (made == NULL) {
		return ctp_error_set(error, CTP_ERR_MEMORY, "Memory ran out while a verifier was made.");
	}
	*verifier = made;
	return CTP_OK;
}

/* OpenSSL wipes what its digests hold. */
static void clear_key(struct key *key)
{
	EVP_MD_CTX_free(key->inner);
	EVP_MD_CTX_free(key->outer);
	EVP_PKEY_free(key->public_key);
	memset(key, 0, sizeof *key);
}

void ctp_verifier_free(struct ctp_verifier *verifier)
{
	if (verifier == NULL) {
		return;
	}
	for (size_t i = 0; i < verifier->count; i++) {
		clear_key(&verifier->keys[i]);
	}
	EVP_MD_CTX_free(verifier->digest);
	free(verifier);
}

/* ---- keys ---- */

/* A digest of `key` combined with `pad`; NULL if memory ran out or OpenSSL lacks SHA-256. */
static EVP_MD_CTX *begin_digest(const unsigned char key[HMAC_BLOCK], unsigned char pad)
{
	unsigned char block[HMAC_BLOCK];
	EVP_MD_CTX *digest = EVP_MD_CTX_new();

	for (size_t i = 0; i < HMAC_BLOCK; i++) {
		block[i] = key[i] ^ pad;
	}
	bool begun = digest != NULL && EVP_DigestInit_ex(digest, EVP_sha256(), NULL) == 1
		&& EVP_DigestUpdate(digest, block, HMAC_BLOCK) == 1;
	ctp_wipe(block, sizeof block);
	if (!begun) {
		EVP_MD_CTX_free(digest);
		return NULL;
	}
	return digest;
}

/* Keys longer than a block are digested themselves, shorter ones filled up with zeros. */
static bool fit_block(struct ctp_text key, unsigned char block[HMAC_BLOCK])
{
	memset(block, 0, HMAC_BLOCK);
	if (key.length > HMAC_BLOCK) {
		return EVP_Digest(key.bytes, key.length, block, NULL, EVP_sha256(), NULL) == 1;
	}
	memcpy(block, key.bytes, key.length);
	return true;
}

static enum ctp_status add_hmac_key(struct key *key, struct ctp_text text, struct ctp_error *error)
{
	if (text.length == 0 || text.length > MAX_HMAC_KEY) {
		return ctp_error_argument(error, "key", "must be 1 to %d bytes long", MAX_HMAC_KEY);
	}
	unsigned char block[HMAC_BLOCK];
	if (fit_block(text, block)) {
		key->inner = begin_digest(block, 0x36);
		key->outer = begin_digest(block, 0x5C);
	}
	ctp_wipe(block, sizeof block);
	if (key->inner == NULL || key->outer == NULL) {
		clear_key(key);
		return ctp_error_set(error, CTP_ERR_MEMORY,
			"No notification can be verified with that key: memory ran out, or OpenSSL lacks SHA-256.");
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
	enum ctp_status status =
		verifier->digest != NULL ? add_hmac_key(added, key, error) : add_rsa_key(added, key, error);
	ERR_pop_to_mark();
	if (status == CTP_OK) {
		verifier->count++;
	}
	return status;
}

/* ---- check ---- */

/* The digest of what `begun` has digested and of `bytes`. `result` may be `bytes`. */
static bool finish_digest(
	EVP_MD_CTX *digest, const EVP_MD_CTX *begun, const void *bytes, size_t length, unsigned char result[HMAC_BYTES])
{
	return EVP_MD_CTX_copy_ex(digest, begun) == 1 && EVP_DigestUpdate(digest, bytes, length) == 1
		&& EVP_DigestFinal_ex(digest, result, NULL) == 1;
}

static bool hmac_matches(
	EVP_MD_CTX *digest, const struct key *key, struct ctp_text text, const unsigned char *signature)
{
	unsigned char expected[HMAC_BYTES];
	bool matches = finish_digest(digest, key->inner, text.bytes, text.length, expected)
		&& finish_digest(digest, key->outer, expected, HMAC_BYTES, expected)
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
		bool match = verifier->digest != NULL ? hmac_matches(verifier->digest, key, text, signature)
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
