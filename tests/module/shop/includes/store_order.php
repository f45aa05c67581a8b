<?php

/** The rows of an order, and its stock: the first half of checkout_process.php. Leaves $insert_id, and tmp_oID in the session. */

declare(strict_types=1);

$data = [
    'customers_id' => $_SESSION['customer_id'], 'customers_status' => $_SESSION['customers_status']['customers_status_id'],
    'customers_status_name' => $_SESSION['customers_status']['customers_status_name'], 'customers_telephone' => $order->customer['telephone'],
    'customers_email_address' => $order->customer['email_address'], 'payment_method' => $order->info['payment_method'], 'payment_class' => $order->info['payment_class'],
    'shipping_method' => $order->info['shipping_method'], 'shipping_class' => $order->info['shipping_class'], 'date_purchased' => 'now()',
    'orders_status' => $tmp ? $module->tmpStatus : $order->info['order_status'], 'currency' => $order->info['currency'],
    'currency_value' => $order->info['currency_value'], 'account_type' => $_SESSION['account_type'], 'conversion_type' => 1,
    'customers_ip' => $_SESSION['tracking']['ip'], 'language' => $_SESSION['language'], 'languages_id' => $_SESSION['languages_id'],
    'comments' => $order->info['comments'], 'content_type' => $order->content_type,
];
foreach (['customers' => $order->customer, 'delivery' => $order->delivery, 'billing' => $order->billing] as $prefix => $address) {
    $data += [
        $prefix . '_name' => $address['firstname'] . ' ' . $address['lastname'], $prefix . '_firstname' => $address['firstname'], $prefix . '_lastname' => $address['lastname'],
        $prefix . '_company' => $address['company'], $prefix . '_street_address' => $address['street_address'], $prefix . '_city' => $address['city'],
        $prefix . '_postcode' => $address['postcode'], $prefix . '_country' => $address['country']['title'],
        $prefix . '_country_iso_code_2' => $address['country']['iso_code_2'], $prefix . '_address_format_id' => $address['format_id'],
    ];
}
xtc_db_perform(TABLE_ORDERS, $data);
$insert_id = xtc_db_insert_id();
$_SESSION['tmp_oID'] = $insert_id;
foreach ($order_totals as $line) {
    xtc_db_perform(TABLE_ORDERS_TOTAL, [
        'orders_id' => $insert_id, 'title' => $line['title'], 'text' => $line['text'], 'value' => $line['value'], 'class' => $line['code'], 'sort_order' => $line['sort_order'],
    ]);
}
xtc_db_perform(TABLE_ORDERS_STATUS_HISTORY, [
    'orders_id' => $insert_id, 'orders_status_id' => $order->info['order_status'], 'date_added' => 'now()', 'customer_notified' => 0, 'comments' => $order->info['comments'],
]);
foreach ($order->products as $product) {
    $id = xtc_get_prid($product['id']);
    if (STOCK_LIMITED === 'true') {
        xtc_db_query('UPDATE ' . TABLE_PRODUCTS . ' SET products_quantity = products_quantity - ' . (int) $product['qty'] . " WHERE products_id = $id");
    }
    xtc_db_query('UPDATE ' . TABLE_PRODUCTS . ' SET products_ordered = products_ordered + ' . (int) $product['qty'] . " WHERE products_id = $id");
    xtc_db_perform(TABLE_ORDERS_PRODUCTS, [
        'orders_id' => $insert_id, 'products_id' => $id, 'products_model' => $product['model'], 'products_name' => $product['name'],
        'products_price' => $product['price'], 'final_price' => $product['final_price'], 'products_tax' => $product['tax'], 'products_quantity' => $product['qty'],
        'allow_tax' => $order->info['allow_tax'],
    ]);
}
