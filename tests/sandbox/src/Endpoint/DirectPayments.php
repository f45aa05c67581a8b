<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Endpoint;

use ClicToPaySandbox\ActionCode;
use ClicToPaySandbox\GatewayError;
use ClicToPaySandbox\Identifier;
use ClicToPaySandbox\Merchant;
use ClicToPaySandbox\Order;
use ClicToPaySandbox\Parameters;
use ClicToPaySandbox\Registry;
use ClicToPaySandbox\Sandbox;
use ClicToPaySandbox\ShortStatusReply;
use ClicToPaySandbox\StatusReply;
use ClicToPaySandbox\Wire;

/** Payments without the hosted page: with card data from the merchant, or with a stored card. */
final class DirectPayments
{
    /** What recurrentPayment.do says for a number that is used already; register.do says 1. */
    private const ALREADY_REGISTERED = 10;

    private readonly Merchant $merchant;

    public function __construct(private readonly Sandbox $sandbox, private readonly Wire $wire)
    {
        $this->merchant = new Merchant($sandbox->switches);
    }

    /**
     * paymentorder.do: pays a registered order.
     *
     * @return array<string, mixed>
     */
    public function paymentOrder(Parameters $parameters): array
    {
        $this->merchant->needs('card_data');
        $id = $parameters->required('MDORDER', 36);
        $card = CardReader::read($parameters, '$PAN', '$EXPIRY', '$CVC', 'TEXT');
        $parameters->required('language', 2);
        $order = $this->sandbox->orders->byId($id);
        if ($order !== null && !$order->isOpen()) {
            throw new GatewayError(GatewayError::STATE, 'state');
        }
        $order = $this->sandbox->payments->begin($id, $card, self::ip($parameters));
        return (new DirectReply($this->sandbox))->of($order, $parameters->language());
    }

    /**
     * motoPayment.do: the card's data came by mail or telephone; there is no authentication.
     *
     * @return array<string, mixed>
     */
    public function moto(Parameters $parameters): array
    {
        $this->merchant->needs('card_data');
        $parameters->required('returnUrl', 512);
        $card = CardReader::read($parameters, holder: 'cardholder');
        $order = $this->register($parameters, $parameters->boolean('preAuth'), ['FORCE_SSL']);
        $order = $this->sandbox->payments->begin($order->id, $card, self::ip($parameters), 'CARD_MOTO');
        $message = ActionCode::text($order->actionCode, $parameters->language());
        return [
            'success' => $order->isPaid(),
            'errorCode' => $order->isPaid() ? '0' : (string) GatewayError::INVALID,
            'errorMessage' => $order->isPaid() ? 'Success' : $message,
            'mdOrder' => $order->id,
            'orderNumber' => $order->number,
            'userMessage' => $message,
        ];
    }

    /**
     * instantPayment.do: registers and pays in one call.
     *
     * @return array<string, mixed>
     */
    public function instant(Parameters $parameters): array
    {
        $this->merchant->needs('card_data');
        $parameters->required('returnUrl', 512);
        $bindingId = $parameters->optional('bindingId', 255);
        $card = $bindingId === null ? CardReader::read($parameters) : null;
        $order = $this->register($parameters, $parameters->boolean('preAuth'));
        $order = $card !== null
            ? $this->sandbox->payments->begin($order->id, $card, self::ip($parameters))
            : $this->payWithBinding($order, (string) $bindingId, $parameters);
        $reply = (new DirectReply($this->sandbox))->of($order, $parameters->language());
        return ['errorCode' => (string) $reply['errorCode'], 'orderId' => $order->id] + $reply + [
            'orderStatus' => $this->shortStatus($order),
        ];
    }

    /**
     * instantRefund.do: pays out to a card, without a payment before.
     *
     * @return array<string, mixed>
     */
    public function instantRefund(Parameters $parameters): array
    {
        $this->merchant->needs('card_data');
        $this->merchant->needs('refund');
        $bindingId = $parameters->optional('bindingId', 255);
        $bindingId === null ? CardReader::read($parameters) : $this->sandbox->bindings->get($bindingId);
        $order = $this->sandbox->database->transaction(function () use ($parameters): Order {
            $order = $this->register($parameters, false);
            $order->status = Order::REFUNDED;
            $order->actionCode = ActionCode::APPROVED;
            $order->refunded = $order->amount;
            $order->refundedAt = $this->sandbox->clock->now();
            $order->approvalCode = Identifier::digits(6);
            $order->reference = Identifier::digits(12);
            $this->sandbox->orders->save($order);
            $this->sandbox->journal->write($order, 'refund', $order->amount, 'api');
            return $order;
        });
        return [
            'errorCode' => '0',
            'errorMessage' => 'Success',
            'orderId' => $order->id,
            'orderStatus' => [
                'approvalCode' => $order->approvalCode,
                'rrn' => $order->reference,
                'ErrorCode' => '0',
                'ErrorMessage' => 'Success',
            ],
        ];
    }

    /** @return array<string, mixed> */
    public function recurrent(Parameters $parameters): array
    {
        try {
            $order = $this->withStoredCard($parameters);
        } catch (GatewayError $error) {
            throw $error->getCode() === GatewayError::DUPLICATE
                ? new GatewayError(self::ALREADY_REGISTERED, 'registered') : $error;
        }
        return [
            'success' => true,
            'data' => ['orderId' => $order->id],
            'orderStatus' => $this->status($order, $parameters) + ['operations' => [[
                'amount' => $order->amount,
                'cardHolder' => $order->holder,
                'authCode' => $order->approvalCode,
            ]]],
        ];
    }

    /** @return array<string, mixed> */
    public function installment(Parameters $parameters): array
    {
        $order = $this->withStoredCard($parameters);
        return [
            'errorCode' => 0,
            'errorMessage' => 'Success',
            'orderId' => $order->id,
            'orderStatus' => $this->status($order, $parameters),
            'error' => false,
        ];
    }

    private function withStoredCard(Parameters $parameters): Order
    {
        $this->merchant->needs('bindings');
        $parameters->required('orderNumber', 36);
        $bindingId = $parameters->required('bindingId', 255);
        $this->sandbox->bindings->get($bindingId);
        $order = $this->register($parameters, $parameters->boolean('preAuth'));
        return $this->payWithBinding($order, $bindingId, $parameters);
    }

    private function payWithBinding(Order $order, string $bindingId, Parameters $parameters): Order
    {
        $binding = $this->sandbox->bindings->get($bindingId);
        if (!$binding->active) {
            $spelling = $this->sandbox->switches->get('binding_message');
            throw new GatewayError(GatewayError::BINDING, 'binding_inactive', $spelling);
        }
        return $this->sandbox->payments->beginWithBinding($order->id, $binding, self::ip($parameters));
    }

    /** @param list<string> $features */
    private function register(Parameters $parameters, bool $twoPhase, array $features = []): Order
    {
        return (new Registry($this->sandbox))->registerDirect($parameters, $twoPhase, $features);
    }

    /** @return array<string, mixed> */
    private function status(Order $order, Parameters $parameters): array
    {
        return $this->sandbox->switches->is('nested_status_names', 'capitals')
            ? $this->shortStatus($order)
            : (new StatusReply($this->sandbox, $this->wire))->of($order, $parameters->language());
    }

    /** @return array<string, mixed> */
    private function shortStatus(Order $order): array
    {
        return (new ShortStatusReply($this->sandbox, $this->wire))->of($order) + [
            'rrn' => $order->reference,
            'originalActionCode' => $order->actionCode === ActionCode::APPROVED ? '00' : null,
        ];
    }

    private static function ip(Parameters $parameters): string
    {
        return $parameters->optional('ip', 39) ?? '127.0.0.1';
    }
}
