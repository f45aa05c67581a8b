--TEST--
A transition tells from, to, whether it moves, and what a person should see
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/reports.inc';

use ClicToPay\OrderState;

$step = OrderState::Cancelled->observe(report(2), 'A', tnd(10000));
foreach ($step as $name => $value) {
    echo "$name ", json_encode($value), "\n";
}
--EXPECT--
from "cancelled"
to "paid"
changed true
anomaly "paid_after_cancel"
