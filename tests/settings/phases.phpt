--TEST--
When a payment is captured
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

foreach ([[], ['validation' => 'automatic'], ['capture_delay' => 1], ['capture_delay' => '30'], ['validation' => 'Manual']] as $values) {
    $settings = settings($values);
    echo json_encode($values), ': ', $settings->preAuthorises() ? 'pre-authorised' : 'one phase', ', captured after ', var_export($settings->capturesAfter(), true), "\n";
}
--EXPECT--
[]: one phase, captured after NULL
{"validation":"automatic"}: one phase, captured after NULL
{"capture_delay":1}: pre-authorised, captured after 1
{"capture_delay":"30"}: pre-authorised, captured after 30
{"validation":"Manual"}: pre-authorised, captured after NULL
