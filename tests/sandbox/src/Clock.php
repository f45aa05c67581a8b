<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** The sandbox's time: the real one plus an offset that a control call moves forward, so that no test waits. */
final class Clock
{
    public function __construct(private readonly Settings $settings)
    {
    }

    /** Milliseconds since 1970, as the gateway writes dates. */
    public function now(): int
    {
        return (int) (microtime(true) * 1000) + $this->offset();
    }

    public function advance(int $milliseconds): void
    {
        $this->settings->set('clock', (string) ($this->offset() + $milliseconds));
    }

    private function offset(): int
    {
        return (int) $this->settings->get('clock', '0');
    }
}
