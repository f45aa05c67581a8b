<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

use ClicToPay\Money;

/**
 * A CSV file from the merchant portal. No document shows one, so nothing is taken for granted but a line of headings: the columns are
 * found by their names, in French or English, and what was not found is told. Read line by line.
 *
 * @implements \IteratorAggregate<int, Listed>
 */
final class PortalFile implements \IteratorAggregate
{
    /** column => headings, without accents, case and punctuation; the first that fits is taken */
    private const HEADINGS = [
        'number' => ['ordernumber', 'merchantordernumber', 'numerodecommande', 'numerocommande', 'nocommande', 'ndecommande', 'ncommande', 'refcommande', 'referencecommande', 'commande', 'order'],
        'amount' => ['amount', 'orderamount', 'montant', 'montantcommande', 'montantdelacommande', 'depositedamount', 'montantdepose', 'approvedamount'],
        'currency' => ['currency', 'currencycode', 'devise', 'codedevise', 'monnaie'],
        'state' => ['paymentstate', 'state', 'status', 'orderstatus', 'etat', 'etatdupaiement', 'etatpaiement', 'statut', 'statutdupaiement', 'statutpaiement'],
    ];
    /** words of the state's column, written the same way */
    private const PAID = ['approved', 'deposited', 'refunded', 'paid', 'success', 'approuve', 'autorise', 'accepte', 'depose', 'paye', 'rembourse', 'partiellementrembourse', '1', '2', '4'];
    private const UNPAID = ['created', 'registered', 'declined', 'rejected', 'expired', 'failed', 'cree', 'enregistre', 'refuse', 'rejete', 'decline', 'expire', 'echoue', '0', '5', '6'];
    /** of a payment that was taken back, or of an order that nobody paid */
    private const EITHER = ['reversed', 'annule', '3'];
    /** where no column names it */
    private const CURRENCY = 'TND';

    /** @var array<string, int> column => position */
    private readonly array $columns;
    private readonly string $separator;
    /** @var array<string, true> words of the state's column that nobody knows */
    private array $strange = [];
    private int $unreadable = 0;

    /**
     * @throws PortalException
     * @throws \ValueError it can not be opened
     */
    public function __construct(private readonly string $path)
    {
        $file = $this->open();
        $line = self::utf8((string) fgets($file));
        fclose($file);
        $counts = array_map(static fn (string $one): int => substr_count($line, $one), [';' => ';', ',' => ',', "\t" => "\t"]);
        $this->separator = (string) array_search(max($counts), $counts, true);
        $headings = array_map(strval(...), str_getcsv(rtrim($line, "\r\n"), $this->separator, '"', ''));
        $columns = [];
        foreach (self::HEADINGS as $column => $names) {
            foreach ($names as $name) {
                $position = array_search($name, array_map(self::plain(...), $headings), true);
                if ($position !== false) {
                    $columns[$column] = $position;
                    break;
                }
            }
        }
        $this->columns = isset($columns['number']) ? $columns : throw new PortalException($path, $headings);
    }

    /**
     * What could not be recognised: 'currency' …
     *
     * @return list<string>
     */
    public function missing(): array
    {
        return array_keys(array_diff_key(self::HEADINGS, $this->columns));
    }

    /**
     * After it was read: words of the state's column that were not understood.
     *
     * @return list<string>
     */
    public function strangeStates(): array
    {
        return array_keys($this->strange);
    }

    /** After it was read: lines whose amount can not be read. */
    public function unreadable(): int
    {
        return $this->unreadable;
    }

    public function getIterator(): \Generator
    {
        $file = $this->open();
        fgets($file);
        $this->strange = [];
        $this->unreadable = 0;
        while (($row = fgetcsv($file, null, $this->separator, '"', '')) !== false) {
            $number = $this->cell($row, 'number');
            if ($number !== '') {
                yield new Listed($number, $this->amount($row), $this->paid($row));
            }
        }
        fclose($file);
    }

    /** @param list<string|null> $row */
    private function cell(array $row, string $column): string
    {
        $position = $this->columns[$column] ?? null;
        // What our own exports put before a formula.
        return $position === null ? '' : ltrim(trim(self::utf8((string) ($row[$position] ?? ''))), "'");
    }

    /**
     * The last point or comma is the decimal one.
     *
     * @param list<string|null> $row
     */
    private function amount(array $row): ?Money
    {
        $text = (string) preg_replace('/[\s\x{A0}\x{202F}]+/u', '', $this->cell($row, 'amount'));
        if (!isset($this->columns['amount']) || $text === '') {
            return null;
        }
        $text = (string) preg_replace('/[.,](?=.*[.,])/', '', $text);
        try {
            return Money::of(strtr($text, ',', '.'), strtoupper($this->cell($row, 'currency')) ?: self::CURRENCY);
        } catch (\ValueError | \ArithmeticError) {
            $this->unreadable++;
            return null;
        }
    }

    /** @param list<string|null> $row */
    private function paid(array $row): ?bool
    {
        $word = self::plain($this->cell($row, 'state'));
        if (in_array($word, self::PAID, true)) {
            return true;
        }
        if (in_array($word, self::UNPAID, true)) {
            return false;
        }
        if ($word !== '' && !in_array($word, self::EITHER, true)) {
            $this->strange[mb_substr($this->cell($row, 'state'), 0, 40)] = true;
        }
        return null;
    }

    /** @return resource */
    private function open()
    {
        $file = @fopen($this->path, 'r') ?: throw new \ValueError("The file $this->path is not there, or can not be read.");
        fread($file, 3) === "\u{FEFF}" || rewind($file);
        return $file;
    }

    /** Spreadsheets on Windows write another character set. */
    private static function utf8(string $text): string
    {
        return mb_check_encoding($text, 'UTF-8') ? $text : mb_convert_encoding($text, 'UTF-8', 'Windows-1252');
    }

    private static function plain(string $text): string
    {
        $text = strtr(mb_strtolower($text), ['é' => 'e', 'è' => 'e', 'ê' => 'e', 'à' => 'a', 'ô' => 'o', 'û' => 'u', 'ç' => 'c', '°' => '', 'º' => '']);
        return (string) preg_replace('/[^a-z0-9]+/', '', $text);
    }
}
