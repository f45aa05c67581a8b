#ifdef _WIN32

#include "ctp_system.h"

#include <sys/stat.h>
#include <windows.h>

uint64_t ctp_process_id(void)
{
	return GetCurrentProcessId();
}

uint64_t ctp_microseconds(void)
{
	LARGE_INTEGER ticks, frequency;

	QueryPerformanceCounter(&ticks);
	QueryPerformanceFrequency(&frequency);
	uint64_t seconds = (uint64_t)(ticks.QuadPart / frequency.QuadPart);
	uint64_t rest = (uint64_t)(ticks.QuadPart % frequency.QuadPart);
	return seconds * 1000000 + rest * 1000000 / (uint64_t)frequency.QuadPart;
}

void ctp_sleep(uint64_t milliseconds)
{
	Sleep((DWORD)milliseconds);
}

bool ctp_file_state(const char *path, struct ctp_file_state *state)
{
	struct _stat64 status;

	if (_stat64(path, &status) != 0) {
		return false;
	}
	*state = (struct ctp_file_state){.size = (uint64_t)status.st_size, .seconds = (uint64_t)status.st_mtime};
	return true;
}

#else

#define _POSIX_C_SOURCE 200809L /* clock_gettime, nanosleep and st_mtim under -std=c11 */

#include "ctp_system.h"

#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

uint64_t ctp_process_id(void)
{
	return (uint64_t)getpid();
}

uint64_t ctp_microseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

void ctp_sleep(uint64_t milliseconds)
{
	struct timespec left = {(time_t)(milliseconds / 1000), (long)(milliseconds % 1000) * 1000000};

	while (nanosleep(&left, &left) != 0) {
		/* A signal came and was handled: the rest of the time goes on. */
	}
}

bool ctp_file_state(const char *path, struct ctp_file_state *state)
{
	struct stat status;

	if (stat(path, &status) != 0) {
		return false;
	}
	*state = (struct ctp_file_state){
		.device = (uint64_t)status.st_dev,
		.inode = (uint64_t)status.st_ino,
		.size = (uint64_t)status.st_size,
		.seconds = (uint64_t)status.st_mtim.tv_sec,
		.nanoseconds = (uint64_t)status.st_mtim.tv_nsec,
	};
	return true;
}

#endif

/* The finaliser of SplitMix64. */
uint32_t ctp_random_below(uint64_t draw, uint32_t bound)
{
	uint64_t bits = ctp_microseconds() + (ctp_process_id() << 32) + draw * 0x9E3779B97F4A7C15;

	bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
	bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
	bits ^= bits >> 31;
	return (uint32_t)((bits >> 32) * bound >> 32);
}
