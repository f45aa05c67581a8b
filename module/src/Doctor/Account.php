<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

use ClicToPay\ClientInterface;
use ClicToPay\Exception\{ClicToPayException, GatewayException, ProtocolException, TransportException, UnknownOutcomeException};

/**
 * What the gateway lets a login do. Asked about an order that does not exist, with an id of 122 random bits that nobody else uses: there is
 * nothing that the call could change. Error 5 is a refusal; that the order is not found means that the call is allowed.
 */
final class Account
{
    private const REFUSED = '5';
    private const PREFIX = 'doctor-';

    /** @var array<string, \Throwable|null> what came of each call so far */
    private array $asked = [];

    public function __construct(private readonly ClientInterface $client)
    {
    }

    /** Whether the gateway knows the login. One that may not ask for a status is known if anything else is open to it. */
    public function isKnown(): bool
    {
        return !$this->refuses('status') || !$this->refuses('refund');
    }

    /** @param string $call status, deposit, reverse, refund or decline */
    public function refuses(string $call): bool
    {
        $failure = $this->failure($call);
        return $failure instanceof GatewayException && $failure->errorCode === self::REFUSED;
    }

    /** Why there was no answer that tells anything; null: there was one. */
    public function silence(string $call): ?\Throwable
    {
        $failure = $this->failure($call);
        return $failure instanceof TransportException || $failure instanceof ProtocolException || $failure instanceof UnknownOutcomeException ? $failure : null;
    }

    public function failure(string $call): ?\Throwable
    {
        if (!array_key_exists($call, $this->asked)) {
            $this->asked[$call] = $this->ask($call);
        }
        return $this->asked[$call];
    }

    private function ask(string $call): ?\Throwable
    {
        $id = self::nobodys();
        $number = self::number();
        // By execute(): the methods of their own send nothing about an order that is not found. An amount of 0 would mean all of it.
        try {
            match ($call) {
                'status' => $this->client->getOrderStatusExtended(orderNumber: $number),
                'deposit', 'refund' => $this->client->execute("$call.do", ['orderId' => $id, 'amount' => 1]),
                'reverse' => $this->client->execute('reverse.do', ['orderId' => $id]),
                'decline' => $this->client->execute('decline.do', ['orderId' => $id, 'orderNumber' => $number]),
            };
        } catch (ClicToPayException $failure) {
            return $failure;
        }
        return null;
    }

    /** A number for an order of the doctor's, real or not. */
    public static function number(): string
    {
        return self::PREFIX . bin2hex(random_bytes(8));
    }

    /** Whether the gateway speaks of such an order. */
    public static function isNumber(?string $orderNumber): bool
    {
        return str_starts_with((string) $orderNumber, self::PREFIX);
    }

    /** An id that no order has: a UUID, version 4. */
    public static function nobodys(): string
    {
        $hex = bin2hex(random_bytes(16));
        return sprintf('%s-%s-4%s-a%s-%s', substr($hex, 0, 8), substr($hex, 8, 4), substr($hex, 13, 3), substr($hex, 17, 3), substr($hex, 20));
    }
}
