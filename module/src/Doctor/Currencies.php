<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

use ClicToPay\{ClientInterface, Money};
use ClicToPay\Exception\{ClicToPayException, GatewayException};

/**
 * Whether the contract has the currencies. Only a registration tells: an order of one unit, whose page nobody opens, which is declined at
 * once and would end by itself after a minute. Harmless in the test environment; in production only where somebody has asked for it.
 */
final class Currencies implements Check
{
    private const NOT_ALLOWED = '3';
    private const SECONDS = 60;

    /** @param list<string> $currencies codes: TND */
    public function __construct(
        private readonly Account $account,
        private readonly ClientInterface $client,
        private readonly array $currencies,
        private readonly string $returnUrl,
    ) {
    }

    public function name(): string
    {
        return 'currency';
    }

    public function run(): iterable
    {
        if ($this->account->silence('status') !== null || !$this->account->isKnown()) {
            yield Finding::unknown('currency.no_login');
        } else {
            foreach ($this->currencies as $currency) {
                yield $this->tried($currency);
            }
        }
    }

    private function tried(string $currency): Finding
    {
        $number = Account::number();
        try {
            $order = $this->client->register($number, Money::of('1', $currency), $this->returnUrl, sessionTimeoutSecs: self::SECONDS);
        } catch (GatewayException $refusal) {
            $values = ['currency' => $currency, 'code' => $refusal->errorCode, 'message' => $refusal->errorMessage];
            return $refusal->errorCode === self::NOT_ALLOWED ? Finding::fault('currency.refused', $values) : Finding::fault('currency.no_order', $values);
        } catch (ClicToPayException) {
            return Finding::unknown('currency.no_answer', ['currency' => $currency]);
        }
        try {
            $this->client->decline($order->orderId, $number);
        } catch (ClicToPayException) {
            // Without the right to it the order ends by itself.
        }
        return Finding::ok('currency.ok', ['currency' => $currency]);
    }
}
