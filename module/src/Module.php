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
    private ?Schema $schema = null;
    private ?Journal $journal = null;
    private ?Gateway $gateway = null;
    private ?Effects $effects = null;
    private ?Anomalies $anomalies = null;
    private ?Settlement $settlement = null;
    private ?Checkout $checkout = null;
    private ?Operations $operations = null;
    private ?Upkeep $upkeep = null;
    private ?Reconciliation $reconciliation = null;
    private ?Notifications $notifications = null;
    private ?Refusals $refusals = null;
    private ?Probe $probe = null;
    private ?Tokens $tokens = null;
    private ?Links $links = null;
    private ?Transactions $transactions = null;
    private ?Health $health = null;
    private ?Export $export = null;
    private ?Grids $grids = null;
    private ?Enrolment $enrolment = null;
    private ?Claims $claims = null;
    private ?Consequences $consequences = null;
    private ?Registrations $registrations = null;

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
        return $this->schema ??= new Schema($this->database);
    }

    public function journal(): Journal
    {
        return $this->journal ??= new Journal($this->database);
    }

    public function gateway(): Gateway
    {
        return $this->gateway ??= new Gateway($this->shop, $this->database, $this->clients);
    }

    public function effects(): Effects
    {
        return $this->effects ??= new Effects($this->shop, $this->database, $this->insideShop);
    }

    public function anomalies(): Anomalies
    {
        return $this->anomalies ??= new Anomalies($this->shop, $this->database, $this->journal(), $this->effects());
    }

    public function settlement(): Settlement
    {
        return $this->settlement ??= new Settlement(
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
        return $this->checkout ??= new Checkout(
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
        return $this->operations ??= new Operations(
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
        return $this->upkeep ??= new Upkeep(
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
        return $this->reconciliation ??= new Reconciliation(
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
        return $this->notifications ??= new Notifications($this->shop, $this->journal(), $this->settlement(), $this->refusals(), $this->grids());
    }

    public function refusals(): Refusals
    {
        return $this->refusals ??= new Refusals($this->database);
    }

    public function probe(): Probe
    {
        return $this->probe ??= new Probe($this->database, $this->tokens());
    }

    public function tokens(): Tokens
    {
        return $this->tokens ??= new Tokens($this->schema());
    }

    public function links(): Links
    {
        return $this->links ??= new Links($this->shop, $this->database, $this->checkout(), $this->tokens());
    }

    public function transactions(): Transactions
    {
        return $this->transactions ??= new Transactions($this->database, $this->journal());
    }

    public function health(): Health
    {
        return $this->health ??= new Health($this->database);
    }

    public function export(): Export
    {
        return $this->export ??= new Export($this->transactions());
    }

    public function grids(): Grids
    {
        return $this->grids ??= new Grids($this->database);
    }

    public function enrolment(): Enrolment
    {
        return $this->enrolment ??= new Enrolment($this->shop, $this->database, $this->grids());
    }

    private function claims(): Claims
    {
        return $this->claims ??= new Claims($this->database);
    }

    private function consequences(): Consequences
    {
        return $this->consequences ??= new Consequences(
            $this->shop,
            $this->claims(),
            $this->effects(),
            $this->database,
        );
    }

    private function registrations(): Registrations
    {
        return $this->registrations ??= new Registrations(
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
