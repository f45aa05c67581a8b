/*
 * CA certificates, parsed once and shared by the connections of a thread: OpenSSL 3.0 needs tens of milliseconds of CPU for a system's
 * bundle, and libcurl would spend them on each new handle.
 */
#include <stdlib.h>
#include <string.h>

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include "ctp_system.h"
#include "ctp_transport_curl_easy.h"
#include "ctp_url.h"

struct ctp_curl_trust {
	unsigned references;
	struct ctp_file_state state; /* of the file, before it was read */
	X509_STORE *store;           /* NULL: the file is for libcurl to read, and to complain about */
	char path[];
};

/* A libcurl that was built with another library, or with another OpenSSL than ours, could do nothing with our structures. */
static bool same_openssl(const char *backend)
{
	static const char name[] = "OpenSSL/";
	const char *version = OpenSSL_version(OPENSSL_VERSION_STRING);

	return backend != NULL && strncmp(backend, name, sizeof name - 1) == 0
		&& strcmp(backend + sizeof name - 1, version) == 0;
}

static void ask_libcurl(struct ctp_curl_trusts *trusts)
{
	if (!trusts->asked) {
		const curl_version_info_data *libcurl = curl_version_info(CURLVERSION_NOW);
		trusts->asked = true;
		trusts->shareable = same_openssl(libcurl->ssl_version);
		trusts->bundle = libcurl->cainfo;
	}
}

/* As libcurl would read it: an intermediate certificate in the file is trusted by itself. NULL: nothing can be read there. */
static X509_STORE *parse(const char *path)
{
	X509_STORE *store = X509_STORE_new();

	ERR_set_mark();
	if (store != NULL
		&& (X509_STORE_load_file(store, path) != 1 || X509_STORE_set_flags(store, X509_V_FLAG_PARTIAL_CHAIN) != 1)) {
		X509_STORE_free(store);
		store = NULL;
	}
	ERR_pop_to_mark();
	return store;
}

static struct ctp_curl_trust *read_file(
	struct ctp_curl_trusts *trusts, const char *path, const struct ctp_file_state *state)
{
	size_t size = strlen(path) + 1;
	struct ctp_curl_trust *trust = calloc(1, sizeof *trust + size);

	if (trust != NULL) {
		trust->references = 1;
		trust->state = *state;
		memcpy(trust->path, path, size);
		trust->store = trusts->shareable ? parse(path) : NULL;
		trusts->parsed += trust->store != NULL;
	}
	return trust;
}

/* The place of that file among the kept ones, or the last place. */
static size_t place_of(const struct ctp_curl_trusts *trusts, const char *path)
{
	size_t place = 0;

	while (
		place < CTP_CURL_TRUSTS - 1 && (trusts->kept[place] == NULL || strcmp(trusts->kept[place]->path, path) != 0)) {
		place++;
	}
	return place;
}

struct ctp_curl_trust *ctp_curl_trusts_get(
	struct ctp_curl_trusts *trusts, const char *url, const struct ctp_curl_options *options)
{
	struct ctp_file_state state;

	if (trusts == NULL || !ctp_url_is_https(ctp_text(url))) {
		return NULL;
	}
	ask_libcurl(trusts);
	const char *file = options->ca_file != NULL ? options->ca_file : trusts->bundle;
	if (file == NULL || !ctp_file_state(file, &state)) {
		return NULL;
	}

	size_t place = place_of(trusts, file);
	struct ctp_curl_trust *trust = trusts->kept[place];
	if (trust == NULL || strcmp(trust->path, file) != 0 || memcmp(&trust->state, &state, sizeof state) != 0) {
		ctp_curl_trust_release(trust);
		trust = read_file(trusts, file, &state);
	}
	memmove(&trusts->kept[1], &trusts->kept[0], place * sizeof trusts->kept[0]);
	trusts->kept[0] = trust;
	if (trust != NULL) {
		trust->references++;
	}
	return trust;
}

void ctp_curl_trust_release(struct ctp_curl_trust *trust)
{
	if (trust != NULL && --trust->references == 0) {
		X509_STORE_free(trust->store);
		free(trust);
	}
}

void ctp_curl_trusts_clear(struct ctp_curl_trusts *trusts)
{
	for (size_t i = 0; i < CTP_CURL_TRUSTS; i++) {
		ctp_curl_trust_release(trusts->kept[i]);
		trusts->kept[i] = NULL;
	}
}

/*
 * libcurl's callback for a new connection. The store is set beside the one that libcurl fills, and OpenSSL prefers it: whatever
 * libcurl adds to its own, before or after this (that differs between its versions), neither widens nor changes the shared one.
 */
static CURLcode give_store(CURL *easy, void *context, void *store)
{
	(void)easy;
	return SSL_CTX_set1_verify_cert_store((SSL_CTX *)context, (X509_STORE *)store) == 1 ? CURLE_OK
																						: CURLE_OUT_OF_MEMORY;
}

/* An https proxy has a certificate to check as well, and not by caFile: libcurl does not tell which of the two it asks for. */
static bool is_https_proxy(const char *proxy)
{
	return proxy != NULL && curl_strnequal(proxy, "https:", 6);
}

CURLcode ctp_curl_trust_set(CURL *easy, const struct ctp_curl_trust *trust, const struct ctp_curl_options *options)
{
	const char *file = trust != NULL ? trust->path : options->ca_file;

	if (trust != NULL && trust->store != NULL && !is_https_proxy(options->proxy)) {
		CURLcode code = curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, give_store);
		if (code == CURLE_OK) {
			code = curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, trust->store);
		}
		if (code == CURLE_OK) {
			code = curl_easy_setopt(easy, CURLOPT_CAINFO, NULL);
		}
		curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
		return code;
	}
	if (file == NULL) {
		file = curl_version_info(CURLVERSION_NOW)->cainfo;
	}
	if (file == NULL) {
#ifdef _WIN32
		return curl_easy_setopt(easy, CURLOPT_SSL_OPTIONS, (long)CURLSSLOPT_NATIVE_CA);
#else
		return CURLE_OK;
#endif
	}
	curl_easy_setopt(easy, CURLOPT_CAPATH, NULL); /* not known to every TLS library, then there is none */
	return curl_easy_setopt(easy, CURLOPT_CAINFO, file);
}
