/* Currency and Money. */
#include "ctp_php.h"

struct currency_object {
	const struct ctp_currency *row;
	zend_object std;
};

struct money_object {
	struct ctp_money value;
	zend_object std;
};

static zend_object_handlers currency_handlers, money_handlers;

/*
 * What a Money holds between its creation by unserialize() and its __unserialize(): equal to no currency, and refused wherever an amount
 * is sent. Serialised data can make other code see such an object.
 */
static const struct ctp_currency no_currency = {"", "", 0, true};

static struct currency_object *currency_of(zend_object *object)
{
	return (struct currency_object *)((char *)object - offsetof(struct currency_object, std));
}

static struct money_object *money_of(zend_object *object)
{
	return (struct money_object *)((char *)object - offsetof(struct money_object, std));
}

static zend_object *create_currency(zend_class_entry *ce)
{
	struct currency_object *object = zend_object_alloc(sizeof *object, ce);

	return ctp_php_init_object(&object->std, ce, &currency_handlers);
}

static zend_object *create_money(zend_class_entry *ce)
{
	struct money_object *object = zend_object_alloc(sizeof *object, ce);

	object->value.currency = &no_currency;
	return ctp_php_init_object(&object->std, ce, &money_handlers);
}

void ctp_php_currency_zval(zval *value, const struct ctp_currency *row)
{
	zval property;

	object_init_ex(value, ctp_ce_Currency);
	currency_of(Z_OBJ_P(value))->row = row;
	ZVAL_STRING(&property, row->code);
	ctp_php_init_property(Z_OBJ_P(value), "code", &property);
	ZVAL_STRING(&property, row->numeric);
	ctp_php_init_property(Z_OBJ_P(value), "numeric", &property);
	ZVAL_LONG(&property, row->exponent);
	ctp_php_init_property(Z_OBJ_P(value), "exponent", &property);
}

static void init_money(zend_object *object, const struct ctp_money *money)
{
	zval property;

	money_of(object)->value = *money;
	ZVAL_LONG(&property, money->minor);
	ctp_php_init_property(object, "minor", &property);
	ctp_php_currency_zval(&property, money->currency);
	ctp_php_init_property(object, "currency", &property);
}

void ctp_php_money_zval(zval *value, const struct ctp_money *money)
{
	if (money->currency == NULL) {
		ZVAL_NULL(value);
		return;
	}
	object_init_ex(value, ctp_ce_Money);
	init_money(Z_OBJ_P(value), money);
}

const struct ctp_currency *ctp_php_currency(zend_object *object)
{
	return currency_of(object)->row;
}

const struct ctp_money *ctp_php_money(zend_object *object)
{
	return &money_of(object)->value;
}

/* ---- comparison ---- */

static int compare_currencies(zval *a, zval *b)
{
	ZEND_COMPARE_OBJECTS_FALLBACK(a, b);
	return currency_of(Z_OBJ_P(a))->row == currency_of(Z_OBJ_P(b))->row ? 0 : ZEND_UNCOMPARABLE;
}

static int compare_minor(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int compare_money(zval *a, zval *b)
{
	ZEND_COMPARE_OBJECTS_FALLBACK(a, b);

	const struct ctp_money *left = ctp_php_money(Z_OBJ_P(a)), *right = ctp_php_money(Z_OBJ_P(b));
	return left->currency == right->currency ? compare_minor(left->minor, right->minor) : ZEND_UNCOMPARABLE;
}

void ctp_php_money_minit(void)
{
	ctp_php_init_handlers(&currency_handlers, offsetof(struct currency_object, std), NULL);
	currency_handlers.compare = compare_currencies;
	ctp_ce_Currency->create_object = create_currency;

	ctp_php_init_handlers(&money_handlers, offsetof(struct money_object, std), NULL);
	money_handlers.compare = compare_money;
	ctp_ce_Money->create_object = create_money;
}

/* ---- Currency ---- */

static const struct ctp_currency *find_currency(const zend_string *code, uint32_t arg)
{
	const struct ctp_currency *row = ctp_currency_find(ctp_php_text(code));

	if (row == NULL) {
		zend_argument_value_error(
			arg, "must be an ISO 4217 code with minor units, such as \"TND\" or \"788\", in upper case");
	}
	return row;
}

PHP_METHOD(ClicToPay_Currency, of)
{
	zend_string *code;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(code)
	ZEND_PARSE_PARAMETERS_END();

	const struct ctp_currency *row = find_currency(code, 1);
	if (row == NULL) {
		RETURN_THROWS();
	}
	ctp_php_currency_zval(return_value, row);
}

/* ---- Money ---- */

/* An amount must arrive as written: no float, bool, null or object is turned into one, whatever strict_types says. */
static bool check_type(const zval *value, bool integer, bool text)
{
	if ((Z_TYPE_P(value) == IS_LONG && integer) || (Z_TYPE_P(value) == IS_STRING && text)) {
		return true;
	}
	zend_argument_type_error(1, "must be of type %s, %s given",
		integer && text ? "string|int"
			: integer   ? "int"
						: "string",
		zend_zval_type_name(value));
	return false;
}

/* The core speaks of "amount"; here that is always the first argument. */
static void throw_money(const struct ctp_error *error)
{
	if (error->status == CTP_ERR_OVERFLOW) {
		zend_throw_exception(zend_ce_arithmetic_error, error->message, 0);
	} else {
		zend_argument_value_error(1, "%s", error->message);
	}
}

/* Currency|string, as argument 2. */
static const struct ctp_currency *chosen_currency(zend_object *object, const zend_string *code)
{
	return object != NULL ? ctp_php_currency(object) : find_currency(code, 2);
}

PHP_METHOD(ClicToPay_Money, of)
{
	zval *amount;
	zend_object *object = NULL;
	zend_string *code = NULL;
	struct ctp_money money;
	struct ctp_error error = {0};

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_ZVAL(amount)
		Z_PARAM_OBJ_OF_CLASS_OR_STR(object, ctp_ce_Currency, code)
	ZEND_PARSE_PARAMETERS_END();

	const struct ctp_currency *currency;
	if (!check_type(amount, true, true) || (currency = chosen_currency(object, code)) == NULL) {
		RETURN_THROWS();
	}
	enum ctp_status status = Z_TYPE_P(amount) == IS_LONG
		? ctp_money_from_major(Z_LVAL_P(amount), currency, &money, &error)
		: ctp_money_parse(ctp_php_text(Z_STR_P(amount)), currency, &money, &error);
	if (status != CTP_OK) {
		throw_money(&error);
		RETURN_THROWS();
	}
	ctp_php_money_zval(return_value, &money);
}

PHP_METHOD(ClicToPay_Money, round)
{
	zval *amount;
	zend_object *object = NULL;
	zend_string *code = NULL;
	struct ctp_money money;
	struct ctp_error error = {0};

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_ZVAL(amount)
		Z_PARAM_OBJ_OF_CLASS_OR_STR(object, ctp_ce_Currency, code)
	ZEND_PARSE_PARAMETERS_END();

	const struct ctp_currency *currency;
	if (!check_type(amount, false, true) || (currency = chosen_currency(object, code)) == NULL) {
		RETURN_THROWS();
	}
	if (ctp_money_round(ctp_php_text(Z_STR_P(amount)), currency, &money, &error) != CTP_OK) {
		throw_money(&error);
		RETURN_THROWS();
	}
	ctp_php_money_zval(return_value, &money);
}

PHP_METHOD(ClicToPay_Money, ofMinor)
{
	zval *minor;
	zend_object *object = NULL;
	zend_string *code = NULL;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_ZVAL(minor)
		Z_PARAM_OBJ_OF_CLASS_OR_STR(object, ctp_ce_Currency, code)
	ZEND_PARSE_PARAMETERS_END();

	const struct ctp_currency *currency;
	if (!check_type(minor, true, false) || (currency = chosen_currency(object, code)) == NULL) {
		RETURN_THROWS();
	}
	ctp_php_money_zval(return_value, &(struct ctp_money){Z_LVAL_P(minor), currency});
}

/* The other operand of an operation on two amounts; NULL and a ValueError when the currencies differ. */
static const struct ctp_money *operand(zend_object *object, const struct ctp_money *own)
{
	const struct ctp_money *other = ctp_php_money(object);

	if (other->currency != own->currency) {
		zend_argument_value_error(
			1, "must be in the same currency (%s, %s given)", own->currency->code, other->currency->code);
		return NULL;
	}
	return other;
}

typedef enum ctp_status (*arithmetic)(
	const struct ctp_money *a, const struct ctp_money *b, struct ctp_money *result, struct ctp_error *error);

static void calculate(INTERNAL_FUNCTION_PARAMETERS, arithmetic operation)
{
	zend_object *object;
	struct ctp_money result;
	struct ctp_error error = {0};

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, ctp_ce_Money)
	ZEND_PARSE_PARAMETERS_END();

	const struct ctp_money *own = ctp_php_money(Z_OBJ_P(ZEND_THIS)), *other = operand(object, own);
	if (other == NULL) {
		RETURN_THROWS();
	}
	if (operation(own, other, &result, &error) != CTP_OK) {
		throw_money(&error);
		RETURN_THROWS();
	}
	ctp_php_money_zval(return_value, &result);
}

PHP_METHOD(ClicToPay_Money, plus)
{
	calculate(INTERNAL_FUNCTION_PARAM_PASSTHRU, ctp_money_add);
}

PHP_METHOD(ClicToPay_Money, minus)
{
	calculate(INTERNAL_FUNCTION_PARAM_PASSTHRU, ctp_money_subtract);
}

PHP_METHOD(ClicToPay_Money, compareTo)
{
	zend_object *object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, ctp_ce_Money)
	ZEND_PARSE_PARAMETERS_END();

	const struct ctp_money *own = ctp_php_money(Z_OBJ_P(ZEND_THIS)), *other = operand(object, own);
	if (other == NULL) {
		RETURN_THROWS();
	}
	RETURN_LONG(compare_minor(own->minor, other->minor));
}

PHP_METHOD(ClicToPay_Money, equals)
{
	zend_object *object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, ctp_ce_Money)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_BOOL(ctp_money_equal(ctp_php_money(Z_OBJ_P(ZEND_THIS)), ctp_php_money(object)));
}

PHP_METHOD(ClicToPay_Money, format)
{
	char text[CTP_MONEY_TEXT];

	ZEND_PARSE_PARAMETERS_NONE();

	size_t length = ctp_money_format(ctp_php_money(Z_OBJ_P(ZEND_THIS)), text);
	RETURN_STRINGL(text, length);
}

PHP_METHOD(ClicToPay_Money, __toString)
{
	const struct ctp_money *money = ctp_php_money(Z_OBJ_P(ZEND_THIS));
	char text[CTP_MONEY_TEXT];

	ZEND_PARSE_PARAMETERS_NONE();

	ctp_money_format(money, text);
	RETURN_STR(zend_strpprintf(0, "%s %s", text, money->currency->code));
}

PHP_METHOD(ClicToPay_Money, __serialize)
{
	const struct ctp_money *money = ctp_php_money(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();

	array_init_size(return_value, 2);
	add_assoc_long(return_value, "minor", money->minor);
	add_assoc_string(return_value, "currency", money->currency->code);
}

PHP_METHOD(ClicToPay_Money, __unserialize)
{
	HashTable *data;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	if (ctp_php_money(Z_OBJ_P(ZEND_THIS))->currency != &no_currency) {
		zend_throw_error(NULL, "Cannot modify readonly ClicToPay\\Money");
		RETURN_THROWS();
	}
	zval *minor = zend_hash_str_find_deref(data, "minor", sizeof "minor" - 1);
	zval *code = zend_hash_str_find_deref(data, "currency", sizeof "currency" - 1);
	const struct ctp_currency *currency = NULL;
	if (minor != NULL && Z_TYPE_P(minor) == IS_LONG && code != NULL && Z_TYPE_P(code) == IS_STRING
		&& zend_hash_num_elements(data) == 2) {
		currency = ctp_currency_find(ctp_php_text(Z_STR_P(code)));
	}
	/* It is found by its number, too. */
	if (currency == NULL || !ctp_text_is(ctp_php_text(Z_STR_P(code)), currency->code)) {
		zend_argument_value_error(1, "must be what ClicToPay\\Money::__serialize() returned");
		RETURN_THROWS();
	}
	init_money(Z_OBJ_P(ZEND_THIS), &(struct ctp_money){Z_LVAL_P(minor), currency});
}
