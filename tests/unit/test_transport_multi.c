/* Several exchanges at once over real connections: each ends as it would alone, and none waits for another. */
#define _GNU_SOURCE /* mkstemp */

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "certificates.h"
#include "check.h"
#include "ctp_system.h"
#include "ctp_transport_curl_multi.h"
#include "exchange.h"
#include "http_server.h"

#define MANY 8

static struct ctp_transport *transport;
static const char *scheme;
static int port;

struct post {
	char url[64];
	struct ctp_buf body;
	struct ctp_transfer transfer;
};

static struct post posts[MANY];

static void open_transport(const char *ca_file)
{
	const struct ctp_curl_options options = {.ca_file = ca_file};
	struct ctp_error error;

	if (ctp_curl_multi_transport_new(&options, MANY, NULL, &transport, &error) != CTP_OK) {
		abort();
	}
}

static void start_on(struct post *post, const char *path, const char *body, bool fresh)
{
	memset(post, 0, sizeof *post);
	snprintf(post->url, sizeof post->url, "%s://127.0.0.1:%d%s", scheme, port, path);
	ctp_buf_init(&post->body, 4096);
	ctp_buf_add_text(&post->body, body);
	post->transfer.request = (struct ctp_http_request){
		post->url, "application/x-www-form-urlencoded; charset=UTF-8", &post->body, 10000, 10000};
	post->transfer.fresh = fresh;
	transport->ops->start(transport, &post->transfer);
}

static void start(struct post *post, const char *path, const char *body)
{
	start_on(post, path, body, false);
}

/* The next one that ended, within ten seconds. */
static struct post *await(void)
{
	uint64_t until = ctp_microseconds() + 10 * 1000000;
	struct ctp_transfer *transfer = NULL;

	while (transfer == NULL && ctp_microseconds() < until) {
		transfer = transport->ops->await(transport, 1000);
	}
	for (size_t i = 0; i < MANY; i++) {
		if (transfer == &posts[i].transfer) {
			return &posts[i];
		}
	}
	return NULL;
}

static void clear(struct post *post)
{
	ctp_buf_clear(&post->body);
	ctp_buf_clear(&post->transfer.reply.body);
}

static bool answered(const struct post *post)
{
	return post != NULL && post->transfer.status == CTP_OK && post->transfer.reply.status == 200;
}

/* "CONNECTION:BODY" of the server, by its body. */
static bool echoed(const struct post *post, const char *body)
{
	const char *colon = answered(post) ? strchr(post->transfer.reply.body.bytes, ':') : NULL;

	return colon != NULL && strcmp(colon + 1, body) == 0;
}

static void many_at_once(struct http_server *server)
{
	char body[16];
	int reused = 0;

	for (int round = 0; round < 3; round++) {
		for (int i = 0; i < MANY; i++) {
			snprintf(body, sizeof body, "%d", i);
			start(&posts[i], "/echo", body);
		}
		for (int i = 0; i < MANY; i++) {
			struct post *post = await();
			snprintf(body, sizeof body, "%d", post != NULL ? (int)(post - posts) : -1);
			if (CHECK(echoed(post, body))) {
				reused += post->transfer.reply.reused ? 1 : 0;
				clear(post);
			}
		}
	}
	CHECK(http_server_connections(server) <= MANY && reused == 3 * MANY - http_server_connections(server));
	CHECK(http_server_executed(server) == 3 * MANY);
	CHECK(transport->ops->await(transport, 0) == NULL);
}

static void a_slow_one_holds_nobody_up(void)
{
	start(&posts[0], "/silence", "slow");
	for (int i = 0; i < 5; i++) {
		start(&posts[1], "/echo", "fast");
		CHECK(echoed(await(), "fast"));
		clear(&posts[1]);
	}
	CHECK(posts[0].transfer.reply.left);
	transport->ops->stop(transport, &posts[0].transfer);
	CHECK(posts[0].transfer.status == CTP_ERR_TRANSPORT && posts[0].transfer.error.curl_code == 28);
	CHECK(strstr(posts[0].transfer.error.message, "no whole answer came in time") != NULL);
	clear(&posts[0]);

	/* With nothing under way it is a pause. */
	uint64_t started = ctp_microseconds();
	CHECK(transport->ops->await(transport, 60) == NULL);
	CHECK(ctp_microseconds() - started >= 50 * 1000);
}

/* "… (after 0.1 s)." */
static void cut_time(struct ctp_error *error)
{
	char *time = strstr(error->message, " (after ");

	if (time != NULL) {
		*time = '\0';
	}
}

/* Whatever goes wrong is told in the same words as by the transport for single exchanges. */
static void faults_are_told_as_of_one(struct exchange_client *single)
{
	static const char *const paths[] = {"/fin", "/rst", "/half", "/half-chunked", "/head", "/half-head", "/empty",
		"/too-long", "/redirect", "/unavailable", "/garbage", "/only-continue", "/until-close", "/chunked"};

	for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
		struct exchange_result alone = {0};

		start_on(&posts[0], paths[i], "x", true); /* on a kept one some are told as a dead connection */
		exchange_post(&alone, single, posts[0].url, "x");
		struct post *post = await();
		CHECK(post == &posts[0] && post->transfer.status == alone.status);
		CHECK(posts[0].transfer.reply.status == alone.reply.status && posts[0].transfer.reply.left);
		CHECK(posts[0].transfer.error.curl_code == alone.error.curl_code);
		cut_time(&posts[0].transfer.error);
		cut_time(&alone.error);
		CHECK_TEXT(posts[0].transfer.error.message, alone.error.message);
		clear(&posts[0]);
		exchange_clear(&alone);
	}
}

static void what_never_left(const char *ca_file)
{
	transport->ops->free(transport);
	open_transport("/dev/null");
	start(&posts[0], "/echo", "x");
	CHECK(await() == &posts[0] && posts[0].transfer.status == CTP_ERR_TRANSPORT && !posts[0].transfer.reply.left);
	CHECK(strstr(posts[0].transfer.error.message, "Nothing was sent.") != NULL);
	clear(&posts[0]);

	/* One that was stopped at once, and one whose address is refused, beside a good one. */
	transport->ops->free(transport);
	open_transport(ca_file);
	start(&posts[0], "/echo", "x");
	clear(&posts[0]);
	transport->ops->stop(transport, &posts[0].transfer);
	start(&posts[1], "/echo", "y");
	memset(&posts[2], 0, sizeof posts[2]);
	ctp_buf_init(&posts[2].body, 16);
	posts[2].transfer.request =
		(struct ctp_http_request){"http://gateway.example/", "text/plain", &posts[2].body, 1, 1};
	transport->ops->start(transport, &posts[2].transfer);
	const struct post *one = await(), *other = await();
	CHECK(one != NULL && other != NULL && one != other);
	CHECK(echoed(&posts[1], "y"));
	CHECK(posts[2].transfer.status == CTP_ERR_TRANSPORT && !posts[2].transfer.reply.left);
	clear(&posts[1]);
	clear(&posts[2]);
}

/* Kept connections that the server closed: never executed twice, and on a new one it works. */
static void dead_connections(struct http_server *server)
{
	int connections = http_server_connections(server), executed = http_server_executed(server);

	start(&posts[0], "/echo-then-close", "x");
	CHECK(echoed(await(), "x"));
	clear(&posts[0]);
	http_server_wait_ended(server, http_server_connections(server) - 1);
	start(&posts[0], "/echo", "y");
	struct post *post = await();
	CHECK(echoed(post, "y") || posts[0].transfer.status == CTP_ERR_TRANSPORT);
	executed += 1 + (answered(post) ? 1 : 0);
	clear(&posts[0]);
	start_on(&posts[0], "/echo", "z", true);
	CHECK(echoed(await(), "z") && !posts[0].transfer.reply.reused);
	clear(&posts[0]);
	CHECK(http_server_executed(server) == executed + 1 && http_server_connections(server) > connections);
}

/* What a forked child does with what was under way. Returns the number of failed checks. */
static int child(void)
{
	check_failures = 0;
	CHECK(!answered(await()) && !answered(await()));
	CHECK(posts[0].transfer.status == CTP_ERR_TRANSPORT && posts[1].transfer.status == CTP_ERR_TRANSPORT);
	start(&posts[2], "/echo", "child");
	CHECK(echoed(await(), "child") && !posts[2].transfer.reply.reused);
	transport->ops->free(transport);
	return check_failures;
}

static void forked(void)
{
	int status = -1;

	start(&posts[0], "/silence", "x");
	start(&posts[1], "/silence", "y");
	while (!posts[0].transfer.reply.left || !posts[1].transfer.reply.left) {
		transport->ops->await(transport, 10);
	}
	start(&posts[2], "/echo", "before");
	CHECK(echoed(await(), "before"));
	clear(&posts[2]);
	fflush(stdout);
	pid_t process = fork();
	if (process == 0) {
		int failed = child();
		fflush(stdout);
		_exit(failed == 0 ? 0 : 1);
	}
	CHECK(waitpid(process, &status, 0) == process && WIFEXITED(status) && WEXITSTATUS(status) == 0);
	start(&posts[2], "/echo", "after");
	CHECK(echoed(await(), "after") && posts[2].transfer.reply.reused);
	for (int i = 0; i < 3; i++) {
		if (i < 2) {
			CHECK(transport->ops->await(transport, 0) == NULL);
			transport->ops->stop(transport, &posts[i].transfer);
		}
		clear(&posts[i]);
	}
}

/* The test server speaks HTTP/1.1 only. */
static SSL_CTX *server_without_http2(const struct identity *identity)
{
	SSL_CTX *context = identity_server(identity);

	SSL_CTX_set_alpn_select_cb(context, NULL, NULL);
	return context;
}

int main(void)
{
	char ca_file[] = "/tmp/ctp-test-XXXXXX";
	int file = mkstemp(ca_file);

	if (!CHECK(file >= 0)) {
		return check_report("transport_multi");
	}
	close(file);
	struct identity authority = identity_make("Test authority", NULL, -1, 1);
	struct identity good = identity_make("IP:127.0.0.1", &authority, -1, 1);
	identity_save(&authority, ca_file);

	for (int secure = 0; secure < 2; secure++) {
		struct http_server *server = http_server_start("127.0.0.1", secure ? server_without_http2(&good) : NULL);
		struct exchange_client *single = exchange_client_new(&(struct ctp_curl_options){.ca_file = ca_file});

		scheme = secure ? "https" : "http";
		port = http_server_port(server);
		open_transport(ca_file);
		many_at_once(server);
		a_slow_one_holds_nobody_up();
		faults_are_told_as_of_one(single);
		if (secure) {
			what_never_left(ca_file);
		}
		transport->ops->free(transport);
		http_server_stop(server);

		server = http_server_start("127.0.0.1", secure ? server_without_http2(&good) : NULL);
		port = http_server_port(server);
		open_transport(ca_file);
		dead_connections(server);
		forked();
		transport->ops->free(transport);
		http_server_stop(server);
		exchange_client_free(single);
	}
	identity_clear(&authority);
	identity_clear(&good);
	unlink(ca_file);
	return check_report("transport_multi");
}
