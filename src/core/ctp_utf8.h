/* Valid UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
#ifndef CTP_UTF8_H
#define CTP_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Bytes (1 to 4) of the character at the start of `bytes`; 0 if there is none, it is malformed or it is cut off. */
size_t ctp_utf8_sequence(const char *bytes, size_t length);

/* Writes a code point that is no surrogate as 1 to 4 bytes, without a NUL; returns their number. */
size_t ctp_utf8_encode(uint32_t code_point, char *bytes);

#endif
