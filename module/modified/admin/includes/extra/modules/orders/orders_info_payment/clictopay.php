<?php

// The payments of an order, in the payment block of its page.

defined('_VALID_XTC') or die('Direct Access to this location is not allowed.');

require_once DIR_FS_CATALOG . 'includes/external/clictopay/autoload.php';

if (defined('MODULE_PAYMENT_CLICTOPAY_STATUS') && isset($oID)) {
    if (clictopay_missing() === '') {
        echo \ClicToPay\Shop\Modified\Admin\OrderPanel::show((int) $oID);
    } elseif (isset($order) && is_object($order) && $order->info['payment_method'] === 'clictopay') {
        echo '<tr><td class="main" colspan="2">' . clictopay_complaint() . '</td></tr>';
    }
}
