/* The settings. Adding one is adding a row, here and in the stub. */
#include "ctp_settings_read.h"

#include "ctp_client.h"

#define MAX_ID 999999 /* of a zone or a status: whatever a shop numbers */
#define MAX_LIST 1000
#define MAX_WORDING 4000

/* clang-format off */
static const struct ctp_setting_row rows[CTP_SETTINGS] = {
	[CTP_SETTING_ACTIVE] = {"active", CTP_KIND_FLAG, "false", 0, 0, NULL},
	[CTP_SETTING_SORT_ORDER] = {"sort_order", CTP_KIND_INTEGER, "0", 0, 999999, NULL},
	[CTP_SETTING_ZONE] = {"zone", CTP_KIND_INTEGER, "0", 0, MAX_ID, NULL},
	[CTP_SETTING_ALLOWED_COUNTRIES] = {"allowed_countries", CTP_KIND_COUNTRIES, "", 0, MAX_LIST, NULL},
	[CTP_SETTING_HIDE_IN_OUTAGE] = {"hide_in_outage", CTP_KIND_FLAG, "false", 0, 0, NULL},

	[CTP_SETTING_MODE] = {"mode", CTP_KIND_CHOICE, "test", 0, 0, "test, production"},
	[CTP_SETTING_TEST_OPEN] = {"test_open", CTP_KIND_FLAG, "false", 0, 0, NULL},
	[CTP_SETTING_TEST_USER] = {"test_user", CTP_KIND_LOGIN, "", 0, 0, NULL},
	[CTP_SETTING_TEST_PASSWORD] = {"test_password", CTP_KIND_PASSWORD, "", 0, 0, NULL},
	[CTP_SETTING_PRODUCTION_USER] = {"production_user", CTP_KIND_LOGIN, "", 0, 0, NULL},
	[CTP_SETTING_PRODUCTION_PASSWORD] = {"production_password", CTP_KIND_PASSWORD, "", 0, 0, NULL},
	[CTP_SETTING_TEST_URL] = {"test_url", CTP_KIND_URL, CTP_TEST_URL, 0, 0, NULL},
	[CTP_SETTING_PRODUCTION_URL] = {"production_url", CTP_KIND_URL, CTP_PRODUCTION_URL, 0, 0, NULL},

	[CTP_SETTING_SIGNATURE] = {"signature", CTP_KIND_CHOICE, "none", 0, 0, "none, hmac, rsa"},
	[CTP_SETTING_SIGNATURE_KEYS] = {"signature_keys", CTP_KIND_KEYS, "", 0, 0, NULL},

	[CTP_SETTING_LANGUAGE] = {"language", CTP_KIND_CHOICE, "fr", 0, 0, "fr, en, ar"},
	[CTP_SETTING_LANGUAGES] = {"languages", CTP_KIND_LANGUAGES, "fr,en,ar", 0, MAX_LIST, NULL},

	[CTP_SETTING_VALIDATION] = {"validation", CTP_KIND_CHOICE, "automatic", 0, 0, "automatic, manual"},
	[CTP_SETTING_CAPTURE_DELAY] = {"capture_delay", CTP_KIND_INTEGER, "0", 0, 30, NULL},

	[CTP_SETTING_CURRENCIES] = {"currencies", CTP_KIND_CURRENCIES, "TND", 0, MAX_LIST, NULL},
	[CTP_SETTING_CARDS] = {"cards", CTP_KIND_BADGES, "visa,mastercard", 0, MAX_LIST, NULL},

	[CTP_SETTING_DEFAULT_CURRENCY] = {"default_currency", CTP_KIND_CURRENCY, "TND", 0, 0, NULL},
	[CTP_SETTING_MIN_AMOUNT] = {"min_amount", CTP_KIND_AMOUNT, "", 0, 0, NULL},
	[CTP_SETTING_MAX_AMOUNT] = {"max_amount", CTP_KIND_AMOUNT, "", 0, 0, NULL},
	[CTP_SETTING_THREE_DS_MIN_AMOUNT] = {"three_ds_min_amount", CTP_KIND_AMOUNT, "", 0, 0, NULL},

	[CTP_SETTING_REDIRECT] = {"redirect", CTP_KIND_FLAG, "true", 0, 0, NULL},
	[CTP_SETTING_REDIRECT_SUCCESS_DELAY] = {"redirect_success_delay", CTP_KIND_INTEGER, "5", 0, 300, NULL},
	[CTP_SETTING_REDIRECT_FAILURE_DELAY] = {"redirect_failure_delay", CTP_KIND_INTEGER, "10", 0, 300, NULL},
	[CTP_SETTING_REDIRECT_SUCCESS_MESSAGE] = {"redirect_success_message", CTP_KIND_WORDING, "", 0, MAX_WORDING, NULL},
	[CTP_SETTING_REDIRECT_FAILURE_MESSAGE] = {"redirect_failure_message", CTP_KIND_WORDING, "", 0, MAX_WORDING, NULL},
	[CTP_SETTING_TITLE] = {"title", CTP_KIND_WORDING, "", 0, MAX_WORDING, NULL},
	[CTP_SETTING_DESCRIPTION] = {"description", CTP_KIND_WORDING, "", 0, MAX_WORDING, NULL},
	[CTP_SETTING_RETURN_MODE] = {"return_mode", CTP_KIND_CHOICE, "get", 0, 0, "get, post"},

	[CTP_SETTING_STATUS_PAID] = {"status_paid", CTP_KIND_INTEGER, "0", 0, MAX_ID, NULL},
	[CTP_SETTING_STATUS_PENDING] = {"status_pending", CTP_KIND_INTEGER, "0", 0, MAX_ID, NULL},
	[CTP_SETTING_STATUS_AUTHORISED] = {"status_authorised", CTP_KIND_INTEGER, "0", 0, MAX_ID, NULL},
	[CTP_SETTING_STATUS_FAILED] = {"status_failed", CTP_KIND_INTEGER, "0", 0, MAX_ID, NULL},
	[CTP_SETTING_STATUS_CANCELLED] = {"status_cancelled", CTP_KIND_INTEGER, "0", 0, MAX_ID, NULL},
	[CTP_SETTING_STATUS_REFUNDED] = {"status_refunded", CTP_KIND_INTEGER, "0", 0, MAX_ID, NULL},
	[CTP_SETTING_STATUS_TEST] = {"status_test", CTP_KIND_INTEGER, "0", 0, MAX_ID, NULL},

	[CTP_SETTING_SESSION_TIMEOUT] = {"session_timeout", CTP_KIND_INTEGER, "1200", 1, 999999999, NULL},
	[CTP_SETTING_RETENTION_DAYS] = {"retention_days", CTP_KIND_INTEGER, "180", 1, 3650, NULL},
	[CTP_SETTING_MERCHANT_EMAIL] = {"merchant_email", CTP_KIND_EMAIL, "", 0, 254, NULL},
	[CTP_SETTING_PREFIX] = {"prefix", CTP_KIND_CODE, "", 2, 8, NULL},
};
/* clang-format on */

const struct ctp_setting_row *ctp_setting_row(enum ctp_setting setting)
{
	return &rows[setting];
}

bool ctp_setting_find(struct ctp_text key, enum ctp_setting *setting)
{
	for (int i = 0; i < CTP_SETTINGS; i++) {
		if (ctp_text_is(key, rows[i].key)) {
			*setting = (enum ctp_setting)i;
			return true;
		}
	}
	return false;
}
