<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** Keeps the stored cards. */
final class Bindings
{
    public function __construct(
        private readonly Database $database,
        private readonly Notifications $notifications,
    ) {
    }

    /** Stores the card that an order was just paid with; one and the same card of a client is stored once. */
    public function store(Order $order): Binding
    {
        $known = $this->one('client = ? AND card = ?', [$order->clientId, $order->fingerprint]);
        if ($known !== null) {
            return $known;
        }
        $binding = $this->add(new Binding(
            Identifier::uuid(),
            (string) $order->clientId,
            (string) $order->fingerprint,
            (string) $order->mask,
            (string) $order->expiration,
            (string) $order->holder,
            (string) $order->paymentSystem,
            ActionCode::APPROVED,
            true,
        ));
        $this->notifications->announce($order, 'bindingCreated', true, ['bindingId' => $binding->id]);
        return $binding;
    }

    public function add(Binding $binding): Binding
    {
        $this->database->insert('bindings', [
            'id' => $binding->id,
            'client' => $binding->client,
            'card' => $binding->card,
            'mask' => $binding->mask,
            'expiry' => $binding->expiry,
            'holder' => $binding->holder,
            'payment_system' => $binding->paymentSystem,
            'action_code' => $binding->actionCode,
            'active' => (int) $binding->active,
        ]);
        return $binding;
    }

    /** @throws GatewayError if there is none of that id */
    public function get(string $id): Binding
    {
        return $this->one('id = ?', [$id]) ?? throw new GatewayError(GatewayError::BINDING, 'binding_not_found');
    }

    /** @return list<Binding> */
    public function activeOfClient(string $client): array
    {
        return $this->many('client = ? AND active = 1', [$client]);
    }

    /** @return list<Binding> */
    public function activeOfCard(string $fingerprint): array
    {
        return $this->many('card = ? AND active = 1', [$fingerprint]);
    }

    public function activate(string $id, bool $active): void
    {
        $this->database->execute('UPDATE bindings SET active = ? WHERE id = ?', [(int) $active, $id]);
    }

    public function extend(string $id, string $expiry): void
    {
        $this->database->execute('UPDATE bindings SET expiry = ? WHERE id = ?', [$expiry, $id]);
    }

    /** @param list<mixed> $values */
    private function one(string $condition, array $values): ?Binding
    {
        return $this->many($condition, $values)[0] ?? null;
    }

    /**
     * @param list<mixed> $values
     * @return list<Binding>
     */
    private function many(string $condition, array $values): array
    {
        return array_map(
            static fn (array $row): Binding => new Binding(
                $row['id'],
                $row['client'],
                $row['card'],
                $row['mask'],
                $row['expiry'],
                $row['holder'],
                $row['payment_system'],
                $row['action_code'],
                $row['active'] === 1,
            ),
            $this->database->rows("SELECT * FROM bindings WHERE $condition ORDER BY rowid", $values)
        );
    }
}
