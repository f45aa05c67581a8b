#include "ctp_url.h"

#include <string.h>

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool begins_with(struct ctp_text text, const char *lower_case)
{
	size_t length = strlen(lower_case);

	if (text.length < length) {
		return false;
	}
	for (size_t i = 0; i < length; i++) {
		char c = text.bytes[i];
		if ((is_letter(c) ? (char)(c | 0x20) : c) != lower_case[i]) {
			return false;
		}
	}
	return true;
}

/* RFC 3986 allows neither of these unescaped; brackets are let through because PHP's own query strings are full of them. */
static bool allowed(char c)
{
	return c > 0x20 && c < 0x7F && strchr("\"<>\\^`{|}", c) == NULL;
}

/* The bytes of the host at the start of `authority`: a name, an IPv4 address or an IPv6 address in brackets; 0 if there is none. */
static size_t host_length(struct ctp_text authority)
{
	size_t i = 0;

	if (authority.length > 0 && authority.bytes[0] == '[') {
		i = 1;
		while (i < authority.length
			&& (is_digit(authority.bytes[i]) || is_letter(authority.bytes[i]) || authority.bytes[i] == ':'
				|| authority.bytes[i] == '.')) {
			i++;
		}
		return i > 1 && i < authority.length && authority.bytes[i] == ']' ? i + 1 : 0;
	}
	while (i < authority.length
		&& (is_digit(authority.bytes[i]) || is_letter(authority.bytes[i])
			|| strchr("-._", authority.bytes[i]) != NULL)) {
		i++;
	}
	return i;
}

/* Nothing, or a colon and 1 to 65535. */
static bool is_port(struct ctp_text text)
{
	unsigned port = 0;

	if (text.length == 0) {
		return true;
	}
	if (text.bytes[0] != ':' || text.length > 6) {
		return false;
	}
	for (size_t i = 1; i < text.length; i++) {
		if (!is_digit(text.bytes[i])) {
			return false;
		}
		port = port * 10 + (unsigned)(text.bytes[i] - '0');
	}
	return port >= 1 && port <= 65535;
}

const char *ctp_url_fault(struct ctp_text url)
{
	size_t start = begins_with(url, "https://") ? 8 : 7;
	size_t end = start;

	if (start == 7 && !begins_with(url, "http://")) {
		return "must be an absolute http or https URL";
	}
	for (size_t i = start; i < url.length; i++) {
		if (url.bytes[i] == '#') {
			return "must not have a fragment (#): the gateway appends its parameters after it, where no server sees them";
		}
		if (!allowed(url.bytes[i])) {
			return "must contain only the characters of a URL: punycode in the host, %XX for any other";
		}
	}
	while (end < url.length && url.bytes[end] != '/' && url.bytes[end] != '?') {
		end++;
	}
	if (memchr(url.bytes + start, '@', end - start) != NULL) {
		return "must not contain a user name or password";
	}
	size_t host = host_length((struct ctp_text){url.bytes + start, end - start});
	if (host == 0 || !is_port((struct ctp_text){url.bytes + start + host, end - start - host})) {
		return "must be an absolute http or https URL with a valid host and port";
	}
	return NULL;
}

bool ctp_url_is_https(struct ctp_text url)
{
	return begins_with(url, "https://");
}

struct ctp_text ctp_url_host(struct ctp_text url)
{
	size_t start = ctp_url_is_https(url) ? 8 : 7;
	struct ctp_text rest = {url.bytes + start, url.length - start};

	return (struct ctp_text){rest.bytes, host_length(rest)};
}

/* One to three digits, at most 255; 0 digits if it is none. */
static size_t octet(const char *bytes, size_t length, unsigned *value)
{
	size_t digits = 0;

	*value = 0;
	while (digits < length && digits < 3 && is_digit(bytes[digits])) {
		*value = *value * 10 + (unsigned)(bytes[digits] - '0');
		digits++;
	}
	return *value <= 255 ? digits : 0;
}

bool ctp_url_is_loopback(struct ctp_text host)
{
	size_t at = 0;

	if (ctp_text_is(host, "[::1]")) {
		return true;
	}
	for (int part = 0; part < 4; part++) {
		unsigned value;
		size_t digits = octet(host.bytes + at, host.length - at, &value);

		if (digits == 0 || (part == 0 && value != 127)) {
			return false;
		}
		at += digits;
		if (part < 3 && (at == host.length || host.bytes[at++] != '.')) {
			return false;
		}
	}
	return at == host.length;
}
