<?php

/**
 * Included with $insert_id, $smarty, $xtPrice and $main: the buyer's order confirmation and the merchant's copy. Only for the customer of
 * the session, or for the back office (modified-shop.md, section 5). Who is not allowed gets a message printed.
 */

declare(strict_types=1);

require_once DIR_FS_INC . 'xtc_date_long.inc.php';
require_once DIR_FS_INC . 'xtc_address_format.inc.php';
require_once DIR_FS_INC . 'parse_multi_language_value.inc.php';
require_once DIR_FS_CATALOG . 'includes/classes/order.php';
require_once DIR_FS_CATALOG . 'includes/classes/payment.php';
$rows = xtc_db_query('SELECT customers_id FROM ' . TABLE_ORDERS . ' WHERE orders_id = ' . (int) $insert_id);
if (!isset($send_by_admin) && (int) ($_SESSION['customer_id'] ?? 0) !== (int) (xtc_db_fetch_array($rows)['customers_id'] ?? -1)) {
    echo 'You may not see this order.';
    return;
}
$order = new order($insert_id);
$text = 'Order ' . $insert_id . ' of ' . xtc_date_long($order->info['date_purchased']) . "\n"
    . payment::payment_title($order->info['payment_method'], $insert_id) . "\n" . $order->customer['name'] . "\n";
foreach ($order->products as $product) {
    $text .= $product['qty'] . ' x ' . $product['name'] . "\n";
}
$text .= strip_tags($order->info['total']) . "\n";
$subject = str_replace('{$nr}', (string) $insert_id, parse_multi_language_value(EMAIL_BILLING_SUBJECT_ORDER, $_SESSION['language_code']));
$mails = [];
if (ORDER_EMAIL_SEND_COPY_TO_ADMIN === 'true') {
    $mails[EMAIL_BILLING_ADDRESS] = STORE_NAME;
}
if (SEND_EMAILS === 'true') {
    $mails[$order->customer['email_address']] = $order->customer['name'];
}
foreach ($mails as $address => $name) {
    xtc_php_mail(EMAIL_BILLING_ADDRESS, EMAIL_BILLING_NAME, $address, $name, '', EMAIL_BILLING_REPLY_ADDRESS, EMAIL_BILLING_REPLY_ADDRESS_NAME, '', '', $subject, nl2br(encode_htmlspecialchars($text)), $text);
}
