<?php

/**
 * What the catalog, the callbacks and the back office begin with: error handling, filtered parameters, names, the functions that all
 * three have, the database, and one constant per configuration row. Values pass through stripslashes(): a backslash in a password
 * that is read as a constant is lost (modified-shop.md, section 3).
 */

declare(strict_types=1);

require_once __DIR__ . '/configure.php';
date_default_timezone_set(DEFAULT_TIMEZONE);
require_once __DIR__ . '/error_reporting.php';

require_once DIR_FS_INC . 'html_encoding.php';
require_once __DIR__ . '/classes/InputFilter.php';
$_GET = InputFilter::clean($_GET);
$_POST = InputFilter::clean($_POST);
$_REQUEST = InputFilter::clean($_REQUEST);

require_once DIR_FS_INC . 'auto_include.inc.php';
require_once __DIR__ . '/filenames.php';
require_once __DIR__ . '/database_tables.php';

$request_type = 'NONSSL';
$PHP_SELF = $_SERVER['SCRIPT_NAME'];

foreach (['db_functions_mysqli', 'xtc_not_null', 'xtc_get_ip_address', 'xtc_php_mail', 'xtc_href_link', 'xtc_redirect', 'xtc_get_all_get_params'] as $function) {
    require_once DIR_FS_INC . $function . '.inc.php';
}

xtc_db_connect();
$extra = defined('RUN_MODE_ADMIN') ? DIR_FS_ADMIN . 'includes/extra/' : DIR_FS_CATALOG . 'includes/extra/';
foreach (auto_include($extra . 'functions/', 'php') as $file) {
    require_once $file;
}
$rows = xtc_db_query('SELECT configuration_key, configuration_value FROM ' . TABLE_CONFIGURATION);
while ($row = xtc_db_fetch_array($rows)) {
    defined($row['configuration_key']) || define($row['configuration_key'], stripslashes($row['configuration_value']));
}
unset($rows, $row, $file, $function);
