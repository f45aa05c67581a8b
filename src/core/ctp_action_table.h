/* The data behind ctp_action.h, for ctp_action*.c and their test only. */
#ifndef CTP_ACTION_TABLE_H
#define CTP_ACTION_TABLE_H

#include <stddef.h>

#include "ctp_action.h"

/* What a buyer can be advised to do. Several codes share one: a discreet advice must not tell a stolen card from any other refusal. */
enum ctp_advice {
	CTP_ADVICE_ACCEPTED,

	/* The outcome is open, or the payment must not be repeated. */
	CTP_ADVICE_FINISH_ON_PAGE,
	CTP_ADVICE_WAIT,
	CTP_ADVICE_CHECK_FIRST,
	CTP_ADVICE_REFUND_PENDING,
	CTP_ADVICE_SHOP_OPERATION,
	CTP_ADVICE_ALREADY_PAID,
	CTP_ADVICE_ORDER_CANCELLED,
	CTP_ADVICE_REVERSED,

	/* The buyer left, or was too slow. */
	CTP_ADVICE_CANCELLED,
	CTP_ADVICE_LEFT_PAGE,
	CTP_ADVICE_TIME_OVER,

	/* 3-D Secure. */
	CTP_ADVICE_3DS_FAILED,
	CTP_ADVICE_3DS_LEFT,
	CTP_ADVICE_3DS_NEEDED,
	CTP_ADVICE_3DS_UNAVAILABLE,
	CTP_ADVICE_3DS_REFUSED,
	CTP_ADVICE_3DS_NOT_ENABLED,

	/* Refused: another card, or a word with the bank or with the shop. */
	CTP_ADVICE_OTHER_CARD,
	CTP_ADVICE_OTHER_MEANS,
	CTP_ADVICE_CALL_BANK,
	CTP_ADVICE_BANK_MUST_ALLOW,
	CTP_ADVICE_FUNDS,
	CTP_ADVICE_LIMIT_AMOUNT,
	CTP_ADVICE_LIMIT_COUNT,
	CTP_ADVICE_SHOP_LIMIT,
	CTP_ADVICE_TOO_MANY_FOR_CARD,
	CTP_ADVICE_TOO_MANY_FOR_ORDER,
	CTP_ADVICE_SUBSCRIPTION,

	/* Something was typed wrongly. */
	CTP_ADVICE_CARD_NUMBER,
	CTP_ADVICE_EXPIRY_DATE,
	CTP_ADVICE_CARD_EXPIRED,
	CTP_ADVICE_SECURITY_CODE,
	CTP_ADVICE_CARD_DETAILS,
	CTP_ADVICE_SECRET_CODE,
	CTP_ADVICE_SECRET_CODE_TRIES,
	CTP_ADVICE_SAVED_CARD,
	CTP_ADVICE_WALLET,
	CTP_ADVICE_ADDRESS,
	CTP_ADVICE_AMOUNT,

	/* A fault that is not the buyer's. */
	CTP_ADVICE_TRY_LATER,
	CTP_ADVICE_BANK_AWAY,
	CTP_ADVICE_NOT_SENT,
	CTP_ADVICE_SHOP_SETTINGS,
	CTP_ADVICE_SHOP_MUST_ACT,
};

#define CTP_ADVICES (CTP_ADVICE_SHOP_MUST_ACT + 1)

struct ctp_action {
	int32_t code;
	enum ctp_action_class class_;
	enum ctp_advice advice;
	bool retryable;
	const char *message[CTP_LANGUAGES];
};

/* Rows in the order of their codes, each code once. */
struct ctp_action_table {
	const struct ctp_action *rows;
	size_t count;
};

/* The codes 0 to 999: mostly what banks and card networks answer. */
extern const struct ctp_action_table ctp_action_bank;

/* All others: mostly the gateway's own. */
extern const struct ctp_action_table ctp_action_gateway;

extern const char *const ctp_advice_texts[CTP_ADVICES][CTP_LANGUAGES];

#endif
