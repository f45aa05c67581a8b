<?php

declare(strict_types=1);

namespace ClicToPayFault;

use ClicToPay\Client;
use RuntimeException;

/**
 * A gateway and the way to it: a sandbox and a proxy before it, each a process of its own. Both end with this process, whatever happens.
 */
final class World
{
    public const USER = 'sandbox-api';
    public const PASSWORD = 'sandbox';

    /** Through the proxy, with TLS. */
    public readonly string $url;

    /** Of the sandbox, without TLS and faults. */
    public readonly string $origin;

    /** @var resource */
    private $input;

    /** @var resource */
    private $output;

    private int $numbers = 0;

    private readonly string $standing;

    /** @var array<string, string> */
    private array $switches = [];

    public function __construct(public readonly string $directory, private readonly string $prefix)
    {
        $this->origin = $this->startSandbox();
        $command = [self::php(), __DIR__ . '/../proxy.php', substr($this->origin, strlen('http://')), "$directory/server.pem"];
        $this->start($command, [['pipe', 'r'], ['pipe', 'w']], $pipes);
        [$this->input, $this->output] = $pipes;
        $this->url = (string) $this->answer()['url'];
        $this->standing = $this->number();
        $this->order($this->standing, 1000);
    }

    /** Makes server.pem (key and certificate) and ca.pem for proxies on 127.0.0.1. */
    public static function makeCertificate(string $directory): void
    {
        $command = ['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2',
            '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', "$directory/key.pem", '-out', "$directory/ca.pem"];
        $process = proc_open($command, [2 => ['file', "$directory/openssl.log", 'w']], $pipes);
        if ($process === false || proc_close($process) !== 0) {
            throw new RuntimeException('openssl made no certificate: ' . file_get_contents("$directory/openssl.log"));
        }
        file_put_contents("$directory/server.pem", file_get_contents("$directory/key.pem") . file_get_contents("$directory/ca.pem"));
    }

    /** The PHP of the servers: without the extension. */
    public static function php(): string
    {
        return getenv('CLICTOPAY_SANDBOX_PHP') ?: 'php';
    }

    /** @param array<string, mixed> $options */
    public function client(array $options = []): Client
    {
        return new Client(self::USER, self::PASSWORD, $this->url, $options + ['caFile' => "$this->directory/ca.pem"]);
    }

    // --- the way to the gateway

    /** Nothing goes wrong, and the counts begin anew. */
    public function heal(bool $keep = true): void
    {
        $this->command(['do' => 'heal', 'keep' => $keep]);
    }

    /** See Proxy. */
    public function arm(Fault $fault, string $endpoint, int $skip = 0, int $times = 1, int $kill = 0): void
    {
        $this->command(['do' => 'arm', 'point' => $fault->point, 'way' => $fault->way, 'endpoint' => $endpoint, 'skip' => $skip,
            'times' => $times, 'kill' => $kill]);
    }

    /**
     * What came through since heal(), once nothing is under way.
     *
     * @return array{received: array<string, int>, accepted: array<string, int>} by endpoint
     */
    public function settled(): array
    {
        return $this->command(['do' => 'settled']);
    }

    // --- the gateway itself, without the extension

    /** A number no order has yet. */
    public function number(): string
    {
        return sprintf('%s-%d', $this->prefix, ++$this->numbers);
    }

    /** @param array<string, string> $switches what differs from the preset "documented" */
    public function choose(array $switches): void
    {
        if ($switches !== $this->switches) {
            $this->control('POST', 'preset', ['preset' => 'documented']);
            $switches === [] || $this->control('POST', 'switches', $switches);
            $this->switches = $switches;
        }
    }

    /**
     * A call of the gateway's own.
     *
     * @param array<string, string|int> $parameters
     * @return array<string, mixed>
     */
    public function call(string $endpoint, array $parameters): array
    {
        $form = http_build_query(['userName' => self::USER, 'password' => self::PASSWORD] + $parameters);
        return $this->post('POST', "payment/rest/$endpoint", $form, 'application/x-www-form-urlencoded');
    }

    /** A registered order. */
    public function order(string $number, int $amount, bool $twoPhases = false, string $client = ''): string
    {
        $answer = $this->call($twoPhases ? 'registerPreAuth.do' : 'register.do', ['orderNumber' => $number, 'amount' => $amount,
            'currency' => '788', 'returnUrl' => 'https://shop.example/return'] + ($client === '' ? [] : ['clientId' => $client]));
        return $answer['orderId'] ?? throw new RuntimeException('register: ' . json_encode($answer));
    }

    public function pay(string $orderId): void
    {
        $this->control('POST', 'pay', ['orderId' => $orderId]);
    }

    /** The number of an order that is always there, for a read whose answer is of no interest. */
    public function standing(): string
    {
        return $this->standing;
    }

    /** @return array<string, mixed>|null the order by id or number, with what was really executed */
    public function find(string $key): ?array
    {
        $answer = $this->post('GET', "control/orders/$key", '', 'application/json');
        return isset($answer['error']) ? null : $answer;
    }

    /** How often an operation was executed on an order. */
    public function executed(string $key, string $operation): int
    {
        return count(array_keys(array_column($this->find($key)['executed'] ?? [], 'operation'), $operation, true));
    }

    /**
     * @param array<string, mixed> $body
     * @return array<string, mixed>
     */
    public function control(string $method, string $call, array $body = []): array
    {
        $answer = $this->post($method, "control/$call", $body === [] ? '' : json_encode($body, JSON_THROW_ON_ERROR), 'application/json');
        return isset($answer['error']) ? throw new RuntimeException($answer['error']) : $answer;
    }

    /** @return array<string, mixed> */
    private function post(string $method, string $path, string $body, string $type): array
    {
        $answer = file_get_contents("$this->origin/$path", context: stream_context_create(['http' => [
            'method' => $method,
            'header' => "Content-Type: $type",
            'content' => $body,
            'ignore_errors' => true,
        ]]));
        return json_decode((string) $answer, true, 512, JSON_THROW_ON_ERROR);
    }

    private function startSandbox(): string
    {
        $this->start([self::php(), __DIR__ . '/../../sandbox/serve.php'], [1 => ['pipe', 'w']], $pipes);
        if (!preg_match('~(http://\S+)/payment/rest/~', (string) fgets($pipes[1]), $parts)) {
            throw new RuntimeException('The sandbox did not start.');
        }
        return $parts[1];
    }

    /**
     * @param list<string> $command
     * @param array<int, array<string>> $streams
     * @param array<int, resource> $pipes
     */
    private function start(array $command, array $streams, ?array &$pipes): void
    {
        $process = proc_open($command, $streams, $pipes);
        $owner = getmypid();
        register_shutdown_function(static function () use ($process, $owner, $pipes): void {
            if (getmypid() === $owner) {
                array_map('fclose', $pipes);
                proc_terminate($process);
                proc_close($process);
            }
        });
    }

    /**
     * @param array<string, mixed> $command
     * @return array<string, mixed>
     */
    private function command(array $command): array
    {
        fwrite($this->input, json_encode($command, JSON_THROW_ON_ERROR) . "\n");
        return $this->answer();
    }

    /** @return array<string, mixed> */
    private function answer(): array
    {
        return json_decode(fgets($this->output) ?: throw new RuntimeException('The proxy has ended.'), true, 8, JSON_THROW_ON_ERROR);
    }
}
