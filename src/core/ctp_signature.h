/*
 * Checks the checksum of a notification: HMAC with SHA-256 under a shared key, or RSA (PKCS#1 v1.5) with SHA-512 under the gateway's
 * public key. The keys are chosen by the shop; nothing that a notification says selects a key or a digest.
 */
#ifndef CTP_SIGNATURE_H
#define CTP_SIGNATURE_H

#include "ctp_error.h"
#include "ctp_text.h"

#define CTP_VERIFIER_MAX_KEYS 8

enum ctp_signature_kind {
	CTP_SIGNATURE_HMAC,
	CTP_SIGNATURE_RSA,
};

/* Keys of one kind, several while they are being replaced. For one thread at a time. */
struct ctp_verifier;

/* A verifier without keys, which nothing passes; the caller owns *verifier. CTP_ERR_MEMORY. */
enum ctp_status ctp_verifier_new(enum ctp_signature_kind kind, struct ctp_verifier **verifier, struct ctp_error *error);

/* Wipes the keys. Accepts NULL. */
void ctp_verifier_free(struct ctp_verifier *verifier);

/*
 * Adds a key, copied. HMAC: the bytes as they are, 1 to 1024. RSA: one PEM block, PUBLIC KEY or CERTIFICATE, with an RSA key of 1024 to
 * 8192 bits; dates and issuer of a certificate are not judged, since the shop itself vouches for it. CTP_ERR_ARGUMENT "key"
 * otherwise, and for the ninth; the key is never repeated. CTP_ERR_MEMORY also if OpenSSL lacks SHA-256.
 */
enum ctp_status ctp_verifier_add(struct ctp_verifier *verifier, struct ctp_text key, struct ctp_error *error);

/*
 * CTP_OK only if `checksum`, hexadecimal in either case, is the signature of `text` under one of the keys. CTP_ERR_SIGNATURE says
 * whether it is absent, no checksum at all, or a wrong one. The time it takes does not tell how much of a checksum was right, nor which key.
 */
enum ctp_status ctp_verifier_check(
	struct ctp_verifier *verifier, struct ctp_text text, struct ctp_text checksum, struct ctp_error *error);

#endif
