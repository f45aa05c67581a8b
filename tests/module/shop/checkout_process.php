<?php

/**
 * Makes the order, and ends the checkout. A module with form_action_url and tmpOrders is called twice: the first pass stores the order
 * with two history rows, takes the stock, and ends in payment_action(), which sends the buyer away; the second pass, which finds
 * $_SESSION['tmp_oID'], inserts nothing, and goes on after before_process() to mail, after_process() and an empty cart. Nothing keeps
 * two returns from doing that at the same time (modified-shop.md, sections 2.3 and 4).
 */

declare(strict_types=1);

define('SESSION_FORCE_COOKIE_USE', 'False');
require 'includes/application_top.php';
require DIR_WS_INCLUDES . 'checkout_requirements.php';
require_once DIR_WS_CLASSES . 'payment.php';
require_once DIR_WS_CLASSES . 'order.php';
require_once DIR_WS_CLASSES . 'order_total.php';
$smarty = new Smarty();
$payment_modules = new payment($_SESSION['payment']);
$order = new order();
$payment_modules->before_process();
$order_total_modules = new order_total();
$order_totals = $order_total_modules->process();

$tmp = false;
if (is_numeric($_SESSION['tmp_oID'] ?? null)) {
    $insert_id = $_SESSION['tmp_oID'];
} else {
    $module = ${$_SESSION['payment']};
    $tmp = isset($module->form_action_url) && $module->tmpOrders;
    require DIR_WS_INCLUDES . 'store_order.php';
    foreach (auto_include(DIR_FS_CATALOG . 'includes/extra/checkout/checkout_process_order/', 'php') as $file) {
        require $file;
    }
    if ($tmp) {
        xtc_db_perform(TABLE_ORDERS_STATUS_HISTORY, ['orders_id' => $insert_id, 'orders_status_id' => $module->tmpStatus, 'date_added' => 'now()']);
        $payment_modules->payment_action();
    }
}

if (!$tmp) {
    $order_total_modules->apply_credit();
    if ($payment_modules->before_send_order() !== true) {
        if (SEND_EMAILS === 'true') {
            xtc_db_query('UPDATE ' . TABLE_ORDERS_STATUS_HISTORY . ' SET customer_notified = 1 WHERE orders_id = ' . (int) $insert_id . ' ORDER BY orders_status_history_id DESC LIMIT 1');
        }
        include DIR_FS_CATALOG . 'send_order.php';
    }
    $payment_modules->after_process();
    $_SESSION['cart']->reset(true);
    unset($_SESSION['sendto'], $_SESSION['billto'], $_SESSION['shipping'], $_SESSION['payment'], $_SESSION['comments'], $_SESSION['tmp_oID'], $_SESSION['disable_products']);
    $last_order = $insert_id;
    $order_total_modules->clear_posts();
    foreach (auto_include(DIR_FS_CATALOG . 'includes/extra/checkout/checkout_process_end/', 'php') as $file) {
        require $file;
    }
    xtc_redirect(xtc_href_link(FILENAME_CHECKOUT_SUCCESS, '', 'SSL'));
}
