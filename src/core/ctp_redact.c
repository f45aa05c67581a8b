#include "ctp_redact.h"

#define CARD_MIN 13
#define CARD_MAX 19

/* ---- by name ---- */

/*
 * The rule is the gateway's own terms: card number, security code and expiry are never kept, holder and IP address are masked in logs.
 * SMT's grid asks for none of them. Left visible because the grid or the bank's support needs them: approvalCode, authRefNum, rrn, xid,
 * maskedPan, bindingId (worthless without the merchant's login).
 */
static const char *const hidden_names[] = {
	/* credentials */
	"username",
	"password",
	"token",
	"setoken",
	"paymenttoken",
	/* the card, and a wallet's stand-in for it */
	"cvc",
	"cvc2",
	"cvv",
	"cvv2",
	"expiry",
	"expirydate",
	"expiration",
	"newexpiry",
	"tokenexpiry",
	"detokenizedpanexpirydate",
	"cardholder",
	"cardholdername",
	"dpan",
	"paymentdata",
	"tokencryptogram",
	/* 3-D Secure: the bank's proof, and messages that hold card data */
	"cavv",
	"pareq",
	"pares",
	"creq",
	"cres",
	"packedcreq",
	"threedsmethoddatapacked",
	/* the buyer */
	"ip",
};

static char to_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static bool is_name(struct ctp_text name, const char *lower_case)
{
	if (name.length != strlen(lower_case)) {
		return false;
	}
	for (size_t i = 0; i < name.length; i++) {
		if (to_lower(name.bytes[i]) != lower_case[i]) {
			return false;
		}
	}
	return true;
}

static struct ctp_text without_dollar(struct ctp_text name)
{
	if (name.length > 0 && name.bytes[0] == '$') {
		return (struct ctp_text){name.bytes + 1, name.length - 1};
	}
	return name;
}

bool ctp_redact_name(struct ctp_text name)
{
	for (size_t i = 0; i < sizeof hidden_names / sizeof *hidden_names; i++) {
		if (is_name(without_dollar(name), hidden_names[i])) {
			return true;
		}
	}
	return false;
}

bool ctp_redact_sent_name(struct ctp_text name)
{
	return ctp_redact_name(name) || is_name(without_dollar(name), "pan");
}

/* ---- by value ---- */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return to_lower(c) >= 'a' && to_lower(c) <= 'z';
}

/* ISO/IEC 7812 check digit. */
static bool is_luhn(const char *digits, size_t count)
{
	unsigned sum = 0;

	for (size_t i = 0; i < count; i++) {
		unsigned digit = (unsigned)(digits[count - 1 - i] - '0');
		if (i % 2 == 1) {
			digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
		}
		sum += digit;
	}
	return sum % 10 == 0;
}

/*
 * Cards begin with 3 to 6, or with 22 to 27 and then have 16 digits or more. So no date passes for one: neither milliseconds (13 digits
 * that begin with 1, or 20 from 2033 on) nor a stamp such as 20301231235959.
 */
static bool is_card(const char *digits, size_t count)
{
	bool two = digits[0] == '2' && digits[1] >= '2' && digits[1] <= '7' && count >= 16;

	return count >= CARD_MIN && count <= CARD_MAX && (two || (digits[0] >= '3' && digits[0] <= '6'))
		&& is_luhn(digits, count);
}

static size_t run_length(struct ctp_text value, size_t at)
{
	size_t end = at;

	while (end < value.length && is_digit(value.bytes[end])) {
		end++;
	}
	return end - at;
}

/* A letter or digit at that place, which may lie outside. */
static bool is_word(struct ctp_text value, size_t at)
{
	return at < value.length && (is_digit(value.bytes[at]) || is_letter(value.bytes[at]));
}

/* A dash with more of the same word behind it, as in an UUID. */
static bool is_joined(struct ctp_text value, size_t dash, size_t beyond)
{
	return dash < value.length && value.bytes[dash] == '-' && is_word(value, beyond);
}

/*
 * Reads groups of digits with one separator between them, 4-4-4-4 for example, from `at`. Returns the bytes that they take, 0 if they
 * are not there or belong to something longer; `digits` receives the digits alone.
 */
static size_t read_groups(struct ctp_text value, size_t at, const unsigned char *groups, char *digits)
{
	size_t end = at, count = 0;
	size_t first = groups[0];

	for (size_t i = 0; groups[i] != 0; i++) {
		if (i > 0) {
			char separator = end < value.length ? value.bytes[end] : '\0';
			if ((separator != ' ' && separator != '-') || separator != value.bytes[at + first]) {
				return 0;
			}
			end++;
		}
		if (run_length(value, end) != groups[i]) {
			return 0;
		}
		memcpy(digits + count, value.bytes + end, groups[i]);
		count += groups[i];
		end += groups[i];
	}
	bool joined = value.bytes[at + first] == '-'
		&& (is_joined(value, end, end + 1) || (at >= 2 && is_joined(value, at - 1, at - 2)));
	return joined ? 0 : end - at;
}

/* The bytes of the card number at `at`, where a run of digits begins; 0 if there is none. `digits` has room for CARD_MAX. */
static size_t read_card(struct ctp_text value, size_t at, char *digits)
{
	static const unsigned char layouts[][6] = {{4, 4, 4, 4, 3, 0}, {4, 4, 4, 4, 0}, {4, 6, 5, 0}, {4, 6, 4, 0}};
	static const unsigned char sizes[] = {19, 16, 15, 14};
	size_t run = run_length(value, at);

	if (run >= CARD_MIN && run <= CARD_MAX) {
		memcpy(digits, value.bytes + at, run);
		return !is_word(value, at + run) && is_card(digits, run) ? run : 0;
	}
	for (size_t i = 0; i < sizeof sizes; i++) {
		size_t length = read_groups(value, at, layouts[i], digits);
		if (length > 0 && !is_word(value, at + length) && is_card(digits, sizes[i])) {
			return length;
		}
	}
	return 0;
}

/* Where the last four digits before `end` begin. */
static size_t last_four(struct ctp_text value, size_t end)
{
	for (int left = 4; left > 0;) {
		left -= is_digit(value.bytes[--end]) ? 1 : 0;
	}
	return end;
}

/* ---- by a name within the value: a request that comes back in a message ---- */

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static bool is_one_of(char c, const char *characters)
{
	return c != '\0' && strchr(characters, c) != NULL;
}

static bool is_quote(struct ctp_text value, size_t at)
{
	return at < value.length && (value.bytes[at] == '"' || value.bytes[at] == '\'');
}

/* How many backslashes stand before `end`. */
static size_t backslashes(struct ctp_text value, size_t end)
{
	size_t count = 0;

	while (count < end && value.bytes[end - 1 - count] == '\\') {
		count++;
	}
	return count;
}

/*
 * Where the string ends whose opening quote is at `open`, behind as many backslashes as each of its quotes has (JSON within JSON); a quote
 * in it has more. The end of `value` if it was cut.
 */
static size_t string_end(struct ctp_text value, size_t open, size_t level)
{
	for (size_t at = open + 1; at < value.length; at++) {
		if (value.bytes[at] == value.bytes[open]) {
			size_t count = backslashes(value, at);
			if (count < level || (count - level) / (level + 1) % 2 == 0) {
				return at - (count < level ? count : level);
			}
		}
	}
	return value.length;
}

/* The word that ends at `end`; without the rest of an escaped $ ("%24CVC"). */
static struct ctp_text word_before(struct ctp_text value, size_t end)
{
	size_t start = end;

	while (start > 0 && is_word(value, start - 1)) {
		start--;
	}
	if (start > 0 && value.bytes[start - 1] == '%' && end - start > 2 && memcmp(value.bytes + start, "24", 2) == 0) {
		start += 2;
	}
	return (struct ctp_text){value.bytes + start, end - start};
}

/*
 * Where `at` is the '=' after a secret's name or the ':' after one in quotes (JSON, also as a string within JSON), with or without blanks
 * around it: the range of the secret. One without quotes, as in a form, goes on over spaces, since what comes back may be decoded.
 */
static bool find_named(struct ctp_text value, size_t at, size_t *from, size_t *to)
{
	const char sign = value.bytes[at];
	size_t end = at;

	if (sign != '=' && sign != ':') {
		return false;
	}
	while (end > 0 && is_blank(value.bytes[end - 1])) {
		end--;
	}
	if (end > 0 && is_quote(value, end - 1)) {
		end -= 1 + backslashes(value, end - 1);
	} else if (sign == ':') {
		return false;
	}
	if (!ctp_redact_name(word_before(value, end))) {
		return false;
	}
	for (*from = at + 1; *from < value.length && is_blank(value.bytes[*from]);) {
		++*from;
	}
	size_t open = *from;
	while (open < value.length && value.bytes[open] == '\\') {
		open++;
	}
	if (is_quote(value, open)) {
		*to = string_end(value, open, open - *from);
		*from = open + 1;
		return *to > *from;
	}
	const char *stops = sign == '=' ? "&\"<\r\n" : ",} ";
	for (*to = *from; *to < value.length && !is_one_of(value.bytes[*to], stops);) {
		++*to;
	}
	return *to > *from;
}

bool ctp_redact_value(struct ctp_buf *text, struct ctp_text value)
{
	size_t copied = 0; /* up to here `value` is in `text` */
	size_t at = 0;

	if (value.length == 0) {
		return !text->failed;
	}
	while (at < value.length) {
		char digits[CARD_MAX];
		size_t from, to;
		if (find_named(value, at, &from, &to)) {
			ctp_buf_add(text, value.bytes + copied, from - copied);
			ctp_buf_add_text(text, CTP_REDACTED);
			at = to;
			copied = to;
			continue;
		}
		if (!is_digit(value.bytes[at])) {
			at++;
			continue;
		}
		/* Not within a word; what was hidden does not count. */
		size_t length = at > copied && is_word(value, at - 1) ? 0 : read_card(value, at, digits);
		if (length == 0) {
			at += run_length(value, at);
			continue;
		}
		ctp_buf_add(text, value.bytes + copied, at - copied);
		ctp_buf_add(text, digits, 6);
		ctp_buf_add_text(text, "**");
		/* They stay as they stand, and may be the beginning of another number. */
		at = last_four(value, at + length);
		copied = at;
	}
	return ctp_buf_add(text, value.bytes + copied, value.length - copied);
}
