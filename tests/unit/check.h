/*
 * A unit test is one program: its main() runs functions that call CHECK, and ends with `return check_report("name")`.
 * A failed check is printed with its place and counted; the rest goes on.
 */
#ifndef CTP_TEST_CHECK_H
#define CTP_TEST_CHECK_H

#include <stdio.h>
#include <string.h>

static int check_count;
static int check_failures;

static inline int check_one(int holds, const char *what, const char *file, int line)
{
	check_count++;
	if (!holds) {
		check_failures++;
		printf("%s:%d: %s\n", file, line, what);
	}
	return holds;
}

static inline int check_text(const char *actual, const char *expected, const char *what, const char *file, int line)
{
	if (!check_one(strcmp(actual, expected) == 0, what, file, line)) {
		printf("    it is \"%s\"\n", actual);
		return 0;
	}
	return 1;
}

#define CHECK(condition) check_one((condition) ? 1 : 0, #condition, __FILE__, __LINE__)
#define CHECK_TEXT(actual, expected) check_text(actual, expected, #actual " is " #expected, __FILE__, __LINE__)

/* Prints one line and returns the exit status of the program. */
static inline int check_report(const char *name)
{
	printf("%s: %d checks, %d failed\n", name, check_count, check_failures);
	return check_failures == 0 ? 0 : 1;
}

#endif
