--TEST--
Parameters joined into another have the same checksum, and are not verified
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/notification.inc';

use ClicToPay\{Notification, Verifier};

$signed = signed(['mdOrder' => '1', 'operation' => 'deposited', 'orderNumber' => '1001', 'status' => '0']);
$joined = str_replace('1001&status=0', '1001%3Bstatus%3B0', $signed);
foreach ([$signed, $joined] as $query) {
    $notification = Notification::parse($query, Verifier::hmac(HMAC_KEY));
    echo $notification->orderNumber, ' ', json_encode($notification->verified), "\n";
}
--EXPECT--
1001 true
1001;status;0 false
