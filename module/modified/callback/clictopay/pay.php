<?php

/* The page behind the signed addresses in mails, in the account and on the page after a failed payment: pays an order, or a payment link. */

http_response_code(500);

chdir('../../');
include 'includes/application_top_callback.php';
require_once DIR_FS_CATALOG . 'includes/external/clictopay/autoload.php';

if (clictopay_missing() !== '') {
    http_response_code(503);
    exit('Payment by card is not possible at the moment. Please come back later.');
}

(new ClicToPay\Shop\Modified\PayPage(ClicToPay\Shop\Modified\Bootstrap::module(), ClicToPay\Shop\Modified\Bootstrap::shop()))
    ->show($_GET, $_SERVER['REQUEST_METHOD'] === 'POST');
