/*
 * Reading JSON strictly. A scanner of ours checks the text (RFC 8259 grammar, UTF-8, no \u0000, no duplicate names, depth, size), keeps
 * every number as its exact text, and has the tree built of cJSON's nodes on the way. ctp_json.c alone knows cJSON.
 */
#ifndef CTP_JSON_H
#define CTP_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ctp_buf.h"
#include "ctp_error.h"
#include "ctp_text.h"

#define CTP_JSON_MAX_BYTES (1024 * 1024)
#define CTP_JSON_MAX_DEPTH 32

/* A parsed document; owns every node and text reached from it. */
struct ctp_json;

/* A value inside a document, valid as long as the document. */
struct ctp_json_node;

enum ctp_json_type {
	CTP_JSON_NULL,
	CTP_JSON_FALSE,
	CTP_JSON_TRUE,
	CTP_JSON_INTEGER, /* fits int64 and is written without fraction or exponent */
	CTP_JSON_NUMBER,  /* any other number: only its text is offered, never a double */
	CTP_JSON_STRING,
	CTP_JSON_ARRAY,
	CTP_JSON_OBJECT,
};

/*
 * Parses one document and nothing after it but white space. *document is the caller's; NULL on an error. CTP_ERR_PROTOCOL says what is
 * wrong and at which byte, without repeating any of the text.
 */
enum ctp_status ctp_json_parse(const char *text, size_t length, struct ctp_json **document, struct ctp_error *error);

/* Accepts NULL. Wipes what it owns: a reply can hold card data. */
void ctp_json_free(struct ctp_json *document);

const struct ctp_json_node *ctp_json_root(const struct ctp_json *document);
enum ctp_json_type ctp_json_type(const struct ctp_json_node *value);

/* True for NULL, too. */
bool ctp_json_is_null(const struct ctp_json_node *value);

/* First child of an array or object, NULL if empty or neither, or for NULL; the next sibling, NULL at the end. In the document's order. */
const struct ctp_json_node *ctp_json_first(const struct ctp_json_node *parent);
const struct ctp_json_node *ctp_json_next(const struct ctp_json_node *value);

/* The member's name (UTF-8, terminated), absent for array elements and the root. */
struct ctp_text ctp_json_name(const struct ctp_json_node *member);

/* The member of that exact name (case matters), or NULL; NULL too if `object` is NULL or no object. */
const struct ctp_json_node *ctp_json_member(const struct ctp_json_node *object, const char *name);

/* A string's content or a number's text (terminated); absent for every other type and for NULL. */
struct ctp_text ctp_json_text(const struct ctp_json_node *value);

/* An integer, or a string that holds one ("0", "-100", "000"): the gateway writes both. False for anything else, NULL included. */
bool ctp_json_integer(const struct ctp_json_node *value, int64_t *number);

/* Appends a string with quotes and escapes. `text` is valid UTF-8. */
bool ctp_json_write_string(struct ctp_buf *buf, struct ctp_text text);

#endif
