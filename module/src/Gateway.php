<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{ClientInterface, Environment};
use ClicToPay\Shop\Health\Recorder;

/** The client for an attempt's own environment and login; what comes of its calls is counted. */
final class Gateway
{
    /** @var array<string, ClientInterface> */
    private array $made = [];

    /** @param (\Closure(Environment): ClientInterface)|null $clients */
    public function __construct(private readonly Shop $shop, private readonly Database $database, private readonly ?\Closure $clients)
    {
    }

    /**
     * @throws LoginChangedException
     * @throws \ClicToPay\Exception\InvalidSettingsException
     */
    public function clientOf(Attempt $attempt): ClientInterface
    {
        if ($this->shop->settings()->user($attempt->environment) !== $attempt->login) {
            throw new LoginChangedException("Attempt $attempt->orderNumber was registered with another API login than the settings have for "
                . "{$attempt->environment->value} now: enter that one again to check it, or look at the merchant portal.");
        }
        return $this->client($attempt->environment);
    }

    /** @throws \ClicToPay\Exception\InvalidSettingsException */
    public function client(Environment $environment): ClientInterface
    {
        return $this->made[$environment->value] ??= $this->clients === null
            ? $this->shop->settings()->clientFor($environment, ['observer' => new Recorder($this->database, $environment)])
            : ($this->clients)($environment);
    }
}
