#define _GNU_SOURCE /* SOCK_CLOEXEC, strdup */

#include "http_server.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAX_CONNECTIONS 2048
#define MAX_REQUEST (2 * 1024 * 1024)
#define MEGABYTE (1024 * 1024)

struct connection {
	struct http_server *server;
	pthread_t thread;
	int number; /* 1, 2 … */
	int socket; /* -1 once closed; changed under the server's lock */
	SSL *tls;
	char *request; /* head and body of the one being answered, terminated */
	size_t length, head_length;
};

struct http_server {
	int listener, port;
	SSL_CTX *tls;
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t changed;
	int accepted, ended, executed;
	bool released;
	char *last;
	struct connection connections[MAX_CONNECTIONS];
};

/* ---- Bytes ---- */

static int receive(struct connection *connection, char *bytes, int size)
{
	return connection->tls != NULL ? SSL_read(connection->tls, bytes, size)
								   : (int)recv(connection->socket, bytes, (size_t)size, 0);
}

static bool say_bytes(struct connection *connection, const char *bytes, size_t length)
{
	while (length > 0) {
		int sent = connection->tls != NULL ? SSL_write(connection->tls, bytes, (int)length)
										   : (int)send(connection->socket, bytes, length, MSG_NOSIGNAL);
		if (sent <= 0) {
			return false;
		}
		bytes += sent;
		length -= (size_t)sent;
	}
	return true;
}

static bool say(struct connection *connection, const char *text)
{
	return say_bytes(connection, text, strlen(text));
}

static void until_hung_up(struct connection *connection)
{
	char byte;

	while (receive(connection, &byte, 1) > 0) {
	}
}

/* The next close() sends RST. */
static void arm_reset(struct connection *connection)
{
	struct linger now = {1, 0};

	setsockopt(connection->socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

/* ---- Answers: each returns whether the connection is kept ---- */

/* "CONNECTION:BODY", so that a test sees who asked and over which connection. In one write with what follows. */
static bool say_echo(struct connection *connection, const char *after)
{
	char body[2048], answer[4096];

	snprintf(body, sizeof body, "%d:%s", connection->number, connection->request + connection->head_length);
	snprintf(answer, sizeof answer, "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n\r\n%s%s", strlen(body), body, after);
	return say(connection, answer);
}

static bool answer_echo(struct connection *connection)
{
	return say_echo(connection, "");
}

static bool answer_echo_then_close(struct connection *connection)
{
	answer_echo(connection);
	if (connection->tls != NULL) {
		SSL_shutdown(connection->tls);
	}
	return false;
}

#define UNASKED "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\npoisoned"

static bool answer_echo_with_more(struct connection *connection)
{
	say_echo(connection, UNASKED);
	return false;
}

static void wait_released(struct http_server *server)
{
	pthread_mutex_lock(&server->lock);
	while (!server->released) {
		pthread_cond_wait(&server->changed, &server->lock);
	}
	pthread_mutex_unlock(&server->lock);
}

static bool answer_echo_then_more(struct connection *connection)
{
	answer_echo(connection);
	wait_released(connection->server);
	say(connection, UNASKED);
	return false;
}

/* The end comes while the connection is idle, when the test says so: a reset throws away what the client has not read yet. */
static bool answer_echo_then_reset(struct connection *connection)
{
	answer_echo(connection);
	wait_released(connection->server);
	arm_reset(connection);
	return false;
}

/* The end comes with the first bytes of the next request, which is not read. */
static bool answer_echo_then_trap(struct connection *connection)
{
	struct pollfd entry = {.fd = connection->socket, .events = POLLIN};

	answer_echo(connection);
	poll(&entry, 1, -1);
	arm_reset(connection);
	return false;
}

static bool answer_chunked(struct connection *connection)
{
	return say(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
		&& say(connection, "5\r\nchunk\r\n3\r\ned!\r\n0\r\n\r\n");
}

static bool answer_until_close(struct connection *connection)
{
	say(connection, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nno length");
	if (connection->tls != NULL) {
		SSL_shutdown(connection->tls);
	}
	return false;
}

static bool answer_fin(struct connection *connection)
{
	(void)connection;
	return false;
}

static bool answer_rst(struct connection *connection)
{
	arm_reset(connection);
	return false;
}

static bool answer_half(struct connection *connection)
{
	say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
	return false;
}

static bool answer_half_chunked(struct connection *connection)
{
	say(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\nha");
	return false;
}

static bool answer_head(struct connection *connection)
{
	say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
	return false;
}

static bool answer_half_head(struct connection *connection)
{
	say(connection, "HTTP/1.1 200 OK\r\nContent-Le");
	return false;
}

static bool answer_empty(struct connection *connection)
{
	return say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
}

static bool answer_silence(struct connection *connection)
{
	until_hung_up(connection);
	return false;
}

/* A byte every 20 ms, until the client has had enough. */
static bool answer_drip(struct connection *connection)
{
	struct pollfd entry = {.fd = connection->socket, .events = POLLIN};

	say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
	while (poll(&entry, 1, 20) == 0 && say(connection, "x")) {
	}
	return false;
}

static bool answer_length(struct connection *connection, size_t length)
{
	char head[128];
	char *body = malloc(length);

	memset(body, 'x', length);
	snprintf(head, sizeof head, "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n\r\n", length);
	bool kept = say(connection, head) && say_bytes(connection, body, length);
	free(body);
	return kept;
}

static bool answer_longest(struct connection *connection)
{
	return answer_length(connection, MEGABYTE);
}

static bool answer_too_long(struct connection *connection)
{
	return answer_length(connection, MEGABYTE + 1);
}

static bool answer_endless(struct connection *connection)
{
	say(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
	while (say(connection, "10\r\n0123456789abcdef\r\n")) {
	}
	return false;
}

static bool answer_redirect(struct connection *connection)
{
	return say(connection, "HTTP/1.1 302 Found\r\nLocation: /echo\r\nContent-Length: 5\r\n\r\nmoved");
}

static bool answer_redirect_post(struct connection *connection)
{
	return say(connection, "HTTP/1.1 307 Temporary Redirect\r\nLocation: /echo\r\nContent-Length: 0\r\n\r\n");
}

static bool answer_unavailable(struct connection *connection)
{
	return say(connection, "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 4\r\n\r\nbusy");
}

static bool answer_garbage(struct connection *connection)
{
	say(connection, "220 mail.example.com ready\r\n");
	return false;
}

static bool answer_continue(struct connection *connection)
{
	return say(connection, "HTTP/1.1 100 Continue\r\n\r\n") && answer_echo(connection);
}

static bool answer_switching(struct connection *connection)
{
	say(connection, "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
	return false;
}

static bool answer_only_continue(struct connection *connection)
{
	say(connection, "HTTP/1.1 100 Continue\r\n\r\n");
	return false;
}

/* As the gateway would, of an order that is paid. */
static bool answer_status(struct connection *connection)
{
	const char *id = strstr(connection->request + connection->head_length, "orderId=");
	char body[512], answer[1024];

	id = id == NULL ? "" : id + strlen("orderId=");
	snprintf(body, sizeof body,
		"{\"errorCode\":\"0\",\"orderNumber\":\"%.*s\",\"orderStatus\":2,\"amount\":10500,\"currency\":\"788\","
		"\"paymentAmountInfo\":{\"approvedAmount\":10500,\"depositedAmount\":10500,\"refundedAmount\":0},"
		"\"attributes\":[{\"name\":\"mdOrder\",\"value\":\"%.*s\"}]}",
		(int)strcspn(id, "&"), id, (int)strcspn(id, "&"), id);
	snprintf(answer, sizeof answer, "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n\r\n%s", strlen(body), body);
	return say(connection, answer);
}

static const struct {
	const char *path;
	bool (*answer)(struct connection *connection);
} ANSWERS[] = {
	{"/echo", answer_echo},
	{"/echo-then-close", answer_echo_then_close},
	{"/echo-then-reset", answer_echo_then_reset},
	{"/echo-then-trap", answer_echo_then_trap},
	{"/echo-with-more", answer_echo_with_more},
	{"/echo-then-more", answer_echo_then_more},
	{"/chunked", answer_chunked},
	{"/until-close", answer_until_close},
	{"/fin", answer_fin},
	{"/rst", answer_rst},
	{"/half", answer_half},
	{"/half-chunked", answer_half_chunked},
	{"/head", answer_head},
	{"/half-head", answer_half_head},
	{"/empty", answer_empty},
	{"/silence", answer_silence},
	{"/drip", answer_drip},
	{"/longest", answer_longest},
	{"/too-long", answer_too_long},
	{"/endless", answer_endless},
	{"/redirect", answer_redirect},
	{"/redirect-post", answer_redirect_post},
	{"/unavailable", answer_unavailable},
	{"/garbage", answer_garbage},
	{"/continue", answer_continue},
	{"/switching", answer_switching},
	{"/only-continue", answer_only_continue},
	{"/getOrderStatusExtended.do", answer_status},
};

/* ---- Connections ---- */

/* Fills connection->request; false when the client is gone. "/unread" is dropped with its body still on the way. */
static bool read_request(struct connection *connection)
{
	connection->length = connection->head_length = 0;
	size_t wanted = MAX_REQUEST;

	while (connection->length < wanted) {
		int got =
			receive(connection, connection->request + connection->length, (int)(MAX_REQUEST - connection->length));
		if (got <= 0) {
			return false;
		}
		connection->length += (size_t)got;
		connection->request[connection->length] = '\0';
		char *end = strstr(connection->request, "\r\n\r\n");
		if (connection->head_length == 0 && end != NULL) {
			const char *field = strstr(connection->request, "Content-Length: ");
			connection->head_length = (size_t)(end - connection->request) + 4;
			wanted = connection->head_length + (field == NULL ? 0 : strtoul(field + 16, NULL, 10));
			if (strncmp(connection->request, "POST /unread ", 13) == 0) {
				arm_reset(connection);
				return false;
			}
		}
	}
	return true;
}

static void note_executed(struct connection *connection)
{
	struct http_server *server = connection->server;

	pthread_mutex_lock(&server->lock);
	server->executed++;
	free(server->last);
	server->last = strdup(connection->request);
	pthread_mutex_unlock(&server->lock);
}

/* By the last part of the address, as a proxy gets a whole URL: "POST http://host/echo HTTP/1.1". */
static bool answer(struct connection *connection)
{
	const char *end = strstr(connection->request, " HTTP/1.1\r\n");
	const char *path = end;

	while (path != NULL && path > connection->request && *path != '/') {
		path--;
	}
	for (size_t i = 0; end != NULL && i < sizeof ANSWERS / sizeof ANSWERS[0]; i++) {
		size_t length = strlen(ANSWERS[i].path);
		if ((size_t)(end - path) == length && memcmp(path, ANSWERS[i].path, length) == 0) {
			return ANSWERS[i].answer(connection);
		}
	}
	return say(connection, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
}

static void *serve(void *context)
{
	struct connection *connection = context;
	struct http_server *server = connection->server;
	int at_once = 1;

	/* A head and a body are two writes: without this the second waits 40 ms. */
	setsockopt(connection->socket, IPPROTO_TCP, TCP_NODELAY, &at_once, sizeof at_once);
	connection->request = malloc(MAX_REQUEST + 1);
	if (server->tls != NULL) {
		connection->tls = SSL_new(server->tls);
		SSL_set_fd(connection->tls, connection->socket);
	}
	if (connection->tls == NULL || SSL_accept(connection->tls) == 1) {
		bool kept = true;
		while (kept && read_request(connection)) {
			note_executed(connection);
			kept = answer(connection);
		}
	}
	SSL_free(connection->tls);
	free(connection->request);
	pthread_mutex_lock(&server->lock);
	close(connection->socket);
	connection->socket = -1;
	server->ended++;
	pthread_cond_broadcast(&server->changed);
	pthread_mutex_unlock(&server->lock);
	return NULL;
}

static void *accept_all(void *context)
{
	struct http_server *server = context;
	int socket;

	while ((socket = accept(server->listener, NULL, NULL)) >= 0 && server->accepted < MAX_CONNECTIONS) {
		pthread_mutex_lock(&server->lock);
		struct connection *connection = &server->connections[server->accepted++];
		connection->server = server;
		connection->number = server->accepted;
		connection->socket = socket;
		pthread_create(&connection->thread, NULL, serve, connection);
		pthread_mutex_unlock(&server->lock);
	}
	return NULL;
}

/* ---- The server ---- */

static int listen_on(const char *address, int *port)
{
	struct sockaddr_in6 six = {.sin6_family = AF_INET6};
	struct sockaddr_in four = {.sin_family = AF_INET};
	bool is_six = inet_pton(AF_INET6, address, &six.sin6_addr) == 1;
	struct sockaddr *name = is_six ? (struct sockaddr *)&six : (struct sockaddr *)&four;
	socklen_t size = is_six ? sizeof six : sizeof four;

	inet_pton(AF_INET, address, &four.sin_addr);
	int listener = socket(name->sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (listener < 0 || bind(listener, name, size) != 0 || listen(listener, 16) != 0
		|| getsockname(listener, name, &size) != 0) {
		if (listener >= 0) {
			close(listener);
		}
		return -1;
	}
	*port = ntohs(is_six ? six.sin6_port : four.sin_port);
	return listener;
}

struct http_server *http_server_start(const char *address, SSL_CTX *tls)
{
	struct http_server *server = calloc(1, sizeof *server);
	sigset_t pipe, before;

	server->tls = tls;
	server->listener = listen_on(address, &server->port);
	if (server->listener < 0) {
		SSL_CTX_free(tls);
		free(server);
		return NULL;
	}
	pthread_mutex_init(&server->lock, NULL);
	pthread_cond_init(&server->changed, NULL);
	/* In the server's threads only: what the client does about SIGPIPE is under test. */
	sigemptyset(&pipe);
	sigaddset(&pipe, SIGPIPE);
	pthread_sigmask(SIG_BLOCK, &pipe, &before);
	pthread_create(&server->thread, NULL, accept_all, server);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return server;
}

void http_server_stop(struct http_server *server)
{
	shutdown(server->listener, SHUT_RDWR);
	pthread_join(server->thread, NULL);
	close(server->listener);
	for (int i = 0; i < server->accepted; i++) {
		pthread_mutex_lock(&server->lock);
		if (server->connections[i].socket >= 0) {
			shutdown(server->connections[i].socket, SHUT_RDWR);
		}
		pthread_mutex_unlock(&server->lock);
		pthread_join(server->connections[i].thread, NULL);
	}
	pthread_cond_destroy(&server->changed);
	pthread_mutex_destroy(&server->lock);
	SSL_CTX_free(server->tls);
	free(server->last);
	free(server);
}

int http_server_port(const struct http_server *server)
{
	return server->port;
}

static int locked_read(struct http_server *server, const int *number)
{
	pthread_mutex_lock(&server->lock);
	int value = *number;
	pthread_mutex_unlock(&server->lock);
	return value;
}

int http_server_connections(struct http_server *server)
{
	return locked_read(server, &server->accepted);
}

int http_server_executed(struct http_server *server)
{
	return locked_read(server, &server->executed);
}

void http_server_wait_ended(struct http_server *server, int count)
{
	pthread_mutex_lock(&server->lock);
	while (server->ended < count) {
		pthread_cond_wait(&server->changed, &server->lock);
	}
	pthread_mutex_unlock(&server->lock);
}

void http_server_release(struct http_server *server)
{
	pthread_mutex_lock(&server->lock);
	server->released = true;
	pthread_cond_broadcast(&server->changed);
	pthread_mutex_unlock(&server->lock);
}

const char *http_server_last(struct http_server *server)
{
	return server->last == NULL ? "" : server->last;
}
