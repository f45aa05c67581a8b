<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** The sandbox's only merchant: its credentials and what it may do. merchantLogin is accepted and ignored. */
final class Merchant
{
    public function __construct(private readonly Switches $switches)
    {
    }

    public function authenticate(Parameters $parameters): void
    {
        $user = $parameters->optional('userName', 100) ?? '';
        $password = $parameters->optional('password', 100) ?? '';
        if (!hash_equals(Sandbox::USER, $user) || !hash_equals(Sandbox::PASSWORD, $password)) {
            throw GatewayError::denied();
        }
    }

    public function needs(string $right): void
    {
        if (!$this->switches->is('right_' . $right, 'on')) {
            throw GatewayError::denied();
        }
    }
}
