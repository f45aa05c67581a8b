<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** The answer of getOrderStatus.do, with its own names and capitals. A member that is null here has no value. */
final class ShortStatusReply
{
    private const DECLINED = 2;

    public function __construct(private readonly Sandbox $sandbox, private readonly Wire $wire)
    {
    }

    /** @return array<string, mixed> */
    public function of(Order $order): array
    {
        $switches = $this->sandbox->switches;
        $all = $switches->is('short_status_members', 'documented');
        $card = $order->mask !== null && ($all || $order->isPaid());
        $declined = $order->status === Order::DECLINED && $switches->is('short_status_declined_code', '2');
        $reply = [
            'expiration' => $card ? $this->wire->identifier($order->expiration) : null,
            'cardholderName' => $card ? $order->holder : null,
            'depositAmount' => $this->sandbox->operations->depositedAmount($order),
            'currency' => $this->wire->currency($order->currency),
            'approvalCode' => $card && $order->isPaid() ? $order->approvalCode : null,
            'authCode' => $all || !$order->isPaid() ? 2 : null,
            'clientId' => $card ? $this->wire->identifier($order->clientId) : null,
            'bindingId' => $card ? $order->bindingId : null,
            'ErrorCode' => $this->wire->code('status_error_code', $declined ? self::DECLINED : 0),
            'ErrorMessage' => $declined ? 'Payment is declined' : 'Success',
            'OrderStatus' => $order->status,
            'OrderNumber' => $order->number,
            'Pan' => $card ? $order->mask : null,
            'Amount' => $order->amount,
            'Ip' => $card ? $order->ip : null,
        ];
        return $switches->is('short_status_names', 'mixed') ? self::mixNames($reply) : $reply;
    }

    /**
     * @param array<string, mixed> $reply
     * @return array<string, mixed>
     */
    private static function mixNames(array $reply): array
    {
        $mixed = [];
        foreach ($reply as $name => $value) {
            $mixed[preg_match('/^(Error|OrderStatus)/', $name) ? lcfirst($name) : $name] = $value;
        }
        return $mixed;
    }
}
