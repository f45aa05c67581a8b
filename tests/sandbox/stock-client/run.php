<?php

/**
 * Takes a payment from the sandbox with a client that others wrote for the same API: register, pay by posting the
 * hosted page's form, status, refund. So the sandbox cannot be made for our own client alone.
 *
 *     composer install && php run.php http://127.0.0.1:PORT/payment/rest/
 */

declare(strict_types=1);

use Voronkovich\SberbankAcquiring\Client;
use Voronkovich\SberbankAcquiring\Exception\ActionException;
use Voronkovich\SberbankAcquiring\OrderStatus;

require (getenv('COMPOSER_VENDOR_DIR') ?: __DIR__ . '/vendor') . '/autoload.php';

if (!preg_match('~^(https?://[^/]+)(/.+/)$~', $argv[1] ?? '', $address)) {
    fwrite(STDERR, "Usage: php run.php BASEURL (as the sandbox prints it)\n");
    exit(2);
}

function check(string $what, mixed $expected, mixed $actual): void
{
    if ($expected !== $actual) {
        fwrite(STDERR, "$what: expected " . json_encode($expected) . ', got ' . json_encode($actual) . "\n");
        exit(1);
    }
    echo "ok: $what\n";
}

/**
 * Posts a form and returns where the browser is sent.
 *
 * @param array<string, string> $fields
 */
function post(string $url, array $fields): string
{
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => 'Content-Type: application/x-www-form-urlencoded',
        'content' => http_build_query($fields),
        'follow_location' => 0,
        'timeout' => 10,
    ]]);
    file_get_contents($url, false, $context);
    return implode("\n", preg_grep('/^Location:/i', $http_response_header));
}

$client = new Client([
    'userName' => 'sandbox-api',
    'password' => 'sandbox',
    'apiUri' => $address[1],
    'prefixDefault' => $address[2],
    'language' => 'en',
    'currency' => 788,
]);
$number = 'STOCK-' . bin2hex(random_bytes(6));

$order = $client->registerOrder($number, 10500, 'https://shop.example/back');
check('register gives a page', true, filter_var($order['formUrl'] ?? '', FILTER_VALIDATE_URL) !== false);
check('nothing is paid yet', OrderStatus::CREATED, $client->getOrderStatus($order['orderId'])['orderStatus']);

$page = new DOMDocument();
$page->loadHTML(file_get_contents($order['formUrl']), LIBXML_NOERROR);
$form = (new DOMXPath($page))->query('//form[@method="post" and .//input[@name="pan"]]')->item(0);
check('the page has a card form', true, $form instanceof DOMElement);
$card = ['pan' => '4509211111111119', 'expiry' => '12/26', 'cvc' => '748', 'holder' => 'STOCK CLIENT'];
$next = post($form->getAttribute('action'), $card);
check('the card is taken', 1, preg_match('~/ticket|https://shop\.example/back\?orderId=~', $next));

$status = $client->getOrderStatusByOwnId($number);
check('the order is paid', OrderStatus::DEPOSITED, $status['orderStatus']);
check('with the right amount', 10500, $status['paymentAmountInfo']['depositedAmount']);

$client->refundOrder($order['orderId'], 10500);
$status = $client->getOrderStatus($order['orderId']);
check('the order is refunded', OrderStatus::REFUNDED, $status['orderStatus']);
check('in whole', 10500, $status['paymentAmountInfo']['refundedAmount']);

try {
    $client->refundOrder($order['orderId'], 1);
    check('a second refund is refused', true, false);
} catch (ActionException $error) {
    check('a second refund is refused', 7, $error->getCode());
}
