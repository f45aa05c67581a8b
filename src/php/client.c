/* The Client object: construction, options, connection. Its calls are in calls_*.c. */
#include "ctp_php_client.h"

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
	struct ctp_php_client *client = zend_object_alloc(sizeof *client, ce);

	zend_object_std_init(&client->std, ce);
	object_properties_init(&client->std, ce);
	client->std.handlers = &handlers;
	return &client->std;
}

/* Also runs after a constructor that threw. */
static void free_client(zend_object *object)
{
	struct ctp_php_client *client = ctp_php_client(object);

	ctp_client_clear(&client->core);
	ctp_php_options_clear(&client->options);
	ctp_php_connection_release(client->connection);
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

static void apply_options(struct ctp_php_client *client)
{
	client->core.connect_timeout = client->options.connect_timeout;
	client->core.timeout = client->options.timeout;
	client->core.deadline = client->options.deadline;
	client->core.max_retries = client->options.max_retries;
}

static zend_string *base_url(zend_object *environment, zend_string *address)
{
	return environment != NULL ? ctp_php_environment_url(environment) : zend_string_copy(address);
}

PHP_METHOD(ClicToPay_Client, __construct)
{
	struct ctp_php_client *client = ctp_php_client(Z_OBJ_P(ZEND_THIS));
	zend_string *user_name, *password, *address = NULL;
	zend_object *environment = NULL;
	HashTable *options = NULL;
	struct ctp_error error = {0};

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_STR(user_name)
		Z_PARAM_STR(password)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_STR(environment, ctp_ce_Environment, address)
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	if (client->core.base_url != NULL) {
		zend_throw_error(NULL, "ClicToPay\\Client::__construct() must not be called twice");
		RETURN_THROWS();
	}
	zval chosen;
	if (environment == NULL && address == NULL) {
		ctp_php_enum_case(&chosen, ctp_ce_Environment, "Test");
		environment = Z_OBJ(chosen);
	} else if (environment != NULL) {
		ZVAL_OBJ_COPY(&chosen, environment);
	} else {
		ZVAL_STR_COPY(&chosen, address);
	}

	zend_string *url = base_url(environment, address);
	ctp_php_options_default(&client->options);
	bool ready = options == NULL || ctp_php_options_read(&client->options, options, 4);
	if (ready
		&& ctp_client_init(&client->core, ctp_php_text(url), ctp_php_text(user_name), ctp_php_text(password), &error)
			!= CTP_OK) {
		ctp_php_throw(&error, NULL, NULL);
		ready = false;
	}
	zend_string_release(url);
	if (!ready) {
		ctp_php_options_clear(&client->options);
		zval_ptr_dtor(&chosen);
		RETURN_THROWS();
	}
	apply_options(client);
	client->connection = ctp_php_connection_new();
	ctp_php_init_property(&client->std, "environment", &chosen);
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
	copy->options = options;
	if (ctp_client_init(&copy->core, ctp_text(client->core.base_url),
			(struct ctp_text){client->core.user_name.bytes, client->core.user_name.length},
			(struct ctp_text){client->core.password.bytes, client->core.password.length}, &error)
		!= CTP_OK) {
		ctp_php_throw(&error, NULL, NULL);
		RETURN_THROWS();
	}
	apply_options(copy);
	copy->connection = ctp_php_connection_fits(&client->options, &options)
		? ctp_php_connection_share(client->connection)
		: ctp_php_connection_new();
	ZVAL_COPY(&environment,
		zend_read_property(ctp_ce_Client, &client->std, "environment", sizeof "environment" - 1, true, NULL));
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
