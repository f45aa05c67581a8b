<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

use ClicToPay\{ClientInterface, Currency, Environment, Settings};
use ClicToPay\Exception\InvalidSettingsException;
use ClicToPay\Shop\Module;

/** Which checks there are to do, by what is known: the gateway's address, a login, the shop's address, the shop itself. */
final class Checklist
{
    /** for Client: a question that gets no answer is an answer */
    private const OPTIONS = ['deadline' => 15, 'maxRetries' => 0];

    /** @var list<Check> */
    private array $checks;

    /** @param string|null $caFile as Client's option; null: what the extension trusts by itself */
    public function __construct(private readonly ?string $caFile = null, ?Libraries $libraries = null)
    {
        $this->checks = [
            $libraries ?? Libraries::here(),
            Http::isPossible() ? new CaStore($caFile ?? Http::builtInCaFile()) : new NoCurl(),
        ];
    }

    public function doctor(): Doctor
    {
        return new Doctor($this->checks);
    }

    /** @return array{deadline: int, maxRetries: int, caFile: string|null} the options of a client for account(). None is made with a file that can't be read; CaStore says so. */
    public function clientOptions(): array
    {
        return self::OPTIONS + ['caFile' => $this->caFile !== null && is_readable($this->caFile) ? $this->caFile : null];
    }

    /**
     * The way to the gateway.
     *
     * @param string $url its base address
     */
    public function gateway(string $url): self
    {
        $file = $this->caFile ?? (Http::isPossible() ? Http::builtInCaFile() : '');
        $http = new Http($file === '' ? null : $file);
        return $this->web(new Addresses($http, $url), new Tls($http, $url), new Clock($http, $url));
    }

    /**
     * What the login may do.
     *
     * @param list<string> $currencies tried with an order that is registered; none: not tried
     * @param list<string> $needed rights without which the shop can't work
     */
    public function account(ClientInterface $client, array $currencies, string $returnUrl, array $needed = ['status']): self
    {
        $account = new Account($client);
        $this->with(new Login($account), new Rights($account, $needed));
        return $currencies === [] ? $this : $this->with(new Currencies($account, $client, $currencies, $returnUrl));
    }

    /** A shop of which only the notification address is known. */
    public function outside(string $url): self
    {
        return $this->web(new NotificationUrl(new Http(), $url), new SessionCookie(new Http(), $url));
    }

    /**
     * Everything about a shop, with the login of its mode.
     *
     * @param bool $register whether orders may be registered in production too
     * @param string|null $url its notification address where it is another one than the shop says
     */
    public function shop(Module $module, bool $register, ?string $url = null): self
    {
        $url ??= $module->shop->notificationUrl();
        $this->with(new Configured($module->shop));
        try {
            $settings = $module->shop->settings();
            $this->login($settings, $register, $url);
            $this->web(new NotificationUrl(new Http(), $url, $module->probe()), new SessionCookie(new Http(), $url, $settings->returnMode()));
        } catch (InvalidSettingsException) {
            // Configured tells what is missing.
            $this->outside($url);
        }
        return $this->with(new ScheduledWork($module->upkeep()), new Received($module->refusals()));
    }

    private function login(Settings $settings, bool $register, string $returnUrl): void
    {
        $production = $settings->mode() === Environment::Production;
        $this->gateway($production ? $settings->productionUrl() : $settings->testUrl())->account(
            $settings->client($this->clientOptions()),
            $register || !$production ? array_map(static fn (Currency $currency): string => $currency->code, $settings->currencies()) : [],
            $returnUrl,
            $settings->preAuthorises() ? ['status', 'deposit'] : ['status'],
        );
    }

    private function with(Check ...$checks): self
    {
        array_push($this->checks, ...$checks);
        return $this;
    }

    /** Those that look through PHP's curl extension. */
    private function web(Check ...$checks): self
    {
        return Http::isPossible() ? $this->with(...$checks) : $this;
    }
}
