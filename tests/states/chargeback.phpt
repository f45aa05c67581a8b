--TEST--
A chargeback makes nothing paid
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/reports.inc';

use ClicToPay\OrderState;

foreach ([OrderState::Pending, OrderState::Cancelled, OrderState::Paid] as $state) {
    $step = $state->observe(report(2, chargeback: true), 'A', tnd(10000));
    echo "{$step->to->name} {$step->anomaly->name}\n";
}
--EXPECT--
Pending Chargeback
Cancelled Chargeback
Paid Chargeback
