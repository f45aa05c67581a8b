<?php

declare(strict_types=1);

/*
 * Makes calls of every kind with secrets, and stops after each so that its memory can be searched: prints a line with the name of the place
 * and how many copies each secret may have there, and waits for one.
 *
 * This program never has a secret in the clear but in the very argument that it passes, and wipes that with sodium_memzero(): a copy that is
 * found is nobody's but the extension's or its libraries'. Secrets come as two halves to be put together with XOR.
 *
 * secrets_memory.php URL CA-FILE ORDER-ID
 */

use ClicToPay\Client;
use ClicToPay\Money;
use ClicToPay\Notification;
use ClicToPay\Verifier;

[, $url, $caFile, $orderId] = $argv;
stream_set_read_buffer(STDIN, 0);

/** The halves of each secret: password, key, pan. */
$halves = array_map('hex2bin', explode(' ', trim((string) fgets(STDIN))));

/** Calls with a secret and wipes it. */
$with = static function (int $secret, Closure $call) use ($halves): mixed {
    $clear = $halves[2 * $secret] ^ $halves[2 * $secret + 1];
    try {
        return $call($clear);
    } catch (Throwable $thrown) {
        return $thrown::class;
    } finally {
        sodium_memzero($clear);
    }
};

/**
 * @param array{int, int, int} $own copies of password, key and card number that the extension keeps
 * @param array{int, int, int} $more at most, that OpenSSL has in use
 */
$stop = static function (string $place, array $own = [1, 0, 0], array $more = [0, 0, 0]): void {
    gc_collect_cycles();
    fwrite(STDOUT, "$place\t" . implode(' ', $own) . "\t" . implode(' ', $more) . "\n");
    fgets(STDIN);
};

$stop('before anything', [0, 0, 0]);
$options = ['caFile' => $caFile, 'timeout' => 0.4, 'deadline' => 1.6, 'maxRetries' => 0];
$client = $with(0, static fn (string &$password): Client => new Client('sandbox-api', $password, $url, $options));
$stop('client constructed');

$try = static function (Closure $call): void {
    try {
        $call();
    } catch (Throwable) {
    }
};
$number = 'M' . getmypid();
$amount = Money::ofMinor(1000, 'TND');
$calls = [
    'register' => static fn (): mixed => $client->register($number, $amount, 'https://shop.example/'),
    'register, refused: the number is taken' => static fn (): mixed => $client->register($number, $amount, 'https://shop.example/'),
    'status' => static fn (): mixed => $client->getOrderStatusExtended($orderId),
    'refund' => static fn (): mixed => $client->refund($orderId, $amount),
    'recurrentPayment (JSON), refused' => static fn (): mixed => $client->recurrentPayment("$number-r", 'none', $amount),
    'an unknown call' => static fn (): mixed => $client->execute('unlisted/getBindings.do', ['clientId' => 'x']),
    'a call that was wrong' => static fn (): mixed => $client->deposit($orderId, Money::ofMinor(0, 'TND')),
];
foreach ($calls as $place => $call) {
    $try($call);
    $stop($place);
}
// the parent arms these, in this order
foreach (['fin', 'rst', 'silence', 'half-body', 'html', 'garbage', 'echo', 'echo-page'] as $way) {
    fwrite(STDOUT, "arm $way\n");
    fgets(STDIN);
    $try($calls['refund']);
    $stop("refund, executed and $way", [1, 0, 0], [str_starts_with($way, 'echo') ? 2 : 0, 0, 0]);
}

$other = $client->with(['timeout' => 1]);
$stop('a second client by with()', [2, 0, 0]);
unset($other);
$stop('the second client gone');

$with(2, static function (string &$pan) use ($client): void {
    $client->verifyEnrollment($pan);
});
$stop('verifyEnrollment');
$with(2, static function (string &$pan) use ($client, $orderId): void {
    $client->execute('paymentorder.do', ['MDORDER' => $orderId, '$PAN' => &$pan, '$CVC' => '123', '$EXPIRY' => '203412', 'TEXT' => 'T']);
});
$stop('execute with card data, refused');
fwrite(STDOUT, "arm echo-card\n");
fgets(STDIN);
$with(2, static function (string &$pan) use ($client): void {
    $client->verifyEnrollment($pan);
});
$stop('verifyEnrollment, the answer repeats the request', [1, 0, 0], [2, 0, 2]); // twice, in the record that was read last

$observer = new class () {
    public string $text = '';
    public function end(ClicToPay\Exchange $exchange): void
    {
        $this->text .= $exchange->request . $exchange->response;
    }
};
$watched = $client->with(['observer' => $observer]);
$try(static fn (): mixed => $watched->getOrderStatusExtended($orderId));
$stop('an observer that keeps the texts', [2, 0, 0]);
unset($watched, $observer);

$verifier = $with(1, static fn (string &$key): Verifier => Verifier::hmac($key));
$stop('verifier made'); // it keeps digests of the key
$query = "mdOrder=$orderId&orderNumber=1&operation=deposited&status=1&checksum=" . str_repeat('A', 64);
$try(static fn (): mixed => Notification::parse($query, $verifier));
$stop('notification refused');
unset($verifier);
$stop('verifier gone');

unset($client, $calls, $call);
$stop('client gone', [0, 0, 0]);
