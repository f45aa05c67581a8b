<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use CurlHandle;
use RuntimeException;

/**
 * Stands between the gateway's notifications and the shop. Each is passed on, lost (the gateway takes it for delivered), held back until
 * many others have come, doubled, refused although the shop got it, or comes together with forgeries of it. What it did is a line in its log.
 */
final class Relay
{
    private const FATES = ['passed on' => 52, 'lost' => 14, 'late' => 10, 'doubled' => 10, 'refused' => 5, 'with forgeries' => 9];
    private const LATE = 20;
    private const TIMEOUT = 5;

    private int $count = 0;

    /** @var list<array{int, string}> when (after how many), and what */
    private array $held = [];

    public function __construct(private readonly string $shop, private readonly int $seed, private readonly string $log)
    {
    }

    public function run(int $port): never
    {
        $listener = stream_socket_server("tcp://127.0.0.1:$port") ?: throw new RuntimeException('The relay can not listen.');
        for (;;) {
            $connection = @stream_socket_accept($listener, 3600);
            $line = $connection === false ? false : fgets($connection, 8192);
            if ($line === false) {
                continue;
            }
            $target = explode(' ', $line)[1] ?? '';
            $status = str_starts_with($target, '/release') ? $this->release(PHP_INT_MAX) : $this->take((string) parse_url($target, PHP_URL_QUERY));
            @fwrite($connection, "HTTP/1.1 $status Relayed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            fclose($connection);
        }
    }

    /** Decides about one. What the gateway is told. */
    private function take(string $query): int
    {
        $dice = new Dice($this->seed, 'notification ' . ++$this->count);
        $fate = $dice->weighted(self::FATES);
        file_put_contents($this->log, "$fate\n", FILE_APPEND);
        $this->release($this->count);
        switch ($fate) {
            case 'lost':
                return 200;
            case 'late':
                $this->held[] = [$this->count + self::LATE, $query];
                return 200;
            case 'doubled':
                return max($this->deliver($query, $query));
            case 'refused':
                $this->deliver($query);
                return 500;
            case 'with forgeries':
                $this->deliver(...$this->forgeries($query));
                return $this->deliver($query)[0];
            default:
                return $this->deliver($query)[0];
        }
    }

    /** @return list<string> */
    private function forgeries(string $query): array
    {
        parse_str($query, $parameters);
        $forged = [
            ['operation' => 'deposited', 'status' => '1'] + $parameters,
            ['status' => $parameters['status'] === '1' ? '0' : '1'] + $parameters,
            ['checksum' => str_repeat('0', 64)] + $parameters,
            array_diff_key($parameters, ['checksum' => '']),
            ['mdOrder' => strrev((string) $parameters['mdOrder'])] + $parameters,
        ];
        return array_map('http_build_query', $forged);
    }

    private function release(int $now): int
    {
        $due = array_filter($this->held, static fn (array $one): bool => $now === PHP_INT_MAX || $one[0] <= $now);
        $this->held = array_values(array_diff_key($this->held, $due));
        foreach ($due as [, $query]) {
            $this->deliver($query);
        }
        return 200;
    }

    /**
     * At the same time.
     *
     * @return list<int> the HTTP statuses; 502: no answer
     */
    private function deliver(string ...$queries): array
    {
        $requests = curl_multi_init();
        $handles = [];
        foreach ($queries as $query) {
            $handles[] = $handle = curl_init("$this->shop?$query");
            curl_setopt_array($handle, [CURLOPT_RETURNTRANSFER => true, CURLOPT_TIMEOUT => self::TIMEOUT, CURLOPT_PROXY => '']);
            curl_multi_add_handle($requests, $handle);
        }
        do {
            curl_multi_exec($requests, $running);
            curl_multi_select($requests, 0.1);
        } while ($running > 0);
        return array_map(static fn (CurlHandle $handle): int => curl_getinfo($handle, CURLINFO_RESPONSE_CODE) ?: 502, $handles);
    }
}
