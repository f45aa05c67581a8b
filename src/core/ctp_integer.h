/* An int64 from its decimal digits, exact up to both limits. */
#ifndef CTP_INTEGER_H
#define CTP_INTEGER_H

#include <stdbool.h>
#include <stdint.h>

/* The largest magnitude: int64 reaches one further below zero than above. */
static inline uint64_t ctp_integer_limit(bool negative)
{
	return (uint64_t)INT64_MAX + (negative ? 1 : 0);
}

/* Appends a digit ('0' to '9') to `magnitude`; false, and unchanged, if it would be beyond `limit`. */
static inline bool ctp_integer_append(uint64_t *magnitude, char digit, uint64_t limit)
{
	uint64_t value = (uint64_t)(digit - '0');

	if (*magnitude > (limit - value) / 10) {
		return false;
	}
	*magnitude = *magnitude * 10 + value;
	return true;
}

/* `magnitude` is within the limit. The detour by one keeps the least int64 in range. */
static inline int64_t ctp_integer_sign(uint64_t magnitude, bool negative)
{
	return negative && magnitude > 0 ? -(int64_t)(magnitude - 1) - 1 : (int64_t)magnitude;
}

#endif
