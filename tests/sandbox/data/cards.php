<?php

/**
 * The cards the sandbox knows. Each line: number => [security code, printed expiry, action code of the authorisation,
 * authentication, what the card is for].
 *
 * The first five are ClicToPay's acceptance cards. The printed expiry is accepted whatever the date; with any other
 * expiry a payment is declined with action code 73, with another security code with 82. A number that is not listed
 * is declined with 111. Authentication: none; otp (a page asks for a code); frictionless; refused (without a page).
 */

declare(strict_types=1);

return [
    '4509211111111119' => ['748', '12/26', 0, 'none', 'acceptance tests 0001 (approved), 0008 (wrong expiry: 12/28) '
        . 'and 0009 (wrong security code: 123)'],
    '5440212711111110' => ['665', '12/26', 0, 'none', 'acceptance test 0002: approved'],
    '4568941111111119' => ['257', '12/26', 121, 'none', 'acceptance test 0004: limit reached'],
    '5104051111111115' => ['186', '12/26', 116, 'none', 'acceptance test 0005: insufficient funds'],
    '4557691111111119' => ['748', '12/26', 111, 'none', 'acceptance test 0007: invalid card'],

    '4000000000000101' => ['123', '12/34', 0, 'none', 'approved (Visa)'],
    '5200000000000106' => ['123', '12/34', 0, 'none', 'approved (Mastercard)'],
    '4000000000000200' => ['123', '12/34', 0, 'otp', '3-D Secure: approved with the right code, refused with another'],
    '4000000000000309' => ['123', '12/34', 0, 'frictionless', '3-D Secure without a page: approved'],
    '4000000000000408' => ['123', '12/34', -2006, 'refused', '3-D Secure: refused by the issuer'],
    '4000000000001208' => ['123', '12/34', 116, 'otp', '3-D Secure, then insufficient funds'],
    '4000000000000507' => ['123', '12/34', 116, 'none', 'insufficient funds'],
    '4000000000000606' => ['123', '12/34', 208, 'none', 'lost card'],
    '4000000000000705' => ['123', '12/34', -20010, 'none', 'limit set by the issuer'],
    '4000000000000804' => ['123', '12/34', 121, 'none', 'daily limit'],
    '4000000000001000' => ['123', '12/34', 101, 'none', 'expired card'],
    '4000000000001109' => ['123', '12/34', 151018, 'none', 'processing timed out, nothing was sent'],
    '4000000000000903' => ['123', '12/34', 151019, 'none', 'processing timed out, outcome unknown'],
];
