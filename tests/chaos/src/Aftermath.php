<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use mysqli;

/**
 * After the last checkout: late payments, then nothing but time and the shop's scheduled work, until there is nothing left to do. Time
 * passes in the gateway by its clock, in the shop by making its records older.
 */
final class Aftermath
{
    private const MINUTE = 60;
    private const HOUR = 3600;
    private const RUNS = 60;

    /** by how many seconds the shop's records are older than they are */
    private int $older = 0;

    public function __construct(private readonly World $world, private readonly mysqli $link)
    {
    }

    /** To be called in a fiber. */
    public function live(): void
    {
        // Buyers who pay when the shop takes their time for over and closes their orders.
        $this->grow(26 * self::MINUTE);
        $this->world->loop->together(fn () => $this->work(), ...$this->world->late);
        $this->world->releaseNotifications();
        foreach ([...array_fill(0, 7, 30 * self::MINUTE), ...array_fill(0, 5, 12 * self::HOUR)] as $seconds) {
            $this->pass($seconds);
            $this->work();
        }
        // The gateway's records have their true times: those of the shop again, too.
        $this->grow(-$this->older);
    }

    private function pass(int $seconds): void
    {
        $this->world->gateway->control('clock/advance', ['seconds' => $seconds]);
        $this->grow($seconds);
    }

    private function grow(int $seconds): void
    {
        $this->older += $seconds;
        $columns = $this->link->query("SELECT table_name AS t, column_name AS c FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name LIKE 'clictopay\\_%' AND data_type = 'datetime'")->fetch_all(MYSQLI_ASSOC);
        foreach ($columns as ['t' => $table, 'c' => $column]) {
            $this->link->query("UPDATE $table SET $column = $column - INTERVAL $seconds SECOND WHERE $column IS NOT NULL");
        }
    }

    /** The scheduled work until nothing is due. */
    private function work(): void
    {
        for ($run = 1; $run <= self::RUNS; $run++) {
            $this->world->runSchedule();
            $due = $this->link->query("SELECT (SELECT COUNT(*) FROM clictopay_attempt WHERE check_at <= UTC_TIMESTAMP())
                + (SELECT COUNT(*) FROM clictopay_effect WHERE state = 'due' AND kind <> 'finish_session')")->fetch_column();
            if ((int) $due === 0) {
                return;
            }
        }
    }
}
