--TEST--
statusFor() knows a status for every state, and another for test money
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

use ClicToPay\Environment;
use ClicToPay\OrderState;

$chosen = [];
foreach (['paid', 'pending', 'authorised', 'failed', 'cancelled', 'refunded', 'test'] as $index => $name) {
    $chosen["status_$name"] = $index + 1;
}
$names = [0 => 'as it is'] + array_flip($chosen);
$live = ['mode' => 'production', 'production_user' => 'u', 'production_password' => 'p'];
foreach (OrderState::cases() as $state) {
    $settings = settings($chosen + $live);
    echo str_pad($state->value, 16), str_pad($names[$settings->statusFor($state)], 18), $names[$settings->statusFor($state, Environment::Test)], "\n";
    if ($settings->statusFor($state) !== settings($chosen)->statusFor($state, Environment::Production)
        || $settings->statusFor($state, Environment::Test) !== settings($chosen)->statusFor($state)) {
        echo "the environment that is asked for does not decide\n";
    }
    if (settings($live)->statusFor($state) !== 0) {
        echo "a status although none was chosen\n";
    }
}
--EXPECT--
new             status_pending    status_pending
pending         status_pending    status_pending
authorised      status_authorised status_test
partly_paid     status_authorised status_test
paid            status_paid       status_test
failed          status_failed     status_failed
cancelled       status_cancelled  status_cancelled
reversed        status_cancelled  status_cancelled
partly_refunded as it is          as it is
refunded        status_refunded   status_refunded
