<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

use ClicToPay\Shop\Database;

/**
 * The stock that the checkout took when it placed an order, line by line: the shop's own way back handles whole orders only, and a crash
 * in the middle of one could not be finished. As there, the remaining number of a special offer is not raised again.
 */
final class Stock
{
    public function __construct(private readonly Database $database)
    {
    }

    /** @return array<int, string> the lines that have something to give back: line => what it is */
    public function lines(int $orderId): array
    {
        $lines = [];
        foreach ($this->rows($orderId) as $row) {
            $lines[(int) $row['orders_products_id']] = $row['products_quantity'] . ' x ' . $row['products_name'];
        }
        return $lines;
    }

    public function putBack(int $orderId, int $lineId): void
    {
        foreach ($this->rows($orderId) as $row) {
            if ((int) $row['orders_products_id'] === $lineId) {
                $this->putBackRow($row);
            }
        }
    }

    /** @param array<string, int|string|null> $row */
    private function putBackRow(array $row): void
    {
        $quantity = (int) $row['products_quantity'];
        $counted = !defined('MODULE_PRODUCTS_PURCHASED_HISTORY_STATUS') || MODULE_PRODUCTS_PURCHASED_HISTORY_STATUS !== 'false';
        $taken = STOCK_LIMITED === 'true';
        $this->database->change(
            'UPDATE ' . TABLE_PRODUCTS . ' SET products_quantity = products_quantity + ?, products_ordered = products_ordered - ? WHERE products_id = ?',
            [$taken ? $quantity : 0, $counted ? $quantity : 0, (int) $row['products_id']],
        );
        if (!$taken) {
            return;
        }
        $this->database->change(
            'UPDATE ' . TABLE_PRODUCTS_ATTRIBUTES . ' pa JOIN ' . TABLE_ORDERS_PRODUCTS_ATTRIBUTES . ' opa'
            . ' ON opa.orders_products_options_id = pa.options_id AND opa.orders_products_options_values_id = pa.options_values_id'
            . ' SET pa.attributes_stock = pa.attributes_stock + ? WHERE opa.orders_products_id = ? AND pa.products_id = ?',
            [$quantity, (int) $row['orders_products_id'], (int) $row['products_id']],
        );
    }

    /** @return list<array<string, int|string|null>> without downloads, unless their stock is limited as well */
    private function rows(int $orderId): array
    {
        $downloads = defined('STOCK_LIMITED_DOWNLOADS') && STOCK_LIMITED_DOWNLOADS === 'true' ? ''
            : ' AND NOT EXISTS (SELECT 1 FROM ' . TABLE_ORDERS_PRODUCTS_DOWNLOAD . " d WHERE d.orders_products_id = p.orders_products_id AND d.orders_products_filename <> '')";
        return $this->database->rows(
            'SELECT p.orders_products_id, p.products_id, p.products_name, p.products_quantity FROM ' . TABLE_ORDERS_PRODUCTS . ' p'
            . ' WHERE p.orders_id = ?' . $downloads . ' ORDER BY p.orders_products_id',
            [$orderId],
        );
    }
}
