<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Reconciliation;

use ClicToPay\Shop\{Anomalies, Csv, Words};

/** A balance for people and for machines. Its findings are read page after page, however many there are. */
final class Report
{
    public const FORMATS = ['text', 'csv', 'json'];
    /** The same columns every day. */
    private const HEADER = ['kind', 'order', 'order_number', 'here', 'here_currency', 'there', 'there_currency', 'detail', 'needs_person'];

    /** @param list<string> $notes what else the reader should know, in the language of the words */
    public function __construct(
        private readonly Balances $balances,
        private readonly Balance $balance,
        private readonly Words $words,
        private readonly array $notes = [],
    ) {
    }

    /** @param string $language one without words of its own reads English */
    public static function words(string $language): Words
    {
        return Words::in(__DIR__ . '/words', preg_match('/^[a-z]{2}$/D', $language) === 1 && is_file(__DIR__ . "/words/$language.php") ? $language : 'en');
    }

    public function title(): string
    {
        return $this->words->get('title', [
            'period' => $this->period(),
            'environment' => $this->words->get("environment.{$this->balance->environment->value}"),
        ]);
    }

    /**
     * Lines.
     *
     * @param int|null $most so many findings of each kind; null: all
     * @return \Generator<string>
     */
    public function text(?int $most = null): \Generator
    {
        yield $this->title();
        yield '';
        yield from $this->remarks();
        yield from $this->sums();
        $counts = $this->balances->counts($this->balance);
        foreach ($counts as $kind => $number) {
            yield '';
            [$what, $advice] = $this->explain($kind);
            yield "$number × $what";
            yield "    $advice";
            $shown = 0;
            foreach ($this->balances->findings($this->balance, Kind::from($kind)) as $finding) {
                if ($shown++ === $most) {
                    yield '    ' . $this->more($number - $most);
                    break;
                }
                yield '  - ' . $this->line($finding);
            }
        }
        yield '';
        yield $this->verdict();
    }

    /** @param resource $out */
    public function csv($out, string $separator = ';'): void
    {
        Csv::write($out, self::HEADER, $separator);
        foreach ($this->balances->findings($this->balance) as $finding) {
            Csv::write($out, array_map(static fn (string|int|bool|null $cell): string => (string) (is_bool($cell) ? (int) $cell : $cell), self::row($finding)), $separator);
        }
    }

    /**
     * Pieces of one JSON object.
     *
     * @return \Generator<string>
     */
    public function json(): \Generator
    {
        $encode = static fn (mixed $value): string => json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
        $sums = [];
        foreach ($this->balance->sums->currencies() as $currency) {
            foreach ([Sums::HERE, Sums::THERE] as $side) {
                $sums[$currency][$side] = $this->sum($currency, $side);
            }
        }
        $head = [
            'from' => $this->balance->period->first(),
            'to' => $this->balance->period->last(),
            'environment' => $this->balance->environment->value,
            'finished' => $this->balance->finishedAt !== null,
            'asked' => $this->balance->asked,
            'list' => $this->balance->source?->value,
            'listed' => $this->balance->listed,
            'foreign' => $this->balance->foreign,
            'notes' => $this->notes,
            'sums' => (object) $sums,
            'sums_agree' => $this->balance->sums->agree(),
            'counts' => (object) $this->balances->counts($this->balance),
            'need_person' => $this->balances->forPerson($this->balance),
        ];
        yield substr($encode($head), 0, -1) . ',"findings":[';
        $comma = '';
        foreach ($this->balances->findings($this->balance) as $finding) {
            yield $comma . $encode(array_combine(self::HEADER, self::row($finding)));
            $comma = ',';
        }
        yield ']}';
    }

    public function more(int $number): string
    {
        return $this->words->get('more', ['number' => $number]);
    }

    /**
     * What was compared, and what was not.
     *
     * @return \Generator<string>
     */
    public function remarks(): \Generator
    {
        if ($this->balance->finishedAt === null) {
            yield $this->words->get('unfinished');
        }
        yield $this->words->get('asked', ['number' => $this->balance->asked]);
        yield $this->words->get('source.' . ($this->balance->source?->value ?? 'none'), ['listed' => $this->balance->listed]);
        if ($this->balance->foreign > 0) {
            yield $this->words->get('foreign', ['number' => $this->balance->foreign]);
        }
        yield from $this->notes;
    }

    public function verdict(): string
    {
        $number = array_sum($this->balances->counts($this->balance));
        return $number === 0
            ? $this->words->get('nothing')
            : $this->words->get('findings', ['number' => $number, 'person' => $this->balances->forPerson($this->balance)]);
    }

    /** One finding, without what its kind says. */
    public function line(Finding $finding): string
    {
        $explained = $finding->detail === '' ? null : Anomalies::explain($this->words->language, $finding->detail)[0] ?? $finding->detail;
        return implode(', ', array_filter([
            $finding->orderId === null ? '' : $this->words->get('order') . " $finding->orderId",
            $finding->orderNumber,
            $finding->here === null ? '' : $this->words->get('here') . " $finding->here",
            $finding->there === null ? '' : $this->words->get('there') . " $finding->there",
        ], static fn (string $part): bool => $part !== '')) . ($explained === null ? '' : ": $explained");
    }

    /**
     * What it is, and what to do. Those that are anomalies are called so everywhere.
     *
     * @return array{string, string}
     */
    public function explain(string $kind): array
    {
        return Kind::from($kind)->hasOwnWords()
            ? [$this->words->get($kind), $this->words->get("$kind.advice")]
            : Anomalies::explain($this->words->language, $kind) ?? throw new \OutOfBoundsException("There is no anomaly \"$kind\".");
    }

    /**
     * Lines: for each currency, and whether they agree.
     *
     * @return \Generator<string>
     */
    public function sums(): \Generator
    {
        foreach ($this->balance->sums->currencies() as $currency) {
            foreach ([Sums::THERE, Sums::HERE] as $side) {
                $sum = $this->sum($currency, $side);
                yield sprintf(
                    '%s %s: %d %s, %s %s, %s %s',
                    $currency,
                    $this->words->get("side.$side"),
                    $sum['payments'],
                    $this->words->get('payments'),
                    $sum['taken'],
                    $this->words->get('taken'),
                    $sum['refunded'],
                    $this->words->get('refunded'),
                );
            }
        }
        if ($this->balance->sums->currencies() !== []) {
            yield $this->words->get($this->balance->sums->agree() ? 'agree' : 'differ');
        }
    }

    /** @return array{payments: int, taken: string, refunded: string} */
    private function sum(string $currency, string $side): array
    {
        $sums = $this->balance->sums;
        return [
            'payments' => $sums->payments($currency, $side),
            'taken' => $sums->taken($currency, $side)->format(),
            'refunded' => $sums->refunded($currency, $side)->format(),
        ];
    }

    private function period(): string
    {
        $period = $this->balance->period;
        $key = $period->first() === $period->last() ? 'period.day' : 'period.days';
        return $this->words->get($key, ['first' => $period->first(), 'last' => $period->last()]);
    }

    /** @return list<string|int|bool|null> in the order of the header */
    private static function row(Finding $finding): array
    {
        return [
            $finding->kind->value,
            $finding->orderId,
            $finding->orderNumber,
            $finding->here?->format(),
            $finding->here?->currency->code,
            $finding->there?->format(),
            $finding->there?->currency->code,
            $finding->detail,
            $finding->needsPerson,
        ];
    }
}
