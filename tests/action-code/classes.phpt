--TEST--
Codes fall into classes
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\ActionCode;

foreach ([0, 1, -100, 101, 116, 121, 208, -2006, 71015, 109, 151018, 2003, 5] as $number) {
    $code = ActionCode::of($number);
    echo "$number {$code->class->name} ", var_export($code->isRetryable(), true), "\n";
}
--EXPECT--
0 Approved false
1 Declined false
-100 Pending false
101 Input false
116 Limit false
121 Limit false
208 Fraud false
-2006 ThreeDSecure true
71015 Input true
109 Configuration false
151018 Technical true
2003 ThreeDSecure false
5 Declined false
