/* Signed texts as the gateway's software makes them: V1, V5 and V6 from its documentation, the others made after it. */
#ifndef CTP_TEST_VECTORS_H
#define CTP_TEST_VECTORS_H

#include "ctp_signature.h"

#define V1_KEY "ooc7slpvc61k7sf7ma7p4hrefr"

static const char v5_public_key[] = "-----BEGIN PUBLIC KEY-----\n"
									"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwtuGKbQ4WmfdV1gjWWys\n"
									"5jyHKTWXnxX3zVa5/Cx5aKwJpOsjrXnHh6l8bOPQ6Sgj3iSeKJ9plZ3i7rPjkfmw\n"
									"qUOJ1eLU5NvGkVjOgyi11aUKgEKwS5Iq5HZvXmPLzu+U22EUCTQwjBqnE/Wf0hnI\n"
									"wYABDgc0fJeJJAHYHMBcJXTuxF8DmDf4DpbLrQ2bpGaCPKcX+04POS4zVLVCHF6N\n"
									"6gYtM7U2QXYcTMTGsAvmIqSj1vddGwvNGeeUVoPbo6enMBbvZgjN5p6j3ItTziMb\n"
									"Vba3m/u7bU1dOG2/79UpGAGR10qEFHiOqS6WpO7CuIR2tL9EznXRc7D9JZKwGfoY\n"
									"/QIDAQAB\n"
									"-----END PUBLIC KEY-----\n";

/* RSA with 1024 bits, expired, and its request says "sign_alias=SHA-256 with RSA". */
static const char v6_certificate[] = "-----BEGIN CERTIFICATE-----\n"
									 "MIICcTCCAdqgAwIBAgIGAWAnZt3aMA0GCSqGSIb3DQEBCwUAMHwxIDAeBgkqhkiG\n"
									 "9w0BCQEWEWt6bnRlc3RAeWFuZGV4LnJ1MQswCQYDVQQGEwJSVTESMBAGA1UECBMJ\n"
									 "VGF0YXJzdGFuMQ4wDAYDVQQHEwVLYXphbjEMMAoGA1UEChMDUkJTMQswCQYDVQQL\n"
									 "EwJRQTEMMAoGA1UEAxMDUkJTMB4XDTE3MTIwNTE2MDEyMFoXDTE4MTIwNTE2MDEx\n"
									 "OVowfDEgMB4GCSqGSIb3DQEJARYRa3pudGVzdEB5YW5kZXgucnUxCzAJBgNVBAYT\n"
									 "AlJVMRIwEAYDVQQIEwlUYXRhcnN0YW4xDjAMBgNVBAcTBUthemFuMQwwCgYDVQQK\n"
									 "EwNSQlMxCzAJBgNVBAsTAlFBMQwwCgYDVQQDEwNSQlMwgZ8wDQYJKoZIhvcNAQEB\n"
									 "BQADgY0AMIGJAoGBAJNgxgtWRFe8zhF6FE1C8s1t/dnnC8qzNN+uuUOQ3hBx1CHK\n"
									 "QTEtZFTiCbNLMNkgWtJ/CRBBiFXQbyza0/Ks7FRgSD52qFYUV05zRjLLoEyzG6LA\n"
									 "fihJwTEPddNxBNvCxqdBeVdDThG81zC0DiAhMeSwvcPCtejaDDSEYcQBLLhDAgMB\n"
									 "AAEwDQYJKoZIhvcNAQELBQADgYEAfRP54xwuGLW/Cg08ar6YqhdFNGq5TgXMBvQG\n"
									 "QfRvL7W6oH67PcvzgvzN8XCL56dcpB7S8ek6NGYfPQ4K2zhgxhxpFEDHPcgU4vsw\n"
									 "nhhWbGVMoVgmTA0hEkwq86CA5ZXJkJm6f3E/J6lYoPQaKatKF24706T6iH2htG4B\n"
									 "kjregUA=\n"
									 "-----END CERTIFICATE-----\n";

static const struct vector {
	const char *name;
	enum ctp_signature_kind kind;
	const char *key;
	const char *text;
	const char *query; /* in another order than the text, without the checksum */
	const char *checksum;
} vectors[] = {
	{"V1", CTP_SIGNATURE_HMAC, V1_KEY,
		"mdOrder;06cf5599-3f17-7c86-bdbc-bd7d00a8b38b;operation;approved;orderNumber;2003;status;1;",
		"status=1&orderNumber=2003&operation=approved&mdOrder=06cf5599-3f17-7c86-bdbc-bd7d00a8b38b",
		"EAF2FB72CAB99FD5067F4BA493DD84F4D79C1589FDE8ED29622F0F07215AA972"},
	{"V2", CTP_SIGNATURE_HMAC, "yourSecretToken",
		"amount;123456;mdOrder;3ff6962a-7dcc-4283-ab50-a6d7dd3386fe;operation;deposited;orderNumber;10747;status;1;",
		"mdOrder=3ff6962a-7dcc-4283-ab50-a6d7dd3386fe&amount=123456&status=1&orderNumber=10747&operation=deposited",
		"51C892147225ABE87798CB02979D70EF46D0AE79B5AA3B28B1C260BE286C50A9"},
	{"V3", CTP_SIGNATURE_HMAC, V1_KEY,
		"callbackCreationDate;Mon Jan 31 21:46:52 UTC 2022;mdOrder;1234567890-098776-234-522;operation;deposited;orderNumber;0987;status;0;",
		"callbackCreationDate=Mon+Jan%2031+21%3A46:52%20UTC+2022&status=0&operation=deposited&mdOrder=1234567890-098776-234-522&orderNumber=0987",
		"0323B27FEB15768C673A499DA23BEC92130F9189EA41A7397535FE35FE91C70C"},
	{"V4", CTP_SIGNATURE_HMAC, V1_KEY,
		"mdOrder;06cf5599-3f17-7c86-bdbc-bd7d00a8b38b;operation;refunded;orderDescription;Commande n°42 – été;orderNumber;2003;status;1;",
		"orderNumber=2003&orderDescription=Commande%20n%C2%B042+%E2%80%93+%C3%A9t%c3%a9&mdOrder=06cf5599-3f17-7c86-bdbc-bd7d00a8b38b&operation=refunded&status=1",
		"DCC2626129D7118F53D5BC228A604D0CA95B37299BF3FDE11F43120E238CA4AA"},
	{"V5", CTP_SIGNATURE_RSA, v5_public_key,
		"amount;35000099;mdOrder;12b59da8-f68f-7c8d-12b5-9da8000826ea;operation;deposited;status;1;",
		"operation=deposited&status=1&mdOrder=12b59da8-f68f-7c8d-12b5-9da8000826ea&amount=35000099",
		"9524FD765FB1BABFB1F42E4BC6EF5A4B07BAA3F9C809098ACBB462618A9327539F975FEDB4CF6EC1556FF88BA74774342AF4"
		"F5B51BA63903BE9647C670EBD962467282955BD1D57B16935C956864526810870CD32967845EBABE1C6565C03F94FF66907C"
		"EDB54669A1C74AC1AD6E39B67FA7EF6D305A007A474F03B80FD6C965656BEAA74E09BB1189F4B32E622C903DC52843C454B7"
		"ACF76D6F76324C27767DE2FF6E7217716C19C530CA7551DB58268CC815638C30F3BCA3270E1FD44F63C14974B108E65C2063"
		"8ECE2F2D752F32742FFC5077415102706FA5235D310D4948A780B08D1B75C8983F22F211DFCBF14435F262ADDA6A97BFEB6D"
		"332C3D51010B"},
	{"V6", CTP_SIGNATURE_RSA, v6_certificate,
		"amount;35000099;mdOrder;12b59da8-f68f-7c8d-12b5-9da8000826ea;operation;deposited;status;1;",
		"sign_alias=SHA-256+with+RSA&operation=deposited&status=1&mdOrder=12b59da8-f68f-7c8d-12b5-9da8000826ea&amount=35000099",
		"163BD9FAE437B5DCDAAC4EB5ECEE5E533DAC7BD2C8947B0719F7A8BD17C101EBDBEACDB295C10BF041E903AF3FF1E6101FF7"
		"DB9BD024C6272912D86382090D5A7614E174DC034EBBB541435C80869CEED1F1E1710B71D6EE7F52AE354505A83A1E279FBA"
		"02572DC4661C1D75ABF5A7130B70306CAFA69DABC2F6200A698198F8"},
};

#define VECTORS (sizeof vectors / sizeof *vectors)

#endif
