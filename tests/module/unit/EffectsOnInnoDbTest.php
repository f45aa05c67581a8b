<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Shop\Tests\EffectsTestCase;

final class EffectsOnInnoDbTest extends EffectsTestCase
{
    protected function engine(): string
    {
        return 'InnoDB';
    }
}
