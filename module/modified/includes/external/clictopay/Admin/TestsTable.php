<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Shop\Grid\Deviation;
use ClicToPay\Shop\Grid\Expectation;
use ClicToPay\Shop\Grid\Finding;
use ClicToPay\Shop\Grid\Judgement;
use ClicToPay\Shop\Grid\Play;
use ClicToPay\Shop\Grid\Progress;
use ClicToPay\Shop\Grid\Report;
use ClicToPay\Shop\Grid\Run;
use ClicToPay\Shop\Grid\Test;
use ClicToPay\Shop\Words as GridWords;

/** Every test of a grid: what to type, what is expected, what came of it, and the buttons. */
final class TestsTable
{
    private const COLUMNS = ['test', 'scenario', 'card', 'expected', 'judgement', 'amount', 'date', 'authorisation_number'];
    private const EXPECTED = [Expectation::Authorised, Expectation::Refused];

    /**
     * @param string $query of the page's address
     * @param GridWords $words in the admin's language
     */
    public function __construct(
        private readonly string $query,
        private readonly GridWords $words,
        private readonly bool $canEdit,
        private readonly bool $canPrepare,
    ) {
    }

    public function render(Progress $progress): string
    {
        $html = '<table class="ctp-table ctp-tests" aria-labelledby="tests"><thead><tr>';
        foreach (self::COLUMNS as $column) {
            $html .= '<th scope="col">' . $this->text("column.$column") . '</th>';
        }
        $html .= '<th scope="col">' . Words::html('TESTS_DO') . '</th></tr></thead><tbody>';
        $rows = array_column((new Report($progress, $this->words))->rows(), null, 'test');
        foreach ($progress->findings() as $id => $finding) {
            $html .= $this->row($progress->tests[$id], $progress->runs[$id] ?? null, $finding, $rows[$id]);
        }

        return $html . '</tbody></table>';
    }

    /** @param array<string, string> $row of the report */
    private function row(Test $test, ?Run $run, Finding $finding, array $row): string
    {
        $cells = [
            'scenario' => Html::written($row['scenario']),
            'card' => $this->card($test),
            'expected' => Html::text($row['expected']),
            'judgement' => $this->judgement($finding),
            'amount' => self::code(trim("$row[amount] $row[currency]")),
            'date' => self::code($row['date']),
            'authorisation_number' => self::code($row['authorisation_number']),
        ];
        $html = '<tr id="' . Html::text("test-$test->id") . '"><th scope="row">' . Html::code($test->id) . '</th>';
        foreach ($cells as $column => $cell) {
            $html .= '<td data-label="' . $this->text("column.$column") . '">' . $cell . '</td>';
        }

        return $html . '<td>' . $this->buttons($test, $run, $finding) . '</td></tr>';
    }

    /** What the merchant types into the payment page: a test card, which belongs to nobody. */
    private function card(Test $test): string
    {
        if ($test->play !== Play::Card) {
            return '–';
        }

        return $test->card === null ? Words::html('TESTS_CARD_MISSING')
            : '<span class="ctp-typed">' . Html::code(trim(chunk_split($test->card->number, 4, ' '))) . '</span><br>'
                . $this->text('column.expiry') . ' <b>' . Html::code($test->card->expiry) . '</b> · CVV <b>' . Html::code($test->card->cvv) . '</b>';
    }

    private function judgement(Finding $finding): string
    {
        $judgement = $finding->judgement === Judgement::Deviation && $finding->known ? 'known_deviation' : $finding->judgement->value;
        $remarks = $finding->reason === ''
            ? array_map(fn (Deviation $deviation): string => $this->words->get("deviation.$deviation->value"), $finding->deviations)
            : [$this->words->get("reason.$finding->reason")];

        return Html::badge($this->words->get("judgement.$judgement"), "ctp-judgement-$judgement") . ' ' . Html::hint(implode(' ', $remarks));
    }

    private function buttons(Test $test, ?Run $run, Finding $finding): string
    {
        $isCard = $test->play === Play::Card;
        $html = '';
        if ($this->canPrepare && (!$isCard || $test->card !== null)) {
            $label = $run === null ? ($isCard ? 'TESTS_PREPARE' : 'TESTS_CARRY_OUT') : 'TESTS_REPEAT';
            $html .= Form::open(Pages::FILE, $this->query, $isCard ? 'target="_blank"' : '') . Html::hidden('operation', 'prepare') . Html::hidden('test', $test->id)
                . Html::button(Words::get($label), ['aria-label' => Words::get($label) . ' ' . $test->id]) . Form::close();
        }
        if ($isCard && $finding->reason === 'waiting' && $run?->formUrl !== null) {
            $html .= Html::tag('a', ['href' => $run->formUrl, 'target' => '_blank', 'rel' => 'noopener noreferrer']) . Words::html('TESTS_OPEN') . '</a>';
        }

        return '<div class="ctp-buttons">' . $html . '</div>' . ($isCard && $this->canEdit ? $this->form($test) : '');
    }

    /** The test as SMT's current form has it. */
    private function form(Test $test): string
    {
        $options = $test->expected === null ? ['' => $this->words->get('expected.unknown')] : [];
        foreach (self::EXPECTED as $expectation) {
            $options[$expectation->value] = $this->words->get("expected.$expectation->value");
        }
        $fields = [
            $this->text('column.card') => Html::input('number', $test->card?->number ?? '', ['required' => true, 'inputmode' => 'numeric', 'dir' => 'ltr', 'size' => 20, 'autocomplete' => 'off']),
            $this->text('column.expiry') => Html::input('expiry', $test->card?->expiry ?? '', ['required' => true, 'dir' => 'ltr', 'size' => 6, 'placeholder' => 'MM/YY', 'autocomplete' => 'off']),
            'CVV' => Html::input('cvv', $test->card?->cvv ?? '', ['required' => true, 'inputmode' => 'numeric', 'dir' => 'ltr', 'size' => 5, 'maxlength' => 4, 'autocomplete' => 'off']),
            $this->text('column.expected') => Html::select('expected', $options, $test->expected?->value ?? ''),
            $this->text('column.scenario') => Html::input('scenario', $test->scenario($this->words->language), ['dir' => 'auto', 'maxlength' => 200]),
        ];
        $html = '<details class="ctp-confirm"><summary class="ctp-link" aria-label="' . Words::html('TESTS_EDIT') . ' ' . Html::text($test->id) . '">' . Words::html('TESTS_EDIT') . '</summary>'
            . Form::open(Pages::FILE, $this->query) . Html::hidden('operation', 'edit') . Html::hidden('test', $test->id);
        foreach ($fields as $label => $field) {
            $html .= '<p><label><span>' . $label . '</span> ' . $field . '</label></p>';
        }

        return $html . Html::button(Words::get('TESTS_SAVE')) . Form::close() . '</details>';
    }

    /** Nothing at all where there is nothing: the style sheet hides such cells on a phone. */
    private static function code(string $text): string
    {
        return $text === '' ? '' : Html::code($text);
    }

    /** HTML of one of the grid's texts. */
    private function text(string $key): string
    {
        return Html::text($this->words->get($key));
    }
}
