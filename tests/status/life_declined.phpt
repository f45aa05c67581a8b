--TEST--
A declined payment, as each status call tells it
--EXTENSIONS--
clictopay
--SKIPIF--
<?php require __DIR__ . '/../inc/skip_sandbox.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../inc/sandbox.inc';

foreach (['documented', 'observed', 'hostile'] as $preset) {
    $sandbox = new Sandbox($preset);
    $id = $sandbox->paid('A-1', card: '5104051111111115');
    foreach ([$sandbox->client()->getOrderStatus($id), $sandbox->client()->getOrderStatusExtended($id)] as $status) {
        var_dump($status->isPaid() || $status->moneyTaken());
    }
    echo $status->action->code, ' ', $status->action->class->name, "\n";
}
--EXPECT--
bool(false)
bool(false)
116 Limit
bool(false)
bool(false)
116 Limit
bool(false)
bool(false)
116 Limit
