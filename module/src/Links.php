<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\Money;

/** Payment links for phone and mail orders. */
final class Links
{
    public function __construct(
        private readonly Shop $shop,
        private readonly Database $database,
        private readonly Checkout $checkout,
        private readonly Tokens $tokens,
    ) {
    }

    /**
     * @param int|null $orderId for this unpaid order ($amount null), or null for the free $amount
     * @throws \ValueError
     */
    public function create(?int $orderId, ?Money $amount, string $reference, string $email, string $language, \DateTimeImmutable $expires): Link
    {
        if (($orderId === null) === ($amount === null)) {
            throw new \ValueError('A payment link is for an order or for an amount: exactly one of the two');
        }
        if ($amount !== null && $amount->minor <= 0) {
            throw new \ValueError('The amount of a payment link must be over 0');
        }
        if ($amount !== null && (trim($reference) === '' || trim($email) === '')) {
            throw new \ValueError('A payment link for an amount needs a reference and an e-mail address');
        }
        if ($expires <= Time::now()) {
            throw new \ValueError('A payment link must end in the future');
        }
        $id = $this->database->transaction(function () use ($orderId, $amount, $reference, $email, $language, $expires): int {
            $this->database->change(
                "INSERT INTO clictopay_link (order_id, amount, currency, reference, email, language, state, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, 'open', ?, ?)",
                [
                    $orderId,
                    $amount?->minor,
                    $amount?->currency->code,
                    Journal::cut($reference, 255),
                    Journal::cut($email, 255),
                    Journal::cut($language, 16),
                    Time::in(0),
                    Time::column($expires),
                ],
            );
            return $this->database->lastId();
        });
        return $this->find($id) ?? throw new DatabaseException('The payment link was not written.');
    }

    /** False: it was withdrawn or paid already. */
    public function withdraw(int $id): bool
    {
        return $this->database->change("UPDATE clictopay_link SET state = 'withdrawn', version = version + 1 WHERE id = ? AND state = 'open'", [$id]) === 1;
    }

    public function find(int $id): ?Link
    {
        return $this->read('WHERE id = ?', [$id])[0] ?? null;
    }

    /**
     * The newest first.
     *
     * @return list<Link>
     */
    public function all(int $limit = 100, int $offset = 0): array
    {
        return $this->read('ORDER BY id DESC LIMIT ? OFFSET ?', [$limit, $offset]);
    }

    /** The address to send to the buyer. */
    public function url(Link $link): string
    {
        return $this->shop->payUrl($this->tokens->link($link->id));
    }

    /**
     * As Checkout::pay().
     *
     * @throws \ClicToPay\Exception\ClicToPayException
     */
    public function pay(Link $link): Start
    {
        $link = $this->find($link->id) ?? $link;
        $order = $link->orderId === null ? null : $this->shop->order($link->orderId);
        $gone = $link->state === 'withdrawn' || ($link->isExpired() && $link->state !== 'paid') || ($link->orderId !== null && $order === null);
        if ($gone) {
            return new Start(closed: true);
        }
        return $this->checkout->start($order === null ? Purchase::ofLink($link) : Purchase::ofOrder($order, $link), 'buyer');
    }

    /**
     * @param list<int|string|null> $parameters
     * @return list<Link>
     */
    private function read(string $condition, array $parameters): array
    {
        return array_map(static fn (array $row): Link => new Link(
            $row['id'],
            $row['order_id'],
            $row['amount'] === null ? null : Money::ofMinor($row['amount'], $row['currency']),
            $row['reference'],
            $row['email'] ?? '',
            $row['language'],
            $row['state'],
            $row['paid_attempt_id'],
            Time::read($row['created_at']),
            Time::read($row['expires_at']),
        ), $this->database->rows("SELECT * FROM clictopay_link $condition", $parameters));
    }
}
