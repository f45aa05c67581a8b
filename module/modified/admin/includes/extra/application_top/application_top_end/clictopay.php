<?php

/*
 * The back office names an order's payment method by a constant of this module's language file, whether the session's language has one or
 * not: where there is none, the texts are English. Written for PHP 7.4, as everything that the shop includes by itself.
 */

defined('_VALID_XTC') or die('Direct Access to this location is not allowed.');

if (!is_file(DIR_FS_CATALOG . 'lang/' . basename($_SESSION['language']) . '/modules/payment/clictopay.php')) {
    include_once DIR_FS_CATALOG . 'lang/english/modules/payment/clictopay.php';
}
