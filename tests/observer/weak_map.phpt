--TEST--
What an observer keeps for an exchange may throw when it goes away: a warning, and the call's result stays
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

final class Span
{
    public function __destruct()
    {
        throw new LogicException('a span that was not closed');
    }
}

final class Spans
{
    /** @var WeakMap<ClicToPay\Exchange, Span> */
    public WeakMap $open;

    public function __construct()
    {
        $this->open = new WeakMap();
    }

    public function begin(ClicToPay\Exchange $exchange): void
    {
        $this->open[$exchange] = new Span();
    }
}

$gateway = new Gateway([Reply::json(['errorCode' => '0', 'orderId' => 'id', 'formUrl' => 'https://gateway.example/pay'])]);
$client = $gateway->client(['observer' => $spans = new Spans()]);
echo $client->register('A-1', ClicToPay\Money::of('10.500', 'TND'), 'https://shop.example/back')->orderId, "\n";
echo count($spans->open), " open\n";
?>
--EXPECTF--
Warning: ClicToPay\Client::register(): The ClicToPay observer threw LogicException; the call goes on in %s on line %d
id
0 open
