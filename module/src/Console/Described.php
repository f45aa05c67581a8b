<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\{Language, OrderStatus, Refund};

/** An order as the gateway reports it, for show(). Amounts are decimal texts in the order's currency. */
final class Described
{
    /** @return array<string, string|int|bool|list<string>|null> */
    public static function status(OrderStatus $status, string $language): array
    {
        return [
            'order_id' => $status->orderId,
            'order_number' => $status->orderNumber,
            'verdict' => $status->verdict()->value,
            'paid' => $status->isPaid(),
            'order_status' => $status->statusCode,
            'payment_state' => $status->paymentState,
            'amount' => $status->amount?->format(),
            'currency' => $status->amount?->currency->code,
            'deposited' => $status->depositedAmount?->format(),
            'refunded' => $status->refundedAmount?->format(),
            'refundable' => $status->refundable()?->format(),
            'action_code' => $status->action?->code,
            'action' => $status->action?->message(Language::from($language)),
            'authorisation_number' => $status->approvalCode,
            'reference_number' => $status->referenceNumber,
            'terminal' => $status->terminalId,
            'card' => $status->card?->mask,
            'registered_at' => $status->registeredAt?->format(DATE_ATOM),
            'authorised_at' => $status->authorisedAt?->format(DATE_ATOM),
            'refunds' => array_map(self::refund(...), $status->refunds),
            'chargeback' => $status->chargeback,
        ];
    }

    private static function refund(Refund $refund): string
    {
        return implode(' ', array_filter([$refund->at?->format(DATE_ATOM), (string) $refund->amount, $refund->refundId, $refund->referenceNumber]));
    }
}
