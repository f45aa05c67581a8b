<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** The signed texts in our addresses: HMAC-SHA-256 under a secret of the installation. */
final class Tokens
{
    public function __construct(private readonly Schema $schema)
    {
    }

    public function order(int $orderId): string
    {
        throw new \LogicException('Not yet.');
    }

    public function link(int $linkId): string
    {
        throw new \LogicException('Not yet.');
    }

    /** Null: not one of ours. @return array{kind: 'order'|'link', id: int}|null */
    public function read(string $token): ?array
    {
        throw new \LogicException('Not yet.');
    }
}
