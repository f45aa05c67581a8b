#include "ctp_json_scan.h"

#include <stdlib.h>
#include <string.h>

#include "ctp_hex.h"
#include "ctp_json.h"
#include "ctp_utf8.h"

#define FEW_NAMES 48

/* A member's name, decoded. */
struct name {
	const char *bytes;
	size_t length;
	uint32_t key;      /* the same for equal names, and for few others */
	const char *start; /* its opening quote in the text */
};

/* Where a value goes: the last child of `parent`, under that name in an object. */
struct place {
	struct ctp_json_node *parent; /* NULL: it is the root */
	const char *name;
};

struct scanner {
	const char *text, *end; /* `end`: the NUL behind the text, at which every run of characters stops */
	struct ctp_json_node *root;
	unsigned depth;
	/* A stack: the names of every object that is open, those of the innermost last. */
	struct name *names;
	size_t name_count, name_capacity;
	struct ctp_error *error;
};

/* Always NULL, so that a function can end with it: each scan_…() takes where something begins and returns where it ended, or NULL. */
static char *fail(struct scanner *scanner, const char *at, const char *what)
{
	size_t offset = (size_t)(at - scanner->text);

	if (at == scanner->end) {
		what = "it ends too early";
	}
	ctp_error_set(scanner->error, CTP_ERR_PROTOCOL, "Not valid JSON: %s, at byte %zu", what, offset);
	return NULL;
}

static bool out_of_memory(struct scanner *scanner)
{
	ctp_error_set(scanner->error, CTP_ERR_MEMORY, "Out of memory while reading JSON");
	return false;
}

/* ---- characters ---- */

static char *skip_space(char *at)
{
	/* The first comparison decides nearly always. */
	while ((unsigned char)*at <= ' ' && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) {
		at++;
	}
	return at;
}

static char *skip_digits(char *at)
{
	while (*at >= '0' && *at <= '9') {
		at++;
	}
	return at;
}

/* ASCII that stands for itself in a string, nearly every byte of a reply: from the space on, without quote and backslash. */
static const bool PLAIN[256] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

/* ---- strings ---- */

/* The 16 bits of "\u00e9" at `*at`, which moves behind them; -1 if it is not there. */
static int32_t read_unit(const char **at, const char *end)
{
	int32_t unit = 0;

	if (end - *at < 6 || (*at)[0] != '\\' || (*at)[1] != 'u') {
		return -1;
	}
	for (int i = 2; i < 6; i++) {
		int digit = ctp_hex_digit((*at)[i]);
		if (digit < 0) {
			return -1;
		}
		unit = unit * 16 + digit;
	}
	*at += 6;
	return unit;
}

/* The code point of the escape at `*at` (a letter, a unit or a pair of surrogates), which moves behind it; -1 if it is malformed. */
static int32_t read_escape(const char **at, const char *end)
{
	static const char letters[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";

	if (end - *at >= 2 && (*at)[1] != 'u') {
		const char *letter = memchr(letters, (*at)[1], sizeof letters - 1);
		*at += 2;
		return letter == NULL ? -1 : meanings[letter - letters];
	}
	int32_t unit = read_unit(at, end);
	if (unit < 0xD800 || unit > 0xDFFF) {
		return unit;
	}
	int32_t low = unit > 0xDBFF ? -1 : read_unit(at, end);
	return low < 0xDC00 || low > 0xDFFF ? -1 : 0x10000 + (unit - 0xD800) * 0x400 + (low - 0xDC00);
}

/* Decodes the escape at `*at` to `*to`; both move behind it. */
static bool scan_escape(struct scanner *scanner, char **at, char **to)
{
	const char *behind = *at;
	int32_t code_point = read_escape(&behind, scanner->end);

	if (code_point <= 0) {
		/* Texts are terminated: behind an escaped NUL the rest would be lost. */
		fail(scanner, *at, code_point == 0 ? "an escaped NUL" : "a malformed escape or half a surrogate pair");
		return false;
	}
	*at += behind - *at;
	*to += ctp_utf8_encode((uint32_t)code_point, *to);
	return true;
}

/* The same for what is no plain character: an escape or more than ASCII, else an error. */
static bool scan_character(struct scanner *scanner, char **at, char **to)
{
	if (**at == '\\') {
		return scan_escape(scanner, at, to);
	}
	if ((unsigned char)**at < 0x20) {
		fail(scanner, *at, "a control character in a string");
		return false;
	}
	size_t length = ctp_utf8_sequence(*at, (size_t)(scanner->end - *at));
	if (length == 0) {
		fail(scanner, *at, "invalid UTF-8");
		return false;
	}
	memmove(*to, *at, length);
	*at += length;
	*to += length;
	return true;
}

/* Decodes a string where it stands, behind its opening quote, and terminates it: it is never longer than it is written. */
static char *scan_string(struct scanner *scanner, char *at, size_t *length)
{
	char *const start = at + 1, *to = start;

	if (*at != '"') {
		return fail(scanner, at, "a string was expected");
	}
	at = start;
	for (;;) {
		const char *run = at;
		while (PLAIN[(unsigned char)*at]) {
			at++;
		}
		if (to != run) {
			memmove(to, run, (size_t)(at - run));
		}
		to += at - run;
		if (*at == '"') {
			break;
		}
		if (!scan_character(scanner, &at, &to)) {
			return NULL;
		}
	}
	*to = '\0';
	*length = (size_t)(to - start);
	return at + 1;
}

/* ---- names ---- */

static bool push_name(struct scanner *scanner, const struct name *name)
{
	if (scanner->name_count == scanner->name_capacity) {
		size_t capacity = scanner->name_capacity == 0 ? 64 : scanner->name_capacity * 2;
		struct name *names = realloc(scanner->names, capacity * sizeof *names);
		if (names == NULL) {
			return out_of_memory(scanner);
		}
		scanner->names = names;
		scanner->name_capacity = capacity;
	}
	scanner->names[scanner->name_count++] = *name;
	return true;
}

/* Puts it on the stack. */
static char *scan_name(struct scanner *scanner, char *at)
{
	struct name name = {.bytes = at + 1, .start = at};
	char *end = scan_string(scanner, at, &name.length);

	if (end == NULL) {
		return NULL;
	}
	if (name.length > 0) {
		name.key = (uint32_t)name.length << 16 | (uint32_t)(unsigned char)name.bytes[0] << 8
			| (unsigned char)name.bytes[name.length - 1];
	}
	return push_name(scanner, &name) ? end : NULL;
}

static int compare_names(const void *left, const void *right)
{
	const struct name *a = left, *b = right;

	if (a->length != b->length) {
		return a->length < b->length ? -1 : 1;
	}
	return memcmp(a->bytes, b->bytes, a->length);
}

/* The later one of two equal names, or NULL. Of few, as in every real reply, all pairs are quickest. */
static const struct name *find_duplicate_of_few(const struct name *names, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		for (size_t j = 0; j < i; j++) {
			if (names[i].key == names[j].key && compare_names(&names[i], &names[j]) == 0) {
				return &names[i];
			}
		}
	}
	return NULL;
}

/* The same of any number; with all pairs a hostile reply of 100,000 names would take minutes. */
static const struct name *find_duplicate(struct name *names, size_t count)
{
	if (count <= FEW_NAMES) {
		return find_duplicate_of_few(names, count);
	}
	qsort(names, count, sizeof *names, compare_names);
	for (size_t i = 1; i < count; i++) {
		if (compare_names(&names[i - 1], &names[i]) == 0) {
			return names[i - 1].start > names[i].start ? &names[i - 1] : &names[i];
		}
	}
	return NULL;
}

/* Ends an object whose names begin at `first` in the stack. */
static bool pop_names(struct scanner *scanner, size_t first)
{
	const struct name *duplicate = find_duplicate(scanner->names + first, scanner->name_count - first);

	if (duplicate != NULL) {
		fail(scanner, duplicate->start, "a name that the object has already");
		return false;
	}
	scanner->name_count = first;
	return true;
}

/* ---- values ---- */

static struct ctp_json_node *add(struct scanner *scanner, struct place place, enum ctp_json_type type, const char *text)
{
	struct ctp_json_node *node = ctp_json_add(place.parent, place.name, type, text);

	if (node == NULL) {
		out_of_memory(scanner);
	} else if (place.parent == NULL) {
		scanner->root = node;
	}
	return node;
}

static char *scan_value(struct scanner *scanner, struct place place, char *at);

static char *scan_member(struct scanner *scanner, struct ctp_json_node *object, char *at)
{
	at = scan_name(scanner, skip_space(at));
	if (at == NULL) {
		return NULL;
	}
	const char *name = scanner->names[scanner->name_count - 1].bytes;
	at = skip_space(at);
	return *at == ':' ? scan_value(scanner, (struct place){object, name}, at + 1)
					  : fail(scanner, at, "a colon was expected");
}

static char *scan_object(struct scanner *scanner, struct ctp_json_node *object, char *at)
{
	const size_t first = scanner->name_count;

	at = skip_space(at + 1);
	if (*at == '}') {
		return at + 1;
	}
	for (;; at++) {
		at = scan_member(scanner, object, at);
		if (at == NULL) {
			return NULL;
		}
		if (*at != ',') {
			break;
		}
	}
	if (*at != '}') {
		return fail(scanner, at, "a comma or a closing brace was expected");
	}
	return pop_names(scanner, first) ? at + 1 : NULL;
}

static char *scan_array(struct scanner *scanner, struct ctp_json_node *array, char *at)
{
	at = skip_space(at + 1);
	if (*at == ']') {
		return at + 1;
	}
	for (;; at++) {
		at = scan_value(scanner, (struct place){array, NULL}, at);
		if (at == NULL) {
			return NULL;
		}
		if (*at != ',') {
			return *at == ']' ? at + 1 : fail(scanner, at, "a comma or a closing bracket was expected");
		}
	}
}

/* Bounded recursion: a level of it is a level of nesting. */
static char *scan_nested(struct scanner *scanner, struct place place, enum ctp_json_type type, char *at)
{
	if (scanner->depth == CTP_JSON_MAX_DEPTH) {
		return fail(scanner, at, "nested too deeply");
	}
	struct ctp_json_node *node = add(scanner, place, type, NULL);
	if (node == NULL) {
		return NULL;
	}
	scanner->depth++;
	at = type == CTP_JSON_OBJECT ? scan_object(scanner, node, at) : scan_array(scanner, node, at);
	scanner->depth--;
	return at;
}

static char *scan_text(struct scanner *scanner, struct place place, char *at)
{
	size_t length;
	char *end = scan_string(scanner, at, &length);

	return end != NULL && add(scanner, place, CTP_JSON_STRING, at + 1) != NULL ? end : NULL;
}

static char *scan_literal(
	struct scanner *scanner, struct place place, enum ctp_json_type type, const char *literal, char *at)
{
	for (; *literal != '\0'; literal++, at++) {
		if (*at != *literal) {
			return fail(scanner, at, "a value was expected");
		}
	}
	return add(scanner, place, type, NULL) == NULL ? NULL : at;
}

/* At least one digit. */
static char *scan_digits(struct scanner *scanner, char *at)
{
	char *end = skip_digits(at);

	return end > at ? end : fail(scanner, at, "a digit was expected");
}

static char *scan_number(struct scanner *scanner, struct place place, char *at)
{
	char *start = at;

	at += *at == '-';
	if (*at == '0' && skip_digits(at + 1) > at + 1) {
		return fail(scanner, skip_digits(at) - 1, "a number with a leading zero");
	}
	at = scan_digits(scanner, at);
	if (at != NULL && *at == '.') {
		at = scan_digits(scanner, at + 1);
	}
	if (at != NULL && (*at == 'e' || *at == 'E')) {
		at += at[1] == '+' || at[1] == '-' ? 2 : 1;
		at = scan_digits(scanner, at);
	}
	if (at == NULL) {
		return NULL;
	}
	/* What follows is still to be read: the number makes room for its end by moving over the byte before it, which was read. */
	memmove(start - 1, start, (size_t)(at - start));
	at[-1] = '\0';
	return add(scanner, place, CTP_JSON_NUMBER, start - 1) == NULL ? NULL : at;
}

static char *scan_one(struct scanner *scanner, struct place place, char *at)
{
	switch (*at) {
		case '{':
			return scan_nested(scanner, place, CTP_JSON_OBJECT, at);
		case '[':
			return scan_nested(scanner, place, CTP_JSON_ARRAY, at);
		case '"':
			return scan_text(scanner, place, at);
		case 't':
			return scan_literal(scanner, place, CTP_JSON_TRUE, "true", at);
		case 'f':
			return scan_literal(scanner, place, CTP_JSON_FALSE, "false", at);
		case 'n':
			return scan_literal(scanner, place, CTP_JSON_NULL, "null", at);
		default:
			return *at == '-' || (*at >= '0' && *at <= '9') ? scan_number(scanner, place, at)
															: fail(scanner, at, "a value was expected");
	}
}

/* A value and the white space around it. */
static char *scan_value(struct scanner *scanner, struct place place, char *at)
{
	at = scan_one(scanner, place, skip_space(at));
	return at == NULL ? NULL : skip_space(at);
}

enum ctp_status ctp_json_scan(char *text, size_t length, struct ctp_json_node **root, struct ctp_error *error)
{
	struct scanner scanner = {.text = text, .end = text + length, .error = error};
	char *at = scan_value(&scanner, (struct place){NULL, NULL}, text);

	if (at != NULL && at < scanner.end) {
		at = fail(&scanner, at, "something after the document");
	}
	free(scanner.names);
	*root = scanner.root;
	return at != NULL ? CTP_OK : error->status;
}
