/* OrderStatuses: the statuses of many orders, as they arrive. */
#include "ctp_php_client.h"

#include "../core/ctp_batch.h"

struct statuses_object {
	zend_object *client; /* a reference: the statuses may outlive the caller's variable */
	bool by_number;      /* the elements are order numbers, else the gateway's ids */
	size_t concurrency;
	struct ctp_php_input input;
	bool reading; /* the input may have more */
	struct ctp_php_watch watch;
	struct ctp_transport *transport; /* NULL before the start and after the end; so `batch` */
	struct ctp_batch *batch;
	zend_string *asked[CTP_BATCH_MAXIMUM]; /* by place in the batch */
	bool started;
	bool moving;     /* the input, an observer or a destructor may be at work: nothing must move under it */
	zval key, value; /* UNDEF where there is no result */
	zend_object std;
};

static zend_object_handlers handlers;

static struct statuses_object *statuses_of(zend_object *object)
{
	return (struct statuses_object *)((char *)object - offsetof(struct statuses_object, std));
}

static zend_object *create(zend_class_entry *ce)
{
	struct statuses_object *statuses = zend_object_alloc(sizeof *statuses, ce);

	return ctp_php_init_object(&statuses->std, ce, &handlers);
}

/* Gives up what is under way. */
static void finish(struct statuses_object *statuses)
{
	ctp_batch_free(statuses->batch);
	statuses->batch = NULL;
	if (statuses->transport != NULL) {
		statuses->transport->ops->free(statuses->transport);
		statuses->transport = NULL;
	}
	for (size_t place = 0; place < CTP_BATCH_MAXIMUM; place++) {
		if (statuses->asked[place] != NULL) {
			zend_string_release(statuses->asked[place]);
			statuses->asked[place] = NULL;
		}
	}
	ctp_php_input_clear(&statuses->input);
}

/* Destructors of what goes away, a key or the arguments in an exception's trace, may ask for the result: there is none by then. */
static void drop_result(struct statuses_object *statuses)
{
	zval key, value;

	ZVAL_COPY_VALUE(&key, &statuses->key);
	ZVAL_COPY_VALUE(&value, &statuses->value);
	ZVAL_UNDEF(&statuses->key);
	ZVAL_UNDEF(&statuses->value);
	zval_ptr_dtor(&key);
	zval_ptr_dtor(&value);
}

/* Calls no observer: what was under way is dropped without a word. */
static void free_statuses(zend_object *object)
{
	struct statuses_object *statuses = statuses_of(object);
	/* One that ended with an exit() or a fatal error has said so already. */
	bool over = ctp_php_watch_is_over(&statuses->watch);

	finish(statuses);
	drop_result(statuses);
	if (statuses->client != NULL) {
		OBJ_RELEASE(statuses->client);
	}
	zend_object_std_dtor(object);
	if (!over) {
		/* A fatal error in the destructor of what an observer kept: it goes on here. */
		ctp_php_watch_end(&statuses->watch);
	}
}

/* The client's logger or observer, or the input, may hold the statuses. */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	struct statuses_object *statuses = statuses_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_obj(buffer, statuses->client);
	zend_get_gc_buffer_add_zval(buffer, &statuses->key);
	zend_get_gc_buffer_add_zval(buffer, &statuses->value);
	ctp_php_input_gc(&statuses->input, buffer);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

void ctp_php_order_statuses_minit(void)
{
	ctp_php_init_handlers(&handlers, offsetof(struct statuses_object, std), free_statuses);
	handlers.get_gc = get_gc;
	ctp_ce_OrderStatuses->create_object = create;
}

void ctp_php_order_statuses_zval(
	zval *value, struct ctp_php_client *client, zval *iterable, bool by_number, size_t concurrency)
{
	object_init_ex(value, ctp_ce_OrderStatuses);
	struct statuses_object *statuses = statuses_of(Z_OBJ_P(value));

	GC_ADDREF(&client->std);
	statuses->client = &client->std;
	statuses->by_number = by_number;
	statuses->concurrency = concurrency;
	ctp_php_input_init(&statuses->input, iterable);
}

/* ---- one order ---- */

static const char ENDPOINT[] = "getOrderStatusExtended.do";

/* The element is the caller's mistake: the result about it says so, and the others go on. Takes the element over. */
static void refuse(struct statuses_object *statuses, zval *element, zend_class_entry *ce, const char *mistake)
{
	zend_string *message = zend_strpprintf(0, "ClicToPay\\Client::%s(): An element of argument #1 ($%s) %s",
		statuses->by_number ? "statusesByOrderNumber" : "statuses", statuses->by_number ? "orderNumbers" : "orderIds",
		mistake);

	ctp_php_exception_new(&statuses->value, ce, ZSTR_VAL(message));
	zend_string_release(message);
	ZVAL_COPY_VALUE(&statuses->key, element);
}

static void refuse_type(struct statuses_object *statuses, zval *element)
{
	zend_string *mistake = zend_strpprintf(0, "must be of type string, %s given", zend_zval_type_name(element));

	refuse(statuses, element, zend_ce_type_error, ZSTR_VAL(mistake));
	zend_string_release(mistake);
}

static enum ctp_status build(struct ctp_request *request, const struct statuses_object *statuses,
	const zend_string *element, struct ctp_error *error)
{
	const struct ctp_php_options *options = &ctp_php_client(statuses->client)->options;
	enum ctp_status status = ctp_request_init(request, ctp_text(ENDPOINT), error);

	if (status == CTP_OK) {
		status =
			ctp_request_add(request, statuses->by_number ? "orderNumber" : "orderId", ctp_php_text(element), error);
	}
	return status == CTP_OK ? ctp_request_add(request, "language", ctp_php_text(options->language), error) : status;
}

/* Takes the element over. */
static void ask(struct statuses_object *statuses, zval *element)
{
	struct ctp_request request = {0};
	struct ctp_error error = {0};

	if (Z_TYPE_P(element) != IS_STRING) {
		refuse_type(statuses, element);
	} else if (build(&request, statuses, Z_STR_P(element), &error) == CTP_OK) {
		size_t place = ctp_batch_add(statuses->batch, &request);
		statuses->asked[place] = Z_STR_P(element);
	} else if (error.status == CTP_ERR_ARGUMENT) {
		refuse(statuses, element, zend_ce_value_error, error.message);
	} else {
		zval_ptr_dtor(element);
		ctp_php_throw(&error, NULL, NULL);
	}
	ctp_request_clear(&request);
}

/* The end of all if the gateway does not accept the login: no other order would fare better. */
static void take(struct statuses_object *statuses, struct ctp_batch_result *result)
{
	struct ctp_php_document *document = result->document != NULL ? ctp_php_document_new(result->document) : NULL;
	zend_string *asked = statuses->asked[result->place];

	statuses->asked[result->place] = NULL;
	if (result->status == CTP_OK) {
		ctp_php_order_status_zval(&statuses->value, document, ctp_json_root(result->document), &result->order,
			ctp_php_client(statuses->client)->options.time_zone);
	} else {
		struct ctp_text text = ctp_php_text(asked), none = {0};
		const struct ctp_php_context context = {
			.endpoint = ENDPOINT,
			.order_id = statuses->by_number ? none : text,
			.order_number = statuses->by_number ? text : none,
		};

		if (result->status == CTP_ERR_GATEWAY && result->error.gateway == CTP_GATEWAY_AUTHENTICATION) {
			ctp_php_throw(&result->error, &context, document);
		} else {
			ctp_php_exception_zval(&statuses->value, &result->error, &context, document);
		}
	}
	ctp_php_document_release(document);
	ZVAL_STR(&statuses->key, asked);
}

/* ---- all of them ---- */

/* False and an exception if the client can't connect with its options. */
static bool start(struct statuses_object *statuses)
{
	struct ctp_php_client *client = ctp_php_client(statuses->client);
	struct ctp_client core = client->core;
	struct ctp_error error = {0};

	core.transport = statuses->transport = ctp_php_client_transport_of_many(client, statuses->concurrency, &error);
	if (statuses->transport == NULL) {
		ctp_php_throw(&error, NULL, NULL);
		return false;
	}
	if (Z_TYPE(client->options.logger) == IS_OBJECT || Z_TYPE(client->options.observer) == IS_OBJECT) {
		ctp_php_watch_begin(&statuses->watch, &client->options);
		core.observer = &statuses->watch.observer;
	}
	statuses->batch = ctp_batch_new(&core, statuses->concurrency);
	if (statuses->batch == NULL) {
		ctp_error_set(&error, CTP_ERR_MEMORY, "Out of memory");
		ctp_php_throw(&error, NULL, NULL);
	}
	statuses->reading = true;
	return true;
}

/* Until there is a result, an end or an exception. */
static void move(struct statuses_object *statuses)
{
	while (Z_ISUNDEF(statuses->value) && EG(exception) == NULL && !ctp_php_watch_is_over(&statuses->watch)) {
		struct ctp_batch_result result;
		zval element;

		if (statuses->reading && !ctp_batch_is_full(statuses->batch)) {
			statuses->reading = ctp_php_input_next(&statuses->input, &element);
			if (statuses->reading) {
				ask(statuses, &element);
			}
		}
		bool wait = !statuses->reading || ctp_batch_is_full(statuses->batch);
		if (!Z_ISUNDEF(statuses->value) || EG(exception) != NULL) {
			return;
		}
		if (ctp_batch_next(statuses->batch, wait, &result)) {
			take(statuses, &result);
		} else if (wait) {
			return; /* the last one was taken */
		}
	}
}

/* May not return (a fatal error of an observer). */
static void fetch(struct statuses_object *statuses)
{
	statuses->moving = true;
	drop_result(statuses);
	if (EG(exception) == NULL && (statuses->batch != NULL || start(statuses))) {
		move(statuses);
	}
	if (EG(exception) != NULL || ctp_php_watch_is_over(&statuses->watch)) {
		drop_result(statuses);
	}
	if (Z_ISUNDEF(statuses->value)) {
		finish(statuses);
	}
	statuses->moving = false;
	ctp_php_watch_end(&statuses->watch);
}

/* False and an Error while the next result is being waited for. */
static bool at_rest(const struct statuses_object *statuses)
{
	if (statuses->moving) {
		zend_throw_error(NULL, "The statuses must not be moved while the next one is waited for");
	}
	return !statuses->moving;
}

PHP_METHOD(ClicToPay_OrderStatuses, rewind)
{
	struct statuses_object *statuses = statuses_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();

	if (!at_rest(statuses)) {
		RETURN_THROWS();
	}
	if (statuses->started) {
		zend_throw_error(NULL, "The statuses are read once: ask the client for them again");
		RETURN_THROWS();
	}
	statuses->started = true;
	fetch(statuses);
}

PHP_METHOD(ClicToPay_OrderStatuses, valid)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(!Z_ISUNDEF(statuses_of(Z_OBJ_P(ZEND_THIS))->value));
}

static void give(const zval *result, zval *return_value)
{
	if (Z_ISUNDEF_P(result)) {
		zend_throw_error(NULL, "There is no status: the statuses are at their end, or not begun");
		RETURN_THROWS();
	}
	RETURN_COPY(result);
}

PHP_METHOD(ClicToPay_OrderStatuses, current)
{
	ZEND_PARSE_PARAMETERS_NONE();

	give(&statuses_of(Z_OBJ_P(ZEND_THIS))->value, return_value);
}

PHP_METHOD(ClicToPay_OrderStatuses, key)
{
	ZEND_PARSE_PARAMETERS_NONE();

	give(&statuses_of(Z_OBJ_P(ZEND_THIS))->key, return_value);
}

PHP_METHOD(ClicToPay_OrderStatuses, next)
{
	struct statuses_object *statuses = statuses_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();

	if (at_rest(statuses) && statuses->batch != NULL) {
		fetch(statuses);
	}
}
