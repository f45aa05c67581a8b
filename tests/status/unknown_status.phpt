--TEST--
A status that no document names is Unknown: neither paid nor refused
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\OrderStatus;

foreach ([9, 99, -1, 2147483648, PHP_INT_MAX] as $code) {
    $status = OrderStatus::fromJson('{"orderStatus":' . $code . ',"amount":1,"currency":"788"}');
    echo $status->statusCode === $code ? 'same' : 'other', ' ', $status->status->name, ' ', $status->verdict()->name, "\n";
}
--EXPECT--
same Unknown Undecided
same Unknown Undecided
same Unknown Undecided
same Unknown Undecided
same Unknown Undecided
