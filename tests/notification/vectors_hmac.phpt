--TEST--
Checksums with HMAC-SHA-256: published and derived ones
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/notification.inc';

use ClicToPay\{Notification, Verifier};

$signed = [
    'status=1&orderNumber=2003&operation=approved&mdOrder=06cf5599-3f17-7c86-bdbc-bd7d00a8b38b'
        . '&checksum=EAF2FB72CAB99FD5067F4BA493DD84F4D79C1589FDE8ED29622F0F07215AA972',
    'mdOrder=3ff6962a-7dcc-4283-ab50-a6d7dd3386fe&amount=123456&status=1&orderNumber=10747&operation=deposited'
        . '&checksum=51c892147225abe87798cb02979d70ef46d0ae79b5aa3b28b1c260be286c50a9',
    'callbackCreationDate=Mon+Jan%2031+21%3A46:52+UTC+2022&status=0&operation=deposited&mdOrder=1234567890-098776-234-522&orderNumber=0987'
        . '&checksum=0323B27FEB15768C673A499DA23BEC92130F9189EA41A7397535FE35FE91C70C',
    'checksum=DCC2626129D7118F53D5BC228A604D0CA95B37299BF3FDE11F43120E238CA4AA&sign_alias=any'
        . '&orderNumber=2003&orderDescription=Commande%20n%C2%B042+%E2%80%93+%C3%A9t%C3%A9&mdOrder=06cf5599-3f17-7c86-bdbc-bd7d00a8b38b'
        . '&operation=refunded&status=1',
];
$verifier = Verifier::hmac('yourSecretToken', HMAC_KEY);
foreach ($signed as $query) {
    $notification = Notification::parse($query, $verifier);
    echo $notification->orderNumber, ' ', json_encode([$notification->success, $notification->verified]), "\n";
}
--EXPECT--
2003 [true,true]
10747 [true,true]
0987 [false,true]
2003 [true,true]
