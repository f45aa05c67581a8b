<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Doctor;

use ClicToPay\Shop\Doctor\Probe;
use ClicToPay\Shop\Tests\ModuleTestCase;

/** What strangers are told, what the doctor is told, and how often. */
final class ProbeTest extends ModuleTestCase
{
    public function testAStrangerLearnsThatTheScriptIsThereAndNothingElse(): void
    {
        $mark = Probe::anonymous();
        $answer = $this->module->probe()->answer("mdOrder=x&operation=deposited&status=1&clictopay_probe=$mark");
        self::assertSame([200, "OK: probe $mark"], [$answer->status, $answer->text]);
    }

    public function testASignedMarkIsAnsweredOnce(): void
    {
        $mark = $this->module->probe()->mark();
        $text = $this->module->probe()->answer("clictopay_probe=$mark")->text;
        self::assertStringStartsWith(Probe::greeting($mark) . ' {', $text);
        self::assertSame(['php' => PHP_VERSION, 'sapi' => 'cli', 'extension' => phpversion('clictopay')], json_decode(substr($text, 35), true));
        self::assertSame(Probe::greeting($mark), $this->module->probe()->answer("clictopay_probe=$mark")->text);
    }

    public function testAnotherSignatureIsAStrangers(): void
    {
        $mark = $this->module->probe()->mark();
        $forged = substr($mark, 0, -1) . ($mark[-1] === '0' ? '1' : '0');
        self::assertSame(Probe::greeting($mark), $this->module->probe()->answer("clictopay_probe=$forged")->text);
        // A signature over something else is none: tokens of pages are under the same secret.
        $other = $this->module->tokens()->order(7);
        self::assertNull($this->module->probe()->answer("clictopay_probe=$other"));
    }

    public function testAMarkExpires(): void
    {
        $mark = $this->module->probe()->mark();
        $this->link->query("UPDATE clictopay_meta SET value = value - 301 WHERE name LIKE 'probe-%'");
        self::assertSame(Probe::greeting($mark), $this->module->probe()->answer("clictopay_probe=$mark")->text);
        $this->module->probe()->mark();
        self::assertSame(1, $this->number("SELECT COUNT(*) FROM clictopay_meta WHERE name LIKE 'probe-%'"));
    }

    public function testAnsweringChangesNothing(): void
    {
        $attempt = $this->begun();
        $before = $this->state();
        $this->module->probe()->answer("mdOrder=$attempt->gatewayId&operation=deposited&status=1&clictopay_probe=" . Probe::anonymous());
        self::assertSame($before, $this->state());
    }

    /** @return iterable<string, array{string}> */
    public function notifications(): iterable
    {
        yield 'a notification' => ['mdOrder=70906e55&operation=deposited&status=1'];
        yield 'capitals' => ['clictopay_probe=' . str_repeat('A', 24)];
        yield 'short' => ['clictopay_probe=abc'];
        yield 'another name' => ['xclictopay_probe=' . str_repeat('a', 24)];
        yield 'markup' => ['clictopay_probe=' . str_repeat('a', 24) . '<b>'];
    }

    /** @dataProvider notifications */
    public function testAnythingElseIsANotification(string $query): void
    {
        self::assertNull($this->module->probe()->answer($query));
    }

    /** @return array<string, list<array<mixed>>> */
    private function state(): array
    {
        $state = [];
        foreach (['attempt', 'event', 'effect', 'order', 'meta', 'refusal'] as $table) {
            $state[$table] = $this->link->query("SELECT * FROM clictopay_$table")->fetch_all();
        }
        return $state;
    }
}
