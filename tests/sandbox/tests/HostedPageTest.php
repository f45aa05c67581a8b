<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Tests;

/** What a buyer's browser meets, from formUrl to the shop. */
final class HostedPageTest extends SandboxTestCase
{
    private const CARD = ['pan' => '4000 0000 0000 0101', 'expiry' => '12/34', 'cvc' => '123', 'holder' => 'X Y'];
    private const SHOP = ['returnUrl' => 'https://shop.example/back', 'failUrl' => 'https://shop.example/fail?a=1'];

    /** @dataProvider shapes */
    public function testPays(string $shape, string $language): void
    {
        $this->set(['form_url' => $shape]);
        $order = $this->call('register', self::SHOP + compact('language') + self::registration());
        $page = $this->exchange('GET', $order['formUrl']);
        self::assertSame(200, $page['status']);
        self::assertStringContainsString("lang=\"$language\"", $page['body']);

        $ticket = $this->form($order['formUrl'], self::CARD);
        self::assertSame(303, $ticket['status']);
        self::assertSame(2, $this->status($order['orderId'])['orderStatus']);
        $page = $this->exchange('GET', $ticket['headers']['location'])['body'];
        self::assertStringContainsString(
            "href=\"https://shop.example/back?orderId=$order[orderId]&amp;lang=$language\"",
            $page
        );
        self::assertStringNotContainsString('4000000000000101', $page);
    }

    /** @return iterable<array{string, string}> */
    public function shapes(): iterable
    {
        foreach (['payment', 'epg'] as $shape) {
            foreach (['fr', 'en', 'ar'] as $language) {
                yield "$shape in $language" => [$shape, $language];
            }
        }
    }

    public function testShowsTheOrder(): void
    {
        $registration = ['orderNumber' => 'SHOWN-1', 'amount' => 12345, 'description' => 'Tom & Jerry'];
        $body = $this->exchange('GET', $this->page($this->order($registration + ['language' => 'en']), 'en'))['body'];
        self::assertStringContainsString('SHOWN-1', $body);
        self::assertStringContainsString('12.345', $body);
        self::assertStringContainsString('Tom &amp; Jerry', $body);
    }

    /** @dataProvider mistakes */
    public function testAMistypedCardCostsNoAttempt(array $mistake): void
    {
        $id = $this->order(self::SHOP);
        $answer = $this->form($this->page($id), $mistake + self::CARD);
        self::assertSame(200, $answer['status']);
        self::assertStringContainsString('role="alert"', $answer['body']);
        self::assertSame(0, $this->control("GET orders/$id")['attempts']);
    }

    /** @return iterable<string, array{array<string, string>}> */
    public function mistakes(): iterable
    {
        yield 'check digit' => [['pan' => '4000000000000102']];
        yield 'too short' => [['pan' => '40000000']];
        yield 'letters' => [['pan' => 'abcdabcdabcdabcd']];
        yield 'month 13' => [['expiry' => '13/34']];
        yield 'no expiry' => [['expiry' => '']];
        yield 'two digits of code' => [['cvc' => '12']];
        yield 'no holder' => [['holder' => ' ']];
    }

    public function testADeclinedCardShowsThePageAgain(): void
    {
        $id = $this->order(self::SHOP);
        $answer = $this->form($this->page($id), ['pan' => self::NO_FUNDS] + self::CARD);
        self::assertStringContainsString("payment_fr.html?mdOrder=$id", $answer['headers']['location']);
        $page = $this->exchange('GET', $answer['headers']['location']);
        self::assertStringContainsString('role="alert"', $page['body']);
        self::assertSame([0, 116], [$this->status($id)['orderStatus'], $this->status($id)['actionCode']]);
    }

    public function testUsedUpAttemptsLeadToFailUrl(): void
    {
        $this->set(['attempts' => '1', 'return_mode' => 'immediate']);
        $id = $this->order(self::SHOP);
        $answer = $this->form($this->page($id), ['pan' => self::NO_FUNDS] + self::CARD);
        self::assertSame("https://shop.example/fail?a=1&orderId=$id&lang=fr", $answer['headers']['location']);
        self::assertSame(6, $this->status($id)['orderStatus']);
    }

    public function testWithoutFailUrlFailuresGoToReturnUrl(): void
    {
        $this->set(['attempts' => '1', 'return_mode' => 'immediate']);
        $id = $this->order();
        $answer = $this->form($this->page($id), ['pan' => self::NO_FUNDS] + self::CARD);
        self::assertSame("https://shop.example/back?orderId=$id&lang=fr", $answer['headers']['location']);
    }

    /** @dataProvider answersToTheIssuer */
    public function testAuthentication(array $typed, string $leadsTo, int $status, int $actionCode): void
    {
        $id = $this->order(self::SHOP);
        $issuer = $this->form($this->page($id), ['pan' => self::CHALLENGED] + self::CARD)['headers']['location'];
        self::assertSame(5, $this->status($id)['orderStatus']);
        self::assertStringContainsString('name="otp"', $this->exchange('GET', $issuer)['body']);
        self::assertStringContainsString($leadsTo, $this->form($issuer, $typed)['headers']['location']);
        self::assertSame(
            [$status, $actionCode],
            [$this->status($id)['orderStatus'], $this->status($id)['actionCode']]
        );
    }

    /** @return iterable<string, array{array<string, string>, string, int, int}> */
    public function answersToTheIssuer(): iterable
    {
        yield 'right code' => [['otp' => '123456', 'outcome' => 'confirm'], '/ticket_fr', 2, 0];
        yield 'wrong code' => [['otp' => '654321', 'outcome' => 'confirm'], '/payment_fr', 0, -2025];
        yield 'cancelled' => [['otp' => '', 'outcome' => 'cancel'], '/payment_fr', 0, 341018];
    }

    public function testCancelLinkReturnsUnpaid(): void
    {
        $id = $this->order(self::SHOP);
        preg_match('~href="([^"]*/cancel_fr[^"]*)"~', $this->exchange('GET', $this->page($id))['body'], $link);
        $answer = $this->exchange('GET', html_entity_decode($link[1]));
        self::assertSame("https://shop.example/fail?a=1&orderId=$id&lang=fr", $answer['headers']['location']);
        self::assertSame([0, -100], [$this->status($id)['orderStatus'], $this->status($id)['actionCode']]);
    }

    public function testReturnByPost(): void
    {
        $this->set(['return_method' => 'POST', 'return_mode' => 'immediate']);
        $id = $this->order(self::SHOP);
        $ticket = $this->form($this->page($id), self::CARD)['headers']['location'];
        $body = $this->exchange('GET', $ticket)['body'];
        self::assertMatchesRegularExpression('~<form[^>]*post[^>]*action="https://shop\.example/back"~i', $body);
        self::assertMatchesRegularExpression("~name=\"orderId\" value=\"$id\"~", $body);
        self::assertMatchesRegularExpression('~name="lang" value="fr"~', $body);
    }

    /** @dataProvider views */
    public function testViewsThatDoNotExistAre404(string $view, string $page): void
    {
        $order = $this->call('register', ['pageView' => $view] + self::registration());
        self::assertStringContainsString("/$page", $order['formUrl']);
        self::assertSame(404, $this->exchange('GET', $order['formUrl'])['status']);
    }

    /** @return list<array{string, string}> */
    public function views(): array
    {
        return [['MOBILE', 'mobile_payment_fr.html'], ['custom', 'custom_payment_fr.html']];
    }

    public function testAnUnknownOrderIs404(): void
    {
        self::assertSame(404, $this->exchange('GET', $this->page('nobody'))['status']);
    }

    public function testAnOrderThatIsOverTakesNoCard(): void
    {
        $paid = $this->paid();
        $expired = $this->order(['sessionTimeoutSecs' => 60]);
        $this->advance(61);
        foreach ([$paid, $expired] as $id) {
            $before = $this->executed($id);
            self::assertStringNotContainsString('name="pan"', $this->exchange('GET', $this->page($id))['body']);
            $this->form($this->page($id), self::CARD);
            self::assertSame($before, $this->executed($id));
        }
    }

    public function testTwoCardsAtOncePayOnce(): void
    {
        $id = $this->order();
        $this->atOnce(8, $this->page($id), self::CARD);
        self::assertSame(['register 10500 api', 'deposit 10500 buyer'], $this->executed($id));
    }

    private function page(string $orderId, string $language = 'fr'): string
    {
        return "/payment/merchants/CLICTOPAY/payment_$language.html?mdOrder=$orderId";
    }
}
