<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** One order. Amounts are minor units, times milliseconds since 1970. */
final class Order
{
    public const REGISTERED = 0;
    public const APPROVED = 1;
    public const DEPOSITED = 2;
    public const REVERSED = 3;
    public const REFUNDED = 4;
    public const AUTHENTICATING = 5;
    public const DECLINED = 6;

    public string $id;
    public string $number;
    public int $amount;
    public string $currency;
    public bool $twoPhase = false;
    public int $created;
    public int $expires;
    public int $status = self::REGISTERED;
    public int $actionCode = ActionCode::NO_ATTEMPT;

    public string $returnUrl;
    public ?string $failUrl = null;
    public ?string $callbackUrl = null;
    public string $description = '';
    public string $language = 'fr';
    public string $pageView = 'DESKTOP';
    public ?string $clientId = null;
    public ?string $bindingId = null;
    public ?string $email = null;

    /** @var list<string> */
    public array $features = [];

    /** @var array<string, string> */
    public array $parameters = [];

    public int $attempts = 0;
    public int $approved = 0;
    public int $deposited = 0;
    public int $refunded = 0;

    /** @var list<array{date: int, amount: int, reference: string, externalId: ?string}> */
    public array $refunds = [];

    public ?string $mask = null;
    public ?string $expiration = null;
    public ?string $holder = null;
    public ?string $paymentSystem = null;
    public ?string $paymentWay = null;
    public ?string $approvalCode = null;
    public ?string $reference = null;
    public ?string $ip = null;
    public ?string $utrnno = null;
    public string $authentication = 'none';

    public ?int $authorisedAt = null;
    public ?int $depositedAt = null;
    public ?int $reversedAt = null;
    public ?int $refundedAt = null;

    /** When a two-phase order captures or releases itself. */
    public ?int $completesAt = null;
    public ?int $reversesAt = null;

    /** Action code that an authorisation which waits for the authentication will end with. */
    public ?int $pendingActionCode = null;

    /** Fingerprint of the card last used, for a stored credential. */
    public ?string $fingerprint = null;

    /** What is left of the captured amount. */
    public function balance(): int
    {
        return $this->deposited - $this->refunded;
    }

    public function isOpen(): bool
    {
        return $this->status === self::REGISTERED || $this->status === self::AUTHENTICATING;
    }

    /** When something happens to the order by itself, if nobody does anything with it before. */
    public function due(): ?int
    {
        return match (true) {
            $this->isOpen() => $this->expires,
            $this->status === self::APPROVED => $this->completesAt ?? $this->reversesAt,
            default => null,
        };
    }

    /** Open, and not waiting for an authorisation whose outcome is unknown. */
    public function takesCard(): bool
    {
        return $this->isOpen() && $this->actionCode !== ActionCode::OUTCOME_UNKNOWN;
    }

    public function isPaid(): bool
    {
        return $this->status === self::APPROVED || $this->status === self::DEPOSITED
            || $this->status === self::REFUNDED;
    }

    /** Paid, or checked by the VERIFY feature, which takes nothing. */
    public function hasSucceeded(): bool
    {
        return $this->isPaid() || ($this->status === self::REVERSED && in_array('VERIFY', $this->features, true));
    }

    public function paymentState(): string
    {
        return match ($this->status) {
            self::APPROVED => 'APPROVED',
            self::DEPOSITED => 'DEPOSITED',
            self::REVERSED => 'REVERSED',
            self::REFUNDED => 'REFUNDED',
            self::DECLINED => 'DECLINED',
            default => $this->attempts > 0 && $this->status === self::REGISTERED ? 'DECLINED' : 'CREATED',
        };
    }
}
