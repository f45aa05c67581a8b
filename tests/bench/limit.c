/*
 * What C can do with the same libraries: libcurl and cJSON, nothing around them.
 *
 *   limit guard|postfields|multi URL CA-FILE COUNT [CONCURRENCY]
 *
 * guard: the body goes through a read callback that can't be rewound, so that libcurl never sends a request twice, as the extension has it;
 * postfields: libcurl may repeat it; multi: postfields, several at a time. Prints wall and CPU time per call in microseconds as JSON.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include <cjson/cJSON.h>
#include <curl/curl.h>

#define WARM_UP 20

static const char BODY[] = "userName=bench-api&password=bench&orderId=0d2f5c1e-7a3b-4c8d-9e6f-1a2b3c4d5e6f&language=fr";

struct reply {
	char bytes[16384];
	size_t length;
	size_t given;
};

static size_t take(char *bytes, size_t size, size_t count, void *context)
{
	struct reply *reply = context;

	if (size * count > sizeof reply->bytes - reply->length) {
		return 0;
	}
	memcpy(reply->bytes + reply->length, bytes, size * count);
	reply->length += size * count;
	return size * count;
}

static size_t give(char *buffer, size_t size, size_t count, void *context)
{
	struct reply *reply = context;
	size_t length = sizeof BODY - 1 - reply->given;

	if (length == 0 || length > size * count) {
		return CURL_READFUNC_ABORT;
	}
	memcpy(buffer, BODY + reply->given, length);
	reply->given += length;
	return length;
}

static void fail(const char *what)
{
	fprintf(stderr, "limit: %s\n", what);
	exit(1);
}

static CURL *handle(
	const char *mode, const char *url, const char *ca_file, struct curl_slist *headers, struct reply *reply)
{
	CURL *easy = curl_easy_init();

	curl_easy_setopt(easy, CURLOPT_URL, url);
	curl_easy_setopt(easy, CURLOPT_CAINFO, ca_file);
	curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
	curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take);
	curl_easy_setopt(easy, CURLOPT_WRITEDATA, reply);
	curl_easy_setopt(easy, CURLOPT_POST, 1L);
	curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, (long)(sizeof BODY - 1));
	curl_easy_setopt(easy, CURLOPT_HTTP_VERSION,
		strcmp(mode, "multi") == 0 ? (long)CURL_HTTP_VERSION_2TLS : (long)CURL_HTTP_VERSION_1_1);
	curl_easy_setopt(easy, CURLOPT_PIPEWAIT, 1L);
	if (strcmp(mode, "guard") == 0) {
		curl_easy_setopt(easy, CURLOPT_READFUNCTION, give);
		curl_easy_setopt(easy, CURLOPT_READDATA, reply);
	} else {
		curl_easy_setopt(easy, CURLOPT_POSTFIELDS, BODY);
	}
	return easy;
}

static void read_reply(struct reply *reply)
{
	cJSON *json = cJSON_ParseWithLength(reply->bytes, reply->length);

	if (cJSON_GetObjectItemCaseSensitive(json, "orderStatus") == NULL) {
		fail("an answer without a status");
	}
	cJSON_Delete(json);
}

static void one_by_one(CURL *easy, struct reply *reply, long count)
{
	for (long i = 0; i < count; i++) {
		reply->length = reply->given = 0;
		if (curl_easy_perform(easy) != CURLE_OK) {
			fail("no answer");
		}
		read_reply(reply);
	}
}

static void many(CURL **handles, struct reply *replies, long concurrency, long count)
{
	CURLM *multi = curl_multi_init();
	long started = 0, ended = 0;

	for (long i = 0; i < concurrency; i++) {
		curl_easy_setopt(handles[i], CURLOPT_PRIVATE, &replies[i]);
	}
	while (started < concurrency && started < count) {
		curl_multi_add_handle(multi, handles[started++]);
	}
	while (ended < count) {
		int running, left;
		const CURLMsg *message;
		curl_multi_perform(multi, &running);
		while ((message = curl_multi_info_read(multi, &left)) != NULL) {
			CURL *easy = message->easy_handle;
			char *context;
			if (message->data.result != CURLE_OK) {
				fail("no answer");
			}
			curl_easy_getinfo(easy, CURLINFO_PRIVATE, &context);
			struct reply *reply = (struct reply *)(void *)context;
			read_reply(reply);
			reply->length = reply->given = 0;
			ended++;
			curl_multi_remove_handle(multi, easy);
			if (started < count) {
				started++;
				curl_multi_add_handle(multi, easy);
			}
		}
		curl_multi_poll(multi, NULL, 0, 1000, NULL);
	}
	curl_multi_cleanup(multi);
}

static double wall(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static double cpu(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6
		+ (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

int main(int argc, char **argv)
{
	if (argc < 5) {
		fail("usage: limit guard|postfields|multi URL CA-FILE COUNT [CONCURRENCY]");
	}
	const char *mode = argv[1];
	long count = strtol(argv[4], NULL, 10), concurrency = argc > 5 ? strtol(argv[5], NULL, 10) : 1;
	struct curl_slist expect = {(char *)"Expect:", NULL};
	struct curl_slist type = {(char *)"Content-Type: application/x-www-form-urlencoded; charset=UTF-8", &expect};
	struct reply *replies = calloc((size_t)concurrency, sizeof *replies);
	CURL **handles = calloc((size_t)concurrency, sizeof *handles);

	curl_global_init(CURL_GLOBAL_DEFAULT);
	for (long i = 0; i < concurrency; i++) {
		handles[i] = handle(mode, argv[2], argv[3], &type, &replies[i]);
	}
	if (strcmp(mode, "multi") != 0) {
		one_by_one(handles[0], &replies[0], WARM_UP);
	}
	double wall_before = wall(), cpu_before = cpu();
	if (strcmp(mode, "multi") == 0) {
		many(handles, replies, concurrency, count);
	} else {
		one_by_one(handles[0], &replies[0], count);
	}
	printf("{\"wall\": %.3f, \"cpu\": %.3f}\n", (wall() - wall_before) / (double)count,
		(cpu() - cpu_before) / (double)count);
	for (long i = 0; i < concurrency; i++) {
		curl_easy_cleanup(handles[i]);
	}
	free(handles);
	free(replies);
	return 0;
}
