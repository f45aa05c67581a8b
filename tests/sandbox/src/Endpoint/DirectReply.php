<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Endpoint;

use ClicToPaySandbox\ActionCode;
use ClicToPaySandbox\HostedPage;
use ClicToPaySandbox\Order;
use ClicToPaySandbox\Sandbox;

/** The answer of calls that pay an order without its page: where the buyer goes next. */
final class DirectReply
{
    private const INFO = 'Your order is proceeded, redirecting...';
    private const FAILED_AUTHENTICATION = 'Error 3-D Secure authorization.';

    public function __construct(private readonly Sandbox $sandbox)
    {
    }

    /** @return array<string, mixed> */
    public function of(Order $order, string $language): array
    {
        if ($order->status === Order::AUTHENTICATING) {
            return $this->issuer($order, $language);
        }
        $redirect = HostedPage::returnUrl($order, $language);
        if (in_array($order->actionCode, [ActionCode::AUTHENTICATION_REFUSED, ActionCode::ATTEMPTS_USED_UP], true)
            && $order->authentication === 'refused') {
            return [
                'redirect' => $redirect,
                'error' => self::FAILED_AUTHENTICATION,
                'errorCode' => (int) $this->sandbox->switches->get('failed_authentication_code'),
                'is3DSVer2' => true,
                'errorTypeName' => 'TDS_UNKNOWN_ARES_STATUS',
                'processingErrorType' => 'MANDATORY_3DSECURE',
                'errorMessage' => self::FAILED_AUTHENTICATION,
            ];
        }
        return ['redirect' => $redirect, 'info' => self::INFO, 'errorCode' => 0];
    }

    /**
     * The browser posts paReq, and where to come back, to the issuer.
     *
     * @return array<string, mixed>
     */
    private function issuer(Order $order, string $language): array
    {
        return [
            'info' => self::INFO,
            'errorCode' => 0,
            'acsUrl' => HostedPage::issuerUrl($this->sandbox, $order, $language),
            'paReq' => base64_encode($order->id),
            'termUrl' => HostedPage::returnUrl($order, $language),
        ];
    }
}
