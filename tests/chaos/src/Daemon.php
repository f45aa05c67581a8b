<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use RuntimeException;

/**
 * A server that is killed and started again at the same place. In a process group of its own, so that all its processes can be killed at
 * once; it ends with this process, however that ends.
 */
final class Daemon
{
    /** @var resource|null */
    private $process = null;
    private int $pid = 0;

    /**
     * @param list<string> $command
     * @param string|null $user null: the one of this process
     */
    public function __construct(private readonly array $command, private readonly string $log, private readonly ?string $user = null)
    {
    }

    /** Unless it runs. */
    public function start(string ...$more): void
    {
        if ($this->process !== null) {
            return;
        }
        $this->process = proc_open(
            [
                'setsid', 'setpriv', '--pdeathsig', 'TERM',
                ...($this->user === null ? [] : ['--reuid', $this->user, '--regid', $this->user, '--clear-groups']),
                ...$this->command, ...$more,
            ],
            [['file', '/dev/null', 'r'], ['file', $this->log, 'a'], ['file', $this->log, 'a']],
            $pipes,
        ) ?: throw new RuntimeException("{$this->command[0]} can't be started.");
        $this->pid = proc_get_status($this->process)['pid'];
    }

    public function isRunning(): bool
    {
        return $this->process !== null && proc_get_status($this->process)['running'];
    }

    /** As the machine's end would: no process of it does anything more. */
    public function kill(): void
    {
        if ($this->process !== null) {
            // Killed as soon as it was started, it has no group yet, nor another process.
            posix_kill(-$this->pid, SIGKILL) || posix_kill($this->pid, SIGKILL);
            $this->await();
        }
    }

    /** One of its child processes, the same one for the same number; false: it has none. */
    public function killChild(int $number): bool
    {
        $children = array_filter(explode(' ', (string) @file_get_contents("/proc/$this->pid/task/$this->pid/children")));
        return $children !== [] && posix_kill((int) array_values($children)[$number % count($children)], SIGKILL);
    }

    public function stop(): void
    {
        if ($this->process !== null) {
            posix_kill($this->pid, SIGTERM);
            $this->await();
        }
    }

    /** @param callable(): bool $ready */
    public function awaitReady(callable $ready, float $seconds = 60.0): void
    {
        for ($end = microtime(true) + $seconds; !$ready(); usleep(20_000)) {
            if (!$this->isRunning() || microtime(true) > $end) {
                throw new RuntimeException("{$this->command[0]} did not start:\n" . (string) @file_get_contents($this->log));
            }
        }
    }

    private function await(): void
    {
        proc_close($this->process);
        $this->process = null;
    }
}
