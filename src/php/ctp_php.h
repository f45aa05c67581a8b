/*
 * Shared by the files of the binding, one class (or one small family) per file. The binding turns zvals into core structures and core
 * errors into exceptions; it parses no bytes, builds no URLs and knows no JSON keys.
 */
#ifndef CTP_PHP_H
#define CTP_PHP_H

#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "../core/ctp_action.h"
#include "../core/ctp_client.h"
#include "../core/ctp_language.h"
#include "../core/ctp_signature.h"
#include "../core/ctp_state.h"

#if PHP_VERSION_ID < 80100
#error "clictopay needs PHP 8.1 or newer"
#endif
#if SIZEOF_ZEND_LONG != 8
#error "clictopay needs a 64-bit PHP: amounts and dates are 64-bit integers"
#endif

/* ---- classes: registered in classes.c from the stub; each file then sets up its own ---- */

extern zend_class_entry *ctp_ce_Environment, *ctp_ce_Language, *ctp_ce_GatewayStatus, *ctp_ce_Verdict,
	*ctp_ce_ActionClass, *ctp_ce_ResolutionResult, *ctp_ce_OrderState, *ctp_ce_Anomaly, *ctp_ce_SignatureAlgorithm,
	*ctp_ce_Validation, *ctp_ce_ReturnMode;
extern zend_class_entry *ctp_ce_Currency, *ctp_ce_Money, *ctp_ce_ActionCode;
extern zend_class_entry *ctp_ce_Registration, *ctp_ce_Operation, *ctp_ce_Acknowledgement, *ctp_ce_Binding,
	*ctp_ce_Payment, *ctp_ce_Enrollment, *ctp_ce_OrderStatus, *ctp_ce_Card, *ctp_ce_Refund, *ctp_ce_ThreeDSecure,
	*ctp_ce_Resolution, *ctp_ce_Transition;
extern zend_class_entry *ctp_ce_Verifier, *ctp_ce_Notification;
extern zend_class_entry *ctp_ce_Exchange, *ctp_ce_OrderList, *ctp_ce_OrderStatuses, *ctp_ce_ClientInterface,
	*ctp_ce_Client, *ctp_ce_Settings;
extern zend_class_entry *ctp_ce_ClicToPayException, *ctp_ce_TransportException, *ctp_ce_UnknownOutcomeException,
	*ctp_ce_ProtocolException, *ctp_ce_GatewayException, *ctp_ce_AuthenticationException,
	*ctp_ce_DuplicateOrderException, *ctp_ce_OrderNotFoundException, *ctp_ce_InvalidRequestException,
	*ctp_ce_OperationRefusedException, *ctp_ce_GatewayFailureException, *ctp_ce_SignatureException,
	*ctp_ce_InvalidNotificationException, *ctp_ce_InvalidSettingsException;

/* Registers every class, then lets each file set its object handlers. */
void ctp_php_classes_minit(void);

void ctp_php_money_minit(void);       /* Currency, Money */
void ctp_php_action_code_minit(void); /* ActionCode */
void ctp_php_results_minit(
	void); /* Registration, Operation, Acknowledgement, Binding, Payment, Enrollment, Resolution */
void ctp_php_order_status_minit(void);   /* OrderStatus, Card, Refund, ThreeDSecure */
void ctp_php_notification_minit(void);   /* Verifier */
void ctp_php_exchange_minit(void);       /* Exchange */
void ctp_php_order_list_minit(void);     /* OrderList */
void ctp_php_order_statuses_minit(void); /* OrderStatuses */
void ctp_php_client_minit(void);         /* Client */
void ctp_php_settings_minit(void);       /* Settings */

/* ---- texts ---- */

static inline struct ctp_text ctp_php_text(const zend_string *string)
{
	return string == NULL ? (struct ctp_text){NULL, 0} : (struct ctp_text){ZSTR_VAL(string), ZSTR_LEN(string)};
}

/* Null where the text is absent. */
static inline void ctp_php_text_zval(zval *value, struct ctp_text text)
{
	if (text.bytes == NULL) {
		ZVAL_NULL(value);
	} else {
		ZVAL_STRINGL(value, text.bytes, text.length);
	}
}

/* ---- objects ---- */

/* What remains to be done in create_object() for a C part that is allocated and zeroed; returns `object`. */
zend_object *ctp_php_init_object(zend_object *object, zend_class_entry *ce, const zend_object_handlers *table);

/* Initialises a readonly property of a new object; takes over the value's reference. */
void ctp_php_init_property(zend_object *object, const char *name, zval *value);

/* The value of a property that `ce` declares, UNDEF before it is initialised. Runs no PHP code, as a subclass's __get() would. */
zval *ctp_php_slot(zend_class_entry *ce, zend_object *object, const char *name);

/* Handlers for a final class without clone whose C part is `offset` bytes before the zend_object; `table` is filled once in MINIT.
 * `free_object` NULL: nothing of its own to free. */
void ctp_php_init_handlers(zend_object_handlers *table, size_t offset, zend_object_free_obj_t free_object);

/* ---- enums ---- */

/* The case of that name, which must exist. */
void ctp_php_enum_case(zval *value, zend_class_entry *ce, const char *name);

/* Language|string: false and a ValueError or TypeError (argument number `arg`, 0: option "language") if it is no language. */
bool ctp_php_language(enum ctp_language *language, zend_object *object, zend_string *string, uint32_t arg);

/* The base address of an Environment; a new reference. */
zend_string *ctp_php_environment_url(zend_object *environment);

/* The core's number of an OrderState. */
enum ctp_order_state ctp_php_order_state(zend_object *object);

/* The text of an enum case that is backed by a string, "fr". Borrowed. */
zend_string *ctp_php_enum_text(zend_object *object);

/* ---- money ---- */

/* A Money object, or null where the amount is absent. */
void ctp_php_money_zval(zval *value, const struct ctp_money *money);

/* A Currency object, and the row inside of one. */
void ctp_php_currency_zval(zval *value, const struct ctp_currency *row);
const struct ctp_currency *ctp_php_currency(zend_object *object);

/* The amount inside a Money object. Borrowed. */
const struct ctp_money *ctp_php_money(zend_object *object);

/* ---- action codes ---- */

void ctp_php_action_code_zval(zval *value, int64_t code);

/* ---- notifications ---- */

/* A Verifier object; takes over `verifier`. */
void ctp_php_verifier_zval(zval *value, struct ctp_verifier *verifier);

/* ---- dates ---- */

/* Where the gateway lives: the zone of its dates without one, unless the option timeZone says otherwise. */
#define CTP_PHP_TIME_ZONE "Africa/Tunis"

/* A DateTimeImmutable in UTC, or null. `time_zone` is for dates without a zone. */
void ctp_php_date_zval(zval *value, const struct ctp_date *date, const char *time_zone);

/* Formats a DateTimeInterface (php date format) in `time_zone`; NULL and an exception on failure. */
zend_string *ctp_php_date_format(zend_object *date, const char *format, const char *time_zone);

/* ---- replies ---- */

/* A parsed reply that several objects share. */
struct ctp_php_document {
	uint32_t references;
	struct ctp_json *json;
};

/* Takes over `json` with one reference. Never fails (allocates like the engine). */
struct ctp_php_document *ctp_php_document_new(struct ctp_json *json);
struct ctp_php_document *ctp_php_document_share(struct ctp_php_document *document);
void ctp_php_document_release(struct ctp_php_document *document); /* accepts NULL */

/* The value as PHP data, redacted: secrets and card data removed, numbers that are no int64 as text. */
void ctp_php_node_zval(zval *value, const struct ctp_json_node *node);

/* A text that people typed, with anything like a card number masked; empty where it is absent. */
void ctp_php_redacted_zval(zval *value, struct ctp_text text);

/* A whole value as JSON text. */
zend_string *ctp_php_node_json(const struct ctp_json_node *node);

/* What an exception tells besides the error itself. Absent texts and amounts become null. */
struct ctp_php_context {
	const char *endpoint;
	struct ctp_text order_id, order_number, refund_id;
	struct ctp_money amount, refunded_before;
	struct ctp_text canonical; /* of a notification, masked */
};

/* Each creates a result; shares `document`. Those with an error fail when the reply lacks what it promises. `time_zone` is for dates
 * without one, NULL: CTP_PHP_TIME_ZONE; shared. */
void ctp_php_registration_zval(zval *value, struct ctp_php_document *document,
	const struct ctp_registration *registration, struct ctp_text order_number);
void ctp_php_operation_zval(zval *value, struct ctp_php_document *document, struct ctp_text order_id,
	struct ctp_text refund_id, bool replayed, zval *status);
void ctp_php_acknowledgement_zval(zval *value, struct ctp_php_document *document, const char *endpoint);
void ctp_php_order_status_zval(zval *value, struct ctp_php_document *document, const struct ctp_json_node *node,
	const struct ctp_order *order, zend_string *time_zone);
enum ctp_status ctp_php_bindings_zval(zval *value, struct ctp_php_document *document, struct ctp_error *error);
void ctp_php_payment_zval(
	zval *value, struct ctp_php_document *document, const struct ctp_payment *payment, zend_string *time_zone);
enum ctp_status ctp_php_enrollment_zval(zval *value, struct ctp_php_document *document, struct ctp_error *error);
void ctp_php_resolution_zval(zval *value, enum ctp_resolution resolution, zval *status);

/* The core's order inside an OrderStatus. Borrowed. */
const struct ctp_order *ctp_php_order(zend_object *object);

/* ---- exceptions ---- */

/*
 * The one place where a core error becomes an exception. CTP_ERR_ARGUMENT becomes a ValueError that names the argument of the running
 * method, all others a class of ClicToPay\Exception. `document` may be NULL; shared.
 */
void ctp_php_throw(
	const struct ctp_error *error, const struct ctp_php_context *context, struct ctp_php_document *document);

/* The same as an object that is not thrown, for every error that is no mistake of the caller. */
void ctp_php_exception_zval(zval *exception, const struct ctp_error *error, const struct ctp_php_context *context,
	struct ctp_php_document *document);

/* An exception of that class that is not thrown. */
void ctp_php_exception_new(zval *exception, zend_class_entry *ce, const char *message);

/* A CTP_ERR_ARGUMENT about a value that came in $extra, or in the $parameters of execute(). */
void ctp_php_throw_extra(const struct ctp_error *error);

/* Fills the properties of an UnknownOutcomeException. */
void ctp_php_describe_unknown(zval *exception, const struct ctp_php_context *context);

#endif
