<?php

/** What every page of the catalog includes: everything, and in maintenance guests are sent to the front page (modified-shop.md, sections 4 and 7). */

declare(strict_types=1);

require __DIR__ . '/xss_secure.php';
require __DIR__ . '/start.php';
foreach (['xtc_check_agent', 'xtc_draw_form', 'xtc_draw_hidden_field', 'xtc_draw_input_field', 'xtc_image', 'xtc_image_submit', 'xtc_get_prid', 'xtc_date_short', 'xtc_get_shop_conf'] as $name) {
    require_once DIR_FS_INC . $name . '.inc.php';
}
foreach (auto_include(DIR_FS_CATALOG . 'includes/extra/application_top/application_top_begin/', 'php') as $file) {
    require $file;
}
require_once DIR_WS_CLASSES . 'shopping_cart.php';
require_once __DIR__ . '/session.php';
require_once DIR_WS_LANGUAGES . $_SESSION['language'] . '/' . $_SESSION['language'] . '.php';
require_once DIR_WS_CLASSES . 'main.php';
require_once DIR_WS_CLASSES . 'xtcPrice.php';
require_once DIR_WS_CLASSES . 'product.php';
require_once DIR_WS_CLASSES . 'message_stack.php';
require_once DIR_WS_CLASSES . 'breadcrumb.php';
require_once DIR_FS_EXTERNAL . 'smarty/smarty_2/Smarty.class.php';
$main = new main((int) $_SESSION['languages_id']);
$xtPrice = new xtcPrice($_SESSION['currency'], $_SESSION['customers_status']['customers_status_id']);
$messageStack = new messageStack();
$breadcrumb = new breadcrumb();
if (!isset($_SESSION['cart']) || !is_object($_SESSION['cart'])) {
    $_SESSION['cart'] = new shoppingCart();
}
$shop_is_offline = xtc_get_shop_conf('SHOP_OFFLINE') === 'checked' && $_SESSION['customers_status']['customers_status'] !== '0';
if ($shop_is_offline && !in_array(basename($PHP_SELF), ['index.php', 'login.php', 'login_admin.php', 'logoff.php'], true)) {
    xtc_redirect(xtc_href_link(''));
}
foreach (auto_include(DIR_FS_CATALOG . 'includes/extra/application_top/application_top_end/', 'php') as $file) {
    require_once $file;
}
