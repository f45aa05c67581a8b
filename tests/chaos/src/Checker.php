<?php

declare(strict_types=1);

namespace ClicToPayChaos;

/** Compares what the gateway took with what the shop believes, order by order. */
final class Checker
{
    /** anomalies that tell the merchant of money that does not simply pay its order */
    private const ABOUT_MONEY = [
        'paid_twice', 'paid_after_close', 'paid_after_cancel', 'paid_after_failure', 'order_changed', 'amount_mismatch', 'currency_mismatch', 'order_mismatch',
        'amount_unknown', 'partly_deposited',
    ];

    /** @var list<string> broken promises */
    public array $broken = [];

    /** @var array<string, int> what there is */
    public array $figures = [
        'registrations at the gateway' => 0, 'payments taken' => 0, 'orders in the shop' => 0, 'paid orders' => 0, 'closed orders' => 0,
        'payments raised to the merchant' => 0, 'orders that the shop never took to the payment' => 0,
    ];

    /** @var array<string, int> steps that can't be proved to have been done once, each shown to the merchant: kind => how many */
    public array $windows = [];

    /** @var array<string, true> payments that the merchant was told of */
    private array $raised = [];

    /** @var array<int, array<string, true>> order => kinds of steps that are unsure */
    private array $unsure = [];

    /** @var array<int, true> customers who have a paid order */
    private array $served = [];

    /** @var array<string, int> recipient and subject => how many mails */
    private array $mails = [];

    public function __construct(private readonly Facts $facts)
    {
        foreach ($facts->anomalies as $anomaly) {
            if ($anomaly['payment'] !== null && in_array($anomaly['code'], self::ABOUT_MONEY, true)) {
                $this->raised[$anomaly['payment']] = true;
            }
        }
        foreach ($facts->effects as $effect) {
            if ($effect['state'] === 'unsure') {
                $this->unsure[$effect['order']][$effect['kind']] = true;
            }
        }
        foreach ($facts->orders as $order => $row) {
            if ($this->isPaid($order)) {
                $this->served[$row['customer']] = true;
            }
        }
        foreach ($facts->mails as $mail) {
            $key = "$mail[to]\n$mail[subject]";
            $this->mails[$key] = ($this->mails[$key] ?? 0) + 1;
        }
    }

    public function check(): void
    {
        $this->figures['registrations at the gateway'] = count($this->facts->payments);
        $this->figures['orders in the shop'] = count($this->facts->orders);
        $payments = [];
        foreach ($this->facts->payments as $payment) {
            $payments[$payment['order']][] = $payment;
        }
        foreach (array_diff_key($payments, $this->facts->orders) as $order => $lost) {
            array_sum(array_column($lost, 'taken')) === 0 || $this->break($order, 'money was taken for an order that the shop does not have');
        }
        foreach ($this->facts->orders as $order => $row) {
            $this->checkMoney($order, $payments[$order] ?? []);
            $this->checkEnd($order, ($payments[$order] ?? []) !== []);
            $this->checkMails($order);
            $this->checkBasket($order);
        }
        $this->checkJournal();
        $this->checkMerchantMails();
        $this->checkStock();
    }

    /** @param list<array{id: string, order: int, amount: int, currency: string, taken: int, open: bool}> $payments */
    private function checkMoney(int $order, array $payments): void
    {
        $row = $this->facts->orders[$order];
        $paid = $this->isPaid($order);
        $this->figures['paid orders'] += (int) $paid;
        $taken = array_values(array_filter($payments, static fn (array $payment): bool => $payment['taken'] > 0));
        $this->figures['payments taken'] += count($taken);
        if ($paid && $taken === []) {
            $this->break($order, 'paid in the shop, and the gateway took nothing');
        }
        $times = count(array_keys($row['history'], $this->facts->statuses['paid'], true));
        if ($times !== (int) $paid) {
            $this->break($order, ($paid ? 'paid' : 'not paid') . ", and marked paid $times times in its history");
        }
        if (count(array_unique($row['marks'])) !== count($row['marks'])) {
            $this->break($order, 'the same step is in its history twice');
        }
        $plain = 0;
        foreach ($taken as $payment) {
            $raised = isset($this->raised[$payment['id']]);
            $this->figures['payments raised to the merchant'] += (int) $raised;
            if ($raised) {
                continue;
            }
            $plain++;
            if (!$paid) {
                $this->break($order, "payment $payment[id] was taken, the order is not paid, and nobody is told");
            } elseif ($payment['taken'] !== $row['amount'] || $payment['amount'] !== $row['amount'] || $payment['currency'] !== $row['currency']) {
                $this->break($order, "$payment[taken] $payment[currency] taken, $row[amount] $row[currency] to pay, and nobody is told");
            }
        }
        if ($plain > 1) {
            $this->break($order, "paid by $plain payments, and nobody is told");
        }
    }

    /** Nothing waits for ever. */
    private function checkEnd(int $order, bool $registered): void
    {
        $row = $this->facts->orders[$order];
        $status = $row['status'];
        if ($this->isPaid($order)) {
            return;
        }
        if ($status === $this->facts->statuses['cancelled']) {
            $this->figures['closed orders']++;
            return;
        }
        if (!$registered && !isset($this->facts->journal[$order])) {
            // Its process was killed before the payment was begun: no payment module ever heard of it.
            $this->figures['orders that the shop never took to the payment']++;
            return;
        }
        $this->break($order, "neither paid nor closed: status $status, " . ($this->facts->journal[$order] ?? 'unknown') . ' in the journal');
    }

    private function checkMails(int $order): void
    {
        $sent = $this->mails["{$this->facts->orders[$order]['email']}\nOrder $order"] ?? 0;
        $unsure = isset($this->unsure[$order]['order_mail']);
        if ($sent > 1) {
            $this->break($order, "its confirmation was mailed $sent times");
        }
        if ($sent > 0 && !$this->isPaid($order)) {
            $this->break($order, 'confirmed by mail, and not paid');
        }
        if ($sent === 0 && $this->isPaid($order) && !$unsure) {
            $this->break($order, 'paid, its confirmation was never mailed, and nobody is told');
        }
    }

    /** Of what was paid nothing is left in the basket; what its buyer has not paid in any order is still there. */
    private function checkBasket(int $order): void
    {
        $row = $this->facts->orders[$order];
        $left = array_intersect(array_keys($row['products']), $this->facts->baskets[$row['customer']] ?? []);
        if ($this->isPaid($order) && $left !== []) {
            $this->break($order, 'paid, and still in the basket');
        }
        if (!isset($this->served[$row['customer']]) && count($left) < count($row['products'])) {
            $this->break($order, 'not paid, and gone from the basket');
        }
    }

    private function checkJournal(): void
    {
        foreach ($this->facts->undecided as $attempt) {
            $this->break($attempt['order'], "attempt $attempt[number] is $attempt[state] for ever");
        }
        foreach ($this->facts->payments as $payment) {
            if ($payment['open']) {
                $this->break($payment['order'], "payment page $payment[id] is open for ever");
            }
        }
        $shown = array_column($this->facts->anomalies, 'mark');
        foreach ($this->facts->effects as $effect) {
            if (in_array($effect['state'], ['due', 'started'], true) && $effect['kind'] !== 'finish_session') {
                $this->break($effect['order'], "$effect[kind] is $effect[state] for ever");
            }
            if ($effect['state'] === 'unsure') {
                $this->windows[$effect['kind']] = ($this->windows[$effect['kind']] ?? 0) + 1;
                // A mail to the merchant that may not have gone is shown with the order, not mailed about.
                if ($effect['kind'] !== 'merchant_mail' && !in_array("unsure-$effect[id]", $shown, true)) {
                    $this->break($effect['order'], "$effect[kind] was perhaps not done, and nobody is told");
                }
            }
        }
    }

    private function checkMerchantMails(): void
    {
        $texts = implode("\n", array_column($this->facts->mails, 'text'));
        foreach ($this->facts->payments as $payment) {
            if (isset($this->raised[$payment['id']]) && !isset($this->unsure[$payment['order']]['merchant_mail']) && !str_contains($texts, $payment['id'])) {
                $this->break($payment['order'], "payment $payment[id] is noted as something to look at, and the merchant was not written to");
            }
        }
        $received = array_count_values(array_column($this->facts->mails, 'text'));
        foreach ($this->facts->effects as $effect) {
            if ($effect['kind'] !== 'merchant_mail') {
                continue;
            }
            $times = $received[trim($effect['text'])] ?? 0;
            if ($times > 1 || ($times === 0 && $effect['state'] === 'done')) {
                $this->break($effect['order'], "the merchant was written to $times times: " . strtok($effect['text'], "\n"));
            }
        }
    }

    /** Each buyer has a product of his own: what is missing of it is what his orders hold that are not closed. */
    private function checkStock(): void
    {
        $least = [];
        $most = [];
        $productOf = [];
        foreach ($this->facts->orders as $order => $row) {
            $closed = $row['status'] === $this->facts->statuses['cancelled'];
            foreach ($row['products'] as $product => $quantity) {
                $productOf[$row['customer']] = $product;
                $least[$product] = ($least[$product] ?? 0) + ($closed ? 0 : $quantity);
                $most[$product] = ($most[$product] ?? 0) + ($closed && !isset($this->unsure[$order]['stock']) ? 0 : $quantity);
            }
        }
        foreach ($this->facts->orders as $row) {
            if ($row['products'] === []) {
                // The shop was killed while it wrote the order: one was taken off the stock, or not yet.
                $product = $productOf[$row['customer']] ?? (int) ltrim($row['email'], 'b');
                $most[$product] = ($most[$product] ?? 0) + 1;
            }
        }
        foreach ($this->facts->stock as $product => $left) {
            $missing = Shop::STOCK - $left;
            if ($missing < ($least[$product] ?? 0) || $missing > ($most[$product] ?? 0)) {
                $this->broken[] = "Product $product: $missing missing from the stock, its orders hold " . ($least[$product] ?? 0) . '.';
            }
        }
    }

    private function isPaid(int $order): bool
    {
        return $this->facts->orders[$order]['status'] === $this->facts->statuses['paid'];
    }

    private function break(int $order, string $what): void
    {
        $this->broken[] = "Order $order: $what.";
    }
}
