<?php

declare(strict_types=1);

namespace ClicToPayChaos;

/** All of it: buyers, mischief, the time afterwards, and the check. */
final class Run
{
    /** checkouts */
    private const SIGN_OF_LIFE = 1000;

    /** @param array<string, int> $rates what happens once in so many checkouts */
    public function __construct(private readonly World $world, private readonly array $rates, private readonly int $crowd)
    {
    }

    /** True: every promise was kept. */
    public function go(): bool
    {
        $start = microtime(true);
        $mischief = new Mischief($this->world, $this->rates);
        $habits = [];
        $gaveUp = 0;
        $next = 1;
        for ($place = 0; $place < $this->crowd; $place++) {
            $this->world->loop->start(function () use (&$next, &$habits, &$gaveUp, $mischief): void {
                while ($next <= $this->world->checkouts) {
                    $number = $next++;
                    $number % self::SIGN_OF_LIFE === 0 && printf("checkout %d …\n", $number);
                    $mischief->at($number);
                    $buyer = new Buyer($this->world, $number);
                    $habits[$buyer->habit] = ($habits[$buyer->habit] ?? 0) + 1;
                    $gaveUp += (int) !$buyer->checkOut();
                }
            });
        }
        $this->world->loop->run();
        $bought = microtime(true);
        $this->world->loop->start(fn () => (new Aftermath($this->world, $this->world->connect()))->live());
        $this->world->loop->run();

        $reconciliation = new Reconciliation($this->world->extension, $this->world->www());
        $checker = new Checker(Facts::read($this->world->gateway->ledger, $this->world->connect(), $this->world->mails));
        $checker->check();
        $broken = [...$checker->broken, ...$reconciliation->differences()];
        if (2 * $checker->figures['registrations at the gateway'] < $this->world->checkouts) {
            $broken[] = 'Too few buyers came as far as the gateway for anything to be proved.';
        }
        $this->table('Buyers', $habits + ['without a payment page in the end' => $gaveUp]);
        $this->table('Injected', $mischief->done + $this->notifications());
        $this->table('Found', $checker->figures + $this->world->figures());
        $this->table("The merchant's own reconciliation: $reconciliation->asked payments asked about; named again", $reconciliation->found);
        $this->table('Not provably done once, each shown to the merchant', $checker->windows);
        printf("%d checkouts in %.0f s, %.0f s of aftermath; %d broken promises\n", $this->world->checkouts, $bought - $start, microtime(true) - $bought, count($broken));
        foreach ($broken as $line) {
            echo "BROKEN $line\n";
        }
        return $broken === [];
    }

    /** @return array<string, int> */
    private function notifications(): array
    {
        $fates = array_count_values(file($this->world->notificationLog(), FILE_IGNORE_NEW_LINES) ?: []);
        return array_combine(array_map(static fn (string $fate): string => "notifications $fate", array_keys($fates)), $fates);
    }

    /** @param array<string, int> $rows */
    private function table(string $title, array $rows): void
    {
        ksort($rows);
        echo "\n$title\n";
        foreach ($rows as $name => $number) {
            printf("  %-66s %7d\n", $name, $number);
        }
        $rows === [] && print("  nothing\n");
    }
}
