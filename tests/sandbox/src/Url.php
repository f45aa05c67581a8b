<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

final class Url
{
    /**
     * The address with more parameters, after ? or &.
     *
     * @param array<string, string> $parameters
     */
    public static function append(string $url, array $parameters): string
    {
        return $url . (str_contains($url, '?') ? '&' : '?') . http_build_query($parameters, '', '&', PHP_QUERY_RFC3986);
    }

    /** Absolute, with a scheme that a browser follows; printable ASCII only. */
    public static function isAbsolute(string $url): bool
    {
        return preg_match('~^https?://[^/?#\s]+([/?#][\x21-\x7E]*)?$~Di', $url) === 1;
    }
}
