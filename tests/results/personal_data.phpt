--TEST--
The card's holder and the buyer's address are properties, and masked in what is kept
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

$status = OrderStatus::fromJson('{"orderStatus":2,"ip":"192.0.2.1","cardAuthInfo":{"maskedPan":"411111**1111","expiration":"203412","cardholderName":"TEST CARDHOLDER"}}');
echo "{$status->card->holder} {$status->card->expiry} $status->ip\n", $status->rawJson(), "\n";
--EXPECT--
TEST CARDHOLDER 203412 192.0.2.1
{"orderStatus":2,"ip":"***","cardAuthInfo":{"maskedPan":"411111**1111","expiration":"***","cardholderName":"***"}}
