<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

/** A test card of SMT's form: it belongs to nobody. Never to be used for a real one. */
final class Card
{
    /** @throws GridException */
    public function __construct(
        public readonly string $number,
        /** MM/YY, as it is typed */
        public readonly string $expiry,
        public readonly string $cvv,
    ) {
        if (preg_match('/^\d{12,19}$/D', $number) !== 1 || preg_match('~^(0[1-9]|1[0-2])/\d{2}$~D', $expiry) !== 1 || preg_match('/^\d{3,4}$/D', $cvv) !== 1) {
            throw new GridException('A test card has a number of 12 to 19 digits, an expiry MM/YY and a CVV of 3 or 4 digits.');
        }
    }

    public function masked(): string
    {
        return substr($this->number, 0, 6) . '**' . substr($this->number, -4);
    }

    /** Could the gateway's report be of this card? Masks differ between installations; what is missing is no difference. */
    public function couldBe(\ClicToPay\Card $reported): bool
    {
        [$month, $year] = explode('/', $this->expiry);
        return ($reported->mask === null || $this->fits($reported->mask))
            && ($reported->expiry === null || $reported->expiry === "20$year$month");
    }

    private function fits(string $mask): bool
    {
        return preg_match('/^(\d*)[*xX.]+(\d*)$/D', $mask, $parts) !== 1
            || (str_starts_with($this->number, $parts[1]) && str_ends_with($this->number, $parts[2]));
    }
}
