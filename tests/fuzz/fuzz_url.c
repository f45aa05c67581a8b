/*
 * Addresses from arbitrary bytes. Whatever is accepted: it is ASCII without a space, has a host, and neither credentials nor fragment;
 * http is for a client only where it can't lead off this machine.
 */
#include <stdlib.h>
#include <string.h>

#include "ctp_client.h"
#include "ctp_url.h"

static void require(bool holds)
{
	if (!holds) {
		abort();
	}
}

static bool has(struct ctp_text text, char c)
{
	return text.length > 0 && memchr(text.bytes, c, text.length) != NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct ctp_text url = {(const char *)data, size};
	struct ctp_error error = {0};
	const char *fault = ctp_url_fault(url);
	enum ctp_status status = ctp_client_check_url("environment", url, &error);

	require(fault == NULL || strncmp(fault, "must ", 5) == 0);
	require(status == CTP_OK || (status == CTP_ERR_ARGUMENT && strcmp(error.argument, "environment") == 0));
	require(status != CTP_OK || fault == NULL);
	if (fault == NULL) {
		const struct ctp_text host = ctp_url_host(url);
		for (size_t i = 0; i < size; i++) {
			require(data[i] > ' ' && data[i] < 0x7F);
		}
		require(host.length > 0 && !has(host, '@') && !has(host, '/') && !has(url, '#'));
		require(host.bytes >= url.bytes && host.bytes + host.length <= url.bytes + url.length);
		require(status != CTP_OK || ctp_url_is_https(url) || ctp_url_is_loopback(host));
	}
	return 0;
}
