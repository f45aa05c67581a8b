<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Shop\{Refusal, Refusals};
use ClicToPay\Shop\Tests\ModuleTestCase;

/** What was refused of notifications is known afterwards, whoever sent how much of what. */
final class RefusalsTest extends ModuleTestCase
{
    public function testEveryReasonIsCountedByDay(): void
    {
        $notifications = $this->module->notifications();
        $notifications->receive('mdOrder=00000000-0000-0000-0000-000000000000&operation=deposited&status=1');
        $this->shop->values += ['signature' => 'hmac', 'signature_keys' => 'Zq7-key'];
        [$this->shop, $this->module] = $this->make($this->link);
        $notifications = $this->module->notifications();
        $notifications->receive('mdOrder=1&operation=deposited&status=1&checksum=' . str_repeat('0', 64));
        $notifications->receive('hello=Zq7-value');
        $notifications->receive("a=\xFFb");
        self::assertSame(['checksum' => 1, 'malformed' => 2, 'unknown_order' => 1], $this->counted());
    }

    public function testAnOrderOfTheDoctorsIsNone(): void
    {
        $this->module->notifications()->receive('mdOrder=00000000-0000-0000-0000-000000000000&orderNumber=doctor-0123456789abcdef&operation=declined&status=1');
        self::assertSame([], $this->counted());
    }

    public function testNoValueOfANotificationIsKept(): void
    {
        $this->module->notifications()->receive('hello=Zq7-value&pan=4509211111111119');
        self::assertSame('hello;9 bytes;pan;16 bytes;', $this->only()->detail);
    }

    public function testAFloodIsOneLine(): void
    {
        for ($i = 0; $i < 300; $i++) {
            $this->module->notifications()->receive("name$i=1" . str_repeat('&x=' . $i, $i));
        }
        self::assertSame(300, $this->only()->times);
        self::assertLessThanOrEqual(255, strlen($this->only()->detail));
    }

    public function testWhatTheDatabaseCannotTakeChangesNoAnswer(): void
    {
        $this->link->query('DROP TABLE clictopay_refusal');
        self::assertSame(400, $this->module->notifications()->receive('x=1')->status);
    }

    public function testTheScheduledWorkForgetsOldOnes(): void
    {
        $this->module->refusals()->note(Refusals::MALFORMED);
        $this->link->query('UPDATE clictopay_refusal SET last_at = last_at - INTERVAL 31 DAY, day = day - INTERVAL 31 DAY');
        $this->module->refusals()->note(Refusals::FAILED);
        self::assertSame(2, $this->number('SELECT COUNT(*) FROM clictopay_refusal'));
        $this->module->upkeep()->run();
        self::assertSame('failed', $this->only()->reason);
    }

    public function testTheLastOneTakenIsKnown(): void
    {
        self::assertNull($this->module->refusals()->lastTaken());
        $attempt = $this->begun();
        $this->module->notifications()->receive("mdOrder=$attempt->gatewayId&operation=deposited&status=1");
        self::assertEqualsWithDelta(time(), $this->module->refusals()->lastTaken()->getTimestamp(), 10);
    }

    public function testTheScheduledWorkLeavesItsTime(): void
    {
        self::assertNull($this->module->upkeep()->lastRun());
        $this->module->upkeep()->run();
        self::assertEqualsWithDelta(time(), $this->module->upkeep()->lastRun()->getTimestamp(), 10);
    }

    /** @return array<string, int> */
    private function counted(): array
    {
        $counted = array_column($this->module->refusals()->since(1), 'times', 'reason');
        ksort($counted);
        return $counted;
    }

    private function only(): Refusal
    {
        $refusals = $this->module->refusals()->since(30);
        self::assertCount(1, $refusals);
        return $refusals[0];
    }
}
