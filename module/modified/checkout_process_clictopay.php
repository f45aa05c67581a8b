<?php

/*
 * The page that the gateway sends the buyer back to. It takes the shop's small bootstrap: the full one would turn the buyer away while the
 * shop is in maintenance mode. Until something was shown, the answer is an error, so that a crash is not taken for a success.
 */

http_response_code(500);
$form = $_SERVER['REQUEST_METHOD'] === 'POST' ? $_POST : null;

include 'includes/application_top_callback.php';
require_once DIR_FS_CATALOG . 'includes/external/clictopay/autoload.php';

if (clictopay_missing() !== '') {
    http_response_code(503);
    exit('Payments cannot be confirmed at the moment. Your payment is not lost: please come back later.');
}

(new ClicToPay\Shop\Modified\ReturnPage(ClicToPay\Shop\Modified\Bootstrap::module(), ClicToPay\Shop\Modified\Bootstrap::shop()))->show($_GET, $form);
