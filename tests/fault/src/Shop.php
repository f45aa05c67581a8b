<?php

declare(strict_types=1);

namespace ClicToPayFault;

use ClicToPay\Client;
use ClicToPay\Exception\ClicToPayException;
use ClicToPay\Exception\GatewayException;
use ClicToPay\Exception\OrderNotFoundException;
use ClicToPay\Exception\UnknownOutcomeException;
use ClicToPay\Money;
use Closure;

/**
 * A shop that sells one order and refunds it in parts, and may be killed at any moment: whatever it is about to do, and whatever it was
 * told, is in its journal first. A new process goes on from there.
 *
 * Journal lines: registering NUMBER · registered NUMBER ID · lost NUMBER ID (known to the gateway, page address unknown) · paid ·
 * refunding I AMOUNT BEFORE · tried I · refunded I · refused I · undecided I · moved SUM (somebody else refunded: the sum from now on)
 */
final class Shop
{
    /** How often one thing is tried before the shop gives up for this time. */
    private const TRIES = 3;

    /** Seconds that a refund of unknown outcome is left alone before it is tried again: longer than a request can be under way. */
    private const PATIENCE = 1.0;

    /** @var list<list<string>> */
    private array $journal = [];

    /** @var resource */
    private $file;

    /**
     * @param Closure(string): void $buyer pays the order of that id
     * @param list<int> $refunds their amounts, all different
     */
    public function __construct(
        private readonly Client $client,
        string $journal,
        private readonly string $prefix,
        private readonly int $amount,
        private readonly array $refunds,
        private readonly Closure $buyer,
    ) {
        $this->file = fopen($journal, 'a+');
        foreach (explode("\n", (string) stream_get_contents($this->file, null, 0)) as $line) {
            if ($line !== '') {
                $this->journal[] = explode(' ', $line);
            }
        }
    }

    /** False if something has to be tried again later. */
    public function run(): bool
    {
        $order = $this->registered();
        if ($order === null || !$this->paid($order)) {
            return false;
        }
        foreach ($this->refunds as $number => $amount) {
            if (!$this->refunded($order, (string) $number, $amount)) {
                return false;
            }
        }
        return true;
    }

    // --- the order

    private function registered(): ?string
    {
        for ($try = 0; $try < self::TRIES; $try++) {
            $known = $this->last('registered');
            if ($known !== null) {
                return $known[2];
            }
            $open = $this->openNumber();
            try {
                if ($open === null) {
                    $open = $this->prefix . '-' . count($this->all('registering'));
                    $this->write('registering', $open);
                } else {
                    $this->write('lost', $open, (string) $this->client->getOrderStatusExtended(orderNumber: $open)->orderId);
                    continue;
                }
            } catch (OrderNotFoundException) {
                // it never arrived: the same number again
            } catch (ClicToPayException) {
                continue;
            }
            try {
                $this->write('registered', $open, $this->client->register($open, $this->money($this->amount), 'https://shop.example/')->orderId);
            } catch (UnknownOutcomeException $unknown) {
                $unknown->orderId === null || $this->write('lost', $open, $unknown->orderId);
            } catch (ClicToPayException) {
                // what became of the number is looked up in the next round
            }
        }
        return null;
    }

    /** A number that was going to be registered, and nothing is known of it since. */
    private function openNumber(): ?string
    {
        $number = $this->last('registering')[1] ?? null;
        $settled = array_column([...$this->all('registered'), ...$this->all('lost')], 1);
        return $number === null || in_array($number, $settled, true) ? null : $number;
    }

    private function paid(string $order): bool
    {
        for ($try = 0; $try < self::TRIES && $this->last('paid') === null; $try++) {
            try {
                if (!$this->client->getOrderStatusExtended($order)->moneyTaken()) {
                    ($this->buyer)($order);
                }
                $this->write('paid');
            } catch (ClicToPayException) {
                // asked again
            }
        }
        return $this->last('paid') !== null;
    }

    // --- its refunds

    private function refunded(string $order, string $number, int $amount): bool
    {
        foreach (['refunded', 'refused', 'undecided'] as $end) {
            if ($this->last($end, $number) !== null) {
                return true;
            }
        }
        if ($this->last('refunding', $number) === null) {
            $this->write('refunding', $number, (string) $amount, (string) $this->refundedBefore());
        }
        $before = (int) $this->last('refunding', $number)[3];
        for ($try = 0; $try < self::TRIES; $try++) {
            $tried = $this->last('tried', $number) !== null;
            if ($tried) {
                usleep((int) (self::PATIENCE * 1e6));
            }
            $this->write('tried', $number);
            try {
                $this->client->refund($order, $this->money($amount), "$this->prefix-r$number", $this->money($before));
                $this->write('refunded', $number);
                return true;
            } catch (UnknownOutcomeException $unknown) {
                if ($this->isDone($unknown)) {
                    $this->write('refunded', $number);
                    return true;
                }
            } catch (GatewayException) {
                return $this->giveUp($order, $number, $tried);
            } catch (ClicToPayException) {
                // nothing was sent
            }
        }
        return false;
    }

    private function isDone(UnknownOutcomeException $unknown): bool
    {
        try {
            return $unknown->resolve($this->client)->result->value === 'done';
        } catch (ClicToPayException) {
            return false;
        }
    }

    /** The amounts moved: the first try was refused for sure, a later one leaves it open what became of the earlier. */
    private function giveUp(string $order, string $number, bool $tried): bool
    {
        try {
            $sum = $this->client->getOrderStatusExtended($order)->refundedAmount->minor ?? 0;
        } catch (ClicToPayException) {
            return false;
        }
        $this->write($tried ? 'undecided' : 'refused', $number);
        $this->write('moved', (string) $sum);
        return true;
    }

    /** What the order had refunded, as far as the shop knows: the last look, and its own refunds since. */
    private function refundedBefore(): int
    {
        $sum = 0;
        foreach ($this->journal as $line) {
            $sum = match ($line[0]) {
                'refunded' => $sum + $this->refunds[(int) $line[1]],
                'moved' => (int) $line[1],
                default => $sum,
            };
        }
        return $sum;
    }

    private function money(int $millimes): Money
    {
        return Money::ofMinor($millimes, 'TND');
    }

    // --- the journal

    private function write(string ...$line): void
    {
        fwrite($this->file, implode(' ', $line) . "\n");
        fsync($this->file);
        $this->journal[] = $line;
    }

    /** @return list<list<string>> */
    private function all(string $word): array
    {
        return array_values(array_filter($this->journal, static fn (array $line): bool => $line[0] === $word));
    }

    /** @return ?list<string> */
    private function last(string $word, ?string $number = null): ?array
    {
        $lines = array_filter($this->all($word), static fn (array $line): bool => $number === null || $line[1] === $number);
        return $lines === [] ? null : end($lines);
    }
}
