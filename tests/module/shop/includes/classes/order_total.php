<?php

/** The lines below an order: subtotal, shipping, the customer's credit, tax, total. Values keep their decimals (modified-shop.md, section 5). */

declare(strict_types=1);

class order_total
{
    /** @return list<array{code: string, title: string, text: string, value: float, sort_order: int}> */
    public function process()
    {
        global $order, $xtPrice;
        if (!$xtPrice->showsTax() && $_SESSION['customers_status']['customers_status_add_tax_ot'] === '1') {
            $order->info['total'] += $order->info['tax'];
        }
        $positions = ['subtotal' => 10, 'shipping' => 30, 'tax' => 50, 'total' => 99];
        if (isset($_SESSION['cot_gv'])) {
            $order->info['gv'] = -$xtPrice->xtcCalculateCurr((float) $_SESSION['cot_gv']);
            $order->info['total'] += $order->info['gv'];
            $positions = ['subtotal' => 10, 'shipping' => 30, 'gv' => 40, 'tax' => 50, 'total' => 99];
        }
        $lines = [];
        foreach ($positions as $name => $position) {
            $value = $order->info[$name === 'shipping' ? 'shipping_cost' : $name];
            $text = $xtPrice->xtcFormat($value, true);
            $lines[] = [
                'code' => "ot_$name", 'title' => constant('MODULE_ORDER_TOTAL_' . strtoupper($name) . '_TITLE') . ':',
                'text' => $name === 'total' ? "<b>$text</b>" : $text, 'value' => $value, 'sort_order' => $position,
            ];
        }
        return $lines;
    }

    /** Credit that was used in the order is charged when the checkout ends; $_SESSION['cot_gv'] is in the default currency. */
    public function apply_credit()
    {
        if (isset($_SESSION['cot_gv'])) {
            xtc_db_query('UPDATE ' . TABLE_COUPON_GV_CUSTOMER . ' SET amount = amount - ' . (float) $_SESSION['cot_gv'] . ' WHERE customer_id = ' . (int) $_SESSION['customer_id']);
        }
    }

    public function clear_posts()
    {
        unset($_SESSION['cot_gv']);
    }
}
