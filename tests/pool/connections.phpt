--TEST--
Client::connections() and phpinfo() tell what waits, without a secret
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Client;

require __DIR__ . '/reuse.inc';

echo json_encode(Client::connections()), "\n";

$gateway = gateway(3);
$host = substr($gateway->url, 0, -strlen('/payment/rest/'));
// The gateway does not care that it is asked as a proxy.
$client = $gateway->client(['proxy' => str_replace('http://', 'http://shop:5ecret@', $host)]);
$client->getOrderStatus('id');
$client->getOrderStatus('id');

['open' => [$open]] = $all = Client::connections();
var_dump($open['address'] === $host, $open['calls'], $open['idle'] >= 0.0, $open['age'] >= $open['idle'], $open['age'] < 60.0, array_keys($open));
ob_start();
(new ReflectionExtension('clictopay'))->info();
$info = strstr(ob_get_clean(), 'Connections of');
echo preg_replace(['~http://\S+~', '/\d+ s/'], ['ORIGIN', 'N s'], $info), "\n";
var_dump(str_contains($info . json_encode($all), '5ecret'), str_contains($info . json_encode($all), Gateway::USER));

// One that its server has closed does not wait any more.
$closing = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2}', 200, "Connection: close\r\n")]);
$closing->client()->getOrderStatus('id');
echo count(Client::connections()['open']), " open\n";
?>
--EXPECT--
{"open":[],"hits":0,"misses":0,"handshakes":0,"caFilesParsed":0}
bool(true)
int(2)
bool(true)
bool(true)
bool(true)
array(4) {
  [0]=>
  string(7) "address"
  [1]=>
  string(3) "age"
  [2]=>
  string(4) "idle"
  [3]=>
  string(5) "calls"
}
Connections of this worker => So far
Calls on a kept connection => 1
Calls on a new connection => 1
TLS handshakes => 0
CA files parsed => 0
ORIGIN => N s old, idle for N s, 2 calls

Directive => Local Value => Master Value
clictopay.pool_size => 4 => 4
clictopay.pool_max_idle => 45 => 45

bool(false)
bool(false)
1 open
