<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Attack;

use ClicToPay\Shop\Tests\ShopUnderAttackCase;
use ClicToPay\Shop\Tests\Visitor;

/** Everything that the back office can do, asked for by those who may not: from another site, without a sign-in, as a buyer, without the right. */
final class BackOfficeAttackTest extends ShopUnderAttackCase
{
    /** What can be asked for: page => what is sent to it. */
    private const ACTIONS = [
        'orders.php?oID=%1$d&action=custom&subaction=clictopay' => [
            ['operation' => 'check', 'attempt' => '%2$d'],
            ['operation' => 'capture', 'attempt' => '%2$d', 'amount' => '1'],
            ['operation' => 'cancel', 'attempt' => '%2$d'],
            ['operation' => 'refund', 'attempt' => '%2$d', 'amount' => '1', 'request' => '0123456789abcdef01234567'],
            ['operation' => 'resend', 'effect' => '1'],
            ['operation' => 'dismiss', 'effect' => '1'],
            ['operation' => 'close'],
        ],
        'clictopay.php?view=attempt&id=%2$d' => [['operation' => 'refund', 'attempt' => '%2$d', 'amount' => '1', 'request' => '0123456789abcdef01234567']],
        'clictopay.php?view=links' => [
            ['operation' => 'create', 'amount' => '1', 'currency' => 'TND', 'reference' => 'x', 'email' => 'a@shop.example', 'language' => 'fr', 'days' => '7', 'send' => '1'],
            ['operation' => 'send', 'link' => '1'],
            ['operation' => 'withdraw', 'link' => '1'],
        ],
        'clictopay.php?view=check' => [[]],
        'clictopay.php?view=tests' => [
            ['operation' => 'prepare', 'test' => '0001'], ['operation' => 'refresh'], ['operation' => 'production', 'sure' => '1'], ['operation' => 'tick', 'step' => 'contract'],
        ],
        'modules.php?set=payment&module=clictopay&action=custom&subaction=save' => [
            ['configuration' => ['MODULE_PAYMENT_CLICTOPAY_TEST_URL' => 'https://elsewhere.example/payment/rest/'], 'clictopay_clear' => ['test_password']],
        ],
        'modules.php?set=payment&module=clictopay&action=custom&subaction=test' => [
            ['configuration' => ['MODULE_PAYMENT_CLICTOPAY_TEST_URL' => 'https://elsewhere.example/payment/rest/']],
        ],
        'modules.php?set=payment&module=clictopay&action=custom&subaction=import' => [['settings' => '{}']],
    ];

    public function testAnotherSiteCanNotSendAForm(): void
    {
        $this->assertNothingHappens(self::ACTIONS, function (string $page, array $fields): void {
            $this->visitor->forgetCookies()->signIn('ADMIN');
            foreach ([$fields, $fields + ['clictopay_token' => ''], $fields + ['clictopay_token' => str_repeat('0', 32)]] as $forged) {
                $this->visitor->post($page, $forged);
            }
            // An image on another page is enough for a GET.
            $this->visitor->get($page . '&' . http_build_query($fields));
        });
    }

    public function testWhoIsNotAnAdminDoesNothing(): void
    {
        $this->assertNothingHappens(self::ACTIONS, function (string $page, array $fields): void {
            $this->visitor->forgetCookies()->post($page, $fields);
            self::assertSame($this->shop->url('login.php'), $this->visitor->location);
            $this->visitor->signIn('BUYER')->post($page, $fields);
            self::assertSame($this->shop->url('login.php'), $this->visitor->location);
        });
    }

    public function testAnAdminWithoutTheRightToEditOrdersMovesNoMoney(): void
    {
        $this->shop->rows("UPDATE admin_access SET orders_edit = '0'");
        try {
            $money = array_filter(self::ACTIONS, static fn (string $page): bool => !str_starts_with($page, 'modules.php'), ARRAY_FILTER_USE_KEY);
            $this->assertNothingHappens($money, function (string $page, array $fields): void {
                $this->visitor->forgetCookies()->signIn('ADMIN')->post($page, $fields + $this->tokens());
            });
        } finally {
            $this->shop->rows("UPDATE admin_access SET orders_edit = '1'");
        }
    }

    /** The same requests are good for something in the right hands: else nothing above would show anything. */
    public function testWhoMayRefundsWithTheSameRequest(): void
    {
        $attempt = $this->paid();
        $this->visitor->forgetCookies()->signIn('ADMIN')->post(
            $this->shop->adminUrl("orders.php?oID=$attempt[order_id]&action=custom&subaction=clictopay"),
            ['operation' => 'refund', 'attempt' => $attempt['id'], 'amount' => '1', 'request' => '0123456789abcdef01234567'] + $this->tokens(),
        );
        self::assertContains('refund', $this->executed($attempt));
    }

    public function testThePageNeedsARightOfItsOwn(): void
    {
        $this->shop->rows("UPDATE admin_access SET clictopay = '0'");
        try {
            $this->visitor->signIn('ADMIN')->get($this->shop->adminUrl('clictopay.php'));
            self::assertSame($this->shop->url('login.php'), $this->visitor->location);
        } finally {
            $this->shop->rows("UPDATE admin_access SET clictopay = '1'");
        }
    }

    public function testASecretIsInNoPageAndInNoFile(): void
    {
        $this->configure(['TEST_PASSWORD' => 'Pr1vate-word', 'SIGNATURE_KEYS' => 'Pr1vate-word']);
        $this->visitor->signIn('ADMIN');
        foreach (['modules.php?set=payment&module=clictopay', 'modules.php?set=payment&module=clictopay&action=edit', 'clictopay.php', 'clictopay.php?view=links'] as $page) {
            self::assertSame(200, $this->visitor->get($this->shop->adminUrl($page))->status);
            self::assertStringNotContainsString('Pr1vate-word', $this->visitor->body);
        }
        $this->visitor->get($this->shop->adminUrl('modules.php?set=payment&module=clictopay&action=custom&subaction=export'));
        self::assertStringContainsString('"test_user"', $this->visitor->body);
        self::assertStringNotContainsString('Pr1vate-word', $this->visitor->body);
    }

    public function testWhatIsSearchedForIsNeitherMarkupNorSql(): void
    {
        $this->paid();
        $before = $this->everything();
        $this->visitor->forgetCookies()->signIn('ADMIN');
        foreach (['from', 'to', 'reference', 'min', 'max', 'currency', 'email', 'kind', 'terminal', 'state', 'sort', 'order', 'page', 'view', 'id'] as $field) {
            foreach (self::HOSTILE as $text) {
                $page = $this->visitor->get($this->shop->adminUrl("clictopay.php?$field=" . rawurlencode($text)));
                self::assertSame(200, $page->status, "$field=$text");
                self::assertHarmless($page->body);
            }
        }
        self::assertSame($before, $this->everything());
    }

    /**
     * @param array<string, list<array<string, mixed>>> $actions
     * @param \Closure(string, array<string, mixed>): void $attack
     */
    private function assertNothingHappens(array $actions, \Closure $attack): void
    {
        $attempt = $this->paid();
        $this->shop->takeMails();
        $before = $this->everything();
        $executed = $this->executed($attempt);
        foreach ($actions as $page => $bodies) {
            foreach ($bodies as $fields) {
                array_walk_recursive($fields, static function (string &$value) use ($attempt): void {
                    $value = sprintf($value, $attempt['order_id'], $attempt['id']);
                });
                $attack($this->shop->adminUrl(sprintf($page, $attempt['order_id'], $attempt['id'])), $fields);
                $what = $page . ' ' . json_encode($fields);
                self::assertSame($before, $this->everything(), $what);
                self::assertSame($executed, $this->executed($attempt), $what);
                self::assertSame([], $this->shop->takeMails(), $what);
            }
        }
        // That forms came without their token is what the shop writes down, and nothing else.
        self::assertDoesNotMatchRegularExpression('/^(?!.*(CSRFToken|Token)).*(Error|Exception|DEPRECATED|NOTICE)/im', $this->shop->takeLog());
    }

    /** @param array<string, string> $attempt @return list<string> what the gateway did with the money */
    private function executed(array $attempt): array
    {
        return array_column($this->sandbox->control('GET', "orders/$attempt[gateway_id]")['executed'], 'operation');
    }

    /** The shop's token and ours, as a page shows them. @return array<string, string> */
    private function tokens(): array
    {
        $this->visitor->get($this->shop->adminUrl('modules.php?set=payment&module=clictopay'));
        preg_match_all('/name="(x\w{5}|clictopay_token)" value="(\w{32})"/', $this->visitor->body, $found);
        self::assertContains('clictopay_token', $found[1]);
        return array_combine($found[1], $found[2]);
    }
}
