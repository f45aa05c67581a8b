--TEST--
What the shop asked deposit() to take counts as the whole
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/reports.inc';

use ClicToPay\OrderState;

foreach ([[report(2, 4000), tnd(4000)], [report(2, 5000), tnd(4000)], [report(2, 3000), tnd(4000)], [report(8, 4000), tnd(4000)], [report(2, null), tnd(4000)],
    [report(2), null]] as [$report, $captured]) {
    $step = OrderState::Authorised->observe($report, 'A', tnd(10000), $captured);
    echo $step->to->name, ' ', $step->anomaly?->name ?? 'nothing', "\n";
}
--EXPECT--
Paid nothing
Authorised AmountMismatch
PartlyPaid PartlyDeposited
PartlyPaid nothing
Authorised AmountUnknown
Paid nothing
