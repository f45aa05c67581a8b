<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use DateTimeImmutable;
use DateTimeZone;

/** Registers orders: the rules that every call which creates an order has in common. */
final class Registry
{
    private const DEFAULT_SESSION_SECONDS = 1200;
    private const FEATURES = [
        'AUTO_PAYMENT', 'VERIFY', 'FORCE_TDS', 'FORCE_SSL', 'FORCE_FULL_TDS', 'FORCE_CREATE_BINDING',
        'PARTIAL_AUTHORIZATION', 'FORCE_PAYMENT_WAY',
    ];

    public function __construct(private readonly Sandbox $sandbox)
    {
    }

    /** Of several calls with one number, at any time, exactly one wins. */
    public function register(Parameters $parameters, bool $twoPhase): Order
    {
        $order = $this->order($parameters, $parameters->optional('orderNumber', 1024)
            ?? throw GatewayError::missing('orderNumber', GatewayError::MISSING), $twoPhase);
        $order->returnUrl = $this->returnUrl($parameters);
        return $this->add($order);
    }

    /**
     * For calls where the number may be left out and no page is shown.
     *
     * @param list<string> $features on top of those of the call
     */
    public function registerDirect(Parameters $parameters, bool $twoPhase, array $features = []): Order
    {
        $number = $parameters->optional('orderNumber', 1024) ?? 'D' . Identifier::digits(15);
        $order = $this->order($parameters, $number, $twoPhase);
        $order->returnUrl = $this->optionalUrl($parameters, 'returnUrl') ?? '';
        $order->features = [...$order->features, ...$features];
        return $this->add($order);
    }

    private function add(Order $order): Order
    {
        return $this->sandbox->database->transaction(function () use ($order): Order {
            if ($this->sandbox->orders->byNumber($order->number) !== null) {
                throw new GatewayError(GatewayError::DUPLICATE, 'duplicate');
            }
            $this->sandbox->orders->add($order);
            $this->sandbox->journal->write($order, 'register', $order->amount, 'api');
            return $order;
        });
    }

    private function order(Parameters $parameters, string $number, bool $twoPhase): Order
    {
        if (!preg_match('/^[A-Za-z0-9_-]{1,32}$/D', $number)) {
            throw GatewayError::invalid('orderNumber', GatewayError::DUPLICATE);
        }
        if ($twoPhase && $this->sandbox->switches->is('right_pre_authorisation', 'off')) {
            throw GatewayError::denied();
        }
        $order = new Order();
        $order->id = Identifier::uuid();
        $order->number = $number;
        $order->twoPhase = $twoPhase;
        $order->features = $this->features($parameters);
        $order->amount = $parameters->requiredNumber('amount', 12, GatewayError::MISSING);
        if ($order->amount === 0 && !in_array('VERIFY', $order->features, true)) {
            throw GatewayError::invalid('amount');
        }
        $order->currency = $parameters->optional('currency', 30) ?? '788';
        if (!Money::isKnown($order->currency)
            || ($order->currency !== '788' && $this->sandbox->switches->is('currencies', 'tnd'))) {
            throw new GatewayError(GatewayError::CURRENCY, 'currency');
        }
        $order->created = $this->sandbox->clock->now();
        $order->expires = $this->expiry($parameters, $order->created);
        $order->failUrl = $this->optionalUrl($parameters, 'failUrl');
        $order->callbackUrl = $this->optionalUrl($parameters, 'dynamicCallbackUrl');
        $order->description = $parameters->optional('description', 512) ?? '';
        $order->language = $this->language($parameters);
        $order->pageView = $parameters->optional('pageView', 20) ?? 'DESKTOP';
        $order->parameters = $parameters->object('jsonParams');
        $order->email = $parameters->optional('email', 40) ?? $order->parameters['email'] ?? null;
        $order->completesAt = $twoPhase ? self::time($parameters, 'autocompletionDate', 'UTC') : null;
        $order->reversesAt = $twoPhase ? self::time($parameters, 'autoReverseDate', 'UTC') : null;
        if ($order->completesAt !== null && $order->reversesAt !== null) {
            throw GatewayError::invalid('autoReverseDate'); // only one of the two
        }
        $this->binding($order, $parameters);
        return $order;
    }

    private function binding(Order $order, Parameters $parameters): void
    {
        $order->clientId = $parameters->optional('clientId', 255);
        $order->bindingId = $parameters->optional('bindingId', 255);
        if ($order->clientId === null && in_array('FORCE_CREATE_BINDING', $order->features, true)) {
            throw GatewayError::missing('clientId');
        }
        if ($order->clientId === null && $order->bindingId === null) {
            return;
        }
        (new Merchant($this->sandbox->switches))->needs('bindings');
        if ($order->bindingId !== null) {
            $this->sandbox->bindings->get($order->bindingId);
        }
    }

    /** @return list<string> */
    private function features(Parameters $parameters): array
    {
        $features = $parameters->each('features');
        if (array_diff($features, self::FEATURES) !== []) {
            throw new GatewayError(GatewayError::FEATURE, 'feature');
        }
        $automatic = in_array('AUTO_PAYMENT', $features, true);
        $rightNeeded = $automatic || in_array('VERIFY', $features, true);
        if (($rightNeeded && $this->sandbox->switches->is('right_features', 'off'))
            || ($automatic && array_intersect($features, ['FORCE_TDS', 'FORCE_SSL']) !== [])) {
            throw new GatewayError(GatewayError::FEATURE_RIGHT, 'feature_right');
        }
        return $features;
    }

    private function returnUrl(Parameters $parameters): string
    {
        $url = $parameters->required('returnUrl', 512, GatewayError::MISSING);
        if (!Url::isAbsolute($url)) {
            throw GatewayError::invalid('returnUrl', GatewayError::MISSING);
        }
        return $url;
    }

    private function optionalUrl(Parameters $parameters, string $name): ?string
    {
        $url = $parameters->optional($name, 512);
        if ($url !== null && !Url::isAbsolute($url)) {
            throw GatewayError::invalid($name);
        }
        return $url;
    }

    private function language(Parameters $parameters): string
    {
        $language = $parameters->optional('language', 2) ?? 'fr';
        if (!in_array($language, Parameters::LANGUAGES, true)) {
            throw GatewayError::invalid('language');
        }
        return $language;
    }

    /** expirationDate, in the gateway's local time, wins over sessionTimeoutSecs. */
    private function expiry(Parameters $parameters, int $now): int
    {
        $seconds = $parameters->optionalNumber('sessionTimeoutSecs', 9) ?? self::DEFAULT_SESSION_SECONDS;
        return self::time($parameters, 'expirationDate', 'Africa/Tunis') ?? $now + $seconds * 1000;
    }

    private static function time(Parameters $parameters, string $name, string $zone): ?int
    {
        $text = $parameters->optional($name, 30);
        if ($text === null) {
            return null;
        }
        $time = DateTimeImmutable::createFromFormat('!Y-m-d\TH:i:s', $text, new DateTimeZone($zone));
        if ($time === false || $time->format('Y-m-d\TH:i:s') !== $text) {
            throw GatewayError::invalid($name);
        }
        return $time->getTimestamp() * 1000;
    }
}
