/*
 * ISO 4217, checked on 2026-11-22: codes, numbers and decimals of list one as published on 2026-01-01 (amendments up to 180); a
 * transcription of the edition of 2026-09-17 has the same codes and decimals. Compared with the npm package currency-codes 2.2.0, whose
 * data is of 2024-06-25; it differs by
 *   amendment 176  XCG takes over from ANG, with the same number (2025-03-31)
 *   amendment 178  CUC is withdrawn
 *   amendment 179  XAD is new (2025-05-12)
 *   amendment 180  BGN is withdrawn: Bulgaria has the euro (2026-01-01)
 * Codes without minor units are not in the table: metals (XAG XAU XPD XPT), units of account (XBA XBB XBC XBD XDR XSU XUA), XTS, XXX.
 *
 * Withdrawn codes: ISO's list three gives their numbers but no decimals; those are as java.util.Currency of JDK 25 still has them. Where
 * other tables say something else (AZM BEF BYB GHC GRD LUF MGF MZM ROL TMM TPE), or none says anything, the code is left out: an unknown
 * currency makes an amount absent, wrong decimals would make it wrong by a factor of a hundred. RUR (810) is still seen in replies of
 * gateways of this family.
 *
 * Never from ICU or CLDR: their digits are those of cash (IQD 0).
 */
#include "ctp_money.h"

#include <stdlib.h>
#include <string.h>

/* In the order of the codes: they are found by binary search. */
static const struct ctp_currency table[] = {
	{"ADP", "020", 0, true},
	{"AED", "784", 2, false},
	{"AFA", "004", 2, true},
	{"AFN", "971", 2, false},
	{"ALL", "008", 2, false},
	{"AMD", "051", 2, false},
	{"ANG", "532", 2, true},
	{"AOA", "973", 2, false},
	{"ARS", "032", 2, false},
	{"ATS", "040", 2, true},
	{"AUD", "036", 2, false},
	{"AWG", "533", 2, false},
	{"AYM", "945", 2, true},
	{"AZN", "944", 2, false},
	{"BAM", "977", 2, false},
	{"BBD", "052", 2, false},
	{"BDT", "050", 2, false},
	{"BGL", "100", 2, true},
	{"BGN", "975", 2, true},
	{"BHD", "048", 3, false},
	{"BIF", "108", 0, false},
	{"BMD", "060", 2, false},
	{"BND", "096", 2, false},
	{"BOB", "068", 2, false},
	{"BOV", "984", 2, false},
	{"BRL", "986", 2, false},
	{"BSD", "044", 2, false},
	{"BTN", "064", 2, false},
	{"BWP", "072", 2, false},
	{"BYN", "933", 2, false},
	{"BYR", "974", 0, true},
	{"BZD", "084", 2, false},
	{"CAD", "124", 2, false},
	{"CDF", "976", 2, false},
	{"CHE", "947", 2, false},
	{"CHF", "756", 2, false},
	{"CHW", "948", 2, false},
	{"CLF", "990", 4, false},
	{"CLP", "152", 0, false},
	{"CNY", "156", 2, false},
	{"COP", "170", 2, false},
	{"COU", "970", 2, false},
	{"CRC", "188", 2, false},
	{"CSD", "891", 2, true},
	{"CUC", "931", 2, true},
	{"CUP", "192", 2, false},
	{"CVE", "132", 2, false},
	{"CYP", "196", 2, true},
	{"CZK", "203", 2, false},
	{"DEM", "276", 2, true},
	{"DJF", "262", 0, false},
	{"DKK", "208", 2, false},
	{"DOP", "214", 2, false},
	{"DZD", "012", 2, false},
	{"EEK", "233", 2, true},
	{"EGP", "818", 2, false},
	{"ERN", "232", 2, false},
	{"ESP", "724", 0, true},
	{"ETB", "230", 2, false},
	{"EUR", "978", 2, false},
	{"FIM", "246", 2, true},
	{"FJD", "242", 2, false},
	{"FKP", "238", 2, false},
	{"FRF", "250", 2, true},
	{"GBP", "826", 2, false},
	{"GEL", "981", 2, false},
	{"GHS", "936", 2, false},
	{"GIP", "292", 2, false},
	{"GMD", "270", 2, false},
	{"GNF", "324", 0, false},
	{"GTQ", "320", 2, false},
	{"GWP", "624", 2, true},
	{"GYD", "328", 2, false},
	{"HKD", "344", 2, false},
	{"HNL", "340", 2, false},
	{"HRK", "191", 2, true},
	{"HTG", "332", 2, false},
	{"HUF", "348", 2, false},
	{"IDR", "360", 2, false},
	{"IEP", "372", 2, true},
	{"ILS", "376", 2, false},
	{"INR", "356", 2, false},
	{"IQD", "368", 3, false},
	{"IRR", "364", 2, false},
	{"ISK", "352", 0, false},
	{"ITL", "380", 0, true},
	{"JMD", "388", 2, false},
	{"JOD", "400", 3, false},
	{"JPY", "392", 0, false},
	{"KES", "404", 2, false},
	{"KGS", "417", 2, false},
	{"KHR", "116", 2, false},
	{"KMF", "174", 0, false},
	{"KPW", "408", 2, false},
	{"KRW", "410", 0, false},
	{"KWD", "414", 3, false},
	{"KYD", "136", 2, false},
	{"KZT", "398", 2, false},
	{"LAK", "418", 2, false},
	{"LBP", "422", 2, false},
	{"LKR", "144", 2, false},
	{"LRD", "430", 2, false},
	{"LSL", "426", 2, false},
	{"LTL", "440", 2, true},
	{"LVL", "428", 2, true},
	{"LYD", "434", 3, false},
	{"MAD", "504", 2, false},
	{"MDL", "498", 2, false},
	{"MGA", "969", 2, false},
	{"MKD", "807", 2, false},
	{"MMK", "104", 2, false},
	{"MNT", "496", 2, false},
	{"MOP", "446", 2, false},
	{"MRO", "478", 2, true},
	{"MRU", "929", 2, false},
	{"MTL", "470", 2, true},
	{"MUR", "480", 2, false},
	{"MVR", "462", 2, false},
	{"MWK", "454", 2, false},
	{"MXN", "484", 2, false},
	{"MXV", "979", 2, false},
	{"MYR", "458", 2, false},
	{"MZN", "943", 2, false},
	{"NAD", "516", 2, false},
	{"NGN", "566", 2, false},
	{"NIO", "558", 2, false},
	{"NLG", "528", 2, true},
	{"NOK", "578", 2, false},
	{"NPR", "524", 2, false},
	{"NZD", "554", 2, false},
	{"OMR", "512", 3, false},
	{"PAB", "590", 2, false},
	{"PEN", "604", 2, false},
	{"PGK", "598", 2, false},
	{"PHP", "608", 2, false},
	{"PKR", "586", 2, false},
	{"PLN", "985", 2, false},
	{"PTE", "620", 0, true},
	{"PYG", "600", 0, false},
	{"QAR", "634", 2, false},
	{"RON", "946", 2, false},
	{"RSD", "941", 2, false},
	{"RUB", "643", 2, false},
	{"RUR", "810", 2, true},
	{"RWF", "646", 0, false},
	{"SAR", "682", 2, false},
	{"SBD", "090", 2, false},
	{"SCR", "690", 2, false},
	{"SDD", "736", 2, true},
	{"SDG", "938", 2, false},
	{"SEK", "752", 2, false},
	{"SGD", "702", 2, false},
	{"SHP", "654", 2, false},
	{"SIT", "705", 2, true},
	{"SKK", "703", 2, true},
	{"SLE", "925", 2, false},
	{"SLL", "694", 2, true},
	{"SOS", "706", 2, false},
	{"SRD", "968", 2, false},
	{"SRG", "740", 2, true},
	{"SSP", "728", 2, false},
	{"STD", "678", 2, true},
	{"STN", "930", 2, false},
	{"SVC", "222", 2, false},
	{"SYP", "760", 2, false},
	{"SZL", "748", 2, false},
	{"THB", "764", 2, false},
	{"TJS", "972", 2, false},
	{"TMT", "934", 2, false},
	{"TND", "788", 3, false},
	{"TOP", "776", 2, false},
	{"TRL", "792", 0, true},
	{"TRY", "949", 2, false},
	{"TTD", "780", 2, false},
	{"TWD", "901", 2, false},
	{"TZS", "834", 2, false},
	{"UAH", "980", 2, false},
	{"UGX", "800", 0, false},
	{"USD", "840", 2, false},
	{"USN", "997", 2, false},
	{"USS", "998", 2, true},
	{"UYI", "940", 0, false},
	{"UYU", "858", 2, false},
	{"UYW", "927", 4, false},
	{"UZS", "860", 2, false},
	{"VEB", "862", 2, true},
	{"VED", "926", 2, false},
	{"VEF", "937", 2, true},
	{"VES", "928", 2, false},
	{"VND", "704", 0, false},
	{"VUV", "548", 0, false},
	{"WST", "882", 2, false},
	{"XAD", "396", 2, false},
	{"XAF", "950", 0, false},
	{"XCD", "951", 2, false},
	{"XCG", "532", 2, false},
	{"XOF", "952", 0, false},
	{"XPF", "953", 0, false},
	{"YER", "886", 2, false},
	{"YUM", "891", 2, true},
	{"ZAR", "710", 2, false},
	{"ZMK", "894", 2, true},
	{"ZMW", "967", 2, false},
	{"ZWD", "716", 2, true},
	{"ZWG", "924", 2, false},
	{"ZWL", "932", 2, true},
	{"ZWN", "942", 2, true},
	{"ZWR", "935", 2, true},
};

#define ROWS (sizeof table / sizeof table[0])

static int compare_code(const void *code, const void *row)
{
	return memcmp(code, ((const struct ctp_currency *)row)->code, 3);
}

/*
 * A current code comes before a withdrawn one of the same number (532: XCG, not ANG). CSD and YUM, both withdrawn, share 891: the first row
 * is also the later currency.
 */
static const struct ctp_currency *find_numeric(const char *numeric)
{
	const struct ctp_currency *withdrawn = NULL;

	for (size_t i = 0; i < ROWS; i++) {
		if (memcmp(table[i].numeric, numeric, 3) != 0) {
			continue;
		}
		if (!table[i].withdrawn) {
			return &table[i];
		}
		if (withdrawn == NULL) {
			withdrawn = &table[i];
		}
	}
	return withdrawn;
}

const struct ctp_currency *ctp_currency_find(struct ctp_text code_or_numeric)
{
	const char *bytes = code_or_numeric.bytes;

	if (bytes == NULL || code_or_numeric.length != 3) {
		return NULL;
	}
	if (bytes[0] >= '0' && bytes[0] <= '9') {
		return find_numeric(bytes);
	}
	return bsearch(bytes, table, ROWS, sizeof table[0], compare_code);
}

const struct ctp_currency *ctp_currency_table(size_t *count)
{
	*count = ROWS;
	return table;
}
