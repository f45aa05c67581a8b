--TEST--
clictopay.pool_size bounds what waits: the one that waited longest is closed
--EXTENSIONS--
clictopay
--INI--
clictopay.pool_size=2
--FILE--
<?php
require __DIR__ . '/reuse.inc';

$gateways = [gateway(3), gateway(3), gateway(3)];
foreach ([0, 1, 0, 2, 0, 1] as $index) {
    echo $index, ' ';
    $gateways[$index]->client(['observer' => new Reuse()])->getOrderStatus('id');
}
$addresses = array_column(ClicToPay\Client::connections()['open'], 'address');
var_dump($addresses === array_map(static fn (int $i): string => substr($gateways[$i]->url, 0, -strlen('/payment/rest/')), [1, 0]));
?>
--EXPECT--
0 new
1 new
0 kept
2 new
0 kept
1 new
bool(true)
