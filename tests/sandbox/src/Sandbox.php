<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** The parts of the gateway, put together for one request. */
final class Sandbox
{
    public const USER = 'sandbox-api';
    public const PASSWORD = 'sandbox';
    public const MERCHANT = 'Boutique de démonstration';

    public readonly Settings $settings;
    public readonly Clock $clock;
    public readonly Switches $switches;
    public readonly Orders $orders;
    public readonly Bindings $bindings;
    public readonly Journal $journal;
    public readonly Notifications $notifications;
    public readonly Acquirer $acquirer;
    public readonly Payments $payments;
    public readonly Operations $operations;
    public readonly Sessions $sessions;

    /** @param string $origin scheme, host and port of the sandbox */
    public function __construct(public readonly Database $database, public readonly string $origin)
    {
        $this->settings = new Settings($database);
        $this->clock = new Clock($this->settings);
        $this->switches = new Switches($this->settings);
        $this->orders = new Orders($database);
        $this->journal = new Journal($database, $this->clock);
        $this->notifications = new Notifications($database, $this->settings, $this->switches, $this->clock);
        $this->bindings = new Bindings($database, $this->notifications);
        $this->acquirer = new Acquirer($this->switches, $this->settings);
        $this->payments = new Payments($this);
        $this->operations = new Operations($this);
        $this->sessions = new Sessions($this);
    }
}
