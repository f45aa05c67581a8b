/* The Client object: construction and options. Its calls are in calls_*.c. */
#include "ctp_php_client.h"

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
	struct ctp_php_client *client = zend_object_alloc(sizeof *client, ce);

	return ctp_php_init_object(&client->std, ce, &handlers);
}

/* Also runs after a constructor that threw. */
static void free_client(zend_object *object)
{
	struct ctp_php_client *client = ctp_php_client(object);

	ctp_client_clear(&client->core);
	ctp_php_options_clear(&client->options);
	if (client->transport != NULL) {
		client->transport->ops->free(client->transport);
	}
	ctp_php_connections_release(client->connections);
	zend_object_std_dtor(object);
}

/* The logger and the observer may hold the client. */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	struct ctp_php_client *client = ctp_php_client(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &client->options.logger);
	zend_get_gc_buffer_add_zval(buffer, &client->options.observer);
	zend_get_gc_buffer_use(buffer, table, count);
	return zend_std_get_properties(object);
}

void ctp_php_client_minit(void)
{
	ctp_php_init_handlers(&handlers, offsetof(struct ctp_php_client, std), free_client);
	handlers.get_gc = get_gc;
	handlers.compare = zend_objects_not_comparable; /* what makes clients differ is no property */
	ctp_ce_Client->create_object = create;
}

/* Takes the options over. */
static void set_options(struct ctp_php_client *client, const struct ctp_php_options *options)
{
	client->options = *options;
	client->core.connect_timeout = options->connect_timeout;
	client->core.timeout = options->timeout;
	client->core.deadline = options->deadline;
	client->core.max_retries = options->max_retries;
}

/* Takes `options` over. False: an exception is thrown, and the client is as it was. */
static bool construct(struct ctp_php_client *client, struct ctp_text base_url, struct ctp_text user_name,
	struct ctp_text password, struct ctp_php_options *options)
{
	struct ctp_error error = {0};

	/* Not before the options were read: a warning about one can run PHP code, which finds the object in the backtrace. */
	if (client->core.base_url != NULL) {
		zend_throw_error(NULL, "ClicToPay\\Client::__construct() must not be called twice");
	} else if (ctp_client_init(&client->core, base_url, user_name, password, &error) != CTP_OK) {
		ctp_php_throw(&error, NULL, NULL);
	} else {
		set_options(client, options);
		client->connections = ctp_php_connections_new(options->persistent);
		return true;
	}
	ctp_php_options_clear(options);
	return false;
}

void ctp_php_client_zval(zval *value, zval *environment, struct ctp_text base_url, struct ctp_text user_name,
	struct ctp_text password, struct ctp_php_options *options)
{
	object_init_ex(value, ctp_ce_Client);
	if (construct(ctp_php_client(Z_OBJ_P(value)), base_url, user_name, password, options)) {
		ctp_php_init_property(Z_OBJ_P(value), "environment", environment);
	} else {
		zval_ptr_dtor(environment);
	}
}

PHP_METHOD(ClicToPay_Client, __construct)
{
	struct ctp_php_client *client = ctp_php_client(Z_OBJ_P(ZEND_THIS));
	zend_string *user_name, *password, *base_url = NULL;
	zend_object *environment = NULL;
	HashTable *values = NULL;
	struct ctp_php_options options;
	zval property;

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_STR(user_name)
		Z_PARAM_STR(password)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_STR(environment, ctp_ce_Environment, base_url)
		Z_PARAM_ARRAY_HT(values)
	ZEND_PARSE_PARAMETERS_END();

	ctp_php_options_default(&options);
	if (values != NULL && !ctp_php_options_read(&options, values, 4)) {
		ctp_php_options_clear(&options);
		RETURN_THROWS();
	}
	if (base_url != NULL) {
		ZVAL_STR_COPY(&property, base_url);
		zend_string_addref(base_url);
	} else {
		if (environment != NULL) {
			ZVAL_OBJ_COPY(&property, environment);
		} else {
			ctp_php_enum_case(&property, ctp_ce_Environment, "Test");
		}
		base_url = ctp_php_environment_url(Z_OBJ(property));
	}
	if (construct(client, ctp_php_text(base_url), ctp_php_text(user_name), ctp_php_text(password), &options)) {
		ctp_php_init_property(&client->std, "environment", &property);
	} else {
		zval_ptr_dtor(&property);
	}
	zend_string_release(base_url);
}

PHP_METHOD(ClicToPay_Client, with)
{
	struct ctp_php_client *client = ctp_php_client(Z_OBJ_P(ZEND_THIS));
	struct ctp_php_options options;
	struct ctp_error error = {0};
	HashTable *changes;
	zval environment;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(changes)
	ZEND_PARSE_PARAMETERS_END();

	if (!ctp_php_client_constructed(client)) {
		RETURN_THROWS();
	}
	ctp_php_options_copy(&options, &client->options);
	if (!ctp_php_options_read(&options, changes, 1)) {
		ctp_php_options_clear(&options);
		RETURN_THROWS();
	}

	object_init_ex(return_value, ctp_ce_Client);
	struct ctp_php_client *copy = ctp_php_client(Z_OBJ_P(return_value));
	if (ctp_client_init(&copy->core, ctp_text(client->core.base_url),
			(struct ctp_text){client->core.user_name.bytes, client->core.user_name.length},
			(struct ctp_text){client->core.password.bytes, client->core.password.length}, &error)
		!= CTP_OK) {
		ctp_php_throw(&error, NULL, NULL);
		RETURN_THROWS();
	}
	set_options(copy, &options);
	copy->connections = options.persistent == client->options.persistent
		? ctp_php_connections_share(client->connections)
		: ctp_php_connections_new(options.persistent);
	ZVAL_COPY(&environment, ctp_php_slot(ctp_ce_Client, &client->std, "environment"));
	ctp_php_init_property(&copy->std, "environment", &environment);
}

bool ctp_php_client_constructed(const struct ctp_php_client *client)
{
	if (client->core.base_url == NULL) {
		zend_throw_error(NULL, "ClicToPay\\Client was not constructed");
		return false;
	}
	return true;
}
