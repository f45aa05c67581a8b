<?php

/** FILENAME_… constants; a module's own come from the hook directories (modified-shop.md, section 8). */

declare(strict_types=1);

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

$filename_array = [];
foreach (auto_include(DIR_FS_CATALOG . 'includes/extra/filenames/', 'php') as $file) {
    require $file;
}
if (defined('RUN_MODE_ADMIN')) {
    foreach (auto_include(DIR_FS_ADMIN . 'includes/extra/filenames/', 'php') as $file) {
        require $file;
    }
}
foreach ($filename_array as $name => $value) {
    defined($name) || define($name, $value);
}
unset($name, $value, $file);
