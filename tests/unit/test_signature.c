/* Every way in which a checksum can be right, wrong or no checksum, and every key that must be refused. */
#include "ctp_signature.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

#include "check.h"
#include "signer.h"
#include "vectors.h"

#define TEXT "mdOrder;06cf5599;operation;deposited;status;1;"

static EVP_PKEY *rsa_1024, *rsa_2048, *other_rsa_2048;

static struct ctp_verifier *new_verifier(enum ctp_signature_kind kind)
{
	struct ctp_verifier *verifier;
	struct ctp_error error = {0};

	CHECK(ctp_verifier_new(kind, &verifier, &error) == CTP_OK);
	return verifier;
}

static enum ctp_status add(struct ctp_verifier *verifier, const char *key)
{
	struct ctp_error error = {0};
	enum ctp_status status = ctp_verifier_add(verifier, ctp_text(key), &error);

	CHECK(status == error.status);
	CHECK(status == CTP_OK || strcmp(error.argument, "key") == 0);
	return status;
}

static void add_public_key(struct ctp_verifier *verifier, EVP_PKEY *key)
{
	char *pem = pem_public_key(key);

	CHECK(add(verifier, pem) == CTP_OK);
	OPENSSL_free(pem);
}

/* The message of a refusal; NULL if the checksum is right. */
static const char *refusal(struct ctp_verifier *verifier, const char *text, struct ctp_text checksum)
{
	static struct ctp_error error;

	ctp_error_clear(&error);
	enum ctp_status status = ctp_verifier_check(verifier, ctp_text(text), checksum, &error);
	CHECK(status == CTP_OK || (status == CTP_ERR_SIGNATURE && error.message[0] != '\0'));
	return status == CTP_OK ? NULL : error.message;
}

static bool passes(struct ctp_verifier *verifier, const char *text, struct ctp_text checksum)
{
	return refusal(verifier, text, checksum) == NULL;
}

/* Refused before any key is tried. */
static bool is_no_checksum(struct ctp_verifier *verifier, struct ctp_text checksum)
{
	const char *message = refusal(verifier, TEXT, checksum);

	return message != NULL && strstr(message, "not hexadecimal") != NULL;
}

static void test_vectors(void)
{
	for (size_t i = 0; i < VECTORS; i++) {
		struct ctp_verifier *verifier = new_verifier(vectors[i].kind);

		CHECK(add(verifier, vectors[i].key) == CTP_OK);
		if (!CHECK(passes(verifier, vectors[i].text, ctp_text(vectors[i].checksum)))) {
			printf("    vector %s\n", vectors[i].name);
		}
		CHECK(!passes(verifier, TEXT, ctp_text(vectors[i].checksum)));
		/* Again, since a verifier is kept and used for many. */
		CHECK(passes(verifier, vectors[i].text, ctp_text(vectors[i].checksum)));
		ctp_verifier_free(verifier);
	}
}

static void to_lower(char *hex)
{
	for (; *hex != '\0'; hex++) {
		*hex = *hex >= 'A' && *hex <= 'F' ? (char)(*hex + ('a' - 'A')) : *hex;
	}
}

/* `right` is the checksum of TEXT. */
static void try_spellings(struct ctp_verifier *verifier, const char *right)
{
	char hex[SIGNATURE_HEX + 16];
	size_t length = strlen(right);

	strcpy(hex, right);
	to_lower(hex);
	CHECK(strcmp(hex, right) != 0);
	CHECK(passes(verifier, TEXT, ctp_text(hex)));
	memcpy(hex, right, length / 2);
	CHECK(passes(verifier, TEXT, ctp_text(hex)));

	CHECK(strstr(refusal(verifier, TEXT, (struct ctp_text){0}), "has no checksum") != NULL);
	for (size_t shorter = 0; shorter < length; shorter++) {
		CHECK(!passes(verifier, TEXT, (struct ctp_text){right, shorter}));
	}
	CHECK(is_no_checksum(verifier, (struct ctp_text){right, length - 1}));
	sprintf(hex, "%s00", right);
	CHECK(!passes(verifier, TEXT, ctp_text(hex)));
	CHECK(is_no_checksum(verifier, (struct ctp_text){hex, length + 1}));
	sprintf(hex, "00%s", right);
	CHECK(!passes(verifier, TEXT, ctp_text(hex)));
	sprintf(hex, "0x%s", right);
	CHECK(is_no_checksum(verifier, ctp_text(hex)));

	for (size_t i = 0; i < length; i++) {
		strcpy(hex, right);
		hex[i] = hex[i] == '0' ? '1' : '0';
		CHECK(!passes(verifier, TEXT, ctp_text(hex)));
	}
}

static void try_characters(struct ctp_verifier *verifier, const char *right)
{
	char hex[SIGNATURE_HEX];

	strcpy(hex, right);
	for (int place = 0; place < 2; place++) {
		for (int c = 0; c < 256; c++) {
			hex[place] = (char)c;
			bool digit = c != 0 && strchr("0123456789ABCDEFabcdef", c) != NULL;
			CHECK(is_no_checksum(verifier, (struct ctp_text){hex, strlen(right)}) == !digit);
		}
		hex[place] = right[place];
	}
}

static void test_spellings(void)
{
	char hex[SIGNATURE_HEX];
	struct ctp_verifier *hmac = new_verifier(CTP_SIGNATURE_HMAC), *rsa = new_verifier(CTP_SIGNATURE_RSA);

	CHECK(add(hmac, V1_KEY) == CTP_OK);
	sign_hmac(V1_KEY, strlen(V1_KEY), TEXT, hex);
	try_spellings(hmac, hex);
	try_characters(hmac, hex);

	add_public_key(rsa, rsa_2048);
	sign_with(rsa_2048, EVP_sha512(), RSA_PKCS1_PADDING, TEXT, hex);
	try_spellings(rsa, hex);
	ctp_verifier_free(hmac);
	ctp_verifier_free(rsa);
}

static void test_excessive_checksum(void)
{
	char digits[20001];
	struct ctp_verifier *verifier = new_verifier(CTP_SIGNATURE_RSA);

	add_public_key(verifier, rsa_2048);
	memset(digits, 'A', sizeof digits - 1);
	digits[sizeof digits - 1] = '\0';
	CHECK(!passes(verifier, TEXT, ctp_text(digits)));
	ctp_verifier_free(verifier);
}

/* While keys are being replaced the old one and the new one are both right, in whatever order they are given. */
static void test_hmac_rotation(void)
{
	static const struct {
		const char *keys[3];
		bool right;
	} cases[] = {
		{{"old", "new"}, true},
		{{"new", "old"}, true},
		{{"a", "b", "old"}, true},
		{{"new", "newer"}, false},
		{{"OLD"}, false},
		{{"old\n"}, false},
		{{NULL}, false},
	};
	char hex[SIGNATURE_HEX];

	sign_hmac("old", 3, TEXT, hex);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct ctp_verifier *verifier = new_verifier(CTP_SIGNATURE_HMAC);
		for (size_t key = 0; key < 3 && cases[i].keys[key] != NULL; key++) {
			CHECK(add(verifier, cases[i].keys[key]) == CTP_OK);
		}
		CHECK(passes(verifier, TEXT, ctp_text(hex)) == cases[i].right);
		ctp_verifier_free(verifier);
	}
}

/* Keys of different sizes side by side, one of them as a certificate. */
static void test_rsa_rotation(void)
{
	char hex[SIGNATURE_HEX], *certificate = pem_certificate(rsa_1024);
	struct ctp_verifier *verifier = new_verifier(CTP_SIGNATURE_RSA);

	add_public_key(verifier, rsa_2048);
	CHECK(add(verifier, certificate) == CTP_OK);
	sign_with(rsa_2048, EVP_sha512(), RSA_PKCS1_PADDING, TEXT, hex);
	CHECK(passes(verifier, TEXT, ctp_text(hex)));
	sign_with(rsa_1024, EVP_sha512(), RSA_PKCS1_PADDING, TEXT, hex);
	CHECK(passes(verifier, TEXT, ctp_text(hex)));
	sign_with(other_rsa_2048, EVP_sha512(), RSA_PKCS1_PADDING, TEXT, hex);
	CHECK(!passes(verifier, TEXT, ctp_text(hex)));
	ctp_verifier_free(verifier);
	OPENSSL_free(certificate);
}

static void test_other_algorithms(void)
{
	char hex[SIGNATURE_HEX], *pem = pem_public_key(rsa_2048);
	struct ctp_verifier *rsa = new_verifier(CTP_SIGNATURE_RSA), *hmac = new_verifier(CTP_SIGNATURE_HMAC);

	CHECK(add(rsa, pem) == CTP_OK);
	sign_with(rsa_2048, EVP_sha256(), RSA_PKCS1_PADDING, TEXT, hex);
	CHECK(!passes(rsa, TEXT, ctp_text(hex)));
	sign_with(rsa_2048, EVP_sha1(), RSA_PKCS1_PADDING, TEXT, hex);
	CHECK(!passes(rsa, TEXT, ctp_text(hex)));
	sign_with(rsa_2048, EVP_sha512(), RSA_PKCS1_PSS_PADDING, TEXT, hex);
	CHECK(!passes(rsa, TEXT, ctp_text(hex)));

	/* Everybody knows the public key: it must not serve as a shared one. */
	sign_hmac(pem, strlen(pem), TEXT, hex);
	CHECK(!passes(rsa, TEXT, ctp_text(hex)));

	/* A key without a password, and a plain hash. */
	CHECK(add(hmac, "key") == CTP_OK);
	sign_hmac("", 0, TEXT, hex);
	CHECK(!passes(hmac, TEXT, ctp_text(hex)));
	ctp_verifier_free(rsa);
	ctp_verifier_free(hmac);
	OPENSSL_free(pem);
}

static void test_hmac_keys(void)
{
	char hex[SIGNATURE_HEX], longest[1025];
	struct ctp_error error = {0};
	struct ctp_verifier *verifier = new_verifier(CTP_SIGNATURE_HMAC);

	memset(longest, 'k', sizeof longest);
	CHECK(add(verifier, "") == CTP_ERR_ARGUMENT);
	CHECK(ctp_verifier_add(verifier, (struct ctp_text){0}, &error) == CTP_ERR_ARGUMENT);
	CHECK(ctp_verifier_add(verifier, (struct ctp_text){longest, 1025}, &error) == CTP_ERR_ARGUMENT);
	CHECK(strstr(error.message, "kkk") == NULL);
	CHECK(ctp_verifier_add(verifier, (struct ctp_text){longest, 1024}, &error) == CTP_OK);
	sign_hmac(longest, 1024, TEXT, hex);
	CHECK(passes(verifier, TEXT, ctp_text(hex)));

	/* Bytes, not a C string. */
	CHECK(ctp_verifier_add(verifier, (struct ctp_text){"a\0b", 3}, &error) == CTP_OK);
	sign_hmac("a\0b", 3, TEXT, hex);
	CHECK(passes(verifier, TEXT, ctp_text(hex)));
	sign_hmac("a", 1, TEXT, hex);
	CHECK(!passes(verifier, TEXT, ctp_text(hex)));

	for (int i = 2; i < CTP_VERIFIER_MAX_KEYS; i++) {
		CHECK(add(verifier, "more") == CTP_OK);
	}
	CHECK(add(verifier, "too many") == CTP_ERR_ARGUMENT);
	ctp_verifier_free(verifier);
	ctp_verifier_free(NULL);
}

/* Shorter than a block of SHA-256, as long as one, longer: each is taken in another way. OpenSSL's own HMAC is the judge. */
static void test_hmac_lengths(void)
{
	char hex[SIGNATURE_HEX], bytes[131];

	for (size_t length = 1; length < sizeof bytes; length++) {
		struct ctp_verifier *verifier = new_verifier(CTP_SIGNATURE_HMAC);
		struct ctp_error error = {0};
		memset(bytes, 'k', length);
		bytes[length] = '\0';
		CHECK(ctp_verifier_add(verifier, (struct ctp_text){bytes, length}, &error) == CTP_OK);
		sign_hmac(bytes, length, bytes, hex);
		CHECK(passes(verifier, bytes, ctp_text(hex)));
		sign_hmac(bytes, length - 1, bytes, hex);
		CHECK(!passes(verifier, bytes, ctp_text(hex)));
		ctp_verifier_free(verifier);
	}
}

/* `reason` is part of the message, so that nothing is refused for another reason than the one meant. */
static void refuse_rsa(const char *what, const char *pem, const char *reason)
{
	struct ctp_verifier *verifier = new_verifier(CTP_SIGNATURE_RSA);
	struct ctp_error error = {0};

	if (!CHECK(ctp_verifier_add(verifier, ctp_text(pem), &error) == CTP_ERR_ARGUMENT
			&& strstr(error.message, reason) != NULL)) {
		printf("    %s: \"%s\"\n", what, error.message);
	}
	/* Nothing of what was given: it may be the wrong half of a pair. */
	CHECK(strlen(pem) < 60 || strstr(error.message, (char[]){pem[40], pem[41], pem[42], pem[43], 0}) == NULL);
	CHECK(!passes(verifier, TEXT, ctp_text("00")));
	ctp_verifier_free(verifier);
}

/* Takes over `key`. */
static void refuse_key(const char *what, EVP_PKEY *key)
{
	char *public_key = pem_public_key(key), *certificate = pem_certificate(key);

	refuse_rsa(what, public_key, "must be an RSA key");
	refuse_rsa(what, certificate, "must be an RSA key");
	OPENSSL_free(public_key);
	OPENSSL_free(certificate);
	EVP_PKEY_free(key);
}

static EVP_PKEY *make_rsa_pss(void)
{
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "RSA-PSS", NULL);
	EVP_PKEY *key = NULL;

	CHECK(EVP_PKEY_keygen_init(context) == 1 && EVP_PKEY_CTX_set_rsa_keygen_bits(context, 1024) == 1);
	CHECK(EVP_PKEY_generate(context, &key) == 1);
	EVP_PKEY_CTX_free(context);
	return key;
}

/* openssl_verify() of PHP says -1 of an EC key, which a careless caller takes for true: every signature would be accepted. */
static void test_keys_of_other_kinds(void)
{
	refuse_key("EC", EVP_EC_gen("P-256"));
	refuse_key("EC", EVP_EC_gen("P-521"));
	refuse_key("RSA-PSS", make_rsa_pss());
	refuse_key("RSA of 768 bits", EVP_RSA_gen(768));
}

/* A signature of an EC key, under an RSA key that is its neighbour. */
static void test_ec_signature(void)
{
	char hex[SIGNATURE_HEX];
	EVP_PKEY *ec = EVP_EC_gen("P-256");
	struct ctp_verifier *verifier = new_verifier(CTP_SIGNATURE_RSA);
	char *pem = pem_public_key(ec);

	add_public_key(verifier, rsa_2048);
	CHECK(add(verifier, pem) == CTP_ERR_ARGUMENT);
	sign_with(ec, EVP_sha512(), 0, TEXT, hex);
	CHECK(!passes(verifier, TEXT, ctp_text(hex)));
	OPENSSL_free(pem);
	EVP_PKEY_free(ec);
	ctp_verifier_free(verifier);
}

static void refuse_text(const char *what, const char *text)
{
	refuse_rsa(what, text, "must be one public key or certificate in PEM");
}

static void test_what_is_no_public_key(void)
{
	char text[8192], *private_key = pem_private_key(rsa_2048), *public_key = pem_public_key(rsa_2048);

	refuse_text("nothing", "");
	refuse_text("a word", "secret");
	refuse_text("a private key", private_key);
	refuse_text("base64 alone", strchr(v6_certificate, '\n') + 1);
	refuse_text("an empty block", "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n");
	snprintf(text, sizeof text, "%s%s", public_key, v6_certificate);
	refuse_text("two blocks", text);
	snprintf(text, sizeof text, "%.*s", (int)strlen(public_key) - 10, public_key);
	refuse_text("no end", text);
	snprintf(text, sizeof text, "-----BEGIN PUBLIC KEY-----\n%s", strchr(v6_certificate, '\n') + 1);
	refuse_text("the wrong end", text);
	snprintf(text, sizeof text, "-----BEGIN CERTIFICATE-----\n%.*s-----END CERTIFICATE-----\n",
		(int)(strstr(public_key, "-----END") - strchr(public_key, '\n') - 1), strchr(public_key, '\n') + 1);
	refuse_text("a key that says it is a certificate", text);
	/* Three bytes after the key, inside the block. */
	snprintf(text, sizeof text, "%.*sAAAA\n-----END PUBLIC KEY-----\n",
		(int)(strstr(v5_public_key, "\n-----END") - v5_public_key), v5_public_key);
	refuse_text("more than a key", text);
	/* Would be asked for at the terminal. */
	refuse_text("an encrypted block",
		"-----BEGIN PUBLIC KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,000102030405060708090A0B0C0D0E0F\n\n"
		"AAECAwQFBgcICQoLDA0ODw==\n-----END PUBLIC KEY-----\n");
	OPENSSL_free(private_key);
	OPENSSL_free(public_key);
}

/* Keys come out of settings forms and e-mails. */
static void test_how_a_key_may_be_written(void)
{
	char text[8192], hex[SIGNATURE_HEX], *pem = pem_public_key(rsa_2048), *out = text;
	struct ctp_verifier *verifier = new_verifier(CTP_SIGNATURE_RSA);

	snprintf(text, sizeof text, "Key of the gateway, 2048 bits:\n\n%s\n\n", pem);
	CHECK(add(verifier, text) == CTP_OK);
	for (const char *in = pem; *in != '\0'; in++) {
		if (*in == '\n') {
			*out++ = '\r';
		}
		*out++ = *in;
	}
	*out = '\0';
	CHECK(add(verifier, text) == CTP_OK);
	sign_with(rsa_2048, EVP_sha512(), RSA_PKCS1_PADDING, TEXT, hex);
	CHECK(passes(verifier, TEXT, ctp_text(hex)));
	OPENSSL_free(pem);
	ctp_verifier_free(verifier);
}

/* The host program may be in the middle of reading OpenSSL's errors. */
static void test_error_queue(void)
{
	char hex[SIGNATURE_HEX];
	struct ctp_verifier *verifier = new_verifier(CTP_SIGNATURE_RSA);

	ERR_clear_error();
	ERR_raise(ERR_LIB_USER, 7);
	add_public_key(verifier, rsa_2048);
	CHECK(add(verifier, "no key") == CTP_ERR_ARGUMENT);
	sign_with(other_rsa_2048, EVP_sha512(), RSA_PKCS1_PADDING, TEXT, hex);
	CHECK(!passes(verifier, TEXT, ctp_text(hex)));
	memset(hex, 'F', 512);
	CHECK(!passes(verifier, TEXT, ctp_text(hex)));
	CHECK(ERR_GET_REASON(ERR_get_error()) == 7);
	CHECK(ERR_get_error() == 0);
	ctp_verifier_free(verifier);
}

int main(void)
{
	rsa_1024 = EVP_RSA_gen(1024);
	rsa_2048 = EVP_RSA_gen(2048);
	other_rsa_2048 = EVP_RSA_gen(2048);
	if (!CHECK(rsa_1024 != NULL && rsa_2048 != NULL && other_rsa_2048 != NULL)) {
		return check_report("signature");
	}
	test_vectors();
	test_spellings();
	test_excessive_checksum();
	test_hmac_rotation();
	test_rsa_rotation();
	test_other_algorithms();
	test_hmac_keys();
	test_hmac_lengths();
	test_keys_of_other_kinds();
	test_ec_signature();
	test_what_is_no_public_key();
	test_how_a_key_may_be_written();
	test_error_queue();
	EVP_PKEY_free(rsa_1024);
	EVP_PKEY_free(rsa_2048);
	EVP_PKEY_free(other_rsa_2048);
	return check_report("signature");
}
