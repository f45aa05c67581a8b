--TEST--
A handshake that ends while the ids are being read keeps the others from waiting for the first answer
--EXTENSIONS--
clictopay
--SKIPIF--
<?php
str_contains((string) shell_exec('PATH=$PATH:/usr/sbin; nginx -V 2>&1'), 'http_ssl_module') || die('skip it needs nginx with TLS');
(string) shell_exec('command -v openssl') === '' && die('skip it needs the command "openssl"');
?>
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';
require __DIR__ . '/nginx.inc';
require __DIR__ . '/../fault/autoload.php';

putenv('PATH=' . getenv('PATH') . ':/usr/sbin');

// Each is answered when all three have come.
$ids = ['a', 'b', 'c'];
$gateway = new Gateway(array_combine($ids, array_map(static fn (string $id): array => [Reply::held(paid($id), 3)], $ids)));
$nginx = new Nginx(parse_url($gateway->url, PHP_URL_HOST) . ':' . parse_url($gateway->url, PHP_URL_PORT));
$client = new ClicToPay\Client(Gateway::USER, Gateway::PASSWORD, $nginx->url, ['caFile' => $nginx->caFile, 'maxRetries' => 0, 'connectTimeout' => 30, 'timeout' => 50]);

/** As slow as a database, so that the server's part of the handshake can be there before the last one. Any other timing passes, too. */
$slow = static function () use ($ids): Generator {
    foreach ($ids as $id) {
        yield $id;
        usleep(100_000);
    }
};
$results = [];
foreach ($client->statuses($slow(), 3) as $key => $result) {
    $results[] = told($key, $result);
}
sort($results);
echo implode("\n", $results), "\n";
?>
--EXPECT--
a: Deposited a
b: Deposited b
c: Deposited c
