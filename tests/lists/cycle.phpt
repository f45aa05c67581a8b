--TEST--
A list and an observer that holds it are freed
--EXTENSIONS--
clictopay
--FILE--
<?php
final class Observer
{
    public ?Iterator $list = null;

    public function end(ClicToPay\Exchange $exchange): void
    {
    }
}

$observer = new Observer();
$client = new ClicToPay\Client('user', 'secret', options: ['observer' => $observer]);
$observer->list = $client->getLastOrdersForMerchants(new DateTime('yesterday'), new DateTime(), ['DEPOSITED']);
$freed = WeakReference::create($observer);
unset($observer, $client);
gc_collect_cycles();
var_dump($freed->get());
--EXPECT--
NULL
