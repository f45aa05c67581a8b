<?php

/**
 * What every page of the checkout asks first, in this order: a cart, a customer, stock, and a cart that is still the one of the shipping
 * page. Who paid meanwhile is sent back all the same (modified-shop.md, section 4).
 */

declare(strict_types=1);

$current_page = basename($PHP_SELF);
if ($_SESSION['cart']->count_contents() < 1) {
    xtc_redirect(xtc_href_link(FILENAME_SHOPPING_CART));
}
if (!isset($_SESSION['customer_id'])) {
    xtc_redirect(xtc_href_link(FILENAME_LOGIN, '', 'SSL'));
}
if (STOCK_CHECK === 'true' && STOCK_ALLOW_CHECKOUT !== 'true' && !is_numeric($_SESSION['tmp_oID'] ?? null)) {
    foreach ($_SESSION['cart']->get_products() as $product) {
        if ((int) $product['stock'] < $product['quantity']) {
            xtc_redirect(xtc_href_link(FILENAME_SHOPPING_CART));
        }
    }
}
if ($current_page !== FILENAME_CHECKOUT_SHIPPING) {
    if (isset($_SESSION['cartID']) && $_SESSION['cart']->cartID !== $_SESSION['cartID']) {
        xtc_redirect(xtc_href_link(FILENAME_CHECKOUT_SHIPPING, '', 'SSL'));
    }
    if (!isset($_SESSION['shipping'])) {
        xtc_redirect(xtc_href_link(FILENAME_CHECKOUT_SHIPPING, '', 'SSL'));
    }
}
if ($current_page === FILENAME_CHECKOUT_PROCESS && !isset($_SESSION['payment'])) {
    xtc_redirect(xtc_href_link(FILENAME_CHECKOUT_PAYMENT, '', 'SSL'));
}
foreach (auto_include(DIR_FS_CATALOG . 'includes/extra/checkout/checkout_requirements/', 'php') as $file) {
    require_once $file;
}
