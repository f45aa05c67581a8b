<?php

declare(strict_types=1);

namespace ClicToPayFault;

use InvalidArgumentException;

/** What goes wrong in one exchange: where it strikes, and what the client then sees. */
final class Fault
{
    /** Points before the request is known: they strike connections. */
    public const CONNECTION_POINTS = ['refused', 'accepted', 'secured'];

    /** Points of an exchange, in its order, each with the ways in which it can break there. */
    public const POINTS = [
        'refused' => ['connect'],
        'accepted' => ['fin', 'rst', 'silence'],
        'secured' => ['fin', 'rst'],
        'head' => ['fin', 'rst'],
        'body' => ['fin', 'rst'],
        'received' => ['fin', 'cut', 'rst', 'silence', 'late', '404', '429', '502', 'html'],
        'executed' => ['fin', 'cut', 'rst', 'silence', 'half-head', 'half-body', 'half-body-rst', 'half-body-silence', 'half-chunk',
            'drip', '500', '502', 'redirect', 'html', 'empty', 'array', 'cut-json', 'too-long', 'too-short', 'garbage'],
        'idle' => ['fin', 'cut', 'rst'],
    ];

    /** Answers that repeat the whole request, secrets included, to be looked for in what the client shows: not for the table, they lie. */
    public const ECHOES = ['echo', 'echo-page'];

    /** In words, for the table. */
    public const MEANING = [
        'refused' => 'connection refused',
        'accepted' => 'connection accepted, no TLS',
        'secured' => 'after the TLS handshake',
        'head' => 'after the request\'s head',
        'body' => 'in the request\'s body',
        'received' => 'request received, not executed',
        'executed' => 'executed, answer spoilt',
        'idle' => 'kept connection closed while idle',
    ];

    public function __construct(public readonly string $point, public readonly string $way)
    {
        if (!in_array($way, [...self::POINTS[$point] ?? [], ...($point === 'executed' ? self::ECHOES : [])], true)) {
            throw new InvalidArgumentException("There is no fault $point/$way.");
        }
    }

    /** @return list<Fault> */
    public static function all(): array
    {
        $faults = [];
        foreach (self::POINTS as $point => $ways) {
            foreach ($ways as $way) {
                $faults[] = new self($point, $way);
            }
        }
        return $faults;
    }

    public function strikesConnection(): bool
    {
        return in_array($this->point, self::CONNECTION_POINTS, true);
    }
}
