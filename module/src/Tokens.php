<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/**
 * The signed texts in our addresses: HMAC-SHA-256 under a secret of the installation. They never expire by themselves: an order that
 * is closed, and a link that is withdrawn or over, take no payment. A probe's mark is good for one answer (Doctor\Probe).
 */
final class Tokens
{
    private const KINDS = ['o' => 'order', 'l' => 'link'];

    public function __construct(private readonly Schema $schema)
    {
    }

    public function order(int $orderId): string
    {
        return $this->sign("o$orderId");
    }

    public function link(int $linkId): string
    {
        return $this->sign("l$linkId");
    }

    /**
     * The mark of a doctor's probe.
     *
     * @param string $name 24 hexadecimal digits
     */
    public function probe(string $name): string
    {
        return $this->sign($name);
    }

    /**
     * Null: not one of ours.
     *
     * @return array{kind: 'order'|'link', id: int}|null
     */
    public function read(string $token): ?array
    {
        if (preg_match('/^([ol])([1-9][0-9]{0,9})-[0-9a-f]{64}$/D', $token, $parts) !== 1 || !hash_equals($this->sign($parts[1] . $parts[2]), $token)) {
            return null;
        }
        return ['kind' => self::KINDS[$parts[1]], 'id' => (int) $parts[2]];
    }

    private function sign(string $subject): string
    {
        $secret = $this->schema->constant('secret', static fn (): string => bin2hex(random_bytes(32)));
        return "$subject-" . hash_hmac('sha256', $subject, $secret);
    }
}
