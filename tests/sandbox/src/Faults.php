<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use ClicToPaySandbox\Http\Response;
use InvalidArgumentException;

/** What goes wrong on demand. An armed fault strikes the next calls of one endpoint, or of any ("*"). */
final class Faults
{
    /** Kind => what it does. Value is what the control call gave with it. */
    public const KINDS = [
        'latency' => 'executed; the answer comes value milliseconds late (default 1000)',
        'error_before' => 'not executed; HTTP status value (default 503) and an HTML page',
        'error_after' => 'executed; HTTP status value (default 502) and an HTML page',
        'html' => 'not executed; HTTP status 200 and an HTML page, as a maintenance or firewall page is',
        'wrong_type' => 'executed; the body is JSON but no object: value array (default), text, number or null',
        'truncated' => 'executed; the body ends in the middle, before its Content-Length',
        'empty' => 'executed; HTTP status 200 and no body',
        'huge' => 'executed; a body of value bytes (default 2097152) of valid JSON',
        'invalid_json' => 'executed; the body is cut JSON with a matching Content-Length',
    ];

    private const PAGE = "<!DOCTYPE html>\n<html lang=\"fr\"><head><title>Service indisponible</title></head>"
        . "<body><h1>Service momentanément indisponible</h1></body></html>\n";

    public function __construct(private readonly Sandbox $sandbox)
    {
    }

    /** @param string $endpoint name without .do, or * */
    public function arm(string $endpoint, string $kind, string $value, int $count): void
    {
        if (!isset(self::KINDS[$kind])) {
            throw new InvalidArgumentException(
                "There is no fault \"$kind\"; there are: " . implode(', ', array_keys(self::KINDS)) . '.'
            );
        }
        $this->sandbox->database->insert('faults', [
            'endpoint' => $endpoint,
            'kind' => $kind,
            'value' => $value,
            'remaining' => $count,
        ]);
    }

    /** @return list<array<string, mixed>> */
    public function armed(): array
    {
        return $this->sandbox->database->rows(
            'SELECT endpoint, kind, value, remaining FROM faults WHERE remaining > 0 ORDER BY id'
        );
    }

    public function disarm(): void
    {
        $this->sandbox->database->execute('DELETE FROM faults');
    }

    /** @param callable(): Response $call */
    public function around(string $endpoint, callable $call): Response
    {
        $fault = $this->take($endpoint);
        if ($fault === null) {
            return $call();
        }
        $value = $fault['value'];
        return match ($fault['kind']) {
            'latency' => $this->late((int) ($value ?: 1000), $call()),
            'error_before' => Response::html(self::PAGE, (int) ($value ?: 503)),
            'error_after' => $this->replace($call(), Response::html(self::PAGE, (int) ($value ?: 502))),
            'html' => Response::html(self::PAGE),
            'wrong_type' => $this->replace($call(), self::wrongType($value)),
            'truncated' => self::truncated($call()),
            'empty' => self::withBody($call(), ''),
            'huge' => $this->replace($call(), self::huge((int) ($value ?: 2_097_152))),
            'invalid_json' => self::cut($call()),
        };
    }

    /** @return ?array{kind: string, value: string} */
    private function take(string $endpoint): ?array
    {
        $sql = 'SELECT id, kind, value FROM faults WHERE remaining > 0 AND endpoint IN (?, \'*\') ORDER BY id LIMIT 1';
        if ($this->sandbox->database->row($sql, [$endpoint]) === null) {
            return null; // the usual case needs no lock
        }
        return $this->sandbox->database->transaction(function () use ($sql, $endpoint): ?array {
            $fault = $this->sandbox->database->row($sql, [$endpoint]);
            if ($fault !== null) {
                $this->sandbox->database->execute(
                    'UPDATE faults SET remaining = remaining - 1 WHERE id = ?',
                    [$fault['id']]
                );
            }
            return $fault;
        });
    }

    private function late(int $milliseconds, Response $response): Response
    {
        usleep($milliseconds * 1000);
        return $response;
    }

    private function replace(Response $executed, Response $told): Response
    {
        return $told;
    }

    private static function wrongType(string $value): Response
    {
        $body = ['array' => '[]', 'text' => '"OK"', 'number' => '0', 'null' => 'null'][$value ?: 'array'] ?? '[]';
        return new Response(200, ['Content-Type' => 'application/json'], $body);
    }

    private static function truncated(Response $response): Response
    {
        $half = substr($response->body, 0, intdiv(strlen($response->body), 2));
        return new Response($response->status, $response->headers, $half, strlen($response->body));
    }

    private static function cut(Response $response): Response
    {
        return self::withBody($response, substr($response->body, 0, -1));
    }

    private static function withBody(Response $response, string $body): Response
    {
        return new Response($response->status, $response->headers, $body);
    }

    private static function huge(int $bytes): Response
    {
        $start = '{"errorCode":"0","errorMessage":"';
        $body = $start . str_repeat('x', max(0, $bytes - strlen($start) - 2)) . '"}';
        return new Response(200, ['Content-Type' => 'application/json'], $body);
    }
}
