/* Exchange, and the logger and observer that are told of it. */
#include "ctp_php_client.h"

#include "ext/date/php_date.h"

#include "../core/ctp_redact.h"

/* ---- Exchange ---- */

struct exchange_object {
	const struct ctp_exchange *live; /* NULL outside the callbacks: the texts were built by then or never will be */
	zend_object std;
};

static zend_object_handlers handlers;

static struct exchange_object *exchange_of(zend_object *object)
{
	return (struct exchange_object *)((char *)object - offsetof(struct exchange_object, std));
}

static zend_object *create(zend_class_entry *ce)
{
	struct exchange_object *object = zend_object_alloc(sizeof *object, ce);

	return ctp_php_init_object(&object->std, ce, &handlers);
}

static void take_text(zend_object *object, const char *name, struct ctp_buf *buf)
{
	zval text;

	ZVAL_STRINGL(&text, buf->length > 0 ? buf->bytes : "", buf->length);
	ctp_php_init_property(object, name, &text);
	ctp_buf_clear(buf);
}

static void build_request(zend_object *object, const struct ctp_exchange *exchange)
{
	struct ctp_buf text;

	ctp_buf_init(&text, CTP_JSON_MAX_BYTES);
	ctp_buf_add_text(&text, "POST ");
	ctp_buf_add_text(&text, exchange->url);
	ctp_buf_add_text(&text, "\n\n");
	ctp_request_evidence(exchange->request, &text);
	take_text(object, "request", &text);
}

static void build_response(zend_object *object, const struct ctp_exchange *exchange)
{
	const struct ctp_http_reply *reply = exchange->reply;
	struct ctp_buf text;
	zval none;

	if (reply->status == 0) {
		ZVAL_NULL(&none);
		ctp_php_init_property(object, "response", &none);
		return;
	}
	ctp_buf_init(&text, CTP_JSON_MAX_BYTES * 2 + 64);
	ctp_buf_add_text(&text, "HTTP ");
	ctp_buf_add_integer(&text, reply->status);
	ctp_buf_add_text(&text, "\n\n");
	if (exchange->document != NULL) {
		ctp_reply_evidence(exchange->document, &text);
	} else if (reply->body.length > 0) {
		ctp_redact_value(&text, (struct ctp_text){reply->body.bytes, reply->body.length});
	}
	take_text(object, "response", &text);
}

static bool initialised(zend_object *object, const char *name)
{
	return Z_TYPE_P(ctp_php_slot(ctp_ce_Exchange, object, name)) != IS_UNDEF;
}

/* Both texts cost more than the rest together, and most observers never look at them. */
static void build_if_asked(zend_object *object, const char *name)
{
	const struct ctp_exchange *live = exchange_of(object)->live;

	if (live == NULL) {
		return;
	}
	if (strcmp(name, "request") == 0 && !initialised(object, name)) {
		build_request(object, live);
	} else if (strcmp(name, "response") == 0 && live->reply != NULL && !initialised(object, name)) {
		build_response(object, live);
	}
}

static zval *read_property(zend_object *object, zend_string *name, int type, void **cache_slot, zval *buffer)
{
	build_if_asked(object, ZSTR_VAL(name));
	return zend_std_read_property(object, name, type, cache_slot, buffer);
}

static int has_property(zend_object *object, zend_string *name, int mode, void **cache_slot)
{
	build_if_asked(object, ZSTR_VAL(name));
	return zend_std_has_property(object, name, mode, cache_slot);
}

void ctp_php_exchange_minit(void)
{
	ctp_php_init_handlers(&handlers, offsetof(struct exchange_object, std), NULL);
	handlers.read_property = read_property;
	handlers.has_property = has_property;
	ctp_ce_Exchange->create_object = create;
}

static void init_text(zend_object *object, const char *name, struct ctp_text text)
{
	zval value;

	ctp_php_text_zval(&value, text);
	ctp_php_init_property(object, name, &value);
}

static void init_integer(zend_object *object, const char *name, zend_long number)
{
	zval value;

	ZVAL_LONG(&value, number);
	ctp_php_init_property(object, name, &value);
}

static void init_seconds(zend_object *object, const char *name, uint64_t microseconds)
{
	zval value;

	ZVAL_DOUBLE(&value, (double)microseconds / 1000000.0);
	ctp_php_init_property(object, name, &value);
}

static struct ctp_text order_id(const struct ctp_request *request)
{
	static const char *const names[] = {"orderId", "mdOrder", "mdorder", "MDORDER"};
	struct ctp_text id = {0};

	for (size_t i = 0; id.bytes == NULL && i < sizeof names / sizeof *names; i++) {
		id = ctp_request_value(request, names[i]);
	}
	return id;
}

static zend_object *new_exchange(const struct ctp_exchange *exchange)
{
	zval value, now;

	object_init_ex(&value, ctp_ce_Exchange);
	zend_object *object = Z_OBJ(value);
	init_text(object, "endpoint", ctp_text(exchange->request->name));
	init_integer(object, "attempt", exchange->attempt);
	init_text(object, "orderNumber", ctp_request_value(exchange->request, "orderNumber"));
	init_text(object, "orderId", order_id(exchange->request));
	php_date_instantiate(php_date_get_immutable_ce(), &now);
	php_date_initialize(Z_PHPDATE_P(&now), "now", sizeof "now" - 1, NULL, NULL, 0);
	ctp_php_init_property(object, "startedAt", &now);
	return object;
}

static const char *outcome_of(enum ctp_fate fate)
{
	switch (fate) {
		case CTP_FATE_ACCEPTED:
			return "accepted";
		case CTP_FATE_REFUSED:
			return "refused";
		case CTP_FATE_NOT_TAKEN:
		case CTP_FATE_BUSY:
			return "not_executed";
		case CTP_FATE_LOST:
			return "unknown";
		case CTP_FATE_NOT_SENT:
		case CTP_FATE_BROKEN:
		case CTP_FATE_GIVEN_UP: /* nobody is told */
			break;
	}
	return "not_sent";
}

static void finish_exchange(zend_object *object, const struct ctp_exchange *exchange)
{
	const struct ctp_http_reply *reply = exchange->reply;
	zval reused;

	init_seconds(object, "seconds", reply->total_microseconds);
	init_seconds(object, "connectSeconds", reply->connect_microseconds);
	init_seconds(object, "tlsSeconds", reply->tls_microseconds);
	ZVAL_BOOL(&reused, reply->reused);
	ctp_php_init_property(object, "connectionReused", &reused);
	init_integer(object, "httpStatus", reply->status);
	init_integer(object, "bytesSent", (zend_long)reply->bytes_sent);
	init_integer(object, "bytesReceived", (zend_long)reply->bytes_received);
	init_text(object, "outcome", ctp_text(outcome_of(exchange->fate)));
}

/* ---- telling them ---- */

static zend_function *method(zend_object *object, const char *name)
{
	zend_function *function = zend_hash_str_find_ptr(&object->ce->function_table, name, strlen(name));

	return function != NULL && (function->common.fn_flags & ZEND_ACC_PUBLIC) != 0 ? function : NULL;
}

bool ctp_php_is_logger(zend_object *object)
{
	return method(object, "log") != NULL;
}

bool ctp_php_is_observer(zend_object *object)
{
	return method(object, "begin") != NULL || method(object, "end") != NULL;
}

/* What must not reach the core: exit() and the end of a fiber wait until the call is over, everything else is dropped. */
static void take_exception(struct ctp_php_watch *watch)
{
	/* Destructors of what it holds can throw again. */
	while (EG(exception) != NULL) {
		if (zend_is_unwind_exit(EG(exception))) {
			watch->leave = zend_throw_unwind_exit;
		} else if (zend_is_graceful_exit(EG(exception))) {
			watch->leave = zend_throw_graceful_exit;
		}
		zend_clear_exception();
	}
}

/* Of an exception a warning is left. */
static void drop_exception(struct ctp_php_watch *watch, const char *who)
{
	if (EG(exception) == NULL) {
		return;
	}
	zend_string *class = zend_string_copy(EG(exception)->ce->name);
	take_exception(watch);
	if (watch->leave == NULL) {
		php_error_docref(NULL, E_WARNING, "The ClicToPay %s threw %s; the call goes on", who, ZSTR_VAL(class));
		take_exception(watch); /* of an error handler */
	}
	zend_string_release(class);
}

static void call_method(struct ctp_php_watch *watch, zval *object, const char *name, uint32_t count, zval *arguments)
{
	zend_function *function;
	zval result;

	if (watch->leave != NULL || Z_TYPE_P(object) != IS_OBJECT || (function = method(Z_OBJ_P(object), name)) == NULL) {
		return;
	}
	zend_call_known_function(function, Z_OBJ_P(object), Z_OBJCE_P(object), &result, count, arguments, NULL);
	zval_ptr_dtor(&result);
	drop_exception(watch, strcmp(name, "log") == 0 ? "logger" : "observer");
}

static void tell_begin(struct ctp_php_watch *watch, zend_object **begun, const struct ctp_exchange *exchange)
{
	zval argument;

	*begun = new_exchange(exchange);
	exchange_of(*begun)->live = exchange;
	ZVAL_OBJ(&argument, *begun);
	call_method(watch, &watch->options->observer, "begin", 1, &argument);
}

static void log_exchange(struct ctp_php_watch *watch, zend_object *object, const struct ctp_exchange *exchange)
{
	const char *level = exchange->fate == CTP_FATE_ACCEPTED ? "info"
		: exchange->fate == CTP_FATE_REFUSED                ? "notice"
															: "warning";
	static const char *const shown[] = {
		"endpoint", "attempt", "orderNumber", "orderId", "outcome", "httpStatus", "seconds", "connectionReused"};
	zval arguments[3];

	if (Z_TYPE(watch->options->logger) != IS_OBJECT) {
		return;
	}
	ZVAL_STRING(&arguments[0], level);
	ZVAL_STR(&arguments[1],
		zend_strpprintf(0, "ClicToPay %s: %s (HTTP %d, attempt %u)", exchange->request->name,
			outcome_of(exchange->fate), exchange->reply->status, exchange->attempt));
	array_init(&arguments[2]);
	for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
		zval value;

		ZVAL_COPY(&value, ctp_php_slot(ctp_ce_Exchange, object, shown[i]));
		add_assoc_zval(&arguments[2], shown[i], &value);
	}
	call_method(watch, &watch->options->logger, "log", 3, arguments);
	for (size_t i = 0; i < 3; i++) {
		zval_ptr_dtor(&arguments[i]);
	}
}

static void tell_end(struct ctp_php_watch *watch, zend_object **begun, const struct ctp_exchange *exchange)
{
	zend_object *object = *begun;
	zval argument;

	finish_exchange(object, exchange);
	exchange_of(object)->live = exchange;
	log_exchange(watch, object, exchange);
	ZVAL_OBJ(&argument, object);
	call_method(watch, &watch->options->observer, "end", 1, &argument);
	if (GC_REFCOUNT(object) > 1) { /* kept by somebody, who may read it when the exchange is gone */
		build_if_asked(object, "request");
		build_if_asked(object, "response");
	}
	exchange_of(object)->live = NULL;
	*begun = NULL;
	OBJ_RELEASE(object); /* what the observer keeps for it in a WeakMap can have a destructor */
	drop_exception(watch, "observer");
}

/* What the observer keeps for it in a WeakMap can have a destructor here, too. */
static void forget(struct ctp_php_watch *watch, zend_object **begun, const struct ctp_exchange *exchange)
{
	zend_object *object = *begun;

	(void)watch;
	(void)exchange;
	*begun = NULL;
	OBJ_RELEASE(object);
}

/* A fatal error jumps over whatever is in its way: not over the core, which holds memory of its own and perhaps a call under way. */
static void guard(struct ctp_php_watch *watch,
	void (*tell)(struct ctp_php_watch *, zend_object **, const struct ctp_exchange *), zend_object **begun,
	const struct ctp_exchange *exchange)
{
	zend_execute_data *frame = EG(current_execute_data);

	zend_try
	{
		tell(watch, begun, exchange);
	}
	zend_catch
	{
		EG(current_execute_data) = frame; /* exceptions of the call need it */
		watch->bailing = true;
	}
	zend_end_try();
	if (*begun != NULL) {
		exchange_of(*begun)->live = NULL;
	}
}

static void *begin(void *context, const struct ctp_exchange *exchange)
{
	struct ctp_php_watch *watch = context;
	zend_object *begun = NULL;

	if (!ctp_php_watch_is_over(watch)) {
		guard(watch, tell_begin, &begun, exchange);
	}
	return begun;
}

static void end(void *context, void *begun, const struct ctp_exchange *exchange)
{
	struct ctp_php_watch *watch = context;
	zend_object *object = begun;

	if (object == NULL) {
		return;
	}
	/* One that is given up ends where no PHP code should run: in the destruction of whatever wanted to know. */
	if (!watch->bailing && exchange->fate != CTP_FATE_GIVEN_UP) {
		guard(watch, tell_end, &object, exchange);
	}
	if (object != NULL) {
		guard(watch, forget, &object, exchange);
	}
}

void ctp_php_watch_begin(struct ctp_php_watch *watch, struct ctp_php_options *options)
{
	watch->observer = (struct ctp_observer){watch, begin, end};
	watch->options = options;
}

bool ctp_php_watch_is_over(const struct ctp_php_watch *watch)
{
	return watch->bailing || watch->leave != NULL;
}

void ctp_php_watch_end(struct ctp_php_watch *watch)
{
	if (!ctp_php_watch_is_over(watch)) {
		return;
	}
	if (EG(exception)) { /* nobody is left to catch what the call threw */
		zend_clear_exception();
	}
	if (watch->bailing) {
		zend_bailout();
	}
	watch->leave();
}
