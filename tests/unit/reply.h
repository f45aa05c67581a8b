/* For tests that read answers. */
#ifndef CTP_TEST_REPLY_H
#define CTP_TEST_REPLY_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "ctp_json.h"
#include "ctp_reply.h"

/* The parsed text, to be freed; NULL (and a failed check) if it can't be parsed. */
static inline struct ctp_json *parse(const char *text)
{
	struct ctp_json *document = NULL;
	struct ctp_error error;

	if (!CHECK(ctp_json_parse(text, strlen(text), &document, &error) == CTP_OK)) {
		printf("    %s\n    %s\n", error.message, text);
		return NULL;
	}
	return document;
}

static inline const struct ctp_endpoint *endpoint(const char *name)
{
	return ctp_endpoint_find(ctp_text(name));
}

static inline bool absent(struct ctp_text text)
{
	return text.bytes == NULL && text.length == 0;
}

static inline bool is_amount(struct ctp_money money, int64_t minor, const char *currency)
{
	return money.currency != NULL && money.minor == minor && strcmp(money.currency->code, currency) == 0;
}

#endif
