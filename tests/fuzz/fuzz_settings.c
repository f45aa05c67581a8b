/*
 * A shop's settings from arbitrary texts: each line of the input is "NUMBER=TEXT", the number that of a setting. Whatever is accepted says
 * no mistake, and is accepted again as it is kept; whatever is refused says one for each setting, and repeats no text.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ctp_settings.h"
#include "ctp_url.h"

static void require(bool holds)
{
	if (!holds) {
		abort();
	}
}

static void read_lines(struct ctp_text texts[CTP_SETTINGS], const char *bytes, size_t size)
{
	const char *end = bytes + size;

	while (bytes < end) {
		const char *line_end = memchr(bytes, '\n', (size_t)(end - bytes));
		line_end = line_end == NULL ? end : line_end;
		const char *equals = memchr(bytes, '=', (size_t)(line_end - bytes));
		if (equals != NULL) {
			unsigned number = 0;
			for (const char *at = bytes; at < equals; at++) {
				number = (number * 10 + (unsigned char)*at - '0') % CTP_SETTINGS;
			}
			texts[number] = (struct ctp_text){equals + 1, (size_t)(line_end - equals - 1)};
		}
		bytes = line_end + 1;
	}
}

static unsigned mistakes(const struct ctp_problems *problems)
{
	unsigned count = 0;

	for (int i = 0; i < CTP_SETTINGS; i++) {
		count += problems->sentences[i][0] != '\0' ? 1 : 0;
	}
	return count;
}

static void require_useful(const struct ctp_settings *settings)
{
	static const char *const tags[] = {"fr", "en-GB", "ar_TN", "x", ""};
	const struct ctp_money least = ctp_settings_amount(settings, CTP_SETTING_MIN_AMOUNT);
	const struct ctp_money most = ctp_settings_amount(settings, CTP_SETTING_MAX_AMOUNT);
	struct ctp_verifier *verifier = NULL;
	struct ctp_error error = {0};

	require(least.currency == NULL || most.currency == NULL || least.minor <= most.minor);
	for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
		require((unsigned)ctp_settings_language(settings, ctp_text(tags[i])) <= 2);
		ctp_settings_wording(settings, CTP_SETTING_TITLE, ctp_text(tags[i]));
	}
	for (int environment = CTP_TEST; environment <= CTP_PRODUCTION; environment++) {
		const struct ctp_login login = ctp_settings_login(settings, (enum ctp_environment)environment);
		require((login.user.length == 0) == (login.password.length == 0) && ctp_url_fault(login.base_url) == NULL);
		for (int state = 0; state < CTP_STATES; state++) {
			require(ctp_settings_status(settings, (enum ctp_order_state)state, (enum ctp_environment)environment) >= 0);
		}
	}
	if (least.currency != NULL) {
		const struct ctp_money below = {least.minor - 1, least.currency};
		require(!ctp_settings_offers(settings, &below));
		ctp_settings_feature(settings, &least);
	}
	require(ctp_settings_verifier(settings, &verifier, &error) == CTP_OK);
	ctp_verifier_free(verifier);
}

/* What was kept as text, lists and codes in their own form, is right as it is. Numbers keep the text they were given as. */
static void require_stable(const struct ctp_settings *settings, const struct ctp_text given[CTP_SETTINGS])
{
	struct ctp_text texts[CTP_SETTINGS];
	struct ctp_problems problems = {0};
	struct ctp_settings again;
	struct ctp_error error = {0};

	for (int i = 0; i < CTP_SETTINGS; i++) {
		const struct ctp_text kept = ctp_settings_text(settings, (enum ctp_setting)i);
		texts[i] = kept.length > 0 ? kept : given[i];
	}
	require(ctp_settings_init(&again, texts, &problems, &error) == CTP_OK);
	for (int i = 0; i < CTP_SETTINGS; i++) {
		require(again.values[i].number == settings->values[i].number);
		require(ctp_text_equal(
			ctp_settings_text(&again, (enum ctp_setting)i), ctp_settings_text(settings, (enum ctp_setting)i)));
	}
	ctp_settings_clear(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ctp_text texts[CTP_SETTINGS] = {
		[CTP_SETTING_TEST_USER] = ctp_text("shop-api"), [CTP_SETTING_TEST_PASSWORD] = ctp_text("secret")};
	struct ctp_problems problems = {0};
	struct ctp_settings settings;
	struct ctp_error error = {0};

	read_lines(texts, (const char *)data, size);
	enum ctp_status status = ctp_settings_init(&settings, texts, &problems, &error);
	require(status == CTP_OK || status == CTP_ERR_ARGUMENT);
	require((status == CTP_OK) == (mistakes(&problems) == 0));
	if (status == CTP_OK) {
		require_useful(&settings);
		require_stable(&settings, texts);
		ctp_settings_clear(&settings);
	}
	return 0;
}
