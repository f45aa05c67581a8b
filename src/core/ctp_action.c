#include "ctp_action.h"

#include <stdlib.h>

#include "ctp_action_table.h"

/* Nothing is known, not even whether money was taken, so the advice is the careful one. */
static const struct ctp_action unknown = {
	.class_ = CTP_ACTION_UNKNOWN,
	.advice = CTP_ADVICE_CHECK_FIRST,
	.retryable = false,
	.message = {"La passerelle a renvoyé un code qui n’est pas documenté.",
		"The gateway sent a code that is not documented.", "أرسلت بوابة الدفع رمزًا غير موثّق."},
};

static int compare(const void *code, const void *row)
{
	int64_t wanted = *(const int64_t *)code;
	int64_t found = ((const struct ctp_action *)row)->code;

	return (wanted > found) - (wanted < found);
}

const struct ctp_action *ctp_action_find(int64_t code)
{
	const struct ctp_action_table *table = code >= 0 && code <= 999 ? &ctp_action_bank : &ctp_action_gateway;
	const struct ctp_action *action = bsearch(&code, table->rows, table->count, sizeof *table->rows, compare);

	return action != NULL ? action : &unknown;
}

enum ctp_action_class ctp_action_class(const struct ctp_action *action)
{
	return action->class_;
}

const char *ctp_action_message(const struct ctp_action *action, enum ctp_language language)
{
	return action->message[language];
}

const char *ctp_action_advice(const struct ctp_action *action, enum ctp_language language)
{
	return ctp_advice_texts[action->advice][language];
}

bool ctp_action_retryable(const struct ctp_action *action)
{
	return action->retryable;
}
