#include <string.h>

#include "check.h"
#include "ctp_utf8.h"

static size_t sequence(const unsigned char *bytes, size_t length)
{
	return ctp_utf8_sequence((const char *)bytes, length);
}

static void every_code_point_is_encoded_validly(void)
{
	int wrong = 0;

	for (uint32_t point = 0; point <= 0x10FFFF; point++) {
		char bytes[4];

		if (point >= 0xD800 && point <= 0xDFFF) {
			continue;
		}
		size_t length = ctp_utf8_encode(point, bytes);
		size_t expected = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
		wrong += length != expected || ctp_utf8_sequence(bytes, length) != length;
		for (size_t cut = 0; cut < length; cut++) {
			wrong += ctp_utf8_sequence(bytes, cut) != 0;
		}
	}
	CHECK(wrong == 0);

	char bytes[4];
	CHECK(ctp_utf8_encode(0xE9, bytes) == 2 && memcmp(bytes, "\xC3\xA9", 2) == 0);
	CHECK(ctp_utf8_encode(0x20AC, bytes) == 3 && memcmp(bytes, "\xE2\x82\xAC", 3) == 0);
	CHECK(ctp_utf8_encode(0x1F600, bytes) == 4 && memcmp(bytes, "\xF0\x9F\x98\x80", 4) == 0);
}

/* As many sequences are valid as there are code points: so nothing else is. */
static void nothing_else_is_valid(void)
{
	unsigned char b[4];
	long one = 0, two = 0, three = 0, four = 0;

	for (int first = 0; first < 256; first++) {
		b[0] = (unsigned char)first;
		one += sequence(b, 1) == 1;
		for (int second = 0; second < 256; second++) {
			b[1] = (unsigned char)second;
			two += sequence(b, 2) == 2;
			for (int third = 0; third < 256; third++) {
				b[2] = (unsigned char)third;
				three += sequence(b, 3) == 3;
				for (int fourth = 0; first >= 0xF0 && fourth < 256; fourth++) {
					b[3] = (unsigned char)fourth;
					four += sequence(b, 4) == 4;
				}
			}
		}
	}
	CHECK(one == 0x80);
	CHECK(two == 0x800 - 0x80);
	CHECK(three == 0x10000 - 0x800 - 0x800);
	CHECK(four == 0x110000 - 0x10000);
}

int main(void)
{
	every_code_point_is_encoded_validly();
	nothing_else_is_valid();
	return check_report("utf8");
}
