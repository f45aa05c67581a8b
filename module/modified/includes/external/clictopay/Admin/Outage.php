<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Exception\InvalidSettingsException;
use ClicToPay\Shop\Health\Health;
use ClicToPay\Shop\Module;

/** What the merchant is told while the gateway does not answer, or slowly. */
final class Outage
{
    /** HTML; '' if all is well. */
    public static function notice(Module $module): string
    {
        try {
            $settings = $module->shop->settings();
        } catch (InvalidSettingsException) {
            return '';
        }
        $trouble = $module->health()->trouble($settings->mode());
        if ($trouble === null) {
            return '';
        }
        $html = '<div class="ctp-problem"><b>' . Words::html($trouble->silent ? 'OUTAGE_SILENT' : 'OUTAGE_SLOW', Words::moment($trouble->since)) . '</b>';
        if ($trouble->silent) {
            $html .= ' ' . Words::html($settings->hideInOutage() ? 'OUTAGE_HIDDEN' : 'OUTAGE_SHOWN');
        }
        $html .= '<p>' . Words::html('OUTAGE_CALLS', Health::MINUTES) . '</p><ul>';
        foreach ($trouble->endpoints as $endpoint) {
            $average = $endpoint->averageMilliseconds();
            $html .= '<li>' . Html::code($endpoint->name) . ': ' . Words::html('OUTAGE_CALLED', $endpoint->calls, $endpoint->failedPercent()) . ' '
                . ($average === null ? '' : Words::html('OUTAGE_AVERAGE', sprintf('%d.%03d', intdiv($average, 1000), $average % 1000))) . '</li>';
        }

        return $html . '</ul></div>';
    }
}
