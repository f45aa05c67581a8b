<?php

/*
 * Of the shop, for the analysis alone: what the module uses and the stand-in declares in a way that only running it shows, or with less
 * than the shop has. A constant's value is any text, because each shop has its own.
 */

declare(strict_types=1);

define('DB_DATABASE', (string) getenv('DB_DATABASE'));
define('DB_SERVER', (string) getenv('DB_SERVER'));
define('DB_SERVER_PASSWORD', (string) getenv('DB_SERVER_PASSWORD'));
define('DB_SERVER_USERNAME', (string) getenv('DB_SERVER_USERNAME'));
define('DEFAULT_CURRENCY', (string) getenv('DEFAULT_CURRENCY'));
define('DEFAULT_LANGUAGE', (string) getenv('DEFAULT_LANGUAGE'));
define('DEFAULT_ORDERS_STATUS_ID', (string) getenv('DEFAULT_ORDERS_STATUS_ID'));
define('EMAIL_FROM', (string) getenv('EMAIL_FROM'));
define('FILENAME_CHECKOUT_PAYMENT', (string) getenv('FILENAME_CHECKOUT_PAYMENT'));
define('HTTP_SERVER', (string) getenv('HTTP_SERVER'));
define('HTTPS_SERVER', (string) getenv('HTTPS_SERVER'));
define('SEND_EMAILS', (string) getenv('SEND_EMAILS'));
define('STOCK_LIMITED', (string) getenv('STOCK_LIMITED'));
define('STORE_NAME', (string) getenv('STORE_NAME'));
define('STORE_OWNER', (string) getenv('STORE_OWNER'));
define('STORE_OWNER_EMAIL_ADDRESS', (string) getenv('STORE_OWNER_EMAIL_ADDRESS'));
define('ENABLE_SSL', (bool) getenv('ENABLE_SSL'));

const TABLE_ADMIN_ACCESS = 'admin_access';
const TABLE_CONFIGURATION = 'configuration';
const TABLE_COUNTRIES = 'countries';
const TABLE_COUPONS = 'coupons';
const TABLE_COUPON_GV_CUSTOMER = 'coupon_gv_customer';
const TABLE_COUPON_REDEEM_TRACK = 'coupon_redeem_track';
const TABLE_CURRENCIES = 'currencies';
const TABLE_CUSTOMERS_BASKET = 'customers_basket';
const TABLE_CUSTOMERS_BASKET_ATTRIBUTES = 'customers_basket_attributes';
const TABLE_LANGUAGES = 'languages';
const TABLE_ORDERS = 'orders';
const TABLE_ORDERS_PRODUCTS = 'orders_products';
const TABLE_ORDERS_PRODUCTS_ATTRIBUTES = 'orders_products_attributes';
const TABLE_ORDERS_PRODUCTS_DOWNLOAD = 'orders_products_download';
const TABLE_ORDERS_STATUS = 'orders_status';
const TABLE_ORDERS_STATUS_HISTORY = 'orders_status_history';
const TABLE_ORDERS_TOTAL = 'orders_total';
const TABLE_PRODUCTS = 'products';
const TABLE_PRODUCTS_ATTRIBUTES = 'products_attributes';

function xtc_href_link(string $page = '', string $parameters = '', string $connection = 'NONSSL', bool $sessionId = true): string
{
}

function xtc_draw_form(string $name, string $page, string $parameters = '', string $method = 'post', string $attributes = ''): string
{
}

function xtc_cfg_pull_down_zone_classes(string $value, string $key): string
{
}

/** @return array<string, string> */
function get_admin_access(int $customer): array
{
}

class LoggingManager
{
    public function __construct(string $file, string $channel, string $level)
    {
    }

    public function error(string $text): void
    {
    }
}
