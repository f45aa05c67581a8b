<?php

declare(strict_types=1);

namespace ClicToPayChaos;

/** What a server said; status 0 if it said nothing. */
final class Answer
{
    public function __construct(public readonly int $status, public readonly string $location, public readonly string $body)
    {
    }

    public function leadsTo(string $text): bool
    {
        return str_contains($this->location, $text);
    }

    public function shows(string $text): bool
    {
        return str_contains($this->body, $text);
    }
}
