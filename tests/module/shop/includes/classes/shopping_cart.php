<?php

/**
 * The basket: in the session, and for a signed-in customer in customers_basket too. Each change gives it a new cartID, which the
 * checkout compares (modified-shop.md, sections 4 and 6).
 */

declare(strict_types=1);

class shoppingCart
{
    /** @var array<int|string, array{qty: int}> */
    public $contents = [];
    public $total = 0;
    public $weight = 0;
    public $cartID;
    public $content_type = false;
    public $type;

    public function __construct($type = 'cart')
    {
        $this->type = $type;
    }

    /** After signing in: what the customer had, and what is new. */
    public function restore_contents()
    {
        foreach ($this->contents as $product => $line) {
            $this->store($product, $line['qty']);
        }
        $rows = xtc_db_query('SELECT products_id, customers_basket_quantity FROM ' . TABLE_CUSTOMERS_BASKET . ' WHERE customers_id = ' . (int) $_SESSION['customer_id']);
        while ($row = xtc_db_fetch_array($rows)) {
            $this->contents[$row['products_id']] = ['qty' => (int) $row['customers_basket_quantity']];
        }
        $this->cartID = $this->generate_cart_id();
    }

    public function reset($reset_database = false)
    {
        $this->contents = [];
        $this->cartID = null;
        if ($reset_database && isset($_SESSION['customer_id'])) {
            xtc_db_query('DELETE FROM ' . TABLE_CUSTOMERS_BASKET . ' WHERE customers_id = ' . (int) $_SESSION['customer_id']);
            xtc_db_query('DELETE FROM ' . TABLE_CUSTOMERS_BASKET_ATTRIBUTES . ' WHERE customers_id = ' . (int) $_SESSION['customer_id']);
        }
    }

    public function add_cart($products_id, $qty = 1)
    {
        $this->update_quantity($products_id, $this->get_quantity($products_id) + $qty);
    }

    public function update_quantity($products_id, $quantity = 0)
    {
        $this->contents[$products_id] = ['qty' => $quantity];
        $this->store($products_id, $quantity);
        $this->cartID = $this->generate_cart_id();
    }

    public function remove($products_id)
    {
        unset($this->contents[$products_id]);
        if (isset($_SESSION['customer_id'])) {
            xtc_db_query('DELETE FROM ' . TABLE_CUSTOMERS_BASKET . ' WHERE customers_id = ' . (int) $_SESSION['customer_id'] . " AND products_id = '" . xtc_db_input($products_id) . "'");
        }
        $this->cartID = $this->generate_cart_id();
    }

    public function get_quantity($products_id)
    {
        return $this->contents[$products_id]['qty'] ?? 0;
    }

    public function count_contents()
    {
        return array_sum(array_column($this->contents, 'qty'));
    }

    public function generate_cart_id($length = 5)
    {
        return bin2hex(random_bytes($length));
    }

    public function get_content_type()
    {
        return $this->content_type = 'physical';
    }

    public function count_contents_virtual()
    {
        return $this->count_contents();
    }

    public function show_total()
    {
        return $this->total = array_sum(array_column($this->get_products(), 'final_price_total'));
    }

    /** @return list<array<string, mixed>> */
    public function get_products()
    {
        global $xtPrice;
        $products = [];
        foreach ($this->contents as $id => $line) {
            $rows = xtc_db_query('SELECT * FROM ' . TABLE_PRODUCTS . ' p JOIN ' . TABLE_PRODUCTS_DESCRIPTION . ' d USING (products_id) WHERE p.products_id = '
                . (int) $id . ' ORDER BY d.language_id = ' . (int) $_SESSION['languages_id'] . ' DESC LIMIT 1');
            $row = xtc_db_fetch_array($rows);
            $price = $xtPrice->productPrice((int) $id);
            $products[] = [
                'id' => $id, 'name' => $row['products_name'], 'model' => $row['products_model'], 'quantity' => $line['qty'], 'price' => $price,
                'final_price' => $price, 'final_price_total' => $price * $line['qty'], 'tax_class_id' => $row['products_tax_class_id'],
                'stock' => $row['products_quantity'],
            ];
        }
        return $products;
    }

    private function store(int|string $product, int $quantity): void
    {
        if (isset($_SESSION['customer_id'])) {
            $customer = (int) $_SESSION['customer_id'];
            xtc_db_query('DELETE FROM ' . TABLE_CUSTOMERS_BASKET . " WHERE customers_id = $customer AND products_id = '" . xtc_db_input($product) . "'");
            xtc_db_perform(TABLE_CUSTOMERS_BASKET, [
                'customers_id' => $customer, 'products_id' => $product, 'customers_basket_quantity' => $quantity, 'customers_basket_date_added' => date('Ymd'),
            ]);
        }
    }
}
