--TEST--
An unknown status moves nothing
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/reports.inc';

use ClicToPay\OrderState;

foreach (OrderState::cases() as $state) {
    $step = $state->observe(report(42), 'A', tnd(10000));
    echo $step->to === $state && !$step->changed ? $step->anomaly->name : $step->to->name, "\n";
}
--EXPECT--
UnknownStatus
UnknownStatus
UnknownStatus
UnknownStatus
UnknownStatus
UnknownStatus
UnknownStatus
UnknownStatus
UnknownStatus
UnknownStatus
