--TEST--
A PSR-3 logger gets one line for each exchange
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$logger = new class {
    public function log($level, $message, array $context = []): void
    {
        unset($context['seconds']);
        echo "$level $message ", json_encode($context), "\n";
    }
};
$gateway = new Gateway([Reply::html(503), Reply::json('{"errorCode":"0","orderStatus":2}'), Reply::json('{"errorCode":"6","errorMessage":"x"}'), Reply::html(404)]);
$client = $gateway->client(['logger' => $logger]);
$client->getOrderStatusExtended(orderNumber: 'A-1');
thrown(fn () => $client->getOrderStatusExtended('id'));
thrown(fn () => $client->bindCard('b'));
--EXPECT--
warning ClicToPay getOrderStatusExtended.do: unknown (HTTP 503, attempt 1) {"endpoint":"getOrderStatusExtended.do","attempt":1,"orderNumber":"A-1","orderId":null,"outcome":"unknown","httpStatus":503,"connectionReused":false}
info ClicToPay getOrderStatusExtended.do: accepted (HTTP 200, attempt 2) {"endpoint":"getOrderStatusExtended.do","attempt":2,"orderNumber":"A-1","orderId":null,"outcome":"accepted","httpStatus":200,"connectionReused":true}
notice ClicToPay getOrderStatusExtended.do: refused (HTTP 200, attempt 1) {"endpoint":"getOrderStatusExtended.do","attempt":1,"orderNumber":null,"orderId":"id","outcome":"refused","httpStatus":200,"connectionReused":true}
warning ClicToPay bindCard.do: not_executed (HTTP 404, attempt 1) {"endpoint":"bindCard.do","attempt":1,"orderNumber":null,"orderId":null,"outcome":"not_executed","httpStatus":404,"connectionReused":true}
