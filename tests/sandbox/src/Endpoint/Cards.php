<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Endpoint;

use ClicToPaySandbox\ActionCode;
use ClicToPaySandbox\Card;
use ClicToPaySandbox\GatewayError;
use ClicToPaySandbox\Merchant;
use ClicToPaySandbox\Parameters;
use ClicToPaySandbox\Registry;
use ClicToPaySandbox\Sandbox;
use ClicToPaySandbox\Wire;

/** verifyEnrollment.do, updateSSLCardList.do and verifyCard.do. */
final class Cards
{
    public function __construct(private readonly Sandbox $sandbox, private readonly Wire $wire)
    {
        (new Merchant($sandbox->switches))->needs('card_data');
    }

    /** @return array<string, mixed> */
    public function verifyEnrollment(Parameters $parameters): array
    {
        $pan = $parameters->required('pan', 19);
        if (!preg_match('/^\d{12,19}$/D', $pan)) {
            throw GatewayError::invalid('pan');
        }
        return [
            'errorCode' => '0',
            'errorMessage' => 'Success',
            'emitterName' => 'TEST CARD',
            'emitterCountryCode' => 'TN',
            'enrolled' => match (Card::table()[$pan][3] ?? null) {
                null => 'U',
                'none' => 'N',
                default => 'Y',
            },
        ];
    }

    /**
     * Lets the card of an order pay without 3-D Secure from now on. The parameter is mdorder, in lower case.
     *
     * @return array<string, mixed>
     */
    public function updateSSLCardList(Parameters $parameters): array
    {
        $card = $this->sandbox->orders->byId($parameters->required('mdorder', 36))?->fingerprint
            ?? throw new GatewayError(GatewayError::NOT_FOUND, 'not_found');
        return $this->sandbox->database->transaction(function () use ($card): array {
            if ($this->sandbox->settings->get("ssl_card.$card") !== '') {
                throw new GatewayError(GatewayError::NOT_FOUND, 'card_listed');
            }
            $this->sandbox->settings->set("ssl_card.$card", 'yes');
            return ['errorCode' => '0', 'errorMessage' => 'Success'];
        });
    }

    /**
     * A check that takes nothing: the order ends reversed.
     *
     * @return array<string, mixed>
     */
    public function verifyCard(Parameters $parameters): array
    {
        $card = CardReader::read($parameters);
        $order = (new Registry($this->sandbox))->registerDirect($parameters, false, ['VERIFY', 'FORCE_SSL']);
        $order = $this->sandbox->payments->begin($order->id, $card, (string) $parameters->optional('ip', 39));
        return [
            'errorCode' => '0',
            'errorMessage' => 'Success',
            'orderId' => $order->id,
            'orderNumber' => $order->number,
            'rrn' => $order->reference,
            'authCode' => $order->approvalCode,
            'actionCode' => $this->wire->actionCode($order->actionCode),
            'actionCodeDescription' => ActionCode::text($order->actionCode, $parameters->language()),
            'time' => $order->created,
            'eci' => $this->sandbox->switches->is('eci', 'text') ? '07' : 7,
            'amount' => $order->amount,
            'currency' => $this->wire->currency($order->currency),
        ];
    }
}
