<?php

declare(strict_types=1);

/**
 * Puts an order's quantities back: not idempotent, switches the products on unless told otherwise, leaves specials alone
 * (modified-shop.md, section 5).
 */
function xtc_restock_order($order_id, $reactivate_product = true)
{
    $lines = xtc_db_query('SELECT products_id, products_quantity FROM ' . TABLE_ORDERS_PRODUCTS . ' WHERE orders_id = ' . (int) $order_id);
    while ($line = xtc_db_fetch_array($lines)) {
        $quantity = (int) $line['products_quantity'];
        xtc_db_query('UPDATE ' . TABLE_PRODUCTS . " SET products_quantity = products_quantity + $quantity, products_ordered = products_ordered - $quantity"
            . ($reactivate_product ? ', products_status = 1' : '') . ' WHERE products_id = ' . (int) $line['products_id']);
    }
}
