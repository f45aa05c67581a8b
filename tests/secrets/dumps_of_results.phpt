--TEST--
No dump of a result, an exception or an exchange shows the password
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$seen = new class {
    public array $exchanges = [];

    public function end(ClicToPay\Exchange $exchange): void
    {
        $this->exchanges[] = $exchange;
    }
};
$echo = Reply::json(['errorCode' => '0', 'orderStatus' => 2, 'password' => Gateway::PASSWORD, 'userName' => Gateway::USER]);
$gateway = new Gateway([$echo, Reply::json(['errorCode' => '7', 'password' => Gateway::PASSWORD]), Reply::nothing()]);
$client = $gateway->client(['observer' => $seen, 'maxRetries' => 0]);
ob_start();
var_dump($client->getOrderStatus('id'), thrown(fn () => $client->getOrderStatus('id')), thrown(fn () => $client->bindCard('b')), $seen);
var_dump($client->getOrderStatus(...));
$text = ob_get_clean();
foreach ([Gateway::PASSWORD, rawurlencode(Gateway::PASSWORD), substr(json_encode(Gateway::PASSWORD), 1, -1), 'pa$$'] as $form) {
    var_dump(str_contains($text, $form));
}
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
