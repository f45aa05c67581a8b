--TEST--
The excerpt of an answer is short, and holds no card number
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$gateway = new Gateway([Reply::html(503, '<p>4111 1111 1111 1111</p>' . str_repeat('é', 2000))]);
$thrown = thrown(fn () => $gateway->client(['maxRetries' => 0])->getOrderStatus('id'));
var_dump(str_starts_with($thrown->excerpt, '<p>411111**1111</p>é'), strlen($thrown->excerpt) < 600, preg_match('//u', $thrown->excerpt));

// One that the cut would go through.
for ($length = 280; $length < 300; $length++) {
    $gateway = new Gateway([Reply::html(503, str_pad('', $length, 'x ') . ' 4111111111111111 ')]);
    $thrown = thrown(fn () => $gateway->client(['maxRetries' => 0])->getOrderStatus('id'));
    str_contains($thrown->excerpt, '4111111') && print("$length: $thrown->excerpt\n");
}
--EXPECT--
bool(true)
bool(true)
int(1)
