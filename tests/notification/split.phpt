--TEST--
What a buyer typed can be split into the id of another order, and is not verified
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/notification.inc';

use ClicToPay\{Notification, Verifier};

$own = 'd06cf559-3f17-7c86-bdbc-bd7d00a8b38b';
$other = '11111111-2222-3333-4444-555555555555';
$rest = ['orderNumber' => '5', 'status' => '1'];

$sent = signed([
    'cardholderName' => 'A;cb', 'mdOrder' => $own, 'operation' => 'deposited',
    'orderDescription' => "mdOrder;$other;operation;deposited",
] + $rest);
$forged = signed([
    'cardholderName' => 'A', 'cb' => 'mdOrder', $own => 'operation', 'deposited' => 'orderDescription',
    'mdOrder' => $other, 'operation' => 'deposited',
] + $rest);
var_dump(strrchr($sent, '=') === strrchr($forged, '='));
foreach ([$sent, $forged] as $query) {
    $notification = Notification::parse($query, Verifier::hmac(HMAC_KEY));
    echo $notification->orderId, ' ', json_encode($notification->verified), "\n";
}
--EXPECT--
bool(true)
d06cf559-3f17-7c86-bdbc-bd7d00a8b38b false
11111111-2222-3333-4444-555555555555 false
