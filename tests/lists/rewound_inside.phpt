--TEST--
An observer can't move the list whose page is being read
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

final class Observer
{
    public ?Iterator $list = null;

    public function end(ClicToPay\Exchange $exchange): void
    {
        if ($exchange->httpStatus === 404) {
            attempt($this->list->rewind(...));
            $this->list->next();
            var_dump($this->list->valid());
        }
    }
}

$order = ['orderNumber' => 'A-1', 'orderStatus' => 2, 'amount' => 1000, 'currency' => '788'];
$gateway = new Gateway([
    Reply::json(['errorCode' => '0', 'orderStatuses' => [$order], 'totalCount' => 2]),
    Reply::html(404),
    Reply::json(['errorCode' => '0', 'orderStatuses' => [$order], 'totalCount' => 2]),
]);
$observer = new Observer();
$list = $gateway->client(['observer' => $observer])
    ->getLastOrdersForMerchants(new DateTime('yesterday'), new DateTime(), ['DEPOSITED'], 1);
$observer->list = $list;
$list->rewind();
echo $list->current()->orderNumber, "\n";
echo thrown($list->next(...))::class, "\n";
var_dump($list->valid());
attempt($list->current(...));
$observer->list = null; // without the cycle all is freed at once
--EXPECT--
A-1
Error: The list of orders must not be rewound while a page is being read
bool(false)
ClicToPay\Exception\ProtocolException
bool(false)
Error: The list of orders is at its end
