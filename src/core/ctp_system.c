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

/* The finaliser of SplitMix64. */
uint32_t ctp_random_below(uint64_t draw, uint32_t bound)
{
	uint64_t bits = ctp_microseconds() + (ctp_process_id() << 32) + draw * 0x9E3779B97F4A7C15;

	bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
	bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
	bits ^= bits >> 31;
	return (uint32_t)((bits >> 32) * bound >> 32);
}
