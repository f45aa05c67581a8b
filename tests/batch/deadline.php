<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';


$gateway = new Gateway(['silent' => [Reply::silence(), Reply::silence()], '*' => PAID]);
$client = $gateway->client(['timeout' => 0.4, 'deadline' => 0.6]);
$started = hrtime(true);
foreach ($client->statuses(['silent', 'a', 'b'], 2) as $key => $result) {
    echo told($key, $result), "\n";
    if ($result instanceof ClicToPay\Exception\TransportException) {
        echo '  ', $result->attempts, ' attempts, ', $result->seconds < 1.2 ? 'in time' : "$result->seconds s", "\n";
        continue;
    }
    // Longer than the deadline: the answer about the next order waits meanwhile.
    for ($until = hrtime(true) + 800_000_000; hrtime(true) < $until;) {
    }
}
$seconds = (hrtime(true) - $started) / 1e9;
echo $seconds > 2 && $seconds < 5 ? 'as long as that takes' : "$seconds s", "\n";
