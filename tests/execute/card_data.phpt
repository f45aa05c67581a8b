--TEST--
Card data is sent, and shown nowhere
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

$seen = new class {
    public array $texts = [];

    public function end(ClicToPay\Exchange $exchange): void
    {
        array_push($this->texts, $exchange->request, $exchange->response);
    }
};
$gateway = new Gateway([Reply::json('{"errorCode":0,"info":"paid with 4111111111111111","pan":"4111111111111111","cvc":"123","expiry":"203412"}')]);
$answer = $gateway->client(['observer' => $seen])->execute('paymentorder.do', ['MDORDER' => 'id', '$PAN' => '4111111111111111', '$CVC' => '123', 'YYYY' => '2034',
    'MM' => '12', 'TEXT' => 'TEST CARDHOLDER', 'language' => 'fr']);
echo $gateway->requests()[0]->form(), json_encode($answer), "\n", str_replace($gateway->url, 'https://gateway.example/payment/rest/', implode("\n", $seen->texts)), "\n";
--EXPECT--
MDORDER=id
$PAN=4111111111111111
$CVC=123
YYYY=2034
MM=12
TEXT=TEST CARDHOLDER
language=fr
{"errorCode":0,"info":"paid with 411111**1111","pan":"411111**1111","cvc":"***","expiry":"***"}
POST https://gateway.example/payment/rest/paymentorder.do

userName=***
password=***
MDORDER=id
$PAN=***
$CVC=***
YYYY=***
MM=***
TEXT=***
language=fr

HTTP 200

{"errorCode":0,"info":"paid with 411111**1111","pan":"411111**1111","cvc":"***","expiry":"***"}
