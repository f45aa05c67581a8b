<?php

/**
 * What server-to-server scripts include: no language file, no prices, no cart, no xss_secure, and no maintenance check
 * (modified-shop.md, section 7).
 */

declare(strict_types=1);

define('RUN_MODE_CALLBACK', true);
define('STORE_DB_TRANSACTIONS', 'false');
require __DIR__ . '/start.php';
foreach (auto_include(DIR_FS_CATALOG . 'includes/extra/application_top_callback/application_top_callback_begin/', 'php') as $file) {
    require $file;
}
require_once DIR_FS_INC . 'xtc_check_agent.inc.php';
require_once DIR_WS_CLASSES . 'shopping_cart.php';
require_once __DIR__ . '/session.php';
foreach (auto_include(DIR_FS_CATALOG . 'includes/extra/application_top_callback/application_top_callback_end/', 'php') as $file) {
    require $file;
}
