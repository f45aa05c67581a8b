/*
 * Tolerant reading of single members. The gateway writes the same thing in several ways: two spellings of a name,
 * numbers for texts, texts for numbers. A null, and a text without characters, say nothing: they are absent.
 */
#ifndef CTP_READ_H
#define CTP_READ_H

#include <stdbool.h>
#include <stddef.h>

#include "ctp_json.h"
#include "ctp_order.h"
#include "ctp_text.h"

/* The member `name`, else `other` (NULL: no second spelling); NULL where both are absent or null. `object` may be
 * NULL or no object. */
const struct ctp_json_node *ctp_read(const struct ctp_json_node *object, const char *name, const char *other);

/* The same as text: a string, or a number as it is written. Absent for everything else. */
struct ctp_text ctp_read_text(const struct ctp_json_node *object, const char *name, const char *other);

/* A masked card number. Absent if it is a card number without a mask: that is not passed on. */
struct ctp_text ctp_read_mask(const struct ctp_json_node *object, const char *name, const char *other);

/* The member if it is an array or an object; NULL otherwise. */
const struct ctp_json_node *ctp_read_array(const struct ctp_json_node *object, const char *name);
const struct ctp_json_node *ctp_read_object(const struct ctp_json_node *object, const char *name, const char *other);

/* true, "true", 1 or "1". */
bool ctp_read_flag(const struct ctp_json_node *object, const char *name);

/* Epoch milliseconds (number or digits), or yyyy-MM-ddTHH:mm:ss, with a fraction or a zone or not. What can't be
 * read is not known: no decision rests on a date. */
struct ctp_date ctp_read_date(const struct ctp_json_node *object, const char *name);

#endif
