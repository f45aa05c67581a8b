<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Shop\Tests\CrashTestCase;

final class CrashOnMyIsamTest extends CrashTestCase
{
    protected function engine(): string
    {
        return 'MyISAM';
    }
}
