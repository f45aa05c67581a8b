/* Which connections are kept, for whom and how long. The times are the test's; the server is real. */
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <curl/curl.h>

#include "check.h"
#include "exchange.h"
#include "http_server.h"

#define IDLE 45000 /* milliseconds */
#define START 1000000

static struct http_server *server;
static struct ctp_curl_pool pool;
static const struct ctp_curl_options plain;
static char origin[64];

static void begin(size_t size)
{
	struct ctp_error error;

	ctp_error_clear(&error);
	CHECK(ctp_curl_global_init(&error) == CTP_OK);
	server = http_server_start("127.0.0.1", NULL);
	pool = (struct ctp_curl_pool){.size = size, .max_idle = IDLE};
	snprintf(origin, sizeof origin, "http://127.0.0.1:%d", http_server_port(server));
}

static void end(void)
{
	ctp_curl_pool_clear(&pool);
	CHECK(pool.idle == NULL);
	http_server_stop(server);
}

static size_t discard(char *bytes, size_t size, size_t count, void *context)
{
	(void)bytes;
	(void)context;
	return size * count;
}

/* What the transport does between take and give. */
static void use(struct ctp_curl_connection *connection, const char *path, struct ctp_http_reply *reply)
{
	char url[128];
	long connections = 0;

	snprintf(url, sizeof url, "%s%s", connection->origin, path);
	curl_easy_setopt(connection->easy, CURLOPT_URL, url);
	curl_easy_setopt(connection->easy, CURLOPT_POSTFIELDS, "");
	curl_easy_setopt(connection->easy, CURLOPT_WRITEFUNCTION, discard);
	curl_easy_setopt(connection->easy, CURLOPT_FRESH_CONNECT, connection->fresh ? 1L : 0L);
	curl_easy_setopt(connection->easy, CURLOPT_MAXCONNECTS, 1L);
	curl_easy_setopt(connection->easy, CURLOPT_MAXAGE_CONN, 3600L);
	CHECK(curl_easy_perform(connection->easy) == CURLE_OK);
	curl_easy_getinfo(connection->easy, CURLINFO_NUM_CONNECTS, &connections);
	memset(reply, 0, sizeof *reply);
	reply->reused = connections == 0;
}

static struct ctp_curl_connection *take(const struct ctp_curl_options *options, uint64_t now)
{
	char url[128];

	snprintf(url, sizeof url, "%s/payment/rest/register.do", origin);
	return ctp_curl_pool_take(&pool, url, options, now);
}

/* An exchange at that time; true if it ran on a kept connection. */
static bool exchange(const struct ctp_curl_options *options, uint64_t now)
{
	struct ctp_curl_connection *connection = take(options, now);
	struct ctp_http_reply reply;

	use(connection, "/echo", &reply);
	ctp_curl_pool_give(&pool, connection, true, &reply, now);
	return reply.reused;
}

static int kept(void)
{
	int count = 0;

	for (struct ctp_curl_connection *connection = pool.idle; connection != NULL; connection = connection->next) {
		count++;
	}
	return count;
}

static void test_kept(void)
{
	begin(2);
	CHECK(!exchange(&plain, START));
	CHECK(exchange(&plain, START + 10));
	CHECK(exchange(&plain, START + 20));
	CHECK(kept() == 1);
	CHECK_TEXT(pool.idle->origin, origin);
	CHECK(pool.idle->exchanges == 3);
	CHECK(pool.idle->opened == START && pool.idle->used == START + 20);
	CHECK(pool.hits == 2 && pool.misses == 1 && pool.handshakes == 0);
	CHECK(http_server_connections(server) == 1);
	end();
}

static void test_idle_too_long(void)
{
	begin(2);
	exchange(&plain, START);
	CHECK(exchange(&plain, START + IDLE - 1));
	CHECK(exchange(&plain, START + IDLE - 1 + IDLE - 1));
	CHECK(!exchange(&plain, START + IDLE - 1 + IDLE - 1 + IDLE));
	CHECK(pool.idle->exchanges == 1);
	CHECK(http_server_connections(server) == 2);
	http_server_wait_ended(server, 1);

	pool.max_idle = 0;
	CHECK(!exchange(&plain, START + 4 * IDLE));
	CHECK(!exchange(&plain, START + 4 * IDLE));
	end();
}

static void test_too_old(void)
{
	uint64_t now = START;

	begin(2);
	for (exchange(&plain, now); now + 10000 < START + CTP_CURL_MAX_LIFETIME; now += 10000) {
		CHECK(exchange(&plain, now + 10000));
	}
	CHECK(!exchange(&plain, START + CTP_CURL_MAX_LIFETIME));
	CHECK(exchange(&plain, START + CTP_CURL_MAX_LIFETIME + 1));
	end();
}

/* Whatever decides about the way or about trust has connections of its own. */
static void test_what_must_not_be_shared(void)
{
	static const struct ctp_curl_options others[] = {
		{.ip_version = 4},
		{.ca_file = "/etc/ssl/own.pem"},
		{.pinned_public_key = "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="},
		{.pinned_public_key = "sha256//BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="},
	};

	begin(8);
	exchange(&plain, START);
	for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
		CHECK(!exchange(&others[i], START));
		CHECK(exchange(&others[i], START));
	}
	CHECK(exchange(&(struct ctp_curl_options){.user_agent = "another"}, START));
	CHECK(kept() == 5);

	/* Another server, another port, another scheme, and addresses that only begin alike. */
	static const char *const urls[] = {"http://127.0.0.1:1/", "http://127.0.0.1/", "https://127.0.0.1/",
		"http://127.0.0.1:%d0/", "http://127.0.0.2:%d/", "https://127.0.0.1:%d/"};
	for (size_t i = 0; i < sizeof urls / sizeof urls[0]; i++) {
		char url[64];
		snprintf(url, sizeof url, urls[i], http_server_port(server));
		struct ctp_curl_connection *other = ctp_curl_pool_take(&pool, url, &plain, START);
		CHECK(other->exchanges == 0);
		ctp_curl_pool_give(&pool, other, false, &(struct ctp_http_reply){0}, START);
	}
	CHECK(kept() == 5);
	end();
}

/* The one that waited longest makes room. */
static void test_bounded(void)
{
	static const struct ctp_curl_options second = {.ip_version = 4}, third = {.ca_file = "/etc/ssl/own.pem"};

	begin(2);
	exchange(&plain, START);
	exchange(&second, START + 1);
	exchange(&plain, START + 2);
	exchange(&third, START + 3);
	CHECK(kept() == 2);
	http_server_wait_ended(server, 1);
	CHECK(exchange(&plain, START + 4));
	CHECK(!exchange(&second, START + 5));
	CHECK(kept() == 2);
	end();

	begin(0);
	CHECK(!exchange(&plain, START));
	CHECK(kept() == 0);
	CHECK(!exchange(&plain, START));
	http_server_wait_ended(server, 2);
	end();
}

/* Nobody may ever come back for a connection of other options: any exchange closes what has waited too long. */
static void test_left_behind(void)
{
	static const struct ctp_curl_options second = {.ip_version = 4};

	begin(4);
	exchange(&second, START);
	exchange(&plain, START + IDLE - 1);
	CHECK(kept() == 2);
	CHECK(exchange(&plain, START + IDLE));
	CHECK(kept() == 1);
	http_server_wait_ended(server, 1);
	end();
}

/* A call inside an observer has its own, even while the observed one is not at it. */
static void test_depth(void)
{
	begin(2);
	exchange(&plain, START);
	pool.depth++;
	CHECK(!exchange(&plain, START));
	CHECK(exchange(&plain, START));
	pool.depth--;
	CHECK(exchange(&plain, START));
	CHECK(kept() == 2);
	end();
}

/* One that is in use is nobody else's. */
static void test_in_use(void)
{
	struct ctp_http_reply outer_reply, inner_reply;

	begin(1);
	exchange(&plain, START);
	struct ctp_curl_connection *outer = take(&plain, START);
	struct ctp_curl_connection *inner = take(&plain, START);
	CHECK(outer != inner);
	use(inner, "/echo", &inner_reply);
	use(outer, "/echo", &outer_reply);
	CHECK(outer_reply.reused && !inner_reply.reused);
	ctp_curl_pool_give(&pool, inner, true, &inner_reply, START);
	ctp_curl_pool_give(&pool, outer, true, &outer_reply, START);
	CHECK(kept() == 1);
	end();
}

static void test_failed(void)
{
	struct ctp_http_reply reply;

	begin(2);
	exchange(&plain, START);
	struct ctp_curl_connection *connection = take(&plain, START);
	use(connection, "/echo", &reply);
	ctp_curl_pool_give(&pool, connection, false, &reply, START);
	CHECK(kept() == 0);
	http_server_wait_ended(server, 1);
	CHECK(!exchange(&plain, START));
	end();
}

static void test_closed_by_the_server(void)
{
	struct ctp_http_reply reply;

	begin(2);
	struct ctp_curl_connection *connection = take(&plain, START);
	use(connection, "/echo-then-close", &reply);
	ctp_curl_pool_give(&pool, connection, true, &reply, START);
	http_server_wait_ended(server, 1);
	CHECK(!ctp_curl_connection_is_open(pool.idle));
	connection = take(&plain, START);
	CHECK(connection->fresh);
	ctp_curl_pool_give(&pool, connection, false, &reply, START);
	end();
}

/* The child knows nothing of the parent's connections and closes none of them. */
static void test_fork(void)
{
	begin(2);
	exchange(&plain, START);
	pid_t child = fork();
	if (child == 0) {
		struct ctp_curl_connection *inherited = pool.idle;
		struct ctp_curl_connection *own = take(&plain, START);
		bool right = own != inherited && pool.idle == NULL && pool.hits + pool.misses == 0;
		ctp_curl_pool_give(&pool, own, false, &(struct ctp_http_reply){0}, START);
		ctp_curl_pool_clear(&pool);
		_exit(right ? 0 : 1);
	}
	int status = -1;
	waitpid(child, &status, 0);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	CHECK(exchange(&plain, START));

	child = fork();
	if (child == 0) {
		ctp_curl_pool_clear(&pool);
		_exit(0);
	}
	waitpid(child, NULL, 0);
	CHECK(exchange(&plain, START));
	CHECK(http_server_connections(server) == 1);
	end();
}

int main(void)
{
	alarm(60); /* a connection that should have been closed would be waited for without end */
	test_kept();
	test_idle_too_long();
	test_too_old();
	test_what_must_not_be_shared();
	test_bounded();
	test_left_behind();
	test_depth();
	test_in_use();
	test_failed();
	test_closed_by_the_server();
	test_fork();
	return check_report("pool");
}
