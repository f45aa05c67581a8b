--TEST--
Clients with different logins share a connection: the login is in each request
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/reuse.inc';

$gateway = gateway(2);
foreach (['one', 'two'] as $user) {
    (new ClicToPay\Client($user, "secret-$user", $gateway->url, ['observer' => new Reuse()]))->getOrderStatus('id');
}
foreach ($gateway->requests() as $request) {
    echo $request->field('userName'), ' ', $request->field('password'), "\n";
}
?>
--EXPECT--
new
kept
one secret-one
two secret-two
