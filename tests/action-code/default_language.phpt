--TEST--
The texts are French unless told otherwise
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\ActionCode;

$code = ActionCode::of(101);
echo $code->message(), "\n", $code->advice(), "\n", $code->advice('en'), "\n";
attempt(fn () => $code->message('de'));
attempt(fn () => $code->advice(''));
--EXPECT--
La carte a expiré.
Cette carte a expiré, ou la date saisie n’est pas la bonne. Vérifiez la date, utilisez une autre carte ou demandez une nouvelle carte à votre banque.
This card has expired, or the date entered is not the right one. Check the date, use another card or ask your bank for a new card.
ValueError: ClicToPay\ActionCode::message(): Argument #1 ($language) must be "fr", "en" or "ar"
ValueError: ClicToPay\ActionCode::advice(): Argument #1 ($language) must be "fr", "en" or "ar"
