/*
 * Notifications from arbitrary bytes. Whatever is accepted: names are visible ASCII and unlike each other, values UTF-8, and written
 * anew it reads the same. Signed, it passes; signed and then cut into other parameters, it is not verified to say anything else.
 */
#include <stdlib.h>
#include <string.h>

#include <openssl/hmac.h>

#include "ctp_notification.h"
#include "ctp_utf8.h"

#define KEY "shared key"

static void require(bool holds)
{
	if (!holds) {
		abort();
	}
}

static struct ctp_text whole(const struct ctp_buf *buf)
{
	return (struct ctp_text){buf->bytes, buf->length};
}

static bool has(struct ctp_text text, char c)
{
	return text.length > 0 && memchr(text.bytes, c, text.length) != NULL;
}

static enum ctp_status parse(
	struct ctp_notification *notification, struct ctp_text query, struct ctp_verifier *verifier)
{
	struct ctp_error error = {0};
	enum ctp_status status = ctp_notification_parse(notification, query, verifier, NULL, 0, &error);

	require(status == CTP_OK || status == CTP_ERR_NOTIFICATION || status == CTP_ERR_SIGNATURE);
	require(status == error.status && (status == CTP_OK) == (error.message[0] == '\0'));
	require(verifier != NULL || (!notification->verified && status != CTP_ERR_SIGNATURE));
	require(status == CTP_OK ? notification->canonical.length == 0 : !notification->verified);
	return status;
}

static void add_encoded(struct ctp_buf *query, struct ctp_text text)
{
	static const char hex[] = "0123456789abcdef";

	for (size_t i = 0; i < text.length; i++) {
		unsigned char byte = (unsigned char)text.bytes[i];
		ctp_buf_add(query, (char[]){'%', hex[byte >> 4], hex[byte & 15]}, 3);
	}
}

static void add_parameter(struct ctp_buf *query, struct ctp_text name, struct ctp_text value)
{
	add_encoded(query, name);
	ctp_buf_add_char(query, '=');
	add_encoded(query, value);
	ctp_buf_add_char(query, '&');
}

static void require_readable(const struct ctp_notification *notification)
{
	for (size_t i = 0; i < notification->count; i++) {
		struct ctp_text name = notification->parameters[i].name, value = notification->parameters[i].value;
		require(name.length > 0 && !has(name, '[') && !has(name, ']'));
		for (size_t at = 0; at < name.length; at++) {
			require(name.bytes[at] > ' ' && name.bytes[at] < 0x7F);
		}
		for (size_t at = 0, length; at < value.length; at += length) {
			length = ctp_utf8_sequence(value.bytes + at, value.length - at);
			require(length > 0 && value.bytes[at] != '\0');
		}
		for (size_t other = 0; other < i; other++) {
			require(!ctp_text_equal(name, notification->parameters[other].name));
		}
	}
}

static bool comes_before(struct ctp_text a, struct ctp_text b)
{
	int order = memcmp(a.bytes, b.bytes, a.length < b.length ? a.length : b.length);

	return order < 0 || (order == 0 && a.length < b.length);
}

static bool is_unsigned(struct ctp_text name)
{
	return ctp_text_is(name, "checksum") || ctp_text_is(name, "sign_alias");
}

/* Each time the first name after the last one. */
static void add_signed_text(const struct ctp_notification *notification, struct ctp_buf *text)
{
	struct ctp_text last = {"", 0};

	for (;;) {
		const struct ctp_parameter *next = NULL;
		for (size_t i = 0; i < notification->count; i++) {
			const struct ctp_parameter *one = &notification->parameters[i];
			if (!is_unsigned(one->name) && comes_before(last, one->name)
				&& (next == NULL || comes_before(one->name, next->name))) {
				next = one;
			}
		}
		if (next == NULL) {
			return;
		}
		ctp_buf_add(text, next->name.bytes, next->name.length);
		ctp_buf_add_char(text, ';');
		ctp_buf_add(text, next->value.bytes, next->value.length);
		ctp_buf_add_char(text, ';');
		last = next->name;
	}
}

static void add_checksum(struct ctp_buf *query, struct ctp_text text)
{
	static const char hex[] = "0123456789ABCDEF";
	unsigned char bytes[EVP_MAX_MD_SIZE];
	unsigned length;

	require(HMAC(EVP_sha256(), KEY, sizeof KEY - 1, (const unsigned char *)text.bytes, text.length, bytes, &length)
		!= NULL);
	ctp_buf_add_text(query, "checksum=");
	for (unsigned i = 0; i < length; i++) {
		ctp_buf_add(query, (char[]){hex[bytes[i] >> 4], hex[bytes[i] & 15]}, 2);
	}
}

/* The only other parameters with this text that have no ';' in them. False: there are none. */
static bool add_split(struct ctp_buf *query, struct ctp_text text)
{
	const char *at = text.bytes, *end = text.bytes + text.length;

	while (at < end) {
		const char *name_end = memchr(at, ';', (size_t)(end - at));
		const char *value_end = memchr(name_end + 1, ';', (size_t)(end - name_end - 1));
		if (value_end == NULL) {
			return false;
		}
		add_parameter(query, (struct ctp_text){at, (size_t)(name_end - at)},
			(struct ctp_text){name_end + 1, (size_t)(value_end - name_end - 1)});
		at = value_end + 1;
	}
	return true;
}

static void require_same_value(
	const struct ctp_notification *sent, const struct ctp_notification *received, const char *name)
{
	for (size_t i = 0; i < sent->count; i++) {
		if (!ctp_text_is(sent->parameters[i].name, name) || has(sent->parameters[i].value, ';')) {
			continue;
		}
		bool found = false;
		for (size_t j = 0; j < received->count; j++) {
			if (ctp_text_is(received->parameters[j].name, name)) {
				require(ctp_text_equal(sent->parameters[i].value, received->parameters[j].value));
				found = true;
			}
		}
		require(found);
	}
}

/* `sent` is taken for what the gateway signed; only in values does it ever have a ';'. */
static void forge(const struct ctp_notification *sent, struct ctp_text text, struct ctp_verifier *verifier)
{
	struct ctp_notification received;
	struct ctp_buf query;

	for (size_t i = 0; i < sent->count; i++) {
		if (has(sent->parameters[i].name, ';')) {
			return;
		}
	}
	ctp_buf_init(&query, CTP_NOTIFICATION_MAX_BYTES);
	if (add_split(&query, text)) {
		add_checksum(&query, text);
		if (!query.failed) {
			if (parse(&received, whole(&query), verifier) == CTP_OK && received.verified) {
				require_same_value(sent, &received, "mdOrder");
				require_same_value(sent, &received, "mdorder");
				require_same_value(sent, &received, "orderNumber");
				require_same_value(sent, &received, "operation");
				require_same_value(sent, &received, "status");
			}
			ctp_notification_clear(&received);
		}
	}
	ctp_buf_clear(&query);
}

static void rewrite(const struct ctp_notification *first, struct ctp_verifier *verifier)
{
	struct ctp_notification again;
	struct ctp_buf query, text;

	ctp_buf_init(&query, CTP_NOTIFICATION_MAX_BYTES);
	ctp_buf_init(&text, CTP_NOTIFICATION_MAX_BYTES * 2);
	for (size_t i = 0; i < first->count; i++) {
		if (!ctp_text_is(first->parameters[i].name, "checksum")) {
			add_parameter(&query, first->parameters[i].name, first->parameters[i].value);
		}
	}
	add_signed_text(first, &text);
	add_checksum(&query, whole(&text));
	if (!query.failed && first->count < CTP_NOTIFICATION_MAX_PARAMETERS) {
		require(parse(&again, whole(&query), verifier) == CTP_OK);
		require(ctp_text_equal(first->order_id, again.order_id) && ctp_text_equal(first->operation, again.operation));
		require(first->success == again.success && first->order_number.length == again.order_number.length);
		for (size_t i = 0; again.verified && i + 1 < again.count; i++) {
			require(is_unsigned(again.parameters[i].name)
				|| (!has(again.parameters[i].name, ';') && !has(again.parameters[i].value, ';')));
		}
		forge(&again, whole(&text), verifier);
		ctp_notification_clear(&again);
	}
	ctp_buf_clear(&query);
	ctp_buf_clear(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct ctp_verifier *verifier;
	struct ctp_error error = {0};
	struct ctp_notification notification;
	const struct ctp_text query = {(const char *)data, size};

	if (verifier == NULL) {
		require(ctp_verifier_new(CTP_SIGNATURE_HMAC, &verifier, &error) == CTP_OK
			&& ctp_verifier_add(verifier, ctp_text(KEY), &error) == CTP_OK);
	}
	if (parse(&notification, query, NULL) == CTP_OK) {
		require_readable(&notification);
		rewrite(&notification, verifier);
	}
	ctp_notification_clear(&notification);
	if (parse(&notification, query, verifier) == CTP_ERR_SIGNATURE) {
		require(notification.canonical.length > 0);
	}
	ctp_notification_clear(&notification);
	return 0;
}
