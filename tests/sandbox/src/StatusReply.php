<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** The answer of getOrderStatusExtended.do. A member that is null here has no value. */
final class StatusReply
{
    public function __construct(private readonly Sandbox $sandbox, private readonly Wire $wire)
    {
    }

    /** @return array<string, mixed> */
    public function of(Order $order, string $language): array
    {
        $tried = $order->mask !== null;
        $reply = [
            'errorCode' => $this->wire->code('status_error_code', 0),
            'errorMessage' => 'Success',
            'orderNumber' => $order->number,
            'orderStatus' => $order->status,
            'actionCode' => $this->wire->actionCode($order->actionCode),
            'actionCodeDescription' => $this->wire->actionText($order->actionCode, $language),
            'amount' => $order->amount,
            'currency' => $this->wire->currency($order->currency),
            'date' => $this->wire->date($order->created),
            'orderDescription' => $order->description,
            'ip' => $this->is('sample') ? null : $order->ip,
            'merchantOrderParams' => $this->wire->pairs($order->parameters),
            'transactionAttributes' => $this->wire->pairs([]),
            'attributes' => $this->wire->pairs(['mdOrder' => $order->id]),
            'cardAuthInfo' => $tried ? $this->card($order) : null,
            'bindingInfo' => $this->binding($order),
            'authDateTime' => $this->wire->date($order->authorisedAt),
            'terminalId' => $order->authorisedAt === null ? null : $this->wire->identifier('12345678'),
            'authRefNum' => $this->wire->identifier($order->reference),
            'paymentWay' => $this->is('sample') ? null : $order->paymentWay,
            'paymentAmountInfo' => $this->amounts($order),
            'bankInfo' => $tried ? $this->wire->bank() : null,
            'refunds' => $this->refunds($order),
        ];
        if ($this->is('all')) {
            $reply += $this->further($order);
        }
        return $this->sandbox->switches->is('extended_status_names', 'mixed') ? self::mixNames($reply) : $reply;
    }

    private function is(string $members): bool
    {
        return $this->sandbox->switches->is('extended_members', $members);
    }

    /** @return array<string, mixed> */
    private function card(Order $order): array
    {
        $numbers = $this->sandbox->switches->get('card_number_members');
        return [
            'maskedPan' => $numbers === 'pan' ? null : $order->mask,
            'expiration' => $this->wire->identifier($order->expiration),
            'cardholderName' => $order->holder,
            'approvalCode' => $order->approvalCode,
            'paymentSystem' => $this->is('sample') ? null : $order->paymentSystem,
            'pan' => $numbers === 'maskedPan' ? null : $order->mask,
            'secureAuthInfo' => $this->is('all') ? $this->authentication($order) : null,
        ];
    }

    /** @return array<string, mixed> */
    private function authentication(Order $order): array
    {
        $full = in_array($order->authentication, ['otp', 'frictionless'], true);
        $eci = match (true) {
            !$full => '07',
            $order->paymentSystem === 'VISA' => '05',
            default => '02',
        };
        $style = $this->sandbox->switches->get('secure_auth_info');
        $proof = $full ? ['cavv' => 'AAABBEg0VhI0VniQEjRWAAAAAAA=', 'xid' => base64_encode($order->id)] : [];
        $reply = [
            'eci' => $this->sandbox->switches->is('eci', 'text') ? $eci : (int) $eci,
            'authTypeIndicator' => $full ? '1' : '0',
            'threeDSInfo' => $full && $style !== 'flat' ? $proof : null,
        ] + ($style === 'flat' ? $proof : []);
        $statuses = $style === 'other_case'
            ? ['threeDsProtocolVersion', 'rReqTransStatus', 'aResTransStatus']
            : ['threeDSProtocolVersion', 'rreqTransStatus', 'aresTransStatus'];
        return $reply + ($full
            ? array_combine($statuses, ['2.1.0', 'Y', $order->authentication === 'otp' ? 'C' : 'Y']) : []);
    }

    /** @return ?array<string, mixed> */
    private function binding(Order $order): ?array
    {
        return $order->bindingId === null ? null : [
            'clientId' => $this->wire->identifier($order->clientId),
            'bindingId' => $order->bindingId,
        ];
    }

    /** @return array<string, mixed> */
    private function amounts(Order $order): array
    {
        return [
            'paymentState' => $this->sandbox->switches->is('payment_state', 'number')
                ? $order->status : $order->paymentState(),
            'approvedAmount' => $order->approved,
            'depositedAmount' => $this->sandbox->operations->depositedAmount($order),
            'refundedAmount' => $order->refunded,
            'feeAmount' => $this->sandbox->switches->is('fee_amount', 'present') ? 0 : null,
            'totalAmount' => $this->is('all') ? $order->amount : null,
        ];
    }

    /** @return list<array<string, mixed>>|array<string, mixed>|null */
    private function refunds(Order $order): ?array
    {
        $showId = !$this->sandbox->switches->is('external_refund_id', 'off');
        $list = array_map(fn (array $refund): array => [
            'date' => $this->wire->refundDate($refund['date']),
            'referenceNumber' => $refund['reference'],
            'actionCode' => '000',
            'amount' => $refund['amount'],
            'externalRefundId' => $showId ? $refund['externalId'] : null,
        ], $order->refunds);
        return match (true) {
            $list === [] => null,
            $this->sandbox->switches->is('refunds', 'object') => end($list),
            default => $list,
        };
    }

    /** @return array<string, mixed> */
    private function further(Order $order): array
    {
        return [
            'depositedDate' => $this->wire->date($order->depositedAt),
            'refundedDate' => $this->wire->date($order->refundedAt),
            'reversedDate' => $this->wire->date($order->reversedAt),
            'chargeback' => false,
            'payerData' => $order->email === null ? null : ['email' => $order->email],
            'feUtrnno' => $order->utrnno === null ? null : (int) $order->utrnno,
            'avsCode' => null,
        ];
    }

    /**
     * Names of the short status among those of the extended one.
     *
     * @param array<string, mixed> $reply
     * @return array<string, mixed>
     */
    private static function mixNames(array $reply): array
    {
        $mixed = [];
        foreach ($reply as $name => $value) {
            $mixed[['amount' => 'Amount', 'ip' => 'Ip', 'bindingInfo' => 'BindingInfo'][$name] ?? $name] = $value;
        }
        return $mixed + ['depositAmount' => $reply['paymentAmountInfo']['depositedAmount']];
    }
}
