--TEST--
A method that nobody else may call is none of an observer's or a logger's
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$private = new class {
    private function begin(ClicToPay\Exchange $exchange): void
    {
        echo "not reached\n";
    }

    protected function log(string $level, string $message, array $context): void
    {
        echo "not reached\n";
    }

    public function end(ClicToPay\Exchange $exchange): void
    {
        echo "end\n";
    }
};
$gateway = new Gateway([Reply::json('{"errorCode":"0","orderStatus":2}')]);
attempt(fn () => $gateway->client(['logger' => $private]));
$gateway->client(['observer' => $private])->getOrderStatus('id');
--EXPECT--
ValueError: ClicToPay\Client::__construct(): Argument #4 ($options) key "logger" must be a PSR-3 logger: an object with the public method log()
end
