<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Anomaly;
use PHPUnit\Framework\TestCase;

final class AnomaliesTest extends TestCase
{
    private const TEXTS = __DIR__ . '/../../../module/src/anomalies';

    public function testEveryLanguageHasEveryText(): void
    {
        $english = require self::TEXTS . '/en.php';
        $files = glob(self::TEXTS . '/*.php');
        self::assertCount(4, $files);
        foreach ($files as $file) {
            $texts = require $file;
            self::assertSame(array_keys($english), array_keys($texts), basename($file));
            foreach ($texts as $name => $parts) {
                self::assertCount(count($english[$name]), array_filter($parts), basename($file) . ": $name");
            }
        }
    }

    public function testEveryAnomalyOfTheExtensionHasOne(): void
    {
        self::assertSame([], array_diff(array_column(Anomaly::cases(), 'value'), array_keys(require self::TEXTS . '/en.php')));
    }
}
