/* OrderList: the orders of a period, page after page. */
#include "ctp_php_client.h"

struct list_object {
	zend_object *client; /* a reference: the list may outlive the caller's variable */
	struct ctp_request request;
	zend_long page_size;
	zend_long page; /* of `document` */
	struct ctp_php_document *document;
	const struct ctp_json_node *element; /* current order; NULL at the end */
	zend_long on_page, key;
	bool fetching;   /* an observer may be at work: the list must not move under the call */
	int64_t total;   /* as the gateway says; -1 where it does not */
	int http_status; /* of the page */
	zend_object std;
};

static zend_object_handlers handlers;

static struct list_object *list_of(zend_object *object)
{
	return (struct list_object *)((char *)object - offsetof(struct list_object, std));
}

static zend_object *create(zend_class_entry *ce)
{
	struct list_object *list = zend_object_alloc(sizeof *list, ce);

	return ctp_php_init_object(&list->std, ce, &handlers);
}

static void free_list(zend_object *object)
{
	struct list_object *list = list_of(object);

	ctp_request_clear(&list->request);
	ctp_php_document_release(list->document);
	if (list->client != NULL) {
		OBJ_RELEASE(list->client);
	}
	zend_object_std_dtor(object);
}

/* The client's logger or observer may hold the list. */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_obj(buffer, list_of(object)->client);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

void ctp_php_order_list_minit(void)
{
	ctp_php_init_handlers(&handlers, offsetof(struct list_object, std), free_list);
	handlers.get_gc = get_gc;
	ctp_ce_OrderList->create_object = create;
}

void ctp_php_order_list_zval(
	zval *value, struct ctp_php_client *client, struct ctp_request *request, zend_long page_size)
{
	object_init_ex(value, ctp_ce_OrderList);
	struct list_object *list = list_of(Z_OBJ_P(value));

	GC_ADDREF(&client->std);
	list->client = &client->std;
	list->request = *request;
	list->page_size = page_size;
	memset(request, 0, sizeof *request);
}

/* Reads one page; no element afterwards means the end, or an exception. */
static void fetch(struct list_object *list, zend_long page)
{
	struct ctp_php_call call;
	struct ctp_json *json;
	struct ctp_order_page content;
	struct ctp_error error = {0};

	list->element = NULL;
	list->on_page = 0;
	list->page = page;
	ctp_request_release(&list->request, "page");
	if (!ctp_php_add_integer(&list->request, "page", page)
		|| !ctp_php_call_begin(&call, ctp_php_client(list->client))) {
		return;
	}
	list->fetching = true;
	enum ctp_status status = ctp_client_call(&call.core, &list->request, &json, &error);
	list->fetching = false;
	list->http_status = error.http_status;
	ctp_php_document_release(list->document);
	list->document = json != NULL ? ctp_php_document_new(json) : NULL;
	if (status == CTP_OK) {
		status = ctp_reply_orders(json, &content, &error);
	}
	if (status == CTP_OK) {
		list->element = ctp_json_first(content.orders);
		list->total = content.total;
	} else {
		const struct ctp_php_context context = {.endpoint = list->request.name};
		ctp_php_throw(&error, &context, list->document);
	}
	ctp_php_call_end(&call);
}

PHP_METHOD(ClicToPay_OrderList, rewind)
{
	struct list_object *list = list_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();

	if (list->fetching) {
		zend_throw_error(NULL, "The list of orders must not be rewound while a page is being read");
		RETURN_THROWS();
	}
	list->key = 0;
	fetch(list, 0);
}

PHP_METHOD(ClicToPay_OrderList, valid)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(list_of(Z_OBJ_P(ZEND_THIS))->element != NULL);
}

PHP_METHOD(ClicToPay_OrderList, current)
{
	struct list_object *list = list_of(Z_OBJ_P(ZEND_THIS));
	struct ctp_order order;
	struct ctp_error error = {.http_status = list->http_status};

	ZEND_PARSE_PARAMETERS_NONE();

	if (list->element == NULL) {
		zend_throw_error(NULL, "The list of orders is at its end");
		RETURN_THROWS();
	}
	if (ctp_reply_order(list->document->json, list->element, &order, &error) != CTP_OK) {
		const struct ctp_php_context context = {.endpoint = list->request.name};
		ctp_php_throw(&error, &context, list->document);
		RETURN_THROWS();
	}
	ctp_php_order_status_zval(
		return_value, list->document, list->element, &order, ctp_php_client(list->client)->options.time_zone);
}

PHP_METHOD(ClicToPay_OrderList, key)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_LONG(list_of(Z_OBJ_P(ZEND_THIS))->key);
}

PHP_METHOD(ClicToPay_OrderList, next)
{
	struct list_object *list = list_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();

	if (list->element == NULL) {
		return;
	}
	list->key++;
	list->on_page++;
	list->element = ctp_json_next(list->element);
	/* A page that is not full is the last one, unless the gateway makes smaller pages than it was asked for. */
	if (list->element == NULL && (list->on_page >= list->page_size || list->key < list->total)) {
		fetch(list, list->page + 1);
	}
}
