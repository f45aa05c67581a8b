--TEST--
Every result shows the reply that it was read from
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\{Acknowledgement, Binding, Enrollment, Operation, OrderStatus, Payment, Registration};

foreach ([Registration::class, Operation::class, Acknowledgement::class, Binding::class, Payment::class, Enrollment::class, OrderStatus::class] as $class) {
    echo method_exists($class, 'raw') && method_exists($class, 'rawJson') ? '' : "$class\n";
}
$gateway = new Gateway([Reply::json('{"errorCode":"0","bindings":[{"bindingId":"a","new":1},{"bindingId":"b"}]}')]);
[$first, $second] = $gateway->client()->getBindings('client');
unset($first);
echo $second->rawJson(), ' ', json_encode($second->raw()), "\n";
--EXPECT--
{"bindingId":"b"} {"bindingId":"b"}
