<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{ClientInterface, Environment};

/** The client for an attempt's own environment and login. */
final class Gateway
{
    /** @param (\Closure(Environment): ClientInterface)|null $clients */
    public function __construct(private readonly Shop $shop, private readonly ?\Closure $clients)
    {
    }

    /** @throws LoginChangedException @throws \ClicToPay\Exception\InvalidSettingsException */
    public function clientOf(Attempt $attempt): ClientInterface
    {
        throw new \LogicException('Not yet.');
    }

    /** The client of the mode that the settings have now. @throws \ClicToPay\Exception\InvalidSettingsException */
    public function client(): ClientInterface
    {
        throw new \LogicException('Not yet.');
    }
}
