<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{Currency, Money, OrderState};

/** Starts the payment of an order, and ends the waiting for it. */
final class Checkout
{
    public function __construct(private readonly Module $module)
    {
    }

    /**
     * Settles what is open, gives a payment page that is still alive, else registers the next attempt.
     *
     * @throws \ClicToPay\Exception\ClicToPayException no payment page could be had: nothing was paid, the order stays open
     */
    public function pay(Order $order, string $actor = 'buyer'): Start
    {
        throw new \LogicException('Not yet.');
    }

    /**
     * Whether the settings offer the method. Wrong settings: false.
     *
     * @param Order|Money $order an amount is one in the shop's default currency
     */
    public function available(Order|Money $order, Currency|string $currency, string $country, bool $admin): bool
    {
        throw new \LogicException('Not yet.');
    }

    /**
     * The same basket went through checkout again: settles the older order and closes it unless it is paid or may become so.
     * The caller shows the older one's success where it is paid, and closes the newer.
     */
    public function replace(int $olderOrderId, int $newOrderId): Closing
    {
        throw new \LogicException('Not yet.');
    }

    /**
     * Closes an unpaid order: its open attempts are declined at the gateway and settled by what that answers; stock goes back once.
     *
     * @param OrderState $as Cancelled or Failed: which status of the settings the order gets
     * @param string $why English, for the history
     */
    public function close(int $orderId, OrderState $as, string $why, string $actor = 'shop'): Closing
    {
        throw new \LogicException('Not yet.');
    }
}
