<?php

/**
 * The choice of the payment method. Opening the page forgets an order that waits for its payment; ?payment_error=<code> selects that
 * module and shows its get_error(), `error` in ISO-8859-15, `error_message` as it is (modified-shop.md, sections 2.3 and 4).
 */

declare(strict_types=1);

define('SESSION_FORCE_COOKIE_USE', 'False');
require 'includes/application_top.php';
unset($_SESSION['tmp_oID']);
require DIR_WS_INCLUDES . 'checkout_requirements.php';
$_SESSION['billto'] ??= $_SESSION['customer_default_address_id'];
require_once DIR_WS_CLASSES . 'order.php';
require_once DIR_WS_CLASSES . 'payment.php';
$order = new order();
$_SESSION['billing_zone'] = $order->billing['country']['iso_code_2'];
$_SESSION['delivery_zone'] = $order->delivery['country']['iso_code_2'];
if (isset($_GET['payment_error'])) {
    $_SESSION['payment'] = $_GET['payment_error'];
}
$payment_modules = new payment();
$content = '';
if (isset($_GET['payment_error']) && is_object(${$_GET['payment_error']} ?? null)) {
    $error = ${$_GET['payment_error']}->get_error();
    $content .= '<div class="errormessage">' . ($error['error_message'] ?? encode_htmlspecialchars(encode_utf8($error['error'] ?? '', 'ISO-8859-15'))) . '</div>';
}
$content .= xtc_draw_form('checkout_payment', xtc_href_link(FILENAME_CHECKOUT_CONFIRMATION, '', 'SSL'), 'post', 'onsubmit="return check_form_payment();"');
foreach ($payment_modules->selection() as $offer) {
    $checked = ($_SESSION['payment'] ?? '') === $offer['id'] ? ' checked' : '';
    $content .= "<div><label><input type=\"radio\" name=\"payment\" value=\"{$offer['id']}\"$checked>" . strip_tags($offer['module']) . '</label> ' . ($offer['description'] ?? '');
    foreach ($offer['fields'] ?? [] as $field) {
        $content .= '<p>' . $field['title'] . ' ' . $field['field'] . '</p>';
    }
    $content .= '</div>';
}
$content .= xtc_image_submit('', 'Go on') . '</form>' . "<script>function check_form_payment() {\nvar error = 0, error_message = '', payment_value = null;\n"
    . "var chosen = document.querySelector('[name=payment]:checked');\nif (chosen) payment_value = chosen.value;\n" . $payment_modules->javascript_validation()
    . "\nif (error == 1) alert(error_message);\nreturn error == 0;\n}</script>";
require 'includes/page.php';
