<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

use ClicToPay\Shop\Database;

/**
 * Coupons and credit that an order was paid with in part. The shop charges them at the end of a checkout, from the buyer's session; here
 * they are read from the stored order, for the session may be gone.
 */
final class Credits
{
    public function __construct(private readonly Database $database)
    {
    }

    public function charge(int $orderId): void
    {
        $this->redeemCoupon($orderId);
        $this->chargeCredit($orderId);
    }

    /** The order's total names the coupon by its code: "Discount coupon CODE:". A coupon that counts for this order is not counted again. */
    private function redeemCoupon(int $orderId): void
    {
        $this->database->change(
            'INSERT INTO ' . TABLE_COUPON_REDEEM_TRACK . ' (coupon_id, redeem_date, redeem_ip, customer_id, order_id)'
            . ' SELECT c.coupon_id, NOW(), o.customers_ip, o.customers_id, o.orders_id FROM ' . TABLE_ORDERS . ' o'
            . ' JOIN ' . TABLE_ORDERS_TOTAL . " t ON t.orders_id = o.orders_id AND t.class = 'ot_coupon' AND t.value <> 0"
            . ' JOIN ' . TABLE_COUPONS . " c ON c.coupon_code <> '' AND RIGHT(t.title, CHAR_LENGTH(c.coupon_code) + 2) = CONCAT(' ', c.coupon_code, ':')"
            . ' WHERE o.orders_id = ? AND NOT EXISTS (SELECT 1 FROM ' . TABLE_COUPON_REDEEM_TRACK . ' r WHERE r.order_id = o.orders_id AND r.coupon_id = c.coupon_id)'
            . ' ORDER BY CHAR_LENGTH(c.coupon_code) DESC LIMIT 1',
            [$orderId],
        );
    }

    /** Credit is kept in the default currency, the total's value (below zero) is in the order's. */
    private function chargeCredit(int $orderId): void
    {
        $this->database->change(
            'UPDATE ' . TABLE_COUPON_GV_CUSTOMER . ' g'
            . ' JOIN ' . TABLE_ORDERS . ' o ON o.customers_id = g.customer_id'
            . ' JOIN ' . TABLE_ORDERS_TOTAL . " t ON t.orders_id = o.orders_id AND t.class = 'ot_gv'"
            . ' SET g.amount = g.amount + ROUND(t.value / IF(o.currency_value > 0, o.currency_value, 1), 4) WHERE o.orders_id = ?',
            [$orderId],
        );
    }
}
