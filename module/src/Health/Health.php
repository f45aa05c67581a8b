<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Health;

use ClicToPay\{Environment, Settings};
use ClicToPay\Shop\{Database, DatabaseException, Time};

/**
 * How the gateway has answered in the last ten minutes, from what all web nodes counted. Nothing is decided and stored: one answer ends a
 * silence, and so do ten minutes without a call. That lets a method that is hidden come back: whoever chooses it next is the trial.
 */
final class Health
{
    public const MINUTES = 10;

    public function __construct(private readonly Database $database)
    {
    }

    /** Null: all is well, or nothing was called. */
    public function trouble(Environment $environment): ?Trouble
    {
        $endpoints = $this->endpoints($environment);
        $silent = self::silent($endpoints);
        if ($silent !== null) {
            return new Trouble(true, $this->since($environment, $silent->failed === $silent->unsent ? '' : $silent->name, 'failed > 0', 'failed < calls'), $endpoints);
        }
        foreach ($endpoints as $endpoint) {
            if ($endpoint->isSlow()) {
                return new Trouble(false, $this->since($environment, $endpoint->name, 'milliseconds >= 5000', 'failed < calls AND milliseconds < 5000 * (calls - failed)'), $endpoints);
            }
        }
        return null;
    }

    /** Whether the settings want the method hidden now. Who can't tell does not hide it. */
    public function hides(Settings $settings): bool
    {
        try {
            return $settings->hideInOutage() && self::silent($this->endpoints($settings->mode())) !== null;
        } catch (DatabaseException) {
            return false;
        }
    }

    /** @param list<Endpoint> $endpoints */
    private static function silent(array $endpoints): ?Endpoint
    {
        $reachedAt = max(['', ...array_map(static fn (Endpoint $endpoint): string => $endpoint->answeredAt, $endpoints)]);
        foreach ($endpoints as $endpoint) {
            if ($endpoint->isSilent($reachedAt)) {
                return $endpoint;
            }
        }
        return null;
    }

    /** @return list<Endpoint> */
    private function endpoints(Environment $environment): array
    {
        return array_map(
            static fn (array $row): Endpoint => new Endpoint(
                $row['endpoint'],
                (int) $row['calls'],
                (int) $row['failed'],
                (int) $row['unsent'],
                (int) $row['milliseconds'],
                (string) $row['answered_at'],
                (string) $row['failed_at'],
            ),
            $this->database->rows(
                'SELECT endpoint, SUM(calls) AS calls, SUM(failed) AS failed, SUM(unsent) AS unsent, SUM(milliseconds) AS milliseconds,
                    MAX(answered_at) AS answered_at, MAX(failed_at) AS failed_at
                 FROM clictopay_health WHERE environment = ? AND minute > UTC_TIMESTAMP() - INTERVAL ? MINUTE GROUP BY endpoint ORDER BY endpoint',
                [$environment->value, self::MINUTES],
            ),
        );
    }

    /**
     * The first bad minute after the last good one.
     *
     * @param string $endpoint '': all of them
     * @param string $bad SQL
     * @param string $good SQL
     */
    private function since(Environment $environment, string $endpoint, string $bad, string $good): \DateTimeImmutable
    {
        $rows = "clictopay_health WHERE environment = ? AND (endpoint = ? OR ? = '') AND minute > UTC_TIMESTAMP() - INTERVAL 1 DAY";
        $which = [$environment->value, $endpoint, $endpoint];
        return Time::read($this->database->rows(
            "SELECT COALESCE(MIN(minute), UTC_TIMESTAMP() - INTERVAL ? MINUTE) AS since
             FROM $rows AND $bad AND minute >= (SELECT COALESCE(MAX(minute), '2000-01-01') FROM $rows AND $good)",
            [self::MINUTES, ...$which, ...$which],
        )[0]['since']);
    }
}
