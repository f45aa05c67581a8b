<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Endpoint;

use ClicToPaySandbox\HostedPage;
use ClicToPaySandbox\Order;
use ClicToPaySandbox\Parameters;
use ClicToPaySandbox\Registry;
use ClicToPaySandbox\Sandbox;
use ClicToPaySandbox\Wire;

/** register.do and registerPreAuth.do. */
final class Registration
{
    public function __construct(private readonly Sandbox $sandbox, private readonly Wire $wire)
    {
    }

    /** @return array<string, mixed> */
    public function register(Parameters $parameters): array
    {
        return $this->reply((new Registry($this->sandbox))->register($parameters, false));
    }

    /** @return array<string, mixed> */
    public function registerPreAuth(Parameters $parameters): array
    {
        return $this->reply((new Registry($this->sandbox))->register($parameters, true));
    }

    /** @return array<string, mixed> */
    private function reply(Order $order): array
    {
        return [
            'errorCode' => $this->wire->code('register_error_code', 0),
            'orderId' => $order->id,
            'formUrl' => HostedPage::url($this->sandbox, $order),
        ];
    }
}
