<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

use ClicToPay\OrderState;
use ClicToPay\Shop\Reconciliation\{Kind, Period};
use ClicToPay\Shop\Time;
use ClicToPaySandbox\{ActionCode, Database, Order, Orders};

/**
 * A day of payments, written straight into the journal and into the sandbox's own store: most of them in order, and among them every way
 * in which the two can differ. The same seed gives the same day.
 */
final class PlantedPayments
{
    /** case => how many of a hundred; each is there three times at least */
    private const CASES = [
        // in order
        'paid' => 55, 'declined' => 10, 'open' => 2, 'ended' => 2, 'refunded' => 3, 'partlyRefunded' => 2, 'refunding' => 1, 'cancelled' => 2, 'captured' => 2, 'held' => 2,
        'secondTry' => 3, 'neverRegistered' => 1, 'test' => 1, 'dayBefore' => 1, 'dayAfter' => 1,
        // planted
        'lostNotification' => 3, 'lateSuccess' => 1, 'lateOnClosed' => 1, 'refundedOutside' => 1, 'moreRefundedOutside' => 1, 'reversedOutside' => 1,
        'paidTwice' => 1, 'paidTwiceLost' => 1, 'otherAmount' => 1, 'otherCurrency' => 1, 'partlyDeposited' => 1, 'declinedThere' => 1, 'unknownThere' => 1,
        'refundMissing' => 1, 'undecided' => 1, 'otherLogin' => 1,
        'begunBefore' => 1, 'unknownHere' => 1, 'foreign' => 1, 'notListed' => 1, 'listDiffers' => 1, 'listedAsPaid' => 1,
    ];
    private const PREFIX = 'TEST';

    /** @var array<string, string> "kind number" => the detail */
    public array $expected = [];
    /** @var array<string, true> those of them that a second run does not find: they are mended */
    public array $mended = [];
    /** @var array<string, array<string, array{payments: int, taken: int, refunded: int}>> as Sums has them */
    public array $sums = [];
    /** journal's payments of the day */
    public int $payments = 0;
    public int $foreign = 0;
    private Orders $orders;
    private int $orderId = 0;
    private int $attemptId = 0;
    /** @var array<string, list<string>> table => rows to be written */
    private array $rows = [];
    /** @var resource of the portal */
    private $list;

    public function __construct(private readonly \mysqli $link, private readonly Database $gateway, public readonly string $portal, public readonly Period $period, int $seed)
    {
        mt_srand($seed);
        $this->orders = new Orders($gateway);
    }

    public function plant(int $payments): void
    {
        $cases = [];
        foreach (self::CASES as $case => $share) {
            array_push($cases, ...array_fill(0, max(3, intdiv($payments * $share, array_sum(self::CASES))), $case));
        }
        while (count($cases) < $payments) {
            $cases[] = 'paid';
        }
        shuffle($cases);
        $this->list = fopen($this->portal, 'w');
        fwrite($this->list, "N° commande;Date;Montant;Devise;État\n");
        $this->gateway->transaction(function () use ($cases): void {
            foreach ($cases as $case) {
                $this->orderId++;
                $this->$case();
                count($this->rows['clictopay_attempt'] ?? []) < 500 || $this->flush();
            }
        });
        $this->flush();
        fclose($this->list);
        ksort($this->expected);
    }

    private function paid(): void
    {
        $this->both('paid', Order::DEPOSITED);
    }

    private function declined(): void
    {
        $this->both('failed', Order::DECLINED);
    }

    /** Somebody is on the page: it was opened just before midnight. */
    private function open(): void
    {
        $this->both('pending', Order::REGISTERED, ['expires' => Time::in(1200)]);
    }

    /** Nobody paid, and the shop has not heard of that either: nothing differs about the money. */
    private function ended(): void
    {
        $this->both('pending', Order::DECLINED);
    }

    private function refunded(): void
    {
        $amount = self::amount();
        $id = $this->both('refunded', Order::REFUNDED, ['amount' => $amount, 'refunded' => $amount, 'refundedThere' => $amount]);
        $this->operation($id, 'refund', $amount, 'done');
    }

    private function partlyRefunded(): void
    {
        $amount = self::amount();
        $id = $this->both('partly_refunded', Order::DEPOSITED, ['amount' => $amount, 'refunded' => 500, 'refundedThere' => 500]);
        $this->operation($id, 'refund', 200, 'done');
        $this->operation($id, 'refund', 300, 'done');
    }

    /** Asked for, done there, and the answer was lost: the shop still waits. */
    private function refunding(): void
    {
        $id = $this->both('paid', Order::DEPOSITED, ['refundedThere' => 400]);
        $this->operation($id, 'refund', 400, 'unknown');
        $this->sum('here', 0, 400, false);
    }

    private function cancelled(): void
    {
        $this->operation($this->both('reversed', Order::REVERSED, ['order' => 'closed']), 'cancel', 1000, 'done');
    }

    /** The merchant took less than was held, on purpose. */
    private function captured(): void
    {
        $this->both('paid', Order::DEPOSITED, ['amount' => 9000, 'captured' => 7000, 'deposited' => 7000]);
    }

    private function held(): void
    {
        $this->both('authorised', Order::APPROVED);
    }

    private function secondTry(): void
    {
        $amount = self::amount();
        $this->both('failed', Order::DECLINED, ['amount' => $amount]);
        $this->both('paid', Order::DEPOSITED, ['amount' => $amount, 'number' => 2]);
    }

    private function neverRegistered(): void
    {
        $this->attempt('failed', ['gatewayId' => null]);
    }

    private function test(): void
    {
        $this->both('paid', Order::REGISTERED, ['environment' => 'test']);
    }

    private function dayBefore(): void
    {
        $this->both('paid', Order::DECLINED, ['at' => -86_400]);
    }

    private function dayAfter(): void
    {
        $this->both('paid', Order::DECLINED, ['at' => 86_400]);
    }

    private function lostNotification(): void
    {
        $this->both('pending', Order::DEPOSITED, ['after' => 'paid', 'finds' => ['paid_there' => ''], 'mended' => true]);
    }

    private function lateSuccess(): void
    {
        $this->both('failed', Order::DEPOSITED, ['after' => 'paid', 'finds' => ['paid_there' => 'paid_after_failure'], 'mended' => true]);
    }

    private function lateOnClosed(): void
    {
        $this->both('cancelled', Order::DEPOSITED, ['after' => 'paid', 'order' => 'closed', 'finds' => ['paid_there' => 'paid_after_close'], 'mended' => true]);
    }

    private function refundedOutside(): void
    {
        $amount = self::amount();
        $this->both('paid', Order::REFUNDED, ['amount' => $amount, 'refundedThere' => $amount, 'after' => 'refunded', 'refundedAfter' => $amount, 'finds' => ['refunded_outside' => '']]);
    }

    private function moreRefundedOutside(): void
    {
        $amount = self::amount();
        $id = $this->both('partly_refunded', Order::DEPOSITED, ['amount' => $amount, 'refunded' => 300, 'refundedThere' => 500, 'refundedAfter' => 500, 'finds' => ['refunded_outside' => '']]);
        $this->operation($id, 'refund', 300, 'done');
    }

    private function reversedOutside(): void
    {
        $this->both('paid', Order::REVERSED, ['after' => 'reversed', 'finds' => ['reversed_outside' => '']]);
    }

    private function paidTwice(): void
    {
        $amount = self::amount();
        $this->both('paid', Order::DEPOSITED, ['amount' => $amount]);
        $this->both('paid', Order::DEPOSITED, ['amount' => $amount, 'number' => 2, 'finds' => ['paid_twice' => 'paid_twice']]);
    }

    private function paidTwiceLost(): void
    {
        $amount = self::amount();
        $this->both('paid', Order::DEPOSITED, ['amount' => $amount]);
        $number = $this->number(2);
        $this->both('pending', Order::DEPOSITED, ['amount' => $amount, 'number' => 2, 'after' => 'paid',
            'finds' => ['paid_twice' => 'paid_twice', 'paid_there' => 'paid_twice']]);
        $this->mended["paid_there $number"] = true;
    }

    private function otherAmount(): void
    {
        $this->both('pending', Order::DEPOSITED, ['amount' => 5000, 'amountThere' => 500, 'deposited' => 500, 'finds' => ['amount_differs' => 'amount_mismatch', 'list_differs' => '']]);
    }

    private function otherCurrency(): void
    {
        $this->both('pending', Order::DEPOSITED, ['currencyThere' => '978', 'finds' => ['amount_differs' => 'currency_mismatch', 'list_differs' => '']]);
    }

    /** In the portal, of a held amount. */
    private function partlyDeposited(): void
    {
        $this->both('authorised', Order::DEPOSITED, ['amount' => 9000, 'deposited' => 4000, 'after' => 'partly_paid', 'takenAfter' => 4000, 'finds' => ['amount_differs' => 'partly_deposited']]);
    }

    private function declinedThere(): void
    {
        $this->both('paid', Order::DECLINED, ['finds' => ['paid_here' => 'went_backwards']]);
    }

    private function unknownThere(): void
    {
        $id = $this->attempt('paid', ['finds' => ['paid_here' => 'not_found']]);
        $this->claim($id);
    }

    private function refundMissing(): void
    {
        $id = $this->both('paid', Order::DEPOSITED, ['refunded' => 700, 'finds' => ['refund_missing' => '']]);
        $this->operation($id, 'refund', 700, 'done');
    }

    /** The gateway's page is open longer than it was asked to be. */
    private function undecided(): void
    {
        $this->both('pending', Order::REGISTERED, ['finds' => ['undecided' => '']]);
    }

    private function otherLogin(): void
    {
        $this->both('paid', Order::DEPOSITED, ['login' => 'former-api', 'after' => null, 'sumThere' => false, 'finds' => ['not_asked' => 'login_changed']]);
    }

    /** On a page of the day before: only a list tells. */
    private function begunBefore(): void
    {
        $this->both('pending', Order::DEPOSITED, ['at' => -86_400, 'finds' => ['paid_there' => ''], 'mended' => true]);
    }

    /** The journal was restored from an older copy. */
    private function unknownHere(): void
    {
        $number = $this->number(1);
        $this->listed($number, 3000, 'Déposé');
        $this->expected["unknown_here $number"] = '';
    }

    private function foreign(): void
    {
        $this->listed("OTHER-$this->orderId", 3000, 'Déposé');
        $this->foreign++;
    }

    private function notListed(): void
    {
        $this->both('paid', Order::DEPOSITED, ['listed' => false, 'finds' => ['not_listed' => '']]);
    }

    private function listDiffers(): void
    {
        $this->both('paid', Order::DEPOSITED, ['amount' => 5000, 'listed' => 5001, 'finds' => ['list_differs' => '']]);
    }

    private function listedAsPaid(): void
    {
        $this->both('failed', Order::DECLINED, ['listedAs' => 'Déposé', 'finds' => ['listed_as_paid' => '']]);
    }

    /**
     * An attempt, its order, and the gateway's order.
     *
     * @param array<string, mixed> $more
     */
    private function both(string $here, int $there, array $more = []): int
    {
        $more += ['amount' => self::amount(), 'number' => 1];
        $id = $this->attempt($here, $more);
        if ($more['number'] === 1) {
            $more['order'] ??= in_array($here, ['paid', 'authorised', 'partly_refunded', 'refunded'], true) ? 'paid' : 'open';
            $this->claim($id, $more['order']);
        } elseif ($here === 'paid' && !isset($more['finds'])) {
            $this->rows['clictopay_order'][array_key_last($this->rows['clictopay_order'])] = "($this->orderId, 'paid', $id, 7, UTC_TIMESTAMP())";
        }
        $this->atGateway($id, $there, $more);
        return $id;
    }

    /** @param array<string, mixed> $more */
    private function attempt(string $state, array $more): int
    {
        $more += ['amount' => self::amount(), 'number' => 1, 'environment' => 'production', 'login' => 'sandbox-api', 'refunded' => 0, 'captured' => null, 'at' => 0, 'finds' => []];
        $id = ++$this->attemptId;
        $number = $this->number($more['number']);
        $created = $this->createdAt($id) + $more['at'];
        $gatewayId = array_key_exists('gatewayId', $more) ? 'NULL' : "'" . self::gatewayId($id) . "'";
        $this->rows['clictopay_attempt'][] = sprintf(
            "(%d, %d, %d, '%s', '%s', %s, %d, 'TND', 3, '%s', '%s', '', 0, '%s', %s, %d, 'https://gateway.example/page', 'fr', '%s', '%s')",
            $id,
            $this->orderId,
            $more['number'],
            $number,
            md5("token $id"),
            $gatewayId,
            $more['amount'],
            $more['environment'],
            $more['login'],
            $state,
            $more['captured'] ?? 'NULL',
            $more['refunded'],
            gmdate('Y-m-d H:i:s', $created),
            $more['expires'] ?? gmdate('Y-m-d H:i:s', $created + 1200),
        );
        if ($more['number'] === 1) {
            $this->rows['shop_order'][] = "($this->orderId, 1, {$more['amount']}, 'TND', 'buyer@example.com', 'Amira B.')";
        }
        if ($more['environment'] === 'production' && $more['at'] === 0) {
            $this->payments++;
            $after = array_key_exists('after', $more) ? $more['after'] : $state;
            if (in_array($after, ['paid', 'partly_refunded', 'refunded', 'partly_paid'], true)) {
                $this->sum('here', $more['takenAfter'] ?? $more['captured'] ?? $more['amount'], $more['refundedAfter'] ?? $more['refunded']);
            }
        }
        foreach ($more['finds'] as $kind => $detail) {
            $this->expected["$kind $number"] = $detail;
            if (isset($more['mended'])) {
                $this->mended["$kind $number"] = true;
            }
        }
        return $id;
    }

    private function claim(int $attemptId, string $state = 'paid'): void
    {
        $this->rows['clictopay_order'][] = sprintf("(%d, '%s', %s, 7, UTC_TIMESTAMP())", $this->orderId, $state, $state === 'paid' ? $attemptId : 'NULL');
    }

    private function operation(int $attemptId, string $kind, int $amount, string $state): void
    {
        $this->rows['clictopay_operation'][] = sprintf(
            "(%d, %s, '%s', '%s', %d, 'TND', '%s', '%s', 'admin', UTC_TIMESTAMP())",
            $attemptId,
            $state === 'done' ? 'NULL' : (string) $attemptId,
            md5("$attemptId $kind $amount"),
            $kind,
            $amount,
            $state,
            json_encode(['endpoint' => "$kind.do", 'orderId' => self::gatewayId($attemptId), 'orderNumber' => $this->number(1), 'refundId' => null, 'message' => 'No answer.',
                'amount' => $amount, 'currency' => 'TND', 'refundedBefore' => 0, 'refundedBeforeCurrency' => 'TND']),
        );
    }

    /** @param array<string, mixed> $more */
    private function atGateway(int $attemptId, int $status, array $more): void
    {
        $order = new Order();
        $order->id = self::gatewayId($attemptId);
        $order->number = $this->number($more['number']);
        $order->amount = $more['amountThere'] ?? $more['amount'];
        $order->currency = $more['currencyThere'] ?? '788';
        $order->created = ($this->createdAt($attemptId) + ($more['at'] ?? 0)) * 1000;
        $order->expires = (time() + 86_400) * 1000;
        $order->returnUrl = 'https://shop.example/back';
        $order->status = $status;
        $order->actionCode = $status === Order::DECLINED ? 116 : ($status === Order::REGISTERED ? ActionCode::NO_ATTEMPT : ActionCode::APPROVED);
        $paid = in_array($status, [Order::APPROVED, Order::DEPOSITED, Order::REVERSED, Order::REFUNDED], true);
        if ($paid) {
            $order->approved = $order->amount;
            $order->authorisedAt = $order->created + 30_000;
            $order->mask = '450921**1119';
            $order->approvalCode = '123456';
        }
        if ($status === Order::DEPOSITED || $status === Order::REFUNDED) {
            $order->deposited = $more['deposited'] ?? $order->amount;
            $order->depositedAt = $order->authorisedAt;
        }
        $order->refunded = $more['refundedThere'] ?? 0;
        $this->orders->add($order);
        if (($more['listed'] ?? true) !== false) {
            $this->listed($order->number, is_int($more['listed'] ?? null) ? $more['listed'] : $order->amount, $more['listedAs'] ?? ($paid ? 'Déposé' : 'Refusé'), $order->currency === '978' ? 'EUR' : 'TND');
        }
        if ($order->deposited > 0 && ($more['sumThere'] ?? true) && ($more['at'] ?? 0) === 0 && ($more['environment'] ?? '') !== 'test') {
            $this->sum('there', $order->deposited, $order->refunded, currency: $order->currency === '978' ? 'EUR' : 'TND');
        }
    }

    /** As a spreadsheet in French writes it. */
    private function listed(string $number, int $minor, string $state, string $currency = 'TND'): void
    {
        $decimals = $currency === 'TND' ? 3 : 2;
        $text = str_pad((string) $minor, $decimals + 1, '0', STR_PAD_LEFT);
        $amount = substr($text, 0, -$decimals) . ',' . substr($text, -$decimals);
        fwrite($this->list, "$number;{$this->period->first()};$amount;$currency;$state\n");
    }

    private function sum(string $side, int $taken, int $refunded, bool $payment = true, string $currency = 'TND'): void
    {
        $sums = &$this->sums[$currency][$side];
        $sums ??= ['payments' => 0, 'taken' => 0, 'refunded' => 0];
        $sums['payments'] += (int) $payment;
        $sums['taken'] += $taken;
        $sums['refunded'] += $refunded;
    }

    private function flush(): void
    {
        $columns = [
            'clictopay_attempt' => '(id, order_id, number, order_number, token, gateway_id, amount, currency, exponent, environment, login, base_url,
                pre_authorised, state, captured, refunded, form_url, language, created_at, expires_at)',
            'clictopay_order' => '(order_id, state, paid_attempt_id, customer_id, created_at)',
            'clictopay_operation' => '(attempt_id, open_attempt_id, request_id, kind, amount, currency, state, outcome, actor, created_at)',
            'shop_order' => '(id, status, minor, currency, email, name)',
        ];
        foreach ($this->rows as $table => $rows) {
            $this->link->query("INSERT INTO $table $columns[$table] VALUES " . implode(', ', $rows));
        }
        $this->rows = [];
    }

    private function number(int $number): string
    {
        return self::PREFIX . "-$this->orderId-$number";
    }

    private static function gatewayId(int $attemptId): string
    {
        return substr(chunk_split(md5("gateway $attemptId"), 8, '-'), 0, 35);
    }

    /** Some time in the morning, so that every page is over, whenever the test runs. */
    private function createdAt(int $attemptId): int
    {
        return $this->period->from->getTimestamp() + crc32("time $attemptId") % 40_000;
    }

    private static function amount(): int
    {
        return mt_rand(1000, 500_000);
    }
}
