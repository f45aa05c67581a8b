/* What the core needs from the operating system, one function each for POSIX and Windows. */
#ifndef CTP_SYSTEM_H
#define CTP_SYSTEM_H

#include <stdbool.h>
#include <stdint.h>

/* Never 0. Changes in a forked child. */
uint64_t ctp_process_id(void);

/* A monotonic clock. */
uint64_t ctp_microseconds(void);

/* Waits that many milliseconds, through signals. */
void ctp_sleep(uint64_t milliseconds);

/* Uniform in 0 … bound - 1, for jitter only; differs between processes, moments and values of `draw`. */
uint32_t ctp_random_below(uint64_t draw, uint32_t bound);

/* Tells one state of a file from another; two of them are compared as bytes. */
struct ctp_file_state {
	uint64_t device, inode, size, seconds, nanoseconds;
};

/* The state of the file at `path`. False: there is none, or it can't be reached. */
bool ctp_file_state(const char *path, struct ctp_file_state *state);

#endif
