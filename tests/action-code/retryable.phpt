--TEST--
No unknown outcome, no success and no refusal for good is retryable
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\ActionCode;

foreach ([151019, -30001, 1120, -100, 0, 116, 208] as $number) {
    echo $number, ' ', var_export(ActionCode::of($number)->isRetryable(), true), "\n";
}
--EXPECT--
151019 false
-30001 false
1120 false
-100 false
0 false
116 false
208 false
