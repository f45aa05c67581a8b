<?php

/**
 * A buyer without a browser: opens the shop, presses the button, fills in the hosted page's form, and reads what the shop says.
 *
 *   php examples/shop/buyer.php SHOP-ADDRESS
 *
 * Exit status 0 if the shop says that the order is paid.
 */

declare(strict_types=1);

/** One request as a browser would send it; redirects are shown by the caller, not followed. */
function request(string $method, string $url, array $fields = []): array
{
    $body = @file_get_contents($url, false, stream_context_create(['http' => [
        'method' => $method,
        'header' => 'Content-Type: application/x-www-form-urlencoded',
        'content' => $method === 'POST' ? http_build_query($fields) : '',
        'follow_location' => 0,
        'ignore_errors' => true,
        'timeout' => 30,
    ]]));
    if ($body === false) {
        exit("No answer from $url\n");
    }
    $location = null;
    foreach ($http_response_header as $line) {
        if (stripos($line, 'Location:') === 0) {
            $location = trim(substr($line, 9));
        }
    }
    return [(int) explode(' ', $http_response_header[0])[1], $location, $body];
}

/** Where a page leads: the address of its first form, or of its button that is a link. */
function target(string $html, string $base): string
{
    $page = new DOMDocument();
    @$page->loadHTML($html);
    $found = (new DOMXPath($page))->evaluate('string((//form[@method="post"]/@action | //a[@id="return"]/@href)[1])');
    return preg_match('~^https?://~', $found) ? $found : preg_replace('~^(https?://[^/]+).*~', '$1', $base) . $found;
}

function text(string $html): string
{
    $html = preg_replace('~<(style|title|h1)\b.*?</\1>|<button.*~s', '', $html);
    return trim(html_entity_decode(strip_tags($html)));
}

$shop = rtrim($argv[1] ?? exit("Usage: php buyer.php SHOP-ADDRESS\n"), '/');

[, , $html] = request('GET', "$shop/");
echo "The shop says:         ", text($html), "\n";
[, $url] = request('POST', "$shop/pay");
echo "It sends the buyer to: $url\n";
[, , $html] = request('GET', $url);
echo "The buyer types:       card 4509 2111 1111 1119, 12/26, 748\n";
[$status, $url, $html] = request('POST', target($html, $url), [
    'pan' => '4509211111111119', 'expiry' => '12/26', 'cvc' => '748', 'holder' => 'TEST BUYER',
]);
for ($pages = 0; $url !== null && !str_starts_with($url, $shop) && $pages < 5; $pages++) {
    [$status, $next, $html] = request('GET', $url);
    $url = $next ?? target($html, $url);
}
echo "and goes back to:      $url\n";
[, , $html] = request('GET', $url);
echo "The shop says:         ", text($html), "\n";
exit(str_contains($html, ' is paid: 10.500 TND') ? 0 : 1);
