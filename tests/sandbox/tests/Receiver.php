<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Tests;

use RuntimeException;

/** A shop's notification address: takes one request after the other. */
final class Receiver
{
    public readonly string $url;

    /** @var resource */
    private $socket;

    public function __construct()
    {
        $this->socket = stream_socket_server('tcp://127.0.0.1:0');
        $this->url = 'http://' . stream_socket_get_name($this->socket, false) . '/notify';
    }

    /**
     * Waits for a notification and answers it.
     *
     * @param callable(): mixed $meanwhile done before the answer
     * @return array{method: string, target: string, headers: string, parameters: array<string, string>}
     */
    public function take(string $answer = '200 OK', ?callable $meanwhile = null): array
    {
        $client = stream_socket_accept($this->socket, 10) ?: throw new RuntimeException('No notification came.');
        stream_set_timeout($client, 10);
        $head = '';
        while (!str_ends_with($head, "\r\n\r\n")) {
            $head .= fgets($client) ?: throw new RuntimeException('The notification has no end.');
        }
        $length = preg_match('/^Content-Length: (\d+)/mi', $head, $parts) ? (int) $parts[1] : 0;
        $body = $length > 0 ? (string) stream_get_contents($client, $length) : '';
        $meanwhile === null || $meanwhile();
        fwrite($client, "HTTP/1.1 $answer\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        fclose($client);
        [$method, $target] = explode(' ', $head);
        parse_str($method === 'POST' ? $body : (string) parse_url($target, PHP_URL_QUERY), $parameters);
        return ['method' => $method, 'target' => $target, 'headers' => $head, 'parameters' => $parameters];
    }
}
