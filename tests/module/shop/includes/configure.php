<?php

/** Where the shop is and which database it has: the constants of modified-shop.md, section 0. What differs per installation is in `installation.php`. */

declare(strict_types=1);

require __DIR__ . '/installation.php';

define('DIR_FS_DOCUMENT_ROOT', dirname(__DIR__) . '/');
define('DIR_FS_CATALOG', DIR_FS_DOCUMENT_ROOT);
define('DIR_WS_CATALOG', '/');
define('HTTPS_SERVER', HTTP_SERVER);
define('ENABLE_SSL', false);
define('DB_MYSQL_TYPE', 'mysqli');
define('DB_SERVER_CHARSET', 'utf8mb4');
define('STORE_SESSIONS', 'mysql');
define('DEFAULT_TIMEZONE', 'Europe/Berlin');

// The back office names its own folders with the catalog's names, relative to itself; the catalog's are absolute.
$base = defined('RUN_MODE_ADMIN') ? '' : DIR_FS_CATALOG;
define('DIR_WS_INCLUDES', $base . 'includes/');
define('DIR_WS_CLASSES', DIR_WS_INCLUDES . 'classes/');
define('DIR_WS_FUNCTIONS', DIR_WS_INCLUDES . 'functions/');
define('DIR_WS_MODULES', DIR_WS_INCLUDES . 'modules/');
define('DIR_WS_LANGUAGES', DIR_FS_CATALOG . 'lang/');
define('DIR_WS_IMAGES', 'images/');
define('DIR_WS_ICONS', DIR_WS_IMAGES . 'icons/');
define('DIR_FS_INC', DIR_FS_CATALOG . 'inc/');
define('DIR_FS_LOG', DIR_FS_CATALOG . 'log/');
define('DIR_FS_API', DIR_FS_CATALOG . 'api/');
define('DIR_WS_EXTERNAL', 'includes/external/');
define('DIR_FS_EXTERNAL', DIR_FS_CATALOG . 'includes/external/');
if (defined('RUN_MODE_ADMIN')) {
    define('DIR_WS_ADMIN', DIR_WS_CATALOG . DIR_ADMIN);
    define('DIR_FS_ADMIN', DIR_FS_CATALOG . DIR_ADMIN);
    define('DIR_FS_LANGUAGES', DIR_FS_CATALOG . 'lang/');
    define('DIR_FS_CATALOG_MODULES', DIR_FS_CATALOG . 'includes/modules/');
    define('DIR_FS_CATALOG_IMAGES', DIR_FS_CATALOG . 'images/');
    define('DIR_WS_CATALOG_IMAGES', DIR_WS_CATALOG . 'images/');
}
unset($base);
