/* The strict reading of JSON that runs before cJSON; used by ctp_json.c alone. */
#ifndef CTP_JSON_SCAN_H
#define CTP_JSON_SCAN_H

#include <stddef.h>

#include "ctp_error.h"
#include "ctp_json.h"

/* The first byte of a string that stands for a number. UTF-8 does not have it, so that no string of a document can begin with it. */
#define CTP_JSON_NUMBER_MARK '\xFF'

/* Bytes of room that ctp_json_scan() needs for a text of `length` bytes. */
static inline size_t ctp_json_scan_room(size_t length)
{
	return 4 * length + 1;
}

/*
 * Checks the whole text, which a NUL follows, and writes it to `rewritten`, terminated, with every number as a string: 10.5 becomes
 * "<mark>10.5", so that cJSON makes no double of it. Members with other names than the `wanted` ones (NULL: all) are left out. What was
 * written is the caller's to wipe, also after an error: CTP_ERR_PROTOCOL or CTP_ERR_MEMORY.
 */
enum ctp_status ctp_json_scan(const char *text, size_t length, const struct ctp_json_names *wanted, char *rewritten,
	size_t *rewritten_length, struct ctp_error *error);

#endif
