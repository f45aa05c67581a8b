<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Shop\Reconciliation\{Listed, PortalException, PortalFile};
use PHPUnit\Framework\TestCase;

/** What a file from the portal may look like: nobody has shown one. */
final class PortalFileTest extends TestCase
{
    private string $path;

    protected function setUp(): void
    {
        $this->path = tempnam(sys_get_temp_dir(), 'portal');
    }

    protected function tearDown(): void
    {
        unlink($this->path);
    }

    /** @return iterable<string, array{string, list<string>, list<string>}> content, payments, what was not recognised */
    public function files(): iterable
    {
        yield 'English, commas' => [
            "Order number,Amount,Currency,Payment state\nA-1,10.500,TND,DEPOSITED\nA-2,9.99,EUR,DECLINED\n",
            ['A-1 10.500 TND paid', 'A-2 9.99 EUR unpaid'],
            [],
        ];
        yield 'French, semicolons, a byte order mark, thousands' => [
            "\u{FEFF}État du paiement;N° de commande;Montant;Code devise\r\nRemboursé;A-1;\"1 234,500\";788\r\nRefusé;A-2;1.234,5;788\r\n",
            ['A-1 1234.500 TND paid', 'A-2 1234.500 TND unpaid'],
            [],
        ];
        yield 'Windows, tabs' => [mb_convert_encoding("Numéro commande\tMontant\tÉtat\nA-1\t0,001\tDéposé\n", 'Windows-1252', 'UTF-8'), ['A-1 0.001 TND paid'], ['currency']];
        yield 'cancelled, by whomever and whenever' => ["Commande;Montant;Devise;Statut\nA-1;5,000;TND;Annulé\nA-2;5,000;TND;reversed\n", ['A-1 5.000 TND ?', 'A-2 5.000 TND ?'], []];
        yield 'numbers alone' => ["orderNumber\nA-1\n\nA-2\n", ['A-1 ? ?', 'A-2 ? ?'], ['amount', 'currency', 'state']];
        yield 'our own export' => ["order_number;amount;currency;state\n'=1+1;5.000;TND;paid\n", ['=1+1 5.000 TND paid'], []];
    }

    /**
     * @dataProvider files
     * @param list<string> $payments
     * @param list<string> $missing
     */
    public function testReads(string $content, array $payments, array $missing): void
    {
        file_put_contents($this->path, $content);
        $file = new PortalFile($this->path);
        self::assertSame($payments, array_map(self::described(...), iterator_to_array($file, false)));
        self::assertSame([$missing, [], 0], [$file->missing(), $file->strangeStates(), $file->unreadable()]);
    }

    public function testTellsWhatItDidNotUnderstand(): void
    {
        file_put_contents($this->path, "order;amount;currency;status\nA-1;much;TND;DEPOSITED\nA-2;1.0005;TND;ready\nA-3;1;XYZ;ready\nA-4;;TND;\n");
        $file = new PortalFile($this->path);
        self::assertSame(['A-1 ? paid', 'A-2 ? ?', 'A-3 ? ?', 'A-4 ? ?'], array_map(self::described(...), iterator_to_array($file, false)));
        self::assertSame([['ready'], 3], [$file->strangeStates(), $file->unreadable()]);
    }

    public function testAFileWithoutOrderNumbersIsNoList(): void
    {
        file_put_contents($this->path, "Date;Montant\n1;2\n");
        $this->expectException(PortalException::class);
        $this->expectExceptionMessage('Date, Montant');
        new PortalFile($this->path);
    }

    public function testAnEmptyFileIsNoList(): void
    {
        file_put_contents($this->path, '');
        $this->expectException(PortalException::class);
        new PortalFile($this->path);
    }

    private static function described(Listed $listed): string
    {
        return "$listed->orderNumber " . ($listed->amount ?? '?') . ' ' . match ($listed->paid) {
            true => 'paid',
            false => 'unpaid',
            null => '?',
        };
    }
}
