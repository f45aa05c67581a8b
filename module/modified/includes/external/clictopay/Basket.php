<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

use ClicToPay\Shop\Database;

/** What an order holds, as the shop's baskets name it, and the basket that the shop stores for a customer between two visits. */
final class Basket
{
    public function __construct(private readonly Database $database)
    {
    }

    /** @return array<int|string, int> a product with its options ('12', '12{4}7{5}9') => quantity */
    public function of(int $orderId): array
    {
        $lines = $this->database->rows(
            'SELECT orders_products_id, products_id, products_quantity FROM ' . TABLE_ORDERS_PRODUCTS . ' WHERE orders_id = ?',
            [$orderId],
        );
        $basket = [];
        foreach ($lines as $line) {
            $options = $this->database->rows(
                'SELECT orders_products_options_id AS o, orders_products_options_values_id AS v FROM ' . TABLE_ORDERS_PRODUCTS_ATTRIBUTES
                . ' WHERE orders_products_id = ? ORDER BY orders_products_attributes_id',
                [$line['orders_products_id']],
            );
            $name = $line['products_id'] . implode('', array_map(static fn (array $row): string => '{' . $row['o'] . '}' . $row['v'], $options));
            $basket[$name] = ($basket[$name] ?? 0) + (int) $line['products_quantity'];
        }
        ksort($basket);
        return $basket;
    }

    /**
     * Takes what the order holds out of the customer's stored basket, and nothing else. Only entries with just the ordered quantity: where
     * it is another one, the customer has touched it since and knows what is in it.
     */
    public function remove(int $orderId, int $customerId): void
    {
        foreach ($this->of($orderId) as $name => $quantity) {
            $removed = $this->database->change(
                'DELETE FROM ' . TABLE_CUSTOMERS_BASKET . ' WHERE customers_id = ? AND products_id = ? AND customers_basket_quantity = ?',
                [$customerId, (string) $name, $quantity],
            );
            if ($removed > 0) {
                $this->database->change(
                    'DELETE FROM ' . TABLE_CUSTOMERS_BASKET_ATTRIBUTES . ' WHERE customers_id = ? AND products_id = ?',
                    [$customerId, (string) $name],
                );
            }
        }
    }
}
