<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Tests;

/** Control calls and the portal. */
final class ControlTest extends SandboxTestCase
{
    public function testResetForgetsEverything(): void
    {
        $id = $this->paid(['orderNumber' => 'R-1']);
        $this->control('POST preset', ['preset' => 'hostile']);
        $this->set(['attempts' => '5']);
        $this->advance(1_000_000);
        $this->control('POST callback', ['url' => 'http://127.0.0.1:9/']);
        $this->control('POST faults', ['kind' => 'html']);
        $this->control('POST reset');
        self::assertSame('6', $this->status($id)['errorCode']);
        self::assertSame('documented', $this->control('GET switches')['preset']);
        self::assertSame([], $this->control('GET faults')['faults']);
        self::assertLessThan((time() + 60) * 1000, $this->control('GET clock')['now']);
        $this->paid(['orderNumber' => 'R-1']);
        self::assertSame([], $this->control('GET notifications')['notifications']);
    }

    public function testPresetForgetsSwitches(): void
    {
        $this->set(['attempts' => '5']);
        $this->control('POST preset', ['preset' => 'observed']);
        $switches = array_column($this->control('GET switches')['switches'], 'value', 'name');
        self::assertSame('1', $switches['attempts']);
    }

    /** @dataProvider presets */
    public function testEveryPresetTakesAPayment(string $preset): void
    {
        $this->control('POST preset', ['preset' => $preset]);
        $id = $this->paid();
        $this->send('refund', ['orderId' => $id, 'amount' => 500]);
        self::assertSame(
            ['register 10500 api', 'deposit 10500 buyer', 'refund 500 api'],
            $this->executed($id)
        );
        self::assertSame($preset === 'hostile' ? 2 : 4, $this->status($id)['orderStatus']);
    }

    /** @return list<array{string}> */
    public function presets(): array
    {
        return [['documented'], ['observed'], ['hostile']];
    }

    public function testReadmeNamesEveryCardAndFault(): void
    {
        $readme = file_get_contents(__DIR__ . '/../README.md');
        $cards = array_column($this->control('GET cards'), 'number');
        foreach ([...$cards, ...array_keys($this->control('GET faults')['kinds'])] as $name) {
            self::assertStringContainsString("`$name`", $readme);
        }
    }

    /** @dataProvider nonsense */
    public function testRefusesNonsense(string $call, string $body, string $error): void
    {
        $answer = $this->exchange('POST', "/control/$call", $body, ['Content-Type: application/json']);
        self::assertSame([400, $error], [$answer['status'], json_decode($answer['body'], true)['error']]);
    }

    /** @return list<array{string, string, string}> */
    public function nonsense(): array
    {
        return [
            ['switches', '{"colour":"red"}', 'There is no switch "colour".'],
            ['switches', '{"attempts":"4"}', 'Switch "attempts" has no choice "4"; there are: 1, 2, 3, 5.'],
            ['preset', '{"preset":"x"}', 'There is no preset "x"; there are: documented, observed, hostile.'],
            ['clock/advance', '{"seconds":-1}', 'Send {"seconds": N} to clock/advance; time only moves forward.'],
            ['pay', '{"card":"4509211111111119"}', '"orderId" is missing.'],
            ['pay', '{"orderId":"x","card":"1"}', 'Control pays with the cards of /control/cards only.'],
            ['pay', '{"orderId":"x"}', 'Order not found'],
            ['pay', 'x', 'The body must be a JSON object.'],
            ['nothing', '', 'There is no control call POST nothing.'],
        ];
    }

    public function testSwitchesAreSetAllOrNone(): void
    {
        $body = '{"attempts":"5","colour":"red"}';
        $this->exchange('POST', '/control/switches', $body, ['Content-Type: application/json']);
        $switches = array_column($this->control('GET switches')['switches'], 'value', 'name');
        self::assertSame('3', $switches['attempts']);
    }

    public function testListsCards(): void
    {
        $cards = array_column($this->control('GET cards'), null, 'number');
        self::assertSame(['12/26', '748'], [$cards[self::VISA]['expiry'], $cards[self::VISA]['cvc']]);
        self::assertArrayHasKey(self::CHALLENGED, $cards);
    }

    public function testPortalShowsAndOperates(): void
    {
        $id = $this->paid(['orderNumber' => 'PORTAL-1']);
        self::assertStringContainsString('PORTAL-1', $this->exchange('GET', '/portal')['body']);
        $page = $this->exchange('GET', "/portal/orders/$id")['body'];
        self::assertStringContainsString("/portal/orders/$id/refund", $page);
        $answer = $this->form("/portal/orders/$id/refund", ['amount' => '2.5']);
        self::assertSame(self::origin() . "/portal/orders/$id", $answer['headers']['location']);
        self::assertSame(2500, $this->status($id)['paymentAmountInfo']['refundedAmount']);
        foreach (['2.5001', '-1', 'x', '0', '100'] as $amount) {
            self::assertSame(400, $this->form("/portal/orders/$id/refund", compact('amount'))['status'], $amount);
        }
        self::assertSame('refund 2500 portal', $this->executed($id)[2]);
    }

    public function testPortalCapturesReversesAndDeclines(): void
    {
        $held = $this->held();
        $this->form("/portal/orders/$held/deposit", ['amount' => '10.500']);
        self::assertSame(2, $this->status($held)['orderStatus']);
        $this->form("/portal/orders/$held/reverse", []);
        self::assertSame(3, $this->status($held)['orderStatus']);
        $open = $this->order();
        $this->form("/portal/orders/$open/decline", []);
        self::assertSame(6, $this->status($open)['orderStatus']);
        self::assertSame(400, $this->form("/portal/orders/$open/refund", [])['status']);
        self::assertSame(404, $this->exchange('GET', '/portal/orders/nobody')['status']);
    }

    public function testPortalSetsSwitches(): void
    {
        $this->form('/portal/switches', ['preset' => 'observed']);
        self::assertSame('observed', $this->control('GET switches')['preset']);
        $this->form('/portal/switches', ['switch' => ['attempts' => '5']]);
        $switches = array_column($this->control('GET switches')['switches'], 'value', 'name');
        self::assertSame('5', $switches['attempts']);
    }

    public function testAnswersCarryTheSandboxsDate(): void
    {
        $this->advance(7200);
        file_get_contents(self::origin() . '/control/clock');
        $date = preg_replace('/^Date: /', '', current(preg_grep('/^Date: /', $http_response_header)));
        self::assertEqualsWithDelta(time() + 7200, strtotime($date), 5);
    }

    public function testKeepsAConnectionOpen(): void
    {
        $socket = stream_socket_client(str_replace('http', 'tcp', self::origin()));
        for ($request = 0; $request < 3; $request++) {
            fwrite($socket, "GET /control/clock HTTP/1.1\r\nHost: sandbox\r\n\r\n");
            $head = '';
            while (!str_ends_with($head, "\r\n\r\n")) {
                $head .= fgets($socket);
            }
            self::assertStringContainsString("Connection: keep-alive\r\n", $head);
            preg_match('/Content-Length: (\d+)/', $head, $length);
            self::assertStringContainsString('"now"', stream_get_contents($socket, (int) $length[1]));
        }
    }

    /** @dataProvider brokenRequests */
    public function testAnswersBrokenRequests(string $request, string $status): void
    {
        $socket = stream_socket_client(str_replace('http', 'tcp', self::origin()));
        fwrite($socket, $request);
        stream_socket_shutdown($socket, STREAM_SHUT_WR);
        self::assertStringStartsWith("HTTP/1.1 $status ", stream_get_contents($socket));
    }

    /** @return list<array{string, string}> */
    public function brokenRequests(): array
    {
        return [
            ["HELLO\r\n\r\n", '400'],
            ["GET http://elsewhere/ HTTP/1.1\r\n\r\n", '400'],
            ["POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc", '400'],
            ["POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n", '413'],
            ["POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n", '413'],
            ["POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", '411'],
            ['GET / HTTP/1.1' . "\r\n" . str_repeat("X: y\r\n", 20000), '431'],
        ];
    }
}
