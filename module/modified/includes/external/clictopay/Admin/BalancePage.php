<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Shop\Reconciliation\Balance;
use ClicToPay\Shop\Reconciliation\Balances;
use ClicToPay\Shop\Reconciliation\Finding;
use ClicToPay\Shop\Reconciliation\Kind;
use ClicToPay\Shop\Reconciliation\Report;

/** The last balance of gateway and shop: its verdict above the transactions, all of it on a page of its own. */
final class BalancePage
{
    public const VIEW = 'balance';
    /** findings of each kind; the command line has all of them */
    private const MOST = 100;

    public function __construct(private readonly Balances $balances)
    {
    }

    /** One line; '' before there was any. */
    public function summary(): string
    {
        $balance = $this->balances->latest();
        if ($balance === null) {
            return '';
        }
        $report = $this->report($balance);
        $text = Html::link(xtc_href_link(Pages::FILE, 'view=' . self::VIEW), $report->title()) . ' ' . Html::text($report->verdict());

        return '<p class="' . ($this->balances->forPerson($balance) > 0 ? 'ctp-problem' : 'ctp-hint') . '">' . $text . '</p>';
    }

    public function render(): string
    {
        $balance = $this->balances->latest();
        if ($balance === null) {
            return '<p>' . Words::html('BALANCE_NONE') . '</p>';
        }
        $report = $this->report($balance);
        $html = '<h2>' . Html::text($report->title()) . '</h2><p><b>' . Html::text($report->verdict()) . '</b> '
            . Html::text(Words::moment($balance->finishedAt)) . '</p>';
        foreach ([$report->remarks(), $report->sums()] as $lines) {
            $html .= '<p>' . implode('<br>', array_map(Html::text(...), iterator_to_array($lines, false))) . '</p>';
        }
        foreach ($this->balances->counts($balance) as $kind => $number) {
            $html .= $this->kind($report, $balance, Kind::from($kind), $number);
        }

        return $html;
    }

    private function kind(Report $report, Balance $balance, Kind $kind, int $number): string
    {
        [$what, $advice] = $report->explain($kind->value);
        $html = '<h3>' . Html::text("$number × $what") . '</h3><p>' . Html::text($advice) . '</p><ul>';
        $shown = 0;
        foreach ($this->balances->findings($balance, $kind) as $finding) {
            if ($shown++ === self::MOST) {
                $html .= '<li>' . Html::text($report->more($number - self::MOST)) . '</li>';
                break;
            }
            $html .= '<li>' . self::linked($finding, $report->line($finding)) . '</li>';
        }

        return $html . '</ul>';
    }

    private static function linked(Finding $finding, string $line): string
    {
        return match (true) {
            $finding->orderId !== null => Html::link(xtc_href_link('orders.php', "oID=$finding->orderId&action=edit") . '#clictopay', $line),
            $finding->attemptId !== null => Html::link(xtc_href_link(Pages::FILE, "view=attempt&id=$finding->attemptId"), $line),
            default => Html::text($line),
        };
    }

    private function report(Balance $balance): Report
    {
        return new Report($this->balances, $balance, Report::words((string) ($_SESSION['language_code'] ?? '')));
    }
}
