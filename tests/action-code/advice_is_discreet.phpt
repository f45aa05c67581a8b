--TEST--
The advice for a stolen card tells the buyer nothing of it
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\ActionCode;

foreach ([208, 209, 125, 58] as $number) {
    $code = ActionCode::of($number);
    echo $number, ' ', $code->class->name, ': ', $code->advice('en'), "\n";
}
--EXPECT--
208 Fraud: This payment was not accepted with this card. Use another card or contact your bank.
209 Limit: This payment is over the limit of your card. Ask your bank to raise the limit, or use another card.
125 Input: The card number was not recognised. Check it and start the payment again, or use another card.
58 Unknown: The result of your payment is not certain. Before you pay again, ask the shop whether your order has already been paid.
