<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

use ClicToPay\Shop\Order;

/** The browser's session with the shop. There may be none: a payment is settled without it. */
final class Session
{
    private const ORDER = 'clictopay_order';

    public function isAdmin(): bool
    {
        return isset($_SESSION['customer_id']) && (string) ($_SESSION['customers_status']['customers_status_id'] ?? '') === '0';
    }

    /** The tag of the language that the buyer has chosen. */
    public function language(): string
    {
        return (string) ($_SESSION['language_code'] ?? DEFAULT_LANGUAGE);
    }

    public function belongsTo(Order $order): bool
    {
        return $order->customerId > 0 && (int) ($_SESSION['customer_id'] ?? 0) === $order->customerId;
    }

    /**
     * Whether the shop's checkout can be led to its end for this order: the buyer is signed in, has come through all its steps, and the
     * cart still holds what was ordered.
     *
     * @param array<int|string, int> $basket what the order holds
     */
    public function holds(Order $order, array $basket): bool
    {
        return $this->belongsTo($order) && isset($_SESSION['shipping'], $_SESSION['sendto']) && $this->cart() === $basket;
    }

    /**
     * Leads the shop's checkout to this order: its next pass finds it placed, and creates none. Mostly it is there already; then nothing is
     * written, for another window may have ended the checkout meanwhile and emptied the cart.
     */
    public function resume(Order $order): void
    {
        $there = [
            'tmp_oID' => $order->id,
            'payment' => 'clictopay',
            'cartID' => $_SESSION['cart']->cartID,
        ];
        if (array_diff_assoc($there, array_intersect_key($_SESSION, $there)) === []) {
            $this->release();
            return;
        }
        $_SESSION = $there + $_SESSION;
        session_write_close();
    }

    /**
     * The coupon and the credit of this checkout are charged from the stored order, once: the shop's last pass, which reads them from the
     * session, is not to charge them again.
     */
    public function dropCredits(): void
    {
        unset($_SESSION['cc_id'], $_SESSION['cot_gv']);
    }

    /** This browser is about to pay the order. The shop's own note of it is lost on half of its pages. */
    public function remember(int $orderId): void
    {
        $_SESSION[self::ORDER] = $orderId;
    }

    public function forget(): void
    {
        unset($_SESSION[self::ORDER]);
    }

    /**
     * Takes what was paid out of the cart. Only entries with just the ordered quantity: another one was chosen since.
     *
     * @param array<int|string, int> $basket what the order holds
     */
    public function takeOut(array $basket): void
    {
        foreach (array_intersect_assoc($basket, $this->cart()) as $name => $quantity) {
            $_SESSION['cart']->remove($name);
        }
    }

    /** Ends this request's session without writing it: another request of the same browser may have changed it meanwhile, and a server has none. */
    public function release(): void
    {
        if (session_status() === PHP_SESSION_ACTIVE) {
            session_abort();
        }
    }

    /** @return array<int|string, int> */
    private function cart(): array
    {
        $cart = [];
        foreach ((array) ($_SESSION['cart']->contents ?? []) as $name => $entry) {
            $cart[$name] = (int) ($entry['qty'] ?? 0);
        }
        ksort($cart);
        return $cart;
    }
}
