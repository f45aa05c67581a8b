<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Tests;

/**
 * The published samples, typed in by hand: names, order, capitals and types of the members, and what does not vary.
 * Values that differ from one payment to the next are compared by their type.
 */
final class SamplesTest extends SandboxTestCase
{
    /** Values that no two payments share. */
    private const VARYING = [
        'orderId', 'formUrl', 'orderNumber', 'OrderNumber', 'date', 'authDateTime', 'authRefNum', 'approvalCode',
        'terminalId', 'bindingId', 'referenceNumber', 'ip', 'Ip', 'rrn', 'redirect', 'acsUrl', 'paReq', 'termUrl',
        'time', 'authCode',
    ];

    public function testRegisterAsDocumented(): void
    {
        $this->assertSample(
            '{"orderId":"61351fbd-ac25-484f-b930-4d0ce4101ab7","formUrl":"https://gateway.example/payment"}',
            $this->send('register', self::registration())
        );
    }

    public function testRegisterAsObserved(): void
    {
        $this->control('POST preset', ['preset' => 'observed']);
        $answer = $this->send('register', self::registration());
        $this->assertSample(
            '{"errorCode":0,"orderId":"70906e55-7114-41d6-8332-4609dc6590f4","formUrl":"https://test.clictopay.com/"}',
            $answer
        );
        self::assertMatchesRegularExpression(
            '~/payment/merchants/CLICTOPAY/payment_fr\.html\?mdOrder=[0-9a-f-]{36}"}$~',
            $answer['body']
        );
    }

    /** @dataProvider refusals */
    public function testRegisterRefuses(string $sample, string $preset, array $change): void
    {
        $this->control('POST preset', ['preset' => $preset]);
        $registration = $change + ['language' => 'en'] + self::registration();
        if (str_contains($sample, '1')) {
            $this->call('register', $registration);
        }
        self::assertSame($sample, $this->send('register', $registration)['body']);
    }

    /** @return iterable<string, array{string, string, array<string, string>}> */
    public function refusals(): iterable
    {
        yield 'used number' => [
            '{"errorCode":"1","errorMessage":"Order number is duplicated, order with given order number is processed'
            . ' already"}',
            'documented',
            [],
        ];
        yield 'used number, in French, as observed' => [
            '{"errorCode":1,"errorMessage":"Commande avec ce numéro a déjà été traité."}',
            'observed',
            ['language' => 'fr'],
        ];
        yield 'no amount' => ['{"errorCode":"4","errorMessage":"Montant vide"}', 'documented',
            ['amount' => '', 'language' => 'fr']];
        yield 'access denied' => ['{"errorCode":"5","errorMessage":"Access denied"}', 'documented',
            ['password' => 'wrong']];
    }

    public function testShortStatusAsObserved(): void
    {
        $this->control('POST preset', ['preset' => 'observed']);
        $this->assertSample(
            '{"depositAmount":0,"currency":"788","authCode":2,"ErrorCode":"0","ErrorMessage":"Success",'
            . '"OrderStatus":0,"OrderNumber":"78","Amount":2300}',
            $this->send('getOrderStatus', ['orderId' => $this->order(['amount' => 2300])])
        );
        $declined = $this->order(['amount' => 2300]);
        $this->pay($declined, self::NO_FUNDS);
        $this->assertSample(
            '{"depositAmount":0,"currency":"788","authCode":2,"ErrorCode":"2","ErrorMessage":"Payment is declined",'
            . '"OrderStatus":6,"OrderNumber":"442","Amount":2300}',
            $this->send('getOrderStatus', ['orderId' => $declined])
        );
        $paid = $this->order(['amount' => 50]);
        $this->pay($paid, self::VISA, ['holder' => 'XXX']);
        $this->assertSample(
            '{"expiration":"202612","cardholderName":"XXX","depositAmount":50,"currency":"788",'
            . '"approvalCode":"315442","ErrorCode":"0","ErrorMessage":"Success","OrderStatus":2,"OrderNumber":"77",'
            . '"Pan":"450921**1119","Amount":50,"Ip":"192.0.2.1"}',
            $this->send('getOrderStatus', ['orderId' => $paid])
        );
    }

    public function testExtendedStatusPaidAsDocumented(): void
    {
        $id = $this->order(['amount' => 2000, 'currency' => '978', 'clientId' => '259753456']);
        $this->pay($id, self::APPROVED);
        $this->assertSample(
            '{"errorCode":"0","errorMessage":"Success","orderNumber":"7005","orderStatus":2,"actionCode":0,'
            . '"actionCodeDescription":"","amount":2000,"currency":"978","date":1617972915659,"orderDescription":"",'
            . '"merchantOrderParams":[],"transactionAttributes":[],'
            . '"attributes":[{"name":"mdOrder","value":"' . $id . '"}],'
            . '"cardAuthInfo":{"maskedPan":"400000**0101","expiration":"203412","cardholderName":"TEST CARDHOLDER",'
            . '"approvalCode":"12345678","pan":"400000**0101"},'
            . '"bindingInfo":{"clientId":"259753456","bindingId":"01491394-63a6-7d45-a88f-7bce00a7d8c0"},'
            . '"authDateTime":1617973059029,"terminalId":"123456","authRefNum":"714105591198",'
            . '"paymentAmountInfo":{"paymentState":"DEPOSITED","approvedAmount":2000,"depositedAmount":2000,'
            . '"refundedAmount":0},"bankInfo":{"bankCountryCode":"UNKNOWN","bankCountryName":"Unknown"}}',
            $this->send('getOrderStatusExtended', ['orderId' => $id])
        );
    }

    public function testExtendedStatusPaidAsObserved(): void
    {
        $this->control('POST preset', ['preset' => 'observed']);
        $id = $this->order(['description' => 'Commande 1001']);
        $this->pay($id, self::VISA, ['holder' => 'XXX']);
        $this->assertSample(
            '{"errorCode":"0","errorMessage":"Success","orderNumber":"CMD-1001","orderStatus":2,"actionCode":0,'
            . '"actionCodeDescription":"Request processed successfully","amount":10500,"currency":"788",'
            . '"date":1700000000000,"orderDescription":"Commande 1001","ip":"192.0.2.1","merchantOrderParams":[],'
            . '"transactionAttributes":[],"attributes":[{"name":"mdOrder","value":"' . $id . '"}],'
            . '"cardAuthInfo":{"maskedPan":"450921**1119","expiration":"202612","cardholderName":"XXX",'
            . '"approvalCode":"199811","paymentSystem":"VISA","pan":"450921**1119"},"authDateTime":1700000100000,'
            . '"terminalId":"x","authRefNum":"x","paymentWay":"CARD",'
            . '"paymentAmountInfo":{"paymentState":"DEPOSITED","approvedAmount":10500,"depositedAmount":10500,'
            . '"refundedAmount":0,"feeAmount":0},"bankInfo":{"bankCountryCode":"TN","bankCountryName":"Tunisia"}}',
            $this->send('getOrderStatusExtended', ['orderId' => $id, 'language' => 'fr'])
        );
    }

    public function testExtendedStatusOfAnOrderThatNobodyTriedToPay(): void
    {
        $id = $this->order();
        $status = $this->status($id);
        self::assertSame([0, -100], [$status['orderStatus'], $status['actionCode']]);
        self::assertSame(
            ['paymentState' => 'CREATED', 'approvedAmount' => 0, 'depositedAmount' => 0, 'refundedAmount' => 0],
            $status['paymentAmountInfo']
        );
        self::assertArrayNotHasKey('cardAuthInfo', $status);
    }

    public function testExtendedStatusDeclinedAsObserved(): void
    {
        $this->control('POST preset', ['preset' => 'observed']);
        $id = $this->order();
        $this->pay($id, '5104051111111115');
        $status = $this->status($id);
        self::assertSame(['0', 6, 116], [$status['errorCode'], $status['orderStatus'], $status['actionCode']]);
        self::assertSame('DECLINED', $status['paymentAmountInfo']['paymentState']);
        self::assertArrayNotHasKey('approvalCode', $status['cardAuthInfo']);
    }

    public function testExtendedStatusRefunded(): void
    {
        $id = $this->paid();
        $this->call('refund', ['orderId' => $id, 'amount' => 500]);
        $status = $this->status($id);
        self::assertSame(4, $status['orderStatus']);
        self::assertSame('REFUNDED', $status['paymentAmountInfo']['paymentState']);
        self::assertSame(500, $status['paymentAmountInfo']['refundedAmount']);
        self::assertSame(
            ['date', 'referenceNumber', 'actionCode', 'amount'],
            array_keys($status['refunds'][0])
        );
        self::assertSame(['000', 500], [$status['refunds'][0]['actionCode'], $status['refunds'][0]['amount']]);
        self::assertIsString($status['refunds'][0]['date']);
    }

    public function testStatusRefuses(): void
    {
        self::assertSame(
            '{"errorCode":"1","errorMessage":"[orderId] or [orderNumber] expected"}',
            $this->send('getOrderStatusExtended', [])['body']
        );
        $nobody = ['orderId' => '00000000-0000-0000-0000-000000000000', 'language' => 'en'];
        self::assertSame(
            '{"errorCode":"6","errorMessage":"Order not found"}',
            $this->send('getOrderStatusExtended', $nobody)['body']
        );
        self::assertSame(
            '{"ErrorCode":"6","ErrorMessage":"Order not found"}',
            $this->send('getOrderStatus', $nobody)['body']
        );
    }

    public function testSimpleOperations(): void
    {
        $refund = ['orderId' => $this->paid(), 'amount' => 1];
        self::assertSame('{"errorCode":0,"errorMessage":"Success"}', $this->send('refund', $refund)['body']);
        $this->set(['operation_message' => 'absent']);
        self::assertSame('{"errorCode":0}', $this->send('refund', $refund)['body']);
        $this->control('POST preset', ['preset' => 'observed']);
        self::assertSame('{"errorCode":"0","errorMessage":"Success"}', $this->send('refund', $refund)['body']);
        self::assertSame(
            '{"errorCode":"6","errorMessage":"Order not found"}',
            $this->send('refund', ['orderId' => 'x', 'amount' => 1, 'language' => 'en'])['body']
        );
    }

    public function testBindings(): void
    {
        $id = $this->order(['clientId' => 'C1']);
        $this->pay($id, self::APPROVED);
        $this->assertSample(
            '{"errorCode":0,"errorMessage":"Success","bindings":[{"bindingId":"44779116-41a5-7798-b072-c0a30760e2b0",'
            . '"maskedPan":"400000**0101","expiryDate":"203412","paymentWay":"CARD","paymentSystem":"VISA",'
            . '"displayLabel":"XXXXXXXXXXXX0101","bindingCategory":"COMMON","clientId":"C1"}]}',
            $this->send('getBindings', ['clientId' => 'C1'])
        );
        $this->set(['operation_error_code' => 'string', 'binding_message' => 'Binging']);
        $binding = $this->call('getBindings', ['clientId' => 'C1'])['bindings'][0]['bindingId'];
        $this->call('unBindCard', ['bindingId' => $binding]);
        self::assertSame(
            '{"errorCode":"2","errorMessage":"Binging isn\'t active"}',
            $this->send('unBindCard', ['bindingId' => $binding])['body']
        );
    }

    public function testDirectPayments(): void
    {
        self::assertSame(
            '{"error":"[mdOrder] is empty","errorCode":5,"is3DSVer2":false,"errorMessage":"[mdOrder] is empty"}',
            $this->send('paymentOrderBinding', ['language' => 'en'])['body']
        );
        $this->assertSample(
            '{"redirect":"https://shop.example/","info":"Your order is proceeded, redirecting...","errorCode":0}',
            $this->send('paymentorder', self::cardOf($this->order(), self::APPROVED))
        );
        $this->assertSample(
            '{"info":"Your order is proceeded, redirecting...","errorCode":0,"acsUrl":"https://acs.example/",'
            . '"paReq":"eJx","termUrl":"https://"}',
            $this->send('paymentorder', self::cardOf($this->order(), self::CHALLENGED))
        );
        $this->assertSample(
            '{"redirect":"https://merchant/","error":"Error 3-D Secure authorization.","errorCode":0,'
            . '"is3DSVer2":true,"errorTypeName":"TDS_UNKNOWN_ARES_STATUS",'
            . '"processingErrorType":"MANDATORY_3DSECURE","errorMessage":"Error 3-D Secure authorization."}',
            $this->send('paymentorder', self::cardOf($this->order(), self::AUTHENTICATION_REFUSED))
        );
    }

    public function testPaymentsWithAStoredCard(): void
    {
        $id = $this->order(['clientId' => 'C1']);
        $this->pay($id, self::APPROVED);
        $binding = $this->call('getBindings', ['clientId' => 'C1'])['bindings'][0]['bindingId'];
        $payment = ['bindingId' => $binding, 'amount' => 700, 'orderNumber' => self::newNumber(), 'language' => 'en'];

        $paid = $this->call('recurrentPayment', $payment);
        self::assertSame(['success', 'data', 'orderStatus'], array_keys($paid));
        self::assertSame([true, '0', 2], [
            $paid['success'], $paid['orderStatus']['errorCode'], $paid['orderStatus']['orderStatus'],
        ]);
        self::assertSame(
            '{"error":{"code":"10","description":"Order with this number is already registered in the system.",'
            . '"message":"Order with this number is already registered in the system."},"success":false}',
            $this->send('recurrentPayment', $payment)['body']
        );
        $paid = $this->call('installmentPayment', ['orderNumber' => self::newNumber()] + $payment);
        self::assertSame(['errorCode', 'errorMessage', 'orderId', 'orderStatus', 'error'], array_keys($paid));
        self::assertSame([0, false, 2], [$paid['errorCode'], $paid['error'], $paid['orderStatus']['orderStatus']]);
    }

    public function testInstantPayment(): void
    {
        $answer = $this->call('instantPayment', ['pan' => self::APPROVED, 'expiry' => '203412', 'cvc' => '123',
            'cardholderName' => 'X Y', 'orderNumber' => '2011', 'amount' => 100] + self::registration());
        self::assertSame(['errorCode', 'orderId', 'redirect', 'info', 'orderStatus'], array_keys($answer));
        self::assertSame('0', $answer['errorCode']);
        $status = array_diff_key($answer['orderStatus'], array_flip(['rrn', 'approvalCode', 'Ip']));
        self::assertSame([
            'expiration' => '203412', 'cardholderName' => 'X Y', 'depositAmount' => 100, 'currency' => '788',
            'authCode' => 2, 'ErrorCode' => '0', 'ErrorMessage' => 'Success', 'OrderStatus' => 2,
            'OrderNumber' => '2011', 'Pan' => '400000**0101', 'Amount' => 100, 'originalActionCode' => '00',
        ], $status);
    }

    public function testListOfOrders(): void
    {
        $this->paid();
        $this->order();
        $answer = $this->call('getLastOrdersForMerchants', ['size' => 100, 'from' => '20200101000000',
            'to' => '20991231235959', 'transactionStates' => 'DEPOSITED,CREATED', 'merchants' => '']);
        self::assertSame(
            ['errorCode', 'errorMessage', 'orderStatuses', 'totalCount', 'page', 'pageSize'],
            array_keys($answer)
        );
        self::assertSame([0, 2, 0, 100], [
            $answer['errorCode'], $answer['totalCount'], $answer['page'], $answer['pageSize'],
        ]);
        self::assertSame(['0', '0'], array_column($answer['orderStatuses'], 'errorCode'));
    }

    public function testEnrolment(): void
    {
        self::assertSame(
            '{"errorCode":"0","errorMessage":"Success","emitterName":"TEST CARD","emitterCountryCode":"TN",'
            . '"enrolled":"Y"}',
            $this->send('verifyEnrollment', ['pan' => self::CHALLENGED])['body']
        );
    }

    /** @return array<string, string> */
    private static function cardOf(string $orderId, string $card): array
    {
        return ['MDORDER' => $orderId, '$PAN' => $card, '$CVC' => '123', 'YYYY' => '2034', 'MM' => '12',
            'TEXT' => 'X Y', 'language' => 'en'];
    }

    /** @param array{body: string} $answer */
    private function assertSample(string $sample, array $answer): void
    {
        $expected = json_decode($sample, true, 32, JSON_THROW_ON_ERROR);
        $actual = json_decode($answer['body'], true, 32, JSON_THROW_ON_ERROR);
        self::assertSame(self::shape($expected), self::shape($actual));
    }

    /** The same with varying values replaced by their types. */
    private static function shape(array $values): array
    {
        foreach ($values as $name => $value) {
            if (is_array($value)) {
                $values[$name] = self::shape($value);
            } elseif (in_array($name, self::VARYING, true)) {
                $values[$name] = get_debug_type($value);
            }
        }
        return $values;
    }
}
