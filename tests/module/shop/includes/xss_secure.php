<?php

/**
 * application_top only: a suspicious value is answered with a redirection to error.html, and blocks the address for an hour
 * (modified-shop.md, section 7). The block is a file in cache/.
 */

declare(strict_types=1);

/** @param array<int|string, mixed> $values */
function xss_secure(array $values): bool
{
    foreach ($values as $value) {
        if (is_array($value)) {
            if (xss_secure($value)) {
                return true;
            }
            continue;
        }
        $value = (string) $value;
        $comparison = preg_match('/=|like/i', $value) === 1 && preg_match('/ (or|and) /i', $value) === 1;
        if (!str_contains($value, '<') && !$comparison) {
            continue;
        }
        if ($comparison || preg_match('/select|concat|<[^>]*(script|object|iframe|applet|meta|form|alert|cookie|document)/i', $value) === 1) {
            return true;
        }
    }
    return false;
}

(static function (): void {
    $block = dirname(__DIR__) . '/cache/blocked-' . md5($_SERVER['REMOTE_ADDR']);
    if (xss_secure($_GET) || xss_secure($_POST)) {
        touch($block);
    }
    if (is_file($block) && filemtime($block) > time() - 3600) {
        header('Location: /error.html');
        exit;
    }
})();
