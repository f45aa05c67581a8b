--TEST--
resolve() works with a user's own ClientInterface
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/client_double.inc';
require __DIR__ . '/../inc/unknown.inc';

$double = clientDouble(<<<'PHP'
    public function getOrderStatusExtended(
        ?string $orderId = null,
        ?string $orderNumber = null,
        ClicToPay\Language|string|null $language = null,
    ): ClicToPay\OrderStatus {
        echo "asked for $orderId $orderNumber\n";
        return ClicToPay\OrderStatus::fromJson('{"orderStatus":3,"orderNumber":"A-1"}');
    }
    PHP);
echo unknown('reverse.do')->resolve($double)->result->name, "\n";
--EXPECT--
asked for id 
Done
