/* Results that say little of their own: Registration, Operation, Acknowledgement, Binding, Payment, Enrollment, Resolution. */
#include "ctp_php_result.h"

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
	struct ctp_php_result *result = zend_object_alloc(sizeof *result, ce);

	return ctp_php_init_object(&result->std, ce, &handlers);
}

static void free_result(zend_object *object)
{
	ctp_php_document_release(ctp_php_result(object)->document);
	zend_object_std_dtor(object);
}

void ctp_php_results_minit(void)
{
	zend_class_entry *classes[] = {ctp_ce_Registration, ctp_ce_Operation, ctp_ce_Acknowledgement, ctp_ce_Binding,
		ctp_ce_Payment, ctp_ce_Enrollment, ctp_ce_Resolution, ctp_ce_Transition, ctp_ce_Card, ctp_ce_Refund,
		ctp_ce_ThreeDSecure, ctp_ce_Notification};

	ctp_php_init_handlers(&handlers, offsetof(struct ctp_php_result, std), free_result);
	for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
		classes[i]->create_object = create;
	}
}

void ctp_php_result_new(
	zval *value, zend_class_entry *ce, struct ctp_php_document *document, const struct ctp_json_node *node)
{
	object_init_ex(value, ce);
	if (document != NULL) {
		struct ctp_php_result *result = ctp_php_result(Z_OBJ_P(value));

		result->document = ctp_php_document_share(document);
		result->node = node;
	}
}

void ctp_php_init_text(zval *object, const char *name, struct ctp_text text)
{
	zval property;

	ctp_php_text_zval(&property, text);
	ctp_php_init_property(Z_OBJ_P(object), name, &property);
}

/* ---- raw() and rawJson() of all results ---- */

PHP_METHOD(ClicToPay_Registration, raw)
{
	ZEND_PARSE_PARAMETERS_NONE();

	ctp_php_node_zval(return_value, ctp_php_result(Z_OBJ_P(ZEND_THIS))->node);
}

PHP_METHOD(ClicToPay_Registration, rawJson)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_STR(ctp_php_node_json(ctp_php_result(Z_OBJ_P(ZEND_THIS))->node));
}

/* Results come from calls alone; Registration's stands for all of them. */
PHP_METHOD(ClicToPay_Registration, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

/* ---- what each of them says ---- */

void ctp_php_registration_zval(zval *value, struct ctp_php_document *document,
	const struct ctp_registration *registration, struct ctp_text order_number)
{
	ctp_php_result_new(value, ctp_ce_Registration, document, ctp_json_root(document->json));
	ctp_php_init_text(value, "orderId", registration->order_id);
	ctp_php_init_text(value, "orderNumber", order_number);
	ctp_php_init_text(value, "formUrl", registration->form_url);
}

void ctp_php_operation_zval(zval *value, struct ctp_php_document *document, struct ctp_text order_id,
	struct ctp_text refund_id, bool replayed, zval *status)
{
	zval property;

	ctp_php_result_new(value, ctp_ce_Operation, document, ctp_json_root(document->json));
	ctp_php_init_text(value, "orderId", order_id);
	ctp_php_init_text(value, "refundId", refund_id);
	ZVAL_BOOL(&property, replayed);
	ctp_php_init_property(Z_OBJ_P(value), "replayed", &property);
	ctp_php_init_property(Z_OBJ_P(value), "status", status);
}

void ctp_php_acknowledgement_zval(zval *value, struct ctp_php_document *document, const char *endpoint)
{
	ctp_php_result_new(value, ctp_ce_Acknowledgement, document, ctp_json_root(document->json));
	ctp_php_init_text(value, "endpoint", ctp_text(endpoint));
}

static void binding_zval(
	zval *value, struct ctp_php_document *document, const struct ctp_json_node *node, const struct ctp_binding *binding)
{
	ctp_php_result_new(value, ctp_ce_Binding, document, node);
	ctp_php_init_text(value, "bindingId", binding->binding_id);
	ctp_php_init_text(value, "clientId", binding->client_id);
	ctp_php_init_text(value, "mask", binding->mask);
	ctp_php_init_text(value, "expiry", binding->expiry);
	ctp_php_init_text(value, "paymentWay", binding->payment_way);
	ctp_php_init_text(value, "paymentSystem", binding->payment_system);
	ctp_php_init_text(value, "label", binding->label);
	ctp_php_init_text(value, "category", binding->category);
}

enum ctp_status ctp_php_bindings_zval(zval *value, struct ctp_php_document *document, struct ctp_error *error)
{
	const struct ctp_json_node *list;
	enum ctp_status status = ctp_reply_bindings(document->json, &list, error);

	array_init(value);
	for (const struct ctp_json_node *node = ctp_json_first(list); status == CTP_OK && node != NULL;
		 node = ctp_json_next(node)) {
		struct ctp_binding binding;
		zval element;

		status = ctp_reply_binding(node, &binding, error);
		if (status == CTP_OK) {
			binding_zval(&element, document, node, &binding);
			zend_hash_next_index_insert(Z_ARRVAL_P(value), &element);
		}
	}
	return status;
}

void ctp_php_payment_zval(
	zval *value, struct ctp_php_document *document, const struct ctp_payment *payment, zend_string *time_zone)
{
	zval status;

	ctp_php_result_new(value, ctp_ce_Payment, document, ctp_json_root(document->json));
	ctp_php_init_text(value, "orderId", payment->order_id);
	ctp_php_init_text(value, "redirect", payment->redirect);
	ctp_php_init_text(value, "acsUrl", payment->acs_url);
	ctp_php_init_text(value, "paReq", payment->pa_req);
	ctp_php_init_text(value, "termUrl", payment->term_url);
	ctp_php_init_text(value, "info", payment->info);
	if (payment->has_order) {
		ctp_php_order_status_zval(&status, document, ctp_json_root(document->json), &payment->order, time_zone);
	} else {
		ZVAL_NULL(&status);
	}
	ctp_php_init_property(Z_OBJ_P(value), "status", &status);
}

enum ctp_status ctp_php_enrollment_zval(zval *value, struct ctp_php_document *document, struct ctp_error *error)
{
	struct ctp_enrollment enrollment;
	zval property;

	if (ctp_reply_enrollment(document->json, &enrollment, error) != CTP_OK) {
		return error->status;
	}
	ctp_php_result_new(value, ctp_ce_Enrollment, document, ctp_json_root(document->json));
	if (enrollment.known) {
		ZVAL_BOOL(&property, enrollment.enrolled);
	} else {
		ZVAL_NULL(&property);
	}
	ctp_php_init_property(Z_OBJ_P(value), "enrolled", &property);
	ctp_php_init_text(value, "issuerName", enrollment.issuer_name);
	ctp_php_init_text(value, "issuerCountry", enrollment.issuer_country);
	return CTP_OK;
}

void ctp_php_resolution_zval(zval *value, enum ctp_resolution resolution, zval *status)
{
	static const char *const names[] = {
		[CTP_DONE] = "Done",
		[CTP_NOT_DONE] = "NotDone",
		[CTP_STILL_UNKNOWN] = "StillUnknown",
	};
	zval property;

	ctp_php_result_new(value, ctp_ce_Resolution, NULL, NULL);
	ctp_php_enum_case(&property, ctp_ce_ResolutionResult, names[resolution]);
	ctp_php_init_property(Z_OBJ_P(value), "result", &property);
	ctp_php_init_property(Z_OBJ_P(value), "status", status);
}
