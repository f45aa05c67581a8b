/*
 * A shop's settings: the texts that a shop stores become checked values, and what those values decide is decided here. One row of the
 * table is one setting.
 */
#ifndef CTP_SETTINGS_H
#define CTP_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ctp_error.h"
#include "ctp_language.h"
#include "ctp_money.h"
#include "ctp_secret.h"
#include "ctp_signature.h"
#include "ctp_state.h"
#include "ctp_text.h"

/* In the order of the table. What stands in a pair for test and production stands in that order. */
enum ctp_setting {
	CTP_SETTING_ACTIVE,
	CTP_SETTING_SORT_ORDER,
	CTP_SETTING_ZONE,
	CTP_SETTING_ALLOWED_COUNTRIES,
	CTP_SETTING_HIDE_IN_OUTAGE,
	CTP_SETTING_MODE,
	CTP_SETTING_TEST_OPEN,
	CTP_SETTING_TEST_USER,
	CTP_SETTING_TEST_PASSWORD,
	CTP_SETTING_PRODUCTION_USER,
	CTP_SETTING_PRODUCTION_PASSWORD,
	CTP_SETTING_TEST_URL,
	CTP_SETTING_PRODUCTION_URL,
	CTP_SETTING_SIGNATURE,
	CTP_SETTING_SIGNATURE_KEYS,
	CTP_SETTING_LANGUAGE,
	CTP_SETTING_LANGUAGES,
	CTP_SETTING_VALIDATION,
	CTP_SETTING_CAPTURE_DELAY,
	CTP_SETTING_CURRENCIES,
	CTP_SETTING_CARDS,
	CTP_SETTING_DEFAULT_CURRENCY,
	CTP_SETTING_MIN_AMOUNT,
	CTP_SETTING_MAX_AMOUNT,
	CTP_SETTING_THREE_DS_MIN_AMOUNT,
	CTP_SETTING_REDIRECT,
	CTP_SETTING_REDIRECT_SUCCESS_DELAY,
	CTP_SETTING_REDIRECT_FAILURE_DELAY,
	CTP_SETTING_REDIRECT_SUCCESS_MESSAGE,
	CTP_SETTING_REDIRECT_FAILURE_MESSAGE,
	CTP_SETTING_TITLE,
	CTP_SETTING_DESCRIPTION,
	CTP_SETTING_RETURN_MODE,
	CTP_SETTING_STATUS_PAID,
	CTP_SETTING_STATUS_PENDING,
	CTP_SETTING_STATUS_AUTHORISED,
	CTP_SETTING_STATUS_FAILED,
	CTP_SETTING_STATUS_CANCELLED,
	CTP_SETTING_STATUS_REFUNDED,
	CTP_SETTING_STATUS_TEST,
	CTP_SETTING_SESSION_TIMEOUT,
	CTP_SETTING_RETENTION_DAYS,
	CTP_SETTING_MERCHANT_EMAIL,
	CTP_SETTING_PREFIX,
	CTP_SETTINGS
};

enum ctp_setting_kind {
	CTP_KIND_FLAG,
	CTP_KIND_INTEGER, /* min to max */
	CTP_KIND_CHOICE,  /* the place of the word among `words` */
	CTP_KIND_LOGIN,
	CTP_KIND_PASSWORD, /* taken as it is, white space included */
	CTP_KIND_URL,
	CTP_KIND_EMAIL,
	CTP_KIND_CODE, /* min to max letters and digits */
	CTP_KIND_CURRENCY,
	CTP_KIND_COUNTRIES, /* lists: separated by commas, at most max characters */
	CTP_KIND_LANGUAGES,
	CTP_KIND_CURRENCIES,
	CTP_KIND_BADGES,
	CTP_KIND_AMOUNT,  /* in the default currency */
	CTP_KIND_WORDING, /* "FR::text||EN::text" or one text for all languages, at most max characters together */
	CTP_KIND_KEYS,    /* of the notifications' signature */
};

struct ctp_setting_row {
	const char *key;
	enum ctp_setting_kind kind;
	const char *fallback; /* what an empty text stands for; "": nothing */
	int64_t min, max;
	const char *words; /* separated by commas */
};

/* Choices by their places. */
enum ctp_environment {
	CTP_TEST,
	CTP_PRODUCTION,
};
enum ctp_signature_choice {
	CTP_SIGN_NONE,
	CTP_SIGN_HMAC,
	CTP_SIGN_RSA,
};
enum ctp_validation {
	CTP_AUTOMATIC,
	CTP_MANUAL,
};

struct ctp_setting_value {
	int64_t number; /* flag, integer, choice; minor units of an amount */
	struct ctp_secret
		text; /* of all other kinds, trimmed, lists and codes in their own case; empty where there is none */
};

struct ctp_settings {
	struct ctp_setting_value values[CTP_SETTINGS];
};

/* A sentence for each setting that has a mistake: what it must be, never what it is. Empty where there is none. */
struct ctp_problems {
	char sentences[CTP_SETTINGS][sizeof((struct ctp_error *)NULL)->message + 1];
};

const struct ctp_setting_row *ctp_setting_row(enum ctp_setting setting);

/* False if there is no setting of that name. */
bool ctp_setting_find(struct ctp_text key, enum ctp_setting *setting);

/*
 * Checks and copies. `texts` has one for each setting, absent or empty for its default. `problems` comes zeroed, or with what the
 * caller found wrong before: those texts are not looked at. CTP_ERR_ARGUMENT: it tells every mistake. Clear `settings` after CTP_OK only.
 */
enum ctp_status ctp_settings_init(struct ctp_settings *settings, const struct ctp_text texts[CTP_SETTINGS],
	struct ctp_problems *problems, struct ctp_error *error);

/* Wipes and frees. Accepts zeroed ones. */
void ctp_settings_clear(struct ctp_settings *settings);

/* ---- values ---- */

/* A view of a setting's text. */
struct ctp_text ctp_settings_text(const struct ctp_settings *settings, enum ctp_setting setting);

/* Absent where no limit is set. */
struct ctp_money ctp_settings_amount(const struct ctp_settings *settings, enum ctp_setting setting);

/* The text for a language tag ("fr", "fr-TN"); empty where there is none. A view. */
struct ctp_text ctp_settings_wording(
	const struct ctp_settings *settings, enum ctp_setting setting, struct ctp_text tag);

/* Two letters, as stand before "::" in such a text. */
bool ctp_is_language_code(struct ctp_text code);

/* Takes the next item, trimmed and not empty, off a list with commas; false at its end. */
bool ctp_list_next(struct ctp_text *list, struct ctp_text *item);

/* Is `item` one of the setting's list? Countries and currencies in upper case, languages and badges in lower. */
bool ctp_settings_lists(const struct ctp_settings *settings, enum ctp_setting setting, struct ctp_text item);

/* ---- decisions ---- */

/* How an environment is reached: views. `user` and `password` are both empty where it has no login. */
struct ctp_login {
	struct ctp_text user, password, base_url;
	bool usual; /* base_url is the environment's own */
};
struct ctp_login ctp_settings_login(const struct ctp_settings *settings, enum ctp_environment environment);

/* The buyer's language by a tag; the default where it is none of the languages. */
enum ctp_language ctp_settings_language(const struct ctp_settings *settings, struct ctp_text tag);

/* Is the method to be shown to a buyer, or to an admin of the shop? */
bool ctp_settings_offered_to(const struct ctp_settings *settings, bool admin);

/* Is the amount, in the default currency, within the shop's limits and the gateway's? */
bool ctp_settings_offers(const struct ctp_settings *settings, const struct ctp_money *amount);

/* The feature that demands or waives 3-D Secure for an amount in the default currency; NULL: neither. */
const char *ctp_settings_feature(const struct ctp_settings *settings, const struct ctp_money *amount);

/* Is the amount only held when the buyer pays? */
bool ctp_settings_preauthorises(const struct ctp_settings *settings);

/* The shop's status for a state; 0: as it is. */
int64_t ctp_settings_status(
	const struct ctp_settings *settings, enum ctp_order_state state, enum ctp_environment environment);

/* A new verifier with the signature keys, which the caller owns; NULL if notifications are not signed. CTP_ERR_MEMORY. */
enum ctp_status ctp_settings_verifier(
	const struct ctp_settings *settings, struct ctp_verifier **verifier, struct ctp_error *error);

#endif
