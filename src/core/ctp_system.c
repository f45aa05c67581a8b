#ifdef _WIN32

#include "ctp_system.h"

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

#else

#define _POSIX_C_SOURCE 200809L /* clock_gettime and nanosleep under -std=c11 */

#include "ctp_system.h"

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

#endif
