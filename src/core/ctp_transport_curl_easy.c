#include "ctp_transport_curl_easy.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ctp_json.h"
#include "ctp_secret.h"
#include "ctp_url.h"

/* ---- Options -------------------------------------------------------------------------------------------------------- */

static enum ctp_status check_options(const struct ctp_curl_options *options, struct ctp_error *error)
{
	if (options->ip_version != 0 && options->ip_version != 4 && options->ip_version != 6) {
		return ctp_error_argument(error, "ipVersion", "must be 4 or 6, or left out for either");
	}
	/* Anything else would be the name of a file to libcurl. */
	if (options->pinned_public_key != NULL && strncmp(options->pinned_public_key, "sha256//", 8) != 0) {
		return ctp_error_argument(error, "pinnedPublicKey",
			"must be \"sha256//\" and the Base64 hash of the key, several separated by \";\"");
	}
	for (const char *c = options->user_agent; c != NULL && *c != '\0'; c++) {
		if (*c < ' ' || *c > '~') {
			return ctp_error_argument(
				error, "userAgent", "must be printable ASCII: it becomes a header of each request");
		}
	}
	return CTP_OK;
}

static bool copy_text(const char **copy, const char *text)
{
	if (text == NULL) {
		return true;
	}
	size_t size = strlen(text) + 1;
	char *bytes = malloc(size);
	if (bytes == NULL) {
		return false;
	}
	*copy = memcpy(bytes, text, size);
	return true;
}

enum ctp_status ctp_curl_options_copy(
	struct ctp_curl_options *copy, const struct ctp_curl_options *options, struct ctp_error *error)
{
	if (check_options(options, error) != CTP_OK) {
		return error->status;
	}
	*copy = (struct ctp_curl_options){.ip_version = options->ip_version};
	if (!copy_text(&copy->ca_file, options->ca_file) || !copy_text(&copy->pinned_public_key, options->pinned_public_key)
		|| !copy_text(&copy->proxy, options->proxy) || !copy_text(&copy->user_agent, options->user_agent)) {
		ctp_curl_options_clear(copy);
		return ctp_error_set(error, CTP_ERR_MEMORY, "Out of memory.");
	}
	return CTP_OK;
}

/* A proxy's address can hold a password. */
static void free_text(const char **text)
{
	if (*text != NULL) {
		ctp_wipe((char *)*text, strlen(*text));
		free((char *)*text);
		*text = NULL;
	}
}

void ctp_curl_options_clear(struct ctp_curl_options *options)
{
	free_text(&options->ca_file);
	free_text(&options->pinned_public_key);
	free_text(&options->proxy);
	free_text(&options->user_agent);
}

/* ---- Callbacks: they touch our memory only, so nothing can jump out of libcurl through them ------------------------- */

/*
 * The body goes through here, and there is no way to rewind it: libcurl repeats a request by itself when a kept connection dies
 * before the first byte of an answer, and a refund would be executed twice. Without a rewind it has to give up
 * (CURLE_SEND_FAIL_REWIND). It knows the length, so it never asks again after the last byte but to repeat.
 */
static size_t give_body(char *buffer, size_t size, size_t count, void *context)
{
	struct ctp_curl_exchange *exchange = context;
	const struct ctp_buf *body = exchange->request->body;
	size_t bytes = body->length - exchange->given;

	if (bytes == 0) {
		return CURL_READFUNC_ABORT;
	}
	if (bytes > size * count) {
		bytes = size * count;
	}
	memcpy(buffer, body->bytes + exchange->given, bytes);
	exchange->given += bytes;
	exchange->reply->left = true;
	return bytes;
}

/* To libcurl an end in the middle of the head is a whole answer without a body. */
static size_t take_head_line(char *line, size_t size, size_t count, void *context)
{
	struct ctp_curl_exchange *exchange = context;

	if (count <= 2) {
		exchange->head_ended = true;
	} else if (count > 5 && memcmp(line, "HTTP/", 5) == 0) {
		exchange->head_ended = false;
	}
	return size * count;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context)
{
	struct ctp_curl_exchange *exchange = context;
	struct ctp_buf *body = &exchange->reply->body;
	size_t length = size * count;

	exchange->too_large = length > body->maximum - body->length;
	return ctp_buf_add(body, bytes, length) ? length : 0;
}

/* ---- Preparing an exchange ------------------------------------------------------------------------------------------ */

/* With libcurl's own parser, so that what is judged here is what it connects to. */
static void read_address(struct ctp_curl_exchange *exchange)
{
	CURLU *url = curl_url();
	char *scheme = NULL, *host = NULL;

	if (url != NULL && curl_url_set(url, CURLUPART_URL, exchange->request->url, 0) == CURLUE_OK
		&& curl_url_get(url, CURLUPART_SCHEME, &scheme, 0) == CURLUE_OK
		&& curl_url_get(url, CURLUPART_HOST, &host, 0) == CURLUE_OK) {
		exchange->plain_loopback = strcmp(scheme, "http") == 0 && ctp_url_is_loopback(ctp_text(host));
		snprintf(exchange->host, sizeof exchange->host, "%s", host);
	}
	curl_free(host);
	curl_free(scheme);
	curl_url_cleanup(url);
}

static const struct {
	CURLoption option;
	long value;
} FIXED_OPTIONS[] = {
	{CURLOPT_POST, 1},
	{CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1}, /* HTTP/2 only costs where requests come one by one */
	{CURLOPT_FOLLOWLOCATION, 0},                   /* a redirect is an answer */
	{CURLOPT_SSL_VERIFYPEER, 1},                   /* the chain … */
	{CURLOPT_SSL_VERIFYHOST, 2},                   /* … and the name */
	{CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2}, /* or later */
	{CURLOPT_NETRC, CURL_NETRC_IGNORED},           /* credentials are in the body alone */
	{CURLOPT_NOSIGNAL, 1},                         /* signals are the host program's */
	{CURLOPT_MAXCONNECTS, 1},                      /* a replaced connection is closed */
	{CURLOPT_MAXAGE_CONN, 3600},                   /* seconds idle: how long it really waits is the pool's to say */
	{CURLOPT_TCP_KEEPALIVE, 1},                    /* finds out when a firewall has forgotten the connection … */
	{CURLOPT_TCP_KEEPIDLE, 20},                    /* … asking after so many seconds … */
	{CURLOPT_TCP_KEEPINTVL, 5},                    /* … and again */
#if LIBCURL_VERSION_NUM >= 0x075700
	{CURLOPT_QUICK_EXIT, 1}, /* a name server that does not answer can't hold the call beyond its timeout */
#endif
};

static long ip_resolve(const struct ctp_curl_options *options)
{
	return options->ip_version == 4 ? CURL_IPRESOLVE_V4
		: options->ip_version == 6  ? CURL_IPRESOLVE_V6
									: CURL_IPRESOLVE_WHATEVER;
}

static CURLcode first_failure(const CURLcode *codes, size_t count)
{
	CURLcode failed = CURLE_OK;

	for (size_t i = 0; i < count && failed == CURLE_OK; i++) {
		failed = codes[i];
	}
	return failed;
}

/* What stays as it is from one exchange to the next. */
static CURLcode prepare(struct ctp_curl_exchange *exchange, CURL *easy, const struct ctp_curl_options *options,
	const struct ctp_curl_trust *trust)
{
	read_address(exchange);
	exchange->headers[0] = (struct curl_slist){exchange->content_type, &exchange->headers[1]};
	exchange->headers[1] = (struct curl_slist){(char *)"Accept: application/json", &exchange->headers[2]};
	/* No "Expect: 100-continue": waiting for leave to send the body only costs time. */
	exchange->headers[2] = (struct curl_slist){(char *)"Expect:", NULL};

	const CURLcode codes[] = {
		ctp_curl_trust_set(easy, trust, options),
		curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, exchange->plain_loopback ? "http" : "https"),
		/* "" means none, whatever the environment says; without NOPROXY it could still take a host out. */
		curl_easy_setopt(easy, CURLOPT_PROXY, options->proxy == NULL ? "" : options->proxy),
		curl_easy_setopt(easy, CURLOPT_NOPROXY, ""),
		curl_easy_setopt(easy, CURLOPT_PINNEDPUBLICKEY, options->pinned_public_key),
		curl_easy_setopt(easy, CURLOPT_HTTPHEADER, exchange->headers),
		curl_easy_setopt(easy, CURLOPT_IPRESOLVE, ip_resolve(options)),
		curl_easy_setopt(easy, CURLOPT_READFUNCTION, give_body),
		curl_easy_setopt(easy, CURLOPT_READDATA, exchange),
		curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_head_line),
		curl_easy_setopt(easy, CURLOPT_HEADERDATA, exchange),
		curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body),
		curl_easy_setopt(easy, CURLOPT_WRITEDATA, exchange),
		curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, exchange->text),
	};

	CURLcode failed = first_failure(codes, sizeof codes / sizeof codes[0]);
	for (size_t i = 0; i < sizeof FIXED_OPTIONS / sizeof FIXED_OPTIONS[0] && failed == CURLE_OK; i++) {
		failed = curl_easy_setopt(easy, FIXED_OPTIONS[i].option, FIXED_OPTIONS[i].value);
	}
	return failed;
}

static CURLcode set_request(struct ctp_curl_exchange *exchange, CURL *easy, const char *user_agent)
{
	const struct ctp_http_request *request = exchange->request;
	const CURLcode codes[] = {
		curl_easy_setopt(easy, CURLOPT_URL, request->url),
		curl_easy_setopt(easy, CURLOPT_USERAGENT, user_agent),
		curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)request->connect_timeout),
		curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)request->timeout),
		curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body->length),
	};

	snprintf(exchange->content_type, sizeof exchange->content_type, "Content-Type: %s", request->content_type);
	return first_failure(codes, sizeof codes / sizeof codes[0]);
}

/* ---- After an exchange ---------------------------------------------------------------------------------------------- */

static uint64_t measured(CURL *easy, CURLINFO info)
{
	curl_off_t value = 0;

	return curl_easy_getinfo(easy, info, &value) == CURLE_OK && value > 0 ? (uint64_t)value : 0;
}

static void measure(CURL *easy, const struct ctp_curl_exchange *exchange)
{
	struct ctp_http_reply *reply = exchange->reply;
	long status = 0, connections = 0, request_size = 0, header_size = 0;

	curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
	curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &connections);
	curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &request_size);
	curl_easy_getinfo(easy, CURLINFO_HEADER_SIZE, &header_size);
	reply->status = (int)status;
	reply->reused = connections == 0 && reply->left;
	if (!reply->reused) {
		uint64_t secured = measured(easy, CURLINFO_APPCONNECT_TIME_T);
		reply->connect_microseconds = measured(easy, CURLINFO_CONNECT_TIME_T);
		reply->tls_microseconds = secured > reply->connect_microseconds ? secured - reply->connect_microseconds : 0;
	}
	reply->total_microseconds = measured(easy, CURLINFO_TOTAL_TIME_T);
	reply->bytes_sent = (uint64_t)request_size + exchange->given;
	reply->bytes_received = (uint64_t)header_size + reply->body.length;
}

/* "No connection with HOST: CAUSE. Nothing was sent. ADVICE". The cause is NULL where libcurl's own words on TLS say more. */
static const struct {
	CURLcode code;
	const char *cause, *advice;
} BEFORE[] = {
	{CURLE_COULDNT_RESOLVE_HOST, "its name could not be resolved", "Check the address and the DNS of this server."},
	{CURLE_COULDNT_RESOLVE_PROXY, "the name of the proxy could not be resolved", "Check the option proxy."},
	{CURLE_COULDNT_CONNECT, "it was refused, or no way leads there",
		"Check the firewall, and the options proxy and ipVersion."},
	{CURLE_OPERATION_TIMEDOUT, "there was none in time", "Check the firewall, and the options proxy and ipVersion."},
	{CURLE_PEER_FAILED_VERIFICATION, NULL,
		"Somebody else may be answering. Check the clock and the CA certificates of this server; a CA of your own goes into the "
		"option caFile."},
	{CURLE_SSL_PINNEDPUBKEYNOTMATCH, "the public key is not the pinned one",
		"Somebody else may be answering. Change the option pinnedPublicKey only if a new key was announced."},
	{CURLE_SSL_CACERT_BADFILE, "the CA certificates could not be read",
		"Check the file of the option caFile; without it, install the package ca-certificates."},
	{CURLE_SSL_CONNECT_ERROR, NULL,
		"TLS 1.2 or later and certificates that verify are needed. Check that address and port are the gateway's."},
	{CURLE_UNSUPPORTED_PROTOCOL,
		"the address is neither https nor http on a literal loopback address (127.0.0.1, [::1])", "Check the address."},
	{CURLE_URL_MALFORMAT, "the address can't be read", "Check the address."},
};

/* Not for other failures: of a proxy they repeat the address, which can hold a password. */
static const char *tls_words(struct ctp_curl_exchange *exchange)
{
	for (char *c = exchange->text; *c != '\0'; c++) {
		if (*c < ' ' || *c > '~') {
			*c = '?';
		}
	}
	return exchange->text;
}

static const char *host_of(const struct ctp_curl_exchange *exchange)
{
	return exchange->host[0] == '\0' ? "the gateway" : exchange->host;
}

static enum ctp_status report_before(struct ctp_curl_exchange *exchange, CURLcode code, struct ctp_error *error)
{
	const char *cause = curl_easy_strerror(code), *advice = "Check the network and the option proxy.";

	for (size_t i = 0; i < sizeof BEFORE / sizeof BEFORE[0]; i++) {
		if (BEFORE[i].code == code) {
			cause = BEFORE[i].cause == NULL ? tls_words(exchange) : BEFORE[i].cause;
			advice = BEFORE[i].advice;
		}
	}
	return ctp_error_set(
		error, CTP_ERR_TRANSPORT, "No connection with %s: %s. Nothing was sent. %s", host_of(exchange), cause, advice);
}

static enum ctp_status report_after(const struct ctp_curl_exchange *exchange, CURLcode code, struct ctp_error *error)
{
	const char *cause = "the connection broke before a whole answer came";

	if (code == CURLE_OPERATION_TIMEDOUT) {
		cause = "no whole answer came in time";
	} else if (code == CURLE_WRITE_ERROR) {
		cause = exchange->too_large ? "the answer is longer than 1 MiB" : "there was no memory for the answer";
	} else if (code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_WEIRD_SERVER_REPLY) {
		cause = "the answer is not HTTP";
	}
	return ctp_error_set(error, CTP_ERR_TRANSPORT, "The request was sent to %s, but %s (after %.1f s).",
		host_of(exchange), cause, (double)exchange->reply->total_microseconds / 1e6);
}

/* What happened and what it means for the request. Whether a call was executed is for the caller to find out. */
static enum ctp_status report(struct ctp_curl_exchange *exchange, CURLcode code, struct ctp_error *error)
{
	error->curl_code = (int)code;
	error->http_status = exchange->reply->status;
	return exchange->reply->left ? report_after(exchange, code, error) : report_before(exchange, code, error);
}

/* ---- The exchange --------------------------------------------------------------------------------------------------- */

CURLcode ctp_curl_exchange_begin(struct ctp_curl_exchange *exchange, CURL *easy, const struct ctp_curl_options *options,
	const struct ctp_curl_trust *trust, const struct ctp_http_request *request, struct ctp_http_reply *reply)
{
	exchange->request = request;
	exchange->reply = reply;
	exchange->given = 0;
	exchange->too_large = exchange->head_ended = false;
	exchange->text[0] = '\0';
	memset(reply, 0, sizeof *reply);
	ctp_buf_init(&reply->body, CTP_JSON_MAX_BYTES);
	if (easy == NULL) {
		return CURLE_OUT_OF_MEMORY;
	}
	CURLcode code = exchange->prepared ? CURLE_OK : prepare(exchange, easy, options, trust);
	exchange->prepared = code == CURLE_OK;
	return code == CURLE_OK ? set_request(exchange, easy, options->user_agent) : code;
}

enum ctp_status ctp_curl_exchange_end(
	struct ctp_curl_exchange *exchange, CURL *easy, CURLcode code, struct ctp_error *error)
{
	if (easy != NULL) {
		measure(easy, exchange);
	}
	if (code == CURLE_OK && !exchange->head_ended) {
		code = CURLE_GOT_NOTHING;
	}
	enum ctp_status status = code == CURLE_OK ? CTP_OK : report(exchange, code, error);
	exchange->request = NULL;
	exchange->reply = NULL;
	return status;
}
