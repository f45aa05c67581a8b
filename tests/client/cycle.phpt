--TEST--
A client and an observer that holds it are freed
--EXTENSIONS--
clictopay
--FILE--
<?php
final class Observer
{
    public ?ClicToPay\Client $client = null;

    public function end(ClicToPay\Exchange $exchange): void
    {
    }
}

$observer = new Observer();
$observer->client = new ClicToPay\Client('user', 'secret', options: ['observer' => $observer, 'logger' => null]);
$freed = WeakReference::create($observer);
unset($observer);
gc_collect_cycles();
var_dump($freed->get());
--EXPECT--
NULL
