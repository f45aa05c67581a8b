/* The real transport over TLS: whom it trusts, and what becomes of kept connections. Certificates are made at run time. */
#define _GNU_SOURCE /* setenv, mkdtemp */

#include <arpa/inet.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <curl/curl.h>

#include "certificates.h"
#include "check.h"
#include "exchange.h"
#include "http_server.h"

#define BODY "userName=shop-api&password=5ecret&orderId=1"

static char directory[] = "/tmp/ctp-test-XXXXXX";
static char ca_file[64], configuration[64];
static struct identity authority, unknown_authority, forged_authority, good;

static struct http_server *server;
static struct exchange_client *client;
static struct exchange_result result;
static bool parsed_here; /* who parses CA certificates: the transport for all of its connections, or libcurl for each */

static void start_client(const struct ctp_curl_options *options)
{
	client = exchange_client_new(options);
	client->pool.trusts = parsed_here ? &client->trusts : NULL;
}

/* Each test has a server with a good certificate and a transport that trusts its authority. */
static void begin(void)
{
	server = http_server_start("127.0.0.1", identity_server(&good));
	start_client(&(struct ctp_curl_options){.ca_file = ca_file});
}

static void end(void)
{
	exchange_clear(&result);
	exchange_client_free(client);
	http_server_stop(server);
}

static void post_to(struct http_server *to, const char *host, const char *path, const char *body)
{
	char url[128];

	snprintf(url, sizeof url, "https://%s:%d%s", host, http_server_port(to), path);
	exchange_post(&result, client, url, body);
}

static void post(const char *path)
{
	post_to(server, "127.0.0.1", path, BODY);
}

/* Another transport for the rest of the test. */
static void use(const struct ctp_curl_options *options)
{
	exchange_client_free(client);
	start_client(options);
}

/* ---- Trust ---- */

static void test_good_server(void)
{
	begin();
	post("/echo");
	CHECK(result.status == CTP_OK && result.reply.status == 200);
	CHECK_TEXT(result.body, "1:" BODY);
	CHECK(result.reply.tls_microseconds > 0);
	post("/echo");
	CHECK(result.status == CTP_OK && result.reply.reused);
	CHECK_TEXT(result.body, "1:" BODY);
	CHECK(result.reply.tls_microseconds == 0);
	end();
}

/* A client that takes any certificate and any version: shows that a server which we refuse does work. The version that it spoke. */
static int permissive_exchange(const struct http_server *to)
{
	static const char request[] = "POST /echo HTTP/1.1\r\nHost: test\r\nContent-Length: 2\r\n\r\nhi";
	struct sockaddr_in name = {.sin_family = AF_INET, .sin_port = htons((uint16_t)http_server_port(to))};
	SSL_CTX *context = SSL_CTX_new(TLS_client_method());
	char answer[256] = "";
	int version = 0;

	SSL_CTX_set_security_level(context, 0);
	SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
	SSL_CTX_set_verify(context, SSL_VERIFY_NONE, NULL);
	SSL *tls = SSL_new(context);
	int connection = socket(AF_INET, SOCK_STREAM, 0);
	inet_pton(AF_INET, "127.0.0.1", &name.sin_addr);
	SSL_set_fd(tls, connection);
	if (connect(connection, (struct sockaddr *)&name, sizeof name) == 0 && SSL_connect(tls) == 1
		&& SSL_write(tls, request, (int)strlen(request)) > 0) {
		int length = 0, got = 1;
		while (got > 0 && strstr(answer, "1:hi") == NULL) {
			got = SSL_read(tls, answer + length, (int)sizeof answer - 1 - length);
			length += got > 0 ? got : 0;
		}
		version = strstr(answer, "1:hi") == NULL ? 0 : SSL_version(tls);
	}
	SSL_free(tls);
	SSL_CTX_free(context);
	close(connection);
	return version;
}

/* Ours refuses what another client accepts, before anything of the request has left. */
static void check_refused(SSL_CTX *context, int version, int code, const char *words)
{
	struct http_server *bad = http_server_start("127.0.0.1", context);

	CHECK(permissive_exchange(bad) == version);
	CHECK(http_server_executed(bad) == 1);
	post_to(bad, "127.0.0.1", "/echo", BODY);
	CHECK(result.status == CTP_ERR_TRANSPORT);
	CHECK(!result.reply.left && result.reply.status == 0);
	CHECK(http_server_connections(bad) == 2);
	CHECK(http_server_executed(bad) == 1);
	CHECK(strstr(result.error.message, "Nothing was sent.") != NULL);
	if (!CHECK(result.error.curl_code == code) || !CHECK(strstr(result.error.message, words) != NULL)) {
		printf("    %d %s\n", result.error.curl_code, result.error.message);
	}
	http_server_stop(bad);
}

static void test_refused_certificates(void)
{
	static const struct {
		const char *names;
		const struct identity *issuer;
		int from_day, to_day, code;
		const char *words;
	} cases[] = {
		{"IP:127.0.0.1", NULL, -1, 1, CURLE_PEER_FAILED_VERIFICATION, "self-signed certificate"},
		{"IP:127.0.0.1", &unknown_authority, -1, 1, CURLE_PEER_FAILED_VERIFICATION, "unable to get local issuer"},
		{"IP:127.0.0.1", &forged_authority, -1, 1, CURLE_SSL_CONNECT_ERROR, "certificates that verify"},
		{"IP:127.0.0.2,DNS:shop.example", &authority, -1, 1, CURLE_PEER_FAILED_VERIFICATION,
			"no alternative certificate"},
		{"IP:127.0.0.1", &authority, -9, -1, CURLE_PEER_FAILED_VERIFICATION, "expired"},
		{"IP:127.0.0.1", &authority, 1, 9, CURLE_PEER_FAILED_VERIFICATION, "not yet valid"},
	};

	begin();
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct identity bad = identity_make(cases[i].names, cases[i].issuer, cases[i].from_day, cases[i].to_day);
		check_refused(identity_server(&bad), TLS1_3_VERSION, cases[i].code, cases[i].words);
		identity_clear(&bad);
	}
	end();
}

/* Without a security level of 0, OpenSSL 3 fails on TLS 1.1 by itself, whatever the client does. */
static void test_refused_version(void)
{
	SSL_CTX *old = identity_server(&good);

	SSL_CTX_set_cipher_list(old, "DEFAULT@SECLEVEL=0");
	SSL_CTX_set_min_proto_version(old, TLS1_1_VERSION);
	SSL_CTX_set_max_proto_version(old, TLS1_1_VERSION);
	begin();
	check_refused(old, TLS1_1_VERSION, CURLE_SSL_CONNECT_ERROR, "TLS 1.2 or later");
	end();

	SSL_CTX *least = identity_server(&good);
	SSL_CTX_set_max_proto_version(least, TLS1_2_VERSION);
	begin();
	http_server_stop(server);
	server = http_server_start("127.0.0.1", least);
	post("/echo");
	CHECK(result.status == CTP_OK);
	end();
}

/* Without caFile the bundle of the system counts, and what the environment says does not. */
static void test_environment_gives_no_trust(void)
{
	begin();
	setenv("SSL_CERT_FILE", ca_file, 1);
	setenv("SSL_CERT_DIR", directory, 1);
	setenv("CURL_CA_BUNDLE", ca_file, 1);
	use(&(struct ctp_curl_options){0});
	check_refused(identity_server(&good), TLS1_3_VERSION, CURLE_PEER_FAILED_VERIFICATION, "issuer certificate");
	unsetenv("SSL_CERT_FILE");
	unsetenv("SSL_CERT_DIR");
	unsetenv("CURL_CA_BUNDLE");
	end();
}

static void test_unreadable_ca_file(void)
{
	begin();
	use(&(struct ctp_curl_options){.ca_file = "/nowhere/ca.pem"});
	post("/echo");
	CHECK(result.status == CTP_ERR_TRANSPORT && !result.reply.left);
	CHECK(result.error.curl_code == CURLE_SSL_CACERT_BADFILE);
	CHECK(strstr(result.error.message, "caFile") != NULL);
	end();
}

static void test_pinned_key(void)
{
	char right[128], wrong[128], both[256];

	identity_pin(&good, right, sizeof right);
	identity_pin(&authority, wrong, sizeof wrong);
	snprintf(both, sizeof both, "%s;%s", wrong, right);
	begin();
	use(&(struct ctp_curl_options){.ca_file = ca_file, .pinned_public_key = right});
	post("/echo");
	CHECK(result.status == CTP_OK);
	use(&(struct ctp_curl_options){.ca_file = ca_file, .pinned_public_key = both});
	post("/echo");
	CHECK(result.status == CTP_OK);

	use(&(struct ctp_curl_options){.ca_file = ca_file, .pinned_public_key = wrong});
	post("/echo");
	CHECK(result.status == CTP_ERR_TRANSPORT && !result.reply.left);
	CHECK(result.error.curl_code == CURLE_SSL_PINNEDPUBKEYNOTMATCH);
	CHECK(strstr(result.error.message, "pinnedPublicKey") != NULL);

	/* The right key alone is not enough. */
	use(&(struct ctp_curl_options){.pinned_public_key = right});
	post("/echo");
	CHECK(result.error.curl_code == CURLE_PEER_FAILED_VERIFICATION && !result.reply.left);
	CHECK(http_server_executed(server) == 2);
	end();
}

static void test_ip_version(void)
{
	begin();
	use(&(struct ctp_curl_options){.ca_file = ca_file, .ip_version = 4});
	post_to(server, "localhost", "/echo", BODY);
	CHECK(result.status == CTP_OK);
	use(&(struct ctp_curl_options){.ca_file = ca_file, .ip_version = 6});
	post_to(server, "localhost", "/echo", BODY);
	CHECK(result.status == CTP_ERR_TRANSPORT && !result.reply.left);
	CHECK(http_server_connections(server) == 1);
	end();
}

static void test_proxy_that_refuses(void)
{
	struct http_server *proxy = http_server_start("127.0.0.1", NULL);
	char address[64], expected[64];

	begin();
	snprintf(address, sizeof address, "http://127.0.0.1:%d", http_server_port(proxy));
	use(&(struct ctp_curl_options){.ca_file = ca_file, .proxy = address});
	post("/echo");
	CHECK(result.status == CTP_ERR_TRANSPORT && !result.reply.left);
	CHECK(strstr(result.error.message, "proxy") != NULL);
	CHECK(http_server_connections(server) == 0);
	snprintf(expected, sizeof expected, "CONNECT 127.0.0.1:%d HTTP/1.1\r\n", http_server_port(server));
	CHECK(strncmp(http_server_last(proxy), expected, strlen(expected)) == 0);
	CHECK(strstr(http_server_last(proxy), "5ecret") == NULL);
	end();
	http_server_stop(proxy);
}

/* caFile is about the gateway: an https proxy is judged by the system's bundle, which does not know this one. */
static void test_https_proxy(void)
{
	struct http_server *proxy = http_server_start("127.0.0.1", identity_server(&good));
	char address[64];

	begin();
	snprintf(address, sizeof address, "https://127.0.0.1:%d", http_server_port(proxy));
	use(&(struct ctp_curl_options){.ca_file = ca_file, .proxy = address});
	post("/echo");
	CHECK(result.status == CTP_ERR_TRANSPORT && !result.reply.left);
	CHECK(result.error.curl_code == CURLE_PEER_FAILED_VERIFICATION);
	CHECK(http_server_connections(proxy) == 1);
	CHECK(http_server_connections(server) == 0);
	end();
	http_server_stop(proxy);
}

static void test_no_tls_behind_the_address(void)
{
	begin();
	struct http_server *plain = http_server_start("127.0.0.1", NULL);
	char url[64];

	/* Reads the handshake as a request that never ends, and says nothing. */
	snprintf(url, sizeof url, "https://127.0.0.1:%d/echo", http_server_port(plain));
	exchange_post_within(&result, client, url, BODY, 300, 10000);
	CHECK(result.error.curl_code == CURLE_OPERATION_TIMEDOUT);
	CHECK(!result.reply.left);
	CHECK(result.milliseconds >= 290 && result.milliseconds < 5000);
	end();
	http_server_stop(plain);
}

/* ---- Kept connections ---- */

static void test_cut_after_execution(void)
{
	static const char *const paths[] = {"/fin", "/rst", "/half", "/half-chunked", "/half-head"};

	for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
		for (int kept = 0; kept <= 1; kept++) {
			begin();
			if (kept) {
				post("/echo");
			}
			post(paths[i]);
			CHECK(result.status == CTP_ERR_TRANSPORT);
			CHECK(result.reply.left);
			if (!CHECK(http_server_executed(server) == kept + 1)) {
				printf("    %s, %s connection\n", paths[i], kept ? "kept" : "new");
			}
			post("/echo");
			CHECK(result.status == CTP_OK && !result.reply.reused);
			CHECK(http_server_executed(server) == kept + 2);
			end();
		}
	}
}

static void test_closed_while_idle(void)
{
	begin();
	post("/echo-then-close");
	CHECK(result.status == CTP_OK);
	http_server_wait_ended(server, 1);
	post("/echo");
	CHECK(result.status == CTP_OK && !result.reply.reused);
	CHECK_TEXT(result.body, "2:" BODY);
	CHECK(http_server_executed(server) == 2);
	end();
}

static void test_ends_well_without_length(void)
{
	begin();
	post("/until-close");
	CHECK(result.status == CTP_OK);
	CHECK_TEXT(result.body, "no length");
	end();
}

/* ---- Processes and threads ---- */

/* 20 exchanges, each with a body of its own, that must come back. False: a foreign answer or an error. */
static bool echoes_its_own(struct exchange_client *own, int port, const char *who)
{
	struct exchange_result echo = {.body = ""};
	char url[64], body[64];
	bool right = true;

	snprintf(url, sizeof url, "https://127.0.0.1:%d/echo", port);
	for (int i = 0; i < 20 && right; i++) {
		snprintf(body, sizeof body, "%s-%d", who, i);
		exchange_post(&echo, own, url, body);
		const char *colon = strchr(echo.body, ':');
		right = echo.status == CTP_OK && colon != NULL && strcmp(colon + 1, body) == 0;
	}
	exchange_clear(&echo);
	return right;
}

/* The child uses what it inherited, at the same time as the parent, and frees it; the parent's connection lives through that. */
static void test_fork(void)
{
	begin();
	int port = http_server_port(server);
	post("/echo");
	CHECK_TEXT(result.body, "1:" BODY);
	pid_t child = fork();
	if (child == 0) {
		bool right = echoes_its_own(client, port, "child");
		exchange_client_free(client);
		_exit(right ? 0 : 1);
	}
	CHECK(echoes_its_own(client, port, "parent"));
	int status = -1;
	CHECK(waitpid(child, &status, 0) == child);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	post("/echo");
	CHECK(result.reply.reused);
	CHECK_TEXT(result.body, "1:" BODY);
	CHECK(http_server_connections(server) == 2);
	CHECK(http_server_executed(server) == 42);
	end();
}

/* A child that never makes a call leaves the connection alone too. */
static void test_fork_and_free(void)
{
	begin();
	post("/echo");
	pid_t child = fork();
	if (child == 0) {
		exchange_client_free(client);
		_exit(0);
	}
	waitpid(child, NULL, 0);
	post("/echo");
	CHECK(result.reply.reused);
	CHECK(http_server_connections(server) == 1);
	end();
}

static void *in_a_thread(void *context)
{
	struct exchange_client *own = exchange_client_new(&(struct ctp_curl_options){.ca_file = ca_file});
	bool *right = context;

	*right = echoes_its_own(own, http_server_port(server), *right ? "first" : "second");
	exchange_client_free(own);
	return NULL;
}

static void test_threads(void)
{
	bool first = true, second = false;
	pthread_t threads[2];

	begin();
	pthread_create(&threads[0], NULL, in_a_thread, &first);
	pthread_create(&threads[1], NULL, in_a_thread, &second);
	pthread_join(threads[0], NULL);
	pthread_join(threads[1], NULL);
	CHECK(first && second);
	CHECK(http_server_connections(server) == 2);
	end();
}

/* A machine whose OpenSSL would speak anything: what is refused here is refused by the transport. Read when OpenSSL starts. */
static void configure_openssl(void)
{
	snprintf(configuration, sizeof configuration, "%s/openssl.cnf", directory);
	FILE *file = fopen(configuration, "w");
	fputs("openssl_conf = all\n[all]\nssl_conf = ssl\n[ssl]\nsystem_default = lax\n"
		  "[lax]\nMinProtocol = TLSv1\nCipherString = DEFAULT@SECLEVEL=0\n",
		file);
	fclose(file);
	setenv("OPENSSL_CONF", configuration, 1);
}

int main(void)
{
	if (!CHECK(mkdtemp(directory) != NULL)) {
		return check_report("transport_tls");
	}
	configure_openssl();
	snprintf(ca_file, sizeof ca_file, "%s/ca.pem", directory);
	authority = identity_make("Test authority", NULL, -1, 1);
	unknown_authority = identity_make("Unknown authority", NULL, -1, 1);
	forged_authority = identity_make("Test authority", NULL, -1, 1);
	good = identity_make("IP:127.0.0.1,IP:::1,DNS:localhost", &authority, -1, 1);
	identity_save(&authority, ca_file);

	for (int pass = 0; pass < 2; pass++) {
		parsed_here = pass == 0;
		test_good_server();
		test_refused_certificates();
		test_refused_version();
		test_environment_gives_no_trust();
		test_unreadable_ca_file();
		test_pinned_key();
		test_https_proxy();
	}
	parsed_here = true;
	test_ip_version();
	test_proxy_that_refuses();
	test_no_tls_behind_the_address();
	test_cut_after_execution();
	test_closed_while_idle();
	test_ends_well_without_length();
	test_fork();
	test_fork_and_free();
	test_threads();

	identity_clear(&authority);
	identity_clear(&unknown_authority);
	identity_clear(&forged_authority);
	identity_clear(&good);
	unlink(ca_file);
	unlink(configuration);
	rmdir(directory);
	return check_report("transport_tls");
}
