<?php

/**
 * What every page of the back office includes. Signed-in admins only (group 0), and only pages whose column in admin_access is 1 for them;
 * a POST without the token is refused before the page sees it (modified-shop.md, sections 8 and 9).
 */

declare(strict_types=1);

define('RUN_MODE_ADMIN', true);
define('_VALID_XTC', true);
require dirname(__DIR__, 2) . '/includes/start.php';
foreach (['xtc_check_agent', 'xtc_get_shop_conf', 'xtc_date_short'] as $name) {
    require_once DIR_FS_INC . $name . '.inc.php';
}
foreach (auto_include(DIR_FS_ADMIN . 'includes/extra/application_top/application_top_begin/', 'php') as $file) {
    require $file;
}
require DIR_FS_CATALOG . 'includes/classes/shopping_cart.php';
require DIR_FS_CATALOG . 'includes/session.php';
require __DIR__ . '/functions/general.php';
require __DIR__ . '/functions/html_output.php';
require DIR_FS_LANGUAGES . $_SESSION['language'] . '/admin/' . $_SESSION['language'] . '.php';
foreach (auto_include(DIR_FS_LANGUAGES . $_SESSION['language'] . '/extra/admin/', 'php') as $file) {
    require_once $file;
}
require DIR_FS_CATALOG . 'includes/classes/message_stack.php';
require_once DIR_FS_EXTERNAL . 'smarty/smarty_2/Smarty.class.php';
if (!isset($_SESSION['customer_id']) || $_SESSION['customers_status']['customers_status_id'] !== '0') {
    xtc_redirect(xtc_catalog_href_link(FILENAME_LOGIN));
}
$messageStack = new messageStack();
if (CSRF_TOKEN_SYSTEM === 'true') {
    require_once DIR_FS_INC . 'csrf_token.inc.php';
}
xtc_check_permission(basename($PHP_SELF, '.php'));
foreach (auto_include(DIR_FS_ADMIN . 'includes/extra/application_top/application_top_end/', 'php') as $file) {
    require $file;
}
