<?php

/** TABLE_… constants; a module's own come from the hook directory (modified-shop.md, section 8). */

declare(strict_types=1);

foreach (
    [
        'address_book', 'admin_access', 'configuration', 'countries', 'coupon_gv_customer', 'coupon_gv_queue', 'coupon_redeem_track',
        'coupons', 'currencies', 'customers', 'customers_basket',
        'customers_basket_attributes', 'customers_info', 'customers_status', 'geo_zones', 'languages', 'orders', 'orders_products',
        'orders_products_attributes', 'orders_products_download', 'orders_status', 'orders_status_history', 'orders_total', 'products',
        'products_attributes', 'products_description', 'scheduled_tasks', 'scheduled_tasks_log', 'sessions', 'specials', 'tax_rates',
    ] as $name
) {
    define('TABLE_' . strtoupper($name), $name);
}
define('TABLE_ZONES', 'zones');
define('TABLE_ZONES_TO_GEO_ZONES', 'zones_to_geo_zones');

require_once DIR_FS_INC . 'auto_include.inc.php';
$database_table_array = [];
foreach (auto_include(DIR_FS_CATALOG . 'includes/extra/database_tables/', 'php') as $file) {
    require $file;
}
foreach ($database_table_array as $name => $value) {
    defined($name) || define($name, $value);
}
unset($name, $value, $file);
