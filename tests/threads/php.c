/*
 * Threads that run one script at once, each run a web request of its own, in one process of a thread-safe PHP that has the extension linked
 * in. Made for the thread sanitizer: what PHP itself does is not watched, what the extension does is.
 *
 *   php SCRIPT [ROUNDS]      the script finds the gateway's address in the environment variable GATEWAY
 */
#include <sapi/embed/php_embed.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "http_server.h"
#include "php_clictopay.h"

#define THREADS 4

static const char *script;
static unsigned rounds = 5;

struct worker {
	pthread_t thread;
	unsigned failures;
};

static int start_with_extension(sapi_module_struct *module)
{
	return php_module_startup(module, &clictopay_module_entry);
}

/* One web request. */
static bool request(void)
{
	bool good = false;

	if (php_request_startup() != SUCCESS) {
		return false;
	}
	zend_first_try
	{
		zend_file_handle file;
		zend_stream_init_filename(&file, script);
		good = php_execute_script(&file) && EG(exit_status) == 0;
		zend_destroy_file_handle(&file);
	}
	zend_end_try();
	php_request_shutdown(NULL);
	return good;
}

static void *work(void *context)
{
	struct worker *worker = context;

	(void)ts_resource(0);
	for (unsigned round = 0; round < rounds; round++) {
		worker->failures += request() ? 0 : 1;
	}
	ts_free_thread();
	return NULL;
}

int main(int count, char **arguments)
{
	struct worker workers[THREADS] = {0};
	unsigned failures = 0;
	char gateway[64];

	if (count < 2) {
		fputs("usage: php SCRIPT [ROUNDS]\n", stderr);
		return 2;
	}
	script = arguments[1];
	if (count > 2) {
		rounds = (unsigned)strtoul(arguments[2], NULL, 10);
	}
	struct http_server *server = http_server_start("127.0.0.1", NULL);
	snprintf(gateway, sizeof gateway, "http://127.0.0.1:%d/payment/rest/", http_server_port(server));
	setenv("GATEWAY", gateway, 1);

	php_embed_module.php_ini_ignore = 1;
	php_embed_module.startup = start_with_extension;
	/* Begins a request of the main thread, which stays idle. */
	if (php_embed_init(0, NULL) != SUCCESS) {
		return 1;
	}
	for (size_t i = 0; i < THREADS; i++) {
		pthread_create(&workers[i].thread, NULL, work, &workers[i]);
	}
	for (size_t i = 0; i < THREADS; i++) {
		pthread_join(workers[i].thread, NULL);
		failures += workers[i].failures;
	}
	php_embed_shutdown();
	http_server_stop(server);
	printf("php: %d threads, %u requests each, %u failed\n", THREADS, rounds, failures);
	return failures == 0 ? 0 : 1;
}
