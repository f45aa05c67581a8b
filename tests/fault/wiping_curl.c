/*
 * Preloaded into the PHP under test, so that what libcurl leaves behind in freed memory is not taken for the extension's: libcurl wipes what
 * it frees. The rest of the process, the extension above all, frees as ever.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>

static void wipe_and_free(void *memory)
{
	if (memory != NULL) {
		explicit_bzero(memory, malloc_usable_size(memory));
		free(memory);
	}
}

static void *wiping_realloc(void *memory, size_t size)
{
	size_t old = memory == NULL ? 0 : malloc_usable_size(memory);
	void *moved = malloc(size);

	if (moved != NULL) {
		memcpy(moved, memory == NULL ? "" : memory, old < size ? old : size);
		wipe_and_free(memory);
	}
	return moved;
}

CURLcode curl_global_init(long flags)
{
	return curl_global_init_mem(flags, malloc, wipe_and_free, wiping_realloc, strdup, calloc);
}

/* PHP loads extensions so that they see the libraries' own functions first, and never ours. */
void *dlopen(const char *file, int mode)
{
	void *(*next)(const char *, int);

	*(void **)&next = dlsym(RTLD_NEXT, "dlopen");
	return next(file, mode & ~RTLD_DEEPBIND);
}
