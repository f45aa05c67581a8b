<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\StandIn;

use ClicToPay\Shop\Tests\StandInTestCase;

/** modified-shop.md, sections 2.3, 4 and 5: who calls a payment module when, and what an order leaves. */
final class CheckoutTest extends StandInTestCase
{
    public function testCallsTheModuleInTheMeasuredOrder(): void
    {
        $this->visitor->signIn('BUYER')->goToConfirmation('tracer');
        self::assertStringContainsString('action="' . $this->shop->url('checkout_process.php') . '"', $this->visitor->body);
        self::assertSame([
            'checkout_payment.php __construct with an order', 'checkout_payment.php selection', 'checkout_payment.php javascript_validation',
            'checkout_confirmation.php __construct', 'checkout_confirmation.php update_status', 'checkout_confirmation.php pre_confirmation_check',
            'checkout_confirmation.php confirmation', 'checkout_confirmation.php process_button',
        ], $this->takeTrace());

        self::assertSame('http://127.0.0.1/gateway', $this->visitor->post('checkout_process.php', [])->location);
        self::assertSame(['checkout_process.php __construct', 'checkout_process.php before_process', 'checkout_process.php payment_action 1'], $this->takeTrace());

        self::assertSame($this->shop->url('checkout_success.php'), $this->visitor->get('checkout_process.php')->location);
        self::assertSame([
            'checkout_process.php __construct', 'checkout_process.php before_process', 'checkout_process.php before_send_order', 'checkout_process.php after_process 1',
        ], $this->takeTrace());

        $this->visitor->get('checkout_success.php');
        self::assertSame(['checkout_success.php __construct with an order', 'checkout_success.php success'], $this->takeTrace());

        $this->visitor->get('account_history_info.php?order_id=1');
        self::assertSame(['account_history_info.php __construct with an order', 'account_history_info.php success'], $this->takeTrace());
    }

    public function testStoresTheOrderBeforeTheBuyerPays(): void
    {
        $this->visitor->signIn('BUYER')->goToConfirmation('tracer')->post('checkout_process.php', []);
        self::assertSame([['orders_status' => '2', 'payment_method' => 'tracer', 'currency' => 'EUR', 'language' => 'english', 'customers_id' => '2']], $this->shop->rows('SELECT orders_status, payment_method, currency, language, customers_id FROM orders'));
        self::assertSame(['1', '2'], array_column($this->shop->rows('SELECT orders_status_id FROM orders_status_history ORDER BY orders_status_history_id'), 'orders_status_id'));
        self::assertSame([['products_quantity' => '999', 'products_ordered' => '1']], $this->shop->rows('SELECT products_quantity, products_ordered FROM products WHERE products_id = 1'));
        self::assertSame([], $this->shop->takeMails());
        self::assertSame('1', $this->shop->value('SELECT COUNT(*) FROM customers_basket'));
    }

    public function testEndsWithMailsAnEmptyCartAndTheSameStatus(): void
    {
        $this->visitor->signIn('BUYER')->goToConfirmation('tracer')->post('checkout_process.php', []);
        $this->visitor->get('checkout_process.php');
        $mails = $this->shop->takeMails();
        self::assertCount(2, $mails);
        self::assertStringContainsString("Subject: Order 1\n", strtr($mails[0], ["\r" => '']));
        self::assertSame('0', $this->shop->value('SELECT COUNT(*) FROM customers_basket'));
        self::assertSame('2', $this->shop->value('SELECT orders_status FROM orders'));
        self::assertSame(['0', '1'], array_column($this->shop->rows('SELECT customer_notified FROM orders_status_history ORDER BY orders_status_history_id'), 'customer_notified'));
    }

    /** @dataProvider totals */
    public function testKeepsTheDecimalsOfATotal(string $who, string $currency, string $value, string $shown): void
    {
        $this->visitor->signIn($who)->goToConfirmation('tracer', $currency)->post('checkout_process.php', []);
        self::assertSame([['value' => $value, 'text' => "<b>$shown</b>"]], $this->shop->rows("SELECT value, text FROM orders_total WHERE class = 'ot_total'"));
    }

    /** 16.90 net and 19 % tax, shipping 5.00; a dinar is 1/3.41 euro. @return array<string, array{string, string, string, string}> */
    public function totals(): array
    {
        return [
            'euro' => ['BUYER', 'EUR', '25.1110', '25,11 EUR'],
            'dinar' => ['BUYER', 'TND', '85.6285', '85,629 TND'],
            'net prices' => ['MERCHANT', 'EUR', '25.1110', '25,11 EUR'],
        ];
    }

    public function testLeavesTheTaxOutOfTheCartsTotalForNetPrices(): void
    {
        $this->visitor->signIn('MERCHANT')->goToConfirmation('tracer');
        self::assertStringContainsString('<tr class="ot_subtotal"><td>Subtotal:</td><td>16,90 EUR</td></tr>', $this->visitor->body);
        self::assertStringContainsString('<tr class="ot_tax"><td>VAT:</td><td>3,21 EUR</td></tr>', $this->visitor->body);
    }

    public function testShowsATitleWithoutTagsAndADescriptionWithThem(): void
    {
        $this->visitor->signIn('BUYER')->goToConfirmation('tracer')->get('checkout_payment.php');
        self::assertStringContainsString('value="tracer" checked>Tracer</label> <i>traces</i>', $this->visitor->body);
    }

    public function testBreaksTheUtf8TextOfGetError(): void
    {
        $this->visitor->signIn('BUYER')->goToConfirmation('tracer')->get('checkout_payment.php?payment_error=tracer');
        self::assertStringContainsString('Ã', $this->visitor->body);
    }

    public function testHidesAModuleThatTheGroupMayNotUse(): void
    {
        $this->shop->rows("UPDATE customers_status SET customers_status_payment_unallowed = 'cod, tracer' WHERE customers_status_id = 2");
        $this->visitor->signIn('BUYER')->goToConfirmation('tracer');
        $this->shop->rows("UPDATE customers_status SET customers_status_payment_unallowed = ''");
        self::assertSame($this->shop->url('checkout_payment.php'), $this->visitor->location);
        self::assertSame([], $this->takeTrace());
    }

    public function testTakesGuests(): void
    {
        $this->visitor->post('create_guest_account.php', [
            'firstname' => 'Gilles', 'lastname' => 'Guest', 'email_address' => 'guest@shop.example', 'telephone' => '20', 'street_address' => 'Rue 1', 'postcode' => '1000',
            'city' => 'Tunis', 'country' => '213',
        ]);
        $this->visitor->goToConfirmation('tracer')->post('checkout_process.php', []);
        self::assertSame([['account_type' => '1', 'billing_country_iso_code_2' => 'TN']], $this->shop->rows('SELECT account_type, billing_country_iso_code_2 FROM orders'));
    }
}
