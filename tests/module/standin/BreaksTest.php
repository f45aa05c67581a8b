<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\StandIn;

use ClicToPay\Shop\Tests\StandInTestCase;

/** modified-shop.md, section 4: what happens between the order and the return in the shop as it is. */
final class BreaksTest extends StandInTestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        $this->visitor->signIn('BUYER')->goToConfirmation('tracer')->post('checkout_process.php', []);
        $this->takeTrace();
    }

    public function testASecondTabMakesTheReturnASecondOrder(): void
    {
        $this->visitor->get('checkout_payment.php');
        $this->takeTrace();
        self::assertSame('http://127.0.0.1/gateway', $this->visitor->get('checkout_process.php')->location);
        self::assertContains('checkout_process.php payment_action 2', $this->takeTrace());
        self::assertSame('2', $this->shop->value('SELECT COUNT(*) FROM orders'));
    }

    public function testAChangedCartGoesBackToShipping(): void
    {
        $this->visitor->post('product_info.php?products_id=2', ['products_qty' => '1']);
        self::assertSame($this->shop->url('checkout_shipping.php'), $this->visitor->get('checkout_process.php')->location);
        self::assertSame([], $this->takeTrace());
    }

    public function testALostSessionGoesToTheCart(): void
    {
        self::assertStringStartsWith($this->shop->url('shopping_cart.php?MODsid='), $this->visitor->forgetCookies()->get('checkout_process.php')->location);
        self::assertSame([], $this->takeTrace());
    }

    public function testADeclinedPaymentLeavesTheOrderAndItsStock(): void
    {
        $this->visitor->get('checkout_payment.php');
        $this->visitor->post('checkout_confirmation.php', ['payment' => 'tracer'])->post('checkout_process.php', []);
        self::assertSame('2', $this->shop->value('SELECT COUNT(*) FROM orders WHERE orders_status = 2'));
        self::assertSame('998', $this->shop->value('SELECT products_quantity FROM products WHERE products_id = 1'));
    }

    public function testReturnsAtTheSameTimeAllRunToTheEnd(): void
    {
        self::assertSame([302, 302, 302], $this->visitor->together('checkout_process.php?meet=3', 3));
        self::assertCount(3, array_keys($this->takeTrace(), 'checkout_process.php after_process 1', true));
        self::assertCount(6, $this->shop->takeMails());
        self::assertSame('1', $this->shop->value('SELECT COUNT(*) FROM orders'));
    }

    public function testALateReturnIsThankedForNothing(): void
    {
        $this->shop->rows('UPDATE orders SET date_purchased = now() - INTERVAL 25 MINUTE');
        self::assertSame($this->shop->url('shopping_cart.php'), $this->visitor->get('checkout_success.php')->location);
    }

    public function testMaintenanceSendsGuestsAwayAndNotCallbacks(): void
    {
        $this->shop->rows("UPDATE shop_configuration SET configuration_value = 'checked' WHERE configuration_key = 'SHOP_OFFLINE'");
        self::assertSame($this->shop->url(''), $this->visitor->get('checkout_process.php')->location);
        self::assertSame(302, $this->visitor->status);
        self::assertSame(200, $this->visitor->get('callback/tracer/process.php')->status);
        self::assertStringContainsString('We are back soon.', $this->visitor->get('')->body);
    }

    public function testAChangedPasswordEndsTheSession(): void
    {
        $this->shop->rows('UPDATE customers SET customers_password_time = customers_password_time + 1 WHERE customers_id = 2');
        self::assertSame($this->shop->url('login.php?action=relogin'), $this->visitor->get('checkout_process.php')->location);
    }
}
