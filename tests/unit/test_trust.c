/* CA certificates are parsed once, and what they say counts as soon as the file says something else. Certificates are made at run time. */
#define _GNU_SOURCE /* mkdtemp */

#include <stdlib.h>
#include <unistd.h>

#include <curl/curl.h>

#include "certificates.h"
#include "check.h"
#include "exchange.h"
#include "http_server.h"

static char directory[] = "/tmp/ctp-test-XXXXXX";
static char ca_file[64], other_file[64];
static struct identity authority, other_authority, good, intermediate, below;

static struct http_server *server;
static struct exchange_client *client;
static struct exchange_result result;

static void begin(void)
{
	identity_save(&authority, ca_file);
	server = http_server_start("127.0.0.1", identity_server(&good));
	client = exchange_client_new(&(struct ctp_curl_options){.ca_file = ca_file});
}

static void end(void)
{
	exchange_clear(&result);
	exchange_client_free(client);
	http_server_stop(server);
}

static void post_by(struct exchange_client *by, struct http_server *to)
{
	char url[64];

	snprintf(url, sizeof url, "https://127.0.0.1:%d/echo", http_server_port(to));
	exchange_post(&result, by, url, "orderId=1");
}

static void post(void)
{
	post_by(client, server);
}

static void write_file(const char *path, const char *text)
{
	FILE *file = fopen(path, "w");

	fputs(text, file);
	fclose(file);
}

/* Ends what is kept, so that the next exchange connects. */
static void close_kept(void)
{
	ctp_curl_pool_clear(&client->pool);
}

static void test_parsed_once(void)
{
	begin();
	for (int i = 0; i < 3; i++) {
		post();
		CHECK(result.status == CTP_OK && result.reply.tls_microseconds > 0);
		close_kept();
	}
	CHECK(http_server_connections(server) == 3);
	CHECK(client->trusts.parsed == 1);

	/* By another pool of the same owner too: of a client that keeps its connections for itself. */
	struct exchange_client *second = exchange_client_new(&(struct ctp_curl_options){.ca_file = ca_file});
	second->pool.trusts = &client->trusts;
	post_by(second, server);
	CHECK(result.status == CTP_OK);
	CHECK(client->trusts.parsed == 1);
	exchange_client_free(second);
	post();
	CHECK(result.status == CTP_OK);
	end();
}

/* Nothing is read for a server that shows no certificate. */
static void test_not_for_plain_http(void)
{
	struct http_server *plain = http_server_start("127.0.0.1", NULL);
	char url[64];

	begin();
	snprintf(url, sizeof url, "http://127.0.0.1:%d/echo", http_server_port(plain));
	exchange_post(&result, client, url, "orderId=1");
	CHECK(result.status == CTP_OK);
	CHECK(client->trusts.parsed == 0);
	end();
	http_server_stop(plain);
}

/* An authority that was taken out of the file is not trusted any more: not for a kept connection, nor for a TLS session that could be
 * resumed without a look at the certificate. */
static void test_removed_authority(void)
{
	begin();
	post();
	post();
	CHECK(result.reply.reused);
	int executed = http_server_executed(server);
	identity_save(&other_authority, ca_file);
	post();
	CHECK(result.status == CTP_ERR_TRANSPORT && !result.reply.left);
	CHECK(result.error.curl_code == CURLE_PEER_FAILED_VERIFICATION);
	CHECK(http_server_executed(server) == executed);
	post();
	CHECK(result.error.curl_code == CURLE_PEER_FAILED_VERIFICATION);
	CHECK(client->trusts.parsed == 2);

	identity_save(&authority, ca_file);
	post();
	CHECK(result.status == CTP_OK && !result.reply.reused);
	CHECK(client->trusts.parsed == 3);
	end();
}

static void test_added_authority(void)
{
	begin();
	identity_save(&other_authority, ca_file);
	post();
	CHECK(result.error.curl_code == CURLE_PEER_FAILED_VERIFICATION);
	identity_save(&authority, other_file);
	rename(other_file, ca_file);
	post();
	CHECK(result.status == CTP_OK);
	end();
}

/* Nothing of the old state stands in for a file that can't be read. */
static void test_spoilt_file(void)
{
	static const char *const texts[] = {
		"", "not a certificate\n", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", NULL};

	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		begin();
		post();
		CHECK(result.status == CTP_OK);
		if (texts[i] == NULL) {
			unlink(ca_file);
		} else {
			write_file(ca_file, texts[i]);
		}
		post();
		CHECK(result.status == CTP_ERR_TRANSPORT && !result.reply.left);
		if (!CHECK(result.error.curl_code == CURLE_SSL_CACERT_BADFILE)) {
			printf("    case %zu: %d %s\n", i, result.error.curl_code, result.error.message);
		}
		CHECK(http_server_executed(server) == 1);
		end();
	}
}

/* As libcurl has it: a certificate in the file is trusted by itself, whoever signed it. */
static void test_trusted_intermediate(void)
{
	struct http_server *sub = http_server_start("127.0.0.1", identity_server(&below));

	begin();
	identity_save(&intermediate, ca_file);
	post_by(client, sub);
	CHECK(result.status == CTP_OK);
	CHECK(client->trusts.parsed == 1);
	post();
	CHECK(result.error.curl_code == CURLE_PEER_FAILED_VERIFICATION);
	end();
	http_server_stop(sub);
}

/* More files than are kept: each is parsed again when its turn comes, and what is in use stays alive. */
static void test_many_files(void)
{
	char paths[CTP_CURL_TRUSTS + 1][64];
	struct exchange_client *clients[CTP_CURL_TRUSTS + 1];

	begin();
	for (size_t i = 0; i < CTP_CURL_TRUSTS + 1; i++) {
		snprintf(paths[i], sizeof paths[i], "%s/%zu.pem", directory, i);
		identity_save(&authority, paths[i]);
		clients[i] = exchange_client_new(&(struct ctp_curl_options){.ca_file = paths[i]});
		clients[i]->pool.trusts = &client->trusts;
		post_by(clients[i], server);
		CHECK(result.status == CTP_OK);
	}
	CHECK(client->trusts.parsed == CTP_CURL_TRUSTS + 1);
	post_by(clients[CTP_CURL_TRUSTS], server);
	CHECK(result.reply.reused);
	post_by(clients[1], server);
	CHECK(result.reply.reused);
	CHECK(client->trusts.parsed == CTP_CURL_TRUSTS + 1);
	post_by(clients[0], server);
	CHECK(result.status == CTP_OK);
	CHECK(client->trusts.parsed == CTP_CURL_TRUSTS + 2);
	for (size_t i = 0; i < CTP_CURL_TRUSTS + 1; i++) {
		exchange_client_free(clients[i]);
		unlink(paths[i]);
	}
	end();
}

/* The certificates are the owner's to drop at any time; connections hold on to theirs. */
static void test_cleared_before_the_connections(void)
{
	begin();
	post();
	ctp_curl_trusts_clear(&client->trusts);
	post();
	CHECK(result.status == CTP_OK);
	end();
}

/* Without caFile it is the bundle that libcurl was built with. */
static void test_system_bundle(void)
{
	const char *bundle = curl_version_info(CURLVERSION_NOW)->cainfo;

	if (bundle == NULL || access(bundle, R_OK) != 0) {
		printf("skipped: the system's bundle (libcurl has none here)\n");
		return;
	}
	begin();
	exchange_client_free(client);
	client = exchange_client_new(&(struct ctp_curl_options){0});
	post();
	CHECK(result.error.curl_code == CURLE_PEER_FAILED_VERIFICATION);
	post();
	CHECK(result.error.curl_code == CURLE_PEER_FAILED_VERIFICATION);
	CHECK(client->trusts.parsed == 1);
	end();
}

/* A libcurl on another TLS library, or on another OpenSSL: it reads the file for each connection, and notices changes all the same. */
static void test_not_shareable(void)
{
	begin();
	client->trusts.asked = true;
	post();
	CHECK(result.status == CTP_OK);
	post();
	CHECK(result.reply.reused);
	identity_save(&other_authority, ca_file);
	post();
	CHECK(result.error.curl_code == CURLE_PEER_FAILED_VERIFICATION && !result.reply.left);
	CHECK(client->trusts.parsed == 0);
	end();
}

int main(void)
{
	if (!CHECK(mkdtemp(directory) != NULL)) {
		return check_report("trust");
	}
	snprintf(ca_file, sizeof ca_file, "%s/ca.pem", directory);
	snprintf(other_file, sizeof other_file, "%s/new.pem", directory);
	authority = identity_make("Test authority", NULL, -1, 1);
	other_authority = identity_make("Other authority", NULL, -1, 1);
	good = identity_make("IP:127.0.0.1", &authority, -1, 1);
	intermediate = identity_make("Intermediate authority", &other_authority, -1, 1);
	below = identity_make("IP:127.0.0.1", &intermediate, -1, 1);

	test_parsed_once();
	test_not_for_plain_http();
	test_removed_authority();
	test_added_authority();
	test_spoilt_file();
	test_trusted_intermediate();
	test_many_files();
	test_cleared_before_the_connections();
	test_system_bundle();
	test_not_shareable();

	identity_clear(&authority);
	identity_clear(&other_authority);
	identity_clear(&good);
	identity_clear(&intermediate);
	identity_clear(&below);
	unlink(ca_file);
	rmdir(directory);
	return check_report("trust");
}
