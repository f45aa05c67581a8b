<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Endpoint;

use ClicToPaySandbox\GatewayError;
use ClicToPaySandbox\Merchant;
use ClicToPaySandbox\Order;
use ClicToPaySandbox\Parameters;
use ClicToPaySandbox\Sandbox;
use ClicToPaySandbox\ShortStatusReply;
use ClicToPaySandbox\StatusReply;
use ClicToPaySandbox\Wire;
use DateTimeImmutable;
use DateTimeZone;

/** getOrderStatus.do, getOrderStatusExtended.do and getLastOrdersForMerchants.do. */
final class Status
{
    private const PAGE_SIZE_MAXIMUM = 200;

    public function __construct(private readonly Sandbox $sandbox, private readonly Wire $wire)
    {
    }

    /** @return array<string, mixed> */
    public function short(Parameters $parameters): array
    {
        $order = $this->sandbox->orders->byId($parameters->required('orderId', 36));
        return (new ShortStatusReply($this->sandbox, $this->wire))->of($order ?? self::notFound());
    }

    /**
     * The order id wins if both are given.
     *
     * @return array<string, mixed>
     */
    public function extended(Parameters $parameters): array
    {
        $id = $parameters->optional('orderId', 36);
        $number = $parameters->optional('orderNumber', 36);
        $order = match (true) {
            $id !== null => $this->sandbox->orders->byId($id),
            $number !== null => $this->sandbox->orders->byNumber($number),
            default => throw new GatewayError(GatewayError::DUPLICATE, 'order_expected'),
        };
        return $this->reply($order ?? self::notFound(), $parameters);
    }

    /** @return array<string, mixed> */
    public function lastOrders(Parameters $parameters): array
    {
        (new Merchant($this->sandbox->switches))->needs('lists');
        $size = $parameters->requiredNumber('size', 9);
        $page = $parameters->optionalNumber('page', 9) ?? 0;
        $from = self::time($parameters, 'from');
        $to = self::time($parameters, 'to');
        $states = explode(',', $parameters->required('transactionStates', 100));
        if ($size < 1 || $size > self::PAGE_SIZE_MAXIMUM) {
            throw GatewayError::invalid('size');
        }
        $byCreation = $parameters->boolean('searchByCreatedDate');
        $found = array_values(array_filter(
            $this->sandbox->orders->createdBetween($byCreation ? $from : 0, $to),
            static fn (Order $order): bool => in_array($order->paymentState(), $states, true)
                && ($byCreation || ($order->authorisedAt ?? $order->created) >= $from
                    && ($order->authorisedAt ?? $order->created) <= $to)
        ));
        return [
            'errorCode' => 0,
            'errorMessage' => 'Success',
            'orderStatuses' => array_map(
                fn (Order $order): array => $this->reply($order, $parameters),
                array_slice($found, $page * $size, $size)
            ),
            'totalCount' => count($found),
            'page' => $page,
            'pageSize' => $size,
        ];
    }

    /** @return array<string, mixed> */
    private function reply(Order $order, Parameters $parameters): array
    {
        return (new StatusReply($this->sandbox, $this->wire))->of($order, $parameters->language());
    }

    private static function notFound(): never
    {
        throw new GatewayError(GatewayError::NOT_FOUND, 'not_found');
    }

    private static function time(Parameters $parameters, string $name): int
    {
        $text = $parameters->required($name, 14);
        $time = DateTimeImmutable::createFromFormat('!YmdHis', $text, new DateTimeZone('Africa/Tunis'));
        return $time === false ? throw GatewayError::invalid($name) : $time->getTimestamp() * 1000;
    }
}
