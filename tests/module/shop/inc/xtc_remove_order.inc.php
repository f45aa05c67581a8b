<?php

declare(strict_types=1);

function xtc_remove_order($order_id, $restock = false, $activate = true)
{
    if ($restock === 'on') {
        require_once DIR_FS_INC . 'xtc_restock_order.inc.php';
        xtc_restock_order($order_id, $activate);
    }
    foreach ([TABLE_ORDERS, TABLE_ORDERS_PRODUCTS, TABLE_ORDERS_PRODUCTS_ATTRIBUTES, TABLE_ORDERS_PRODUCTS_DOWNLOAD, TABLE_ORDERS_STATUS_HISTORY, TABLE_ORDERS_TOTAL] as $table) {
        xtc_db_query("DELETE FROM $table WHERE orders_id = " . (int) $order_id);
    }
}
