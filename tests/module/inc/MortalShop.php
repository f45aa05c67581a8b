<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

use ClicToPay\Settings;
use ClicToPay\Shop\{Attempt, Order, Shop};

/** A step before and one after everything that the shop writes or sends. */
final class MortalShop implements Shop
{
    public function __construct(private readonly Shop $shop, private readonly Countdown $countdown)
    {
    }

    public function settings(): Settings
    {
        return $this->shop->settings();
    }

    public function problems(): array
    {
        return $this->shop->problems();
    }

    public function offline(): bool
    {
        return $this->shop->offline();
    }

    public function order(int $orderId): ?Order
    {
        return $this->shop->order($orderId);
    }

    public function transactional(): bool
    {
        return $this->shop->transactional();
    }

    public function setStatus(int $orderId, int $status, string $comment, string $mark): void
    {
        $this->countdown->step();
        $this->shop->setStatus($orderId, $status, $comment, $mark);
        $this->countdown->step();
    }

    public function stockLines(int $orderId): array
    {
        return $this->shop->stockLines($orderId);
    }

    public function returnStock(int $orderId, int $lineId): void
    {
        $this->countdown->step();
        $this->shop->returnStock($orderId, $lineId);
        $this->countdown->step();
    }

    public function sendOrderMail(int $orderId): void
    {
        $this->countdown->step();
        $this->shop->sendOrderMail($orderId);
        $this->countdown->step();
    }

    public function emptyBasket(int $orderId): void
    {
        $this->countdown->step();
        $this->shop->emptyBasket($orderId);
        $this->countdown->step();
    }

    public function applyCredits(int $orderId): void
    {
        $this->countdown->step();
        $this->shop->applyCredits($orderId);
        $this->countdown->step();
    }

    public function mailMerchant(string $subject, string $text): void
    {
        $this->countdown->step();
        $this->shop->mailMerchant($subject, $text);
        $this->countdown->step();
    }

    public function mailBuyer(string $address, string $name, string $subject, string $text): void
    {
        $this->shop->mailBuyer($address, $name, $subject, $text);
    }

    public function returnUrl(Attempt $attempt): string
    {
        return $this->shop->returnUrl($attempt);
    }

    public function payUrl(string $token): string
    {
        return $this->shop->payUrl($token);
    }

    public function notificationUrl(): string
    {
        return $this->shop->notificationUrl();
    }

    public function languages(): array
    {
        return $this->shop->languages();
    }
}
