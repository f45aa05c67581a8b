<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Tests;

final class RegistrationTest extends SandboxTestCase
{
    public function testGivesAnIdAndThePageAddress(): void
    {
        $answer = $this->call('register', ['language' => 'fr'] + self::registration());
        self::assertSame(['orderId', 'formUrl'], array_keys($answer));
        self::assertMatchesRegularExpression('/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/', $answer['orderId']);
        self::assertSame(
            self::origin() . '/payment/merchants/CLICTOPAY/payment_fr.html?mdOrder=' . $answer['orderId'],
            $answer['formUrl']
        );
    }

    /** @dataProvider ways */
    public function testTakesParametersInEveryWay(string $method, bool $inQuery): void
    {
        $form = http_build_query(['userName' => 'sandbox-api', 'password' => 'sandbox'] + self::registration());
        $answer = $this->exchange(
            $method,
            '/payment/rest/register.do' . ($inQuery ? "?$form" : ''),
            $inQuery ? '' : $form,
            ['Content-Type: application/x-www-form-urlencoded']
        );
        self::assertArrayHasKey('orderId', json_decode($answer['body'], true));
    }

    /** @return array<string, array{string, bool}> */
    public function ways(): array
    {
        return ['GET' => ['GET', true], 'POST form' => ['POST', false], 'POST with query string' => ['POST', true]];
    }

    public function testTakesAUsedNumberNever(): void
    {
        $registration = ['orderNumber' => 'ORDER-DUP-TEST', 'language' => 'fr'] + self::registration();
        $this->call('register', $registration);
        self::assertSame(
            ['errorCode' => '1', 'errorMessage' => 'Commande avec ce numéro a déjà été traité.'],
            $this->call('register', ['amount' => 1] + $registration)
        );
    }

    public function testOfManyAtOnceExactlyOneWins(): void
    {
        $registration = ['userName' => 'sandbox-api', 'password' => 'sandbox'] + self::registration();
        $answers = $this->atOnce(24, '/payment/rest/register.do', $registration);
        self::assertCount(1, preg_grep('/"formUrl"/', $answers));
        self::assertCount(23, preg_grep('/"errorCode":"1"/', $answers));
    }

    /**
     * @dataProvider refusals
     * @param array<string, string> $change
     */
    public function testRefuses(array $change, string $code): void
    {
        $answer = $this->call('register', $change + self::registration());
        self::assertSame($code, $answer['errorCode'] ?? 'none');
        self::assertNotSame('', $answer['errorMessage']);
        self::assertArrayNotHasKey('orderId', $answer);
    }

    /** @return iterable<string, array{array<string, string>, string}> */
    public function refusals(): iterable
    {
        yield 'no number' => [['orderNumber' => ''], '4'];
        yield 'number of 33 characters' => [['orderNumber' => str_repeat('a', 33)], '1'];
        yield 'number with a space' => [['orderNumber' => 'a b'], '1'];
        yield 'no amount' => [['amount' => ''], '4'];
        yield 'amount 0' => [['amount' => '0'], '5'];
        yield 'amount with a dot' => [['amount' => '10.5'], '5'];
        yield 'negative amount' => [['amount' => '-1'], '5'];
        yield 'amount of 13 digits' => [['amount' => '1000000000000'], '5'];
        yield 'alphabetic currency' => [['currency' => 'TND'], '3'];
        yield 'unknown currency' => [['currency' => '999'], '3'];
        yield 'no returnUrl' => [['returnUrl' => ''], '4'];
        yield 'relative returnUrl' => [['returnUrl' => '/back'], '4'];
        yield 'returnUrl of 513 characters' => [['returnUrl' => 'https://shop.example/' . str_repeat('a', 492)], '5'];
        yield 'relative failUrl' => [['failUrl' => 'back'], '5'];
        yield 'returnUrl with a line break' => [['returnUrl' => "https://shop.example/\r\nX: 1"], '4'];
        yield 'description of 513 characters' => [['description' => str_repeat('é', 513)], '5'];
        yield 'description with markup' => [['description' => '<script>alert(1)</script>'], '5'];
        yield 'unknown language' => [['language' => 'de'], '5'];
        yield 'long language' => [['language' => 'fr_TN'], '5'];
        yield 'jsonParams without end' => [['jsonParams' => '{"a":'], '5'];
        yield 'jsonParams as a list' => [['jsonParams' => '["a"]'], '5'];
        yield 'jsonParams with depth' => [['jsonParams' => '{"a":{"b":1}}'], '5'];
        yield 'jsonParams of 1025 characters' => [['jsonParams' => '{"a":"' . str_repeat('x', 1017) . '"}'], '5'];
        yield 'session of ten digits' => [['sessionTimeoutSecs' => '1000000000'], '5'];
        yield 'expirationDate without time' => [['expirationDate' => '2030-01-01'], '5'];
        yield 'expirationDate that is no day' => [['expirationDate' => '2030-02-30T00:00:00'], '5'];
        yield 'unknown feature' => [['features' => 'FREE'], '14'];
        yield 'FORCE_CREATE_BINDING without client' => [['features' => 'FORCE_CREATE_BINDING'], '5'];
        yield 'unknown binding' => [['bindingId' => 'nobody'], '2'];
        yield 'wrong password' => [['password' => 'Sandbox'], '5'];
        yield 'wrong user' => [['userName' => 'SANDBOX-API'], '5'];
    }

    public function testTakesTheLongestValues(): void
    {
        $this->order([
            'orderNumber' => str_repeat('9', 32),
            'amount' => '999999999999',
            'returnUrl' => 'https://shop.example/' . str_repeat('a', 491),
            'description' => str_repeat('é', 512),
            'jsonParams' => '{"a":"' . str_repeat('x', 1016) . '"}',
            'sessionTimeoutSecs' => '999999999',
            'clientId' => str_repeat('c', 255),
        ]);
        $status = $this->call('getOrderStatusExtended', ['orderNumber' => str_repeat('9', 32)]);
        self::assertSame(999999999999, $status['amount']);
        self::assertSame(str_repeat('é', 512), $status['orderDescription']);
        self::assertSame([['name' => 'a', 'value' => str_repeat('x', 1016)]], $status['merchantOrderParams']);
    }

    public function testReadsFeaturesThatAreRepeated(): void
    {
        $form = http_build_query(['userName' => 'sandbox-api', 'password' => 'sandbox'] + self::registration())
            . '&features=AUTO_PAYMENT&features=FORCE_TDS';
        $answer = $this->exchange('GET', "/payment/rest/register.do?$form");
        self::assertSame('13', json_decode($answer['body'], true)['errorCode']);
    }

    public function testOfARepeatedParameterTheFirstCounts(): void
    {
        $form = http_build_query(['userName' => 'sandbox-api', 'password' => 'sandbox'] + self::registration());
        $this->exchange('GET', "/payment/rest/register.do?orderNumber=FIRST&$form");
        self::assertSame('FIRST', $this->control('GET orders/FIRST')['number']);
    }

    public function testSpeaksTheLanguageOfTheCall(): void
    {
        $texts = [];
        foreach (['fr', 'en', 'ar'] as $language) {
            $texts[] = $this->call('register', compact('language') + ['amount' => ''] + self::registration());
        }
        self::assertSame(['Montant vide', 'Amount is empty', 'المبلغ فارغ'], array_column($texts, 'errorMessage'));
    }

    /** @dataProvider wrongNames */
    public function testAnswers404ToNamesThatDoNotExist(string $path): void
    {
        self::assertSame(404, $this->exchange('GET', $path)['status']);
    }

    /** @return list<array{string}> */
    public function wrongNames(): array
    {
        return [
            ['/payment/rest/cancel.do'], ['/payment/rest/Register.do'], ['/payment/rest/unbindCard.do'],
            ['/payment/rest/paymentOrder.do'], ['/rest/register.do'], ['/payment/register.do'],
            ['/payment/rest/recurrentPayment.do'], ['/'],
        ];
    }

    public function testPaymentorderTakesPostOnly(): void
    {
        self::assertSame(405, $this->exchange('GET', '/payment/rest/paymentorder.do')['status']);
    }
}
