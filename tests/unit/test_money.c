#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "ctp_money.h"

static const struct ctp_currency *currency(const char *code)
{
	return ctp_currency_find(ctp_text(code));
}

/* ---- the table ---- */

static void table_is_sorted_and_well_formed(void)
{
	size_t count;
	const struct ctp_currency *table = ctp_currency_table(&count);

	for (size_t i = 0; i < count; i++) {
		CHECK(strlen(table[i].code) == 3 && strspn(table[i].code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 3);
		CHECK(strlen(table[i].numeric) == 3 && strspn(table[i].numeric, "0123456789") == 3);
		CHECK(table[i].exponent <= 4);
		CHECK(i == 0 || strcmp(table[i - 1].code, table[i].code) < 0);
		CHECK(currency(table[i].code) == &table[i]);
	}
	CHECK(count == 208);
}

/* Each row is found by its number, but for the two that give way to another currency of the same number. */
static void numbers_lead_to_the_current_currency(void)
{
	size_t count;
	const struct ctp_currency *table = ctp_currency_table(&count);

	for (size_t i = 0; i < count; i++) {
		const struct ctp_currency *found = currency(table[i].numeric);
		const char *expected = table[i].code;
		if (strcmp(expected, "ANG") == 0) {
			expected = "XCG";
		} else if (strcmp(expected, "YUM") == 0) {
			expected = "CSD";
		}
		CHECK(found != NULL);
		if (found != NULL) {
			CHECK_TEXT(found->code, expected);
		}
	}
}

/* ISO 4217 list one of 2026-01-01 without the 13 codes that have no minor units: code, number, exponent. */
static void current_rows_are_list_one(void)
{
	static const char list_one[] =
		"AED7842 AFN9712 ALL0082 AMD0512 AOA9732 ARS0322 AUD0362 AWG5332 AZN9442 BAM9772 BBD0522 BDT0502 BHD0483 BIF1080 "
		"BMD0602 BND0962 BOB0682 BOV9842 BRL9862 BSD0442 BTN0642 BWP0722 BYN9332 BZD0842 CAD1242 CDF9762 CHE9472 CHF7562 "
		"CHW9482 CLF9904 CLP1520 CNY1562 COP1702 COU9702 CRC1882 CUP1922 CVE1322 CZK2032 DJF2620 DKK2082 DOP2142 DZD0122 "
		"EGP8182 ERN2322 ETB2302 EUR9782 FJD2422 FKP2382 GBP8262 GEL9812 GHS9362 GIP2922 GMD2702 GNF3240 GTQ3202 GYD3282 "
		"HKD3442 HNL3402 HTG3322 HUF3482 IDR3602 ILS3762 INR3562 IQD3683 IRR3642 ISK3520 JMD3882 JOD4003 JPY3920 KES4042 "
		"KGS4172 KHR1162 KMF1740 KPW4082 KRW4100 KWD4143 KYD1362 KZT3982 LAK4182 LBP4222 LKR1442 LRD4302 LSL4262 LYD4343 "
		"MAD5042 MDL4982 MGA9692 MKD8072 MMK1042 MNT4962 MOP4462 MRU9292 MUR4802 MVR4622 MWK4542 MXN4842 MXV9792 MYR4582 "
		"MZN9432 NAD5162 NGN5662 NIO5582 NOK5782 NPR5242 NZD5542 OMR5123 PAB5902 PEN6042 PGK5982 PHP6082 PKR5862 PLN9852 "
		"PYG6000 QAR6342 RON9462 RSD9412 RUB6432 RWF6460 SAR6822 SBD0902 SCR6902 SDG9382 SEK7522 SGD7022 SHP6542 SLE9252 "
		"SOS7062 SRD9682 SSP7282 STN9302 SVC2222 SYP7602 SZL7482 THB7642 TJS9722 TMT9342 TND7883 TOP7762 TRY9492 TTD7802 "
		"TWD9012 TZS8342 UAH9802 UGX8000 USD8402 USN9972 UYI9400 UYU8582 UYW9274 UZS8602 VED9262 VES9282 VND7040 VUV5480 "
		"WST8822 XAD3962 XAF9500 XCD9512 XCG5322 XOF9520 XPF9530 YER8862 ZAR7102 ZMW9672 ZWG9242";
	char current[sizeof list_one + 8] = "";
	size_t count, length = 0;
	const struct ctp_currency *table = ctp_currency_table(&count);

	for (size_t i = 0; i < count && length < sizeof list_one; i++) {
		if (!table[i].withdrawn) {
			length += (size_t)snprintf(current + length, sizeof current - length, "%s%s%s%d", length == 0 ? "" : " ",
				table[i].code, table[i].numeric, table[i].exponent);
		}
	}
	CHECK_TEXT(current, list_one);
}

static void notable_exponents(void)
{
	/* Those that other tables have wrong or that a shop may meet; list one says the same. */
	static const struct {
		const char *code, *numeric;
		int exponent;
	} rows[] = {
		{"TND", "788", 3},
		{"BHD", "048", 3},
		{"IQD", "368", 3},
		{"JOD", "400", 3},
		{"KWD", "414", 3},
		{"LYD", "434", 3},
		{"OMR", "512", 3},
		{"CLF", "990", 4},
		{"UYW", "927", 4},
		{"BIF", "108", 0},
		{"CLP", "152", 0},
		{"DJF", "262", 0},
		{"GNF", "324", 0},
		{"ISK", "352", 0},
		{"JPY", "392", 0},
		{"KMF", "174", 0},
		{"KRW", "410", 0},
		{"PYG", "600", 0},
		{"RWF", "646", 0},
		{"UGX", "800", 0},
		{"UYI", "940", 0},
		{"VND", "704", 0},
		{"VUV", "548", 0},
		{"XAF", "950", 0},
		{"XOF", "952", 0},
		{"XPF", "953", 0},
		{"EUR", "978", 2},
		{"USD", "840", 2},
		{"GBP", "826", 2},
		{"CHF", "756", 2},
		{"DZD", "012", 2},
		{"MAD", "504", 2},
		{"RUB", "643", 2},
		{"MRU", "929", 2},
		{"MGA", "969", 2},
		{"HUF", "348", 2},
		{"IDR", "360", 2},
		{"LBP", "422", 2},
		{"IRR", "364", 2},
		{"AFN", "971", 2},
		{"ALL", "008", 2},
		{"XCG", "532", 2},
		{"XAD", "396", 2},
		{"SLE", "925", 2},
		{"VED", "926", 2},
		{"VES", "928", 2},
		{"ZWG", "924", 2},
		{"BYN", "933", 2},
		{"STN", "930", 2},
		{"GHS", "936", 2},
	};

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		const struct ctp_currency *found = currency(rows[i].code);
		CHECK(found != NULL && found->exponent == rows[i].exponent && !found->withdrawn);
		CHECK(found == currency(rows[i].numeric));
	}
}

static void withdrawn_codes_are_marked(void)
{
	static const char *const withdrawn[] = {"BGN", "HRK", "ANG", "SLL", "CUC", "ZWL", "VEF", "BYR", "MRO", "STD", "LTL",
		"LVL", "EEK", "SKK", "ZMK", "RUR", "TRL", "DEM", "FRF", "ITL", "ESP"};

	for (size_t i = 0; i < sizeof withdrawn / sizeof withdrawn[0]; i++) {
		CHECK(currency(withdrawn[i]) != NULL && currency(withdrawn[i])->withdrawn);
	}
	CHECK(currency("810") == currency("RUR"));
	CHECK(currency("BYR")->exponent == 0 && currency("TRL")->exponent == 0 && currency("ITL")->exponent == 0);
}

static void what_is_no_currency_is_not_found(void)
{
	static const char *const unknown[] = {"", "T", "TN", "TNDX", "tnd", "Tnd", "788 ", " 788", "78", "0788", "12",
		"XAU", "959", "XAG", "XPT", "XPD", "XXX", "999", "XTS", "963", "XDR", "960", "XSU", "XUA", "XBA", "XFU", "ROL",
		"AAA", "ZZZ", "000", "7.8", "TN\xC3", "TUN", "\xD9\xA7"};

	for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++) {
		if (!CHECK(currency(unknown[i]) == NULL)) {
			printf("    \"%s\" was found\n", unknown[i]);
		}
	}
	CHECK(ctp_currency_find((struct ctp_text){NULL, 0}) == NULL);
	CHECK(ctp_currency_find((struct ctp_text){NULL, 3}) == NULL);
	CHECK(ctp_currency_find((struct ctp_text){"TN\0", 3}) == NULL);
	/* A view that is not terminated. */
	CHECK(ctp_currency_find((struct ctp_text){"TNDEUR", 3}) == currency("TND"));
	CHECK(ctp_currency_find((struct ctp_text){"788978", 3}) == currency("TND"));
}

/* ---- text to money and back ---- */

static enum ctp_status parse(const char *text, const char *code, int64_t *minor, struct ctp_error *error)
{
	struct ctp_money money = {INT64_MIN + 1, NULL};
	enum ctp_status status = ctp_money_parse(ctp_text(text), currency(code), &money, error);

	if (status == CTP_OK) {
		CHECK(money.currency == currency(code));
	}
	*minor = money.minor;
	return status;
}

static void accepts(const char *text, const char *code, int64_t expected)
{
	struct ctp_error error;
	int64_t minor;

	if (!CHECK(parse(text, code, &minor, &error) == CTP_OK && minor == expected)) {
		printf("    \"%s\" %s gave %" PRId64 "\n", text, code, minor);
	}
}

static void refuses(const char *text, const char *code, enum ctp_status expected)
{
	struct ctp_error error;
	int64_t minor;

	ctp_error_clear(&error);
	if (!CHECK(parse(text, code, &minor, &error) == expected && error.status == expected)) {
		printf("    \"%s\" %s\n", text, code);
	}
	CHECK_TEXT(error.argument, expected == CTP_ERR_ARGUMENT ? "amount" : "");
}

static void every_small_amount_survives_the_round_trip(void)
{
	const struct ctp_currency *tnd = currency("TND");
	int wrong = 0;

	for (int millimes = 1; millimes <= 999999; millimes++) {
		char written[CTP_MONEY_TEXT], text[CTP_MONEY_TEXT];
		struct ctp_money money = {0, NULL};
		struct ctp_error error;

		snprintf(written, sizeof written, "%d.%03d", millimes / 1000, millimes % 1000);
		if (ctp_money_parse((struct ctp_text){written, strlen(written)}, tnd, &money, &error) != CTP_OK
			|| money.minor != millimes || ctp_money_format(&money, text) != strlen(written)
			|| strcmp(text, written) != 0) {
			wrong++;
		}
	}
	CHECK(wrong == 0);
}

static void decimals_are_exact(void)
{
	accepts("10.500", "TND", 10500);
	accepts("10.5", "TND", 10500);
	accepts("10", "TND", 10000);
	accepts("0.001", "TND", 1);
	accepts("0", "TND", 0);
	accepts("0.000", "TND", 0);
	accepts("-0", "TND", 0);
	accepts("-0.000", "TND", 0);
	accepts("-3", "TND", -3000);
	accepts("-0.001", "TND", -1);
	accepts("1.001", "TND", 1001); /* 1.001 * 1000 is 1000.9999 in binary floating point */
	accepts("0.29", "EUR", 29);    /* and 0.29 * 100 is 28.999 */
	accepts("1234567", "JPY", 1234567);
	accepts("0.0001", "CLF", 1);
	accepts("1.5", "CLF", 15000);
}

static void limits_of_int64(void)
{
	static const struct {
		const char *code, *largest, *least, *above, *below;
	} limits[] = {
		{"JPY", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "-9223372036854775809"},
		{"EUR", "92233720368547758.07", "-92233720368547758.08", "92233720368547758.08", "-92233720368547758.09"},
		{"TND", "9223372036854775.807", "-9223372036854775.808", "9223372036854775.808", "-9223372036854775.809"},
		{"CLF", "922337203685477.5807", "-922337203685477.5808", "922337203685477.5808", "-922337203685477.5809"},
	};

	for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
		char text[CTP_MONEY_TEXT];

		accepts(limits[i].largest, limits[i].code, INT64_MAX);
		accepts(limits[i].least, limits[i].code, INT64_MIN);
		refuses(limits[i].above, limits[i].code, CTP_ERR_OVERFLOW);
		refuses(limits[i].below, limits[i].code, CTP_ERR_OVERFLOW);
		CHECK(ctp_money_format(&(struct ctp_money){INT64_MAX, currency(limits[i].code)}, text)
			== strlen(limits[i].largest));
		CHECK_TEXT(text, limits[i].largest);
		CHECK(ctp_money_format(&(struct ctp_money){INT64_MIN, currency(limits[i].code)}, text)
			== strlen(limits[i].least));
		CHECK_TEXT(text, limits[i].least);
	}
	refuses("10000000000000000000", "JPY", CTP_ERR_OVERFLOW);
	refuses("18446744073709551616", "JPY", CTP_ERR_OVERFLOW); /* 2^64: 0 if it wrapped */
	refuses("9223372036854776", "TND", CTP_ERR_OVERFLOW);
}

static void what_is_no_decimal_is_refused(void)
{
	static const char *const refused[] = {"", "-", ".", "-.", ".5", "-.5", "5.", "1.", "-1.", "--1", "+1", "+0", "1-",
		"1e3", "1E3", "1e-3", " 1", "1 ", "\t1", "1\n", "1 000", "1,5", "1,000.5", "1'000", "1_000", "1.2.3", "1..2",
		"0x10", "1.0005", "1.0000", "10.5000", "007", "00", "-01", "01.5", "000000010500", "abc", "1a", "NaN", "INF",
		"-INF", "10 TND", "$1", "\xD9\xA3", "\xEF\xBC\x91", "1\xC2\xA0"};

	for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
		refuses(refused[i], "TND", CTP_ERR_ARGUMENT);
	}
	refuses("1.0", "JPY", CTP_ERR_ARGUMENT);
	refuses("1.5", "JPY", CTP_ERR_ARGUMENT);
	refuses("0.001", "EUR", CTP_ERR_ARGUMENT);
	refuses("0.00001", "CLF", CTP_ERR_ARGUMENT);

	char hundred[101];
	memset(hundred, '9', 100);
	hundred[100] = '\0';
	refuses(hundred, "TND", CTP_ERR_OVERFLOW);

	struct ctp_money money;
	struct ctp_error error;
	CHECK(ctp_money_parse((struct ctp_text){"1\0", 2}, currency("TND"), &money, &error) == CTP_ERR_ARGUMENT);
	CHECK(ctp_money_parse((struct ctp_text){"1\0005", 3}, currency("TND"), &money, &error) == CTP_ERR_ARGUMENT);
	CHECK(ctp_money_parse((struct ctp_text){NULL, 0}, currency("TND"), &money, &error) == CTP_ERR_ARGUMENT);
	CHECK(ctp_money_round((struct ctp_text){NULL, 0}, currency("TND"), &money, &error) == CTP_ERR_ARGUMENT);
	/* What follows the view is not read. */
	CHECK(ctp_money_parse((struct ctp_text){"12x", 2}, currency("TND"), &money, &error) == CTP_OK
		&& money.minor == 12000);
}

static void refusals_say_what_is_expected(void)
{
	struct ctp_error error;
	int64_t minor;

	parse("1.0005", "TND", &minor, &error);
	CHECK(strstr(error.message, "must be a decimal number such as 10.500 with at most 3 decimals (TND)")
		== error.message);
	parse("x", "EUR", &minor, &error);
	CHECK(
		strstr(error.message, "must be a decimal number such as 10.50 with at most 2 decimals (EUR)") == error.message);
	parse("x", "CLF", &minor, &error);
	CHECK(strstr(error.message, "such as 10.5000 with at most 4 decimals (CLF)") != NULL);
	parse("1.5", "JPY", &minor, &error);
	CHECK(strstr(error.message, "must be a whole number such as 10 (JPY has no decimals)") == error.message);
	parse("007", "TND", &minor, &error);
	CHECK(strstr(error.message, "without leading zeros") != NULL);
	CHECK(strstr(error.message, "007") == NULL);
	parse("9223372036854775.808", "TND", &minor, &error);
	CHECK(strstr(error.message, "9223372036854775.807 TND") != NULL);
}

/* ---- rounding ---- */

static void rounds(const char *text, const char *code, int64_t expected)
{
	struct ctp_money money = {INT64_MIN + 1, NULL};
	struct ctp_error error;

	if (!CHECK(ctp_money_round(ctp_text(text), currency(code), &money, &error) == CTP_OK && money.minor == expected
			&& money.currency == currency(code))) {
		printf("    \"%s\" %s gave %" PRId64 "\n", text, code, money.minor);
	}
}

static void rounding_is_half_away_from_zero(void)
{
	rounds("95.1605", "TND", 95161);
	rounds("95.1604999", "TND", 95160);
	rounds("95.1604", "TND", 95160);
	rounds("95.1606", "TND", 95161);
	rounds("95.16", "TND", 95160);
	rounds("95", "TND", 95000);
	rounds("0.0005", "TND", 1);
	rounds("-0.0005", "TND", -1);
	rounds("-0.00049", "TND", 0);
	rounds("-95.1605", "TND", -95161);
	rounds("999.9995", "TND", 1000000);
	rounds("-999.9995", "TND", -1000000);
	rounds("0.5", "JPY", 1);
	rounds("1.5", "JPY", 2);
	rounds("2.5", "JPY", 3); /* not to even */
	rounds("2.4999", "JPY", 2);
	rounds("1.005", "EUR", 101); /* 1.00 with binary floating point */

	char many[210] = "1.2344";
	memset(many + 6, '9', 200);
	rounds(many, "TND", 1234);
	many[5] = '5';
	rounds(many, "TND", 1235);

	rounds("9223372036854775.8074", "TND", INT64_MAX);
	rounds("-9223372036854775.8084", "TND", INT64_MIN);
	rounds("-9223372036854775.8075", "TND", INT64_MIN);

	struct ctp_money money;
	struct ctp_error error;
	CHECK(ctp_money_round(ctp_text("9223372036854775.8075"), currency("TND"), &money, &error) == CTP_ERR_OVERFLOW);
	CHECK(ctp_money_round(ctp_text("-9223372036854775.8085"), currency("TND"), &money, &error) == CTP_ERR_OVERFLOW);
	static const char *const refused[] = {"", "1e3", "1.", ".5", "+1", " 1", "1,5", "007", "1.00x"};
	for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
		ctp_error_clear(&error);
		CHECK(ctp_money_round(ctp_text(refused[i]), currency("TND"), &money, &error) == CTP_ERR_ARGUMENT);
		CHECK_TEXT(error.argument, "amount");
	}
}

/* ---- arithmetic ---- */

static void whole_units(void)
{
	struct ctp_money money;
	struct ctp_error error;

	CHECK(ctp_money_from_major(10, currency("TND"), &money, &error) == CTP_OK && money.minor == 10000
		&& money.currency == currency("TND"));
	CHECK(ctp_money_from_major(-10, currency("EUR"), &money, &error) == CTP_OK && money.minor == -1000);
	CHECK(ctp_money_from_major(0, currency("CLF"), &money, &error) == CTP_OK && money.minor == 0);
	CHECK(ctp_money_from_major(INT64_MAX, currency("JPY"), &money, &error) == CTP_OK && money.minor == INT64_MAX);
	CHECK(ctp_money_from_major(INT64_MIN, currency("JPY"), &money, &error) == CTP_OK && money.minor == INT64_MIN);
	CHECK(ctp_money_from_major(9223372036854775, currency("TND"), &money, &error) == CTP_OK
		&& money.minor == 9223372036854775000);
	CHECK(ctp_money_from_major(9223372036854776, currency("TND"), &money, &error) == CTP_ERR_OVERFLOW);
	CHECK(ctp_money_from_major(-9223372036854775, currency("TND"), &money, &error) == CTP_OK
		&& money.minor == -9223372036854775000);
	CHECK(ctp_money_from_major(-9223372036854776, currency("TND"), &money, &error) == CTP_ERR_OVERFLOW);
	CHECK(ctp_money_from_major(INT64_MIN, currency("EUR"), &money, &error) == CTP_ERR_OVERFLOW);
	CHECK(error.status == CTP_ERR_OVERFLOW && strstr(error.message, "92233720368547758.07 EUR") != NULL);
}

static void sums_and_differences(void)
{
	const struct ctp_currency *tnd = currency("TND");
	struct ctp_money result;
	struct ctp_error error;
	static const struct {
		int64_t a, b, sum, difference;
		bool sum_fits, difference_fits;
	} cases[] = {
		{10500, 500, 11000, 10000, true, true},
		{-10500, 500, -10000, -11000, true, true},
		{10500, -500, 10000, 11000, true, true},
		{0, 0, 0, 0, true, true},
		{INT64_MAX, 0, INT64_MAX, INT64_MAX, true, true},
		{INT64_MIN, 0, INT64_MIN, INT64_MIN, true, true},
		{INT64_MAX - 1, 1, INT64_MAX, INT64_MAX - 2, true, true},
		{INT64_MIN + 1, -1, INT64_MIN, INT64_MIN + 2, true, true},
		{INT64_MAX, 1, 0, INT64_MAX - 1, false, true},
		{INT64_MAX, -1, INT64_MAX - 1, 0, true, false},
		{INT64_MIN, -1, 0, INT64_MIN + 1, false, true},
		{INT64_MIN, 1, INT64_MIN + 1, 0, true, false},
		{0, INT64_MIN, INT64_MIN, 0, true, false},
		{-1, INT64_MIN, 0, INT64_MAX, false, true},
		{INT64_MIN, INT64_MIN, 0, 0, false, true},
		{INT64_MAX, INT64_MAX, 0, 0, false, true},
		{INT64_MIN, INT64_MAX, -1, 0, true, false},
		{-2, INT64_MAX, INT64_MAX - 2, 0, true, false},
		{-1, INT64_MAX, INT64_MAX - 1, INT64_MIN, true, true},
	};

	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		const struct ctp_money a = {cases[i].a, tnd}, b = {cases[i].b, tnd};
		enum ctp_status status = ctp_money_add(&a, &b, &result, &error);

		CHECK(cases[i].sum_fits ? status == CTP_OK && result.minor == cases[i].sum && result.currency == tnd
								: status == CTP_ERR_OVERFLOW);
		status = ctp_money_subtract(&a, &b, &result, &error);
		CHECK(cases[i].difference_fits
				? status == CTP_OK && result.minor == cases[i].difference && result.currency == tnd
				: status == CTP_ERR_OVERFLOW);
	}

	const struct ctp_money dinars = {1000, tnd}, euros = {1000, currency("EUR")};
	ctp_error_clear(&error);
	CHECK(ctp_money_add(&dinars, &euros, &result, &error) == CTP_ERR_ARGUMENT);
	CHECK(strstr(error.message, "TND") != NULL && strstr(error.message, "EUR") != NULL);
	CHECK(ctp_money_subtract(&dinars, &euros, &result, &error) == CTP_ERR_ARGUMENT);

	/* The result may be one of the operands. */
	struct ctp_money running = {1, tnd};
	CHECK(ctp_money_add(&running, &running, &running, &error) == CTP_OK && running.minor == 2);
}

static void equality_needs_both(void)
{
	const struct ctp_money a = {1000, currency("TND")}, same = {1000, currency("788")}, other = {1001, currency("TND")};
	const struct ctp_money euros = {1000, currency("EUR")}, absent = {1000, NULL};

	CHECK(ctp_money_equal(&a, &same));
	CHECK(!ctp_money_equal(&a, &other));
	CHECK(!ctp_money_equal(&a, &euros));
	CHECK(!ctp_money_equal(&a, &absent));
	CHECK(!ctp_money_equal(&absent, &a));
	CHECK(!ctp_money_equal(&absent, &absent));
}

static void formats(int64_t minor, const char *code, const char *expected)
{
	char text[CTP_MONEY_TEXT];
	const struct ctp_money money = {minor, currency(code)};

	CHECK(ctp_money_format(&money, text) == strlen(expected));
	CHECK_TEXT(text, expected);
}

static void formatting_has_exactly_the_decimals(void)
{
	formats(0, "TND", "0.000");
	formats(1, "TND", "0.001");
	formats(10, "TND", "0.010");
	formats(100, "TND", "0.100");
	formats(1000, "TND", "1.000");
	formats(10500, "TND", "10.500");
	formats(-1, "TND", "-0.001");
	formats(-10500, "TND", "-10.500");
	formats(0, "JPY", "0");
	formats(-7, "JPY", "-7");
	formats(1050, "EUR", "10.50");
	formats(5, "EUR", "0.05");
	formats(12345, "CLF", "1.2345");
}

int main(void)
{
	table_is_sorted_and_well_formed();
	numbers_lead_to_the_current_currency();
	current_rows_are_list_one();
	notable_exponents();
	withdrawn_codes_are_marked();
	what_is_no_currency_is_not_found();
	every_small_amount_survives_the_round_trip();
	decimals_are_exact();
	limits_of_int64();
	what_is_no_decimal_is_refused();
	refusals_say_what_is_expected();
	rounding_is_half_away_from_zero();
	whole_units();
	sums_and_differences();
	equality_needs_both();
	formatting_has_exactly_the_decimals();
	return check_report("money");
}
