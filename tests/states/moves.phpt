--TEST--
Each state moves as money moves, and never back
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/reports.inc';

use ClicToPay\OrderState;

foreach (OrderState::cases() as $state) {
    $cells = [];
    foreach ([report(0), report(6), report(1), report(2, 4000), report(2), report(3), report(4, 10000, 4000), report(4, 10000, 10000)] as $report) {
        $step = $state->observe($report, 'A', tnd(10000));
        $cells[] = ($step->changed ? $step->to->name : '-') . ($step->anomaly === null ? '' : " {$step->anomaly->name}");
    }
    echo "$state->name: ", implode(', ', $cells), "\n";
}
--EXPECT--
New: Pending, Failed, Authorised, PartlyPaid PartlyDeposited, Paid, Reversed, PartlyRefunded, Refunded
Pending: -, Failed, Authorised, PartlyPaid PartlyDeposited, Paid, Reversed, PartlyRefunded, Refunded
Authorised: - WentBackwards, - WentBackwards, -, PartlyPaid PartlyDeposited, Paid, Reversed, PartlyRefunded, Refunded
PartlyPaid: - WentBackwards, - WentBackwards, - WentBackwards, - PartlyDeposited, Paid, Reversed, PartlyRefunded, Refunded
Paid: - WentBackwards, - WentBackwards, - WentBackwards, - WentBackwards, -, Reversed, PartlyRefunded, Refunded
Failed: -, -, Authorised PaidAfterFailure, PartlyPaid PartlyDeposited, Paid PaidAfterFailure, Reversed, PartlyRefunded PaidAfterFailure, Refunded
Cancelled: -, -, Authorised PaidAfterCancel, PartlyPaid PartlyDeposited, Paid PaidAfterCancel, Reversed, PartlyRefunded PaidAfterCancel, Refunded
Reversed: - WentBackwards, - WentBackwards, - WentBackwards, - WentBackwards, - WentBackwards, -, - WentBackwards, - WentBackwards
PartlyRefunded: - WentBackwards, - WentBackwards, - WentBackwards, - WentBackwards, - WentBackwards, Reversed, -, Refunded
Refunded: - WentBackwards, - WentBackwards, - WentBackwards, - WentBackwards, - WentBackwards, - WentBackwards, - WentBackwards, -
