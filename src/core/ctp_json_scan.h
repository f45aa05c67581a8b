/* The strict reading of JSON, between two functions of ctp_json.c: one calls it, the other builds the tree. */
#ifndef CTP_JSON_SCAN_H
#define CTP_JSON_SCAN_H

#include <stddef.h>

#include "ctp_error.h"
#include "ctp_json.h"

/*
 * Reads `text`, which a NUL follows and a byte that may be overwritten precedes, and decodes it where it stands: the tree's names, strings
 * and numbers are parts of it. *root is the caller's also after an error, as far as the text was read, or NULL. CTP_ERR_PROTOCOL or
 * CTP_ERR_MEMORY.
 */
enum ctp_status ctp_json_scan(char *text, size_t length, struct ctp_json_node **root, struct ctp_error *error);

/*
 * In ctp_json.c: adds a value as the last child of `parent` (NULL: a root), under `name` if that is an object. `text` is a string's, or a
 * number's as it is written (CTP_JSON_NUMBER for every number). Name and text are kept as they are. NULL: out of memory.
 */
struct ctp_json_node *ctp_json_add(
	struct ctp_json_node *parent, const char *name, enum ctp_json_type type, const char *text);

#endif
