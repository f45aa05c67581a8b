<?php

declare(strict_types=1);

namespace ClicToPayFault;

/**
 * A random course of events, the same for the same seed: a shop sells an order and refunds it in parts, while its way to the gateway breaks,
 * it is killed and started again, and somebody else refunds too. What the shop's journal says is compared with what was executed.
 */
final class Schedule
{
    /** Lives of the shop under faults; the one after them has a healed way. */
    private const ROUNDS = 4;

    private const SECONDS = 60;

    /** @var list<string> what happened, for whoever has to understand a failure */
    private array $course = [];

    private readonly int $amount;

    /** @var non-empty-list<int> */
    private readonly array $refunds;

    private readonly string $prefix;

    private readonly string $journal;

    public function __construct(private readonly int $seed, private readonly string $extension)
    {
        mt_srand($seed);
        $this->prefix = "S$seed";
        $this->amount = mt_rand(50_000, 90_000); // more than all refunds together
        $refunds = [];
        for ($count = mt_rand(1, 3), $number = 0; $number < $count; $number++) {
            $refunds[] = mt_rand(100, 999) * 10 + $number; // told apart by their last digit
        }
        $this->refunds = $refunds;
        $this->journal = sys_get_temp_dir() . '/clictopay-fault-journal-' . bin2hex(random_bytes(6));
    }

    /** @return array<string, mixed> */
    public function run(World $world): array
    {
        mt_srand($this->seed); // another schedule may have run since
        $world->heal();
        $world->choose(['deposited_amount' => self::any(['gross', 'balance']), 'external_refund_id' => self::any(['on', 'off', 'error']),
            'expected_deposited_amount' => self::any(['on', 'off'])]);
        $intruder = mt_rand(1, 4) === 1 ? mt_rand(0, self::ROUNDS - 1) : null;
        $lives = 0;
        try {
            for ($round = 0, $end = ''; $round < self::ROUNDS && $end !== 'finished'; $round++) {
                $end = $this->live($world, true);
                $this->note($end);
                $lives++;
                if ($round === $intruder) {
                    $this->intrude($world);
                }
            }
            $world->settled();
            $world->heal();
            do {
                $end = $this->live($world, false);
                $this->note($end);
            } while ($end !== 'finished' && ++$lives < 2 * self::ROUNDS);
            $complaint = $end === 'finished' ? $this->judge($world) : 'the shop does not come to an end on a healed way';
        } finally {
            @unlink($this->journal);
        }
        return ['seed' => $this->seed, 'lives' => $lives, 'killed' => substr_count(implode($this->course), 'killed'),
            'tries' => substr_count(implode($this->course), 'tried'), 'complaint' => $complaint, 'course' => $this->course];
    }

    /** One life of the shop: 'finished', 'gave up', or 'killed'. */
    private function live(World $world, bool $faults): string
    {
        $command = [PHP_BINARY, '-d', "extension=$this->extension", __DIR__ . '/../shop.php', $this->journal, $this->prefix,
            (string) $this->amount, implode(',', $this->refunds), $world->url, "$world->directory/ca.pem", "$world->origin/control"];
        $shop = proc_open($command, [['pipe', 'r'], 2 => ['file', '/dev/null', 'w']], $pipes);
        $pid = proc_get_status($shop)['pid'];
        $kill = 0.0;
        if ($faults) {
            $fault = self::any(Fault::all());
            $endpoint = self::any(['register.do', 'refund.do', 'refund.do', 'getOrderStatusExtended.do', '']);
            $skip = mt_rand(0, 2);
            $times = self::any([0, 0, 1, 1, 2, 3, 5]);
            $crash = mt_rand(1, 10);
            $kill = $crash > 8 ? mt_rand(1, 200) / 1000 : 0.0;
            $world->heal(mt_rand(0, 1) === 1);
            $world->arm($fault, $endpoint, $skip, $times, $crash <= 4 ? $pid : 0);
            $this->note("$fault->point/$fault->way at " . ($endpoint ?: 'any call') . ", after $skip, " . ($times === 0 ? 'for ever' : "$times times")
                . ($crash <= 4 ? ', and a kill' : '') . ($kill > 0 ? sprintf(', a kill after %.3f s', $kill) : ''));
        }
        fwrite($pipes[0], "go\n");
        $start = microtime(true);
        do {
            usleep(1000);
            $status = proc_get_status($shop);
            $spent = microtime(true) - $start;
            if ($status['running'] && ($spent > self::SECONDS || ($kill > 0 && $spent > $kill))) {
                posix_kill($pid, SIGKILL);
            }
        } while ($status['running']);
        proc_close($shop);
        return match (true) {
            $spent > self::SECONDS => 'stuck',
            $status['signaled'] => 'killed',
            $status['exitcode'] === 0 => 'finished',
            $status['exitcode'] === 1 => 'gave up',
            default => "ended with $status[exitcode]",
        };
    }

    /** Somebody refunds in the portal. The last digit tells it from the shop's refunds. */
    private function intrude(World $world): void
    {
        foreach ($this->lines() as $line) {
            if ($line[0] === 'paid') {
                $order = $this->field('registered', 2);
                $world->call('refund.do', ['orderId' => $order, 'amount' => mt_rand(100, 999) * 10 + 9]);
                $this->note('somebody else refunds');
            }
        }
    }

    /** @return ?string what is wrong */
    private function judge(World $world): ?string
    {
        $lines = $this->lines();
        foreach ($lines as $line) {
            $this->note(implode(' ', $line));
        }
        $known = [];
        foreach ($lines as $line) {
            if ($line[0] === 'registered' || $line[0] === 'lost') {
                $known[$line[1]] = $line[2];
            }
        }
        foreach ($lines as $line) {
            $order = $line[0] === 'registering' ? $world->find($line[1]) : null;
            if ($order !== null && ($known[$line[1]] ?? null) !== $order['id']) {
                return "order $line[1] is registered, and the shop does not know";
            }
            if ($line[0] === 'registered' && $world->find($line[1])['executed'][0]['operation'] !== 'register') {
                return "order $line[1] is told registered, and is not";
            }
        }
        $executed = array_filter($world->find($this->field('registered', 2))['executed'], static fn (array $one): bool => $one['operation'] === 'refund');
        $amounts = array_count_values(array_column($executed, 'amount'));
        foreach ($this->refunds as $number => $amount) {
            $count = $amounts[$amount] ?? 0;
            $told = array_values(array_filter($lines, static fn (array $line): bool => in_array($line[0], ['refunded', 'refused', 'undecided'], true)
                && $line[1] === (string) $number))[0][0] ?? 'nothing';
            $right = match ($told) {
                'refunded' => $count === 1,
                'refused' => $count === 0,
                'undecided' => $count <= 1,
                default => false,
            };
            if (!$right) {
                return "refund $number is told $told, and was executed $count times";
            }
        }
        return null;
    }

    /** @return list<list<string>> of the journal */
    private function lines(): array
    {
        $lines = @file($this->journal, FILE_IGNORE_NEW_LINES) ?: [];
        return array_map(static fn (string $line): array => explode(' ', $line), $lines);
    }

    private function field(string $word, int $field): string
    {
        foreach ($this->lines() as $line) {
            if ($line[0] === $word) {
                return $line[$field];
            }
        }
        return '';
    }

    private function note(string $event): void
    {
        $this->course[] = $event;
    }

    /**
     * @template T
     * @param non-empty-list<T> $choices
     * @return T
     */
    private static function any(array $choices): mixed
    {
        return $choices[mt_rand(0, count($choices) - 1)];
    }
}
