/* The languages of the gateway's pages and of the texts of this library. */
#ifndef CTP_LANGUAGE_H
#define CTP_LANGUAGE_H

#include <stdbool.h>

#include "ctp_text.h"

/* Also the index into a set of texts, which holds CTP_LANGUAGES of them. */
enum ctp_language {
	CTP_FRENCH,
	CTP_ENGLISH,
	CTP_ARABIC,
};

#define CTP_LANGUAGES 3

/* ISO 639-1. */
static inline const char *ctp_language_code(enum ctp_language language)
{
	static const char codes[CTP_LANGUAGES][3] = {"fr", "en", "ar"};

	return codes[language];
}

/* Reads a code, lower case only. False for anything else, and *language is untouched. */
static inline bool ctp_language_parse(struct ctp_text code, enum ctp_language *language)
{
	for (int i = 0; i < CTP_LANGUAGES; i++) {
		if (ctp_text_is(code, ctp_language_code((enum ctp_language)i))) {
			*language = (enum ctp_language)i;
			return true;
		}
	}
	return false;
}

#endif
