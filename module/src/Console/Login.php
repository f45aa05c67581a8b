<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\{Client, Environment, Language};

/** An API login and where it belongs. */
final class Login
{
    /** @param string|null $url null: the environment's own address */
    public function __construct(
        public readonly string $user,
        #[\SensitiveParameter] private readonly string $password,
        public readonly Environment $environment,
        private readonly ?string $url,
    ) {
    }

    public function address(): string
    {
        return $this->url ?? $this->environment->baseUrl();
    }

    /** @param array{deadline?: int, maxRetries?: int, caFile?: string|null} $options as Client's */
    public function client(string $language, array $options = []): Client
    {
        return new Client($this->user, $this->password, $this->url ?? $this->environment, $options + ['language' => Language::from($language)]);
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return ['user' => $this->user, 'address' => $this->address()];
    }
}
