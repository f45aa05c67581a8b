<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Health;

use ClicToPay\{Environment, Exchange};
use ClicToPay\Shop\{Database, DatabaseException};

/**
 * A client's observer: counts what became of each exchange, by minute and endpoint, in one statement. A minute takes the row of the same
 * minute of the day before: the table never holds more than a day. The clock is the database's, so that several web nodes agree.
 */
final class Recorder
{
    /** Only the balance asks for it, and the gateway may not even have it: no payment waits for its answer. */
    private const LEFT_OUT = 'getLastOrdersForMerchants.do';
    private const WRITE = <<<'SQL'
        INSERT INTO clictopay_health (environment, endpoint, slot, minute, calls, failed, unsent, milliseconds, answered_at, failed_at)
        SELECT environment, endpoint, HOUR(now) * 60 + MINUTE(now), now - INTERVAL SECOND(now) SECOND - INTERVAL MICROSECOND(now) MICROSECOND,
            1, failed, unsent, milliseconds, IF(failed, NULL, now), IF(failed, now, NULL)
        FROM (SELECT ? AS environment, ? AS endpoint, ? AS failed, ? AS unsent, ? AS milliseconds, UTC_TIMESTAMP(6) AS now) AS exchange
        ON DUPLICATE KEY UPDATE
            calls = IF(clictopay_health.minute = VALUES(minute), calls, 0) + 1,
            failed = IF(clictopay_health.minute = VALUES(minute), clictopay_health.failed, 0) + VALUES(failed),
            unsent = IF(clictopay_health.minute = VALUES(minute), clictopay_health.unsent, 0) + VALUES(unsent),
            milliseconds = IF(clictopay_health.minute = VALUES(minute), clictopay_health.milliseconds, 0) + VALUES(milliseconds),
            answered_at = COALESCE(VALUES(answered_at), IF(clictopay_health.minute = VALUES(minute), answered_at, NULL)),
            failed_at = COALESCE(VALUES(failed_at), IF(clictopay_health.minute = VALUES(minute), failed_at, NULL)),
            minute = VALUES(minute)
        SQL;

    public function __construct(private readonly Database $database, private readonly Environment $environment)
    {
    }

    /**
     * A refusal is an answer. A call fails once, however often it is repeated: else a single order whose status can't be read would make an
     * outage. What stands in the way of counting does not stand in the way of a payment.
     */
    public function end(Exchange $exchange): void
    {
        $answered = in_array($exchange->outcome, ['accepted', 'refused'], true);
        if ($exchange->endpoint === self::LEFT_OUT || (!$answered && $exchange->attempt > 1)) {
            return;
        }
        try {
            $this->database->change(self::WRITE, [
                $this->environment->value,
                substr($exchange->endpoint, 0, 48),
                (int) !$answered,
                (int) ($exchange->outcome === 'not_sent'),
                $answered ? (int) round($exchange->seconds * 1000) : 0,
            ]);
        } catch (DatabaseException $exception) {
            error_log("ClicToPay: an exchange with the gateway was not counted: {$exception->getMessage()}");
        }
    }
}
