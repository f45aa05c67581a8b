<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Endpoint;

use ClicToPaySandbox\Binding;
use ClicToPaySandbox\Card;
use ClicToPaySandbox\GatewayError;
use ClicToPaySandbox\Identifier;
use ClicToPaySandbox\Merchant;
use ClicToPaySandbox\Parameters;
use ClicToPaySandbox\Sandbox;
use ClicToPaySandbox\Wire;

/** The calls about stored cards ("bindings"). */
final class StoredCards
{
    public function __construct(private readonly Sandbox $sandbox, private readonly Wire $wire)
    {
        (new Merchant($sandbox->switches))->needs('bindings');
    }

    /** @return array<string, mixed> */
    public function ofClient(Parameters $parameters): array
    {
        $client = $parameters->required('clientId', 255);
        return $this->listed($this->sandbox->bindings->activeOfClient($client), $parameters);
    }

    /**
     * The card number wins if both are given.
     *
     * @return array<string, mixed>
     */
    public function ofCardOrId(Parameters $parameters): array
    {
        $pan = $parameters->optional('pan', 19);
        $bindings = $pan !== null
            ? $this->sandbox->bindings->activeOfCard(Card::fingerprintOf($pan))
            : [$this->sandbox->bindings->get($parameters->required('bindingId', 255))];
        return $this->listed(array_filter($bindings, static fn (Binding $one): bool => $one->active), $parameters);
    }

    /** @return array<string, mixed> */
    public function bind(Parameters $parameters): array
    {
        return $this->activate($parameters, true);
    }

    /** @return array<string, mixed> */
    public function unbind(Parameters $parameters): array
    {
        return $this->activate($parameters, false);
    }

    /** @return array<string, mixed> */
    public function extend(Parameters $parameters): array
    {
        $binding = $this->sandbox->bindings->get($parameters->required('bindingId', 255));
        $expiry = $parameters->required('newExpiry', 6);
        if (!preg_match('/^20\d\d(0[1-9]|1[0-2])$/D', $expiry) || $expiry < $binding->expiry) {
            throw GatewayError::invalid('newExpiry');
        }
        $this->sandbox->bindings->extend($binding->id, $expiry);
        return $this->done();
    }

    /** @return array<string, mixed> */
    public function create(Parameters $parameters): array
    {
        (new Merchant($this->sandbox->switches))->needs('card_data');
        $client = $parameters->required('clientId', 255);
        $card = CardReader::read($parameters, expiry: 'expiryDate');
        $binding = $this->sandbox->bindings->add(new Binding(
            Identifier::uuid(),
            $client,
            Card::fingerprintOf($card->number),
            $card->mask($this->sandbox->switches->get('mask')),
            $card->expiration(),
            $card->holder,
            $card->paymentSystem(),
            $this->sandbox->acquirer->actionCode($card),
            true,
        ));
        return [
            'errorCode' => 0,
            'errorMessage' => 'Success',
            'error' => false,
            'bindingId' => $binding->id,
            'clientId' => $this->wire->identifier($binding->client),
            'cardholderName' => $binding->holder,
            'expiryDate' => $this->wire->identifier($binding->expiry),
            'maskedPan' => $binding->mask,
        ];
    }

    /**
     * paymentOrderBinding.do: pays a registered order.
     *
     * @return array<string, mixed>
     */
    public function pay(Parameters $parameters): array
    {
        $orderId = $parameters->required('mdOrder', 36);
        $binding = $this->sandbox->bindings->get($parameters->required('bindingId', 255));
        if (!$binding->active) {
            throw $this->wrongState('binding_inactive');
        }
        if ($this->sandbox->orders->byId($orderId)?->isOpen() === false) {
            throw new GatewayError(GatewayError::STATE, 'state');
        }
        $ip = (string) $parameters->optional('ip', 39);
        $order = $this->sandbox->payments->beginWithBinding($orderId, $binding, $ip);
        return (new DirectReply($this->sandbox))->of($order, $parameters->language());
    }

    /** @return array<string, mixed> */
    private function activate(Parameters $parameters, bool $active): array
    {
        $id = $parameters->required('bindingId', 255);
        return $this->sandbox->database->transaction(function () use ($id, $active): array {
            if ($this->sandbox->bindings->get($id)->active === $active) {
                throw $this->wrongState($active ? 'binding_active' : 'binding_inactive');
            }
            $this->sandbox->bindings->activate($id, $active);
            return $this->done();
        });
    }

    private function wrongState(string $text): GatewayError
    {
        return new GatewayError(GatewayError::BINDING, $text, $this->sandbox->switches->get('binding_message'));
    }

    /**
     * @param array<Binding> $bindings
     * @return array<string, mixed>
     */
    private function listed(array $bindings, Parameters $parameters): array
    {
        $month = gmdate('Ym', intdiv($this->sandbox->clock->now(), 1000));
        if (!$parameters->boolean('showExpired')) {
            $bindings = array_filter($bindings, static fn (Binding $one): bool => $one->expiry >= $month);
        }
        if ($bindings === []) {
            throw new GatewayError(GatewayError::BINDING, 'binding_not_found');
        }
        return $this->done() + ['bindings' => array_map($this->line(...), array_values($bindings))];
    }

    /** @return array<string, mixed> */
    private function line(Binding $binding): array
    {
        return [
            'bindingId' => $binding->id,
            'maskedPan' => $binding->mask,
            'expiryDate' => $this->wire->identifier($binding->expiry),
            'paymentWay' => 'CARD',
            'paymentSystem' => $binding->paymentSystem,
            'displayLabel' => 'XXXXXXXXXXXX' . substr($binding->mask, -4),
            'bindingCategory' => 'COMMON',
            'clientId' => $this->wire->identifier($binding->client),
        ];
    }

    /** @return array<string, mixed> */
    private function done(): array
    {
        return ['errorCode' => $this->wire->code('operation_error_code', 0), 'errorMessage' => 'Success'];
    }
}
