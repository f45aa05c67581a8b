--TEST--
The name of a call is checked
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([]);
attempt(fn () => $gateway->client()->execute('register'));
foreach (['', '.do', '../register.do', 'a?b.do', 'a b.do', "a\0.do", "register.do\n", 'a%2e.do', 'é.do', 'http://other.example/x.do', str_repeat('a', 200) . '.do'] as $name) {
    echo thrown(fn () => $gateway->client()->execute($name))::class, "\n";
}
echo $gateway->calls(), "\n";
--EXPECT--
ValueError: ClicToPay\Client::execute(): Argument #1 ($endpoint) must be the name of a call, such as refund.do: letters, digits and slashes, then .do, at most 63 characters
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
nothing
