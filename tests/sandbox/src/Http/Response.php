<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Http;

final class Response
{
    public const JSON_FLAGS = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR;

    /**
     * @param array<string, string> $headers
     * @param ?int $declaredLength a Content-Length that differs from the body's, to end it in the middle
     */
    public function __construct(
        public readonly int $status,
        public readonly array $headers,
        public readonly string $body,
        public readonly ?int $declaredLength = null,
    ) {
    }

    /**
     * The same with the sandbox's time.
     *
     * @param int $milliseconds since 1970
     */
    public function dated(int $milliseconds): self
    {
        $date = gmdate('D, d M Y H:i:s', intdiv($milliseconds, 1000)) . ' GMT';
        return new self($this->status, ['Date' => $date] + $this->headers, $this->body, $this->declaredLength);
    }

    public static function json(mixed $data, int $status = 200): self
    {
        $body = json_encode($data, self::JSON_FLAGS | JSON_PRETTY_PRINT) . "\n";
        return new self($status, ['Content-Type' => 'application/json; charset=utf-8'], $body);
    }

    public static function html(string $html, int $status = 200): self
    {
        return new self($status, ['Content-Type' => 'text/html; charset=utf-8', 'Cache-Control' => 'no-store'], $html);
    }

    public static function text(string $text, int $status): self
    {
        return new self($status, ['Content-Type' => 'text/plain; charset=utf-8'], $text);
    }

    /** After a form: the browser fetches the address with GET. */
    public static function redirect(string $url): self
    {
        return new self(303, ['Location' => $url, 'Cache-Control' => 'no-store'], '');
    }
}
