--TEST--
verifyEnrollment() tells yes, no and unknown
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/gateway.inc';

foreach (['Y', 'N', 'U', 'X'] as $letter) {
    $gateway = new Gateway([Reply::json(['errorCode' => '0', 'emitterName' => 'TEST CARD', 'emitterCountryCode' => 'TN', 'enrolled' => $letter])]);
    try {
        $enrollment = $gateway->client()->verifyEnrollment('4111111111111111');
        echo json_encode($enrollment), "\n";
    } catch (ClicToPay\Exception\ProtocolException $thrown) {
        echo "$thrown->endpoint $thrown->httpStatus $thrown->excerpt\n";
    }
}
echo $gateway->requests()[0]->form();
attempt(fn () => $gateway->client()->verifyEnrollment('4111-1111'));
--EXPECT--
{"enrolled":true,"issuerName":"TEST CARD","issuerCountry":"TN"}
{"enrolled":false,"issuerName":"TEST CARD","issuerCountry":"TN"}
{"enrolled":null,"issuerName":"TEST CARD","issuerCountry":"TN"}
verifyEnrollment.do 200 {"errorCode":"0","emitterName":"TEST CARD","emitterCountryCode":"TN","enrolled":"X"}
pan=4111111111111111
ValueError: ClicToPay\Client::verifyEnrollment(): Argument #1 ($pan) must be 12 to 19 digits
