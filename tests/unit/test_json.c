#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cjson/cJSON.h>

#include "check.h"
#include "ctp_json.h"

/* ---- help ---- */

static struct ctp_json *parse(const char *text)
{
	struct ctp_json *document;
	struct ctp_error error;

	if (!CHECK(ctp_json_parse(text, strlen(text), &document, &error) == CTP_OK)) {
		printf("    %s: %s\n", text, error.message);
		exit(check_report("json"));
	}
	return document;
}

/* Every node in order: z t f for the literals, i and n before numbers. */
static void describe(const struct ctp_json_node *node, struct ctp_buf *out)
{
	static const char *const marks[] = {"z", "f", "t", "i", "n", "", "[", "{"};
	const enum ctp_json_type type = ctp_json_type(node);
	const struct ctp_text name = ctp_json_name(node), text = ctp_json_text(node);

	if (name.bytes != NULL) {
		ctp_json_write_string(out, name);
		ctp_buf_add_char(out, ':');
	}
	ctp_buf_add_text(out, marks[type]);
	if (type == CTP_JSON_STRING) {
		ctp_json_write_string(out, text);
	} else if (text.bytes != NULL) {
		ctp_buf_add(out, text.bytes, text.length);
	}
	for (const struct ctp_json_node *child = ctp_json_first(node); child != NULL; child = ctp_json_next(child)) {
		describe(child, out);
		ctp_buf_add_text(out, ctp_json_next(child) == NULL ? "" : ",");
	}
	ctp_buf_add_text(out, type == CTP_JSON_ARRAY ? "]" : type == CTP_JSON_OBJECT ? "}" : "");
}

static void accepts(const char *text, const char *expected)
{
	struct ctp_json *document = parse(text);
	struct ctp_buf out;

	ctp_buf_init(&out, 4096);
	describe(ctp_json_root(document), &out);
	CHECK(!out.failed);
	CHECK_TEXT(out.bytes, expected);
	ctp_buf_clear(&out);
	ctp_json_free(document);
}

/* `what` is in the message, which ends with `offset` ("at byte 3"). */
static void refuses_bytes(const char *text, size_t length, const char *what, int offset)
{
	struct ctp_json *document = (struct ctp_json *)&document;
	struct ctp_error error;
	char end[32];

	ctp_error_clear(&error);
	snprintf(end, sizeof end, "at byte %d", offset);
	CHECK(ctp_json_parse(text, length, &document, &error) == CTP_ERR_PROTOCOL);
	CHECK(document == NULL && error.status == CTP_ERR_PROTOCOL);
	const char *place = strstr(error.message, "at byte ");
	if (!CHECK(strstr(error.message, what) != NULL && place != NULL && strcmp(place, end) == 0)) {
		printf("    %s: \"%s\", expected \"%s %s\"\n", text, error.message, what, end);
	}
}

static void refuses(const char *text, const char *what, int offset)
{
	refuses_bytes(text, strlen(text), what, offset);
}

/* ---- documents ---- */

static void values_of_every_type(void)
{
	accepts("null", "z");
	accepts("true", "t");
	accepts("false", "f");
	accepts("0", "i0");
	accepts("\"\"", "\"\"");
	accepts("\"x\"", "\"x\"");
	accepts("[]", "[]");
	accepts("{}", "{}");
	accepts(" [ ] ", "[]");
	accepts("\t{\r\n}\n", "{}");
	accepts("[[],{},\"\",null]", "[[],{},\"\",z]");
	accepts(" { \"b\" : [ 1 , -2 , 3.5 ] , \"a\" : { \"c\" : true } , \"\" : null } ",
		"{\"b\":[i1,i-2,n3.5],\"a\":{\"c\":t},\"\":z}");
}

static void strings_are_decoded(void)
{
	accepts("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t\"", "\"\\\" \\\\ / \\b \\f \\n \\r \\t\"");
	accepts("\"\\u0041\\u00e9\\u00E9\\u20ac\"", "\"A\xC3\xA9\xC3\xA9\xE2\x82\xAC\"");
	accepts("\"\\ud83d\\ude00\"", "\"\xF0\x9F\x98\x80\"");
	accepts("\"\\uD800\\uDC00\\uDBFF\\uDFFF\"", "\"\xF0\x90\x80\x80\xF4\x8F\xBF\xBF\"");
	accepts("\"Commande avec ce num\xC3\xA9ro a d\xC3\xA9j\xC3\xA0 \xC3\xA9t\xC3\xA9 trait\xC3\xA9.\"",
		"\"Commande avec ce num\xC3\xA9ro a d\xC3\xA9j\xC3\xA0 \xC3\xA9t\xC3\xA9 trait\xC3\xA9.\"");
	accepts("\"\xD8\xAF\xD9\x81\xD8\xB9 \xE2\x80\xA8 \x7F \xF0\x9F\x98\x80 \xEF\xBF\xBF\"",
		"\"\xD8\xAF\xD9\x81\xD8\xB9 \xE2\x80\xA8 \x7F \xF0\x9F\x98\x80 \xEF\xBF\xBF\"");
	/* U+00FF is not the byte that marks numbers. */
	accepts("[\"\xC3\xBF"
			"1\",\"\\u00ff1\"]",
		"[\"\xC3\xBF"
		"1\",\"\xC3\xBF"
		"1\"]");
	accepts("{\"\\u0061\\n\":1}", "{\"a\\n\":i1}");
}

static void numbers_keep_their_text(void)
{
	accepts("-0", "i-0");
	accepts("9007199254740993", "i9007199254740993");
	accepts("714105591198123456", "i714105591198123456");
	accepts("9223372036854775807", "i9223372036854775807");
	accepts("-9223372036854775808", "i-9223372036854775808");
	accepts("9223372036854775808", "n9223372036854775808");
	accepts("-9223372036854775809", "n-9223372036854775809");
	accepts("99999999999999999999999999", "n99999999999999999999999999");
	accepts("[1.0,1e2,1E+2,-1.50e-10,0.1,1e999,0e0,-0.0]", "[n1.0,n1e2,n1E+2,n-1.50e-10,n0.1,n1e999,n0e0,n-0.0]");
	accepts("{\"date\":1617972915659,\"amount\":2000}", "{\"date\":i1617972915659,\"amount\":i2000}");
}

static void nested_to_the_limit(void)
{
	char text[80];
	struct ctp_json *document;
	struct ctp_error error;

	for (int depth = 1; depth <= CTP_JSON_MAX_DEPTH; depth++) {
		memset(text, '[', (size_t)depth);
		memset(text + depth, ']', (size_t)depth);
		if (CHECK(ctp_json_parse(text, 2 * (size_t)depth, &document, &error) == CTP_OK)) {
			ctp_json_free(document);
		}
	}
	memset(text, '[', 40);
	refuses_bytes(text, 40, "nested too deeply", CTP_JSON_MAX_DEPTH);

	/* It is the depth that counts, not the number of arrays. */
	accepts("[[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]]]",
		"[[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]]]");
	char objects[33 * 5 + 1] = "";
	for (int i = 0; i < 33; i++) {
		strcat(objects, "{\"a\":");
	}
	refuses(objects, "nested too deeply", 32 * 5);
}

static void only_one_whole_document(void)
{
	struct ctp_json *document;
	struct ctp_error error;

	CHECK(ctp_json_parse(NULL, 0, &document, &error) == CTP_ERR_PROTOCOL && strstr(error.message, "empty") != NULL);
	refuses("  ", "ends too early", 2);
	refuses("{} {}", "after the document", 3);
	refuses("{}x", "after the document", 2);
	refuses("1 2", "after the document", 2);
	refuses("nullnull", "after the document", 4);
	refuses("{}}", "after the document", 2);
	refuses_bytes("{}\0", 3, "after the document", 2);
	refuses_bytes("{}\0{}", 5, "after the document", 2);
	refuses("\xEF\xBB\xBF{}", "a value was expected", 0);
	refuses("{}\xEF\xBB\xBF", "after the document", 2);
	refuses("{}//", "after the document", 2);
	refuses("/**/{}", "a value was expected", 0);
	refuses("<html>", "a value was expected", 0);
	/* What lies behind the given length is not read. */
	if (CHECK(ctp_json_parse("[1]x", 3, &document, &error) == CTP_OK)) {
		ctp_json_free(document);
	}
}

static void malformed_structure(void)
{
	refuses("{", "ends too early", 1);
	refuses("[", "ends too early", 1);
	refuses("[1", "ends too early", 2);
	refuses("[1,", "ends too early", 3);
	refuses("{\"a\"", "ends too early", 4);
	refuses("{\"a\":", "ends too early", 5);
	refuses("{\"a\":1", "ends too early", 6);
	refuses("{\"a\":1,", "ends too early", 7);
	refuses("[1}", "closing bracket", 2);
	refuses("[1 2]", "closing bracket", 3);
	refuses("[1,]", "a value was expected", 3);
	refuses("[,1]", "a value was expected", 1);
	refuses("]", "a value was expected", 0);
	refuses("{\"a\":1]", "closing brace", 6);
	refuses("{\"a\":1 \"b\":2}", "closing brace", 7);
	refuses("{\"a\":1,}", "a string was expected", 7);
	refuses("{,}", "a string was expected", 1);
	refuses("{a:1}", "a string was expected", 1);
	refuses("{'a':1}", "a string was expected", 1);
	refuses("{1:1}", "a string was expected", 1);
	refuses("{\"a\" 1}", "a colon was expected", 5);
	refuses("{\"a\":}", "a value was expected", 5);
	refuses("{\"a\"::1}", "a value was expected", 5);
	refuses("{\"a\",1}", "a colon was expected", 4);
	refuses("[\v1]", "a value was expected", 1);
	refuses("[\f1]", "a value was expected", 1);
	refuses("[\xC2\xA0"
			"1]",
		"a value was expected", 1);
	refuses_bytes("[\0"
				  "1]",
		4, "a value was expected", 1);
	refuses("tru", "ends too early", 3);
	refuses("trUe", "a value was expected", 2);
	refuses("True", "a value was expected", 0);
	refuses("nul]", "a value was expected", 3);
	refuses("undefined", "a value was expected", 0);
}

static void malformed_numbers(void)
{
	refuses("[0123]", "leading zero", 4);
	refuses("[-01]", "leading zero", 3);
	refuses("[00]", "leading zero", 2);
	refuses("[1.]", "a digit was expected", 3);
	refuses("[1.e5]", "a digit was expected", 3);
	refuses("[.5]", "a value was expected", 1);
	refuses("[+1]", "a value was expected", 1);
	refuses("[1e]", "a digit was expected", 3);
	refuses("[1e+]", "a digit was expected", 4);
	refuses("[1e+-1]", "a digit was expected", 4);
	refuses("[-]", "a digit was expected", 2);
	refuses("[--1]", "a digit was expected", 2);
	refuses("[- 1]", "a digit was expected", 2);
	refuses("[-.5]", "a digit was expected", 2);
	refuses("-", "ends too early", 1);
	refuses("1.", "ends too early", 2);
	refuses("[NaN]", "a value was expected", 1);
	refuses("[Infinity]", "a value was expected", 1);
	refuses("[-Infinity]", "a digit was expected", 2);
	refuses("[0x10]", "closing bracket", 2);
	refuses("[1_000]", "closing bracket", 2);
	refuses("[1,5.2.3]", "closing bracket", 6);
}

static void malformed_strings(void)
{
	refuses("\"abc", "ends too early", 4);
	refuses("[\"abc]", "ends too early", 6);
	refuses("\"\\", "escape", 1);
	refuses("\"\\\"", "ends too early", 3);
	refuses("[\"\\x41\"]", "escape", 2);
	refuses("[\"\\a\"]", "escape", 2);
	refuses("[\"\\'\"]", "escape", 2);
	refuses("[\"\\U0041\"]", "escape", 2);
	refuses("[\"\\u\"]", "escape", 2);
	refuses("[\"\\u004\"]", "escape", 2);
	refuses("[\"\\u004g\"]", "escape", 2);
	refuses("[\"\\u+041\"]", "escape", 2);
	refuses("[\"\\u0000\"]", "an escaped NUL", 2);
	refuses("[\"x\\u0000y\"]", "an escaped NUL", 3);
	refuses("{\"a\\u0000b\":1}", "an escaped NUL", 3);
	refuses("[\"\\ud800\"]", "half a surrogate pair", 2);
	refuses("[\"\\udc00\"]", "half a surrogate pair", 2);
	refuses("[\"\\ud800x\"]", "half a surrogate pair", 2);
	refuses("[\"\\ud800\\n\"]", "half a surrogate pair", 2);
	refuses("[\"\\ud800\\u0041\"]", "half a surrogate pair", 2);
	refuses("[\"\\ud800\\ud800\"]", "half a surrogate pair", 2);
	refuses("[\"\\udc00\\udc00\"]", "half a surrogate pair", 2);
	refuses("[\"\\udc00\\ud800\"]", "half a surrogate pair", 2);
	refuses("[\"\\ud800\\ue000\"]", "half a surrogate pair", 2);
	refuses("[\"a\nb\"]", "a control character", 3);
	refuses("[\"a\tb\"]", "a control character", 3);
	refuses("[\"\x1F\"]", "a control character", 2);
	refuses("{\"a\x01\":1}", "a control character", 3);
	refuses_bytes("[\"a\0b\"]", 7, "a control character", 3);
}

static void malformed_utf8(void)
{
	refuses("[\"\x80\"]", "invalid UTF-8", 2); /* a continuation alone */
	refuses("[\"\xC3\"]", "invalid UTF-8", 2); /* cut off */
	refuses("[\"\xE2\x82\"]", "invalid UTF-8", 2);
	refuses("[\"\xC0\x80\"]", "invalid UTF-8", 2);     /* overlong NUL */
	refuses("[\"\xC1\xBF\"]", "invalid UTF-8", 2);     /* overlong DEL */
	refuses("[\"\xC0\xA2\"]", "invalid UTF-8", 2);     /* overlong quote */
	refuses("[\"\xE0\x80\xAF\"]", "invalid UTF-8", 2); /* overlong slash */
	refuses("[\"\xF0\x80\x80\xAF\"]", "invalid UTF-8", 2);
	refuses("[\"\xED\xA0\x80\"]", "invalid UTF-8", 2); /* a surrogate */
	refuses("[\"\xED\xBF\xBF\"]", "invalid UTF-8", 2);
	refuses("[\"\xF4\x90\x80\x80\"]", "invalid UTF-8", 2); /* U+110000 */
	refuses("[\"\xF5\x80\x80\x80\"]", "invalid UTF-8", 2);
	refuses("[\"\xFE\"]", "invalid UTF-8", 2);
	refuses("[\"\xFF"
			"5\"]",
		"invalid UTF-8", 2); /* the mark of numbers */
	refuses("{\"\xFF"
			"5\":1}",
		"invalid UTF-8", 2);
	refuses("[\"caf\xE9\"]", "invalid UTF-8", 5); /* Latin-1 */
	refuses("\"\xE2\x82", "invalid UTF-8", 1);
}

static void duplicate_names(void)
{
	refuses("{\"orderStatus\":2,\"orderStatus\":0}", "already", 17);
	refuses("{\"a\":1,\"b\":2,\"a\":1}", "already", 13);
	refuses("{\"a\":1,\"\\u0061\":1}", "already", 7);
	refuses("{\"\\u0061\":1,\"a\":1}", "already", 12);
	refuses("{\"\\u0061\":1,\"\\u0061\":1}", "already", 12);
	refuses("{\"\\u0061\":1,\"\\u0062\":2,\"a\":3}", "already", 23);
	refuses("{\"\\/\":1,\"/\":1}", "already", 8);
	refuses("{\"\xC3\xA9\":1,\"\\u00e9\":1}", "already", 8);
	refuses("{\"\\ud83d\\ude00\":1,\"\xF0\x9F\x98\x80\":1}", "already", 18);
	refuses("{\"\":1,\"\":1}", "already", 6);
	refuses("{\"a\":{\"b\":1},\"a\":2}", "already", 13);
	refuses("{\"a\":[{\"b\":1},{\"b\":1,\"b\":2}]}", "already", 21);
	refuses("[[{\"x\":{\"a\":1,\"a\":1}}]]", "already", 14);
	accepts("{\"a\":{\"a\":{\"a\":1}}}", "{\"a\":{\"a\":{\"a\":i1}}}");
	accepts("[{\"a\":1},{\"a\":1}]", "[{\"a\":i1},{\"a\":i1}]");
	accepts("{\"a\":1,\"A\":2,\"aa\":3,\"\":4,\"ErrorCode\":5,\"errorCode\":6}",
		"{\"a\":i1,\"A\":i2,\"aa\":i3,\"\":i4,\"ErrorCode\":i5,\"errorCode\":i6}");
	accepts("{\"\\u0061\":1,\"\\u0062\":2,\"\\u0063\":{\"\\u0061\":3}}", "{\"a\":i1,\"b\":i2,\"c\":{\"a\":i3}}");
	accepts("{\"\\u0062\\u0061\":1,\"\\u0061\":2,\"b\":3}", "{\"ba\":i1,\"a\":i2,\"b\":i3}");
}

/* An object of `count` different names; then `last`, if it is not NULL. Returns its length. */
static size_t write_object(char *text, int count, const char *last)
{
	size_t length = 0;

	text[length++] = '{';
	for (int i = 0; i < count; i++) {
		length += (size_t)sprintf(text + length, "%s\"%05d\":0", i == 0 ? "" : ",", i);
	}
	if (last != NULL) {
		length += (size_t)sprintf(text + length, ",\"%s\":0", last);
	}
	text[length++] = '}';
	text[length] = '\0';
	return length;
}

static void duplicates_among_many(void)
{
	char *text = malloc(CTP_JSON_MAX_BYTES + 1);
	struct ctp_json *document;
	struct ctp_error error;
	clock_t start = clock();

	/* Both ways of searching, and where one ends. */
	for (int count = 1; count < 120; count++) {
		size_t length = write_object(text, count, NULL);
		if (CHECK(ctp_json_parse(text, length, &document, &error) == CTP_OK)) {
			ctp_json_free(document);
		}
		char last[16];
		snprintf(last, sizeof last, "%05d", count / 2);
		length = write_object(text, count, last);
		refuses_bytes(text, length, "already", (int)length - 10);
		length = write_object(text, count, "0000\\u0030");
		refuses_bytes(text, length, "already", (int)length - 15);
	}

	size_t length = write_object(text, 100000, NULL);
	if (CHECK(ctp_json_parse(text, length, &document, &error) == CTP_OK)) {
		ctp_json_free(document);
	}
	length = write_object(text, 100000, "00000");
	refuses_bytes(text, length, "already", (int)length - 10);
	/* All pairs would take minutes. */
	CHECK((clock() - start) / CLOCKS_PER_SEC < 10);
	free(text);
}

static void size_limit(void)
{
	char *text = malloc(CTP_JSON_MAX_BYTES + 1);
	struct ctp_json *document;
	struct ctp_error error;

	memset(text, ' ', CTP_JSON_MAX_BYTES + 1);
	text[0] = '7';
	if (CHECK(ctp_json_parse(text, CTP_JSON_MAX_BYTES, &document, &error) == CTP_OK)) {
		CHECK(ctp_json_type(ctp_json_root(document)) == CTP_JSON_INTEGER);
		ctp_json_free(document);
	}
	CHECK(ctp_json_parse(text, CTP_JSON_MAX_BYTES + 1, &document, &error) == CTP_ERR_PROTOCOL);
	CHECK(strstr(error.message, "1048577") != NULL);

	/* What grows most when it is rewritten. */
	for (size_t i = 0; i < CTP_JSON_MAX_BYTES - 1; i += 2) {
		text[i] = i == 0 ? '[' : ',';
		text[i + 1] = '1';
	}
	text[CTP_JSON_MAX_BYTES - 1] = ' ';
	text[CTP_JSON_MAX_BYTES - 2] = ']';
	text[CTP_JSON_MAX_BYTES - 3] = '1';
	if (CHECK(ctp_json_parse(text, CTP_JSON_MAX_BYTES, &document, &error) == CTP_OK)) {
		ctp_json_free(document);
	}
	free(text);
}

static void messages_do_not_repeat_the_text(void)
{
	static const char *const texts[] = {"{\"pan\":\"4111111111111111\",\"pan\":\"4111111111111111\"}",
		"{\"4111111111111111\":1,\"4111111111111111\":1}", "[4111111111111111.]", "[\"4111111111111111\\x\"]",
		"4111111111111111x", "[04111111111111111]"};
	struct ctp_json *document;
	struct ctp_error error;

	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		CHECK(ctp_json_parse(texts[i], strlen(texts[i]), &document, &error) == CTP_ERR_PROTOCOL);
		CHECK(strstr(error.message, "4111") == NULL);
		CHECK(strstr(error.message, "Not valid JSON: ") == error.message);
	}
}

/* ---- reading the tree ---- */

static void members_are_found_by_their_exact_name(void)
{
	struct ctp_json *document = parse("{\"ErrorCode\":\"2\",\"errorCode\":0,\"list\":[{\"a\":1}],\"Z\":{\"in\":true}}");
	const struct ctp_json_node *root = ctp_json_root(document);

	CHECK(ctp_text_is(ctp_json_text(ctp_json_member(root, "ErrorCode")), "2"));
	CHECK(ctp_text_is(ctp_json_text(ctp_json_member(root, "errorCode")), "0"));
	CHECK(ctp_json_member(root, "errorcode") == NULL);
	CHECK(ctp_json_member(root, "error") == NULL);
	CHECK(ctp_json_member(root, "") == NULL);
	CHECK(ctp_json_member(root, "in") == NULL);
	CHECK(ctp_json_type(ctp_json_member(ctp_json_member(root, "Z"), "in")) == CTP_JSON_TRUE);
	CHECK(ctp_json_member(NULL, "a") == NULL);
	CHECK(ctp_json_member(ctp_json_member(root, "list"), "a") == NULL);
	CHECK(ctp_json_member(ctp_json_member(root, "ErrorCode"), "a") == NULL);
	CHECK(ctp_json_name(root).bytes == NULL);
	CHECK(ctp_text_is(ctp_json_name(ctp_json_first(root)), "ErrorCode"));
	CHECK(ctp_json_name(ctp_json_first(ctp_json_member(root, "list"))).bytes == NULL);
	CHECK(ctp_json_first(ctp_json_member(root, "errorCode")) == NULL);
	CHECK(ctp_json_next(ctp_json_member(root, "Z")) == NULL);
	CHECK(ctp_json_next(root) == NULL);
	ctp_json_free(document);
}

static void texts_are_of_strings_and_numbers(void)
{
	struct ctp_json *document = parse("[\"x\",\"\",10.50,7,null,true,false,[],{}]");
	const struct ctp_json_node *node = ctp_json_first(ctp_json_root(document));

	CHECK(ctp_text_is(ctp_json_text(node), "x"));
	node = ctp_json_next(node);
	CHECK(ctp_text_is(ctp_json_text(node), ""));
	node = ctp_json_next(node);
	CHECK(ctp_text_is(ctp_json_text(node), "10.50") && ctp_json_text(node).bytes[5] == '\0');
	node = ctp_json_next(node);
	CHECK(ctp_text_is(ctp_json_text(node), "7"));
	for (node = ctp_json_next(node); node != NULL; node = ctp_json_next(node)) {
		CHECK(ctp_json_text(node).bytes == NULL);
	}
	CHECK(ctp_json_text(NULL).bytes == NULL);
	ctp_json_free(document);
}

static void integers(void)
{
	static const struct {
		const char *text;
		bool is;
		int64_t number;
	} cases[] = {
		{"0", true, 0},
		{"-0", true, 0},
		{"10500", true, 10500},
		{"-100", true, -100},
		{"9223372036854775807", true, INT64_MAX},
		{"-9223372036854775808", true, INT64_MIN},
		{"9223372036854775808", false, 0},
		{"-9223372036854775809", false, 0},
		{"18446744073709551617", false, 0},
		{"1.0", false, 0},
		{"1e2", false, 0},
		{"\"0\"", true, 0},
		{"\"000\"", true, 0},
		{"\"007\"", true, 7},
		{"\"-100\"", true, -100},
		{"\"-0\"", true, 0},
		{"\"714105591198123456\"", true, 714105591198123456},
		{"\"9223372036854775807\"", true, INT64_MAX},
		{"\"-9223372036854775808\"", true, INT64_MIN},
		{"\"9223372036854775808\"", false, 0},
		{"\"-9223372036854775809\"", false, 0},
		{"\"00000000000000000000000000012\"", true, 12},
		{"\"\"", false, 0},
		{"\"-\"", false, 0},
		{"\" 1\"", false, 0},
		{"\"1 \"", false, 0},
		{"\"+1\"", false, 0},
		{"\"1.0\"", false, 0},
		{"\"1e2\"", false, 0},
		{"\"--1\"", false, 0},
		{"\"0x1\"", false, 0},
		{"\"a\"", false, 0},
		{"\"\xD9\xA3\"", false, 0},
		{"null", false, 0},
		{"true", false, 0},
		{"false", false, 0},
		{"[1]", false, 0},
		{"{\"a\":1}", false, 0},
	};

	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct ctp_json *document = parse(cases[i].text);
		int64_t number = 4242;
		bool is = ctp_json_integer(ctp_json_root(document), &number);

		if (!CHECK(is == cases[i].is && number == (is ? cases[i].number : 4242))) {
			printf("    %s gave %" PRId64 "\n", cases[i].text, number);
		}
		ctp_json_free(document);
	}
	int64_t number;
	CHECK(!ctp_json_integer(NULL, &number));
}

/* ---- writing ---- */

static void writes(const char *text, const char *expected)
{
	struct ctp_buf buf;

	ctp_buf_init(&buf, 256);
	CHECK(ctp_json_write_string(&buf, ctp_text(text)));
	CHECK_TEXT(buf.bytes, expected);

	struct ctp_json *document = parse(buf.bytes);
	CHECK(ctp_text_is(ctp_json_text(ctp_json_root(document)), text));
	ctp_json_free(document);
	ctp_buf_clear(&buf);
}

static void written_strings_read_back(void)
{
	writes("", "\"\"");
	writes("Commande 1001", "\"Commande 1001\"");
	writes("a\"b\\c/d", "\"a\\\"b\\\\c/d\"");
	writes("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"");
	writes("\x01\x1F\x7F", "\"\\u0001\\u001f\x7F\"");
	writes("\"\"", "\"\\\"\\\"\"");
	writes("\xC3\xA9 \xE2\x80\xA8 \xF0\x9F\x98\x80", "\"\xC3\xA9 \xE2\x80\xA8 \xF0\x9F\x98\x80\"");

	struct ctp_buf buf;
	ctp_buf_init(&buf, 256);
	CHECK(ctp_json_write_string(&buf, (struct ctp_text){"a\0b", 3}));
	CHECK_TEXT(buf.bytes, "\"a\\u0000b\"");
	ctp_buf_clear(&buf);
	ctp_buf_init(&buf, 4);
	CHECK(!ctp_json_write_string(&buf, ctp_text("abc")));
	ctp_buf_clear(&buf);
}

/* ---- memory ---- */

static long allocations_left;

static void *failing_malloc(size_t size)
{
	return allocations_left-- > 0 ? malloc(size) : NULL;
}

/* The core never sets cJSON's hooks, they are the whole process's; this process is ours. */
static void out_of_memory(void)
{
	static const char text[] = "{\"a\":\"b\",\"n\":1,\"in\":[{\"c\":null},[true]]}";
	cJSON_Hooks hooks = {failing_malloc, free};
	struct ctp_json *document;
	struct ctp_error error;
	long failures = 0;

	cJSON_InitHooks(&hooks);
	for (;; failures++) {
		allocations_left = failures;
		ctp_error_clear(&error);
		enum ctp_status status = ctp_json_parse(text, sizeof text - 1, &document, &error);
		if (status == CTP_OK) {
			break;
		}
		CHECK(status == CTP_ERR_MEMORY && error.status == CTP_ERR_MEMORY && document == NULL);
	}
	/* One for each value. */
	CHECK(failures == 8);
	ctp_json_free(document);
	cJSON_InitHooks(NULL);
	ctp_json_free(NULL);
}

int main(void)
{
	values_of_every_type();
	strings_are_decoded();
	numbers_keep_their_text();
	nested_to_the_limit();
	only_one_whole_document();
	malformed_structure();
	malformed_numbers();
	malformed_strings();
	malformed_utf8();
	duplicate_names();
	duplicates_among_many();
	size_limit();
	messages_do_not_repeat_the_text();
	members_are_found_by_their_exact_name();
	texts_are_of_strings_and_numbers();
	integers();
	written_strings_read_back();
	out_of_memory();
	return check_report("json");
}
