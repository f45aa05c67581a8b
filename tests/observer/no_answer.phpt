--TEST--
Without an answer there is no HTTP status and no response
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\{Client, Exchange, Money};

final class Observer
{
    public function end(Exchange $exchange): void
    {
        echo "$exchange->attempt $exchange->outcome $exchange->httpStatus ", var_export($exchange->response, true), " $exchange->bytesReceived\n";
    }
}

$listener = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($listener, false);
fclose($listener);
$options = ['observer' => new Observer(), 'maxRetries' => 1];
thrown(fn () => (new Client('user', 'secret', "http://$address/payment/rest/", $options))->bindCard('b'));
$gateway = new Gateway([Reply::nothing()]);
thrown(fn () => $gateway->client($options)->bindCard('b'));
--EXPECT--
1 not_sent 0 NULL 0
2 not_sent 0 NULL 0
1 unknown 0 NULL 0
