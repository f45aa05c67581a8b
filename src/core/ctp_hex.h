/* Hexadecimal digits, of either case. */
#ifndef CTP_HEX_H
#define CTP_HEX_H

/* 0 to 15; -1 for any other character. */
static inline int ctp_hex_digit(char c)
{
	if (c >= '0' && c <= '9') {
		return c - '0';
	}
	if (c >= 'A' && c <= 'F') {
		return c - 'A' + 10;
	}
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

#endif
