<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Admin;

use ClicToPay\Shop\Modified\Admin\ConnectionTest;
use ClicToPay\Shop\Modified\Admin\Words;
use ClicToPay\Shop\Tests\BackOfficeCase;
use ClicToPay\Shop\Tests\Sandbox;
use PHPUnit\Framework\TestCase;

/** The answers in plain words, against the sandbox and against what is no gateway. */
final class ConnectionTestTest extends TestCase
{
    use BackOfficeCase;

    public function testALoginThatTheGatewayKnowsWorks(): void
    {
        self::assertSame(['works' => true, 'text' => Words::get('TEST_WORKS')], (new ConnectionTest())->run('sandbox-api', 'sandbox', Sandbox::shared()->url()));
    }

    /** @dataProvider failures */
    public function testWhatIsWrongIsSaid(string $expected, string $user, string $password, ?string $url): void
    {
        $result = (new ConnectionTest())->run($user, $password, $url ?? Sandbox::shared()->url());
        self::assertFalse($result['works']);
        self::assertSame(Words::get($expected), $result['text']);
        self::assertStringNotContainsString('Zq7-secret', $result['text']);
    }

    public static function failures(): array
    {
        return [
            'wrong password' => ['TEST_WRONG_LOGIN', 'sandbox-api', 'Zq7-secret', null],
            'no password' => ['TEST_INCOMPLETE', 'sandbox-api', '', null],
            'nobody listens' => ['TEST_UNREACHABLE', 'sandbox-api', 'Zq7-secret', 'http://127.0.0.1:1/payment/rest/'],
            'no such host' => ['TEST_DNS', 'sandbox-api', 'Zq7-secret', 'https://gateway.invalid/payment/rest/'],
            'no address' => ['TEST_INVALID', 'sandbox-api', 'Zq7-secret', 'gateway'],
        ];
    }

    public function testAnotherServerIsNotTakenForTheGateway(): void
    {
        $url = preg_replace('#/payment/rest/$#', '/elsewhere/payment/rest/', Sandbox::shared()->url());
        $result = (new ConnectionTest())->run('sandbox-api', 'sandbox', $url);
        self::assertSame(['works' => false, 'text' => Words::get('TEST_PROTOCOL', 404)], $result);
    }
}
