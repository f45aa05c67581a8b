<?php

declare(strict_types=1);

namespace ClicToPayFault;

use ClicToPay\Client;
use Closure;

/** One call of the client, as the table needs to know it. */
final class Call
{
    /**
     * @param string $endpoint where the fault strikes
     * @param bool $changes it moves money or changes something else: executed at most once
     * @param bool $readsFirst the client reads the order's status before it sends
     * @param bool $provable a status can prove that it was executed
     * @param Closure(World): array<string, mixed> $prepare sets the scene: 'orderId' or 'number' among it
     * @param Closure(Client, array<string, mixed>): mixed $run
     * @param Closure(World, array<string, mixed>, array<string, int>): int $executed how often; the array is what the gateway accepted
     * @param array<string, string> $switches of the sandbox
     */
    public function __construct(
        public readonly string $name,
        public readonly string $endpoint,
        public readonly bool $changes,
        public readonly bool $readsFirst,
        public readonly bool $provable,
        private readonly Closure $prepare,
        private readonly Closure $run,
        private readonly Closure $executed,
        public readonly array $switches = [],
    ) {
    }

    /** @return array<string, mixed> */
    public function prepare(World $world): array
    {
        return ($this->prepare)($world);
    }

    /** @param array<string, mixed> $scene */
    public function run(Client $client, array $scene): mixed
    {
        return ($this->run)($client, $scene);
    }

    /**
     * @param array<string, mixed> $scene
     * @param array<string, int> $accepted
     */
    public function executed(World $world, array $scene, array $accepted): int
    {
        return ($this->executed)($world, $scene, $accepted);
    }
}
