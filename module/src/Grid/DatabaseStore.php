<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

use ClicToPay\Shop\{Database, Time};

/** The progress in a row of the shop's database: several of the shop's admins can work at once. */
final class DatabaseStore implements Store
{
    public function __construct(private readonly Database $database, private readonly string $grid)
    {
    }

    /** Unless somebody has begun this grid already. */
    public function begin(Progress $progress): void
    {
        $this->database->change(
            'INSERT IGNORE INTO clictopay_grid (name, prefix, progress, changed_at) VALUES (?, ?, ?, ?)',
            [$this->grid, $progress->prefix, self::text($progress), Time::in(0)],
        );
    }

    public function load(): Progress
    {
        return $this->find() ?? throw new GridException("The grid \"$this->grid\" was not begun.");
    }

    /** Null: nobody has begun this grid. @throws GridException */
    public function find(): ?Progress
    {
        return $this->read('');
    }

    public function change(\Closure $change): Progress
    {
        return $this->database->transaction(function () use ($change): Progress {
            $progress = $change($this->read('FOR UPDATE') ?? throw new GridException("The grid \"$this->grid\" was not begun."));
            $this->database->change(
                'UPDATE clictopay_grid SET progress = ?, changed_at = ?, version = version + 1 WHERE name = ?',
                [self::text($progress), Time::in(0), $this->grid],
            );
            return $progress;
        });
    }

    private function read(string $lock): ?Progress
    {
        $row = $this->database->rows("SELECT progress FROM clictopay_grid WHERE name = ? $lock", [$this->grid])[0] ?? null;
        if ($row === null) {
            return null;
        }
        $values = json_decode((string) $row['progress'], true);
        return is_array($values) ? Progress::fromArray($values) : throw new GridException("The record of the grid \"$this->grid\" is damaged.");
    }

    private static function text(Progress $progress): string
    {
        return json_encode($progress->toArray(), JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR);
    }
}
