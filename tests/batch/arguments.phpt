--TEST--
The arguments of statuses()
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

$client = new ClicToPay\Client('user', 'secret');
foreach ([0, -1, 33, PHP_INT_MAX] as $concurrency) {
    attempt(static fn () => $client->statuses([], $concurrency));
    attempt(static fn () => $client->statusesByOrderNumber([], $concurrency));
}
attempt(static fn () => $client->statuses('id'));
attempt(static fn () => $client->statuses(new stdClass()));
$statuses = $client->statuses([], 32);
var_dump($statuses->valid());
$statuses->next();
attempt($statuses->current(...));
attempt($statuses->key(...));
attempt(static fn () => clone $statuses);
attempt(static fn () => serialize($statuses));
attempt(static fn () => new ClicToPay\OrderStatuses());
attempt(static fn () => $statuses->other = 1);
--EXPECT--
ValueError: ClicToPay\Client::statuses(): Argument #2 ($concurrency) must be between 1 and 32
ValueError: ClicToPay\Client::statusesByOrderNumber(): Argument #2 ($concurrency) must be between 1 and 32
ValueError: ClicToPay\Client::statuses(): Argument #2 ($concurrency) must be between 1 and 32
ValueError: ClicToPay\Client::statusesByOrderNumber(): Argument #2 ($concurrency) must be between 1 and 32
ValueError: ClicToPay\Client::statuses(): Argument #2 ($concurrency) must be between 1 and 32
ValueError: ClicToPay\Client::statusesByOrderNumber(): Argument #2 ($concurrency) must be between 1 and 32
ValueError: ClicToPay\Client::statuses(): Argument #2 ($concurrency) must be between 1 and 32
ValueError: ClicToPay\Client::statusesByOrderNumber(): Argument #2 ($concurrency) must be between 1 and 32
TypeError: ClicToPay\Client::statuses(): Argument #1 ($orderIds) must be of type iterable, string given
TypeError: ClicToPay\Client::statuses(): Argument #1 ($orderIds) must be of type iterable, stdClass given
bool(false)
Error: There is no status: the statuses are at their end, or not begun
Error: There is no status: the statuses are at their end, or not begun
Error: Trying to clone an uncloneable object of class ClicToPay\OrderStatuses
Exception: Serialization of 'ClicToPay\OrderStatuses' is not allowed
Error: Call to private ClicToPay\OrderStatuses::__construct() from global scope
Error: Cannot create dynamic property ClicToPay\OrderStatuses::$other
