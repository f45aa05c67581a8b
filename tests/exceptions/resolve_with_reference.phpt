--TEST--
resolve() works with a ClientInterface that returns by reference
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/client_double.inc';
require __DIR__ . '/../inc/unknown.inc';

$double = clientDouble(<<<'PHP'
    private ?ClicToPay\OrderStatus $status = null;

    public function &getOrderStatusExtended(
        ?string $orderId = null,
        ?string $orderNumber = null,
        ClicToPay\Language|string|null $language = null,
    ): ClicToPay\OrderStatus {
        $this->status = ClicToPay\OrderStatus::fromJson('{"orderStatus":3,"orderNumber":"A-1"}');
        return $this->status;
    }
    PHP);
$resolution = unknown('reverse.do')->resolve($double);
echo $resolution->result->name, ' ', $resolution->status->orderNumber, "\n";
--EXPECT--
Done A-1
