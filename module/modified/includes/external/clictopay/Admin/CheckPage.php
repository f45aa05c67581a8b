<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Shop\Doctor\Checklist as Checks;
use ClicToPay\Shop\Doctor\Finding;
use ClicToPay\Shop\Doctor\Level;
use ClicToPay\Shop\Doctor\Received;
use ClicToPay\Shop\Module;
use ClicToPay\Shop\Words as DoctorWords;

/** The check of everything that payments depend on, as the shop's own server sees it. What it found stays until the admin signs out. */
final class CheckPage
{
    public const VIEW = 'check';
    private const SESSION = 'clictopay_check';
    /** level => badge, the worst first */
    private const LEVELS = ['fault' => 'ctp-state-failed', 'unknown' => 'ctp-badge-test', 'warning' => 'ctp-badge-test', 'ok' => 'ctp-state-paid'];

    private readonly DoctorWords $words;

    /** @param string $language of what was found: en, fr, de or ar */
    public function __construct(private readonly Module $module, string $language)
    {
        $this->words = DoctorWords::in(dirname((string) (new \ReflectionClass(Checks::class))->getFileName()) . '/words', $language);
    }

    /** The POST of its button. It asks the gateway for what only who edits orders may ask for. */
    public function handle(): void
    {
        if (!OrderActions::allowed()) {
            return;
        }
        $diagnosis = (new Checks())->shop($this->module, register: false)->doctor()->examine();
        $_SESSION[self::SESSION] = ['at' => time(), 'findings' => array_map(
            static fn (Finding $finding): array => [$finding->level->value, $finding->code, $finding->values],
            $diagnosis->findings,
        )];
    }

    public function render(): string
    {
        $html = '<p>' . Words::html('CHECK_EXPLAINED') . '</p>' . (Access::editsOrders()
            ? Form::open(Pages::FILE, 'view=' . self::VIEW) . Html::button(Words::get('CHECK_RUN')) . Form::close() : '');
        $last = $_SESSION[self::SESSION] ?? null;
        if ($last === null) {
            return $html . '<h2>' . Html::text($this->words->get('check.received')) . '</h2>' . $this->findings([...(new Received($this->module->refusals()))->run()]);
        }
        $findings = array_map(static fn (array $finding): Finding => new Finding(Level::from($finding[0]), $finding[1], $finding[2]), $last['findings']);

        return $html . '<h2>' . Words::html('CHECK_RESULT', Words::moment(new \DateTimeImmutable('@' . $last['at']))) . '</h2>'
            . '<p>' . Html::hint($this->words->get('where.shop', $this->isolated(['url' => $this->module->shop->notificationUrl()]))) . '</p>'
            . $this->findings($findings);
    }

    /** @param array<Finding> $findings */
    private function findings(array $findings): string
    {
        $html = '<ul class="ctp-check">';
        foreach (array_keys(self::LEVELS) as $level) {
            foreach ($findings as $finding) {
                $html .= $finding->level->value === $level ? $this->item($finding) : '';
            }
        }

        return $html . '</ul>';
    }

    private function item(Finding $finding): string
    {
        $level = $finding->level;
        $shown = new Finding($level, $finding->code, $this->isolated($finding->values));
        $mending = $shown->mending($this->words);

        return '<li>' . Html::badge($this->words->get("level.$level->value"), self::LEVELS[$level->value])
            . ' <b>' . Html::text($this->words->get('check.' . $finding->check())) . '</b> '
            . Html::text($shown->meaning($this->words)) . ($mending === '' ? '' : '<p>' . Html::text($mending) . '</p>') . '</li>';
    }

    /**
     * Names and addresses keep their own direction within a sentence from right to left.
     *
     * @param array<string, string|int> $values
     * @return array<string, string|int>
     */
    private function isolated(array $values): array
    {
        return $this->words->language === 'ar' ? array_map(static fn (string|int $value): string => "\u{2068}$value\u{2069}", $values) : $values;
    }
}
