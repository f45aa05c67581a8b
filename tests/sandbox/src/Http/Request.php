<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Http;

final class Request
{
    /** @param array<string, string> $headers names in lower case */
    public function __construct(
        public readonly string $method,
        public readonly string $path,
        public readonly string $query,
        public readonly array $headers,
        public readonly string $body,
        public readonly string $peer,
    ) {
    }

    public function isForm(): bool
    {
        return str_starts_with($this->headers['content-type'] ?? '', 'application/x-www-form-urlencoded');
    }

    /**
     * Parameters of the query string, then of the form body; a repeated name keeps all its values (PHP's own parser
     * would keep the last one).
     *
     * @return array<string, list<string>>
     */
    public function parameters(): array
    {
        $parameters = [];
        foreach ([$this->query, $this->isForm() ? $this->body : ''] as $text) {
            foreach (array_filter(explode('&', $text), static fn (string $pair): bool => $pair !== '') as $pair) {
                [$name, $value] = explode('=', $pair, 2) + [1 => ''];
                $parameters[urldecode($name)][] = urldecode($value);
            }
        }
        return $parameters;
    }

    public function parameter(string $name): ?string
    {
        return $this->parameters()[$name][0] ?? null;
    }
}
