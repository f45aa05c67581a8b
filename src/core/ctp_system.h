/* What the core needs from the operating system, one function each for POSIX and Windows. */
#ifndef CTP_SYSTEM_H
#define CTP_SYSTEM_H

#include <stdint.h>

/* Never 0. Changes in a forked child. */
uint64_t ctp_process_id(void);

/* A monotonic clock. */
uint64_t ctp_microseconds(void);

/* Waits that many milliseconds, through signals. */
void ctp_sleep(uint64_t milliseconds);

/* Uniform in 0 … bound - 1, for jitter only; differs between processes, moments and values of `draw`. */
uint32_t ctp_random_below(uint64_t draw, uint32_t bound);

#endif
