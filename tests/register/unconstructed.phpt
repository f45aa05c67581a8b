--TEST--
A client whose constructor has not ended registers nothing
--EXTENSIONS--
clictopay
--INI--
open_basedir={PWD}
--FILE--
<?php
set_error_handler(static function (int $level, string $message): bool {
    foreach (debug_backtrace(DEBUG_BACKTRACE_PROVIDE_OBJECT) as $frame) {
        $client = $frame['object'] ?? null;
        if ($client instanceof ClicToPay\Client) {
            try {
                $client->register('A-1', ClicToPay\Money::of('1', 'TND'), 'https://shop.example/', expirationDate: new DateTimeImmutable());
            } catch (Error $error) {
                echo $error::class, ': ', $error->getMessage(), "\n";
            }
        }
    }
    return true;
});
try {
    new ClicToPay\Client('user', 'password', 'https://gateway.example/rest/', ['caFile' => '/etc/ssl/certs/ca-certificates.crt']);
} catch (ValueError $error) {
    echo $error::class, "\n";
}
--EXPECT--
Error: ClicToPay\Client was not constructed
ValueError
