<?php

/*
 * The few functions and constants of the shop's back office that the pages call, without a shop: links as they are, forms with a token
 * that says so, and the rights of the signed-in admin in $GLOBALS['rights'].
 */

declare(strict_types=1);

define('DIR_FS_CATALOG', dirname(__DIR__, 3) . '/module/modified/');
define('DEFAULT_CURRENCY', 'TND');
define('TABLE_CONFIGURATION', 'configuration');
define('STORE_NAME', 'Example shop');
define('STORE_OWNER_EMAIL_ADDRESS', 'owner@shop.example');

require DIR_FS_CATALOG . 'lang/english/extra/admin/clictopay.php';

function xtc_href_link(string $page = '', string $query = ''): string
{
    return 'https://shop.example/admin/' . $page . ($query === '' ? '' : '?' . $query);
}

function xtc_draw_form(string $name, string $page, string $query = '', string $method = 'post', string $attributes = ''): string
{
    return '<form name="' . $name . '" action="' . xtc_href_link($page, $query) . '" method="' . $method . '" ' . $attributes . '>'
        . '<input type="hidden" name="shop" value="token">';
}

function xtc_cfg_pull_down_zone_classes(string $value, string $key): string
{
    return '<select name="configuration[' . $key . ']"></select>';
}

/** @return array<string, string> */
function get_admin_access(int $customer): array
{
    return $GLOBALS['rights'] ?? [];
}
