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
	const char *start; /* its opening quote in the text */
};

struct scanner {
	const char *text;
	const char *at; /* the next byte to read */
	const char *end;
	const char *copied; /* what lies before it is in `rewritten` */
	struct ctp_buf *rewritten;
	unsigned depth;
	/* A stack: the names of every object that is open, those of the innermost last. */
	struct name *names;
	size_t name_count, name_capacity;
	/* Names written with escapes. None is longer decoded than written, so that room for the whole text is enough; NULL before the first. */
	char *decoded;
	size_t decoded_length;
	struct ctp_error *error;
};

/* Always false, so that a function can end with it. */
static bool fail(struct scanner *scanner, const char *what)
{
	size_t offset = (size_t)(scanner->at - scanner->text);

	if (scanner->at == scanner->end) {
		what = "it ends too early";
	}
	ctp_error_set(scanner->error, CTP_ERR_PROTOCOL, "Not valid JSON: %s, at byte %zu", what, offset);
	return false;
}

static bool out_of_memory(struct scanner *scanner)
{
	ctp_error_set(scanner->error, CTP_ERR_MEMORY, "Out of memory while reading JSON");
	return false;
}

/* ---- characters ---- */

static bool next_is(const struct scanner *scanner, char c)
{
	return scanner->at < scanner->end && *scanner->at == c;
}

static bool take(struct scanner *scanner, char c)
{
	if (!next_is(scanner, c)) {
		return false;
	}
	scanner->at++;
	return true;
}

static void skip_space(struct scanner *scanner)
{
	const char *at = scanner->at;

	while (at < scanner->end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) {
		at++;
	}
	scanner->at = at;
}

/* False if there is not at least one. */
static bool take_digits(struct scanner *scanner)
{
	const char *first = scanner->at;

	while (scanner->at < scanner->end && *scanner->at >= '0' && *scanner->at <= '9') {
		scanner->at++;
	}
	return scanner->at > first;
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

static bool scan_escape(struct scanner *scanner)
{
	const char *at = scanner->at;
	int32_t code_point = read_escape(&at, scanner->end);

	if (code_point < 0) {
		return fail(scanner, "a malformed escape or half a surrogate pair");
	}
	if (code_point == 0) {
		/* Strings of cJSON are terminated: the rest would be lost. */
		return fail(scanner, "an escaped NUL");
	}
	scanner->at = at;
	return true;
}

/* ASCII that stands for itself: nearly every byte of a reply. */
static bool is_plain(unsigned char c)
{
	return c != '"' && c != '\\' && c >= 0x20 && c < 0x80;
}

/* `escaped` is set if there is an escape in it. */
static bool scan_string(struct scanner *scanner, bool *escaped)
{
	*escaped = false;
	if (!take(scanner, '"')) {
		return fail(scanner, "a string was expected");
	}
	for (;;) {
		const char *at = scanner->at;

		while (at < scanner->end && is_plain((unsigned char)*at)) {
			at++;
		}
		scanner->at = at;
		if (take(scanner, '"')) {
			return true;
		}
		if (next_is(scanner, '\\')) {
			*escaped = true;
			if (!scan_escape(scanner)) {
				return false;
			}
			continue;
		}
		if (at < scanner->end && (unsigned char)*at < 0x20) {
			return fail(scanner, "a control character in a string");
		}
		size_t length = ctp_utf8_sequence(at, (size_t)(scanner->end - at));
		if (length == 0) {
			return fail(scanner, "invalid UTF-8");
		}
		scanner->at += length;
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

static bool push_name(struct scanner *scanner, struct name name)
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
	scanner->names[scanner->name_count++] = name;
	return true;
}

static bool scan_name(struct scanner *scanner)
{
	const char *start = scanner->at;
	bool escaped;

	if (!scan_string(scanner, &escaped)) {
		return false;
	}
	struct name name = {start + 1, (size_t)(scanner->at - start) - 2, start};
	if (escaped && !decode_name(scanner, start + 1, scanner->at - 1, &name)) {
		return false;
	}
	return push_name(scanner, name);
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
			if (compare_names(&names[i], &names[j]) == 0) {
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
		scanner->at = duplicate->start;
		return fail(scanner, "a name that the object has already");
	}
	scanner->name_count = first;
	return true;
}

/* ---- values ---- */

static bool scan_value(struct scanner *scanner);

static bool scan_object(struct scanner *scanner)
{
	const size_t first = scanner->name_count;

	scanner->at++;
	skip_space(scanner);
	if (take(scanner, '}')) {
		return true;
	}
	do {
		skip_space(scanner);
		if (!scan_name(scanner)) {
			return false;
		}
		skip_space(scanner);
		if (!take(scanner, ':')) {
			return fail(scanner, "a colon was expected");
		}
		if (!scan_value(scanner)) {
			return false;
		}
	} while (take(scanner, ','));
	if (!take(scanner, '}')) {
		return fail(scanner, "a comma or a closing brace was expected");
	}
	return pop_names(scanner, first);
}

static bool scan_array(struct scanner *scanner)
{
	scanner->at++;
	skip_space(scanner);
	if (take(scanner, ']')) {
		return true;
	}
	do {
		if (!scan_value(scanner)) {
			return false;
		}
	} while (take(scanner, ','));
	return take(scanner, ']') || fail(scanner, "a comma or a closing bracket was expected");
}

static bool scan_literal(struct scanner *scanner, const char *literal)
{
	for (; *literal != '\0'; literal++) {
		if (!take(scanner, *literal)) {
			return fail(scanner, "a value was expected");
		}
	}
	return true;
}

/* What failed is kept in `rewritten` and asked for at the end. */
static void copy_until(struct scanner *scanner, const char *end)
{
	ctp_buf_add(scanner->rewritten, scanner->copied, (size_t)(end - scanner->copied));
	scanner->copied = end;
}

static bool scan_number(struct scanner *scanner)
{
	static const char opening[] = {'"', CTP_JSON_NUMBER_MARK};

	copy_until(scanner, scanner->at);
	ctp_buf_add(scanner->rewritten, opening, sizeof opening);
	take(scanner, '-');
	if (take(scanner, '0')) {
		if (take_digits(scanner)) {
			scanner->at--;
			return fail(scanner, "a number with a leading zero");
		}
	} else if (!take_digits(scanner)) {
		return fail(scanner, "a digit was expected");
	}
	if (take(scanner, '.') && !take_digits(scanner)) {
		return fail(scanner, "a digit was expected");
	}
	if (take(scanner, 'e') || take(scanner, 'E')) {
		if (!take(scanner, '+')) {
			take(scanner, '-');
		}
		if (!take_digits(scanner)) {
			return fail(scanner, "a digit was expected");
		}
	}
	copy_until(scanner, scanner->at);
	ctp_buf_add_char(scanner->rewritten, '"');
	return true;
}

/* Bounded recursion: a level of it is a level of nesting. */
static bool scan_nested(struct scanner *scanner, bool (*scan)(struct scanner *))
{
	if (scanner->depth == CTP_JSON_MAX_DEPTH) {
		return fail(scanner, "nested too deeply");
	}
	scanner->depth++;
	bool valid = scan(scanner);
	scanner->depth--;
	return valid;
}

static bool scan_one(struct scanner *scanner)
{
	bool escaped;

	switch (scanner->at < scanner->end ? *scanner->at : '\0') {
		case '{':
			return scan_nested(scanner, scan_object);
		case '[':
			return scan_nested(scanner, scan_array);
		case '"':
			return scan_string(scanner, &escaped);
		case 't':
			return scan_literal(scanner, "true");
		case 'f':
			return scan_literal(scanner, "false");
		case 'n':
			return scan_literal(scanner, "null");
		case '-':
		case '0':
		case '1':
		case '2':
		case '3':
		case '4':
		case '5':
		case '6':
		case '7':
		case '8':
		case '9':
			return scan_number(scanner);
		default:
			return fail(scanner, "a value was expected");
	}
}

/* A value and the white space around it. */
static bool scan_value(struct scanner *scanner)
{
	skip_space(scanner);
	if (!scan_one(scanner)) {
		return false;
	}
	skip_space(scanner);
	return true;
}

static bool scan_document(struct scanner *scanner)
{
	if (!scan_value(scanner)) {
		return false;
	}
	if (scanner->at < scanner->end) {
		return fail(scanner, "something after the document");
	}
	copy_until(scanner, scanner->end);
	return !scanner->rewritten->failed || out_of_memory(scanner);
}

enum ctp_status ctp_json_scan(const char *text, size_t length, struct ctp_buf *rewritten, struct ctp_error *error)
{
	struct scanner scanner = {
		.text = text, .at = text, .end = text + length, .copied = text, .rewritten = rewritten, .error = error};
	bool valid = scan_document(&scanner);

	free(scanner.names);
	free(scanner.decoded);
	return valid ? CTP_OK : error->status;
}
