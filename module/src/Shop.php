<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\Settings;

/**
 * What a shop has to offer so that its orders can be paid. One implementation per shop software; everything else in this directory
 * knows no particular shop.
 *
 * Where the shop's tables are transactional (see transactional()), the methods that write are called inside the journal's transaction
 * and must use the same database link and begin or commit nothing themselves.
 */
interface Shop
{
    /**
     * The merchant's settings. One that is wrong has its default, and the method is not active: nothing new is begun, but what was begun is
     * settled all the same.
     *
     * @throws \ClicToPay\Exception\InvalidSettingsException the login of the mode is missing
     */
    public function settings(): Settings;

    /**
     * What is wrong with the settings.
     *
     * @return array<string, string> setting => sentence
     */
    public function problems(): array;

    /** Whether buyers are shown a maintenance page instead of the shop. */
    public function offline(): bool;

    /** The order as it is stored now; null if there is none. */
    public function order(int $orderId): ?Order;

    /** Whether the shop's order, history and product tables take part in transactions (InnoDB) or not (MyISAM). */
    public function transactional(): bool;

    /**
     * Sets the order's status and adds one row to its history. The row carries $mark, which is looked up first: a row that has it
     * already means that this was done before, and nothing is written: so it is written last. $status 0 keeps the status and adds the row only.
     */
    public function setStatus(int $orderId, int $status, string $comment, string $mark): void;

    /**
     * The order's lines whose stock was taken when the order was placed: line id => what it is, in words.
     *
     * @return array<int, string>
     */
    public function stockLines(int $orderId): array;

    /** Puts the stock of one order line back. Called at most once for a line. */
    public function returnStock(int $orderId, int $lineId): void;

    /** Sends the buyer the shop's own order confirmation (and the merchant's copy). Called at most once for an order. */
    public function sendOrderMail(int $orderId): void;

    /** Takes what the order holds out of the customer's stored basket. May be called again. */
    public function emptyBasket(int $orderId): void;

    /** Charges vouchers and credits that were used in the order, as the shop does when a checkout ends. Called at most once for an order. */
    public function applyCredits(int $orderId): void;

    /** A mail to the merchant. */
    public function mailMerchant(string $subject, string $text): void;

    /** A mail to a buyer (payment link, pay again), in the language of that buyer. */
    public function mailBuyer(string $address, string $name, string $subject, string $text): void;

    /** The absolute address that the gateway sends the buyer back to, and that shows the attempt's result. */
    public function returnUrl(Attempt $attempt): string;

    /** The absolute address of the page that pays an order or a payment link: $token is the signed text of Tokens. */
    public function payUrl(string $token): string;

    /** The absolute address of the notification script, to be given to SMT. */
    public function notificationUrl(): string;

    /**
     * The tags of the languages that the shop itself speaks ('fr', 'en', 'de', 'ar' …), the default first.
     *
     * @return list<string>
     */
    public function languages(): array;
}
