<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Shop\DatabaseException;
use ClicToPay\Shop\EffectRecord;
use ClicToPay\Shop\Event;
use ClicToPay\Shop\Modified\Bootstrap;
use ClicToPay\Shop\Module;

/** The payments of an order, as rows of the payment block on the order's page. */
final class OrderPanel
{
    public function __construct(private readonly int $orderId, private readonly bool $acts)
    {
    }

    /** A journal that can't be read must not take the order's page down. */
    public static function show(int $orderId): string
    {
        $panel = new self($orderId, Access::editsOrders());
        try {
            return $panel->ofJournal(Bootstrap::module());
        } catch (DatabaseException | \mysqli_sql_exception $e) {
            return $panel->frame('<p class="ctp-problem">' . Html::text(Failure::ofDatabase($e)) . '</p>');
        }
    }

    private function ofJournal(Module $module): string
    {
        $journal = $module->journal();
        $state = $journal->orderState($this->orderId);
        $attempts = $journal->attempts($this->orderId);
        if ($state === null && $attempts === []) {
            return '';
        }
        $one = new AttemptPanel('orders.php', self::query($this->orderId), $this->acts);
        $html = $this->anomalies($journal->anomalies($this->orderId)) . $this->unsure($module->effects()->unsure($this->orderId));
        foreach (array_reverse($attempts) as $attempt) {
            $html .= $one->render($attempt, $journal->events($attempt), $journal->operations($attempt), $module->operations()->possible($attempt));
        }
        if ($attempts === []) {
            $html .= '<p>' . Words::html('NO_ATTEMPTS') . '</p>';
        }

        return $this->frame($html . ($state === 'open' ? $this->open() : ''));
    }

    public function frame(string $html): string
    {
        return '<tr><td colspan="2" class="main">' . Html::frame('<h2>' . Words::html('PANEL') . '</h2>' . $html, 'clictopay') . '</td></tr>';
    }

    /** @param list<Event> $anomalies */
    public function anomalies(array $anomalies): string
    {
        if ($anomalies === []) {
            return '';
        }
        $html = '';
        foreach ($anomalies as $anomaly) {
            $html .= '<li>' . Html::code(Words::moment($anomaly->at)) . ' ' . AttemptPanel::event($anomaly) . '</li>';
        }

        return '<div class="ctp-problem" role="alert"><b>' . Words::html('ANOMALIES') . '</b><ul>' . $html . '</ul></div>';
    }

    /** @param list<EffectRecord> $effects */
    public function unsure(array $effects): string
    {
        if ($effects === []) {
            return '';
        }
        $html = '';
        foreach ($effects as $effect) {
            $html .= '<li>' . Html::code(Words::moment($effect->createdAt)) . ' ' . Html::text(Words::ofValue('UNSURE', $effect->kind)) . ' '
                . Html::english($effect->error);
            if ($this->acts) {
                $html .= (str_ends_with($effect->kind, '_mail') ? $this->onUnsure($effect, 'resend', 'RESEND') : '') . $this->onUnsure($effect, 'dismiss', 'DISMISS');
            }
            $html .= '</li>';
        }

        return '<div class="ctp-warning"><b>' . Words::html('UNSURE') . '</b><ul>' . $html . '</ul></div>';
    }

    private function onUnsure(EffectRecord $effect, string $operation, string $label): string
    {
        return Form::open('orders.php', self::query($this->orderId)) . Html::hidden('operation', $operation) . Html::hidden('effect', $effect->id)
            . Html::button(Words::get($label)) . Form::close();
    }

    /** What can be done with an order that waits for its payment. */
    public function open(): string
    {
        $html = '';
        if (Access::to('clictopay')) {
            $html .= Html::link(xtc_href_link('clictopay.php', 'view=links&order=' . $this->orderId), Words::get('LINK_FOR_ORDER'), 'button');
        }
        if ($this->acts) {
            $html .= '<details class="ctp-confirm"><summary class="button">' . Words::html('DO_CLOSE') . '</summary>'
                . Form::open('orders.php', self::query($this->orderId)) . Html::hidden('operation', 'close')
                . '<p>' . Words::html('CONFIRM_CLOSE') . '</p>' . Html::button(Words::get('YES_CLOSE')) . Form::close() . '</details>';
        }

        return '<div class="ctp-buttons">' . $html . '</div>';
    }

    private static function query(int $orderId): string
    {
        return 'oID=' . $orderId . '&action=custom&subaction=clictopay';
    }
}
