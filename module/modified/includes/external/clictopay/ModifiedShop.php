<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

use ClicToPay\Currency;
use ClicToPay\Exception\InvalidSettingsException;
use ClicToPay\Money;
use ClicToPay\Settings;
use ClicToPay\Shop\Attempt;
use ClicToPay\Shop\Database;
use ClicToPay\Shop\Order;
use ClicToPay\Shop\Shop;

/**
 * modified eShop, as the payment module sees it. Works wherever the shop's database functions are loaded: checkout, back office,
 * callback, scheduled task; with and without a customer's session.
 */
final class ModifiedShop implements Shop
{
    private ?Settings $settings = null;
    /** @var array<string, string> */
    private array $problems = [];

    public function __construct(private readonly Database $database)
    {
    }

    public function settings(): Settings
    {
        return $this->settings ??= $this->read(['default_currency' => DEFAULT_CURRENCY] + (new Configuration($this->database))->values());
    }

    public function problems(): array
    {
        try {
            $this->settings();
        } catch (InvalidSettingsException) {
            // Not even the login is there: kept below like every other problem.
        }
        return $this->problems;
    }

    /**
     * Currencies that the shop shows with other decimals than they have: buyers would be shown another amount than they pay.
     *
     * @return array<string, int> code => the decimals it has; only of those that the settings allow
     */
    public function wrongDecimals(): array
    {
        $wrong = [];
        foreach ($this->database->rows('SELECT code, decimal_places FROM ' . TABLE_CURRENCIES . ' WHERE status = 1 ORDER BY code') as $row) {
            if ($this->settings()->allowsCurrency($row['code']) && (int) $row['decimal_places'] !== Currency::of($row['code'])->exponent) {
                $wrong[$row['code']] = Currency::of($row['code'])->exponent;
            }
        }
        return $wrong;
    }

    /** @param array<string, string> $values */
    private function read(#[\SensitiveParameter] array $values): Settings
    {
        try {
            return Settings::fromArray($values);
        } catch (InvalidSettingsException $exception) {
            $this->problems = $exception->problems;
        }
        // Without its keys a signature can't be checked; an unsigned notification is a hint, and does no harm.
        $wrong = $this->problems + (isset($this->problems['signature_keys']) ? ['signature' => ''] : []);
        return Settings::fromArray(['active' => false] + array_diff_key($values, $wrong));
    }

    public function order(int $orderId): ?Order
    {
        // The total is in the order's currency; its value is the rate from the default currency. The database divides: decimals, exactly.
        $row = $this->database->rows(
            'SELECT o.*, l.code AS language_code, t.value AS total,'
            . ' ROUND(t.value / IF(o.currency_value > 0, o.currency_value, 1), 6) AS total_in_default'
            . ' FROM ' . TABLE_ORDERS . ' o'
            . ' JOIN ' . TABLE_ORDERS_TOTAL . " t ON t.orders_id = o.orders_id AND t.class = 'ot_total'"
            . ' LEFT JOIN ' . TABLE_LANGUAGES . ' l ON l.languages_id = o.languages_id'
            . ' WHERE o.orders_id = ?',
            [$orderId],
        )[0] ?? null;
        if ($row === null) {
            return null;
        }
        return new Order(
            id: $orderId,
            total: Money::round((string) $row['total'], (string) $row['currency']),
            totalInDefaultCurrency: Money::round((string) $row['total_in_default'], DEFAULT_CURRENCY),
            status: (int) $row['orders_status'],
            customerId: (int) $row['customers_id'],
            customerName: (string) $row['customers_name'],
            email: (string) $row['customers_email_address'],
            phone: (string) $row['customers_telephone'],
            language: (string) ($row['language_code'] ?? DEFAULT_LANGUAGE),
            country: (string) $row['billing_country_iso_code_2'],
            ip: (string) $row['customers_ip'],
            placedAt: new \DateTimeImmutable((string) $row['date_purchased']),
            ours: $row['payment_class'] === 'clictopay',
        );
    }

    public function transactional(): bool
    {
        $tables = [TABLE_ORDERS, TABLE_ORDERS_STATUS_HISTORY, TABLE_PRODUCTS, TABLE_PRODUCTS_ATTRIBUTES, TABLE_COUPON_GV_CUSTOMER, TABLE_COUPON_REDEEM_TRACK];
        $others = $this->database->rows(
            'SELECT COUNT(*) AS n FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name IN ('
            . implode(', ', array_fill(0, count($tables), '?')) . ") AND engine <> 'InnoDB'",
            $tables,
        );
        return (int) $others[0]['n'] === 0;
    }

    public function setStatus(int $orderId, int $status, string $comment, string $mark): void
    {
        $done = $this->database->rows(
            'SELECT 1 FROM ' . TABLE_ORDERS_STATUS_HISTORY . ' WHERE orders_id = ? AND comments LIKE ?',
            [$orderId, '%[' . addcslashes($mark, '%_\\') . ']%'],
        );
        if ($done !== []) {
            return;
        }
        // The row last: where nothing is transactional, it tells a second try that the first one has done everything.
        if ($status > 0) {
            $this->database->change(
                'UPDATE ' . TABLE_ORDERS . ' SET orders_status = ?, last_modified = NOW() WHERE orders_id = ?',
                [$status, $orderId],
            );
        }
        $this->database->change(
            'INSERT INTO ' . TABLE_ORDERS_STATUS_HISTORY . ' (orders_id, orders_status_id, date_added, customer_notified, comments, comments_sent)'
            . ' SELECT orders_id, IF(? > 0, ?, orders_status), NOW(), 0, ?, 0 FROM ' . TABLE_ORDERS . ' WHERE orders_id = ?',
            [$status, $status, trim($comment . ' [' . $mark . ']'), $orderId],
        );
    }

    public function stockLines(int $orderId): array
    {
        return (new Stock($this->database))->lines($orderId);
    }

    public function returnStock(int $orderId, int $lineId): void
    {
        (new Stock($this->database))->putBack($orderId, $lineId);
    }

    public function sendOrderMail(int $orderId): void
    {
        (new OrderMail($this->database))->send($orderId);
    }

    public function emptyBasket(int $orderId): void
    {
        $order = $this->order($orderId);
        if ($order !== null) {
            (new Basket($this->database))->remove($orderId, $order->customerId);
        }
    }

    public function applyCredits(int $orderId): void
    {
        (new Credits($this->database))->charge($orderId);
    }

    public function mailMerchant(string $subject, string $text): void
    {
        // Not from settings(): a mistake in them is one of the things that are written about.
        $address = trim((new Configuration($this->database))->values()['merchant_email'] ?? '');
        $this->mail($address === '' ? STORE_OWNER_EMAIL_ADDRESS : $address, STORE_OWNER, $subject, $text);
    }

    public function mailBuyer(string $address, string $name, string $subject, string $text): void
    {
        $this->mail($address, $name, $subject, $text);
    }

    public function returnUrl(Attempt $attempt): string
    {
        return $this->address('checkout_process_clictopay.php', ['t' => $attempt->token]);
    }

    public function payUrl(string $token): string
    {
        return $this->address('callback/clictopay/pay.php', ['t' => $token]);
    }

    public function notificationUrl(): string
    {
        return $this->address('callback/clictopay/process.php');
    }

    public function languages(): array
    {
        return array_column($this->database->rows(
            'SELECT code FROM ' . TABLE_LANGUAGES . ' WHERE status = 1 ORDER BY code <> ?, sort_order',
            [DEFAULT_LANGUAGE],
        ), 'code');
    }

    /**
     * An absolute address in the catalog, never with a session id: it goes to the gateway and into mails.
     *
     * @param array<string, string> $parameters
     */
    public function address(string $page, array $parameters = []): string
    {
        return (ENABLE_SSL ? HTTPS_SERVER : HTTP_SERVER) . DIR_WS_CATALOG . $page
            . ($parameters === [] ? '' : '?' . http_build_query($parameters));
    }

    public function offline(): bool
    {
        return $this->database->rows(
            "SELECT 1 FROM shop_configuration WHERE configuration_key = 'SHOP_OFFLINE' AND configuration_value = 'checked'",
        ) !== [];
    }

    private function mail(string $address, string $name, string $subject, string $text): void
    {
        require_once DIR_FS_INC . 'xtc_php_mail.inc.php';
        $html = '<div dir="auto">' . nl2br((string) preg_replace('~https?://\S+~', '<a href="$0">$0</a>', Page::escape($text))) . '</div>';
        xtc_php_mail(EMAIL_FROM, STORE_NAME, $address, $name, '', EMAIL_FROM, STORE_NAME, '', '', $subject, $html, $text);
    }
}
