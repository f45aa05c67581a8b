--TEST--
One connection where the server speaks HTTP/2, else one for each request under way
--EXTENSIONS--
clictopay
--SKIPIF--
<?php
str_contains((string) shell_exec('PATH=$PATH:/usr/sbin; nginx -V 2>&1'), 'http_v2_module') || die('skip it needs nginx with HTTP/2');
(string) shell_exec('command -v openssl') === '' && die('skip it needs the command "openssl"');
?>
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';
require __DIR__ . '/nginx.inc';
require __DIR__ . '/../fault/autoload.php';

putenv('PATH=' . getenv('PATH') . ':/usr/sbin');

/** Of eight that are answered when all have come, and eight more. */
function connections(string $protocol, string $settings = ''): void
{
    $replies = ['*' => PAID];
    for ($order = 0; $order < 8; $order++) {
        $replies["order-$order"] = [Reply::held(paid("order-$order"), 8)];
    }
    $gateway = new Gateway($replies);
    $nginx = new Nginx(parse_url($gateway->url, PHP_URL_HOST) . ':' . parse_url($gateway->url, PHP_URL_PORT), $protocol, $settings);
    $client = new ClicToPay\Client(Gateway::USER, Gateway::PASSWORD, $nginx->url, ['caFile' => $nginx->caFile, 'maxRetries' => 0]);
    $orders = array_map(static fn (int $order): string => "order-$order", range(0, 15));
    $own = 0;
    foreach ($client->statuses($orders, 8) as $key => $result) {
        $own += $result instanceof ClicToPay\OrderStatus && $result->orderId === $key ? 1 : 0;
    }
    $requests = $nginx->requests(16);
    $protocols = array_unique(array_map(static fn (string $line): string => strtok($line, ' '), $requests));
    echo "$own own answers, ", implode(' and ', $protocols), ', ', count(array_unique($requests)), " connections\n";
    // A single call has no use for HTTP/2.
    $client->getOrderStatusExtended('single');
    echo '  single: ', strtok($nginx->requests(17)[16], ' '), "\n";
}

connections('http2');
connections('');
?>
--EXPECT--
16 own answers, HTTP/2.0, 1 connections
  single: HTTP/1.1
16 own answers, HTTP/1.1, 8 connections
  single: HTTP/1.1
