<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

final class Watch
{
    /** @var array<string, list<string>> */
    public array $seen = [];

    public function begin(ClicToPay\Exchange $exchange): void
    {
        $this->seen[$exchange->orderId][] = "begin $exchange->endpoint $exchange->attempt";
        $exchange->orderId === 'b' && throw new LogicException('not the caller\'s business');
    }

    public function end(ClicToPay\Exchange $exchange): void
    {
        $this->seen[$exchange->orderId][] = "end $exchange->httpStatus $exchange->outcome"
            . (str_contains($exchange->request, "orderId=$exchange->orderId") && str_contains($exchange->request, 'password=***') ? ', its own request' : '')
            . (str_contains((string) $exchange->response, $exchange->orderId) ? ', its own answer' : '')
            . ($exchange->seconds > 0 ? '' : ', no time');
    }

    public function log(string $level, string $message, array $context): void
    {
        $this->seen[$context['orderId']][] = "log $level $message";
    }
}

// All three under way together: the first is answered when the last was asked for.
$gateway = new Gateway([
    'a' => [Reply::held(paid('a'), 3)],
    'b' => [Reply::held(paid('b'), 3)],
    'c' => [Reply::held(Reply::json(['errorCode' => '6', 'errorMessage' => 'No such order: c']), 3)],
]);
$watch = new Watch();
$results = iterator_to_array($gateway->client(['observer' => $watch, 'logger' => $watch])->statuses(['a', 'b', 'c'], 3));
ksort($results);
tell($results);
print_r($watch->seen);
