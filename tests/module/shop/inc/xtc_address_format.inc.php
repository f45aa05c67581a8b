<?php

declare(strict_types=1);

function xtc_address_format($format_id, $address, $html, $boln, $eoln, $with_country = true)
{
    $lines = [$address['firstname'] . ' ' . $address['lastname'], $address['street_address'], $address['postcode'] . ' ' . $address['city']];
    return implode($eoln, $html ? array_map('encode_htmlspecialchars', $lines) : $lines);
}
