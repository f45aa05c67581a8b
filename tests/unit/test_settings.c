#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "ctp_settings.h"

/* What a shop stores: the least that is right, and what a test changes. */
struct shop {
	struct ctp_text texts[CTP_SETTINGS];
	struct ctp_settings settings;
	struct ctp_problems problems;
};

static struct shop new_shop(void)
{
	struct shop shop = {0};

	shop.texts[CTP_SETTING_TEST_USER] = ctp_text("shop-api");
	shop.texts[CTP_SETTING_TEST_PASSWORD] = ctp_text("secret");
	return shop;
}

static enum ctp_status init(struct shop *shop)
{
	struct ctp_error error = {0};

	memset(&shop->problems, 0, sizeof shop->problems);
	return ctp_settings_init(&shop->settings, shop->texts, &shop->problems, &error);
}

static int problem_count(const struct shop *shop)
{
	int count = 0;

	for (int i = 0; i < CTP_SETTINGS; i++) {
		count += shop->problems.sentences[i][0] != '\0';
	}
	return count;
}

/* The sentence about one setting that is given as `text`, the only mistake; "" if it is right. */
static const char *problem_of(enum ctp_setting setting, const char *text)
{
	static char sentence[sizeof((struct ctp_error *)NULL)->message + 1];
	struct shop shop = new_shop();

	shop.texts[setting] = ctp_text(text);
	if (init(&shop) == CTP_OK) {
		ctp_settings_clear(&shop.settings);
	}
	CHECK(problem_count(&shop) <= 1);
	strcpy(sentence, shop.problems.sentences[setting]);
	return sentence;
}

/* How a setting that is given as `text` is kept. */
static const char *kept(enum ctp_setting setting, const char *text)
{
	static char copy[1024];
	struct shop shop = new_shop();

	shop.texts[setting] = ctp_text(text);
	if (init(&shop) != CTP_OK) {
		return shop.problems.sentences[setting][0] != '\0' ? "wrong" : "wrong elsewhere";
	}
	struct ctp_text value = ctp_settings_text(&shop.settings, setting);
	memcpy(copy, value.bytes, value.length);
	copy[value.length] = '\0';
	ctp_settings_clear(&shop.settings);
	return copy;
}

/* ---- the table ---- */

static void rows_are_well_formed(void)
{
	for (int i = 0; i < CTP_SETTINGS; i++) {
		const struct ctp_setting_row *row = ctp_setting_row((enum ctp_setting)i);
		enum ctp_setting found = CTP_SETTINGS;

		CHECK(row->key != NULL && strspn(row->key, "abcdefghijklmnopqrstuvwxyz_") == strlen(row->key));
		CHECK(row->fallback != NULL);
		CHECK(ctp_setting_find(ctp_text(row->key), &found) && (int)found == i);
		CHECK((row->words != NULL) == (row->kind == CTP_KIND_CHOICE));
		CHECK(row->kind != CTP_KIND_INTEGER || row->min < row->max);
	}
	enum ctp_setting found;
	CHECK(!ctp_setting_find(ctp_text("Active"), &found));
	CHECK(!ctp_setting_find(ctp_text(""), &found));
}

static void defaults_are_right(void)
{
	struct shop shop = new_shop();

	CHECK(init(&shop) == CTP_OK && problem_count(&shop) == 0);
	ctp_settings_clear(&shop.settings);
	for (int i = 0; i < CTP_SETTINGS; i++) {
		const struct ctp_setting_row *row = ctp_setting_row((enum ctp_setting)i);
		if (row->fallback[0] != '\0') {
			CHECK_TEXT(problem_of((enum ctp_setting)i, row->fallback), "");
		}
	}
}

/* ---- one value ---- */

static void integers_end_at_their_limits(void)
{
	CHECK_TEXT(problem_of(CTP_SETTING_SESSION_TIMEOUT, "1"), "");
	CHECK_TEXT(problem_of(CTP_SETTING_SESSION_TIMEOUT, "999999999"), "");
	CHECK_TEXT(
		problem_of(CTP_SETTING_SESSION_TIMEOUT, "0"), "Must be a whole number from 1 to 999999999, in digits only.");
	CHECK(problem_of(CTP_SETTING_SESSION_TIMEOUT, "1000000000")[0] != '\0');
	CHECK(problem_of(CTP_SETTING_SESSION_TIMEOUT, "18446744073709551617")[0] != '\0');
	CHECK(problem_of(CTP_SETTING_SESSION_TIMEOUT, "- 1")[0] != '\0');
}

static void lists_are_kept_in_one_form(void)
{
	CHECK_TEXT(kept(CTP_SETTING_ALLOWED_COUNTRIES, " tn ,FR,,Tn,\n"), "TN,FR");
	CHECK_TEXT(kept(CTP_SETTING_CURRENCIES, "eur,tnd"), "EUR,TND");
	CHECK_TEXT(kept(CTP_SETTING_LANGUAGES, "AR,FR"), "ar,fr");
	CHECK_TEXT(kept(CTP_SETTING_CARDS, "Visa, CB"), "visa,cb");
	CHECK_TEXT(kept(CTP_SETTING_CARDS, ","), "wrong");
	CHECK_TEXT(kept(CTP_SETTING_ALLOWED_COUNTRIES, "TN,FRA"), "wrong");
	CHECK_TEXT(kept(CTP_SETTING_DEFAULT_CURRENCY, " eur"), "EUR");
}

static void only_passwords_keep_white_space(void)
{
	CHECK_TEXT(kept(CTP_SETTING_TEST_PASSWORD, " a b "), " a b ");
	CHECK_TEXT(kept(CTP_SETTING_TEST_USER, " a b\n"), "a b");
	CHECK_TEXT(kept(CTP_SETTING_PREFIX, "\tAB\r\n"), "AB");
}

static void no_sentence_repeats_a_value(void)
{
	for (int i = 0; i < CTP_SETTINGS; i++) {
		struct shop shop = new_shop();
		shop.texts[i] = ctp_text("Zx9-never\x01shown");
		if (init(&shop) == CTP_OK) {
			ctp_settings_clear(&shop.settings);
		}
		for (int j = 0; j < CTP_SETTINGS; j++) {
			const char *sentence = shop.problems.sentences[j];
			CHECK(strstr(sentence, "Zx9") == NULL);
			CHECK(sentence[0] == '\0' || sentence[strlen(sentence) - 1] == '.');
		}
	}
}

/* ---- together ---- */

static void all_mistakes_are_found_at_once(void)
{
	struct shop shop = new_shop();

	for (int i = 0; i < CTP_SETTINGS; i++) {
		shop.texts[i] = ctp_text("\x01");
	}
	shop.texts[CTP_SETTING_DESCRIPTION] = ctp_text("right");
	/* The keys are no mistake while nobody knows of which kind they are. */
	CHECK(init(&shop) == CTP_ERR_ARGUMENT);
	CHECK(problem_count(&shop) == CTP_SETTINGS - 2);
	CHECK_TEXT(shop.problems.sentences[CTP_SETTING_SIGNATURE_KEYS], "");
}

static void what_the_caller_found_is_not_looked_at(void)
{
	struct shop shop = {0};
	struct ctp_error error = {0};

	shop.texts[CTP_SETTING_MODE] = ctp_text("production");
	strcpy(shop.problems.sentences[CTP_SETTING_MODE], "Must be something else.");
	CHECK(ctp_settings_init(&shop.settings, shop.texts, &shop.problems, &error) == CTP_ERR_ARGUMENT);
	CHECK(problem_count(&shop) == 1);
	CHECK_TEXT(shop.problems.sentences[CTP_SETTING_MODE], "Must be something else.");
}

/* ---- what follows ---- */

static void a_language_is_found_by_its_tag(void)
{
	struct shop shop = new_shop();

	shop.texts[CTP_SETTING_TITLE] = ctp_text("FR::un||deux||EN::one||");
	CHECK(init(&shop) == CTP_OK);
	const char *const tags[] = {"fr", "EN-us", "ar", "f", ""};
	const char *const titles[] = {"un||deux", "one||", "", "", ""};
	const enum ctp_language languages[] = {CTP_FRENCH, CTP_ENGLISH, CTP_ARABIC, CTP_FRENCH, CTP_FRENCH};
	for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
		struct ctp_text title = ctp_settings_wording(&shop.settings, CTP_SETTING_TITLE, ctp_text(tags[i]));
		CHECK(ctp_text_is(title, titles[i]));
		CHECK(ctp_settings_language(&shop.settings, ctp_text(tags[i])) == languages[i]);
	}
	ctp_settings_clear(&shop.settings);
}

static void a_login_has_its_own_address(void)
{
	struct shop shop = new_shop();

	shop.texts[CTP_SETTING_PRODUCTION_URL] = ctp_text("http://127.0.0.1:8080/payment/rest/");
	CHECK(init(&shop) == CTP_OK);
	struct ctp_login test = ctp_settings_login(&shop.settings, CTP_TEST);
	struct ctp_login production = ctp_settings_login(&shop.settings, CTP_PRODUCTION);
	CHECK(ctp_text_is(test.user, "shop-api") && ctp_text_is(test.password, "secret") && test.usual);
	CHECK(production.user.length == 0 && production.password.length == 0 && !production.usual);
	CHECK(ctp_text_is(production.base_url, "http://127.0.0.1:8080/payment/rest/"));
	ctp_settings_clear(&shop.settings);
}

static void keys_make_a_verifier(void)
{
	struct shop shop = new_shop();
	struct ctp_verifier *verifier;
	struct ctp_error error = {0};

	CHECK(init(&shop) == CTP_OK);
	CHECK(ctp_settings_verifier(&shop.settings, &verifier, &error) == CTP_OK && verifier == NULL);
	ctp_settings_clear(&shop.settings);

	shop.texts[CTP_SETTING_SIGNATURE] = ctp_text("hmac");
	shop.texts[CTP_SETTING_SIGNATURE_KEYS] = ctp_text("\n one\r\n\n two");
	CHECK(init(&shop) == CTP_OK);
	CHECK(ctp_settings_verifier(&shop.settings, &verifier, &error) == CTP_OK && verifier != NULL);
	/* HMAC-SHA-256 of "" under the key "two". */
	static const char checksum[] = "15bec88eb4af4cc473b4bd0521bf8dba145da8650d9768500accf55edd4c199c";
	CHECK(ctp_verifier_check(verifier, ctp_text(""), ctp_text(checksum), &error) == CTP_OK);
	ctp_verifier_free(verifier);
	ctp_settings_clear(&shop.settings);

	shop.texts[CTP_SETTING_SIGNATURE] = ctp_text("rsa");
	CHECK(init(&shop) == CTP_ERR_ARGUMENT && problem_count(&shop) == 1);
	CHECK(strncmp(shop.problems.sentences[CTP_SETTING_SIGNATURE_KEYS], "Key 1 must be one public key", 28) == 0);
}

int main(void)
{
	rows_are_well_formed();
	defaults_are_right();
	integers_end_at_their_limits();
	lists_are_kept_in_one_form();
	only_passwords_keep_white_space();
	no_sentence_repeats_a_value();
	all_mistakes_are_found_at_once();
	what_the_caller_found_is_not_looked_at();
	a_language_is_found_by_its_tag();
	a_login_has_its_own_address();
	keys_make_a_verifier();
	return check_report("settings");
}
