<?php

declare(strict_types=1);

/* What careful PHP code does without the extension. */

const STATUS_REQUEST = ['userName' => 'bench-api', 'password' => 'bench', 'orderId' => '0d2f5c1e-7a3b-4c8d-9e6f-1a2b3c4d5e6f', 'language' => 'fr'];

function statusHandle(string $url, string $caFile): CurlHandle
{
    $handle = curl_init("{$url}getOrderStatusExtended.do");
    curl_setopt_array($handle, [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_CAINFO => $caFile,
        CURLOPT_HTTP_VERSION => CURL_HTTP_VERSION_1_1,
        CURLOPT_TIMEOUT => 10,
    ]);
    return $handle;
}

function statusPaid(CurlHandle $handle): bool
{
    curl_setopt($handle, CURLOPT_POSTFIELDS, http_build_query(STATUS_REQUEST));
    $json = curl_exec($handle);
    return is_string($json) && isPaid($json);
}

function isPaid(string $json): bool
{
    return json_decode($json, true, 32, JSON_THROW_ON_ERROR)['orderStatus'] === 2;
}

/** Checks the checksum of a notification's query string. */
function notificationIsGenuine(string $query, string $key): bool
{
    parse_str($query, $parameters);
    $checksum = strtolower((string) ($parameters['checksum'] ?? ''));
    unset($parameters['checksum'], $parameters['sign_alias']);
    ksort($parameters, SORT_STRING);
    $text = '';
    foreach ($parameters as $name => $value) {
        $text .= "$name;$value;";
    }
    return hash_equals(hash_hmac('sha256', $text, $key), $checksum);
}
