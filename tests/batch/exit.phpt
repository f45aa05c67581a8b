--TEST--
An observer that ends the program ends the statuses, too
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';
require __DIR__ . '/orders.inc';

final class Watch
{
    public function end(): void
    {
        exit("the end\n");
    }
}

$gateway = new Gateway(['a' => [Reply::held(paid('a'), 2)], 'b' => [Reply::silence()]]);
register_shutdown_function(static function () use (&$statuses): void {
    var_dump($statuses->valid());
    $statuses->next();
});
$statuses = $gateway->client(['observer' => new Watch()])->statuses(['a', 'b', 'c'], 2);
try {
    tell($statuses);
} finally {
    echo "not reached\n";
}
--EXPECT--
the end
bool(false)
