<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

/** What came of a request, or of a connection alone. */
final class Reply
{
    /** libcurl's numbers */
    public const UNKNOWN_HOST = 6;
    public const NO_CONNECTION = 7;
    public const TIMEOUT = 28;
    public const CERTIFICATE = 60;
    public const CA_FILE = 77;

    /** What the system says where it has no such addresses at all: EAFNOSUPPORT, EADDRNOTAVAIL, ENETUNREACH; of Linux, the BSDs and Windows */
    private const NO_SUCH_NETWORK = [97, 99, 101, 47, 49, 51, 10047, 10049, 10051];

    /** @param array<string, list<string>> $headers by their names in lower case */
    public function __construct(
        /** libcurl's number; 0: there was an answer */
        public readonly int $error,
        public readonly string $errorText,
        /** the system's number for a connection that failed */
        public readonly int $systemError,
        public readonly int $status,
        public readonly array $headers,
        /** its start */
        public readonly string $body,
        public readonly float $seconds,
        /** where the answer came from, after redirections that were followed */
        public readonly string $url,
    ) {
    }

    public function header(string $name): string
    {
        return $this->headers[$name][0] ?? '';
    }

    /** Not even a packet could leave: a machine without IPv6, say. */
    public function noSuchNetwork(): bool
    {
        return in_array($this->systemError, self::NO_SUCH_NETWORK, true);
    }
}
