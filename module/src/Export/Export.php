<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Export;

use ClicToPay\Language;
use ClicToPay\Shop\{Attempt, Search, Transactions};

/** Transactions for the merchant's own system: the same columns in the same order every day, whatever there is to tell. */
final class Export
{
    private const COLUMNS = ['date_utc', 'order', 'attempt', 'order_number', 'gateway_id', 'amount', 'currency', 'taken', 'refunded', 'state', 'kind', 'environment',
        'terminal', 'card', 'approval_code', 'action_code', 'action', 'email', 'name', 'reference'];

    public function __construct(private readonly Transactions $transactions)
    {
    }

    /**
     * Every transaction that the search finds, the oldest first.
     *
     * @return int how many
     */
    public function write(Search $search, Sheet $sheet): int
    {
        $rows = 0;
        $sheet->head(self::COLUMNS);
        foreach ($this->transactions->all($search) as $attempt) {
            $sheet->row(self::row($attempt));
            $rows++;
        }
        $sheet->close();
        return $rows;
    }

    /** @return list<string|int|\ClicToPay\Money|\DateTimeImmutable|null> */
    private static function row(Attempt $attempt): array
    {
        $status = $attempt->status();
        return [
            $attempt->createdAt,
            $attempt->orderId,
            $attempt->number,
            $attempt->orderNumber,
            $attempt->gatewayId,
            $attempt->amount,
            $attempt->amount->currency->code,
            $attempt->taken(),
            $attempt->refunded,
            $attempt->state->value,
            $attempt->preAuthorised ? 'pre-auth' : 'one-phase',
            $attempt->environment->value,
            $status?->terminalId,
            $status?->card?->mask,
            $status?->approvalCode,
            $status?->action?->code,
            $status?->action?->message(Language::English),
            $attempt->email,
            $attempt->name,
            $attempt->reference,
        ];
    }
}
