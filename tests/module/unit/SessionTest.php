<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Money;
use ClicToPay\Shop\Modified\Session;
use ClicToPay\Shop\Order;
use PHPUnit\Framework\TestCase;

/** When the shop's checkout may be ended in this browser, and what that leaves in its session. */
final class SessionTest extends TestCase
{
    private const BASKET = [1 => 2, '3{4}7' => 1];

    private Session $session;

    protected function setUp(): void
    {
        $this->session = new Session();
        $_SESSION = [
            'customer_id' => '7',
            'shipping' => ['id' => 'flat_flat'],
            'sendto' => 5,
            'payment' => 'clictopay',
            'tmp_oID' => '12',
            'cartID' => 'abcde',
            'cart' => self::cart(['3{4}7' => ['qty' => 1, 'attributes' => [4 => 7]], 1 => ['qty' => '2']]),
        ];
    }

    protected function tearDown(): void
    {
        $_SESSION = [];
    }

    public function testHoldsTheOrderThatItWasPlacedFrom(): void
    {
        self::assertTrue($this->session->holds(self::order(7), self::BASKET));
    }

    public function testHoldsNoOrderOfSomebodyElse(): void
    {
        self::assertFalse($this->session->holds(self::order(8), self::BASKET));
        unset($_SESSION['customer_id']);
        self::assertFalse($this->session->holds(self::order(7), self::BASKET));
        self::assertFalse($this->session->holds(self::order(0), self::BASKET));
    }

    public function testHoldsNothingOnceTheCartHasChanged(): void
    {
        $_SESSION['cart']->contents[2] = ['qty' => 1];
        self::assertFalse($this->session->holds(self::order(7), self::BASKET));
    }

    public function testHoldsNothingWithoutTheStepsOfTheCheckout(): void
    {
        unset($_SESSION['shipping']);
        self::assertFalse($this->session->holds(self::order(7), self::BASKET));
    }

    public function testLeadsTheCheckoutBackToTheOrder(): void
    {
        $_SESSION['cart']->cartID = 'other';
        unset($_SESSION['tmp_oID'], $_SESSION['payment']);
        $this->session->resume(self::order(7));
        self::assertSame([12, 'clictopay', 'other'], [$_SESSION['tmp_oID'], $_SESSION['payment'], $_SESSION['cartID']]);
        self::assertSame(5, $_SESSION['sendto']);
    }

    public function testTakesOutWhatWasPaidAndNothingElse(): void
    {
        $_SESSION['cart']->contents = [1 => ['qty' => 3], '3{4}7' => ['qty' => 1], 9 => ['qty' => 1]];
        $this->session->takeOut(self::BASKET);
        self::assertSame([1, 9], array_keys($_SESSION['cart']->contents));
    }

    public function testLeavesNoCouponToBeChargedASecondTime(): void
    {
        $_SESSION += ['cc_id' => 3, 'cot_gv' => '10'];
        $this->session->dropCredits();
        self::assertArrayNotHasKey('cc_id', $_SESSION);
        self::assertArrayNotHasKey('cot_gv', $_SESSION);
    }

    public function testKnowsTheShopsAdmin(): void
    {
        self::assertFalse($this->session->isAdmin());
        $_SESSION['customers_status'] = ['customers_status_id' => '0'];
        self::assertTrue($this->session->isAdmin());
        unset($_SESSION['customer_id']);
        self::assertFalse($this->session->isAdmin());
    }

    /** @param array<int|string, array<string, mixed>> $contents */
    private static function cart(array $contents): object
    {
        return new class ($contents) {
            public string $cartID = 'abcde';

            /** @param array<int|string, array<string, mixed>> $contents */
            public function __construct(public array $contents)
            {
            }

            public function remove(int|string $name): void
            {
                unset($this->contents[$name]);
            }
        };
    }

    private static function order(int $customer): Order
    {
        $amount = Money::of('10.000', 'TND');
        return new Order(12, $amount, $amount, 1, $customer, 'Buyer', 'buyer@shop.example', '', 'en', 'TN', '', new \DateTimeImmutable(), true);
    }
}
