<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{ClientInterface, Environment};

/** Puts the parts together for an adapter. */
final class Module
{
    /** @var array<class-string, object> */
    private array $parts = [];

    /** @param (\Closure(Environment): ClientInterface)|null $clients null: the settings' own; for tests */
    public function __construct(
        public readonly Shop $shop,
        public readonly Database $database,
        private readonly ?\Closure $clients = null,
    ) {
    }

    public function schema(): Schema
    {
        return $this->parts[Schema::class] ??= new Schema($this->database);
    }

    public function journal(): Journal
    {
        return $this->parts[Journal::class] ??= new Journal($this->database);
    }

    public function checkout(): Checkout
    {
        return $this->parts[Checkout::class] ??= new Checkout($this);
    }

    public function settlement(): Settlement
    {
        return $this->parts[Settlement::class] ??= new Settlement($this);
    }

    public function effects(): Effects
    {
        return $this->parts[Effects::class] ??= new Effects($this->shop, $this->database);
    }

    public function operations(): Operations
    {
        return $this->parts[Operations::class] ??= new Operations($this);
    }

    public function upkeep(): Upkeep
    {
        return $this->parts[Upkeep::class] ??= new Upkeep($this);
    }

    public function notifications(): Notifications
    {
        return $this->parts[Notifications::class] ??= new Notifications($this);
    }

    public function links(): Links
    {
        return $this->parts[Links::class] ??= new Links($this);
    }

    public function tokens(): Tokens
    {
        return $this->parts[Tokens::class] ??= new Tokens($this->schema());
    }

    public function transactions(): Transactions
    {
        return $this->parts[Transactions::class] ??= new Transactions($this->database);
    }

    public function gateway(): Gateway
    {
        return $this->parts[Gateway::class] ??= new Gateway($this->shop, $this->clients);
    }
}
