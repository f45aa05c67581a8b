/*
 * A small HTTP/1.1 server on a loopback port that the system chooses, plain or TLS, in threads of the test. The path of a request says
 * how it is answered (the table in http_server.c). It counts what it has executed: requests whose body arrived whole.
 */
#ifndef CTP_TEST_HTTP_SERVER_H
#define CTP_TEST_HTTP_SERVER_H

#include <openssl/ssl.h>

struct http_server;

/* `address` is "127.0.0.1" or "::1"; `tls` is taken, NULL for plain HTTP. NULL if the address can't be had. */
struct http_server *http_server_start(const char *address, SSL_CTX *tls);

/* Ends every connection and thread, and frees. */
void http_server_stop(struct http_server *server);

int http_server_port(const struct http_server *server);

/* So far: connections accepted (with TLS: a handshake begun), and requests executed. */
int http_server_connections(struct http_server *server);
int http_server_executed(struct http_server *server);

/* Waits until that many connections were ended, by either side. */
void http_server_wait_ended(struct http_server *server, int count);

/* Lets the answers "/echo-then-more" and "/echo-then-reset" go on to what comes after the echo. */
void http_server_release(struct http_server *server);

/* Head and body of the last request that was executed. Valid until the next one. */
const char *http_server_last(struct http_server *server);

#endif
