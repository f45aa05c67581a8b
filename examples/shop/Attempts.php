<?php

declare(strict_types=1);

use ClicToPay\{Money, OrderState};

/** One payment attempt as the shop remembers it. */
final class Attempt
{
    public function __construct(
        public readonly string $orderNumber,
        public readonly string $token,
        public readonly Money $amount,
        public readonly OrderState $state = OrderState::New,
        public readonly ?string $orderId = null,
    ) {
    }
}

/** Attempts in files, one each. A real shop has a table, with a unique key on the order number and on the gateway's id. */
final class Attempts
{
    public function __construct(private readonly string $directory)
    {
    }

    /** Written before the gateway is called, so that nothing is lost if this process dies during the call. */
    public function begin(string $order, Money $amount): Attempt
    {
        $attempt = new Attempt($order . '-' . bin2hex(random_bytes(6)), bin2hex(random_bytes(16)), $amount);
        $this->write($attempt);
        return $attempt;
    }

    public function registered(Attempt $attempt, string $orderId): void
    {
        $this->write(new Attempt($attempt->orderNumber, $attempt->token, $attempt->amount, OrderState::Pending, $orderId));
    }

    public function moved(Attempt $attempt, OrderState $state): void
    {
        $this->write(new Attempt($attempt->orderNumber, $attempt->token, $attempt->amount, $state, $attempt->orderId));
    }

    public function byToken(string $token): ?Attempt
    {
        $file = "$this->directory/$token";
        return preg_match('/^[0-9a-f]{32}$/', $token) && is_file($file) ? unserialize(file_get_contents($file)) : null;
    }

    private function write(Attempt $attempt): void
    {
        file_put_contents("$this->directory/$attempt->token.new", serialize($attempt), LOCK_EX);
        rename("$this->directory/$attempt->token.new", "$this->directory/$attempt->token");
    }
}
