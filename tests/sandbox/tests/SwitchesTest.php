<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Tests;

use ClicToPaySandbox\Switches;
use ClicToPaySandbox\Wire;

/** Every choice of every switch shows: what is seen with it is seen with no other choice of that switch. */
final class SwitchesTest extends SandboxTestCase
{
    /**
     * @dataProvider choices
     * @param callable(self): mixed $look
     */
    public function testShows(string $switch, string $choice, callable $look, mixed $expected): void
    {
        $this->set([$switch => $choice]);
        self::assertSame($expected, $look($this));
    }

    public function testEveryChoiceOfEverySwitchIsShown(): void
    {
        $shown = array_map(
            static fn (array $case): array => array_map(strval(...), array_keys($case[1])),
            self::cases()
        );
        $listed = array_map(static fn (array $line): array => $line[1], Switches::table());
        ksort($shown);
        ksort($listed);
        self::assertSame($listed, $shown);
    }

    public function testChoicesOfASwitchDiffer(): void
    {
        foreach (self::cases() as $switch => [, $expected]) {
            self::assertCount(count($expected), array_unique(array_map(serialize(...), $expected)), $switch);
        }
    }

    public function testEachPresetNamesAChoice(): void
    {
        foreach (Switches::table() as $name => [$description, $choices, $documented, $observed, $hostile]) {
            self::assertNotSame('', $description);
            foreach ([$documented, $observed, $hostile] as $value) {
                self::assertContains($value, $choices, $name);
            }
        }
    }

    /** @return iterable<string, array{string, string, callable, mixed}> */
    public function choices(): iterable
    {
        foreach (self::cases() as $switch => [$look, $expected]) {
            foreach ($expected as $choice => $seen) {
                yield "$switch=$choice" => [$switch, (string) $choice, $look, $seen];
            }
        }
    }

    /** @return array<string, array{callable(self): mixed, array<int|string, mixed>}> look, then what is seen */
    private static function cases(): array
    {
        return self::behaviour() + self::rights() + self::pages() + self::notifications() + self::answers()
            + self::values();
    }

    /** @return array<string, array{callable(self): mixed, array<int|string, mixed>}> */
    private static function behaviour(): array
    {
        return [
            'attempts' => [static function (self $test): int {
                $id = $test->order();
                for ($count = 0; $test->status($id)['orderStatus'] === 0; $count++) {
                    $test->pay($id, self::NO_FUNDS);
                }
                return $count;
            }, ['1' => 1, '2' => 2, '3' => 3, '5' => 5]],
            'attempts_used_up_code' => [static function (self $test): int {
                $test->set(['attempts' => '1']);
                return $test->status($test->tried(self::NO_FUNDS))['actionCode'];
            }, ['-2013' => -2013, 'last' => 116]],
            'three_d_secure' => [static fn (self $test): array => [
                $test->status($test->tried(self::APPROVED, ['otp' => false]))['orderStatus'],
                $test->status($test->tried(self::CHALLENGED, ['otp' => false]))['orderStatus'],
            ], ['card' => [2, 5], 'always' => [5, 5], 'never' => [2, 2]]],
            'grid_0004' => [
                static fn (self $test): int => $test->status($test->tried('4568941111111119'))['actionCode'],
                ['declined' => 121, 'approved' => 0],
            ],
            'grid_0009' => [
                static fn (self $test): int => $test->status($test->tried(self::VISA, ['cvc' => '123']))['actionCode'],
                ['declined' => 82, 'approved' => 0],
            ],
            'declined_approval_code' => [static fn (self $test): array => [
                isset($test->status($test->tried('5104051111111115'))['cardAuthInfo']['approvalCode']),
                isset($test->status($test->tried(self::VISA, ['expiry' => '12/28']))['cardAuthInfo']['approvalCode']),
            ], ['present' => [true, true], 'absent' => [false, false]]],
            'unknown_outcome_ends' => [static function (self $test): array {
                $id = $test->tried(self::OUTCOME_UNKNOWN);
                $test->advance(1300);
                return [$test->status($id)['orderStatus'], $test->status($id)['actionCode']];
            }, ['declined' => [6, 151019], 'approved' => [2, 0]]],
            'cancel_link' => [static function (self $test): array {
                $id = $test->order();
                $test->exchange('GET', "/payment/merchants/CLICTOPAY/cancel_fr.html?mdOrder=$id");
                return [$test->status($id)['orderStatus'], $test->status($id)['actionCode']];
            }, ['leave' => [0, -100], 'decline' => [6, -102]]],
            'deposited_amount' => [static fn (self $test): array => [
                $test->status($test->refunded())['paymentAmountInfo']['depositedAmount'],
                $test->shortStatus($test->refunded())['depositAmount'],
            ], ['gross' => [10500, 10500], 'balance' => [6500, 6500]]],
            'status_after_partial_refund' => [
                static fn (self $test): int => $test->status($test->refunded())['orderStatus'],
                ['2' => 2, '4' => 4],
            ],
            'external_refund_id' => [static function (self $test): array {
                $refund = ['orderId' => $test->paid(), 'amount' => 4000, 'externalRefundId' => 'R-1'];
                $codes = [$test->call('refund', $refund)['errorCode'], $test->call('refund', $refund)['errorCode']];
                $status = $test->status($refund['orderId']);
                return [...$codes, $status['paymentAmountInfo']['refundedAmount'],
                    array_column($status['refunds'], 'externalRefundId')];
            }, ['on' => [0, 0, 4000, ['R-1']], 'error' => [0, 5, 4000, ['R-1']], 'off' => [0, 0, 8000, []]]],
            'expected_deposited_amount' => [static function (self $test): int {
                $refund = ['orderId' => $test->paid(), 'amount' => 1, 'expectedDepositedAmount' => 1];
                return $test->call('refund', $refund)['errorCode'];
            }, ['on' => 7, 'off' => 0]],
            'reverse_window' => [static function (self $test): array {
                [$early, $late] = [$test->paid(), $test->paid()];
                $codes = [$test->call('reverse', ['orderId' => $early])['errorCode']];
                $test->advance(86400);
                return [...$codes, $test->call('reverse', ['orderId' => $late])['errorCode']];
            }, ['bank_day' => [0, 7], 'always' => [0, 0], 'never' => [7, 7]]],
            'refund_window' => [static function (self $test): array {
                $refund = ['orderId' => $test->paid(), 'amount' => 1];
                $codes = [$test->call('refund', $refund)['errorCode']];
                $test->advance(86400);
                return [...$codes, $test->call('refund', $refund)['errorCode']];
            }, ['at_once' => [0, 0], 'after_bank_day' => [7, 0]]],
        ];
    }

    /** @return array<string, array{callable(self): mixed, array<int|string, mixed>}> */
    private static function rights(): array
    {
        $denied = static fn (string $call, array $parameters = []): callable
            => static fn (self $test): bool => str_contains(
                $test->send($call, $parameters + ['language' => 'en'] + self::registration())['body'],
                'Access denied'
            );
        $seen = ['on' => false, 'off' => true];
        return [
            'right_pre_authorisation' => [$denied('registerPreAuth'), $seen],
            'right_reverse' => [$denied('reverse'), $seen],
            'right_refund' => [$denied('refund'), $seen],
            'right_decline' => [$denied('decline'), $seen],
            'currencies' => [static fn (self $test): string => (string) ($test->call(
                'register',
                ['currency' => '978'] + self::registration()
            )['errorCode'] ?? 'none'), ['all' => 'none', 'tnd' => '3']],
            'right_bindings' => [$denied('register', ['clientId' => 'C']), $seen],
            'right_card_data' => [$denied('motoPayment'), $seen],
            'right_lists' => [$denied('getLastOrdersForMerchants'), $seen],
            'right_features' => [static fn (self $test): string => $test->call(
                'register',
                ['features' => 'VERIFY'] + self::registration()
            )['errorCode'] ?? 'none', ['on' => 'none', 'off' => '13']],
        ];
    }

    /** @return array<string, array{callable(self): mixed, array<int|string, mixed>}> */
    private static function pages(): array
    {
        return [
            'form_url' => [static function (self $test): string {
                $answer = $test->call('register', self::registration());
                return str_replace([self::origin(), $answer['orderId']], ['', 'ID'], $answer['formUrl']);
            }, [
                'payment' => '/payment/merchants/CLICTOPAY/payment_fr.html?mdOrder=ID',
                'epg' => '/epg/merchants/CLICTOPAY/payment.html?mdOrder=ID&language=fr',
            ]],
            'return_mode' => [static function (self $test): bool {
                $page = '/payment/merchants/CLICTOPAY/payment_fr.html?mdOrder=' . $test->order();
                $card = ['pan' => self::APPROVED, 'expiry' => '12/34', 'cvc' => '123', 'holder' => 'X'];
                return str_starts_with($test->form($page, $card)['headers']['location'], 'https://shop.example/back?');
            }, ['button' => false, 'immediate' => true]],
            'return_method' => [static function (self $test): string {
                $id = $test->paid();
                $page = $test->exchange('GET', "/payment/merchants/CLICTOPAY/ticket_fr.html?mdOrder=$id")['body'];
                return match (true) {
                    str_contains($page, "https://shop.example/back?orderId=$id&amp;lang=fr") => 'link',
                    str_contains($page, 'action="https://shop.example/back"') => 'form',
                };
            }, ['GET' => 'link', 'POST' => 'form']],
        ];
    }

    /** @return array<string, array{callable(self): mixed, array<int|string, mixed>}> */
    private static function notifications(): array
    {
        $one = static function (callable $look): callable {
            return static function (self $test) use ($look): mixed {
                $receiver = new Receiver();
                $test->control('POST callback', ['url' => $receiver->url]);
                $test->paid();
                return $look($receiver->take());
            };
        };
        return [
            'notification_method' => [
                $one(static fn (array $taken): array => [$taken['method'], $taken['parameters']['operation']]),
                ['GET' => ['GET', 'deposited'], 'POST' => ['POST', 'deposited']],
            ],
            'notification_retries' => [static function (self $test): array {
                $receiver = new Receiver();
                $test->control('POST callback', ['url' => $receiver->url]);
                $test->paid();
                $receiver->take('503 No');
                $notification = $test->control('GET notifications/settled')['notifications'][0];
                return [intdiv($notification['nextAt'] - $notification['deliveries'][0]['at'], 1000)];
            }, ['clictopay' => [600], 'bpc' => [30]]],
            'notification_duplicates' => [static function (self $test): int {
                $test->control('POST callback', ['url' => 'http://127.0.0.1:9/']);
                $test->paid();
                return count($test->control('GET notifications')['notifications']);
            }, ['off' => 1, 'on' => 2]],
            'notification_parameters' => [
                $one(static fn (array $taken): bool => array_keys($taken['parameters'])
                    === ['mdOrder', 'orderNumber', 'operation', 'status']),
                ['four' => true, 'all' => false],
            ],
            'notification_failures' => [static function (self $test): array {
                $test->control('POST callback', ['url' => 'http://127.0.0.1:9/']);
                $test->set(['attempts' => '1']);
                $test->tried(self::NO_FUNDS);
                $parameters = array_column($test->control('GET notifications')['notifications'], 'parameters');
                return array_map(static fn (array $one): string => "$one[operation] $one[status]", $parameters);
            }, ['on' => ['deposited 0'], 'off' => []]],
            'notification_order_name' => [
                $one(static fn (array $taken): string => (string) key($taken['parameters'])),
                ['mdOrder' => 'mdOrder', 'mdorder' => 'mdorder'],
            ],
            'notification_content_type' => [static function (self $test) use ($one): string {
                $test->set(['notification_method' => 'POST']);
                $headers = $one(static fn (array $taken): string => $taken['headers'])($test);
                preg_match('/^Content-Type: (\S+)/m', $headers, $parts);
                return $parts[1];
            }, [
                'application/x-www-form-urlencoded' => 'application/x-www-form-urlencoded',
                'plain/text' => 'plain/text',
            ]],
        ];
    }

    /** @return array<string, array{callable(self): mixed, array<int|string, mixed>}> */
    private static function answers(): array
    {
        $refused = static fn (string $call, string $member = 'errorCode'): callable
            => static fn (self $test): array => [$test->call($call, ['language' => 'en'])[$member]];
        return [
            'content_type' => [
                static fn (self $test): string => $test->send('register', [])['headers']['content-type'],
                [
                    'application/json' => 'application/json;charset=UTF-8',
                    'text/plain' => 'text/plain;charset=UTF-8',
                ],
            ],
            'error_http_status' => [static fn (self $test): array => [
                $test->send('register', [])['status'],
                $test->send('register', self::registration())['status'],
            ], ['200' => [200, 200], '201' => [201, 200]]],
            'register_error_code' => [static fn (self $test): array => [
                $test->call('register', self::registration())['errorCode'] ?? null,
                $test->call('register', [])['errorCode'],
            ], ['number' => [0, 4], 'string' => ['0', '4'], 'absent' => [null, '4']]],
            'status_error_code' => [static fn (self $test): array => [
                $test->call('getOrderStatusExtended', [])['errorCode'],
                $test->shortStatus($test->order())['ErrorCode'],
            ], ['string' => ['1', '0'], 'number' => [1, 0]]],
            'operation_error_code' => [$refused('refund'), ['string' => ['5'], 'number' => [5]]],
            'operation_message' => [static fn (self $test): array => $test->call(
                'refund',
                ['orderId' => $test->paid(), 'amount' => 1]
            ), ['present' => ['errorCode' => 0, 'errorMessage' => 'Success'], 'absent' => ['errorCode' => 0]]],
            'success_member' => [static function (self $test): array {
                $refund = ['orderId' => $test->paid(), 'amount' => 10500];
                $told = [];
                foreach ([$test->call('refund', $refund), $test->call('refund', $refund)] as $answer) {
                    $told[] = [$answer['errorCode'], $answer['success'] ?? null];
                }
                return $told;
            }, [
                'absent' => [[0, null], [7, null]],
                'agrees' => [[0, true], [7, false]],
                'contradicts' => [[7, true], [0, false]],
            ]],
            'error_object_code' => [
                static fn (self $test): mixed => $test->call('recurrentPayment', [])['error']['code'],
                ['string' => '5', 'number' => 5],
            ],
            'error_member' => [static fn (self $test): array => array_map(
                static fn (string $call): string => get_debug_type($test->call($call, [])['error']),
                ['paymentOrderBinding', 'recurrentPayment', 'installmentPayment']
            ), [
                'by_call' => ['string', 'array', 'bool'],
                'string' => ['string', 'string', 'string'],
                'object' => ['array', 'array', 'array'],
                'boolean' => ['bool', 'bool', 'bool'],
            ]],
            'failed_authentication_code' => [static function (self $test): int {
                $card = ['$PAN' => self::AUTHENTICATION_REFUSED, '$CVC' => '123', '$EXPIRY' => '203412'];
                $payment = $card + ['TEXT' => 'X', 'MDORDER' => $test->order(), 'language' => 'en'];
                return $test->call('paymentorder', $payment)['errorCode'];
            }, ['0' => 0, '5' => 5]],
            'unknown_members' => [
                static fn (self $test): bool => isset($test->status($test->order())['processingHint']),
                ['absent' => false, 'present' => true],
            ],
            'member_order' => [
                static fn (self $test): array => array_keys($test->call('register', self::registration())),
                ['documented' => ['orderId', 'formUrl'], 'reversed' => ['formUrl', 'orderId']],
            ],
            'null_members' => [
                static fn (self $test): bool => array_key_exists('cardAuthInfo', $test->status($test->order())),
                ['omitted' => false, 'null' => true],
            ],
            'short_status_members' => [static fn (self $test): array => [
                isset($test->shortStatus($test->paid())['authCode']),
                isset($test->shortStatus($test->tried(self::NO_FUNDS))['Pan']),
            ], ['documented' => [true, true], 'observed' => [false, false]]],
            'short_status_declined_code' => [static function (self $test): array {
                $test->set(['attempts' => '1']);
                $status = $test->shortStatus($test->tried(self::NO_FUNDS));
                return [$status['ErrorCode'], $status['ErrorMessage'], $status['OrderStatus']];
            }, ['2' => ['2', 'Payment is declined', 6], '0' => ['0', 'Success', 6]]],
            'short_status_names' => [static function (self $test): array {
                $names = array_keys($test->shortStatus($test->order()));
                return array_values(preg_grep('/error|orderStatus/i', $names));
            }, [
                'capitals' => ['ErrorCode', 'ErrorMessage', 'OrderStatus'],
                'mixed' => ['errorCode', 'errorMessage', 'orderStatus'],
            ]],
            'extended_status_names' => [static function (self $test): array {
                $id = $test->order(['clientId' => 'C']);
                $test->pay($id);
                $names = ['amount', 'Amount', 'bindingInfo', 'BindingInfo', 'depositAmount'];
                return array_values(array_intersect($names, array_keys($test->status($id))));
            }, [
                'documented' => ['amount', 'bindingInfo'],
                'mixed' => ['Amount', 'BindingInfo', 'depositAmount'],
            ]],
            'extended_members' => [static fn (self $test): array => array_values(array_intersect(
                ['paymentWay', 'feUtrnno'],
                array_keys($test->status($test->paid()))
            )), ['sample' => [], 'observed' => ['paymentWay'], 'all' => ['paymentWay', 'feUtrnno']]],
            'nested_status_names' => [static function (self $test): bool {
                $id = $test->order(['clientId' => 'C']);
                $test->pay($id);
                $binding = $test->status($id)['bindingInfo']['bindingId'];
                $payment = ['bindingId' => $binding] + self::registration();
                return isset($test->call('recurrentPayment', $payment)['orderStatus']['OrderStatus']);
            }, ['documented' => false, 'capitals' => true]],
        ];
    }

    /** @return array<string, array{callable(self): mixed, array<int|string, mixed>}> */
    private static function values(): array
    {
        $paid = static fn (string ...$path): callable => static function (self $test) use ($path): mixed {
            $value = $test->status($test->paid());
            foreach ($path as $name) {
                $value = $value[$name] ?? null;
            }
            return $value;
        };
        $secure = static function (callable $look): callable {
            return static function (self $test) use ($look): mixed {
                $test->set(['extended_members' => 'all']);
                return $look($test->status($test->tried(self::CHALLENGED))['cardAuthInfo']['secureAuthInfo']);
            };
        };
        return [
            'action_code' => [$paid('actionCode'), ['number' => 0, 'string' => '0', 'padded' => '000']],
            'action_code_before_payment' => [
                static fn (self $test): mixed => $test->status($test->order())['actionCode'] ?? null,
                ['-100' => -100, 'absent' => null],
            ],
            'action_code_description' => [
                static fn (self $test): string => $test->status($test->paid(), 'fr')['actionCodeDescription'],
                ['empty' => '', 'english' => 'Request processed successfully', 'language' => 'Paiement accepté'],
            ],
            'eci' => [
                $secure(static fn (array $info): int|string => $info['eci']),
                ['number' => 5, 'text' => '05'],
            ],
            'secure_auth_info' => [
                $secure(static fn (array $info): array => array_values(array_intersect(
                    ['threeDSInfo', 'cavv', 'aresTransStatus', 'aResTransStatus'],
                    array_keys($info)
                ))),
                [
                    'nested' => ['threeDSInfo', 'aresTransStatus'],
                    'flat' => ['cavv', 'aresTransStatus'],
                    'other_case' => ['threeDSInfo', 'aResTransStatus'],
                ],
            ],
            'identifiers' => [$paid('cardAuthInfo', 'expiration'), ['text' => '202612', 'number' => 202612]],
            'payment_state' => [
                $paid('paymentAmountInfo', 'paymentState'),
                ['text' => 'DEPOSITED', 'number' => 2],
            ],
            'dates' => [static fn (self $test): bool => is_int($test->status($test->order())['date']),
                ['milliseconds' => true, 'iso' => false]],
            'refund_date' => [
                static fn (self $test): string
                    => get_debug_type($test->status($test->refunded())['refunds'][0]['date'] ?? null),
                ['text' => 'string', 'milliseconds' => 'int', 'absent' => 'null'],
            ],
            'refunds' => [
                static fn (self $test): bool => array_is_list($test->status($test->refunded())['refunds']),
                ['list' => true, 'object' => false],
            ],
            'card_number_members' => [static fn (self $test): array => array_values(array_intersect(
                ['maskedPan', 'pan'],
                array_keys($test->status($test->paid())['cardAuthInfo'])
            )), ['both' => ['maskedPan', 'pan'], 'pan' => ['pan'], 'maskedPan' => ['maskedPan']]],
            'mask' => [$paid('cardAuthInfo', 'pan'), [
                '6**4' => '450921**1119',
                '8****4' => '45092111****1119',
                '10**4' => '4509211111**1119',
                '4****4' => '4509****1119',
            ]],
            'approval_code' => [static function (self $test) use ($paid): array {
                $code = $paid('cardAuthInfo', 'approvalCode')($test);
                return [strlen($code), $code[0] === '0'];
            }, ['six' => [6, false], 'eight' => [8, false], 'leading_zero' => [6, true]]],
            'empty_lists' => [static function (self $test): string {
                $body = $test->send('getOrderStatusExtended', ['orderId' => $test->order()])['body'];
                preg_match('/"merchantOrderParams":(..)/', $body, $parts);
                return $parts[1] ?? 'absent';
            }, ['list' => '[]', 'absent' => 'absent', 'object' => '{}']],
            'bank_country' => [$paid('bankInfo'), [
                'tunisia' => ['bankCountryCode' => 'TN', 'bankCountryName' => 'Tunisia'],
                'unknown' => ['bankCountryCode' => 'UNKNOWN', 'bankCountryName' => 'Unknown'],
                'brackets' => ['bankCountryCode' => 'UNKNOWN', 'bankCountryName' => '<unknown>'],
                'number' => ['bankCountryCode' => 788, 'bankCountryName' => 'Tunisia'],
            ]],
            'currency' => [
                static fn (self $test): mixed => $test->status($test->order(['currency' => '012']))['currency'],
                ['text' => '012', 'number' => 12],
            ],
            'fee_amount' => [$paid('paymentAmountInfo', 'feeAmount'), ['absent' => null, 'present' => 0]],
            'binding_message' => [static function (self $test): string {
                $id = $test->order(['clientId' => 'C']);
                $test->pay($id);
                $bind = ['bindingId' => $test->status($id)['bindingInfo']['bindingId'], 'language' => 'en'];
                return $test->call('bindCard', $bind)['errorMessage'];
            }, ['Binding' => 'Binding is active', 'Binging' => 'Binging is active']],
            'texts' => [$paid('errorMessage'), ['true' => 'Success', 'markup' => Wire::MARKUP]],
        ];
    }

    private function tried(string $card, array $more = []): string
    {
        $id = $this->order();
        $this->pay($id, $card, $more);
        return $id;
    }

    /** 10.500 TND of which 4.000 are refunded. */
    private function refunded(): string
    {
        $id = $this->paid();
        $this->call('refund', ['orderId' => $id, 'amount' => 4000]);
        return $id;
    }
}
