<?php

/**
 * An order: of the cart while the buyer checks out, or as it is stored. In cart mode info['total'] is an unrounded number that leaves the
 * tax out for groups with net prices; a stored order has its number in info['pp_total'] (modified-shop.md, section 5).
 */

declare(strict_types=1);

class order
{
    /** @var array<string, mixed> */
    public $info = [];
    /** @var list<array<string, mixed>> */
    public $totals = [];
    /** @var list<array<string, mixed>> */
    public $products = [];
    /** @var array<string, mixed> */
    public $customer = [];
    /** @var array<string, mixed> */
    public $delivery = [];
    /** @var array<string, mixed> */
    public $billing = [];
    public $content_type = '';

    public function __construct($order_id = '')
    {
        $order_id === '' ? $this->cart() : $this->query((int) $order_id);
    }

    public function query($order_id)
    {
        $rows = xtc_db_query('SELECT * FROM ' . TABLE_ORDERS . ' WHERE orders_id = ' . (int) $order_id);
        $order = xtc_db_fetch_array($rows);
        $this->info = [
            'order_id' => $order['orders_id'], 'orders_id' => $order['orders_id'], 'currency' => $order['currency'], 'currency_value' => $order['currency_value'],
            'payment_method' => $order['payment_method'], 'payment_class' => $order['payment_class'], 'shipping_method' => $order['shipping_method'],
            'shipping_class' => $order['shipping_class'], 'status' => $order['customers_status'], 'status_name' => $order['customers_status_name'],
            'date_purchased' => $order['date_purchased'], 'orders_status' => $order['orders_status'], 'orders_status_id' => $order['orders_status'],
            'last_modified' => $order['last_modified'], 'language' => $order['language'], 'languages_id' => $order['languages_id'],
            'comments' => $order['comments'], 'account_type' => $order['account_type'], 'ip' => $order['customers_ip'], 'pp_total' => 0.0,
        ];
        foreach (['customer' => 'customers', 'delivery' => 'delivery', 'billing' => 'billing'] as $property => $prefix) {
            $this->$property = [
                'name' => $order[$prefix . '_name'], 'firstname' => $order[$prefix . '_firstname'], 'lastname' => $order[$prefix . '_lastname'],
                'company' => $order[$prefix . '_company'], 'street_address' => $order[$prefix . '_street_address'], 'city' => $order[$prefix . '_city'],
                'postcode' => $order[$prefix . '_postcode'], 'country' => $order[$prefix . '_country'],
                'country_iso_2' => $order[$prefix . '_country_iso_code_2'], 'format_id' => $order[$prefix . '_address_format_id'],
            ];
        }
        $this->customer += ['id' => $order['customers_id'], 'ID' => $order['customers_id'], 'email_address' => $order['customers_email_address'], 'telephone' => $order['customers_telephone']];
        $rows = xtc_db_query('SELECT * FROM ' . TABLE_ORDERS_TOTAL . ' WHERE orders_id = ' . (int) $order_id . ' ORDER BY sort_order');
        while ($row = xtc_db_fetch_array($rows)) {
            $this->totals[] = ['title' => $row['title'], 'text' => $row['text'], 'value' => $row['value'], 'class' => $row['class']];
            if ($row['class'] === 'ot_total') {
                $this->info['total'] = $row['text'];
                $this->info['pp_total'] = (float) $row['value'];
            }
        }
        $rows = xtc_db_query('SELECT * FROM ' . TABLE_ORDERS_PRODUCTS . ' WHERE orders_id = ' . (int) $order_id);
        while ($row = xtc_db_fetch_array($rows)) {
            $this->products[] = [
                'id' => $row['products_id'], 'opid' => $row['orders_products_id'], 'qty' => $row['products_quantity'], 'name' => $row['products_name'],
                'model' => $row['products_model'], 'tax' => $row['products_tax'], 'price' => $row['products_price'], 'final_price' => $row['final_price'],
            ];
        }
    }

    public function cart()
    {
        global $xtPrice;
        $this->content_type = $_SESSION['cart']->get_content_type();
        $this->info = [
            'order_status' => DEFAULT_ORDERS_STATUS_ID, 'currency' => $_SESSION['currency'], 'currency_value' => $xtPrice->currencies[$_SESSION['currency']]['value'],
            'payment_method' => $_SESSION['payment'] ?? '', 'payment_class' => $_SESSION['payment'] ?? '', 'shipping_method' => $_SESSION['shipping']['title'] ?? '',
            'shipping_class' => $_SESSION['shipping']['id'] ?? '', 'shipping_cost' => $xtPrice->xtcCalculateCurr((float) ($_SESSION['shipping']['cost'] ?? 0)),
            'subtotal' => 0.0, 'tax' => 0.0, 'comments' => $_SESSION['comments'] ?? '', 'language' => $_SESSION['language'],
            'allow_tax' => $xtPrice->showsTax() ? 1 : 0,
        ];
        foreach ($_SESSION['cart']->get_products() as $product) {
            $tax = $xtPrice->TAX[(int) $product['tax_class_id']];
            $total = $product['final_price_total'];
            $this->info['subtotal'] += $total;
            $this->info['tax'] += $xtPrice->showsTax() ? $total - $total / (1 + $tax / 100) : $total * $tax / 100;
            $this->products[] = [
                'id' => $product['id'], 'qty' => $product['quantity'], 'name' => $product['name'], 'model' => $product['model'], 'tax' => $tax,
                'price' => $product['price'], 'final_price' => $total,
            ];
        }
        $this->info['total'] = $this->info['subtotal'] + $this->info['shipping_cost'];
        $this->customer = $this->address((int) ($_SESSION['customer_default_address_id'] ?? 0));
        $this->delivery = $this->address((int) ($_SESSION['sendto'] ?? 0));
        $this->billing = $this->address((int) ($_SESSION['billto'] ?? 0));
    }

    /** @return array<string, mixed> */
    private function address(int $id): array
    {
        $rows = xtc_db_query('SELECT * FROM ' . TABLE_ADDRESS_BOOK . ' JOIN ' . TABLE_COUNTRIES . ' ON countries_id = entry_country_id JOIN ' . TABLE_CUSTOMERS . " USING (customers_id) WHERE address_book_id = $id");
        $row = xtc_db_fetch_array($rows);
        if (!$row) {
            return [];
        }
        return [
            'firstname' => $row['entry_firstname'], 'lastname' => $row['entry_lastname'], 'company' => $row['entry_company'], 'street_address' => $row['entry_street_address'],
            'city' => $row['entry_city'], 'postcode' => $row['entry_postcode'], 'state' => $row['entry_state'], 'zone_id' => $row['entry_zone_id'],
            'country' => ['id' => $row['countries_id'], 'title' => $row['countries_name'], 'iso_code_2' => $row['countries_iso_code_2'], 'iso_code_3' => $row['countries_iso_code_3']],
            'country_id' => $row['countries_id'], 'format_id' => $row['address_format_id'], 'telephone' => $row['customers_telephone'],
            'email_address' => $row['customers_email_address'], 'payment_unallowed' => $row['payment_unallowed'],
        ];
    }
}
