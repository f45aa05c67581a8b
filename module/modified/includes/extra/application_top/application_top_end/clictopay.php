<?php

/*
 * Three small things on the pages of the catalog. Written for PHP 7.4, as everything that the shop includes by itself.
 */

// The shop demands this module's language file of every language that it speaks; where there is none, the texts are English.
if (isset($_SESSION['language']) && !is_file(DIR_FS_CATALOG . 'lang/' . basename($_SESSION['language']) . '/modules/payment/clictopay.php')) {
    include_once DIR_FS_CATALOG . 'lang/english/modules/payment/clictopay.php';
}

if (basename($PHP_SELF) !== 'checkout_process.php') {
    // An order that this browser went to pay may have been paid without its coming back.
    if (isset($_SESSION['clictopay_order'])) {
        require_once DIR_FS_CATALOG . 'includes/external/clictopay/autoload.php';
        if (clictopay_missing() === '') {
            ClicToPay\Shop\Modified\Method::tidyUp((int) $_SESSION['clictopay_order']);
        }
    }
} elseif (isset($_GET['clictopay']) && is_string($_GET['clictopay']) && preg_match('/^[A-Za-z0-9_-]+$/D', $_GET['clictopay']) === 1 && !isset($_SESSION['tmp_oID'])) {
    // Our return page sent the buyer on to the end of the checkout, and another window of the same browser was faster: the cart is empty
    // and the shop would show that. The result page is what there is to see.
    xtc_redirect(xtc_href_link('checkout_process_clictopay.php', 't=' . $_GET['clictopay'] . '&done=1', 'SSL', false, false));
}
