<?php

declare(strict_types=1);

namespace ClicToPayChaos;

/** The sandbox, which keeps its ledger when it dies. */
final class Gateway
{
    public readonly string $origin;
    public readonly string $ledger;
    private readonly Daemon $daemon;

    public function __construct(string $directory, int $port)
    {
        $this->origin = "http://127.0.0.1:$port";
        $this->ledger = "$directory/sandbox.sqlite";
        $this->daemon = new Daemon(
            ['php', dirname(__DIR__, 2) . '/sandbox/serve.php', '--port', (string) $port, '--data', $directory, '--preset', 'documented'],
            "$directory.log",
        );
    }

    public function start(): void
    {
        $this->daemon->start();
    }

    public function awaitReady(): void
    {
        $this->daemon->awaitReady(fn (): bool => @file_get_contents("$this->origin/control/clock") !== false);
    }

    public function kill(): void
    {
        $this->daemon->kill();
    }

    public function stop(): void
    {
        $this->daemon->stop();
    }

    /** @param array<string, mixed> $body */
    public function control(string $call, array $body): void
    {
        $context = stream_context_create(['http' => ['method' => 'POST', 'content' => json_encode($body, JSON_THROW_ON_ERROR), 'timeout' => 20]]);
        if (@file_get_contents("$this->origin/control/$call", context: $context) === false) {
            throw new \RuntimeException("The sandbox did not take $call.");
        }
    }
}
