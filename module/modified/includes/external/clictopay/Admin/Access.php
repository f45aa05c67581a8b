<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

/** What the signed-in admin may do, by the shop's own table of rights. */
final class Access
{
    /** Everything that moves money or closes a payment: who may edit orders. */
    public static function editsOrders(): bool
    {
        return self::to('orders_edit');
    }

    /** @param string $page a page of the back office without .php, which is also the column of its right */
    public static function to(string $page): bool
    {
        return (string) ($_SESSION['customers_status']['customers_status_id'] ?? '') === '0'
            && (string) (get_admin_access($_SESSION['customer_id'] ?? 0)[$page] ?? '') === '1';
    }

    /** Who did it, for the journal. */
    public static function actor(): string
    {
        return 'admin ' . (int) ($_SESSION['customer_id'] ?? 0);
    }
}
