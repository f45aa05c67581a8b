<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use CurlHandle;

/** Keeps cookies, follows no redirection by itself, and takes whatever comes. */
final class Browser
{
    private const TIMEOUT = 20;

    /** @var array<string, string> */
    private array $cookies = [];

    public function __construct(private readonly Loop $loop)
    {
    }

    public function get(string $url): Answer
    {
        return $this->send(curl_init($url));
    }

    /** @param array<string, string> $fields */
    public function post(string $url, array $fields): Answer
    {
        $request = curl_init($url);
        curl_setopt($request, CURLOPT_POSTFIELDS, http_build_query($fields));
        return $this->send($request);
    }

    private function send(CurlHandle $request): Answer
    {
        curl_setopt_array($request, [
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_USERAGENT => 'Browser',
            CURLOPT_TIMEOUT => self::TIMEOUT,
            CURLOPT_PROXY => '',
            CURLOPT_COOKIE => http_build_query($this->cookies, '', '; '),
            CURLOPT_HEADERFUNCTION => function (CurlHandle $request, string $line): int {
                if (preg_match('/^Set-Cookie: (\w+)=([^;]*)/i', $line, $found) === 1) {
                    $this->cookies[$found[1]] = $found[2];
                }
                return strlen($line);
            },
        ]);
        $body = $this->loop->fetch($request);
        return $body === null
            ? new Answer(0, '', '')
            : new Answer(curl_getinfo($request, CURLINFO_RESPONSE_CODE), (string) curl_getinfo($request, CURLINFO_REDIRECT_URL), $body);
    }
}
