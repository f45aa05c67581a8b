<?php

/** An old order in the customer's account; asks the module's success() as checkout_success.php does (modified-shop.md, section 2.3). */

declare(strict_types=1);

require 'includes/application_top.php';
$rows = xtc_db_query('SELECT orders_id FROM ' . TABLE_ORDERS . ' WHERE orders_id = ' . (int) ($_GET['order_id'] ?? 0) . ' AND customers_id = ' . (int) ($_SESSION['customer_id'] ?? 0));
if (xtc_db_num_rows($rows) < 1) {
    xtc_redirect(xtc_href_link(FILENAME_LOGIN, '', 'SSL'));
}
require_once DIR_WS_CLASSES . 'order.php';
require_once DIR_WS_CLASSES . 'payment.php';
$order = new order((int) $_GET['order_id']);
$payment_modules = new payment($order->info['payment_class']);
$content = '<h2>Order ' . (int) $_GET['order_id'] . '</h2><p>' . payment::payment_title($order->info['payment_method'], $_GET['order_id']) . '</p>';
foreach ($payment_modules->success() ?? [] as $block) {
    $content .= '<h3>' . $block['title'] . '</h3>';
    foreach ($block['fields'] as $field) {
        $content .= '<p>' . $field['title'] . ' ' . $field['field'] . '</p>';
    }
}
// Comments are shown if the customer was told.
$rows = xtc_db_query('SELECT s.orders_status_name, h.* FROM ' . TABLE_ORDERS_STATUS_HISTORY . ' h JOIN ' . TABLE_ORDERS_STATUS . ' s USING (orders_status_id) WHERE h.orders_id = '
    . (int) $_GET['order_id'] . ' AND s.language_id = ' . (int) $_SESSION['languages_id'] . ' ORDER BY h.orders_status_history_id');
while ($row = xtc_db_fetch_array($rows)) {
    $content .= '<p>' . encode_htmlspecialchars($row['orders_status_name']) . ' ' . ($row['comments_sent'] === '1' ? nl2br(encode_htmlspecialchars($row['comments'])) : '') . '</p>';
}
require 'includes/page.php';
