<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use RuntimeException;

/** What happens to the servers while buyers check out: decided before, by the number of the checkout at which it happens. */
final class Mischief
{
    /** calls of the API => what goes wrong there */
    private const FAULTS = [
        'register' => ['error_before', 'error_after', 'html', 'truncated', 'empty', 'invalid_json', 'wrong_type', 'latency'],
        'getOrderStatusExtended' => ['error_before', 'error_after', 'html', 'truncated', 'empty', 'invalid_json', 'wrong_type', 'latency'],
        'decline' => ['error_before', 'error_after', 'truncated', 'latency'],
    ];

    /** @var array<string, int> what happened => how often */
    public array $done = [];

    /** @var array<int, list<string>> at which checkout => what */
    private readonly array $plan;

    /** @param array<string, int> $rates deed => one in so many checkouts */
    public function __construct(private readonly World $world, array $rates)
    {
        $plan = [];
        foreach ($rates as $deed => $rate) {
            $dice = new Dice($world->seed, $deed);
            for ($count = max(1, intdiv($world->checkouts, $rate)); $count > 0; $count--) {
                $plan[$dice->number(1, $world->checkouts)][] = $deed;
            }
        }
        $this->plan = $plan;
    }

    public function at(int $checkout): void
    {
        $deeds = $this->world->deeds() + [
            'a fault of the gateway armed' => fn (Dice $dice) => $this->armFault($dice),
            'the scheduled work started' => fn () => $this->world->runSchedule(),
            'the scheduled work started twice at once' => fn () => $this->world->loop->together($this->world->runSchedule(...), $this->world->runSchedule(...)),
        ];
        foreach ($this->plan[$checkout] ?? [] as $number => $deed) {
            $this->world->loop->start(function () use ($deeds, $deed, $checkout, $number): void {
                $dice = new Dice($this->world->seed, "$deed at $checkout, $number");
                // Not always at the first step of the checkout that it is counted by.
                $this->world->loop->rest($dice->number(0, 600) / 1000);
                $deeds[$deed]($dice);
                $this->done[$deed] = ($this->done[$deed] ?? 0) + 1;
            });
        }
    }

    private function armFault(Dice $dice): void
    {
        $call = $dice->one(array_keys(self::FAULTS));
        try {
            $this->world->gateway->control('faults', ['endpoint' => $call, 'kind' => $dice->one(self::FAULTS[$call]), 'count' => $dice->number(1, 2)]);
        } catch (RuntimeException) {
            // The gateway is dead just now.
        }
    }
}
