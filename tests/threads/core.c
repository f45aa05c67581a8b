/*
 * Threads that use the core at once, each with clients and verifiers of its own, as the requests of a thread-safe PHP do: calls over plain
 * HTTP and over TLS, several at a time, notifications of both kinds, settings, amounts, evidence and the state machine. Made for the
 * thread sanitizer, which reports whatever two of them touch without a lock.
 *
 *   core [ROUNDS]
 */
#define _GNU_SOURCE /* mkdtemp */

#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "certificates.h"
#include "ctp_action.h"
#include "ctp_batch.h"
#include "ctp_notification.h"
#include "ctp_settings.h"
#include "ctp_state.h"
#include "ctp_transport_curl_multi.h"
#include "exchange.h"
#include "http_server.h"
#include "vectors.h"

#define THREADS 4
#define BATCH 3

/* What all threads share, and only read. */
static struct http_server *plain_server, *tls_server;
static char ca_file[64];
static unsigned rounds = 25;

struct worker {
	pthread_t thread;
	unsigned checks, failures;
};

/* Like CHECK of check.h, which counts for one thread. */
static bool expect(struct worker *worker, bool holds, const char *what)
{
	worker->checks++;
	if (!holds) {
		worker->failures++;
		printf("failed: %s\n", what);
	}
	return holds;
}

#define EXPECT(worker, condition) expect(worker, condition, #condition)

/* ---- what a request does ---- */

static bool status_request(struct ctp_request *request, const char *id)
{
	struct ctp_error error;

	return ctp_request_init(request, ctp_text("getOrderStatusExtended.do"), &error) == CTP_OK
		&& ctp_request_add(request, "orderId", ctp_text(id), &error) == CTP_OK;
}

static void judge(struct worker *worker, const struct ctp_order *order, const char *id)
{
	const struct ctp_money registered = {10500, ctp_currency_find(ctp_text("TND"))};
	const struct ctp_transition step =
		ctp_state_observe(CTP_STATE_PENDING, order, ctp_text(id), &registered, NULL, false);

	EXPECT(worker, ctp_order_confirms(order, ctp_text(id), &registered));
	EXPECT(worker, step.changed && step.to == CTP_STATE_PAID && step.anomaly == CTP_ANOMALY_NONE);
}

static void ask(struct worker *worker, const struct ctp_client *client, const char *id)
{
	struct ctp_request request;
	struct ctp_json *document = NULL;
	struct ctp_order order;
	struct ctp_error error = {0};
	struct ctp_buf shown;

	if (EXPECT(worker, status_request(&request, id))
		&& EXPECT(worker, ctp_client_status(client, &request, &document, &order, &error) == CTP_OK)) {
		judge(worker, &order, id);
		ctp_buf_init(&shown, CTP_JSON_MAX_BYTES);
		EXPECT(worker, ctp_reply_evidence(document, &shown));
		ctp_buf_clear(&shown);
	}
	ctp_json_free(document);
	ctp_request_clear(&request);
}

static void ask_several(struct worker *worker, const struct ctp_client *client, const char *const ids[BATCH])
{
	struct ctp_batch *batch = ctp_batch_new(client, BATCH);
	struct ctp_batch_result result;
	const char *of_place[BATCH];

	for (size_t i = 0; i < BATCH; i++) {
		struct ctp_request request;
		EXPECT(worker, status_request(&request, ids[i]));
		of_place[ctp_batch_add(batch, &request)] = ids[i];
	}
	for (size_t i = 0; i < BATCH && EXPECT(worker, ctp_batch_next(batch, true, &result)); i++) {
		if (EXPECT(worker, result.status == CTP_OK)) {
			judge(worker, &result.order, of_place[result.place]);
		}
		ctp_json_free(result.document);
	}
	ctp_batch_free(batch);
}

static void verify(struct worker *worker)
{
	for (size_t i = 0; i < VECTORS; i++) {
		struct ctp_verifier *verifier = NULL;
		struct ctp_notification notification;
		struct ctp_error error = {0};
		char query[2048];

		snprintf(query, sizeof query, "%s&checksum=%s", vectors[i].query, vectors[i].checksum);
		EXPECT(worker, ctp_verifier_new(vectors[i].kind, &verifier, &error) == CTP_OK);
		EXPECT(worker, ctp_verifier_add(verifier, ctp_text(vectors[i].key), &error) == CTP_OK);
		EXPECT(worker, ctp_notification_parse(&notification, ctp_text(query), verifier, NULL, 0, &error) == CTP_OK);
		EXPECT(worker, notification.verified);
		ctp_notification_clear(&notification);
		ctp_verifier_free(verifier);
	}
}

static void configure(struct worker *worker)
{
	struct ctp_text texts[CTP_SETTINGS] = {[CTP_SETTING_TEST_USER] = ctp_text("shop-api"),
		[CTP_SETTING_TEST_PASSWORD] = ctp_text("secret"),
		[CTP_SETTING_MIN_AMOUNT] = ctp_text("1.500")};
	struct ctp_problems problems = {0};
	struct ctp_settings settings;
	struct ctp_error error = {0};

	if (EXPECT(worker, ctp_settings_init(&settings, texts, &problems, &error) == CTP_OK)) {
		EXPECT(worker, ctp_settings_amount(&settings, CTP_SETTING_MIN_AMOUNT).minor == 1500);
		ctp_settings_clear(&settings);
	}
}

/* ---- threads ---- */

static bool new_client(struct ctp_client *client, struct http_server *server)
{
	struct ctp_error error;
	char url[96];

	snprintf(url, sizeof url, "%s://127.0.0.1:%d/payment/rest/", server == tls_server ? "https" : "http",
		http_server_port(server));
	return ctp_client_init(client, ctp_text(url), ctp_text("shop-api"), ctp_text("secret"), &error) == CTP_OK;
}

static void use_server(struct worker *worker, struct http_server *server)
{
	static const char *const ids[BATCH] = {"order-1", "order-2", "order-3"};
	const struct ctp_curl_options options = {.ca_file = server == tls_server ? ca_file : NULL};
	struct exchange_client *kept = exchange_client_new(&options);
	struct ctp_transport *several = NULL;
	struct ctp_client client;
	struct ctp_error error;

	EXPECT(worker, new_client(&client, server));
	EXPECT(worker, ctp_curl_multi_transport_new(&options, BATCH, &kept->trusts, &several, &error) == CTP_OK);
	for (unsigned round = 0; round < rounds; round++) {
		client.transport = kept->transport;
		ask(worker, &client, ids[round % BATCH]);
		client.transport = several;
		ask_several(worker, &client, ids);
		verify(worker);
		configure(worker);
	}
	several->ops->free(several);
	ctp_client_clear(&client);
	exchange_client_free(kept);
}

static void *work(void *context)
{
	struct worker *worker = context;

	use_server(worker, plain_server);
	use_server(worker, tls_server);
	return NULL;
}

int main(int count, char **arguments)
{
	struct worker workers[THREADS] = {0};
	unsigned checks = 0, failures = 0;
	char directory[] = "/tmp/ctp-threads-XXXXXX";
	struct ctp_error error;

	if (count > 1) {
		rounds = (unsigned)strtoul(arguments[1], NULL, 10);
	}
	if (mkdtemp(directory) == NULL || ctp_curl_global_init(&error) != CTP_OK) {
		return 1;
	}
	snprintf(ca_file, sizeof ca_file, "%s/ca.pem", directory);
	struct identity authority = identity_make("Authority", NULL, -1, 1);
	struct identity server = identity_make("IP:127.0.0.1", &authority, -1, 1);
	identity_save(&authority, ca_file);
	plain_server = http_server_start("127.0.0.1", NULL);
	/* The server speaks HTTP/1.1 only. */
	SSL_CTX *tls = identity_server(&server);
	SSL_CTX_set_alpn_select_cb(tls, NULL, NULL);
	tls_server = http_server_start("127.0.0.1", tls);

	for (size_t i = 0; i < THREADS; i++) {
		pthread_create(&workers[i].thread, NULL, work, &workers[i]);
	}
	for (size_t i = 0; i < THREADS; i++) {
		pthread_join(workers[i].thread, NULL);
		checks += workers[i].checks;
		failures += workers[i].failures;
	}

	http_server_stop(plain_server);
	http_server_stop(tls_server);
	identity_clear(&server);
	identity_clear(&authority);
	unlink(ca_file);
	rmdir(directory);
	printf("core: %d threads, %u rounds each, %u checks, %u failed\n", THREADS, 2 * rounds, checks, failures);
	return failures == 0 ? 0 : 1;
}
