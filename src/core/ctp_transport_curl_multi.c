#include "ctp_transport_curl_multi.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "ctp_system.h"
#include "ctp_transport_curl_easy.h"

/* Where one exchange is under way. The handle is kept for the next one, with its TLS sessions. */
struct lane {
	CURL *easy;                    /* NULL before its first exchange and after a failed one */
	struct ctp_transfer *transfer; /* NULL: free */
	struct ctp_curl_exchange exchange;
	bool entered; /* libcurl has it */
	bool ended;   /* without libcurl, with `code` */
	CURLcode code;
};

struct multi_transport {
	struct ctp_transport base;
	CURLM *multi;                    /* NULL before the first exchange; has the connections */
	uint64_t owner;                  /* the process that made `multi` */
	uint64_t draws;                  /* of random numbers */
	struct ctp_curl_options options; /* owned */
	struct ctp_curl_trusts *trusts;  /* borrowed; NULL: none */
	struct ctp_curl_trust *trust;    /* of all connections; NULL before the first */
	bool known;                      /* whether one connection can carry many: the handshake of the first is over */
	size_t count;
	struct lane lanes[];
};

static struct multi_transport *multi_of(struct ctp_transport *base)
{
	return (struct multi_transport *)base;
}

/*
 * A forked child has copies of the handles, but the connections are the parent's: the copies are left alone, on purpose never freed, and
 * what was under way broke off.
 */
static void disown(struct multi_transport *transport)
{
	if (transport->multi == NULL || transport->owner == ctp_process_id()) {
		return;
	}
	transport->multi = NULL;
	transport->known = false;
	for (size_t i = 0; i < transport->count; i++) {
		struct lane *lane = &transport->lanes[i];

		lane->easy = NULL;
		lane->entered = false;
		lane->ended = lane->transfer != NULL;
		lane->code = CURLE_RECV_ERROR;
	}
}

static CURLM *own_multi(struct multi_transport *transport)
{
	if (transport->multi == NULL) {
		transport->multi = curl_multi_init();
		transport->owner = ctp_process_id();
		/* As many connections as exchanges; how many of them HTTP/2 needs is libcurl's to find out. */
		curl_multi_setopt(transport->multi, CURLMOPT_MAXCONNECTS, (long)transport->count);
	}
	return transport->multi;
}

/* Without TLS HTTP/2 is not offered. Time limits are the caller's. */
static CURLcode set_options(const struct lane *lane)
{
	const struct {
		CURLoption option;
		long value;
	} options[] = {
		{CURLOPT_HTTP_VERSION, lane->exchange.plain_loopback ? CURL_HTTP_VERSION_1_1 : CURL_HTTP_VERSION_NONE},
		{CURLOPT_FRESH_CONNECT, lane->transfer->fresh},
		{CURLOPT_CONNECTTIMEOUT_MS, INT_MAX},
		{CURLOPT_TIMEOUT_MS, 0},
	};
	CURLcode code = CURLE_OK;

	for (size_t i = 0; i < sizeof options / sizeof options[0] && code == CURLE_OK; i++) {
		code = curl_easy_setopt(lane->easy, options[i].option, options[i].value);
	}
	return code;
}

/* Anything but CURLE_OK: libcurl does not know of it. */
static CURLcode begin(struct multi_transport *transport, struct lane *lane)
{
	struct ctp_transfer *transfer = lane->transfer;

	if (lane->easy == NULL) {
		lane->easy = curl_easy_init();
		lane->exchange = (struct ctp_curl_exchange){0};
	}
	if (transport->trust == NULL) {
		transport->trust = ctp_curl_trusts_get(transport->trusts, transfer->request.url, &transport->options);
	}
	CURLcode code = ctp_curl_exchange_begin(
		&lane->exchange, lane->easy, &transport->options, transport->trust, &transfer->request, &transfer->reply);
	if (code == CURLE_OK) {
		code = set_options(lane);
	}
	if (code == CURLE_OK) {
		code = curl_easy_setopt(lane->easy, CURLOPT_PRIVATE, lane);
	}
	return code;
}

/*
 * One goes first; the others wait for its connection, which carries them all if it is one of HTTP/2. CURLOPT_PIPEWAIT would do the same,
 * but newer versions of libcurl then wait for the whole first answer where the server has no HTTP/2.
 */
static void let_in(struct multi_transport *transport)
{
	bool first = true;

	for (size_t i = 0; i < transport->count; i++) {
		const struct lane *lane = &transport->lanes[i];

		first = first && !lane->entered;
		transport->known = transport->known || (lane->entered && lane->transfer->reply.left)
			|| (lane->transfer != NULL && lane->exchange.plain_loopback);
	}
	for (size_t i = 0; i < transport->count; i++) {
		struct lane *lane = &transport->lanes[i];

		if (lane->transfer != NULL && !lane->entered && !lane->ended && (first || transport->known)) {
			first = false;
			lane->entered = curl_multi_add_handle(own_multi(transport), lane->easy) == CURLM_OK;
			lane->ended = !lane->entered;
			lane->code = CURLE_OUT_OF_MEMORY;
		}
	}
}

static void start(struct ctp_transport *base, struct ctp_transfer *transfer)
{
	struct multi_transport *transport = multi_of(base);
	struct lane *lane = transport->lanes;

	disown(transport);
	while (lane->transfer != NULL) {
		lane++;
	}
	lane->transfer = transfer;
	lane->code = begin(transport, lane);
	lane->ended = lane->code != CURLE_OK;
	let_in(transport);
}

/* Frees the lane; its transfer is the caller's again. */
static struct ctp_transfer *end(struct multi_transport *transport, struct lane *lane, CURLcode code)
{
	struct ctp_transfer *transfer = lane->transfer;

	if (lane->entered) {
		curl_multi_remove_handle(transport->multi, lane->easy);
	}
	transfer->status = ctp_curl_exchange_end(&lane->exchange, lane->easy, code, &transfer->error);
	if (transfer->status != CTP_OK) {
		curl_easy_cleanup(lane->easy);
		lane->easy = NULL;
	}
	lane->transfer = NULL;
	lane->entered = lane->ended = false;
	return transfer;
}

static struct ctp_transfer *take_ended(struct multi_transport *transport)
{
	const CURLMsg *message;
	int left;

	for (size_t i = 0; i < transport->count; i++) {
		if (transport->lanes[i].ended) {
			return end(transport, &transport->lanes[i], transport->lanes[i].code);
		}
	}
	while (transport->multi != NULL && (message = curl_multi_info_read(transport->multi, &left)) != NULL) {
		if (message->msg == CURLMSG_DONE) {
			char *lane;
			curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &lane);
			return end(transport, (struct lane *)(void *)lane, message->data.result);
		}
	}
	return NULL;
}

static struct ctp_transfer *move_on(struct multi_transport *transport)
{
	int running;

	if (transport->multi != NULL) {
		curl_multi_perform(transport->multi, &running);
	}
	let_in(transport); /* before anything waits for the first one's answer */
	return take_ended(transport);
}

static struct ctp_transfer *await(struct ctp_transport *base, uint64_t milliseconds)
{
	struct multi_transport *transport = multi_of(base);

	disown(transport);
	struct ctp_transfer *transfer = move_on(transport);
	if (transfer != NULL || milliseconds == 0) {
		return transfer;
	}
	if (transport->multi == NULL) {
		ctp_sleep(milliseconds);
		return NULL;
	}
	curl_multi_poll(transport->multi, NULL, 0, milliseconds < INT_MAX ? (int)milliseconds : INT_MAX, NULL);
	return move_on(transport);
}

static void stop(struct ctp_transport *base, struct ctp_transfer *transfer)
{
	struct multi_transport *transport = multi_of(base);
	struct lane *lane = transport->lanes;

	disown(transport);
	while (lane->transfer != transfer) {
		lane++;
	}
	end(transport, lane, lane->ended ? lane->code : CURLE_OPERATION_TIMEDOUT);
}

static uint64_t now(struct ctp_transport *base)
{
	(void)base;
	return ctp_microseconds() / 1000;
}

static uint32_t random_below(struct ctp_transport *base, uint32_t bound)
{
	return ctp_random_below(++multi_of(base)->draws, bound);
}

static void free_transport(struct ctp_transport *base)
{
	struct multi_transport *transport = multi_of(base);

	disown(transport);
	for (size_t i = 0; i < transport->count; i++) {
		curl_easy_cleanup(transport->lanes[i].easy);
	}
	curl_multi_cleanup(transport->multi);
	ctp_curl_trust_release(transport->trust);
	ctp_curl_options_clear(&transport->options);
	free(transport);
}

enum ctp_status ctp_curl_multi_transport_new(const struct ctp_curl_options *options, size_t count,
	struct ctp_curl_trusts *trusts, struct ctp_transport **transport, struct ctp_error *error)
{
	static const struct ctp_transport_ops operations = {
		.start = start, .await = await, .stop = stop, .now = now, .random = random_below, .free = free_transport};
	struct multi_transport *made = calloc(1, sizeof *made + count * sizeof made->lanes[0]);

	if (made == NULL) {
		return ctp_error_set(error, CTP_ERR_MEMORY, "Out of memory.");
	}
	made->base.ops = &operations;
	made->count = count;
	made->trusts = trusts;
	enum ctp_status status = ctp_curl_options_copy(&made->options, options, error);
	if (status != CTP_OK) {
		free(made);
		return status;
	}
	*transport = &made->base;
	return CTP_OK;
}
