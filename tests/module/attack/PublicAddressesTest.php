<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Attack;

use ClicToPay\Shop\Tests\ShopUnderAttackCase;
use ClicToPay\Shop\Tests\Visitor;

/** What strangers can call: the notification address, the return address, and the addresses of payments. */
final class PublicAddressesTest extends ShopUnderAttackCase
{
    private const NOTIFY = 'callback/clictopay/process.php';
    private const PAY = 'callback/clictopay/pay.php';
    private const KEY = 'a shared key';

    public function testAForgedNotificationPaysNothing(): void
    {
        $attempt = $this->ordered();
        foreach (['deposited', 'approved', 'refunded', 'reversed'] as $operation) {
            $this->stranger()->get(self::NOTIFY . "?mdOrder=$attempt[gateway_id]&orderNumber=$attempt[order_number]&operation=$operation&status=1&amount=$attempt[amount]");
        }
        self::assertSame('pending', $this->attempt()['state']);
        self::assertSame([], $this->shop->takeMails());
    }

    public function testANotificationThatIsRepeatedPaysOnce(): void
    {
        $attempt = $this->paid();
        $before = $this->statuses();
        $this->shop->takeMails();
        for ($i = 0; $i < 20; $i++) {
            self::assertSame('OK: nothing new', $this->stranger()->get(self::NOTIFY . "?mdOrder=$attempt[gateway_id]&operation=deposited&status=1")->body);
        }
        self::assertSame($before, $this->statuses());
        self::assertSame([], $this->shop->takeMails());
    }

    public function testWithAKeyNothingUnsignedOrAlteredIsListenedTo(): void
    {
        $this->configure(['SIGNATURE' => 'hmac', 'SIGNATURE_KEYS' => self::KEY]);
        try {
            $attempt = $this->ordered();
            $this->sandbox->control('POST', 'pay', ['orderId' => $attempt['gateway_id'], 'card' => '4509211111111119']);
            $text = "mdOrder;$attempt[gateway_id];operation;deposited;orderNumber;$attempt[order_number];status;1;";
            $query = "mdOrder=$attempt[gateway_id]&operation=deposited&orderNumber=$attempt[order_number]&status=1";
            $sum = strtoupper(hash_hmac('sha256', $text, self::KEY));
            foreach ([$query, "$query&checksum=", "$query&checksum=" . hash_hmac('sha256', $text, 'another key'), "$query&checksum[]=$sum",
                str_replace('status=1', 'status=0', $query) . "&checksum=$sum", "$query&amount=1&checksum=$sum", "$query&status=1&checksum=$sum"] as $altered) {
                self::assertContains($this->stranger()->get(self::NOTIFY . "?$altered")->status, [400, 403], $altered);
            }
            self::assertSame('pending', $this->attempt()['state']);
            self::assertSame('OK: settled', $this->stranger()->get(self::NOTIFY . "?$query&checksum=$sum")->body, 'the gateway is heard');
        } finally {
            $this->configure(['SIGNATURE' => 'none', 'SIGNATURE_KEYS' => '']);
        }
    }

    public function testNothingStrangeInANotificationIsMoreThanAnUnknownOrder(): void
    {
        $attempt = $this->ordered();
        $before = $this->everything();
        foreach (self::HOSTILE as $text) {
            $text = rawurlencode($text);
            foreach (["mdOrder=$text", "mdOrder=$text&orderNumber=$text&operation=$text&status=$text", "mdOrder=$attempt[gateway_id]$text&operation=deposited&status=1",
                "$text=$text", "mdOrder[$text]=1"] as $query) {
                $this->stranger()->get(self::NOTIFY . "?$query");
                self::assertContains([$this->visitor->status, $this->visitor->body], [
                    [200, 'OK: unknown order, nothing to do'], [400, 'REFUSED: not a notification'],
                ], $query);
            }
        }
        self::assertSame($before, $this->everything());
    }

    public function testAnOversizedNotificationIsRefused(): void
    {
        $attempt = $this->ordered();
        $before = $this->everything();
        $body = ['mdOrder' => $attempt['gateway_id'], 'operation' => 'deposited', 'status' => '1'];
        self::assertSame(400, $this->stranger()->post(self::NOTIFY, $body + ['filling' => str_repeat('x', 200_000)])->status);
        self::assertSame(400, $this->stranger()->post(self::NOTIFY, array_fill_keys(array_map(static fn (int $i): string => "p$i", range(1, 5000)), '1'))->status);
        self::assertSame($before, $this->everything());
    }

    public function testParametersOfOursCanNotBeSlippedIntoACallOfTheGateway(): void
    {
        $attempt = $this->ordered();
        $this->sandbox->control('POST', 'pay', ['orderId' => $attempt['gateway_id'], 'card' => '4509211111111119']);
        $this->stranger()->get(self::NOTIFY . '?' . http_build_query(['mdOrder' => "$attempt[gateway_id]&userName=other&orderNumber=other", 'operation' => 'deposited', 'status' => '1']));
        self::assertSame('OK: unknown order, nothing to do', $this->visitor->body);
        self::assertSame('pending', $this->attempt()['state']);
    }

    public function testATokenCanNotBeGuessedOrBent(): void
    {
        $attempt = $this->paid();
        $before = $this->everything();
        foreach ([...self::HOSTILE, '', substr($attempt['token'], 0, -1), strtoupper($attempt['token']) . 'x', "$attempt[token]%00"] as $token) {
            $page = $this->stranger()->get('checkout_process_clictopay.php?t=' . rawurlencode($token));
            self::assertSame(404, $page->status, $token);
            self::assertHarmless($page->body);
        }
        self::assertSame(404, $this->stranger()->get("checkout_process_clictopay.php?t[]=$attempt[token]")->status);
        self::assertSame($before, $this->everything());
    }

    public function testWhatComesWithTheReturnSaysNothing(): void
    {
        $attempt = $this->ordered();
        $page = $this->stranger()->get($this->returnPage($attempt) . '&orderId=x&status=2&orderStatus=2&approvalCode=123456&go=1&done=1');
        self::assertNotSame(500, $page->status);
        self::assertSame('pending', $this->attempt()['state']);
        foreach (self::HOSTILE as $text) {
            $page = $this->stranger()->get($this->returnPage($attempt) . '&n=' . rawurlencode($text) . '&orderId=' . rawurlencode($text));
            self::assertSame(200, $page->status);
            self::assertHarmless($page->body);
        }
    }

    public function testAPaymentsAddressCanNotBeMade(): void
    {
        $attempt = $this->ordered();
        $before = $this->everything();
        foreach ([...self::HOSTILE, '', "o$attempt[order_id]", "o$attempt[order_id]-" . str_repeat('0', 64), "l1-" . hash_hmac('sha256', 'l1', '')] as $token) {
            $page = $this->stranger()->get(self::PAY . '?t=' . rawurlencode($token));
            self::assertSame(404, $page->status, $token);
            self::assertHarmless($page->body);
            self::assertSame(404, $this->stranger()->post(self::PAY . '?t=' . rawurlencode($token), ['x' => '1'])->status);
        }
        self::assertSame($before, $this->everything());
    }

    public function testTheFilesBehindItSayNothing(): void
    {
        foreach (['includes/external/clictopay/ModifiedShop.php', 'includes/external/clictopay/src/Journal.php', 'api/scheduled_tasks/modules/clictopay.php',
            'includes/modules/payment/clictopay.php'] as $file) {
            $page = $this->stranger()->get($file);
            self::assertContains([$page->status, $page->body === '' ? '' : 'text'], [[403, 'text'], [200, '']], $file);
        }
    }

    /** Somebody without cookies. */
    private function stranger(): Visitor
    {
        return $this->visitor->forgetCookies();
    }

    /** @return list<string> */
    private function statuses(): array
    {
        return array_column($this->shop->rows('SELECT orders_status_id FROM orders_status_history ORDER BY orders_status_history_id'), 'orders_status_id');
    }
}
