/* What a notification is read as, what is refused, and what a right checksum is worth. */
#include "ctp_notification.h"

#include <stdlib.h>

#include "check.h"
#include "signer.h"
#include "vectors.h"

#define ID "06cf5599-3f17-7c86-bdbc-bd7d00a8b38b"
#define KEY "kept between shop and gateway"
/* What every notification needs. */
#define MINIMAL "mdOrder=" ID "&operation=deposited"

static struct ctp_verifier *verifier; /* with KEY */

static enum ctp_status parse_all(struct ctp_notification *notification, struct ctp_text query,
	struct ctp_verifier *with, const struct ctp_text *ignored, size_t ignored_count)
{
	struct ctp_error error = {0};
	enum ctp_status status = ctp_notification_parse(notification, query, with, ignored, ignored_count, &error);

	CHECK(status == error.status);
	CHECK((status == CTP_OK) == (error.message[0] == '\0'));
	CHECK(status == CTP_OK || !notification->verified);
	CHECK(strstr(error.message, KEY) == NULL);
	return status;
}

static enum ctp_status parse(struct ctp_notification *notification, const char *query, struct ctp_verifier *with)
{
	return parse_all(notification, ctp_text(query), with, NULL, 0);
}

/* Of a query that is only read, not kept. */
static enum ctp_status outcome(struct ctp_text query)
{
	struct ctp_notification notification;
	enum ctp_status status = parse_all(&notification, query, NULL, NULL, 0);

	ctp_notification_clear(&notification);
	return status;
}

static bool refused(const char *query)
{
	return outcome(ctp_text(query)) == CTP_ERR_NOTIFICATION;
}

/* `query` with the checksum of `text` under `key`. */
static const char *signed_with(const char *key, const char *text, const char *query)
{
	static char whole[4096];
	char hex[SIGNATURE_HEX];

	sign_hmac(key, strlen(key), text, hex);
	snprintf(whole, sizeof whole, "%s&checksum=%s", query, hex);
	return whole;
}

static bool value_is(const struct ctp_notification *notification, size_t at, const char *name, const char *value)
{
	return at < notification->count && ctp_text_is(notification->parameters[at].name, name)
		&& ctp_text_is(notification->parameters[at].value, value);
}

/* ---- reading ---- */

static void test_fields(void)
{
	struct ctp_notification n;

	CHECK(parse(&n, "status=1&orderNumber=2003&operation=approved&mdOrder=" ID, NULL) == CTP_OK);
	CHECK(ctp_text_is(n.order_id, ID));
	CHECK(ctp_text_is(n.order_number, "2003"));
	CHECK(ctp_text_is(n.operation, "approved"));
	CHECK(n.success && !n.verified);
	CHECK(n.count == 4 && value_is(&n, 0, "status", "1") && value_is(&n, 3, "mdOrder", ID));
	ctp_notification_clear(&n);

	CHECK(parse(&n, "mdorder=" ID "&operation=bindingCreated&orderNumber=", NULL) == CTP_OK);
	CHECK(ctp_text_is(n.order_id, ID));
	CHECK(n.order_number.bytes == NULL && !n.success);
	ctp_notification_clear(&n);
}

static void test_success(void)
{
	static const char *const failures[] = {"0", "", "01", "1%20", "+1", "2", "true", "%31%00"};
	struct ctp_notification n;
	char query[200];

	CHECK(parse(&n, MINIMAL "&status=%31", NULL) == CTP_OK && n.success);
	ctp_notification_clear(&n);
	CHECK(parse(&n, MINIMAL "&Status=1", NULL) == CTP_OK && !n.success);
	ctp_notification_clear(&n);
	for (size_t i = 0; i < sizeof failures / sizeof *failures; i++) {
		snprintf(query, sizeof query, MINIMAL "&status=%s", failures[i]);
		parse(&n, query, NULL);
		CHECK(!n.success);
		ctp_notification_clear(&n);
	}
}

static void test_decoding(void)
{
	struct ctp_notification n;

	CHECK(parse(&n, "&&a=1+2%2b3%20%C3%A9&b&c=&d==%3D=&%65=f&&" MINIMAL "&", NULL) == CTP_OK);
	CHECK(n.count == 7);
	CHECK(value_is(&n, 0, "a", "1 2+3 \xC3\xA9"));
	CHECK(value_is(&n, 1, "b", ""));
	CHECK(value_is(&n, 2, "c", ""));
	CHECK(value_is(&n, 3, "d", "==="));
	CHECK(value_is(&n, 4, "e", "f"));
	ctp_notification_clear(&n);

	/* '&' and '=' inside a value do not end it; what is decoded is not decoded again. */
	CHECK(parse(&n, "a=%26b%3D1&c=%2541&" MINIMAL, NULL) == CTP_OK);
	CHECK(value_is(&n, 0, "a", "&b=1"));
	CHECK(value_is(&n, 1, "c", "%41"));
	ctp_notification_clear(&n);
}

static void test_malformed(void)
{
	/* It is their fault alone. */
	CHECK(!refused(MINIMAL));
	CHECK(!refused(MINIMAL "&a=%e2%82%ac"));

	CHECK(refused(""));
	CHECK(refused("&"));
	CHECK(refused("mdOrder=" ID));
	CHECK(refused("operation=deposited"));
	CHECK(refused("mdOrder=&operation=deposited"));
	CHECK(refused("mdOrder=" ID "&operation="));
	CHECK(refused("mdOrder=" ID "&mdorder=" ID "&operation=deposited"));
	CHECK(refused("MDORDER=" ID "&operation=deposited"));
	CHECK(refused("?" MINIMAL));

	CHECK(refused(MINIMAL "&a=%"));
	CHECK(refused(MINIMAL "&a=%4"));
	CHECK(refused(MINIMAL "&a=%4&b=1"));
	CHECK(refused(MINIMAL "&a=%4g"));
	CHECK(refused(MINIMAL "&a=%g4"));
	CHECK(refused(MINIMAL "&a=%u0041"));
	CHECK(refused(MINIMAL "&a%=1"));

	CHECK(refused(MINIMAL "&a=%00"));
	CHECK(refused(MINIMAL "&a=1%00"));
	CHECK(refused(MINIMAL "&a%00=1"));
	CHECK(outcome((struct ctp_text){MINIMAL "&a=\0", sizeof MINIMAL + 3}) == CTP_ERR_NOTIFICATION);
	CHECK(refused(MINIMAL "&a=%E9"));
	CHECK(refused(MINIMAL "&a=%C3"));
	CHECK(refused(MINIMAL "&a=%C0%80"));
	CHECK(refused(MINIMAL "&a=%ED%A0%80"));

	CHECK(refused(MINIMAL "&=1"));
	CHECK(refused(MINIMAL "&="));
	CHECK(refused(MINIMAL "&a%0Ab=1"));
	CHECK(refused(MINIMAL "&a%1B=1"));
	CHECK(refused(MINIMAL "&a%7F=1"));
	CHECK(refused(MINIMAL "&a+b=1"));
	CHECK(refused(MINIMAL "&%C3%A9=1"));
}

static void test_duplicates(void)
{
	CHECK(refused(MINIMAL "&status=0&status=1"));
	CHECK(refused(MINIMAL "&status=1&status=1"));
	CHECK(refused(MINIMAL "&%73tatus=0&s%74atus=1"));
	CHECK(refused(MINIMAL "&checksum=00&checksum=00"));
	CHECK(refused(MINIMAL "&sign_alias&sign_alias"));
	CHECK(!refused(MINIMAL "&status=0&Status=1"));
}

static void test_arrays(void)
{
	CHECK(refused("mdOrder[]=" ID "&operation=deposited"));
	CHECK(refused(MINIMAL "&checksum[]="));
	CHECK(refused(MINIMAL "&checksum%5B%5D=00"));
	CHECK(refused(MINIMAL "&status[0]=1"));
	CHECK(refused(MINIMAL "&status%5bx%5d=1"));
	CHECK(refused(MINIMAL "&[=1"));
	CHECK(refused(MINIMAL "&]=1"));
	CHECK(!refused(MINIMAL "&a=[1]"));
}

static void test_bounds(void)
{
	size_t room = CTP_NOTIFICATION_MAX_BYTES, used = strlen(MINIMAL "&a=");
	char *query = malloc(room + 1);

	memset(query, 'x', room + 1);
	memcpy(query, MINIMAL "&a=", used);
	CHECK(outcome((struct ctp_text){query, room}) == CTP_OK);
	CHECK(outcome((struct ctp_text){query, room + 1}) == CTP_ERR_NOTIFICATION);

	/* Two are there; 198 more make 200. */
	size_t length = strlen(MINIMAL);
	for (int i = 2; i < CTP_NOTIFICATION_MAX_PARAMETERS; i++) {
		length += (size_t)snprintf(query + length, room - length, "&p%d", i);
	}
	CHECK(outcome((struct ctp_text){query, length}) == CTP_OK);
	memcpy(query + length, "&q", 3);
	CHECK(outcome((struct ctp_text){query, length + 2}) == CTP_ERR_NOTIFICATION);
	free(query);

	CHECK(outcome((struct ctp_text){0}) == CTP_ERR_NOTIFICATION);
}

/* ---- signatures ---- */

static void test_vectors(void)
{
	for (size_t i = 0; i < VECTORS; i++) {
		struct ctp_verifier *own;
		struct ctp_error error = {0};
		struct ctp_notification n;
		char query[2048];

		CHECK(ctp_verifier_new(vectors[i].kind, &own, &error) == CTP_OK);
		CHECK(ctp_verifier_add(own, ctp_text(vectors[i].key), &error) == CTP_OK);
		snprintf(query, sizeof query, "%s&checksum=%s", vectors[i].query, vectors[i].checksum);
		if (!CHECK(parse(&n, query, own) == CTP_OK && n.verified)) {
			printf("    vector %s\n", vectors[i].name);
		}
		ctp_notification_clear(&n);
		/* Its place does not matter. */
		snprintf(query, sizeof query, "checksum=%s&%s", vectors[i].checksum, vectors[i].query);
		CHECK(parse(&n, query, own) == CTP_OK && n.verified);
		ctp_notification_clear(&n);
		CHECK(parse(&n, query, NULL) == CTP_OK && !n.verified);
		ctp_notification_clear(&n);
		ctp_verifier_free(own);
	}
}

/* `text` is what the gateway would sign for `query`. */
static void expect_verified(const char *text, const char *query)
{
	struct ctp_notification n;

	if (!CHECK(parse(&n, signed_with(KEY, text, query), verifier) == CTP_OK && n.verified)) {
		printf("    %s\n", query);
	}
	ctp_notification_clear(&n);
}

static void test_signed_text(void)
{
	/* Unknown parameters are signed, empty ones and capitals too; capitals come first, and "a" before "aa". */
	expect_verified("Z;;_;9;a;2;aa;1;b;;mdOrder;" ID ";mdOrderX;3;operation;deposited;z;;",
		"z&b=&mdOrderX=3&aa=1&a=2&" MINIMAL "&Z=&_=9");
	/* Values are signed as they are meant, not as they are written. */
	expect_verified("a;1 + 1 = 2 \xC3\xA9;mdOrder;" ID ";operation;deposited;",
		"a=1+%2B+1%20%3D+2%20%C3%A9&operation=%64eposited&mdOrder=" ID);
	/* These two names alone are left out, and only in this spelling. */
	expect_verified("Checksum;1;mdOrder;" ID ";operation;deposited;signAlias;2;",
		MINIMAL "&sign_alias=key+one&Checksum=1&signAlias=2");
}

static void expect_forged(const char *query)
{
	struct ctp_notification n;

	if (!CHECK(parse(&n, query, verifier) == CTP_ERR_SIGNATURE)) {
		printf("    %s\n", query);
	}
	ctp_notification_clear(&n);
}

static void test_forged(void)
{
	static const char text[] = "mdOrder;" ID ";operation;deposited;status;0;";
	static const char query[] = MINIMAL "&status=0";
	char altered[4096];

	expect_verified(text, query);
	expect_forged(query);
	expect_forged(MINIMAL "&status=0&checksum");
	expect_forged(MINIMAL "&status=0&checksum=");
	expect_forged(MINIMAL "&status=0&Checksum=00");
	expect_forged(MINIMAL "&status=0&checksum=0");
	expect_forged(MINIMAL "&status=0&checksum=nonsense");
	expect_forged(signed_with("another key", text, query));
	expect_forged(signed_with(KEY, "mdOrder;" ID ";operation;deposited;status;0", query));
	expect_forged(signed_with(KEY, "operation;deposited;mdOrder;" ID ";status;0;", query));
	expect_forged(signed_with(KEY, text, MINIMAL "&status=1"));
	expect_forged(signed_with(KEY, text, MINIMAL));
	expect_forged(signed_with(KEY, text, MINIMAL "&status=0&rest_route=%2Fpay"));
	snprintf(altered, sizeof altered, "%s ", signed_with(KEY, text, query));
	expect_forged(altered);

	/* Not even the checksum is looked at where the form itself is wrong. */
	struct ctp_notification n;
	CHECK(parse(&n, signed_with(KEY, text, MINIMAL "&status=0&status=0"), verifier) == CTP_ERR_NOTIFICATION);
	ctp_notification_clear(&n);
}

static void test_ignored(void)
{
	static const char text[] = "a;1;mdOrder;" ID ";operation;deposited;";
	const struct ctp_text ignored[] = {ctp_text("route"), ctp_text("page[]")};
	struct ctp_notification n;
	const char *query = signed_with(KEY, text, "route=a&page%5B%5D=1&" MINIMAL "&page[]=2&route=%ff&a=1");

	CHECK(parse_all(&n, ctp_text(query), verifier, ignored, 2) == CTP_OK && n.verified);
	CHECK(n.count == 4 && value_is(&n, 0, "mdOrder", ID) && value_is(&n, 2, "a", "1"));
	ctp_notification_clear(&n);
	CHECK(parse_all(&n, ctp_text(query), verifier, ignored, 1) == CTP_ERR_NOTIFICATION);
	ctp_notification_clear(&n);

	/* Exactly these names. */
	query = signed_with(KEY, text, MINIMAL "&a=1&Route=1");
	CHECK(parse_all(&n, ctp_text(query), verifier, ignored, 2) == CTP_ERR_SIGNATURE);
	ctp_notification_clear(&n);
	query = signed_with(KEY, text, MINIMAL "&a=1&route2=1");
	CHECK(parse_all(&n, ctp_text(query), verifier, ignored, 2) == CTP_ERR_SIGNATURE);
	ctp_notification_clear(&n);
}

/* ---- what a right checksum alone does not prove ---- */

/* The checksum is right, and yet it is no more than a hint. */
static void expect_hint(const char *text, const char *query, const char *order_id)
{
	struct ctp_notification n;

	if (!CHECK(parse(&n, signed_with(KEY, text, query), verifier) == CTP_OK && !n.verified)) {
		printf("    %s\n", query);
	}
	CHECK(ctp_text_is(n.order_id, order_id));
	ctp_notification_clear(&n);
}

/* Parameters are put into another: its order number and its refusal are gone. */
static void test_joined(void)
{
	static const char text[] = "mdOrder;" ID ";operation;deposited;orderNumber;1001;status;0;";

	expect_verified(text, MINIMAL "&orderNumber=1001&status=0");
	expect_hint(text, MINIMAL "&orderNumber=1001%3Bstatus%3B0", ID);
	expect_hint(text, "mdOrder=" ID "&operation=deposited;orderNumber;1001;status;0", ID);
	expect_hint(text, MINIMAL "&orderNumber%3B1001%3Bstatus=0", ID);
}

/*
 * A buyer pays an order of his own whose id begins with "d0" (he makes orders until one does), typing the two texts below, and sends what
 * the gateway signed a second time, cut into other pairs: now it speaks of somebody else's order.
 */
static void test_split(void)
{
	static const char own[] = "d06cf559-3f17-7c86-bdbc-bd7d00a8b38b", other[] = "11111111-2222-3333-4444-555555555555";
	char text[400], sent[400], forged[400];

	snprintf(text, sizeof text,
		"cardholderName;A;cb;mdOrder;%s;operation;deposited;orderDescription;mdOrder;%s;operation;deposited;"
		"orderNumber;5;status;1;",
		own, other);
	snprintf(sent, sizeof sent,
		"cardholderName=A;cb&mdOrder=%s&operation=deposited&orderDescription=mdOrder;%s;operation;deposited"
		"&orderNumber=5&status=1",
		own, other);
	snprintf(forged, sizeof forged,
		"cardholderName=A&cb=mdOrder&%s=operation&deposited=orderDescription&mdOrder=%s&operation=deposited"
		"&orderNumber=5&status=1",
		own, other);
	CHECK(strchr(forged, ';') == NULL);
	expect_hint(text, sent, own);
	expect_hint(text, forged, other);
}

/* So a buyer who types such a word makes his own notification a hint. */
static void test_values_like_names(void)
{
	static const char *const names[] = {"mdOrder", "mdorder", "orderNumber", "operation", "status"};
	char text[200], query[200];

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		snprintf(text, sizeof text, "a;%s;mdOrder;" ID ";operation;deposited;", names[i]);
		snprintf(query, sizeof query, MINIMAL "&a=%s", names[i]);
		expect_hint(text, query, ID);
	}
	expect_verified("a;STATUS;mdOrder;" ID ";operation;deposited;", MINIMAL "&a=STATUS");
	/* What is not signed takes no part in it. */
	expect_verified("mdOrder;" ID ";operation;deposited;", MINIMAL "&sign_alias=a;status");
	expect_verified("mdOrder;" ID ";operation;deposited;", MINIMAL "&sign_alias=status");
}

/* In line with the real pairs only other parameters can be split off: a second one of the four is refused. */
static void test_split_in_line(void)
{
	static const char text[] = "mdOrder;" ID ";operation;deposited;orderDescription;shoes;orderDetail;red;status;0;";

	expect_hint(text, MINIMAL "&orderDescription=shoes;orderDetail;red&status=0", ID);
	expect_verified(text, MINIMAL "&orderDescription=shoes&orderDetail=red&status=0");
	CHECK(refused(
		signed_with(KEY, "email;a;mdOrder;X;mdOrder;" ID ";operation;deposited;", "email=a&mdOrder=X&" MINIMAL)));
}

/* ---- what an error shows ---- */

static void expect_canonical(const char *query, enum ctp_status status, const char *canonical)
{
	struct ctp_notification n;

	CHECK(parse(&n, query, verifier) == status);
	CHECK_TEXT(n.canonical.bytes == NULL ? "" : n.canonical.bytes, canonical);
	ctp_notification_clear(&n);
}

static void test_canonical(void)
{
	expect_canonical("email=a%40example.com&sign_alias=k&checksum=00&Z&mdOrder=" ID "&operation=deposited&status=1",
		CTP_ERR_SIGNATURE, "Z;0 bytes;email;13 bytes;mdOrder;36 bytes;operation;9 bytes;status;1 byte;");
	expect_canonical(signed_with(KEY, "mdOrder;" ID ";operation;deposited;", MINIMAL), CTP_OK, "");
	/* As far as it could be read: the repeated name and the value in Latin-1 are there, the name that no log should hold is not. */
	expect_canonical("b=1&a=22&b=333&c=1", CTP_ERR_NOTIFICATION, "a;2 bytes;b;1 byte;b;3 bytes;");
	expect_canonical("b=1&a=%E9t%E9&c=1", CTP_ERR_NOTIFICATION, "a;3 bytes;b;1 byte;");
	expect_canonical("b=1&a%0D%0A=1&c=1", CTP_ERR_NOTIFICATION, "b;1 byte;");
	expect_canonical("", CTP_ERR_NOTIFICATION, "");
	/* A card number where a name should be. */
	expect_canonical(
		"4111111111111111&" MINIMAL, CTP_ERR_SIGNATURE, "411111**1111;0 bytes;mdOrder;36 bytes;operation;9 bytes;");
}

int main(void)
{
	struct ctp_error error = {0};

	CHECK(ctp_verifier_new(CTP_SIGNATURE_HMAC, &verifier, &error) == CTP_OK);
	CHECK(ctp_verifier_add(verifier, ctp_text(KEY), &error) == CTP_OK);
	test_fields();
	test_success();
	test_decoding();
	test_malformed();
	test_duplicates();
	test_arrays();
	test_bounds();
	test_vectors();
	test_signed_text();
	test_forged();
	test_ignored();
	test_joined();
	test_split();
	test_values_like_names();
	test_split_in_line();
	test_canonical();
	ctp_verifier_free(verifier);
	return check_report("notification");
}
