<?php

/*
 * The notification address: the gateway's server tells that something happened to a payment. The answers are fixed texts, which the
 * gateway's history shows; the HTTP code decides whether it comes again. An error until the very end, so that a crash is one.
 */

http_response_code(500);
// One byte more than the extension takes, so that what is too long is refused and not cut.
$query = $_SERVER['REQUEST_METHOD'] === 'POST' ? (string) file_get_contents('php://input', false, null, 0, 65537) : (string) ($_SERVER['QUERY_STRING'] ?? '');

chdir('../../');
include 'includes/application_top_callback.php';
require_once DIR_FS_CATALOG . 'includes/external/clictopay/autoload.php';

header('Content-Type: text/plain; charset=utf-8');
if (clictopay_missing() !== '') {
    exit('The PHP extension clictopay is missing.');
}

$module = ClicToPay\Shop\Modified\Bootstrap::module();
$answer = $module->probe()->answer($query) ?? $module->notifications()->receive($query);
if ($answer->failure !== null) {
    ClicToPay\Shop\Modified\Log::error($answer->failure);
}
(new ClicToPay\Shop\Modified\Session())->release();
http_response_code($answer->status);
echo $answer->text;
