--TEST--
A code that no document names has general texts, and is not retryable
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\ActionCode;

foreach ([987654, -987654, PHP_INT_MAX, PHP_INT_MIN] as $number) {
    $code = ActionCode::of($number);
    echo $code->code === $number ? 'same ' : 'other ', $code->class->name, ' ';
    var_dump($code->isRetryable());
}
echo $code->message('en'), "\n", $code->advice('en'), "\n";
--EXPECT--
same Unknown bool(false)
same Unknown bool(false)
same Unknown bool(false)
same Unknown bool(false)
The gateway sent a code that is not documented.
The result of your payment is not certain. Before you pay again, ask the shop whether your order has already been paid.
