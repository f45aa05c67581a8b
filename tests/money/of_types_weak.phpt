--TEST--
Money::of() converts nothing, without strict_types either
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Money;

$stringable = new class {
    public function __toString(): string
    {
        return '10.500';
    }
};
foreach ([10.5, 10.0, true, false, null, [10], $stringable] as $amount) {
    attempt(fn () => Money::of($amount, 'TND'));
}
--EXPECT--
TypeError: ClicToPay\Money::of(): Argument #1 ($amount) must be of type string|int, float given
TypeError: ClicToPay\Money::of(): Argument #1 ($amount) must be of type string|int, float given
TypeError: ClicToPay\Money::of(): Argument #1 ($amount) must be of type string|int, bool given
TypeError: ClicToPay\Money::of(): Argument #1 ($amount) must be of type string|int, bool given
TypeError: ClicToPay\Money::of(): Argument #1 ($amount) must be of type string|int, null given
TypeError: ClicToPay\Money::of(): Argument #1 ($amount) must be of type string|int, array given
TypeError: ClicToPay\Money::of(): Argument #1 ($amount) must be of type string|int, class@anonymous given
