<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Tests;

use RuntimeException;

/** A running sandbox. Its address is in its first line; it has ended when its output has. */
final class SandboxProcess
{
    public readonly string $line;
    public readonly string $origin;
    public readonly int $pid;

    /** @var resource */
    private $process;

    /** @var array<int, resource> */
    private array $pipes = [];

    /** @param list<string> $options */
    public function __construct(array $options = [])
    {
        $command = [PHP_BINARY, __DIR__ . '/../serve.php', ...$options];
        $this->process = proc_open($command, [1 => ['pipe', 'w'], 2 => STDERR], $this->pipes);
        $this->pid = proc_get_status($this->process)['pid'];
        $this->line = (string) fgets($this->pipes[1]);
        if (!preg_match('~(http://\S+)/payment/rest/~', $this->line, $parts)) {
            throw new RuntimeException('The sandbox has not started.');
        }
        $this->origin = $parts[1];
    }

    /** Returns the exit status, after every process that shares the sandbox's output has ended. */
    public function stop(int $signal = SIGTERM): int
    {
        posix_kill($this->pid, $signal);
        stream_get_contents($this->pipes[1]);
        return proc_close($this->process);
    }
}
