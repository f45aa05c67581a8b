/* The real transport against a real server over loopback, plain HTTP. TLS: test_transport_tls.c. */
#define _GNU_SOURCE /* setenv, mkdtemp, RTLD_NEXT */

#include <dirent.h>
#include <dlfcn.h>
#include <netdb.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include <curl/curl.h>

#include "check.h"
#include "ctp_library.h"
#include "exchange.h"
#include "http_server.h"

#define BODY "userName=shop-api&password=5ecret&orderId=1"

static struct http_server *server;
static struct exchange_client *client;
static struct exchange_result result;

/* Each test has a server and a transport of its own. */
static void begin(void)
{
	server = http_server_start("127.0.0.1", NULL);
	client = exchange_client_new(&(struct ctp_curl_options){.user_agent = "clictopay-test/1.0"});
}

static void end(void)
{
	exchange_clear(&result);
	exchange_client_free(client);
	http_server_stop(server);
}

static void post_body(const char *path, const char *body, uint64_t timeout)
{
	char url[128];

	snprintf(url, sizeof url, "http://127.0.0.1:%d%s", http_server_port(server), path);
	exchange_post_within(&result, client, url, body, timeout, timeout);
}

static void post(const char *path)
{
	post_body(path, BODY, 10000);
}

/* ---- Answers ---- */

static void test_answers(void)
{
	begin();
	post("/echo");
	CHECK(result.status == CTP_OK);
	CHECK(result.reply.status == 200);
	CHECK(result.reply.left);
	CHECK(!result.reply.reused);
	CHECK_TEXT(result.body, "1:" BODY);
	CHECK(result.reply.bytes_sent > strlen(BODY) && result.reply.bytes_sent < strlen(BODY) + 400);
	CHECK(result.reply.bytes_received > strlen(result.body) && result.reply.bytes_received < strlen(result.body) + 100);
	CHECK(result.reply.connect_microseconds > 0);
	CHECK(result.reply.tls_microseconds == 0);
	CHECK(result.reply.total_microseconds >= result.reply.connect_microseconds);

	post("/chunked");
	CHECK(result.status == CTP_OK);
	CHECK(result.reply.reused);
	CHECK(result.reply.connect_microseconds == 0);
	CHECK_TEXT(result.body, "chunked!");

	post("/continue");
	CHECK(result.status == CTP_OK && result.reply.status == 200);
	CHECK_TEXT(result.body, "1:" BODY);

	post("/unavailable");
	CHECK(result.status == CTP_OK && result.reply.status == 503);
	CHECK_TEXT(result.body, "busy");

	post("/empty");
	CHECK(result.status == CTP_OK && result.reply.status == 200);
	CHECK(result.reply.body.length == 0);

	post("/until-close");
	CHECK(result.status == CTP_OK && result.reply.reused);
	CHECK_TEXT(result.body, "no length");
	CHECK(http_server_connections(server) == 1);

	post("/echo");
	CHECK(result.status == CTP_OK && !result.reply.reused);
	CHECK_TEXT(result.body, "2:" BODY);
	CHECK(http_server_executed(server) == 7);
	end();
}

static void test_redirects_are_answers(void)
{
	begin();
	post("/redirect");
	CHECK(result.status == CTP_OK && result.reply.status == 302);
	CHECK_TEXT(result.body, "moved");
	post("/redirect-post");
	CHECK(result.status == CTP_OK && result.reply.status == 307);
	CHECK(http_server_executed(server) == 2);
	end();
}

static void test_request_on_the_wire(void)
{
	char expected[512];

	begin();
	post("/echo");
	snprintf(expected, sizeof expected,
		"POST /echo HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nUser-Agent: clictopay-test/1.0\r\n"
		"Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\nAccept: application/json\r\n"
		"Content-Length: %zu\r\n\r\n" BODY,
		http_server_port(server), strlen(BODY));
	CHECK_TEXT(http_server_last(server), expected);
	end();
}

static void test_large_bodies(void)
{
	size_t length = 1100 * 1024; /* many reads, and enough for libcurl to ask with "Expect: 100-continue" by itself */
	char *body = malloc(length + 1);

	memset(body, 'b', length);
	body[length] = '\0';
	begin();
	post_body("/empty", body, 10000);
	CHECK(result.status == CTP_OK);
	const char *received = strstr(http_server_last(server), "\r\n\r\n");
	CHECK(received != NULL && strcmp(received + 4, body) == 0);
	CHECK(strstr(http_server_last(server), "Expect") == NULL);

	post("/longest");
	CHECK(result.status == CTP_OK);
	CHECK(result.reply.body.length == 1024 * 1024);
	end();
	free(body);
}

/* ---- Failures ---- */

/* After a failure the next exchange is on a new connection and gets its own answer. */
static void check_recovers(int executed)
{
	post("/echo");
	CHECK(result.status == CTP_OK);
	CHECK(!result.reply.reused);
	CHECK(strstr(result.body, ":" BODY) != NULL);
	CHECK(http_server_executed(server) == executed + 1);
}

/* Cuts after the request was read, on a new connection and on a kept one: an error, and executed exactly once. */
static void test_cut_after_execution(void)
{
	static const struct {
		const char *path;
		int status; /* in the reply, for what came of it */
	} cases[] = {{"/fin", 0}, {"/rst", 0}, {"/half", 200}, {"/half-chunked", 200}, {"/head", 200}, {"/half-head", 0},
		{"/only-continue", 0}, {"/switching", 0}, {"/garbage", 0}};

	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		for (int kept = 0; kept <= 1; kept++) {
			begin();
			if (kept) {
				post("/echo");
			}
			post(cases[i].path);
			CHECK(result.status == CTP_ERR_TRANSPORT);
			CHECK(result.error.status == CTP_ERR_TRANSPORT);
			CHECK(result.error.curl_code != 0);
			CHECK(result.reply.left);
			CHECK(strstr(result.error.message, "The request was sent to 127.0.0.1, but ") == result.error.message);
			if (!CHECK(result.reply.status == cases[i].status || cases[i].status == 0)
				|| !CHECK(http_server_executed(server) == kept + 1)) {
				printf("    %s, %s connection: status %d, executed %d\n", cases[i].path, kept ? "kept" : "new",
					result.reply.status, http_server_executed(server) - kept);
			}
			check_recovers(kept + 1);
			end();
		}
	}
}

static void test_cut_before_execution(void)
{
	begin();
	post("/unread");
	CHECK(result.status == CTP_ERR_TRANSPORT);
	CHECK(result.reply.left);
	CHECK(http_server_executed(server) == 0);
	check_recovers(0);
	end();
}

static void test_nobody_listens(void)
{
	begin();
	char url[64];
	snprintf(url, sizeof url, "http://127.0.0.1:%d/echo", http_server_port(server));
	http_server_stop(server);
	exchange_post(&result, client, url, BODY);
	CHECK(result.status == CTP_ERR_TRANSPORT);
	CHECK(result.error.curl_code == CURLE_COULDNT_CONNECT);
	CHECK(!result.reply.left && !result.reply.reused);
	CHECK(strstr(result.error.message, "Nothing was sent.") != NULL);
	server = http_server_start("127.0.0.1", NULL);
	check_recovers(0);
	end();
}

static void test_timeouts(void)
{
	static const char *const paths[] = {"/silence", "/drip"};

	for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
		begin();
		post("/echo");
		post_body(paths[i], BODY, 300);
		CHECK(result.status == CTP_ERR_TRANSPORT);
		CHECK(result.error.curl_code == CURLE_OPERATION_TIMEDOUT);
		CHECK(result.reply.left);
		CHECK(strstr(result.error.message, "no whole answer came in time (after ") != NULL);
		CHECK(result.milliseconds >= 290 && result.milliseconds < 5000);
		CHECK(http_server_executed(server) == 2);
		check_recovers(2);
		end();
	}
}

static void test_too_long(void)
{
	static const char *const paths[] = {"/too-long", "/endless"};

	for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
		begin();
		post(paths[i]);
		CHECK(result.status == CTP_ERR_TRANSPORT);
		CHECK(result.reply.left);
		CHECK(result.reply.body.length <= 1024 * 1024);
		CHECK(strstr(result.error.message, "longer than 1 MiB") != NULL);
		check_recovers(1);
		end();
	}
}

/* ---- Kept connections ---- */

static void test_closed_while_idle(void)
{
	static const char *const paths[] = {"/echo-then-close", "/echo-then-reset"};

	for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
		begin();
		post(paths[i]);
		CHECK(result.status == CTP_OK);
		http_server_release(server);
		http_server_wait_ended(server, 1);
		check_recovers(1);
		CHECK(http_server_connections(server) == 2);
		end();
	}
}

/* The connection ends under the next request: done once or not done, as told. */
static void test_closed_under_the_next_request(void)
{
	for (int i = 0; i < 20; i++) {
		begin();
		post("/echo-then-trap");
		CHECK(result.status == CTP_OK);
		post("/echo");
		CHECK(result.status == CTP_OK || result.reply.left);
		CHECK(http_server_executed(server) == (result.status == CTP_OK ? 2 : 1));
		end();
	}
}

/* What a server says while nothing was asked is no answer to the next request. */
static void test_unasked_answer(void)
{
	static const char *const paths[] = {"/echo-with-more", "/echo-then-more"};

	for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
		begin();
		post(paths[i]);
		CHECK_TEXT(result.body, "1:" BODY);
		http_server_release(server);
		http_server_wait_ended(server, 1);
		check_recovers(1);
		end();
	}
}

static int open_files(void)
{
	int count = 0;
	DIR *directory = opendir("/proc/self/fd");

	while (directory != NULL && readdir(directory) != NULL) {
		count++;
	}
	if (directory != NULL) {
		closedir(directory);
	}
	return count;
}

static void test_replaced_connections_are_closed(void)
{
	begin();
	post("/echo-then-close");
	http_server_wait_ended(server, 1);
	int before = open_files();
	for (int i = 2; i <= 20; i++) {
		post("/echo-then-close");
		CHECK(result.status == CTP_OK);
		http_server_wait_ended(server, i);
	}
	CHECK(open_files() <= before + 1);
	end();
}

/* ---- Where a request may go, and by which way ---- */

static void test_addresses(void)
{
	static const struct {
		const char *url;
		int code;
	} cases[] = {
		{"http://example.com/", CURLE_UNSUPPORTED_PROTOCOL},
		{"http://localhost/", CURLE_UNSUPPORTED_PROTOCOL},
		{"http://127.0.0.1.example.com/", CURLE_UNSUPPORTED_PROTOCOL},
		{"http://127.0.0.1@example.com/", CURLE_UNSUPPORTED_PROTOCOL},
		{"http://10.0.0.1/", CURLE_UNSUPPORTED_PROTOCOL},
		{"http://[::2]/", CURLE_UNSUPPORTED_PROTOCOL},
		{"http://[::ffff:127.0.0.1]/", CURLE_UNSUPPORTED_PROTOCOL},
		{"ftp://127.0.0.1/", CURLE_UNSUPPORTED_PROTOCOL},
		{"file:///etc/hostname", CURLE_UNSUPPORTED_PROTOCOL},
		{"127.0.0.1:1", CURLE_UNSUPPORTED_PROTOCOL},
		{"http://", CURLE_URL_MALFORMAT},
		{"", CURLE_URL_MALFORMAT},
		{"http://127.255.0.1:1/", CURLE_COULDNT_CONNECT},
		{"HTTP://127.0.0.1:1/", CURLE_COULDNT_CONNECT},
		{"https://127.0.0.1:1/", CURLE_COULDNT_CONNECT},
	};

	begin();
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		exchange_post(&result, client, cases[i].url, BODY);
		CHECK(result.status == CTP_ERR_TRANSPORT);
		CHECK(!result.reply.left);
		if (!CHECK(result.error.curl_code == cases[i].code)) {
			printf("    %s: %d %s\n", cases[i].url, result.error.curl_code, result.error.message);
		}
	}
	end();
}

static void test_ipv6(void)
{
	struct http_server *six = http_server_start("::1", NULL);
	char url[64];

	if (six == NULL) {
		printf("skipped: IPv6 (this machine has no ::1)\n");
		return;
	}
	begin();
	snprintf(url, sizeof url, "http://[::1]:%d/echo", http_server_port(six));
	exchange_post(&result, client, url, BODY);
	CHECK(result.status == CTP_OK);
	CHECK_TEXT(result.body, "1:" BODY);
	end();
	http_server_stop(six);
}

/* The second server stands for a proxy: it sees requests for another address. */
static void test_proxy(void)
{
	static const char *const names[] = {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
	struct http_server *proxy = http_server_start("127.0.0.1", NULL);
	char address[64], expected[64];

	begin();
	snprintf(address, sizeof address, "http://127.0.0.1:%d", http_server_port(proxy));
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		setenv(names[i], address, 1);
	}
	post("/echo");
	CHECK(result.status == CTP_OK);
	CHECK(http_server_connections(proxy) == 0);
	exchange_client_free(client);
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		unsetenv(names[i]);
	}

	setenv("no_proxy", "*", 1);
	client = exchange_client_new(&(struct ctp_curl_options){.proxy = address});
	post("/echo");
	unsetenv("no_proxy");
	CHECK(result.status == CTP_OK);
	CHECK(http_server_executed(proxy) == 1);
	snprintf(expected, sizeof expected, "POST http://127.0.0.1:%d/echo HTTP/1.1\r\n", http_server_port(server));
	CHECK(strncmp(http_server_last(proxy), expected, strlen(expected)) == 0);
	exchange_client_free(client);

	/* Its password is in no message: here libcurl's own text would repeat the whole address. */
	client = exchange_client_new(&(struct ctp_curl_options){.proxy = "http://shop:5ecret@ho st"});
	post("/echo");
	CHECK(result.status == CTP_ERR_TRANSPORT && !result.reply.left);
	CHECK(strstr(result.error.message, "5ecret") == NULL);
	CHECK(strstr(result.error.message, "proxy") != NULL);
	end();
	http_server_stop(proxy);
}

static void test_netrc(void)
{
	char home[] = "/tmp/ctp-test-XXXXXX", path[64];
	const char *before = getenv("HOME");

	if (!CHECK(mkdtemp(home) != NULL)) {
		return;
	}
	snprintf(path, sizeof path, "%s/.netrc", home);
	FILE *file = fopen(path, "w");
	fputs("machine 127.0.0.1 login somebody password 5ecret\n", file);
	fclose(file);
	char *saved = before == NULL ? NULL : strdup(before);
	setenv("HOME", home, 1);
	begin();
	post("/echo");
	CHECK(strstr(http_server_last(server), "Authorization") == NULL);
	end();
	if (saved != NULL) {
		setenv("HOME", saved, 1);
	}
	free(saved);
	unlink(path);
	rmdir(home);
}

static void test_options(void)
{
	static const struct {
		struct ctp_curl_options options;
		const char *argument;
	} cases[] = {
		{{.ip_version = 5}, "ipVersion"},
		{{.pinned_public_key = "/etc/key.pem"}, "pinnedPublicKey"},
		{{.user_agent = "shop\r\nX-Other: 1"}, "userAgent"},
		{{.user_agent = "caf\xC3\xA9"}, "userAgent"},
	};

	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct ctp_curl_pool pool = {0};
		struct ctp_transport *none = NULL;
		struct ctp_error error;
		ctp_error_clear(&error);
		CHECK(ctp_curl_transport_new(&cases[i].options, &pool, &none, &error) == CTP_ERR_ARGUMENT);
		CHECK_TEXT(error.argument, cases[i].argument);
		CHECK(none == NULL);
	}
	CHECK(strncmp(ctp_curl_library().linked, "7.", 2) == 0 || strncmp(ctp_curl_library().linked, "8.", 2) == 0);
}

/* ---- Names that take too long: libcurl calls this program's getaddrinfo() ---- */

static pthread_mutex_t names_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t names_changed = PTHREAD_COND_INITIALIZER;
static bool names_stuck, name_asked, name_answered;

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **found)
{
	if (node != NULL && strcmp(node, "stuck.example.com") == 0) {
		pthread_mutex_lock(&names_lock);
		name_asked = true;
		struct timespec limit;
		clock_gettime(CLOCK_REALTIME, &limit);
		limit.tv_sec += 5;
		while (names_stuck && pthread_cond_timedwait(&names_changed, &names_lock, &limit) == 0) {
		}
		name_answered = true;
		pthread_cond_broadcast(&names_changed);
		pthread_mutex_unlock(&names_lock);
		return EAI_AGAIN;
	}
	int (*next)(const char *, const char *, const struct addrinfo *, struct addrinfo **);
	*(void **)&next = dlsym(RTLD_NEXT, "getaddrinfo");
	return next(node, service, hints, found);
}

static void test_name_server_that_does_not_answer(void)
{
	names_stuck = true;
	begin();
	exchange_post_within(&result, client, "https://stuck.example.com/", BODY, 300, 10000);
	CHECK(result.status == CTP_ERR_TRANSPORT);
	CHECK(!result.reply.left);
	CHECK(result.milliseconds >= 290 && result.milliseconds < 5000);

	pthread_mutex_lock(&names_lock);
	CHECK(name_asked);
	names_stuck = false;
	pthread_cond_broadcast(&names_changed);
	while (name_asked && !name_answered) {
		pthread_cond_wait(&names_changed, &names_lock);
	}
	pthread_mutex_unlock(&names_lock);
	check_recovers(0);
	end();
}

/* ---- Time and chance ---- */

static void test_clock_and_jitter(void)
{
	int counts[10] = {0};

	begin();
	uint64_t before = client->transport->ops->now(client->transport);
	client->transport->ops->wait(client->transport, 30);
	uint64_t waited = client->transport->ops->now(client->transport) - before;
	CHECK(waited >= 29 && waited < 1030);
	uint32_t largest = 0;
	for (int i = 0; i < 10000; i++) {
		uint32_t drawn = client->transport->ops->random(client->transport, 10);
		largest = drawn > largest ? drawn : largest;
		counts[drawn % 10]++;
	}
	CHECK(largest == 9);
	for (int i = 0; i < 10; i++) {
		CHECK(counts[i] > 800 && counts[i] < 1200);
	}
	CHECK(client->transport->ops->random(client->transport, 1) == 0);
	end();
}

int main(void)
{
	test_answers();
	test_redirects_are_answers();
	test_request_on_the_wire();
	test_large_bodies();
	test_cut_after_execution();
	test_cut_before_execution();
	test_nobody_listens();
	test_timeouts();
	test_too_long();
	test_closed_while_idle();
	test_closed_under_the_next_request();
	test_unasked_answer();
	test_replaced_connections_are_closed();
	test_addresses();
	test_ipv6();
	test_proxy();
	test_netrc();
	test_options();
	test_name_server_that_does_not_answer();
	test_clock_and_jitter();
	return check_report("transport");
}
