<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** The to-do list: what has to be done in the shop after a payment moved. */
final class Effects
{
    public function __construct(private readonly Shop $shop, private readonly Database $database)
    {
    }

    /** Does what is due, of one order or of all. How many were done. */
    public function finish(?int $orderId = null, int $limit = 100): int
    {
        throw new \LogicException('Not yet.');
    }

    /** What was begun and perhaps not ended, for the merchant to look at. @return list<EffectRecord> */
    public function unsure(int $orderId): array
    {
        throw new \LogicException('Not yet.');
    }

    /** The merchant wants an unsure effect done again (or once more): mails only. False: it is not unsure, or no mail. */
    public function resend(int $effectId): bool
    {
        throw new \LogicException('Not yet.');
    }

    /** True for the first browser that comes back after the payment: it ends the shop's checkout. */
    public function claimSession(int $orderId): bool
    {
        throw new \LogicException('Not yet.');
    }
}
