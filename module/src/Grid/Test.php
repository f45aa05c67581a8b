<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

/** One line of a grid. */
final class Test
{
    public function __construct(
        public readonly string $id,
        public readonly Play $play,
        /** @var array<string, string> language => text */
        public readonly array $scenario,
        /** null where a card is needed: the merchant fills it in from SMT's current form */
        public readonly ?Card $card = null,
        /** null: not public */
        public readonly ?Expectation $expected = null,
        /** an authorisation number is expected, also of a refusal */
        public readonly bool $needsNumber = false,
        /** the error code that is expected; null: any but 0 */
        public readonly ?string $errorCode = null,
        /** the order number that the grid demands; null: one of our own */
        public readonly ?string $orderNumber = null,
        /** the amount that the grid demands, a decimal text; null: the merchant's */
        public readonly ?string $amount = null,
        /** @var array<Deviation> known of SMT's test environment */
        public readonly array $known = [],
    ) {
    }

    public function scenario(string $language): string
    {
        return $this->scenario[$language] ?? $this->scenario['fr'] ?? '';
    }

    /** The same with what the merchant read in SMT's current form; null leaves a value as it is. */
    public function edited(?Card $card, ?Expectation $expected, ?string $scenario): self
    {
        return self::fromArray(array_filter([
            'card' => $card === null ? null : (array) $card,
            'expected' => $expected?->value,
            'scenario' => $scenario === null ? null : ['fr' => $scenario],
        ], static fn ($value): bool => $value !== null) + $this->toArray());
    }

    /**
     * @param array<mixed> $values as in a grid's file
     * @throws GridException
     */
    public static function fromArray(array $values): self
    {
        try {
            $card = $values['card'] ?? null;
            return new self(
                $values['id'] ?? null,
                Play::from($values['play'] ?? ''),
                $values['scenario'] ?? null,
                $card === null ? null : new Card(...$card),
                isset($values['expected']) ? Expectation::from($values['expected']) : null,
                $values['needs_number'] ?? false,
                $values['error_code'] ?? null,
                $values['order_number'] ?? null,
                $values['amount'] ?? null,
                array_map(Deviation::from(...), $values['known'] ?? []),
            );
        } catch (\Error $error) { // a missing key, another type, a word that is none of ours
            throw new GridException('Test "' . (is_string($values['id'] ?? null) ? $values['id'] : '?') . '" of the grid is not complete: ' . $error->getMessage(), 0, $error);
        }
    }

    /** @return array<string, mixed> */
    public function toArray(): array
    {
        return array_filter([
            'id' => $this->id,
            'play' => $this->play->value,
            'scenario' => $this->scenario,
            'card' => $this->card === null ? null : (array) $this->card,
            'expected' => $this->expected?->value,
            'needs_number' => $this->needsNumber,
            'error_code' => $this->errorCode,
            'order_number' => $this->orderNumber,
            'amount' => $this->amount,
            'known' => array_column($this->known, 'value'),
        ], static fn ($value): bool => $value !== null && $value !== false && $value !== []);
    }
}
