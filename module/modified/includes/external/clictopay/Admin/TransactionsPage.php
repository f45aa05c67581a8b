<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\OrderState;
use ClicToPay\Shop\Attempt;
use ClicToPay\Shop\Export\CsvSheet;
use ClicToPay\Shop\Export\Export;
use ClicToPay\Shop\Export\ExportException;
use ClicToPay\Shop\Export\XlsxSheet;
use ClicToPay\Shop\Search;
use ClicToPay\Shop\Transactions;

/** Every attempt to pay: search, sorting, pages, export. All of it stands in the address, so that a search can be kept as a bookmark. */
final class TransactionsPage
{
    private const PER_PAGE = 50;
    private const COLUMNS = [
        'date' => 'DATE',
        'order' => 'ORDER',
        'amount' => 'AMOUNT',
        'state' => 'STATE',
        'email' => 'EMAIL',
        'kind' => 'KIND',
        'terminal' => 'TERMINAL',
    ];

    /** @param array<string, string> $asked what was searched for, as it was entered */
    private function __construct(private readonly array $asked, private readonly string $sort, private readonly bool $descending, private readonly int $page)
    {
    }

    /** @param array<mixed> $query $_GET */
    public static function of(array $query): self
    {
        $asked = [];
        foreach (['from', 'to', 'reference', 'min', 'max', 'currency', 'email', 'kind', 'terminal', 'state'] as $name) {
            $value = $query[$name] ?? '';
            $asked[$name] = is_string($value) ? trim($value) : '';
        }
        $sort = $query['sort'] ?? '';

        return new self(
            $asked,
            in_array($sort, Search::SORTS, true) ? $sort : 'date',
            ($query['order'] ?? 'down') !== 'up',
            max(1, (int) ($query['page'] ?? 1)),
        );
    }

    public function search(): Search
    {
        return new Search(
            from: self::day($this->asked['from']),
            to: self::day($this->asked['to'])?->modify('+1 day'),
            orderReference: $this->asked['reference'],
            minAmount: self::decimal($this->asked['min']),
            maxAmount: self::decimal($this->asked['max']),
            currency: strtoupper($this->asked['currency']),
            email: $this->asked['email'],
            kind: in_array($this->asked['kind'], ['one-phase', 'pre-auth'], true) ? $this->asked['kind'] : '',
            terminal: $this->asked['terminal'],
            state: OrderState::tryFrom($this->asked['state'])?->value ?? '',
            sort: $this->sort,
            descending: $this->descending,
            page: $this->page,
            perPage: self::PER_PAGE,
        );
    }

    public function render(Transactions $transactions): string
    {
        $found = $transactions->find($this->search());

        return $this->form() . $this->table($found->rows) . $this->pages($found->total);
    }

    /** What was searched for, all pages of it, as a file. */
    public function csv(Export $export): never
    {
        self::announce('text/csv; charset=utf-8', 'csv');
        $export->write($this->search(), new CsvSheet(fopen('php://output', 'w') ?: throw new ExportException('Nothing can be sent.')));
        exit;
    }

    /**
     * The same.
     *
     * @throws ExportException nothing was sent yet
     */
    public function xlsx(Export $export): never
    {
        $path = XlsxSheet::temporary();
        try {
            $export->write($this->search(), new XlsxSheet($path));
            self::announce('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx');
            readfile($path);
        } finally {
            unlink($path);
        }
        exit;
    }

    /** @param list<Attempt> $attempts */
    public function table(array $attempts): string
    {
        if ($attempts === []) {
            return '<p>' . Words::html('NOTHING_FOUND') . '</p>';
        }
        $html = '<table class="ctp-table"><thead><tr>';
        foreach (self::COLUMNS as $column => $title) {
            $html .= '<th scope="col">' . $this->heading($column, Words::get($title)) . '</th>';
        }
        $html .= '</tr></thead><tbody>';
        foreach ($attempts as $attempt) {
            $html .= '<tr>';
            foreach ($this->cells($attempt) as $column => $cell) {
                $html .= '<td data-label="' . Words::html(self::COLUMNS[$column]) . '">' . $cell . '</td>';
            }
            $html .= '</tr>';
        }

        return $html . '</tbody></table>';
    }

    public function form(): string
    {
        $kinds = ['' => Words::get('ANY'), 'one-phase' => Words::get('KIND_ONE_PHASE'), 'pre-auth' => Words::get('KIND_PRE_AUTH')];
        $states = ['' => Words::get('ANY')];
        foreach (OrderState::cases() as $state) {
            $states[$state->value] = Words::ofValue('STATE', $state->value);
        }
        $fields = [
            'FROM' => Html::input('from', $this->asked['from'], ['type' => 'date']),
            'TO' => Html::input('to', $this->asked['to'], ['type' => 'date']),
            'REFERENCE' => Html::input('reference', $this->asked['reference'], ['size' => 18, 'dir' => 'ltr']),
            'AMOUNT_FROM' => Html::input('min', $this->asked['min'], ['size' => 8, 'inputmode' => 'decimal', 'dir' => 'ltr']),
            'AMOUNT_TO' => Html::input('max', $this->asked['max'], ['size' => 8, 'inputmode' => 'decimal', 'dir' => 'ltr']),
            'CURRENCY' => Html::input('currency', $this->asked['currency'], ['size' => 4, 'maxlength' => 3, 'dir' => 'ltr']),
            'EMAIL' => Html::input('email', $this->asked['email'], ['size' => 18, 'dir' => 'ltr']),
            'KIND' => Html::select('kind', $kinds, $this->asked['kind']),
            'TERMINAL' => Html::input('terminal', $this->asked['terminal'], ['size' => 10, 'dir' => 'ltr']),
            'STATE' => Html::select('state', $states, $this->asked['state']),
        ];
        $html = '<form class="ctp-search" method="get" action="' . Html::text(xtc_href_link(Pages::FILE)) . '">';
        foreach ($fields as $label => $field) {
            $html .= '<label><span>' . Words::html($label) . '</span>' . $field . '</label>';
        }

        return $html . '<span class="ctp-buttons">' . Html::button(Words::get('SEARCH')) . ' '
            . Html::link(xtc_href_link(Pages::FILE), Words::get('RESET'), 'button') . ' '
            . $this->exports() . '</span></form>';
    }

    public function pages(int $total): string
    {
        $last = max(1, intdiv($total + self::PER_PAGE - 1, self::PER_PAGE));
        $page = min($this->page, $last);
        $html = '<p class="ctp-pages">' . Words::html('FOUND', $total);
        if ($page > 1) {
            $html .= ' ' . Html::link($this->address(['page' => $page - 1]), Words::get('PREVIOUS'), 'button');
        }
        if ($last > 1) {
            $html .= ' ' . Words::html('PAGE', $page, $last);
        }
        if ($page < $last) {
            $html .= ' ' . Html::link($this->address(['page' => $page + 1]), Words::get('NEXT'), 'button');
        }

        return $html . '</p>';
    }

    private function exports(): string
    {
        $html = Html::link($this->address(['view' => 'csv', 'page' => null]), Words::get('CSV'), 'button') . ' ';

        return $html . (XlsxSheet::available()
            ? Html::link($this->address(['view' => 'xlsx', 'page' => null]), Words::get('XLSX'), 'button')
            : Html::hint(Words::get('XLSX_NEEDS_ZIP')));
    }

    private static function announce(string $type, string $extension): void
    {
        header('Content-Type: ' . $type);
        header('Content-Disposition: attachment; filename="clictopay-' . date('Y-m-d') . '.' . $extension . '"');
        header('Cache-Control: no-store');
    }

    /** @return array<string, string> column => HTML */
    private function cells(Attempt $attempt): array
    {
        $page = $attempt->orderId === null
            ? xtc_href_link(Pages::FILE, 'view=attempt&id=' . $attempt->id)
            : xtc_href_link('orders.php', 'oID=' . $attempt->orderId . '&action=edit') . '#clictopay';

        return [
            'date' => Html::code(Words::moment($attempt->createdAt)),
            'order' => Html::link($page, $attempt->orderNumber) . ' ' . Html::written($attempt->reference),
            'amount' => Html::code((string) $attempt->amount),
            'state' => AttemptPanel::state($attempt),
            'email' => Html::code($attempt->email),
            'kind' => Words::html($attempt->preAuthorised ? 'KIND_PRE_AUTH' : 'KIND_ONE_PHASE'),
            'terminal' => Html::code($attempt->status()?->terminalId),
        ];
    }

    private function heading(string $column, string $title): string
    {
        if (!in_array($column, Search::SORTS, true)) {
            return Html::text($title);
        }
        $down = $this->sort === $column ? !$this->descending : true;
        $arrow = $this->sort === $column ? ($this->descending ? ' ▼' : ' ▲') : '';

        return Html::link($this->address(['sort' => $column, 'order' => $down ? 'down' : 'up', 'page' => null]), $title . $arrow);
    }

    /**
     * This page with something changed.
     *
     * @param array<string, string|int|null> $changes
     */
    private function address(array $changes): string
    {
        $query = array_filter(
            [...$this->asked, 'sort' => $this->sort, 'order' => $this->descending ? 'down' : 'up', 'page' => $this->page, ...$changes],
            static fn ($value): bool => $value !== '' && $value !== null,
        );

        return xtc_href_link(Pages::FILE, http_build_query($query));
    }

    /** Midnight of a day in the shop's time zone; null if it is none. */
    private static function day(string $text): ?\DateTimeImmutable
    {
        return \DateTimeImmutable::createFromFormat('!Y-m-d', $text) ?: null;
    }

    /** '' if it is no decimal. */
    private static function decimal(string $text): string
    {
        $text = str_replace(',', '.', $text);

        return preg_match('/^\d{1,12}(\.\d{1,4})?$/', $text) === 1 ? $text : '';
    }
}
