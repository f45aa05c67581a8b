/* Settings: the declarations can be coded against; the values follow. */
#include "ctp_php.h"

void ctp_php_settings_minit(void)
{
}

static void not_yet(void)
{
	zend_throw_error(NULL, "ClicToPay\\Settings is only declared yet");
}

PHP_METHOD(ClicToPay_Settings, fromArray)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, keys)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, client)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, clientFor)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, verifier)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, user)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, active)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, offeredTo)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, offers)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, allowsCountry)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, allowsCurrency)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, languageFor)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, preAuthorises)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, capturesAfter)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, featuresFor)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, statusFor)
{
	not_yet();
}

PHP_METHOD(ClicToPay_Settings, title)
{
	not_yet();
}
