--TEST--
After the session 0 and 5 mean failed, 7 does not
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/reports.inc';

use ClicToPay\OrderState;

foreach ([0, 5, 7, 6, 2] as $status) {
    echo $status, ' ', OrderState::Pending->observe(report($status), 'A', tnd(10000))->to->name, ' ',
        OrderState::Pending->observe(report($status), 'A', tnd(10000), sessionOver: true)->to->name, "\n";
}
--EXPECT--
0 Pending Failed
5 Pending Failed
7 Pending Pending
6 Failed Failed
2 Paid Paid
