<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Attack;

use ClicToPay\Shop\Grid\{Letter, Report};
use ClicToPay\Shop\Tests\{BackOfficeCase, GridTestCase};
use ClicToPay\Shop\Words;

/** The tests before production at a gateway whose texts are markup: the report has them as evidence, and as text only. */
final class HostileGridTest extends GridTestCase
{
    use BackOfficeCase;

    public function testNothingOfItIsMarkupInTheReportAndTheLetter(): void
    {
        $this->sandbox->control('POST', 'switches', ['texts' => 'markup']);
        $this->carryOut($this->store->load()->tests['0001']);
        $this->carryOut($this->store->load()->tests['0005']);
        $progress = $this->store->load();
        $report = new Report($progress, Words::in(dirname(__DIR__, 3) . '/module/src/Grid/words', 'fr'));
        self::assertStringContainsString('&lt;script&gt;', $report->html());
        self::assertHarmless($report->html());
        self::assertHarmless((new Letter($progress))->html(new \DateTimeImmutable('2026-11-22')));
        self::assertDoesNotMatchRegularExpression('/(^|;)"?[=+@\t\r]/m', $report->csv());
    }
}
