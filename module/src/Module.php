<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{ClientInterface, Environment};
use ClicToPay\Shop\Doctor\Probe;
use ClicToPay\Shop\Export\Export;
use ClicToPay\Shop\Grid\Grids;
use ClicToPay\Shop\Health\Health;
use ClicToPay\Shop\Reconciliation\{Balances, Inquiry, Reconciliation};

/** Puts the parts together for an adapter. Each is made when it is first asked for. */
final class Module
{
    /** @var array<class-string, object> */
    private array $parts = [];

    /**
     * @param (\Closure(Environment): ClientInterface)|null $clients null: the settings' own; for tests
     * @param bool $insideShop false in a process that has not loaded the shop: what follows there stays on the to-do list
     */
    public function __construct(
        public readonly Shop $shop,
        public readonly Database $database,
        private readonly ?\Closure $clients = null,
        private readonly bool $insideShop = true,
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

    public function gateway(): Gateway
    {
        return $this->parts[Gateway::class] ??= new Gateway($this->shop, $this->database, $this->clients);
    }

    public function effects(): Effects
    {
        return $this->parts[Effects::class] ??= new Effects($this->shop, $this->database, $this->insideShop);
    }

    public function anomalies(): Anomalies
    {
        return $this->parts[Anomalies::class] ??= new Anomalies($this->shop, $this->database, $this->journal(), $this->effects());
    }

    public function settlement(): Settlement
    {
        return $this->parts[Settlement::class] ??= new Settlement(
            $this->database,
            $this->journal(),
            $this->gateway(),
            $this->consequences(),
            $this->anomalies(),
            $this->effects(),
        );
    }

    public function checkout(): Checkout
    {
        return $this->parts[Checkout::class] ??= new Checkout(
            $this->shop,
            $this->database,
            $this->journal(),
            $this->gateway(),
            $this->claims(),
            $this->consequences(),
            $this->settlement(),
            $this->registrations(),
            $this->effects(),
        );
    }

    public function operations(): Operations
    {
        return $this->parts[Operations::class] ??= new Operations(
            $this->database,
            $this->journal(),
            $this->gateway(),
            $this->settlement(),
            $this->effects(),
            $this->anomalies(),
        );
    }

    public function upkeep(): Upkeep
    {
        return $this->parts[Upkeep::class] ??= new Upkeep(
            $this->shop,
            $this->database,
            $this->journal(),
            $this->checkout(),
            $this->settlement(),
            $this->operations(),
            $this->anomalies(),
            $this->effects(),
            $this->refusals(),
            $this->reconciliation(),
        );
    }

    public function reconciliation(): Reconciliation
    {
        return $this->parts[Reconciliation::class] ??= new Reconciliation(
            $this->shop,
            $this->database,
            $this->schema(),
            $this->journal(),
            new Inquiry($this->database, $this->gateway()),
            $this->settlement(),
            $this->anomalies(),
            $this->effects(),
            new Balances($this->database),
        );
    }

    public function notifications(): Notifications
    {
        return $this->parts[Notifications::class] ??= new Notifications($this->shop, $this->journal(), $this->settlement(), $this->refusals(), $this->grids());
    }

    public function refusals(): Refusals
    {
        return $this->parts[Refusals::class] ??= new Refusals($this->database);
    }

    public function probe(): Probe
    {
        return $this->parts[Probe::class] ??= new Probe($this->database, $this->tokens());
    }

    public function tokens(): Tokens
    {
        return $this->parts[Tokens::class] ??= new Tokens($this->schema());
    }

    public function links(): Links
    {
        return $this->parts[Links::class] ??= new Links($this->shop, $this->database, $this->checkout(), $this->tokens());
    }

    public function transactions(): Transactions
    {
        return $this->parts[Transactions::class] ??= new Transactions($this->database, $this->journal());
    }

    public function health(): Health
    {
        return $this->parts[Health::class] ??= new Health($this->database);
    }

    public function export(): Export
    {
        return $this->parts[Export::class] ??= new Export($this->transactions());
    }

    public function grids(): Grids
    {
        return $this->parts[Grids::class] ??= new Grids($this->database);
    }

    public function enrolment(): Enrolment
    {
        return $this->parts[Enrolment::class] ??= new Enrolment($this->shop, $this->database, $this->grids());
    }

    private function claims(): Claims
    {
        return $this->parts[Claims::class] ??= new Claims($this->database);
    }

    private function consequences(): Consequences
    {
        return $this->parts[Consequences::class] ??= new Consequences(
            $this->shop,
            $this->claims(),
            $this->effects(),
            $this->database,
        );
    }

    private function registrations(): Registrations
    {
        return $this->parts[Registrations::class] ??= new Registrations(
            $this->shop,
            $this->database,
            $this->schema(),
            $this->journal(),
            $this->gateway(),
            $this->claims(),
            $this->anomalies(),
            $this->effects(),
        );
    }
}
