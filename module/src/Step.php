<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** A merchant's way from the contract to the first real payment, in its order. */
enum Step: string
{
    case Contract = 'contract';
    case Forms = 'forms';
    case TestDeclaration = 'test_declaration';
    case TestLogin = 'test_login';
    case Scenarios = 'scenarios';
    case Acceptance = 'acceptance';
    case ProductionDeclaration = 'production_declaration';
    case ProductionLogin = 'production_login';
    case Production = 'production';

    /** The shop can't know it: the merchant ticks it off. */
    public function isTicked(): bool
    {
        return match ($this) {
            self::TestLogin, self::Scenarios, self::ProductionLogin, self::Production => false,
            default => true,
        };
    }
}
