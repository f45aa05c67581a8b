<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

/** Requests as a stranger sends them: no cookie, no proxy, and a redirection is an answer like any other unless it is to be followed. */
final class Http
{
    private const CONNECT_SECONDS = 5;
    private const SECONDS = 20;
    private const BODY_BYTES = 65536;
    private const HOPS = 5;
    private const BROWSER = 'Mozilla/5.0 (compatible; clictopay-doctor)';

    /** @param non-empty-string|null $caFile null: what libcurl was built to trust */
    public function __construct(private readonly ?string $caFile = null)
    {
    }

    /** PHP's own curl extension; ours speaks to the gateway only. */
    public static function isPossible(): bool
    {
        return extension_loaded('curl');
    }

    public function get(string $url, bool $follow = false): Reply
    {
        return $this->send($url, $follow ? [CURLOPT_FOLLOWLOCATION => true, CURLOPT_MAXREDIRS => self::HOPS] : []);
    }

    public function post(string $url, string $body): Reply
    {
        return $this->send($url, [CURLOPT_POST => true, CURLOPT_POSTFIELDS => $body]);
    }

    /** A connection alone, by one kind of address. */
    public function connect(string $url, int $ipVersion): Reply
    {
        $parts = parse_url($url) ?: [];
        $host = $parts['host'] ?? '';
        $port = $parts['port'] ?? (($parts['scheme'] ?? '') === 'http' ? 80 : 443);
        return $this->send("http://$host:$port/", [
            CURLOPT_CONNECT_ONLY => true,
            CURLOPT_IPRESOLVE => $ipVersion === 6 ? CURL_IPRESOLVE_V6 : CURL_IPRESOLVE_V4,
        ]);
    }

    /**
     * A TLS connection alone.
     *
     * @param bool $anyName whether the certificate may be another host's
     */
    public function handshake(string $url, bool $anyName = false): Reply
    {
        return $this->send($url, [CURLOPT_CONNECT_ONLY => true, CURLOPT_SSL_VERIFYHOST => $anyName ? 0 : 2]);
    }

    /** The file of trusted certificates that libcurl was built with; '' if it does not say. */
    public static function builtInCaFile(): string
    {
        // CURLINFO_CAINFO; PHP names it since 8.3.
        return (string) curl_getinfo(curl_init(), 0x100000 + 61);
    }

    /** @param array<int, mixed> $options */
    private function send(string $url, array $options): Reply
    {
        $headers = [];
        $body = '';
        $handle = curl_init();
        curl_setopt_array($handle, $options + [
            CURLOPT_URL => $url,
            CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_REDIR_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_PROXY => '',
            CURLOPT_CONNECTTIMEOUT => self::CONNECT_SECONDS,
            CURLOPT_TIMEOUT => self::SECONDS,
            CURLOPT_USERAGENT => self::BROWSER,
            CURLOPT_HEADERFUNCTION => static function ($handle, string $line) use (&$headers): int {
                [$name, $value] = explode(':', $line, 2) + [1 => ''];
                $headers[strtolower(trim($name))][] = trim($value);
                return strlen($line);
            },
            CURLOPT_WRITEFUNCTION => static function ($handle, string $bytes) use (&$body): int {
                $body .= $bytes;
                return strlen($body) > self::BODY_BYTES ? 0 : strlen($bytes);
            },
        ]);
        if ($this->caFile !== null) {
            curl_setopt($handle, CURLOPT_CAINFO, $this->caFile);
        }
        curl_exec($handle);
        $error = curl_errno($handle);
        return new Reply(
            $error === CURLE_WRITE_ERROR ? 0 : $error, // more than we want to read is an answer too
            curl_error($handle),
            (int) curl_getinfo($handle, CURLINFO_OS_ERRNO),
            (int) curl_getinfo($handle, CURLINFO_RESPONSE_CODE),
            $headers,
            $body,
            (float) curl_getinfo($handle, CURLINFO_TOTAL_TIME),
            (string) curl_getinfo($handle, CURLINFO_EFFECTIVE_URL),
        );
    }
}
