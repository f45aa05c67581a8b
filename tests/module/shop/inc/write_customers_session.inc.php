<?php

declare(strict_types=1);

/** What the checkout needs to know of a customer (modified-shop.md, section 6). */
function write_customers_session($customers_id)
{
    $rows = xtc_db_query('SELECT * FROM ' . TABLE_CUSTOMERS . ' JOIN ' . TABLE_ADDRESS_BOOK . ' ON address_book_id = customers_default_address_id WHERE '
        . TABLE_CUSTOMERS . '.customers_id = ' . (int) $customers_id);
    $customer = xtc_db_fetch_array($rows);
    $_SESSION['customer_id'] = $customer['customers_id'];
    $_SESSION['customer_time'] = $customer['customers_password_time'];
    $_SESSION['customer_first_name'] = $customer['customers_firstname'];
    $_SESSION['customer_last_name'] = $customer['customers_lastname'];
    $_SESSION['customer_default_address_id'] = $customer['customers_default_address_id'];
    $_SESSION['customer_country_id'] = $customer['entry_country_id'];
    $_SESSION['customer_zone_id'] = $customer['entry_zone_id'];
    $_SESSION['account_type'] = $customer['account_type'];
}
