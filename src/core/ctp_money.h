/* Currencies of ISO 4217 and exact amounts: int64 minor units (millimes for TND) plus a currency; no float anywhere. */
#ifndef CTP_MONEY_H
#define CTP_MONEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ctp_error.h"
#include "ctp_text.h"

struct ctp_currency {
	char code[4];     /* "TND" */
	char numeric[4];  /* "788", always three digits */
	uint8_t exponent; /* decimals: 3 for TND */
	bool withdrawn;   /* retired by ISO: read in replies, never sent */
};

struct ctp_money {
	int64_t minor;
	const struct ctp_currency *currency; /* a row of the table, lives for ever; NULL where the amount is absent */
};

/* Room for any formatted amount: sign, 19 digits, dot, NUL. */
#define CTP_MONEY_TEXT 24

/* The row for "TND" or "788" (upper case only, three characters), or NULL: unknown, or a code without minor units (XAU, XXX …). */
const struct ctp_currency *ctp_currency_find(struct ctp_text code_or_numeric);

/* Every row, in the order of the codes. */
const struct ctp_currency *ctp_currency_table(size_t *count);

/*
 * Exact: '10.500', '-3', '0.001'. At most as many decimals as the currency has (a superfluous zero is refused too), no exponent,
 * space or plus sign. CTP_ERR_ARGUMENT (argument "amount") or CTP_ERR_OVERFLOW.
 */
enum ctp_status ctp_money_parse(
	struct ctp_text amount, const struct ctp_currency *currency, struct ctp_money *money, struct ctp_error *error);

/* The same, but more decimals are rounded half away from zero on the text, as shops do ('95.1605' TND is 95.161). */
enum ctp_status ctp_money_round(
	struct ctp_text amount, const struct ctp_currency *currency, struct ctp_money *money, struct ctp_error *error);

/* Whole units: 10 TND is 10000 millimes. CTP_ERR_OVERFLOW beyond int64. */
enum ctp_status ctp_money_from_major(
	int64_t major, const struct ctp_currency *currency, struct ctp_money *money, struct ctp_error *error);

/* '10.500' with exactly the currency's decimals; `text` has room for CTP_MONEY_TEXT bytes. Returns the length. */
size_t ctp_money_format(const struct ctp_money *money, char *text);

/* CTP_ERR_OVERFLOW, or CTP_ERR_ARGUMENT when the currencies differ. */
enum ctp_status ctp_money_add(
	const struct ctp_money *a, const struct ctp_money *b, struct ctp_money *sum, struct ctp_error *error);
enum ctp_status ctp_money_subtract(
	const struct ctp_money *a, const struct ctp_money *b, struct ctp_money *difference, struct ctp_error *error);

/* Same amount and same currency; false if either is absent. */
bool ctp_money_equal(const struct ctp_money *a, const struct ctp_money *b);

#endif
