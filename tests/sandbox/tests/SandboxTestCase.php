<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Tests;

use PHPUnit\Framework\TestCase;

/** Tests over the wire: one sandbox for all of them, reset before each. */
abstract class SandboxTestCase extends TestCase
{
    protected const VISA = '4509211111111119';
    protected const APPROVED = '4000000000000101';
    protected const CHALLENGED = '4000000000000200';
    protected const FRICTIONLESS = '4000000000000309';
    protected const AUTHENTICATION_REFUSED = '4000000000000408';
    protected const NO_FUNDS = '4000000000000507';
    protected const LOST = '4000000000000606';
    protected const OUTCOME_UNKNOWN = '4000000000000903';

    private static ?SandboxProcess $sandbox = null;
    private static int $numbers = 0;

    protected function setUp(): void
    {
        self::origin();
        $this->control('POST reset');
    }

    protected static function origin(): string
    {
        if (self::$sandbox === null) {
            self::$sandbox = new SandboxProcess();
            register_shutdown_function(static fn () => self::$sandbox->stop());
        }
        return self::$sandbox->origin;
    }

    protected static function newNumber(): string
    {
        return 'T-' . ++self::$numbers;
    }

    /**
     * One exchange as it was on the wire.
     *
     * @param list<string> $headers
     * @return array{status: int, headers: array<string, string>, body: string}
     */
    protected function exchange(string $method, string $url, string $body = '', array $headers = []): array
    {
        $http = ['method' => $method, 'content' => $body, 'header' => $headers, 'ignore_errors' => true];
        $http += ['follow_location' => 0, 'protocol_version' => 1.1, 'timeout' => 30];
        $answer = file_get_contents(
            str_starts_with($url, '/') ? self::origin() . $url : $url,
            false,
            stream_context_create(['http' => $http])
        );
        $fields = [];
        foreach ($http_response_header as $line) {
            [$name, $value] = explode(':', $line, 2) + [1 => ''];
            $fields[strtolower($name)] = trim($value);
        }
        return [
            'status' => (int) explode(' ', $http_response_header[0])[1],
            'headers' => $fields,
            'body' => (string) $answer,
        ];
    }

    /**
     * A call with credentials, POST form.
     *
     * @param array<string, string|int> $parameters
     * @return array{status: int, headers: array<string, string>, body: string}
     */
    protected function send(string $call, array $parameters): array
    {
        $parameters += ['userName' => 'sandbox-api', 'password' => 'sandbox'];
        if (!str_contains($call, 'recurrent') && !str_contains($call, 'installment')) {
            return $this->form("/payment/rest/$call.do", $parameters);
        }
        $body = json_encode($parameters);
        return $this->exchange('POST', "/payment/$call.do", $body, ['Content-Type: application/json']);
    }

    /** @param array<string, string|int> $parameters */
    protected function call(string $call, array $parameters): array
    {
        return json_decode($this->send($call, $parameters)['body'], true, 32, JSON_THROW_ON_ERROR);
    }

    /**
     * @param array<string, string|int> $fields
     * @return array{status: int, headers: array<string, string>, body: string}
     */
    protected function form(string $url, array $fields): array
    {
        $type = 'Content-Type: application/x-www-form-urlencoded';
        return $this->exchange('POST', $url, http_build_query($fields), [$type]);
    }

    /**
     * Posts the same form from many clients at once, each with its own connection, and returns the whole answers.
     *
     * @param array<string, string|int> $fields
     * @return list<string>
     */
    protected function atOnce(int $clients, string $target, array $fields): array
    {
        $form = http_build_query($fields);
        $request = "POST $target HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\n"
            . "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " . strlen($form) . "\r\n\r\n$form";
        $sockets = [];
        while (count($sockets) < $clients) {
            $sockets[] = stream_socket_client(str_replace('http', 'tcp', self::origin()));
        }
        foreach ($sockets as $socket) { // all connected, then all at once
            fwrite($socket, $request);
        }
        return array_map(stream_get_contents(...), $sockets);
    }

    /** @param array<string, mixed> $body */
    protected function control(string $call, array $body = []): array
    {
        [$method, $path] = explode(' ', $call);
        $json = $body === [] ? '' : json_encode($body);
        $answer = $this->exchange($method, "/control/$path", $json, ['Content-Type: application/json']);
        $decoded = json_decode($answer['body'], true, 64, JSON_THROW_ON_ERROR);
        self::assertSame(200, $answer['status'], $decoded['error'] ?? $answer['body']);
        return $decoded;
    }

    /** @param array<string, string> $switches */
    protected function set(array $switches): void
    {
        $this->control('POST switches', $switches);
    }

    /**
     * Registers an order of 10.500 TND and returns its id.
     *
     * @param array<string, string|int> $more
     */
    protected function order(array $more = [], string $call = 'register'): string
    {
        $answer = $this->call($call, $more + self::registration());
        self::assertArrayHasKey('orderId', $answer, json_encode($answer, JSON_UNESCAPED_UNICODE));
        return $answer['orderId'];
    }

    /** @return array<string, string|int> */
    protected static function registration(): array
    {
        return ['orderNumber' => self::newNumber(), 'amount' => 10500, 'returnUrl' => 'https://shop.example/back'];
    }

    /** @param array<string, mixed> $more */
    protected function pay(string $orderId, string $card = self::VISA, array $more = []): array
    {
        return $this->control('POST pay', ['orderId' => $orderId, 'card' => $card] + $more);
    }

    /** @param array<string, string|int> $more of the registration */
    protected function paid(array $more = []): string
    {
        $id = $this->order($more);
        $this->pay($id);
        return $id;
    }

    protected function held(array $more = []): string
    {
        $id = $this->order($more, 'registerPreAuth');
        $this->pay($id);
        return $id;
    }

    protected function status(string $orderId, string $language = 'en'): array
    {
        return $this->call('getOrderStatusExtended', ['orderId' => $orderId, 'language' => $language]);
    }

    protected function shortStatus(string $orderId): array
    {
        return $this->call('getOrderStatus', ['orderId' => $orderId]);
    }

    protected function advance(int $seconds): void
    {
        $this->control('POST clock/advance', ['seconds' => $seconds]);
    }

    /** @return list<string> what was really executed with the order, "operation amount actor" */
    protected function executed(string $orderId): array
    {
        return array_map(
            static fn (array $one): string => "$one[operation] $one[amount] $one[actor]",
            $this->control("GET orders/$orderId")['executed']
        );
    }
}
