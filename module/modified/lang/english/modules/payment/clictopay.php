<?php

// Titles and explanations of the settings. The shop reads them as constants, in the back office and at checkout,
// there in the order's language beside the session's.

if (defined('MODULE_PAYMENT_CLICTOPAY_TEXT_TITLE')) {
    return;
}

define('MODULE_PAYMENT_CLICTOPAY_TEXT_TITLE', 'Bank card (ClicToPay)');
define('MODULE_PAYMENT_CLICTOPAY_TEXT_DESCRIPTION', 'Card payments with ClicToPay, the gateway of Société Monétique Tunisie (SMT): VISA and Mastercard, 3-D Secure, on the gateway’s own payment page.');
define('MODULE_PAYMENT_CLICTOPAY_TEXT_INFO', 'You pay on the secure page of ClicToPay; your card details never reach our shop.');
define('MODULE_PAYMENT_CLICTOPAY_NO_PHP', 'ClicToPay needs PHP 8.1 or later; this server runs PHP %s. Ask your host to change the version. Until then the payment method is not offered.');
define('MODULE_PAYMENT_CLICTOPAY_NO_64_BIT', 'ClicToPay needs a 64-bit PHP; this one (%s) has 32 bits. Ask your host. Until then the payment method is not offered.');
define('MODULE_PAYMENT_CLICTOPAY_NO_EXTENSION', 'The PHP extension “clictopay” is not loaded, or too old. Install it on the server with “pie install php-clictopay/clictopay” (or phpize, configure, make install), add “extension=clictopay” to php.ini and restart PHP. Until then the payment method is not offered.');

define('MODULE_PAYMENT_CLICTOPAY_STATUS_TITLE', 'Offer the payment method');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_DESC', 'Switches ClicToPay on at checkout. Payments that have been started are settled either way. Default: No.');
define('MODULE_PAYMENT_CLICTOPAY_MODE_TITLE', 'Mode');
define('MODULE_PAYMENT_CLICTOPAY_MODE_DESC', 'TEST uses the test account and test cards, no money moves (SMT: “pré-production”). PRODUCTION charges real cards. Payments made in one mode stay in it after a change. Default: TEST.');
define('MODULE_PAYMENT_CLICTOPAY_TEST_OPEN_TITLE', 'Show to everybody in TEST mode');
define('MODULE_PAYMENT_CLICTOPAY_TEST_OPEN_DESC', 'No: in TEST mode only signed-in shop administrators see the payment method. The numbers of test cards are public, so “Yes” lets anybody order without paying: only for a shop that is not yet open. Default: No.');
define('MODULE_PAYMENT_CLICTOPAY_SORT_ORDER_TITLE', 'Sort order');
define('MODULE_PAYMENT_CLICTOPAY_SORT_ORDER_DESC', 'Place among the payment methods, lowest first. Default: 0.');
define('MODULE_PAYMENT_CLICTOPAY_ZONE_TITLE', 'Payment zone');
define('MODULE_PAYMENT_CLICTOPAY_ZONE_DESC', 'Offer the payment method only to billing addresses in this zone. Default: all.');
define('MODULE_PAYMENT_CLICTOPAY_ALLOWED_TITLE', 'Allowed countries');
define('MODULE_PAYMENT_CLICTOPAY_ALLOWED_DESC', 'Two-letter codes of billing countries, separated by commas, for example TN,FR,DE. Default: empty, all countries.');

define('MODULE_PAYMENT_CLICTOPAY_TEST_USER_TITLE', 'Test: user name');
define('MODULE_PAYMENT_CLICTOPAY_TEST_USER_DESC', 'The API login of the test environment, as SMT sent it (it is not the login of the merchant portal).');
define('MODULE_PAYMENT_CLICTOPAY_TEST_PASSWORD_TITLE', 'Test: password');
define('MODULE_PAYMENT_CLICTOPAY_TEST_PASSWORD_DESC', 'The password of the test API login.');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_USER_TITLE', 'Production: user name');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_USER_DESC', 'The API login of the production environment; SMT sends it after the test grid has been accepted.');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_PASSWORD_TITLE', 'Production: password');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_PASSWORD_DESC', 'The password of the production API login.');
define('MODULE_PAYMENT_CLICTOPAY_TEST_URL_TITLE', 'Test: gateway address');
define('MODULE_PAYMENT_CLICTOPAY_TEST_URL_DESC', 'Base address of the calls, ending in /payment/rest/. Change it only if SMT tells you to. Default: the test gateway.');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_URL_TITLE', 'Production: gateway address');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_URL_DESC', 'Base address of the calls, ending in /payment/rest/. Change it only if SMT tells you to. Default: the production gateway.');

define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_TITLE', 'Signature of notifications');
define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_DESC', 'How the gateway signs what it sends to the notification URL (SMT: “checksum”). Ask SMT which one your account has. Also without a signature the module confirms every payment by asking the gateway itself. Default: none.');
define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_KEYS_TITLE', 'Keys of the signature');
define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_KEYS_DESC', 'HMAC: one shared key a line. RSA: the gateway’s public keys or certificates in PEM. Up to 8, so that an old key and a new one work side by side while they are being changed.');

define('MODULE_PAYMENT_CLICTOPAY_TITLE_TITLE', 'Title at checkout');
define('MODULE_PAYMENT_CLICTOPAY_TITLE_DESC', 'Name of the payment method for each language. Default: empty, the module’s own wording.');
define('MODULE_PAYMENT_CLICTOPAY_DESCRIPTION_TITLE', 'Description at checkout');
define('MODULE_PAYMENT_CLICTOPAY_DESCRIPTION_DESC', 'A line below the title for each language. Default: empty, the module’s own wording.');
define('MODULE_PAYMENT_CLICTOPAY_CARDS_TITLE', 'Card badges');
define('MODULE_PAYMENT_CLICTOPAY_CARDS_DESC', 'Which badges are shown at checkout. Which cards are accepted is decided by your contract. Default: VISA and Mastercard.');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGE_TITLE', 'Default language of the payment page');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGE_DESC', 'Used where the buyer’s language is none of those below. Default: French.');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGES_TITLE', 'Languages of the payment page');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGES_DESC', 'The page opens in the buyer’s language if it is one of these; the default language must be among them. Default: all three.');
define('MODULE_PAYMENT_CLICTOPAY_CURRENCIES_TITLE', 'Currencies');
define('MODULE_PAYMENT_CLICTOPAY_CURRENCIES_DESC', 'Codes of the currencies in your contract, separated by commas, for example TND,EUR. In any other the payment method is hidden. Default: TND.');
define('MODULE_PAYMENT_CLICTOPAY_MIN_AMOUNT_TITLE', 'Minimum amount');
define('MODULE_PAYMENT_CLICTOPAY_MIN_AMOUNT_DESC', 'Below it the payment method is hidden. In the shop’s default currency; orders in other currencies are converted. Default: empty, no minimum.');
define('MODULE_PAYMENT_CLICTOPAY_MAX_AMOUNT_TITLE', 'Maximum amount');
define('MODULE_PAYMENT_CLICTOPAY_MAX_AMOUNT_DESC', 'Above it the payment method is hidden. In the shop’s default currency. Default: empty, no maximum.');
define('MODULE_PAYMENT_CLICTOPAY_HIDE_IN_OUTAGE_TITLE', 'Hide while ClicToPay does not answer');
define('MODULE_PAYMENT_CLICTOPAY_HIDE_IN_OUTAGE_DESC', 'Yes: buyers do not see the payment method while the gateway does not answer. It comes back by itself: when the gateway answers again, or as a trial after 10 minutes without a call. Orders that are placed already can be paid all the same. Default: No.');
define('MODULE_PAYMENT_CLICTOPAY_THREE_DS_MIN_AMOUNT_TITLE', '3-D Secure from this amount');
define('MODULE_PAYMENT_CLICTOPAY_THREE_DS_MIN_AMOUNT_DESC', 'From it 3-D Secure is demanded, below it waived, if your contract allows that; a payment without 3-D Secure is at your risk. In the shop’s default currency. Default: empty, the bank decides.');

define('MODULE_PAYMENT_CLICTOPAY_VALIDATION_TITLE', 'Capture');
define('MODULE_PAYMENT_CLICTOPAY_VALIDATION_DESC', 'Automatic: the payment is captured at once (SMT: one phase), or after the delay below. Manual: the amount is held until you capture it on the order page (SMT: two phases, “pré-autorisation”; your account needs the right). Default: automatic.');
define('MODULE_PAYMENT_CLICTOPAY_CAPTURE_DELAY_TITLE', 'Capture delay (days)');
define('MODULE_PAYMENT_CLICTOPAY_CAPTURE_DELAY_DESC', '0 to 30, with automatic capture only. Over 0 the amount is held first and captured by the scheduled task after so many days. Default: 0.');
define('MODULE_PAYMENT_CLICTOPAY_SESSION_TIMEOUT_TITLE', 'Time to pay (seconds)');
define('MODULE_PAYMENT_CLICTOPAY_SESSION_TIMEOUT_DESC', 'How long the payment page stays open; an order that is not paid by then is closed and its stock put back. Default: 1200 (20 minutes).');

define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_TITLE', 'Automatic redirection');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_DESC', 'Yes: the page that shows the result of the payment goes on by itself after the seconds below. No: the buyer clicks. Default: Yes.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_DELAY_TITLE', 'Redirection after success (seconds)');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_DELAY_DESC', '0 to 300. Default: 5.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_MESSAGE_TITLE', 'Message after success');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_MESSAGE_DESC', 'Shown before the redirection, for each language. Default: empty, the module’s own wording.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_DELAY_TITLE', 'Redirection after failure (seconds)');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_DELAY_DESC', '0 to 300; longer, because there is a reason to read. Default: 10.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_MESSAGE_TITLE', 'Message after failure');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_MESSAGE_DESC', 'Shown before the redirection, for each language. Default: empty, the module’s own wording.');
define('MODULE_PAYMENT_CLICTOPAY_RETURN_MODE_TITLE', 'Return to the shop');
define('MODULE_PAYMENT_CLICTOPAY_RETURN_MODE_DESC', 'How the browser goes on from the result page. GET is recommended: after a POST from another site browsers withhold the shop’s session cookie. Default: GET.');

define('MODULE_PAYMENT_CLICTOPAY_STATUS_PENDING_TITLE', 'Status: waiting for payment');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_PENDING_DESC', 'Of an order while the buyer is on the payment page.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_PAID_TITLE', 'Status: paid');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_PAID_DESC', 'Of an order whose payment the gateway has confirmed: you can ship.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_AUTHORISED_TITLE', 'Status: amount held');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_AUTHORISED_DESC', 'Of an order whose amount is held on the card and not yet captured.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_FAILED_TITLE', 'Status: payment failed');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_FAILED_DESC', 'Of an order whose payment was declined; the buyer can try again.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_CANCELLED_TITLE', 'Status: cancelled');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_CANCELLED_DESC', 'Of an order that was closed unpaid, or whose payment you cancelled.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_REFUNDED_TITLE', 'Status: refunded');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_REFUNDED_DESC', 'Of an order that was refunded whole. A refund of a part leaves the status as it is.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_TEST_TITLE', 'Status: paid in TEST mode');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_TEST_DESC', 'Of an order paid with a test card: do not ship it.');

define('MODULE_PAYMENT_CLICTOPAY_RETENTION_DAYS_TITLE', 'Keep personal data (days)');
define('MODULE_PAYMENT_CLICTOPAY_RETENTION_DAYS_DESC', 'How long the gateway’s answers, IP addresses, names and e-mail addresses are kept; amounts and numbers stay. 1 to 3650. Default: 180.');
define('MODULE_PAYMENT_CLICTOPAY_MERCHANT_EMAIL_TITLE', 'E-mail for alerts');
define('MODULE_PAYMENT_CLICTOPAY_MERCHANT_EMAIL_DESC', 'Who is written to when a payment needs a person to look at it. Default: empty, the shop’s own address.');
define('MODULE_PAYMENT_CLICTOPAY_PREFIX_TITLE', 'Prefix of order numbers');
define('MODULE_PAYMENT_CLICTOPAY_PREFIX_DESC', '2 to 8 letters or digits before every number sent to the gateway, so that two shops on one account never use the same. Made at installation; do not change it without need.');
