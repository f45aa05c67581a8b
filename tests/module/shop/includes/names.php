<?php

/** TABLE_… and FILENAME_… constants; a module's own come from the hook directories (modified-shop.md, section 8). */

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

foreach (
    [
        'account', 'account_history_info', 'checkout_confirmation', 'checkout_payment', 'checkout_process', 'checkout_shipping',
        'checkout_success', 'create_guest_account', 'login', 'logoff', 'modules', 'orders', 'print_order', 'product_info',
        'scheduled_tasks', 'shopping_cart', 'start',
    ] as $name
) {
    define('FILENAME_' . strtoupper($name), $name . '.php');
}
define('FILENAME_DEFAULT', 'index.php');

$extra = DIR_FS_CATALOG . 'includes/extra/';
$filename_array = $database_table_array = [];
foreach (array_merge(auto_include($extra . 'filenames/', 'php'), auto_include($extra . 'database_tables/', 'php')) as $file) {
    require_once $file;
}
if (defined('RUN_MODE_ADMIN')) {
    foreach (auto_include(DIR_FS_ADMIN . 'includes/extra/filenames/', 'php') as $file) {
        require_once $file;
    }
}
foreach (array_merge($filename_array, $database_table_array) as $name => $value) {
    defined($name) || define($name, $value);
}
unset($name, $value, $file);
