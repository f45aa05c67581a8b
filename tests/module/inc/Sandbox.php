<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

use ClicToPaySandbox\Tests\SandboxProcess;

require_once __DIR__ . '/../../sandbox/tests/SandboxProcess.php';

/** The sandbox that all tests of this process share, and its control calls. */
final class Sandbox
{
    private static ?self $shared = null;

    private function __construct(private readonly SandboxProcess $process)
    {
    }

    public static function shared(): self
    {
        if (self::$shared === null) {
            $process = new SandboxProcess();
            $owner = getmypid();
            register_shutdown_function(static fn () => getmypid() === $owner && $process->stop());
            self::$shared = new self($process);
        }
        return self::$shared;
    }

    public function url(): string
    {
        return "{$this->process->origin}/payment/rest/";
    }

    /**
     * @param array<string, mixed> $body
     * @return array<mixed>
     */
    public function control(string $method, string $call, array $body = []): array
    {
        $answer = file_get_contents("{$this->process->origin}/control/$call", context: stream_context_create(['http' => [
            'method' => $method,
            'header' => 'Content-Type: application/json',
            'content' => $body === [] ? '' : json_encode($body, JSON_THROW_ON_ERROR),
            'ignore_errors' => true,
        ]]));
        $answer = json_decode((string) $answer, true, 512, JSON_THROW_ON_ERROR);
        return isset($answer['error']) ? throw new \RuntimeException($answer['error']) : $answer;
    }

    /** The next call of this endpoint goes wrong. */
    public function fault(string $endpoint, string $kind, string $value = '', int $count = 1): void
    {
        $this->control('POST', 'faults', array_filter(['endpoint' => $endpoint, 'kind' => $kind, 'value' => $value, 'count' => $count], static fn ($one) => $one !== ''));
    }
}
