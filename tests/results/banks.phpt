--TEST--
A bank that the gateway does not know is null
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

foreach (['{"bankName":"BANQUE DE L\'HABITAT","bankCountryCode":"TN"}', '{"bankName":"UNKNOWN","bankCountryCode":"UNKNOWN"}', '{"bankName":"<unknown>","bankCountryCode":"Unknown"}',
    '{"bankCountryCode":788}', 'null'] as $json) {
    $status = OrderStatus::fromJson("{\"orderStatus\":2,\"bankInfo\":$json}");
    echo $status->bankName ?? 'none', ' ', $status->bankCountry ?? 'none', "\n";
}
--EXPECT--
BANQUE DE L'HABITAT TN
none none
none none
none 788
none none
