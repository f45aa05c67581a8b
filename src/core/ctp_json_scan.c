#include "ctp_json_scan.h"

#include <stdlib.h>
#include <string.h>

#include "ctp_hex.h"
#include "ctp_json.h"
#include "ctp_utf8.h"

#define FEW_NAMES 48

/* A member's name, decoded. */
struct name {
	const char *bytes; /* in the text, or in scanner.decoded if it is written with escapes */
	size_t length;
	uint32_t key;      /* the same for equal names, and for few others */
	const char *start; /* its opening quote in the text */
};

struct scanner {
	const char *text, *end;              /* `end`: the NUL behind the text, at which every run of characters stops */
	const struct ctp_json_names *wanted; /* names of members; NULL: all */
	bool left_out;                       /* of what is being read nothing is copied */
	const char *copied;                  /* what lies before it was copied or is left out */
	char *to;                            /* where the next byte goes */
	unsigned depth;
	/* A stack: the names of every object that is open, those of the innermost last. */
	struct name *names;
	size_t name_count, name_capacity;
	/* Names written with escapes. None is longer decoded than written, so that room for the whole text is enough; NULL before the first. */
	char *decoded;
	size_t decoded_length;
	struct ctp_error *error;
};

/* Always NULL, so that a function can end with it: each scan_…() takes where something begins and returns where it ended, or NULL. */
static const char *fail(struct scanner *scanner, const char *at, const char *what)
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

static const char *skip_space(const char *at)
{
	/* The first comparison decides nearly always. */
	while ((unsigned char)*at <= ' ' && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) {
		at++;
	}
	return at;
}

static const char *skip_digits(const char *at)
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

/* ---- copying ---- */

/* Nothing is copied twice and a number grows by three bytes, so that four times the text's length is room enough. */
static void copy_until(struct scanner *scanner, const char *end)
{
	size_t length = (size_t)(end - scanner->copied);

	memcpy(scanner->to, scanner->copied, length);
	scanner->to += length;
	scanner->copied = end;
}

static bool is_wanted(const struct ctp_json_names *names, const struct name *name)
{
	const char *candidate = name->length <= names->longest ? names->of_length[name->length] : NULL;

	while (candidate != NULL && (*candidate != *name->bytes || memcmp(candidate, name->bytes, name->length) != 0)) {
		candidate += name->length;
		candidate = *candidate == ' ' ? candidate + 1 : NULL;
	}
	return candidate != NULL;
}

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

static const char *scan_escape(struct scanner *scanner, const char *at)
{
	const char *behind = at;
	int32_t code_point = read_escape(&behind, scanner->end);

	if (code_point < 0) {
		return fail(scanner, at, "a malformed escape or half a surrogate pair");
	}
	if (code_point == 0) {
		/* Strings of cJSON are terminated: the rest would be lost. */
		return fail(scanner, at, "an escaped NUL");
	}
	return behind;
}

/* What is no plain character: an escape or more than ASCII, else an error. */
static const char *scan_character(struct scanner *scanner, const char *at)
{
	if (*at == '\\') {
		return scan_escape(scanner, at);
	}
	if ((unsigned char)*at < 0x20) {
		return fail(scanner, at, "a control character in a string");
	}
	size_t length = ctp_utf8_sequence(at, (size_t)(scanner->end - at));
	return length > 0 ? at + length : fail(scanner, at, "invalid UTF-8");
}

/* `escaped` is set if there is an escape in it. */
static const char *scan_string(struct scanner *scanner, const char *at, bool *escaped)
{
	*escaped = false;
	if (*at != '"') {
		return fail(scanner, at, "a string was expected");
	}
	at++;
	for (;;) {
		while (PLAIN[(unsigned char)*at]) {
			at++;
		}
		if (*at == '"') {
			return at + 1;
		}
		*escaped |= *at == '\\';
		at = scan_character(scanner, at);
		if (at == NULL) {
			return NULL;
		}
	}
}

/* ---- names ---- */

/* Decodes what lies between the quotes of a name that was found valid. */
static bool decode_name(struct scanner *scanner, const char *at, const char *end, struct name *name)
{
	if (scanner->decoded == NULL) {
		scanner->decoded = malloc((size_t)(scanner->end - scanner->text));
		if (scanner->decoded == NULL) {
			return out_of_memory(scanner);
		}
	}
	char *first = scanner->decoded + scanner->decoded_length;
	char *to = first;

	while (at < end) {
		if (*at == '\\') {
			to += ctp_utf8_encode((uint32_t)read_escape(&at, end), to);
		} else {
			*to++ = *at++;
		}
	}
	name->bytes = first;
	name->length = (size_t)(to - first);
	scanner->decoded_length += name->length;
	return true;
}

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
static const char *scan_name(struct scanner *scanner, const char *at)
{
	bool escaped;
	const char *end = scan_string(scanner, at, &escaped);

	if (end == NULL) {
		return NULL;
	}
	struct name name = {.bytes = at + 1, .length = (size_t)(end - at) - 2, .start = at};
	if (escaped && !decode_name(scanner, at + 1, end - 1, &name)) {
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

static const char *scan_value(struct scanner *scanner, const char *at);

/* Colon and value. */
static const char *scan_member_value(struct scanner *scanner, const char *at)
{
	at = skip_space(at);
	return *at == ':' ? scan_value(scanner, at + 1) : fail(scanner, at, "a colon was expected");
}

static const char *scan_left_out(struct scanner *scanner, const char *at)
{
	scanner->left_out = true;
	at = scan_member_value(scanner, at);
	scanner->left_out = false;
	scanner->copied = at;
	return at;
}

static const char *scan_object(struct scanner *scanner, const char *at)
{
	const size_t first = scanner->name_count;
	bool some = false; /* a member was kept */

	at = skip_space(at + 1);
	if (*at == '}') {
		return at + 1;
	}
	for (const char *before = at;; at++) {
		/* `before`: the comma, or the first member */
		const char *start = skip_space(at);
		at = scan_name(scanner, start);
		if (at == NULL) {
			return NULL;
		}
		if (scanner->wanted == NULL || scanner->left_out
			|| is_wanted(scanner->wanted, &scanner->names[scanner->name_count - 1])) {
			if (!some && scanner->copied == before) {
				scanner->copied = start; /* no comma before the first that is kept */
			}
			some = true;
			at = scan_member_value(scanner, at);
		} else {
			copy_until(scanner, before);
			at = scan_left_out(scanner, at);
		}
		if (at == NULL) {
			return NULL;
		}
		if (*at != ',') {
			break;
		}
		before = at;
	}
	if (*at != '}') {
		return fail(scanner, at, "a comma or a closing brace was expected");
	}
	return pop_names(scanner, first) ? at + 1 : NULL;
}

static const char *scan_array(struct scanner *scanner, const char *at)
{
	at = skip_space(at + 1);
	if (*at == ']') {
		return at + 1;
	}
	for (;; at++) {
		at = scan_value(scanner, at);
		if (at == NULL) {
			return NULL;
		}
		if (*at != ',') {
			return *at == ']' ? at + 1 : fail(scanner, at, "a comma or a closing bracket was expected");
		}
	}
}

static const char *scan_literal(struct scanner *scanner, const char *at, const char *literal)
{
	for (; *literal != '\0'; literal++, at++) {
		if (*at != *literal) {
			return fail(scanner, at, "a value was expected");
		}
	}
	return at;
}

/* At least one digit. */
static const char *scan_digits(struct scanner *scanner, const char *at)
{
	const char *end = skip_digits(at);

	return end > at ? end : fail(scanner, at, "a digit was expected");
}

static const char *scan_number(struct scanner *scanner, const char *at)
{
	const char *start = at;

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
	if (at != NULL && !scanner->left_out) {
		copy_until(scanner, start);
		*scanner->to++ = '"';
		*scanner->to++ = CTP_JSON_NUMBER_MARK;
		copy_until(scanner, at);
		*scanner->to++ = '"';
	}
	return at;
}

/* Bounded recursion: a level of it is a level of nesting. */
static const char *scan_nested(
	struct scanner *scanner, const char *at, const char *(*scan)(struct scanner *, const char *))
{
	if (scanner->depth == CTP_JSON_MAX_DEPTH) {
		return fail(scanner, at, "nested too deeply");
	}
	scanner->depth++;
	at = scan(scanner, at);
	scanner->depth--;
	return at;
}

static const char *scan_one(struct scanner *scanner, const char *at)
{
	bool escaped;

	switch (*at) {
		case '{':
			return scan_nested(scanner, at, scan_object);
		case '[':
			return scan_nested(scanner, at, scan_array);
		case '"':
			return scan_string(scanner, at, &escaped);
		case 't':
			return scan_literal(scanner, at, "true");
		case 'f':
			return scan_literal(scanner, at, "false");
		case 'n':
			return scan_literal(scanner, at, "null");
		default:
			return *at == '-' || (*at >= '0' && *at <= '9') ? scan_number(scanner, at)
															: fail(scanner, at, "a value was expected");
	}
}

/* A value and the white space around it. */
static const char *scan_value(struct scanner *scanner, const char *at)
{
	at = scan_one(scanner, skip_space(at));
	return at == NULL ? NULL : skip_space(at);
}

static bool scan_document(struct scanner *scanner)
{
	const char *at = scan_value(scanner, scanner->text);

	if (at != NULL && at < scanner->end) {
		at = fail(scanner, at, "something after the document");
	}
	if (at == NULL) {
		return false;
	}
	copy_until(scanner, at);
	*scanner->to = '\0';
	return true;
}

enum ctp_status ctp_json_scan(const char *text, size_t length, const struct ctp_json_names *wanted, char *rewritten,
	size_t *rewritten_length, struct ctp_error *error)
{
	struct scanner scanner = {
		.text = text, .end = text + length, .wanted = wanted, .copied = text, .to = rewritten, .error = error};
	bool valid = scan_document(&scanner);

	free(scanner.names);
	free(scanner.decoded);
	*rewritten_length = (size_t)(scanner.to - rewritten);
	return valid ? CTP_OK : error->status;
}
