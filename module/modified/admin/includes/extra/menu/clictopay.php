<?php

defined('_VALID_XTC') or die('Direct Access to this location is not allowed.');

if (defined('MODULE_PAYMENT_CLICTOPAY_STATUS')) {
    $add_contents[BOX_HEADING_CUSTOMERS][] = array(
        'admin_access_name' => 'clictopay',
        'filename' => 'clictopay.php',
        'boxname' => defined('CLICTOPAY_BOX') ? CLICTOPAY_BOX : 'ClicToPay',
        'parameters' => '',
        'ssl' => '',
    );
}
