<?php

/**
 * The last page before the order. $order does not exist yet when the module's constructor runs; then update_status(),
 * pre_confirmation_check(), confirmation() and process_button() (modified-shop.md, section 2.3). The form goes to checkout_process.php, or
 * straight to a module's form_action_url if it makes no temporary orders.
 */

declare(strict_types=1);

define('SESSION_FORCE_COOKIE_USE', 'False');
require 'includes/application_top.php';
require DIR_WS_INCLUDES . 'checkout_requirements.php';
if (isset($_POST['payment'])) {
    $_SESSION['payment'] = xtc_db_prepare_input($_POST['payment']);
}
if (isset($_POST['cot_gv'])) {
    $_SESSION['cot_gv'] = (float) $_POST['cot_gv'];
}
$_SESSION['comments'] = $_POST['comments'] ?? $_SESSION['comments'] ?? '';
require_once DIR_WS_CLASSES . 'payment.php';
require_once DIR_WS_CLASSES . 'order.php';
require_once DIR_WS_CLASSES . 'order_total.php';
$payment_modules = new payment($_SESSION['payment'] ?? '');
$order = new order();
$payment_modules->update_status();
$module = ${$_SESSION['payment'] ?? ''} ?? null;
if (!is_object($module) || $module->enabled === false) {
    $messageStack->add_session('checkout_payment', 'Please choose a payment method.');
    xtc_redirect(xtc_href_link(FILENAME_CHECKOUT_PAYMENT, '', 'SSL'));
}
$payment_modules->pre_confirmation_check();
$order_total_modules = new order_total();
$content = '<table>';
foreach ($order_total_modules->process() as $line) {
    $content .= "<tr class=\"{$line['code']}\"><td>{$line['title']}</td><td>{$line['text']}</td></tr>";
}
$content .= '</table><p>' . payment::payment_title($order->info['payment_method']) . '</p>';
$confirmation = $payment_modules->confirmation();
foreach (is_array($confirmation) ? $confirmation['fields'] ?? [] : [] as $field) {
    $content .= '<p>' . $field['title'] . ' ' . ($field['field'] ?? '') . '</p>';
}
$action = isset($module->form_action_url) && !($module->tmpOrders ?? false) ? $module->form_action_url : xtc_href_link(FILENAME_CHECKOUT_PROCESS, '', 'SSL');
$content .= xtc_draw_form('checkout_confirmation', $action) . $payment_modules->process_button() . xtc_image_submit('', 'Order now') . '</form>';
require 'includes/page.php';
