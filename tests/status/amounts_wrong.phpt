--TEST--
An amount that is no whole number of minor units makes the answer unreadable
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\OrderStatus;

attempt(fn () => OrderStatus::fromJson('{"orderStatus":2,"amount":10.5,"currency":"788"}'));
foreach (['10.0', '-1', '1e3', '"10,500"', '""', 'true', '[]', '9223372036854775808', '1e400'] as $value) {
    echo thrown(fn () => OrderStatus::fromJson('{"orderStatus":2,"amount":' . $value . ',"currency":"788"}'))::class, ' ',
        thrown(fn () => OrderStatus::fromJson('{"orderStatus":2,"currency":"788","paymentAmountInfo":{"refundedAmount":' . $value . '}}'))::class, "\n";
}
--EXPECT--
ClicToPay\Exception\ProtocolException: The answer's amount is not a whole number of minor units, 0 or more. No amount of it can be trusted: look at the order in the merchant portal.
ClicToPay\Exception\ProtocolException ClicToPay\Exception\ProtocolException
ClicToPay\Exception\ProtocolException ClicToPay\Exception\ProtocolException
ClicToPay\Exception\ProtocolException ClicToPay\Exception\ProtocolException
ClicToPay\Exception\ProtocolException ClicToPay\Exception\ProtocolException
ClicToPay\Exception\ProtocolException ClicToPay\Exception\ProtocolException
ClicToPay\Exception\ProtocolException ClicToPay\Exception\ProtocolException
ClicToPay\Exception\ProtocolException ClicToPay\Exception\ProtocolException
ClicToPay\Exception\ProtocolException ClicToPay\Exception\ProtocolException
ClicToPay\Exception\ProtocolException ClicToPay\Exception\ProtocolException
