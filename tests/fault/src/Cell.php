<?php

declare(strict_types=1);

namespace ClicToPayFault;

use ClicToPay\Client;
use ClicToPay\Exception\ClicToPayException;
use ClicToPay\Exception\GatewayException;
use ClicToPay\Exception\ProtocolException;
use ClicToPay\Exception\TransportException;
use ClicToPay\Exception\UnknownOutcomeException;
use Throwable;

/** One call under one fault: runs it, and compares what happened at the gateway with what the caller was told. */
final class Cell
{
    public const DEADLINE = 1.6;

    /** Of the client: short, so that thousands of calls can run into them. */
    public const OPTIONS = ['connectTimeout' => 1, 'timeout' => 0.4, 'deadline' => self::DEADLINE];

    /** By how much a deadline may be missed: what a busy machine needs to wake a process. */
    private const PATIENCE = 1.0;

    public function __construct(
        public readonly Call $call,
        public readonly Fault $fault,
        public readonly bool $kept,
        public readonly bool $lasting,
    ) {
    }

    /** @return list<self> those with the same switches together */
    public static function all(): array
    {
        $cells = [];
        foreach (Calls::all() as $call) {
            foreach (Fault::all() as $fault) {
                foreach ([false, true] as $kept) {
                    foreach ([false, true] as $lasting) {
                        $cell = new self($call, $fault, $kept, $lasting);
                        if ($cell->isPossible()) {
                            $cells[] = $cell;
                        }
                    }
                }
            }
        }
        return $cells;
    }

    /**
     * Only new connections are refused, accepted or secured, and only a kept one is idle, once. Being refused is a state and no event.
     * Where a fault lasts, the kept connection is the first to die and the new ones follow.
     */
    private function isPossible(): bool
    {
        return match (true) {
            $this->fault->point === 'refused' => !$this->kept && $this->lasting,
            $this->fault->strikesConnection() => !$this->kept,
            $this->fault->point === 'idle' => $this->kept && !$this->lasting,
            default => $this->kept || !$this->lasting,
        };
    }

    public function name(): string
    {
        return "{$this->call->name}/{$this->fault->point}/{$this->fault->way}/" . ($this->kept ? 'kept' : 'new') . '/'
            . ($this->lasting ? 'lasting' : 'once');
    }

    /** @return array<string, mixed> the line of the table, 'complaint' null if nothing contradicts */
    public function run(World $world): array
    {
        $world->choose($this->call->switches);
        $scene = $this->call->prepare($world);
        $client = $world->client(self::OPTIONS);
        $this->arm($world, $client);

        $start = hrtime(true);
        $answer = $thrown = null;
        try {
            $answer = $this->call->run($client, $scene);
            $told = ($answer->replayed ?? false) ? 'found done' : 'done';
        } catch (Throwable $thrown) {
            $told = match (true) {
                $thrown instanceof UnknownOutcomeException => 'unknown',
                $thrown instanceof TransportException => 'transport',
                $thrown instanceof ProtocolException => 'protocol',
                $thrown instanceof GatewayException => 'refused',
                default => 'mistake',
            };
        }
        $seconds = (hrtime(true) - $start) / 1e9;

        $accepted = $world->settled()['accepted'];
        $world->heal();
        $executed = $this->call->executed($world, $scene, $accepted);
        $resolved = $thrown instanceof UnknownOutcomeException ? $this->resolve($world, $thrown) : '';
        $later = $this->call->executed($world, $scene, $accepted + $world->settled()['accepted']);

        $line = ['call' => $this->call->name, 'changes' => $this->call->changes, 'point' => $this->fault->point, 'name' => $this->name(),
            'executed' => $executed, 'told' => $told, 'resolved' => $resolved, 'seconds' => $seconds];
        $complaint = match (true) {
            $later !== $executed => 'resolve() executed it',
            $seconds > self::DEADLINE + self::PATIENCE => sprintf('the deadline of %.1f s was missed', self::DEADLINE),
            $told === 'mistake' => 'an exception that is none of the calls\'',
            default => $this->call->changes
                ? $this->contradiction($executed, $told, $resolved) ?? $this->orderMissed($world, $scene, $answer->orderId ?? $thrown->orderId ?? null, $executed, $seconds)
                    ?? $this->weakness($executed, $told, $seconds)
                : $this->readingWrong($told, $seconds),
        };
        return $line + ['complaint' => $complaint === null ? null : $complaint . ($thrown === null ? '' : ': ' . $thrown::class . ': '
            . $thrown->getMessage())];
    }

    private function arm(World $world, Client $client): void
    {
        $idle = $this->fault->point === 'idle';
        $world->heal($this->kept);
        if ($idle) {
            $world->arm($this->fault, 'getOrderStatusExtended.do');
        }
        if ($this->kept && !$this->call->readsFirst) {
            try {
                $client->getOrderStatusExtended(orderNumber: $world->standing());
            } catch (ClicToPayException) {
                // a busy machine; the call is made on a new connection then
            }
        }
        if (!$idle) {
            $before = $this->fault->strikesConnection() && $this->call->readsFirst ? 1 : 0;
            $world->arm($this->fault, $this->call->endpoint, $before, $this->lasting ? 0 : 1);
        }
    }

    /** As a journal would: stored as text, read back, resolved by another client. */
    private function resolve(World $world, UnknownOutcomeException $unknown): string
    {
        $stored = json_encode($unknown->toArray(), JSON_THROW_ON_ERROR);
        $restored = UnknownOutcomeException::fromArray(json_decode($stored, true, 8, JSON_THROW_ON_ERROR));
        return $restored->resolve($world->client())->result->value;
    }

    /** What may never be. */
    private function contradiction(int $executed, string $told, string $resolved): ?string
    {
        return match (true) {
            $executed > 1 => "executed $executed times",
            in_array($told, ['done', 'found done'], true) && $executed === 0 => 'told done, not executed',
            in_array($told, ['transport', 'protocol', 'refused'], true) && $executed > 0 => 'told that nothing happened, executed',
            $resolved === 'done' && $executed === 0 => 'resolved as done, not executed',
            $resolved === 'not_done' && $executed > 0 => 'resolved as not done, executed',
            default => null,
        };
    }

    /** A registered order is known to the caller by the gateway's id, or, where nothing could be read in time, by its number alone. */
    private function orderMissed(World $world, array $scene, ?string $id, int $executed, float $seconds): ?string
    {
        return match (true) {
            !str_starts_with($this->call->name, 'register') || $executed === 0 => null,
            $id === null => $this->hasPassed($seconds) ? 'the order that was registered is not named' : null,
            $id !== $world->find($scene['number'])['id'] => 'another order is named than was registered',
            default => null,
        };
    }

    /** The fault passed, and the call was over so soon that no exchange can have run into its timeout because the machine is busy. */
    private function hasPassed(float $seconds): bool
    {
        return !$this->lasting && $seconds < self::OPTIONS['timeout'];
    }

    /** What must be found out by the client itself. */
    private function weakness(int $executed, string $told, float $seconds): ?string
    {
        return match (true) {
            !$this->hasPassed($seconds) || in_array($told, ['done', 'found done'], true) => null,
            $this->call->provable && $executed === 1 => "could be proved done, told $told",
            $this->fault->point === 'accepted' => "never left, could be sent again, told $told",
            default => null,
        };
    }

    private function readingWrong(string $told, float $seconds): ?string
    {
        return match (true) {
            !in_array($told, ['done', 'transport', 'protocol'], true) => "a read that is told $told",
            $told !== 'done' && $this->fault->way !== '404' && $this->hasPassed($seconds) => "could be read again, told $told",
            default => null,
        };
    }
}
