<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Tests;

/** Each fault: what is told, and what was really executed. */
final class FaultsTest extends SandboxTestCase
{
    /**
     * @dataProvider faults
     * @param callable(array{status: int, headers: array<string, string>, body: string}): void $check
     */
    public function testFault(string $kind, string $value, bool $executed, callable $check): void
    {
        $refund = ['orderId' => $this->paid(), 'amount' => 100];
        $this->control('POST faults', ['endpoint' => 'refund.do', 'kind' => $kind, 'value' => $value]);
        $check($this->send('refund', $refund));
        self::assertSame($executed, in_array('refund 100 api', $this->executed($refund['orderId']), true));
        self::assertSame(0, $this->call('refund', $refund)['errorCode']); // it strikes once
        self::assertSame([], $this->control('GET faults')['faults']);
    }

    /** @return iterable<string, array{string, string, bool, callable}> */
    public function faults(): iterable
    {
        $html = static fn (int $status): callable => static function (array $answer) use ($status): void {
            self::assertSame($status, $answer['status']);
            self::assertSame('text/html; charset=utf-8', $answer['headers']['content-type']);
            self::assertStringStartsWith('<!DOCTYPE html>', $answer['body']);
        };
        $body = static fn (string $expected): callable => static function (array $answer) use ($expected): void {
            self::assertSame([200, $expected], [$answer['status'], $answer['body']]);
        };
        yield 'error before' => ['error_before', '', false, $html(503)];
        yield 'error 500 before' => ['error_before', '500', false, $html(500)];
        yield 'error after' => ['error_after', '', true, $html(502)];
        yield 'error 504 after' => ['error_after', '504', true, $html(504)];
        yield 'page' => ['html', '', false, $html(200)];
        yield 'array' => ['wrong_type', '', true, $body('[]')];
        yield 'text' => ['wrong_type', 'text', true, $body('"OK"')];
        yield 'number' => ['wrong_type', 'number', true, $body('0')];
        yield 'null' => ['wrong_type', 'null', true, $body('null')];
        yield 'empty' => ['empty', '', true, $body('')];
        yield 'cut JSON' => ['invalid_json', '', true, $body('{"errorCode":0,"errorMessage":"Success"')];
        yield 'huge' => ['huge', '3000000', true, static function (array $answer): void {
            self::assertSame(3_000_000, strlen($answer['body']));
            self::assertSame('0', json_decode($answer['body'], true)['errorCode']);
        }];
        yield 'truncated' => ['truncated', '', true, static function (array $answer): void {
            self::assertSame('40', $answer['headers']['content-length']);
            self::assertSame('{"errorCode":0,"erro', $answer['body']);
        }];
        yield 'late' => ['latency', '30', true, static function (array $answer): void {
            self::assertSame('{"errorCode":0,"errorMessage":"Success"}', $answer['body']);
        }];
    }

    public function testLatencyTakesItsTime(): void
    {
        $this->control('POST faults', ['kind' => 'latency', 'value' => '150']);
        $start = hrtime(true);
        $this->status($this->order());
        self::assertGreaterThanOrEqual(150_000_000, hrtime(true) - $start);
    }

    public function testStrikesAsOftenAsAsked(): void
    {
        $this->control('POST faults', ['endpoint' => 'register', 'kind' => 'error_before', 'count' => 2]);
        $statuses = [];
        for ($call = 0; $call < 3; $call++) {
            $statuses[] = $this->send('register', self::registration())['status'];
        }
        self::assertSame([503, 503, 200], $statuses);
    }

    public function testIsDisarmed(): void
    {
        $this->control('POST faults', ['kind' => 'html', 'count' => 9]);
        $this->control('DELETE faults');
        self::assertArrayHasKey('orderId', $this->call('register', self::registration()));
    }

    public function testRefusesAnUnknownKind(): void
    {
        $answer = $this->exchange('POST', '/control/faults', '{"kind":"rain"}', ['Content-Type: application/json']);
        self::assertSame(400, $answer['status']);
        self::assertStringContainsString('There is no fault \"rain\"; there are: latency', $answer['body']);
    }
}
