/* The strict reading of JSON that runs before cJSON; used by ctp_json.c alone. */
#ifndef CTP_JSON_SCAN_H
#define CTP_JSON_SCAN_H

#include <stddef.h>

#include "ctp_buf.h"
#include "ctp_error.h"

/* The first byte of a string that stands for a number. UTF-8 does not have it, so that no string of a document can begin with it. */
#define CTP_JSON_NUMBER_MARK '\xFF'

/*
 * Checks the whole text and appends it to `rewritten` with every number as a string: 10.5 becomes "<mark>10.5", so that cJSON makes no
 * double of it. It grows by three bytes a number, to less than four times its size. CTP_ERR_PROTOCOL or CTP_ERR_MEMORY.
 */
enum ctp_status ctp_json_scan(const char *text, size_t length, struct ctp_buf *rewritten, struct ctp_error *error);

#endif
