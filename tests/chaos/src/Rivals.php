<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use ClicToPay\Shop\{Claims, MysqliDatabase};
use Fiber;
use mysqli;

/**
 * One order, on two nodes of a cluster at the same moment: on one an attempt is begun, on the other the order is closed unless there is an
 * attempt. Whichever comes first, they may not both succeed without having seen each other. This alone runs code of the module: its lock.
 */
final class Rivals
{
    private const ORDER = 1_000_000_000;

    /** How often both did. */
    public static function meet(mysqli $one, mysqli $other, int $rounds): int
    {
        spl_autoload_register(static function (string $class): void {
            if (str_starts_with($class, 'ClicToPay\\Shop\\')) {
                require dirname(__DIR__, 3) . '/module/src/' . substr($class, strlen('ClicToPay\\Shop\\')) . '.php';
            }
        });
        [$one, $other] = [new MysqliDatabase($one), new MysqliDatabase($other)];
        $both = 0;
        for ($order = self::ORDER; $order < self::ORDER + $rounds; $order++) {
            $one->transaction(static fn () => (new Claims($one))->lock($order));
            $begin = self::half($one, static function () use ($one, $order): bool {
                $open = (new Claims($one))->lock($order)['state'] === Claims::OPEN;
                $open && $one->change('INSERT INTO clictopay_meta (name, value) VALUES (?, ?)', ["attempt-$order", '']);
                return $open;
            });
            $close = self::half($other, static function () use ($other, $order): bool {
                (new Claims($other))->lock($order);
                $none = $other->rows('SELECT name FROM clictopay_meta WHERE name = ?', ["attempt-$order"]) === [];
                $none && (new Claims($other))->close($order);
                return $none;
            });
            $begin->resume();
            $close->resume();
            $both += (int) ($begin->getReturn() && $close->getReturn());
        }
        $one->change("DELETE FROM clictopay_meta WHERE name LIKE 'attempt-%'");
        $one->change('DELETE FROM clictopay_order WHERE order_id >= ?', [self::ORDER]);
        return $both;
    }

    /**
     * The work is done, and waits for its commit.
     *
     * @param \Closure(): bool $work
     * @return Fiber<mixed, mixed, bool, mixed>
     */
    private static function half(MysqliDatabase $database, \Closure $work): Fiber
    {
        $first = true;
        $fiber = new Fiber(static fn (): bool => $database->transaction(static function () use ($work, &$first): bool {
            $done = $work();
            if ($first) {
                $first = false;
                Fiber::suspend();
            }
            return $done;
        }));
        $fiber->start();
        return $fiber;
    }
}
