<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

use ClicToPay\Shop\{Database, Time};

/** The grids that this shop has begun. */
final class Grids
{
    public function __construct(private readonly Database $database)
    {
    }

    public function store(string $grid): DatabaseStore
    {
        return new DatabaseStore($this->database, $grid);
    }

    /** @return list<string> names, what was worked on last first */
    public function begun(): array
    {
        return array_column($this->database->rows('SELECT name FROM clictopay_grid ORDER BY changed_at DESC, name'), 'name');
    }

    /** In one of them nothing stands between the merchant and production. */
    public function passed(): bool
    {
        foreach ($this->begun() as $grid) {
            try {
                if ($this->store($grid)->load()->isReady()) {
                    return true;
                }
            } catch (GridException) {
                continue; // whoever opens the page is told that the record is damaged
            }
        }
        return false;
    }

    /** False: the order is none of the grids'. It never becomes one of the shop's; that a notification came of it is noted. */
    public function notified(string $orderNumber): bool
    {
        $prefix = (string) strstr($orderNumber, '-', true);
        // Other shops with the same login have numbers of their own; what is not ASCII could not even be compared.
        return preg_match('/^[!-~]+$/D', $prefix) === 1 && $this->database->change(
            'UPDATE clictopay_grid SET notified_at = ?, version = version + 1 WHERE prefix = ?',
            [Time::in(0), $prefix],
        ) === 1;
    }

    /** Null: no notification of a test payment has ever come. */
    public function notifiedAt(): ?\DateTimeImmutable
    {
        $at = $this->database->rows('SELECT MAX(notified_at) AS at FROM clictopay_grid')[0]['at'];
        return $at === null ? null : Time::read((string) $at);
    }
}
