/*
 * What stays readable of a request's body, with the password in it, after the calls, and of a reply once it is freed. Client and servers are two processes; the client
 * reads all of its own memory. The text that is looked for is not written out in the program.
 */
#define _GNU_SOURCE /* memmem, mkstemp, pread */

#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "certificates.h"
#include "check.h"
#include "ctp_json.h"
#include "ctp_transport_curl_multi.h"
#include "exchange.h"
#include "http_server.h"

/* "password=hidden-from-sight", each byte with its lowest bit turned. */
static const char SCRAMBLED[] = "q`rrvnse<ihee`o,gsnl,rhfiu";

#define MARKER_LENGTH (sizeof SCRAMBLED - 1)
#define CHUNK (1024 * 1024)
#define LARGEST_MAPPING ((uint64_t)1 << 30) /* above: address space that a sanitizer keeps for itself */

/* In shared memory, which the search leaves out. */
struct search {
	char marker[MARKER_LENGTH];
	char chunk[CHUNK];
	char reply[4 * MARKER_LENGTH];
};

static struct search *start_search(void)
{
	struct search *search = mmap(NULL, sizeof *search, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	for (size_t i = 0; i < MARKER_LENGTH; i++) {
		search->marker[i] = (char)(SCRAMBLED[i] ^ 1);
	}
	return search;
}

static int search_mapping(struct search *search, int memory, uint64_t from, uint64_t to)
{
	int count = 0;

	/* Pieces overlap by less than a marker, so that none is missed or counted twice. */
	for (uint64_t at = from; at < to; at += CHUNK - (MARKER_LENGTH - 1)) {
		size_t wanted = to - at < CHUNK ? (size_t)(to - at) : CHUNK;
		ssize_t got = pread(memory, search->chunk, wanted, (off_t)at);
		const char *place = search->chunk, *end = search->chunk + (got > 0 ? got : 0);
		while ((place = memmem(place, (size_t)(end - place), search->marker, MARKER_LENGTH)) != NULL) {
			count++;
			place += MARKER_LENGTH;
		}
	}
	return count;
}

/* How often the marker stands in the private memory of this process, freed memory included. */
static int search_memory(struct search *search)
{
	FILE *mappings = fopen("/proc/self/maps", "r");
	int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
	unsigned long long from, to;
	char line[512], rights[8];
	int count = 0;

	while (fgets(line, sizeof line, mappings) != NULL) {
		if (sscanf(line, "%llx-%llx %7s", &from, &to, rights) == 3 && strcmp(rights, "rw-p") == 0
			&& to - from <= LARGEST_MAPPING) {
			count += search_mapping(search, memory, from, to);
		}
	}
	fclose(mappings);
	close(memory);
	return count;
}

/* Six calls with the marker as the body. */
static void call_and_search(struct search *search, const char *scheme, int port, const char *ca_file)
{
	static const char *const paths[] = {"/empty", "/empty", "/empty", "/empty", "/unavailable", "/fin"};
	struct exchange_client *client = exchange_client_new(&(struct ctp_curl_options){.ca_file = ca_file});
	struct ctp_error error;
	int before = search_memory(search);

	ctp_error_clear(&error);
	for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
		char url[64];
		struct ctp_buf body;
		struct ctp_http_request request = {url, "application/x-www-form-urlencoded", &body, 10000, 10000};
		struct ctp_http_reply reply;

		snprintf(url, sizeof url, "%s://127.0.0.1:%d%s", scheme, port, paths[i]);
		ctp_buf_init(&body, 4096);
		ctp_buf_add(&body, search->marker, MARKER_LENGTH);
		if (i == 0) {
			CHECK(search_memory(search) == before + 1);
		}
		client->transport->ops->perform(client->transport, &request, &reply, &error);
		CHECK(reply.left);
		ctp_buf_clear(&body);
		ctp_buf_clear(&reply.body);
	}
	int kept = search_memory(search) - before;
	exchange_client_free(client);
	int freed = search_memory(search) - before;
	/* libcurl frees its send buffer as it is: one, however many calls. With CURLOPT_POSTFIELDS each call would leave another. */
	CHECK(kept <= 1);
	CHECK(freed <= 1);
	printf("%s: copies of the body that libcurl left in freed memory: %d with the connection kept, %d at the end\n",
		scheme, kept, freed);
}

#define MANY 4

/* Three rounds of exchanges under way together. */
static void call_many_and_search(struct search *search, const char *scheme, int port, const char *ca_file)
{
	const struct ctp_curl_options options = {.ca_file = ca_file};
	struct ctp_transfer transfers[MANY];
	struct ctp_buf bodies[MANY];
	struct ctp_transport *transport;
	struct ctp_error error;
	char url[64];
	int before = search_memory(search);

	if (ctp_curl_multi_transport_new(&options, MANY, NULL, &transport, &error) != CTP_OK) {
		abort();
	}
	snprintf(url, sizeof url, "%s://127.0.0.1:%d/empty", scheme, port);
	memset(transfers, 0, sizeof transfers);
	for (int round = 0; round < 3; round++) {
		for (size_t i = 0; i < MANY; i++) {
			ctp_buf_init(&bodies[i], 4096);
			ctp_buf_add(&bodies[i], search->marker, MARKER_LENGTH);
			transfers[i].request =
				(struct ctp_http_request){url, "application/x-www-form-urlencoded", &bodies[i], 10000, 10000};
			transport->ops->start(transport, &transfers[i]);
		}
		for (size_t ended = 0; ended < MANY;) {
			ended += transport->ops->await(transport, 1000) != NULL ? 1 : 0;
		}
		for (size_t i = 0; i < MANY; i++) {
			CHECK(transfers[i].reply.left);
			ctp_buf_clear(&bodies[i]);
			ctp_buf_clear(&transfers[i].reply.body);
		}
	}
	int kept = search_memory(search) - before;
	transport->ops->free(transport);
	int freed = search_memory(search) - before;
	CHECK(kept <= MANY && freed <= MANY);
	printf("%s, %d at a time: copies of the body: %d with the connections kept, %d at the end\n", scheme, MANY, kept,
		freed);
}

/* A reply can hold card data: as a name, in a text, and behind an escape, where it moves. */
static void parse_and_search(struct search *search)
{
	struct ctp_json *document;
	struct ctp_error error;
	const int length = (int)MARKER_LENGTH;
	const int size = snprintf(
		search->reply, sizeof search->reply, "{\"%.*s\":\"\\n%.*s\"}", length, search->marker, length, search->marker);
	int before = search_memory(search);

	if (CHECK(ctp_json_parse(search->reply, (size_t)size, &document, &error) == CTP_OK)) {
		CHECK(search_memory(search) - before >= 2);
		ctp_json_free(document);
		/* One can be left by a register that was saved while the text was copied. */
		CHECK(search_memory(search) - before < 2);
	}
}

int main(void)
{
	char ca_file[] = "/tmp/ctp-test-XXXXXX";
	int file = mkstemp(ca_file);

	if (!CHECK(file >= 0)) {
		return check_report("transport_memory");
	}
	close(file);
	struct identity authority = identity_make("Test authority", NULL, -1, 1);
	struct identity good = identity_make("IP:127.0.0.1", &authority, -1, 1);
	identity_save(&authority, ca_file);
	int pipe_ends[2], ports[2] = {0};
	if (!CHECK(pipe(pipe_ends) == 0)) {
		return check_report("transport_memory");
	}

	/* Before the servers: a child that is forked beside running threads may find the allocator locked for ever. */
	fflush(stdout);
	pid_t client = fork();
	if (client == 0) {
		struct search *search = start_search();
		parse_and_search(search);
		CHECK(read(pipe_ends[0], ports, sizeof ports) == sizeof ports);
		call_and_search(search, "https", ports[1], ca_file);
		call_and_search(search, "http", ports[0], NULL);
		call_many_and_search(search, "https", ports[1], ca_file);
		call_many_and_search(search, "http", ports[0], NULL);
		fflush(stdout);
		_exit(check_failures == 0 ? 0 : 1);
	}
	struct http_server *plain = http_server_start("127.0.0.1", NULL);
	SSL_CTX *tls = identity_server(&good);
	SSL_CTX_set_alpn_select_cb(tls, NULL, NULL); /* the test server speaks HTTP/1.1 only */
	struct http_server *secure = http_server_start("127.0.0.1", tls);
	ports[0] = http_server_port(plain);
	ports[1] = http_server_port(secure);
	CHECK(write(pipe_ends[1], ports, sizeof ports) == sizeof ports);
	int status = -1;
	CHECK(waitpid(client, &status, 0) == client);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	CHECK(http_server_executed(secure) == 6 + 3 * MANY && http_server_executed(plain) == 6 + 3 * MANY);

	http_server_stop(secure);
	http_server_stop(plain);
	identity_clear(&authority);
	identity_clear(&good);
	close(pipe_ends[0]);
	close(pipe_ends[1]);
	unlink(ca_file);
	return check_report("transport_memory");
}
