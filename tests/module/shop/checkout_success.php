<?php

/**
 * Thanks the customer for the latest order, if it is younger than a session; else the cart. The module's success() is shown
 * (modified-shop.md, sections 2.3 and 4). With DELETE_GUEST_ACCOUNT a guest is forgotten here.
 */

declare(strict_types=1);

require 'includes/application_top.php';
if (!isset($_SESSION['customer_id'])) {
    xtc_redirect(xtc_href_link(FILENAME_SHOPPING_CART));
}
$rows = xtc_db_query('SELECT orders_id FROM ' . TABLE_ORDERS . ' WHERE customers_id = ' . (int) $_SESSION['customer_id'] . ' AND unix_timestamp(date_purchased) > '
    . (time() - (int) SESSION_LIFE_CUSTOMERS) . ' ORDER BY orders_id DESC LIMIT 1');
$last = xtc_db_fetch_array($rows);
if (!$last) {
    xtc_redirect(xtc_href_link(FILENAME_SHOPPING_CART));
}
require_once DIR_WS_CLASSES . 'order.php';
require_once DIR_WS_CLASSES . 'payment.php';
$order = new order($last['orders_id']);
$payment_modules = new payment($order->info['payment_class']);
$content = '<h2>Thank you</h2><p>Order ' . $last['orders_id'] . '</p>';
foreach ($payment_modules->success() ?? [] as $block) {
    $content .= '<h3>' . $block['title'] . '</h3>';
    foreach ($block['fields'] as $field) {
        $content .= '<p>' . $field['title'] . ' ' . $field['field'] . '</p>';
    }
}
if ($_SESSION['account_type'] === '1' && DELETE_GUEST_ACCOUNT === 'true') {
    xtc_db_query('DELETE FROM ' . TABLE_CUSTOMERS . ' WHERE customers_id = ' . (int) $_SESSION['customer_id']);
    unset($_SESSION['customer_id']);
}
require 'includes/page.php';
