<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use ClicToPaySandbox\Endpoint\Cards;
use ClicToPaySandbox\Endpoint\Completion;
use ClicToPaySandbox\Endpoint\DirectPayments;
use ClicToPaySandbox\Endpoint\Registration;
use ClicToPaySandbox\Endpoint\Status;
use ClicToPaySandbox\Endpoint\StoredCards;

/** The calls of the API. Names are case-sensitive, as on the gateway: any other is HTTP 404. */
final class Endpoints
{
    /** Path below /payment/ => [class, method, how its errors are written]. */
    private const TABLE = [
        'rest/register.do' => [Registration::class, 'register', 'register'],
        'rest/registerPreAuth.do' => [Registration::class, 'registerPreAuth', 'register'],
        'rest/deposit.do' => [Completion::class, 'deposit', 'operation'],
        'rest/reverse.do' => [Completion::class, 'reverse', 'operation'],
        'rest/refund.do' => [Completion::class, 'refund', 'operation'],
        'rest/decline.do' => [Completion::class, 'decline', 'operation'],
        'rest/getOrderStatus.do' => [Status::class, 'short', 'short'],
        'rest/getOrderStatusExtended.do' => [Status::class, 'extended', 'status'],
        'rest/getLastOrdersForMerchants.do' => [Status::class, 'lastOrders', 'text'],
        'rest/verifyEnrollment.do' => [Cards::class, 'verifyEnrollment', 'text'],
        'rest/updateSSLCardList.do' => [Cards::class, 'updateSSLCardList', 'text'],
        'rest/verifyCard.do' => [Cards::class, 'verifyCard', 'text'],
        'rest/paymentOrderBinding.do' => [StoredCards::class, 'pay', 'direct'],
        'rest/getBindings.do' => [StoredCards::class, 'ofClient', 'operation'],
        'rest/getBindingsByCardOrId.do' => [StoredCards::class, 'ofCardOrId', 'operation'],
        'rest/bindCard.do' => [StoredCards::class, 'bind', 'operation'],
        'rest/unBindCard.do' => [StoredCards::class, 'unbind', 'operation'],
        'rest/extendBinding.do' => [StoredCards::class, 'extend', 'operation'],
        'rest/createBindingNoPayment.do' => [StoredCards::class, 'create', 'boolean'],
        'rest/paymentorder.do' => [DirectPayments::class, 'paymentOrder', 'direct'],
        'rest/motoPayment.do' => [DirectPayments::class, 'moto', 'success'],
        'rest/instantPayment.do' => [DirectPayments::class, 'instant', 'text'],
        'rest/instantRefund.do' => [DirectPayments::class, 'instantRefund', 'text'],
        'recurrentPayment.do' => [DirectPayments::class, 'recurrent', 'object'],
        'installmentPayment.do' => [DirectPayments::class, 'installment', 'boolean'],
    ];

    /** @return list<string> */
    public static function paths(): array
    {
        return array_map(static fn (string $path): string => "/payment/$path", array_keys(self::TABLE));
    }

    /** @return ?array{class-string, string, string} */
    public static function find(string $path): ?array
    {
        return str_starts_with($path, '/payment/') ? self::TABLE[substr($path, strlen('/payment/'))] ?? null : null;
    }
}
