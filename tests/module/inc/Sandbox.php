<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

use ClicToPaySandbox\Database;
use ClicToPaySandbox\Tests\SandboxProcess;

require_once __DIR__ . '/../../sandbox/src/autoload.php';
require_once __DIR__ . '/../../sandbox/tests/SandboxProcess.php';

/** The sandbox that all tests of this process share, and its control calls. */
final class Sandbox
{
    private static ?self $shared = null;

    private function __construct(private readonly SandboxProcess $process, private readonly string $directory)
    {
    }

    public static function shared(): self
    {
        if (self::$shared === null) {
            $directory = sys_get_temp_dir() . '/clictopay-sandbox-' . bin2hex(random_bytes(8));
            $process = new SandboxProcess(['--data', $directory]);
            $owner = getmypid();
            register_shutdown_function(static function () use ($process, $directory, $owner): void {
                if (getmypid() === $owner) {
                    $process->stop();
                    array_map('unlink', glob("$directory/*"));
                    rmdir($directory);
                }
            });
            self::$shared = new self($process, $directory);
        }
        return self::$shared;
    }

    public function url(): string
    {
        return "{$this->process->origin}/payment/rest/";
    }

    /** Its orders themselves, to write many of them at once. */
    public function store(): Database
    {
        return new Database("$this->directory/sandbox.sqlite");
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
