<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Tests;

use ClicToPaySandbox\Signature;

final class NotificationsTest extends SandboxTestCase
{
    private const KEY = 'ooc7slpvc61k7sf7ma7p4hrefr';

    private Receiver $shop;

    protected function setUp(): void
    {
        parent::setUp();
        $this->shop = new Receiver();
        $this->control('POST callback', ['url' => $this->shop->url . '?shop=1']);
    }

    public function testTellsEachOperation(): void
    {
        $id = $this->held(['orderNumber' => 'N-1']);
        $this->assertTold($id, 'N-1', 'approved', '1');
        $this->call('deposit', ['orderId' => $id, 'amount' => 0]);
        $this->assertTold($id, 'N-1', 'deposited', '1');
        $this->call('refund', ['orderId' => $id, 'amount' => 1]);
        $this->assertTold($id, 'N-1', 'refunded', '1');
        $reversed = $this->paid(['orderNumber' => 'N-2']);
        $this->assertTold($reversed, 'N-2', 'deposited', '1');
        $this->call('reverse', ['orderId' => $reversed]);
        $this->assertTold($reversed, 'N-2', 'reversed', '1');
        $expired = $this->order(['orderNumber' => 'N-3', 'sessionTimeoutSecs' => 10]);
        $this->advance(11);
        $this->assertTold($expired, 'N-3', 'declinedByTimeout', '1');
    }

    public function testTellsFailuresWithStatus0(): void
    {
        $this->set(['attempts' => '1']);
        $id = $this->order(['orderNumber' => 'N-1']);
        $this->pay($id, self::NO_FUNDS);
        $this->assertTold($id, 'N-1', 'deposited', '0');
        $id = $this->order(['orderNumber' => 'N-2'], 'registerPreAuth');
        $this->pay($id, self::NO_FUNDS);
        $this->assertTold($id, 'N-2', 'approved', '0');
    }

    public function testTellsOfAStoredCard(): void
    {
        $this->paid(['clientId' => 'C']);
        self::assertSame('deposited', $this->shop->take()['parameters']['operation']);
        $told = $this->shop->take()['parameters'];
        self::assertSame('bindingCreated', $told['operation']);
        $bindings = $this->call('getBindings', ['clientId' => 'C'])['bindings'];
        self::assertSame([$told['bindingId']], array_column($bindings, 'bindingId'));
    }

    public function testAppendsToTheAddressInTheDocumentedOrder(): void
    {
        $id = $this->paid(['orderNumber' => 'N-1']);
        self::assertSame(
            "/notify?shop=1&mdOrder=$id&orderNumber=N-1&operation=deposited&status=1",
            $this->shop->take()['target']
        );
    }

    public function testTheOrdersOwnAddressWins(): void
    {
        $own = new Receiver();
        $this->paid(['dynamicCallbackUrl' => $own->url]);
        self::assertSame('deposited', $own->take()['parameters']['operation']);
        self::assertCount(1, $this->control('GET notifications')['notifications']);
    }

    public function testWithoutAnAddressNothingLeaves(): void
    {
        $this->control('POST callback', ['url' => '']);
        $this->paid();
        self::assertSame([], $this->control('GET notifications')['notifications']);
    }

    /** @dataProvider schedules */
    public function testRepeatsUntilGivenUp(string $retries, array $pauses): void
    {
        $this->set(['notification_retries' => $retries]);
        $this->paid();
        $this->shop->take('500 No');
        foreach ($pauses as $pause) {
            self::assertSame('waiting', $this->settled()['state']);
            $this->advance($pause - 1);
            $told = count($this->settled()['deliveries']);
            $this->advance(2);
            $this->shop->take('302 Found');
            self::assertCount($told + 1, $this->settled()['deliveries']);
        }
        self::assertSame('given up', $this->settled()['state']);
        self::assertNull($this->settled()['nextAt']);
    }

    /** @return array<string, array{string, list<int>}> seconds */
    public function schedules(): array
    {
        return ['clictopay' => ['clictopay', [600, 1200, 1800, 2400, 3000, 3600]], 'bpc' => ['bpc', [30, 30]]];
    }

    public function testStopsAtTheFirst200(): void
    {
        $this->paid();
        $this->shop->take('404 Not Found');
        $this->settled();
        $this->advance(601);
        $this->shop->take();
        $notification = $this->settled();
        self::assertSame('delivered', $notification['state']);
        self::assertSame(['404', '200'], array_column($notification['deliveries'], 'answer'));
    }

    public function testAnAnswerFromBeforeAResetIsNoneToALaterNotification(): void
    {
        $this->paid();
        $later = new Receiver();
        $this->shop->take('500 No', function () use ($later): void {
            $this->control('POST reset');
            $this->control('POST callback', ['url' => $later->url]);
            $this->paid();
        });
        $later->take();
        self::assertSame(['200'], array_column($this->settled()['deliveries'], 'answer'));
    }

    public function testAShopThatIsDownIsAFailure(): void
    {
        $this->control('POST callback', ['url' => 'http://127.0.0.1:1/']);
        $this->paid();
        self::assertStringStartsWith('no answer: ', $this->settled()['deliveries'][0]['answer']);
    }

    public function testSignsWithHmac(): void
    {
        $this->control('POST callback', ['url' => $this->shop->url, 'signature' => 'hmac', 'key' => self::KEY]);
        $this->set(['notification_parameters' => 'all']);
        $this->paid(['description' => 'Commande n°42 – été']);
        $told = $this->shop->take()['parameters'];
        $checksum = $told['checksum'];
        unset($told['checksum']);
        self::assertSame('Commande n°42 – été', $told['orderDescription']);
        self::assertSame(strtoupper(hash_hmac('sha256', self::signedText($told), self::KEY)), $checksum);
    }

    public function testSignsWithRsa(): void
    {
        $keys = $this->control('POST callback', ['url' => $this->shop->url, 'signature' => 'rsa']);
        $this->paid();
        $told = $this->shop->take()['parameters'];
        self::assertSame('SHA-512 with RSA', $told['sign_alias']);
        $signature = hex2bin($told['checksum']);
        unset($told['checksum'], $told['sign_alias']);
        $text = self::signedText($told);
        self::assertSame(1, openssl_verify($text, $signature, $keys['publicKey'], OPENSSL_ALGO_SHA512));
        self::assertSame(1, openssl_verify($text, $signature, $keys['certificate'], OPENSSL_ALGO_SHA512));
        self::assertSame(0, openssl_verify($text, $signature, $keys['publicKey'], OPENSSL_ALGO_SHA256));
    }

    /**
     * Checksums that others computed: the first is published, the others were made with openssl dgst.
     *
     * @dataProvider vectors
     * @param array<string, string> $parameters
     */
    public function testPublishedChecksums(string $key, array $parameters, string $checksum): void
    {
        self::assertSame($checksum, (new Signature('hmac', $key, ''))->sign($parameters)['checksum']);
    }

    /** @return iterable<string, array{string, array<string, string>, string}> */
    public function vectors(): iterable
    {
        yield 'V1' => [self::KEY, [
            'status' => '1', 'operation' => 'approved', 'orderNumber' => '2003',
            'mdOrder' => '06cf5599-3f17-7c86-bdbc-bd7d00a8b38b',
        ], 'EAF2FB72CAB99FD5067F4BA493DD84F4D79C1589FDE8ED29622F0F07215AA972'];
        yield 'V2' => ['yourSecretToken', [
            'amount' => '123456', 'orderNumber' => '10747', 'operation' => 'deposited', 'status' => '1',
            'mdOrder' => '3ff6962a-7dcc-4283-ab50-a6d7dd3386fe',
        ], '51C892147225ABE87798CB02979D70EF46D0AE79B5AA3B28B1C260BE286C50A9'];
        yield 'V3' => [self::KEY, [
            'mdOrder' => '1234567890-098776-234-522', 'orderNumber' => '0987', 'operation' => 'deposited',
            'callbackCreationDate' => 'Mon Jan 31 21:46:52 UTC 2022', 'status' => '0',
        ], '0323B27FEB15768C673A499DA23BEC92130F9189EA41A7397535FE35FE91C70C'];
        yield 'V4' => [self::KEY, [
            'orderNumber' => '2003', 'orderDescription' => 'Commande n°42 – été', 'operation' => 'refunded',
            'mdOrder' => '06cf5599-3f17-7c86-bdbc-bd7d00a8b38b', 'status' => '1',
        ], 'DCC2626129D7118F53D5BC228A604D0CA95B37299BF3FDE11F43120E238CA4AA'];
    }

    public function testCallbackCallRefusesNonsense(): void
    {
        foreach ([['url' => '/relative'], ['signature' => 'md5'], ['signature' => 'hmac']] as $body) {
            $json = json_encode($body);
            $answer = $this->exchange('POST', '/control/callback', $json, ['Content-Type: application/json']);
            self::assertSame(400, $answer['status']);
        }
    }

    /** The one notification, once nothing is due. */
    private function settled(): array
    {
        return $this->control('GET notifications/settled')['notifications'][0];
    }

    private function assertTold(string $id, string $number, string $operation, string $status): void
    {
        $told = $this->shop->take();
        self::assertSame('GET', $told['method']);
        self::assertSame(
            ['shop' => '1', 'mdOrder' => $id, 'orderNumber' => $number, 'operation' => $operation, 'status' => $status],
            $told['parameters']
        );
    }

    /** @param array<string, string> $parameters */
    private static function signedText(array $parameters): string
    {
        uksort($parameters, strcmp(...));
        return implode('', array_map(
            static fn (string $name, string $value): string => "$name;$value;",
            array_keys($parameters),
            $parameters
        ));
    }
}
