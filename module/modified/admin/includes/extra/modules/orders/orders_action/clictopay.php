<?php

// The buttons of the order panel: orders.php?action=custom&subaction=clictopay, by POST.

defined('_VALID_XTC') or die('Direct Access to this location is not allowed.');

require_once DIR_FS_CATALOG . 'includes/external/clictopay/autoload.php';

if (isset($_GET['subaction']) && $_GET['subaction'] === 'clictopay') {
    if (clictopay_missing() === '') {
        (new \ClicToPay\Shop\Modified\Admin\OrderActions(\ClicToPay\Shop\Modified\Bootstrap::module()))->handle((int) $oID);
    }
    xtc_redirect(xtc_href_link('orders.php', 'oID=' . (int) $oID . '&action=edit') . '#clictopay');
}
