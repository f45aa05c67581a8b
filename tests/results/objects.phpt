--TEST--
Results are not made, changed, copied or serialised
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\OrderStatus;

$status = OrderStatus::fromJson('{"orderStatus":2,"cardAuthInfo":{"maskedPan":"411111**1111","secureAuthInfo":{"eci":"05"}},"refunds":[{}]}');
foreach ([$status, $status->card, $status->threeDSecure, $status->refunds[0], $status->status] as $object) {
    echo $object::class, ': ', thrown(fn () => clone $object)->getMessage(), "\n";
    if (!$object instanceof UnitEnum) {
        echo thrown(fn () => serialize($object))->getMessage(), "\n";
    }
}
attempt(fn () => $status->statusCode = 6);
attempt(fn () => $status->paid = true);
attempt(fn () => new OrderStatus());
--EXPECT--
ClicToPay\OrderStatus: Trying to clone an uncloneable object of class ClicToPay\OrderStatus
Serialization of 'ClicToPay\OrderStatus' is not allowed
ClicToPay\Card: Trying to clone an uncloneable object of class ClicToPay\Card
Serialization of 'ClicToPay\Card' is not allowed
ClicToPay\ThreeDSecure: Trying to clone an uncloneable object of class ClicToPay\ThreeDSecure
Serialization of 'ClicToPay\ThreeDSecure' is not allowed
ClicToPay\Refund: Trying to clone an uncloneable object of class ClicToPay\Refund
Serialization of 'ClicToPay\Refund' is not allowed
ClicToPay\GatewayStatus: Trying to clone an uncloneable object of class ClicToPay\GatewayStatus
Error: Cannot modify readonly property ClicToPay\OrderStatus::$statusCode
Error: Cannot create dynamic property ClicToPay\OrderStatus::$paid
Error: Call to private ClicToPay\OrderStatus::__construct() from global scope
