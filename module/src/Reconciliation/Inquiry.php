<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

use ClicToPay\{Environment, Money, OrderStatus};
use ClicToPay\Exception\{ClicToPayException, OrderNotFoundException, ProtocolException, TransportException};
use ClicToPay\Shop\{Attempt, Database, Gateway, LoginChangedException};

/** What both sides know about a page of attempts beyond the journal's own rows. */
final class Inquiry
{
    private const CONCURRENCY = 8;
    /** answers in a row that did not come, after which the gateway counts as away */
    private const SILENT = 8;

    public function __construct(private readonly Database $database, private readonly Gateway $gateway)
    {
    }

    /**
     * @param list<Attempt> $attempts
     * @return array<int, OrderStatus|\Throwable|null> attempt's id => what the gateway says; null: it does not know it
     * @throws ClicToPayException the gateway does not answer, or not this login
     */
    public function ask(Environment $environment, array $attempts): array
    {
        $answers = $ids = $numbers = [];
        foreach ($attempts as $attempt) {
            try {
                $this->gateway->clientOf($attempt);
                if ($attempt->gatewayId !== null) {
                    $ids[$attempt->gatewayId] = $attempt->id;
                } else {
                    $numbers[$attempt->orderNumber] = $attempt->id;
                }
            } catch (LoginChangedException $exception) {
                $answers[$attempt->id] = $exception;
            }
        }
        $client = $this->gateway->client($environment);
        $silent = 0;
        $answer = null;
        // Keys that look like numbers are ints in PHP.
        foreach ([[$ids, $client->statuses(...)], [$numbers, $client->statusesByOrderNumber(...)]] as [$asked, $call]) {
            foreach ($asked === [] ? [] : $call(array_map(strval(...), array_keys($asked)), self::CONCURRENCY) as $key => $answer) {
                $answers[$asked[$key]] = $answer instanceof OrderNotFoundException ? null : $answer;
                $silent = $answer instanceof TransportException || $answer instanceof ProtocolException ? $silent + 1 : 0;
                if ($silent === self::SILENT) {
                    throw $answer;
                }
            }
        }
        // A short page of which nothing was answered. One unreadable answer alone is not to stop what comes after it.
        return $silent === count($attempts) && $answer instanceof TransportException ? throw $answer : $answers;
    }

    /**
     * What this shop itself has asked for. Read it before the gateway is asked.
     *
     * @param list<Attempt> $attempts
     * @return array<int, Operated> by the attempt's id
     */
    public function operated(array $attempts): array
    {
        $rows = array_column($this->database->rows(
            "SELECT attempt_id,
                    SUM(IF(kind = 'refund' AND state = 'done', amount, 0)) AS refunded,
                    SUM(IF(kind = 'refund' AND open_attempt_id IS NOT NULL, amount, 0)) AS refunding,
                    MAX(kind = 'cancel' AND (state = 'done' OR open_attempt_id IS NOT NULL)) AS cancelled
             FROM clictopay_operation WHERE attempt_id IN (" . implode(', ', array_fill(0, count($attempts), '?')) . ') GROUP BY attempt_id',
            array_column($attempts, 'id'),
        ), null, 'attempt_id');
        $operated = [];
        foreach ($attempts as $attempt) {
            $row = $rows[$attempt->id] ?? ['refunded' => 0, 'refunding' => 0, 'cancelled' => 0];
            $currency = $attempt->amount->currency;
            $operated[$attempt->id] = new Operated(
                Money::ofMinor((int) $row['refunded'], $currency),
                Money::ofMinor((int) $row['refunding'], $currency),
                (int) $row['cancelled'] === 1,
            );
        }
        return $operated;
    }
}
