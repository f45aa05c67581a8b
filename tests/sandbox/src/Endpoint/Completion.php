<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Endpoint;

use ClicToPaySandbox\GatewayError;
use ClicToPaySandbox\Merchant;
use ClicToPaySandbox\Order;
use ClicToPaySandbox\Parameters;
use ClicToPaySandbox\Sandbox;
use ClicToPaySandbox\Wire;

/** deposit.do, reverse.do, refund.do and decline.do. */
final class Completion
{
    private readonly Merchant $merchant;

    public function __construct(private readonly Sandbox $sandbox, private readonly Wire $wire)
    {
        $this->merchant = new Merchant($sandbox->switches);
    }

    /** @return array<string, mixed> */
    public function deposit(Parameters $parameters): array
    {
        $this->merchant->needs('pre_authorisation');
        $amount = $parameters->requiredNumber('amount', 12);
        $this->sandbox->operations->deposit($this->order($parameters), $amount, 'api');
        return $this->done();
    }

    /** @return array<string, mixed> */
    public function reverse(Parameters $parameters): array
    {
        $this->merchant->needs('reverse');
        $amount = $parameters->optionalNumber('amount', 12) ?? 0;
        $this->sandbox->operations->reverse($this->order($parameters), 'api', $amount);
        return $this->done();
    }

    /** @return array<string, mixed> */
    public function refund(Parameters $parameters): array
    {
        $this->merchant->needs('refund');
        $this->sandbox->operations->refund(
            $this->order($parameters),
            $parameters->requiredNumber('amount', 12),
            'api',
            $parameters->optional('externalRefundId', 32),
            $parameters->optionalNumber('expectedDepositedAmount', 12),
        );
        return $this->done();
    }

    /** @return array<string, mixed> */
    public function decline(Parameters $parameters): array
    {
        $this->merchant->needs('decline');
        $number = $parameters->required('orderNumber', 36);
        $order = $this->order($parameters);
        if ($order->number !== $number) {
            throw new GatewayError(GatewayError::NOT_FOUND, 'not_found');
        }
        $this->sandbox->operations->decline($order, 'api');
        return $this->done();
    }

    /** By orderId; also by orderNumber if it comes with merchantLogin. */
    private function order(Parameters $parameters): Order
    {
        $id = $parameters->optional('orderId', 36);
        $login = $parameters->optional('merchantLogin', 255);
        $number = $login === null ? null : $parameters->optional('orderNumber', 36);
        $order = match (true) {
            $id !== null => $this->sandbox->orders->byId($id),
            $number !== null => $this->sandbox->orders->byNumber($number),
            default => throw GatewayError::missing('orderId'),
        };
        return $order ?? throw new GatewayError(GatewayError::NOT_FOUND, 'not_found');
    }

    /** @return array<string, mixed> */
    private function done(): array
    {
        return [
            'errorCode' => $this->wire->code('operation_error_code', 0),
            'errorMessage' => $this->sandbox->switches->is('operation_message', 'present') ? 'Success' : null,
        ];
    }
}
