<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** A card as typed in. Lives for one request: neither its number nor its security code is stored or shown. */
final class Card
{
    /** @param string $expiry MM/YY */
    public function __construct(
        public readonly string $number,
        public readonly string $expiry,
        public readonly string $code,
        public readonly string $holder,
    ) {
    }

    /** A known card with everything right, for those who pay without a browser. */
    public static function known(string $number): ?self
    {
        $line = self::table()[$number] ?? null;
        return $line === null ? null : new self($number, $line[1], $line[0], 'TEST CARDHOLDER');
    }

    /** @return array<int|string, array{string, string, int, string, string}> */
    public static function table(): array
    {
        static $table = null;
        return $table ??= require __DIR__ . '/../data/cards.php';
    }

    /** What is wrong with the typed data, before anyone is asked; null if nothing is. */
    public function mistake(): ?string
    {
        $known = isset(self::table()[$this->number]); // one acceptance card has a wrong check digit
        return match (true) {
            !preg_match('/^\d{12,19}$/D', $this->number) => 'card_number',
            !$known && !self::hasCheckDigit($this->number) => 'card_number',
            !preg_match('~^(0[1-9]|1[0-2])/\d\d$~D', $this->expiry) => 'expiry',
            !preg_match('/^\d{3,4}$/D', $this->code) => 'cvc',
            trim($this->holder) === '' || mb_strlen($this->holder) > 150 => 'holder',
            default => null,
        };
    }

    /** Expiry as the gateway writes it, YYYYMM. */
    public function expiration(): string
    {
        return '20' . substr($this->expiry, 3) . substr($this->expiry, 0, 2);
    }

    public function paymentSystem(): string
    {
        return $this->number[0] === '4' ? 'VISA' : 'MASTERCARD';
    }

    /** @param string $style digits kept in front, asterisks, digits kept at the end: 6**4 */
    public function mask(string $style): string
    {
        preg_match('/^(\d+)(\*+)(\d+)$/', $style, $parts);
        return substr($this->number, 0, (int) $parts[1]) . $parts[2] . substr($this->number, -(int) $parts[3]);
    }

    /** Recognises a card again without keeping its number. */
    public static function fingerprintOf(string $number): string
    {
        return hash('sha256', 'sandbox ' . $number);
    }

    /** Luhn's rule. */
    private static function hasCheckDigit(string $number): bool
    {
        $sum = 0;
        foreach (str_split(strrev($number)) as $place => $digit) {
            $value = (int) $digit * (1 + $place % 2);
            $sum += $value > 9 ? $value - 9 : $value;
        }
        return $sum % 10 === 0;
    }
}
