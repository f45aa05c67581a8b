<?php

declare(strict_types=1);

/*
 * Shows everything that a script can show of the extension's objects, exceptions, observers and failures, for somebody who looks for secrets in
 * it. Takes them from its standard input, one a line, and never shows them itself.
 *
 * secrets_output.php SCENE URL CA-FILE ORDER-ID LOG-FILE
 */

use ClicToPay\Client;
use ClicToPay\Exception\GatewayException;
use ClicToPay\Exception\UnknownOutcomeException;
use ClicToPay\Exchange;
use ClicToPay\Money;
use ClicToPay\Notification;
use ClicToPay\Verifier;

/** One of 'password', 'key', 'card'. */
function secret(string $name): string
{
    static $secrets = null;
    $secrets ??= array_combine(['password', 'key', 'card'], array_map('trim', explode("\n", stream_get_contents(STDIN, null), 3)));
    return $secrets[$name];
}

function show(mixed $value): void
{
    var_dump($value);
    print_r($value);
    foreach (['serialize', 'json_encode', 'var_export', 'debug_zval_refcount', 'strval'] as $function) {
        try {
            echo is_callable($function) ? @$function($value) : '', "\n";
        } catch (Throwable $thrown) {
            echo $thrown, "\n";
        }
    }
    if (is_object($value)) {
        var_dump((array) $value, get_object_vars($value), get_mangled_object_vars($value));
        echo new ReflectionObject($value);
        foreach ((new ReflectionObject($value))->getProperties() as $property) {
            var_dump($property->isInitialized($value) ? $property->getValue($value) : null);
        }
    }
}

function showThrown(Throwable $thrown): void
{
    show($thrown);
    echo $thrown, "\n", $thrown->getTraceAsString(), "\n";
    var_dump($thrown->getTrace());
    $thrown instanceof GatewayException && show($thrown->raw());
    $thrown instanceof UnknownOutcomeException && show($thrown->toArray());
}

/** Runs it and shows what it returns or throws. */
function showCall(callable $call): void
{
    try {
        $result = $call();
        show($result);
        is_object($result) && method_exists($result, 'raw') && show([$result->raw(), $result->rawJson()]);
    } catch (Throwable $thrown) {
        showThrown($thrown);
    }
}

final class Witness
{
    public function begin(Exchange $exchange): void
    {
        debug_print_backtrace();
        var_dump(debug_backtrace());
        show($exchange);
    }

    public function end(Exchange $exchange): void
    {
        echo $exchange->request, "\n", $exchange->response, "\n";
        show($exchange);
    }
}

final class FileLogger
{
    public function __construct(private readonly string $file)
    {
    }

    /** @param array<string, mixed> $context */
    public function log(mixed $level, string|Stringable $message, array $context = []): void
    {
        file_put_contents($this->file, "$level $message " . print_r($context, true), FILE_APPEND);
    }
}

/** @param array<string, mixed> $options */
function client(array $options = []): Client
{
    global $argv;
    return new Client('sandbox-api', secret('password'), $argv[2], $options + ['caFile' => $argv[3], 'timeout' => 0.4, 'deadline' => 1.6,
        'maxRetries' => 1, 'logger' => new FileLogger($argv[5])]);
}

function calls(Client $client): void
{
    global $argv;
    $amount = Money::ofMinor(1000, 'TND');
    showCall(static fn (): mixed => $client->register('N' . getmypid(), $amount, 'https://shop.example/'));
    showCall(static fn (): mixed => $client->register('N' . getmypid(), $amount, 'https://shop.example/'));
    showCall(static fn (): mixed => $client->getOrderStatusExtended($argv[4]));
    showCall(static fn (): mixed => $client->getOrderStatusExtended('00000000-0000-0000-0000-000000000000'));
    showCall(static fn (): mixed => $client->refund($argv[4], $amount));
    showCall(static fn (): mixed => $client->verifyEnrollment(secret('card')));
    showCall(static fn (): mixed => $client->getBindingsByCardOrId(secret('card')));
    showCall(static fn (): mixed => $client->recurrentPayment('R' . getmypid(), 'none', $amount));
    showCall(static fn (): mixed => $client->execute('paymentorder.do', ['MDORDER' => $argv[4], '$PAN' => secret('card'), '$CVC' => '123',
        '$EXPIRY' => '203412', 'TEXT' => 'T']));
    showCall(static fn (): mixed => $client->execute('unlisted/verifyEnrollment.do', ['pan' => secret('card')]));
}

$scenes = [
    'objects' => static function (): void {
        $client = client();
        show($client);
        show($client->with(['timeout' => 1]));
        show(Verifier::hmac(secret('key')));
        showCall(static fn (): mixed => clone $client);
        phpinfo();
        echo new ReflectionExtension('clictopay');
        show(get_defined_constants(true)['clictopay'] ?? []);
        show(ini_get_all('clictopay'));
    },
    'calls' => static fn () => calls(client()),
    'observed' => static fn () => calls(client(['observer' => new Witness()])),
    'mistakes' => static function (): void {
        global $argv;
        $client = client();
        showCall(static fn (): mixed => new Client('sandbox-api', secret('password'), 'http://shop.example/'));
        showCall(static fn (): mixed => new Client('sandbox-api', secret('password') . "\n", $argv[2]));
        showCall(static fn (): mixed => new Client('sandbox-api', secret('password'), $argv[2], ['password' => secret('password')]));
        showCall(static fn (): mixed => new Client('sandbox-api', secret('password'), $argv[2], ['proxy' => 'x://u:' . secret('password') . '@h']));
        showCall(static fn (): mixed => new Client(options: ['timeout' => secret('password')], userName: 'u', password: secret('password')));
        showCall(static fn (): mixed => $client->with(['caFile' => [secret('password')]]));
        showCall(static fn (): mixed => Verifier::hmac(secret('key'), ''));
        showCall(static fn (): mixed => Notification::parse('mdOrder=1&checksum=00', Verifier::hmac(secret('key'))));
        showCall(static fn (): mixed => $client->verifyEnrollment(secret('card') . 'x'));
        showCall(static fn (): mixed => $client->getBindingsByCardOrId(secret('card'), 'both'));
        showCall(static fn (): mixed => $client->execute('paymentorder.do', ['$PAN' => secret('card')]));
        showCall(static fn (): mixed => $client->execute('no name', ['$PAN' => secret('card')]));
        showCall(static fn (): mixed => $client->execute('motoPayment.do', ['pan' => secret('card') . ' ', 'password' => secret('password')]));
        showCall(static fn (): mixed => $client->refund($argv[4], Money::ofMinor(1, 'TND'), extra: ['password' => secret('password')]));
    },
    'exception in an observer' => static function (): void {
        set_error_handler(static function (int $level, string $message): bool {
            var_dump($message, debug_backtrace());
            return false;
        });
        calls(client(['observer' => new class () {
            public function end(Exchange $exchange): void
            {
                throw new RuntimeException($exchange->request . $exchange->response);
            }
        }]));
    },
    'fatal error in an observer' => static fn () => calls(client(['observer' => new class () {
        public function begin(Exchange $exchange): void
        {
            str_repeat('x', PHP_INT_MAX - 100);
        }
    }])),
    'exit in an observer' => static fn () => calls(client(['observer' => new class () {
        public function end(Exchange $exchange): void
        {
            exit($exchange->request . $exchange->response);
        }
    }])),
    'uncaught mistake' => static fn (): Client => new Client('sandbox-api', secret('password'), options: ['bogus' => 1]),
    'uncaught card' => static fn (): mixed => client()->verifyEnrollment(secret('card') . 'x'),
    'uncaught failure' => static fn (): mixed => client()->execute('unlisted/getBindings.do', ['pan' => secret('card')]),
    'refund' => static fn () => showCall(static fn (): mixed => client(['observer' => new Witness()])->refund($argv[4], Money::ofMinor(1000, 'TND'))),
    'card' => static fn () => showCall(static fn (): mixed => client(['observer' => new Witness()])->verifyEnrollment(secret('card'))),
];
$scenes[$argv[1]]();
