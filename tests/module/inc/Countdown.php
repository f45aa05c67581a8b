<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

/** Kills this process at the n-th step, as a power cut would. */
final class Countdown
{
    public function __construct(private int $steps)
    {
    }

    public function step(): void
    {
        if (--$this->steps === 0) {
            posix_kill(getmypid(), SIGKILL);
        }
    }
}
