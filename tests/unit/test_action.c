/* Action codes: the whole documented list, typed here a second time, and the promises that every text keeps. */
#include "check.h"

#include <ctype.h>

#include "ctp_action_table.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* Prints which code or advice a failed check was about. */
#define CHECK_FOR(number, condition) ((void)(CHECK(condition) || printf("    for %lld\n", (long long)(number))))

/* clang-format off */
/* Code and documented classes; where there are two, `decided` below says which one is right. */
static const struct {
	int64_t code;
	const char *classes;
} documented[] = {
	{-30001, "P"}, {-20010, "L"}, {-9000, "P"}, {-3003, "X"}, {-2200, "X"}, {-2102, "F"}, {-2101, "F"}, {-2025, "3"},
	{-2024, "3"}, {-2023, "3"}, {-2022, "3"}, {-2021, "3"}, {-2020, "3"}, {-2019, "3"}, {-2018, "3X"}, {-2017, "3"},
	{-2016, "3"}, {-2015, "3"}, {-2014, "CT"}, {-2013, "D"}, {-2012, "M"}, {-2011, "3"}, {-2010, "3"}, {-2009, "C3"},
	{-2008, "I"}, {-2007, "T"}, {-2006, "3"}, {-2005, "3"}, {-2003, "F"}, {-2002, "L"}, {-2001, "F"}, {-2000, "F"},
	{-301, "I"}, {-102, "C"}, {-100, "PC"}, {-1, "X"}, {0, "A"}, {1, "D"}, {4, "D"}, {5, "D"}, {15, "D"}, {20, "L"},
	{53, "D"}, {57, "D"}, {62, "F"}, {63, "F"}, {72, "M"}, {73, "I"}, {76, "R"}, {78, "I"}, {82, "I"}, {87, "D"},
	{88, "I"}, {90, "X"}, {100, "DL"}, {101, "I"}, {103, "D"}, {104, "D"}, {106, "D"}, {107, "D"}, {109, "M"},
	{110, "I"}, {111, "I"}, {116, "L"}, {117, "I"}, {118, "D"}, {119, "F"}, {120, "D"}, {121, "L"}, {123, "L"},
	{124, "XR"}, {125, "IR"}, {151, "F"}, {181, "D"}, {200, "F"}, {203, "F"}, {204, "F"}, {208, "F"}, {209, "L"},
	{212, "D"}, {239, "D"}, {240, "D"}, {302, "D"}, {400, "R"}, {555, "D"}, {814, "L"}, {823, "F"}, {902, "LD"},
	{903, "L"}, {904, "X"}, {906, "I"}, {907, "X"}, {909, "X"}, {910, "X"}, {911, "XD"}, {912, "X"}, {913, "X"},
	{914, "R"}, {916, "X"}, {920, "D"}, {941, "M"}, {950, "X"}, {968, "R"}, {998, "T"}, {999, "F3"}, {1001, "PT"},
	{1004, "P"}, {1005, "P"}, {1112, "F"}, {1113, "F"}, {1114, "F"}, {1115, "F"}, {1116, "F"}, {1117, "F"},
	{1118, "F"}, {1120, "PR"}, {1434, "3"}, {2001, "F"}, {2002, "R"}, {2003, "M3"}, {2004, "M"}, {2005, "3"},
	{2006, "M"}, {2007, "R"}, {2008, "R"}, {2009, "R"}, {2012, "R"}, {2014, "3"}, {2015, "M"}, {2016, "M3"},
	{2023, "X"}, {2030, "D"}, {4005, "D"}, {4032, "3"}, {8204, "R"}, {9001, "X"}, {71015, "I"}, {151017, "3X"},
	{151018, "XT"}, {341014, "X"}, {341016, "3"}, {341017, "3"}, {341018, "3C"}, {341019, "3"}, {341020, "3"},
	{341041, "R"}, {342015, "D"},
	/* Documented as X or T, but "sent, outcome unknown": safety with money makes it pending. */
	{151019, "P"},
};

static const struct {
	int64_t code;
	char decided;
} decided[] = {
	{-2018, 'X'}, {-2014, 'C'}, {-2009, 'C'}, {-100, 'P'}, {100, 'D'}, {124, 'R'}, {125, 'I'}, {902, 'D'}, {911, 'X'},
	{999, 'F'}, {1001, 'P'}, {1120, 'P'}, {2003, '3'}, {2016, 'M'}, {151017, 'X'}, {151018, 'X'}, {341018, 'C'},
};
/* clang-format on */

/* Nobody knows yet, or a second charge is possible. */
static const int64_t unknown_outcomes[] = {151019, -30001, 1120, -9000, 1004, 1005, 1001, -100};

/* The documented group "technical, same card may be retried later". */
static const int64_t technical[] = {-1, -2018, 90, 904, 907, 909, 910, 911, 912, 913, 916, 2023, 9001, 151018, 341014};

/* Payments that ended before any request for authorisation: the only ones where the buyer may read that nothing was charged. */
static const int64_t certainly_not_charged[] = {-2025, -2023, -2022, -2018, -2017, -2016, -2014, -2011, -2009, -2007,
	-2006, 2004, 2006, 2014, 2015, 2016, 151017, 151018, 341017, 341018, 341019, 341020};

static char class_of(int64_t code)
{
	return (char)ctp_action_class(ctp_action_find(code));
}

static bool retryable(int64_t code)
{
	return ctp_action_retryable(ctp_action_find(code));
}

static bool listed(int64_t code, const int64_t *codes, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (codes[i] == code) {
			return true;
		}
	}
	return false;
}

static void check_order(const struct ctp_action_table *table, bool of_bank)
{
	for (size_t i = 0; i < table->count; i++) {
		int32_t code = table->rows[i].code;

		CHECK_FOR(code, (code >= 0 && code <= 999) == of_bank);
		CHECK_FOR(code, i == 0 || table->rows[i - 1].code < code);
		CHECK_FOR(code, ctp_action_find(code) == &table->rows[i]);
	}
}

static void test_every_documented_code(void)
{
	CHECK(ctp_action_bank.count + ctp_action_gateway.count == COUNT(documented));
	check_order(&ctp_action_bank, true);
	check_order(&ctp_action_gateway, false);
	for (size_t i = 0; i < COUNT(documented); i++) {
		CHECK_FOR(documented[i].code, strchr(documented[i].classes, class_of(documented[i].code)) != NULL);
	}
	for (size_t i = 0; i < COUNT(decided); i++) {
		CHECK_FOR(decided[i].code, class_of(decided[i].code) == decided[i].decided);
	}
}

static void test_unknown_codes(void)
{
	/* 1015 and 2018 are error_ids or lost signs, not action codes; the large ones would fit a code if they were cut to 32 bits. */
	static const int64_t codes[] = {1015, 1019, 2018, 2025, 2, -2, 999999, INT64_MIN, INT64_MAX, INT64_C(4294967296),
		INT64_C(4294967412), INT64_C(-4294967296)};

	for (size_t i = 0; i < COUNT(codes); i++) {
		CHECK_FOR(codes[i], class_of(codes[i]) == 'U');
		CHECK_FOR(codes[i], !retryable(codes[i]));
		CHECK_FOR(codes[i], ctp_action_message(ctp_action_find(codes[i]), CTP_FRENCH)[0] != '\0');
	}
}

/* Numbers that other clients take for each other. */
static void test_distinct_codes(void)
{
	CHECK(class_of(-2007) == 'T' && class_of(2007) == 'R');
	CHECK(class_of(-2006) == '3' && class_of(2006) == 'M');
	CHECK(class_of(-2002) == 'L' && class_of(2002) == 'R');
	CHECK(class_of(71015) == 'I' && class_of(1015) == 'U');
	CHECK(class_of(151018) == 'X' && class_of(151019) == 'P');
}

static void test_retryable(void)
{
	for (size_t i = 0; i < COUNT(documented); i++) {
		int64_t code = documented[i].code;

		if (strchr("APFLMR", class_of(code)) != NULL) {
			CHECK_FOR(code, !retryable(code));
		}
	}
	for (size_t i = 0; i < COUNT(unknown_outcomes); i++) {
		CHECK_FOR(unknown_outcomes[i], class_of(unknown_outcomes[i]) == 'P');
		CHECK_FOR(unknown_outcomes[i], !retryable(unknown_outcomes[i]));
	}
	for (size_t i = 0; i < COUNT(technical); i++) {
		CHECK_FOR(technical[i], class_of(technical[i]) == 'X');
		CHECK_FOR(technical[i], retryable(technical[i]));
	}
	CHECK(!retryable(998) && !retryable(-3003) && !retryable(950) && !retryable(302));
	CHECK(retryable(-2007) && retryable(-2014) && retryable(-2006) && retryable(82) && retryable(71015));
	CHECK(!retryable(5) && !retryable(101) && !retryable(2007));
}

/* Reads one code point and moves on; -1 for anything that is not well-formed UTF-8. */
static long next_character(const char **text)
{
	static const long smallest[] = {0, 0, 0x80, 0x800, 0x10000};
	unsigned char first = (unsigned char)**text;
	int length = first < 0x80 ? 1 : first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF8 ? 4 : 0;
	long character = length == 1 ? first : first & (0x7F >> length);

	if (length == 0) {
		return -1;
	}
	for (int i = 1; i < length; i++) {
		unsigned char next = (unsigned char)(*text)[i];

		if ((next & 0xC0) != 0x80) {
			return -1;
		}
		character = character << 6 | (next & 0x3F);
	}
	*text += length;
	if (character < smallest[length] || character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF)) {
		return -1;
	}
	return character;
}

static bool is_arabic(long character)
{
	return character >= 0x600 && character <= 0x6FF;
}

/* What each language allows, and which space or mark must stand before some characters. */
static bool fits(enum ctp_language language, long before, long character)
{
	if (character < 0x20 || character == '\'' || (character == ' ' && before == ' ')) {
		return false;
	}
	switch (language) {
		case CTP_FRENCH:
			if (strchr(":;?!", (int)(character < 0x80 ? character : 'x')) != NULL && before != 0xA0) {
				return false;
			}
			return character < 0x180 || character == 0x2019;
		case CTP_ENGLISH:
			return character < 0x7F || character == 0x2019;
		case CTP_ARABIC:
			if (character == '3' && before != 0x200E) {
				return strchr("0123456789", (int)(before < 0x80 ? before : 'x')) != NULL;
			}
			return character == 0x200E || is_arabic(character)
				|| (character < 0x7F && strchr(",;?", (int)character) == NULL);
	}
	return false;
}

static void check_writing(const char *text, enum ctp_language language, int64_t number)
{
	const char *rest = text;
	long before = ' ';
	bool arabic = false;
	bool well_formed = true;

	while (*rest != '\0' && well_formed) {
		long character = next_character(&rest);

		arabic = arabic || is_arabic(character);
		well_formed = character >= 0 && fits(language, before, character);
		before = character;
	}
	CHECK_FOR(number, well_formed);
	CHECK_FOR(number, arabic == (language == CTP_ARABIC));
	CHECK_FOR(number, strlen(text) > 10 && before == '.');
	CHECK_FOR(number, strstr(text, "3D") == NULL);
}

/* Copies a text without Arabic vowel signs (U+064B to U+0652) and in lower case, so that they can't hide a word. */
static void plain(const char *text, char *copy, size_t size)
{
	size_t length = 0;

	while (*text != '\0' && length + 1 < size) {
		if ((unsigned char)text[0] == 0xD9 && (unsigned char)text[1] >= 0x8B && (unsigned char)text[1] <= 0x92) {
			text += 2;
		} else {
			copy[length++] = (char)tolower((unsigned char)*text++);
		}
	}
	copy[length] = '\0';
	CHECK(*text == '\0');
}

static bool has_word(const char *text, const char *const *words, size_t count)
{
	char copy[1024];

	plain(text, copy, sizeof copy);
	for (size_t i = 0; i < count; i++) {
		if (strstr(copy, words[i]) != NULL) {
			return true;
		}
	}
	return false;
}

/* Fraud, lost, stolen, blacklisted, suspicion, in every form that the three languages use for them. */
static const char *const forbidden[] = {"fraud", "stolen", "steal", "theft", "lost", "blacklist", "black list",
	"suspic", "suspect", "volé", "vol de", "voleur", "perdu", "perte", "liste noire", "soupçon", "opposition", "احتيال",
	"غش", "تزوير", "سرق", "مسروق", "مفقود", "فقدان", "فقدت", "ضائع", "ضياع", "القائمة السوداء", "قائمة سوداء", "مشبوه",
	"اشتباه"};

static const char *const not_charged[] = {
	"débité", "prélevé", "aucun montant", "charged", "no money", "خصم", "أي مبلغ"};

static void test_texts(void)
{
	for (size_t i = 0; i < COUNT(documented); i++) {
		int64_t code = documented[i].code;
		const struct ctp_action *action = ctp_action_find(code);

		for (int l = 0; l < CTP_LANGUAGES; l++) {
			enum ctp_language language = (enum ctp_language)l;
			bool claims = has_word(ctp_action_advice(action, language), not_charged, COUNT(not_charged));

			check_writing(ctp_action_message(action, language), language, code);
			check_writing(ctp_action_advice(action, language), language, code);
			CHECK_FOR(code, !has_word(ctp_action_advice(action, language), forbidden, COUNT(forbidden)));
			CHECK_FOR(code, claims == listed(code, certainly_not_charged, COUNT(certainly_not_charged)));
		}
	}
	/* The words are seen in capitals and with vowel signs too. */
	CHECK(has_word("Carte Volée.", forbidden, COUNT(forbidden))
		&& has_word("Your card is LOST.", forbidden, COUNT(forbidden)));
	CHECK(has_word("مسرُوقة", forbidden, COUNT(forbidden)) && has_word("سُرِقت", forbidden, COUNT(forbidden)));
}

static void test_unknown_texts(void)
{
	for (int l = 0; l < CTP_LANGUAGES; l++) {
		enum ctp_language language = (enum ctp_language)l;
		const struct ctp_action *unknown = ctp_action_find(1015);

		check_writing(ctp_action_message(unknown, language), language, 1015);
		check_writing(ctp_action_advice(unknown, language), language, 1015);
		CHECK(!has_word(ctp_action_advice(unknown, language), not_charged, COUNT(not_charged)));
	}
}

/* Nobody can tell a stolen card from an ordinary refusal by reading the advice. */
static void test_discretion(void)
{
	static const int64_t codes[] = {62, 63, 119, 151, 200, 203, 204, 208, 823, 999, -2000, 2001, 2030, 4};

	for (size_t i = 0; i < COUNT(codes); i++) {
		for (int l = 0; l < CTP_LANGUAGES; l++) {
			CHECK_TEXT(ctp_action_advice(ctp_action_find(codes[i]), (enum ctp_language)l),
				ctp_action_advice(ctp_action_find(5), (enum ctp_language)l));
		}
	}
}

/* The advice where a wrong one costs money or a sale. */
static void test_advice_of_important_codes(void)
{
	static const struct {
		int64_t code;
		enum ctp_advice advice;
	} advised[] = {
		{151019, CTP_ADVICE_WAIT},
		{-30001, CTP_ADVICE_WAIT},
		{-9000, CTP_ADVICE_WAIT},
		{1004, CTP_ADVICE_WAIT},
		{1005, CTP_ADVICE_WAIT},
		{-100, CTP_ADVICE_FINISH_ON_PAGE},
		{1001, CTP_ADVICE_FINISH_ON_PAGE},
		{1120, CTP_ADVICE_REFUND_PENDING},
		{998, CTP_ADVICE_CHECK_FIRST},
		{302, CTP_ADVICE_CHECK_FIRST},
		{2007, CTP_ADVICE_ALREADY_PAID},
		{1015, CTP_ADVICE_CHECK_FIRST},
		{0, CTP_ADVICE_ACCEPTED},
		{20, CTP_ADVICE_FUNDS},
		{116, CTP_ADVICE_FUNDS},
		{82, CTP_ADVICE_SECURITY_CODE},
		{73, CTP_ADVICE_EXPIRY_DATE},
		{101, CTP_ADVICE_CARD_EXPIRED},
		{-2006, CTP_ADVICE_3DS_FAILED},
		{-2007, CTP_ADVICE_TIME_OVER},
		{912, CTP_ADVICE_BANK_AWAY},
	};

	for (size_t i = 0; i < COUNT(advised); i++) {
		for (int l = 0; l < CTP_LANGUAGES; l++) {
			CHECK_TEXT(ctp_action_advice(ctp_action_find(advised[i].code), (enum ctp_language)l),
				ctp_advice_texts[advised[i].advice][l]);
		}
	}
}

/* No text that no code uses. */
static void test_every_advice_is_given(void)
{
	for (int advice = 0; advice < CTP_ADVICES; advice++) {
		bool given = false;

		for (size_t i = 0; i < COUNT(documented); i++) {
			given = given
				|| strcmp(ctp_action_advice(ctp_action_find(documented[i].code), CTP_FRENCH),
					   ctp_advice_texts[advice][CTP_FRENCH])
					== 0;
		}
		CHECK_FOR(advice, given);
	}
}

static void test_language_parse(void)
{
	enum ctp_language language = CTP_FRENCH;

	CHECK(ctp_language_parse(ctp_text("ar"), &language) && language == CTP_ARABIC);
	CHECK(ctp_language_parse(ctp_text("en"), &language) && language == CTP_ENGLISH);
	CHECK(ctp_language_parse(ctp_text("fr"), &language) && language == CTP_FRENCH);
	CHECK(ctp_language_parse((struct ctp_text){"arx", 2}, &language) && language == CTP_ARABIC);
	CHECK(!ctp_language_parse(ctp_text("FR"), &language) && !ctp_language_parse(ctp_text("fra"), &language));
	CHECK(!ctp_language_parse(ctp_text(""), &language) && !ctp_language_parse(ctp_text(NULL), &language));
	CHECK(language == CTP_ARABIC);
}

int main(void)
{
	test_every_documented_code();
	test_unknown_codes();
	test_distinct_codes();
	test_retryable();
	test_texts();
	test_unknown_texts();
	test_discretion();
	test_advice_of_important_codes();
	test_every_advice_is_given();
	test_language_parse();
	return check_report("action");
}
