<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** Queues what the shop is told; the notifier delivers it. */
final class Notifications
{
    public function __construct(
        private readonly Database $database,
        private readonly Settings $settings,
        private readonly Switches $switches,
        private readonly Clock $clock,
    ) {
    }

    /**
     * Call it in the transaction that changes the order: the shop is told of nothing that did not happen.
     *
     * @param array<string, string> $extra
     */
    public function announce(Order $order, string $operation, bool $success, array $extra = []): void
    {
        $url = $order->callbackUrl ?? $this->settings->get('callback.url');
        if ($url === '') {
            return;
        }
        $parameters = [
            $this->switches->get('notification_order_name') => $order->id,
            'orderNumber' => $order->number,
            'operation' => $operation,
            'status' => $success ? '1' : '0',
        ] + $extra;
        if ($this->switches->is('notification_parameters', 'all')) {
            $parameters += $this->details($order);
        }
        $parameters = $this->signature()->sign($parameters);
        $copies = $this->switches->is('notification_duplicates', 'on') ? 2 : 1;
        for ($copy = 0; $copy < $copies; $copy++) {
            $this->database->insert('notifications', [
                'order_id' => $order->id,
                'operation' => $operation,
                'url' => $url,
                'parameters' => json_encode($parameters, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE),
                'next_at' => $this->clock->now(),
            ]);
        }
    }

    /** @return list<array<string, mixed>> with all deliveries, of one order or of all */
    public function all(?string $orderId = null): array
    {
        $notifications = $this->database->rows(
            'SELECT id, order_id AS orderId, operation, url, parameters, state, next_at AS nextAt FROM notifications'
            . ($orderId === null ? '' : ' WHERE order_id = ?') . ' ORDER BY id',
            $orderId === null ? [] : [$orderId]
        );
        foreach ($notifications as &$notification) {
            $notification['parameters'] = json_decode($notification['parameters'], true);
            $notification['deliveries'] = $this->database->rows(
                'SELECT at, answer FROM deliveries WHERE notification_id = ? ORDER BY id',
                [$notification['id']]
            );
        }
        return $notifications;
    }

    public function anyDue(): bool
    {
        return $this->database->row('SELECT 1 FROM notifications WHERE next_at <= ?', [$this->clock->now()]) !== null;
    }

    private function signature(): Signature
    {
        return new Signature(
            $this->settings->get('callback.signature', 'none'),
            $this->settings->get('callback.key'),
            $this->settings->get('callback.alias')
        );
    }

    /** @return array<string, string> */
    private function details(Order $order): array
    {
        return [
            'amount' => (string) $order->amount,
            'approvedAmount' => (string) $order->approved,
            'depositedAmount' => (string) $order->deposited,
            'refundedAmount' => (string) $order->refunded,
            'currency' => $order->currency,
            'paymentState' => strtolower($order->paymentState()),
            'actionCode' => (string) $order->actionCode,
            'actionCodeDescription' => ActionCode::text($order->actionCode, 'en'),
            'maskedPan' => (string) $order->mask,
            'approvalCode' => (string) $order->approvalCode,
            'orderDescription' => $order->description,
            'callbackCreationDate' => gmdate('D M d H:i:s \U\T\C Y', intdiv($this->clock->now(), 1000)),
        ];
    }
}
