--TEST--
Every style of mask is kept, a whole card number is not
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

foreach (['"cardAuthInfo":{"maskedPan":"411111**1111","pan":"411111XXXXXX1111"}', '"cardAuthInfo":{"pan":"5555555****5599"}', '"Pan":"6777770000**0006"',
    '"Pan":"6280****7215"', '"cardAuthInfo":{"pan":"4111111111111111"}', '"cardAuthInfo":{}', '"cardAuthInfo":null'] as $members) {
    echo OrderStatus::fromJson("{\"orderStatus\":2,$members}")->card?->mask ?? 'none', "\n";
}
--EXPECT--
411111**1111
5555555****5599
6777770000**0006
6280****7215
none
none
none
