/*
 * Action codes: the gateway's reason for an order's state, explained to the merchant and to the buyer.
 * An action code explains; it never settles an order. Whether money was taken is said by the order's status and amounts alone.
 */
#ifndef CTP_ACTION_H
#define CTP_ACTION_H

#include <stdbool.h>
#include <stdint.h>

#include "ctp_language.h"

/* The values are those of ClicToPay\ActionClass. */
enum ctp_action_class {
	CTP_ACTION_APPROVED = 'A',
	CTP_ACTION_PENDING = 'P', /* not finished, or the outcome is unknown: ask again, never charge again */
	CTP_ACTION_ABANDONED = 'C',
	CTP_ACTION_TIMED_OUT = 'T',
	CTP_ACTION_DECLINED = 'D', /* by the issuing bank or in processing */
	CTP_ACTION_LIMIT = 'L',    /* funds and limits */
	CTP_ACTION_FRAUD = 'F',
	CTP_ACTION_3DS = '3',
	CTP_ACTION_INPUT = 'I',
	CTP_ACTION_CONFIGURATION = 'M', /* a setting or a right of the merchant or of the terminal */
	CTP_ACTION_TECHNICAL = 'X',
	CTP_ACTION_STATE = 'R', /* refunds, reversals, and what the order's state does not allow */
	CTP_ACTION_UNKNOWN = 'U',
};

/* What is known about one code. Constant, lives for ever. */
struct ctp_action;

/* Never NULL: a code that no document names gives class CTP_ACTION_UNKNOWN and general texts. The number itself stays with the caller. */
const struct ctp_action *ctp_action_find(int64_t code);

enum ctp_action_class ctp_action_class(const struct ctp_action *action);

/* What happened, for the merchant: precise, so not to be shown to the buyer. UTF-8, one or more whole sentences. */
const char *ctp_action_message(const struct ctp_action *action, enum ctp_language language);

/*
 * What the buyer can do next. Discreet: it never hints at fraud, or at a card that is lost, stolen or listed. It says that nothing was
 * charged only where the payment ended before the bank was asked to authorise it.
 */
const char *ctp_action_advice(const struct ctp_action *action, enum ctp_language language);

/*
 * The same card may be tried later, in a new payment, as it is: the cause was passing (technical fault, bank out of reach, 3-D Secure
 * not completed, page left or expired) or a slip in what was typed. False where the buyer or the bank must change something first
 * (funds, limits, a refused card), where the shop must, after an approval or a refund, and for every unknown outcome.
 */
bool ctp_action_retryable(const struct ctp_action *action);

#endif
