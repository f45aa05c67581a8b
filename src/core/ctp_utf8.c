#include "ctp_utf8.h"

size_t ctp_utf8_sequence(const char *bytes, size_t length)
{
	const unsigned char *byte = (const unsigned char *)bytes;
	/* The second byte rules out overlong forms, surrogates and what lies beyond the last code point. */
	unsigned char low = 0x80, high = 0xBF;
	size_t needed;

	if (length == 0) {
		return 0;
	}
	if (byte[0] < 0x80) {
		return 1;
	}
	if (byte[0] < 0xC2 || byte[0] > 0xF4) {
		return 0;
	}
	if (byte[0] < 0xE0) {
		needed = 2;
	} else if (byte[0] < 0xF0) {
		needed = 3;
		low = byte[0] == 0xE0 ? 0xA0 : low;
		high = byte[0] == 0xED ? 0x9F : high;
	} else {
		needed = 4;
		low = byte[0] == 0xF0 ? 0x90 : low;
		high = byte[0] == 0xF4 ? 0x8F : high;
	}
	if (length < needed || byte[1] < low || byte[1] > high) {
		return 0;
	}
	for (size_t i = 2; i < needed; i++) {
		if ((byte[i] & 0xC0) != 0x80) {
			return 0;
		}
	}
	return needed;
}

size_t ctp_utf8_encode(uint32_t code_point, char *bytes)
{
	if (code_point < 0x80) {
		bytes[0] = (char)code_point;
		return 1;
	}
	if (code_point < 0x800) {
		bytes[0] = (char)(0xC0 | code_point >> 6);
		bytes[1] = (char)(0x80 | (code_point & 0x3F));
		return 2;
	}
	if (code_point < 0x10000) {
		bytes[0] = (char)(0xE0 | code_point >> 12);
		bytes[1] = (char)(0x80 | (code_point >> 6 & 0x3F));
		bytes[2] = (char)(0x80 | (code_point & 0x3F));
		return 3;
	}
	bytes[0] = (char)(0xF0 | code_point >> 18);
	bytes[1] = (char)(0x80 | (code_point >> 12 & 0x3F));
	bytes[2] = (char)(0x80 | (code_point >> 6 & 0x3F));
	bytes[3] = (char)(0x80 | (code_point & 0x3F));
	return 4;
}
