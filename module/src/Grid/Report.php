<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

use ClicToPay\Shop\{Csv, Words};

/** The filled grid: what the merchant signs and sends to SMT. */
final class Report
{
    public const COLUMNS = ['test', 'scenario', 'card', 'expiry', 'expected', 'amount', 'currency', 'date', 'authorisation_number', 'order_status', 'error_code',
        'action_code', 'payment_state', 'order_number', 'order_id', 'judgement', 'remark'];

    /** What stands in one cell of the page, so that it fits on the paper; the gateway's id is in the evidence. */
    private const PRINTED = [['test'], ['scenario'], ['card', 'expiry'], ['expected'], ['amount', 'currency'], ['date'], ['authorisation_number'],
        ['order_status', 'error_code', 'action_code', 'payment_state'], ['order_number'], ['judgement'], ['remark']];

    public function __construct(private readonly Progress $progress, private readonly Words $words)
    {
    }

    /** @return list<array<string, string>> by COLUMNS; '' where there is nothing */
    public function rows(): array
    {
        $rows = [];
        foreach ($this->progress->findings() as $id => $finding) {
            $rows[] = array_combine(self::COLUMNS, $this->row($this->progress->tests[$id], $this->progress->runs[$id] ?? null, $finding));
        }
        return $rows;
    }

    /**
     * The same for programs: what is words in rows() is the name of a case here.
     *
     * @return array<string, mixed>
     */
    public function data(): array
    {
        $tests = [];
        $rows = array_column($this->rows(), null, 'test');
        foreach ($this->progress->findings() as $id => $finding) {
            $tests[] = [
                'expected' => $this->progress->tests[$id]->expected?->value,
                'judgement' => $finding->judgement->value,
                'deviations' => array_column($finding->deviations, 'value'),
                'known' => $finding->known,
                'reason' => $finding->reason,
                'evidence' => $this->progress->runs[$id]->evidence ?? [],
            ] + array_diff_key($rows[$id], ['remark' => '']);
        }
        return ['merchant' => (array) $this->progress->merchant, 'ready' => $this->progress->isReady(), 'tests' => $tests];
    }

    /** UTF-8 with a byte order mark, for spreadsheets. */
    public function csv(): string
    {
        $file = fopen('php://temp', 'w+') ?: throw new \RuntimeException('There is no memory for a file.');
        fwrite($file, "\u{FEFF}");
        Csv::write($file, self::COLUMNS);
        foreach ($this->rows() as $row) {
            Csv::write($file, array_values($row));
        }
        rewind($file);
        return (string) stream_get_contents($file);
    }

    /** A page to print and to sign, with the evidence behind it. */
    public function html(): string
    {
        $head = implode('', array_map(
            fn (array $columns): string => '<th>' . Html::text(implode(' / ', array_map(fn (string $column): string => $this->words->get("column.$column"), $columns))) . '</th>',
            self::PRINTED,
        ));
        $body = '';
        $evidence = '';
        foreach ($this->rows() as $row) {
            $cells = array_map(static fn (array $columns): string => '<td>' . Html::text(self::joined($columns, $row)) . '</td>', self::PRINTED);
            $body .= '<tr>' . implode('', $cells) . "</tr>\n";
            foreach ($this->progress->runs[$row['test']]->evidence ?? [] as $exchange) {
                $evidence .= '<h3>' . Html::text("{$row['test']} — {$exchange['endpoint']} — {$exchange['at']}") . '</h3><pre>'
                    . Html::text($exchange['request'] . "\n\n" . ($exchange['response'] ?? '')) . "</pre>\n";
            }
        }
        $merchant = $this->progress->merchant;
        $about = Html::text(implode(' · ', array_filter([$merchant->name, $merchant->site, $merchant->affiliation, $merchant->contact, $merchant->email])));
        $title = $this->words->get('title');
        return Html::page($this->words->language, $title, '<h1>' . Html::text($title) . "</h1>\n<p>$about</p>\n<table><thead><tr>$head</tr></thead>\n<tbody>\n$body</tbody></table>\n<p class=\"sign\">"
            . Html::text($this->words->get('signature')) . "</p>\n" . ($evidence === '' ? '' : '<h2>' . Html::text($this->words->get('evidence')) . "</h2>\n$evidence"));
    }

    /** @return list<string> in the order of COLUMNS */
    private function row(Test $test, ?Run $run, Finding $finding): array
    {
        $status = $run?->status();
        $remark = $finding->judgement === Judgement::Deviation
            ? implode(' ', array_map(fn (Deviation $deviation): string => $this->words->get("deviation.$deviation->value"), $finding->deviations))
                . ($finding->known ? ' ' . $this->words->get('known') : '')
            : ($finding->reason === '' ? '' : $this->words->get("reason.$finding->reason"));
        return [
            $test->id,
            $test->scenario($this->words->language),
            $test->card?->masked() ?? '',
            $test->card?->expiry ?? '',
            match (true) {
                $test->expected === null => $this->words->get('expected.unknown'),
                $test->errorCode !== null => $this->words->get('expected.error_code', ['code' => $test->errorCode]),
                default => $this->words->get("expected.{$test->expected->value}") . ($test->needsNumber ? $this->words->get('expected.number') : ''),
            },
            $run?->amount->format() ?? '',
            $run?->amount->currency->code ?? '',
            $run === null ? '' : ($status?->authorisedAt ?? $run->at)->setTimezone(new \DateTimeZone('Africa/Tunis'))->format('d/m/Y H:i:s'),
            $status?->approvalCode ?? '',
            (string) $status?->statusCode,
            $run?->errorCode ?? self::errorCode($status),
            (string) $status?->action?->code,
            $status?->paymentState ?? '',
            $run?->orderNumber ?? '',
            $run?->orderId ?? '',
            $this->words->get("judgement.{$finding->judgement->value}"),
            $remark,
        ];
    }

    /**
     * @param list<string> $columns
     * @param array<string, string> $row
     */
    private static function joined(array $columns, array $row): string
    {
        $values = array_map(static fn (string $column): string => $row[$column], $columns);
        return implode('', $values) === '' ? '' : implode(' / ', array_map(static fn (string $value): string => $value === '' ? '–' : $value, $values));
    }

    private static function errorCode(?\ClicToPay\OrderStatus $status): string
    {
        $code = $status?->raw()['errorCode'] ?? '';
        return is_scalar($code) ? (string) $code : '';
    }
}
