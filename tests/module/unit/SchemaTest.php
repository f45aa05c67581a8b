<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Shop\Schema;
use ClicToPay\Shop\Tests\{MariaDb, ModuleTestCase};

final class SchemaTest extends ModuleTestCase
{
    public function testCanBeInstalledAgainAndByManyAtOnce(): void
    {
        $this->paid();
        $this->parallel(6, fn (\mysqli $link) => $this->make($link)[1]->schema()->install());
        self::assertSame(Schema::LATEST, $this->module->schema()->version());
        self::assertSame('paid', $this->module->journal()->orderState(100));
    }

    public function testAnEmptyDatabaseHasVersion0(): void
    {
        self::assertSame(0, $this->make(MariaDb::shared()->connect(MariaDb::shared()->create()))[1]->schema()->version());
    }

    public function testOwnTablesAreTransactionalAndHoldEveryCharacter(): void
    {
        foreach ($this->link->query("SHOW TABLE STATUS LIKE 'clictopay%'")->fetch_all(MYSQLI_ASSOC) as $table) {
            self::assertSame('InnoDB', $table['Engine']);
            self::assertStringStartsWith('utf8mb4', $table['Collation']);
        }
    }

    public function testAConstantIsMadeOnce(): void
    {
        $this->parallel(6, fn (\mysqli $link, int $i) => $this->make($link)[1]->schema()->constant('colour', static fn (): string => "value $i"));
        self::assertSame(
            $this->module->schema()->constant('colour', static fn (): string => 'another'),
            $this->make($this->connect())[1]->schema()->constant('colour', static fn (): string => 'yet another'),
        );
    }
}
