--TEST--
A pinned key is the hash of a key, never the name of a file
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Client;

$hash = 'sha256//YhKJKSzoTt2b5FP18fvpHo7fJYqQCjAa3HWY3tvRMwE=';
attempt(fn () => new Client('user', 'secret', options: ['pinnedPublicKey' => __FILE__]));
foreach (['', 'sha256//', substr($hash, 0, -1), "$hash=", "$hash;", "$hash;/etc/hosts", "$hash,$hash", "$hash\0", " $hash", str_replace('Y', '*', $hash),
    str_replace('256', '512', $hash)] as $value) {
    echo thrown(fn () => new Client('user', 'secret', options: ['pinnedPublicKey' => $value]))::class, "\n";
}
--EXPECT--
ValueError: ClicToPay\Client::__construct(): Argument #4 ($options) key "pinnedPublicKey" must be null or "sha256//" and the Base64 SHA-256 hash of the key, several separated by ";"
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
ValueError
