<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Shop\Step;

/** The steps from the contract to production: which are done, which one is next, and the last of them. */
final class Checklist
{
    /** where a step is taken: a page of the shop's settings, or a part of this one */
    private const SETTINGS = [Step::TestLogin, Step::ProductionLogin];
    private const ANCHORS = ['scenarios' => '#tests', 'production' => '#production'];

    /** @param string $query of the page's address */
    public function __construct(private readonly string $query, private readonly bool $canTick, private readonly bool $canSet)
    {
    }

    /**
     * @param array<string, bool> $steps as Enrolment::steps() gives them
     * @param Step|null $next null: in production, and the list is folded up
     */
    public function render(array $steps, ?Step $next): string
    {
        $html = '<details' . ($next === null ? '' : ' open') . '><summary><h2>' . Words::html('CHECKLIST') . '</h2></summary><ol class="ctp-steps">';
        foreach ($steps as $name => $done) {
            $step = Step::from($name);
            $isNext = $step === $next;
            $html .= '<li class="' . ($done ? 'ctp-done' : ($isNext ? 'ctp-next' : '')) . '"' . ($isNext ? ' aria-current="step"' : '') . '>'
                . '<b>' . $this->title($step) . '</b> '
                . ($done ? Html::badge(Words::get('STEP_DONE'), 'ctp-state-paid') : ($isNext ? Html::badge(Words::get('STEP_NEXT'), 'ctp-badge-test') : ''))
                . '<br>' . Html::hint(Words::ofValue('STEP_DO', $name)) . ($step->isTicked() && $this->canTick ? $this->tick($step, $done) : '') . '</li>';
        }

        return $html . '</ol></details>';
    }

    /**
     * The switch: offered once the tests have passed; before that with a warning.
     *
     * @param array<string, bool> $steps as Enrolment::steps() gives them
     */
    public function production(array $steps): string
    {
        $html = '<h2 id="production">' . Words::ofValue('STEP', Step::Production->value) . '</h2>';
        if ($steps[Step::Production->value]) {
            return $html . '<p class="ctp-good">' . Words::html('PRODUCTION_ON') . '</p>';
        }
        $passed = $steps[Step::Scenarios->value];
        $html .= '<p class="' . ($passed ? 'ctp-good' : 'ctp-warning') . '">' . Words::html($passed ? 'PRODUCTION_READY' : 'PRODUCTION_EARLY') . '</p>';
        if (!$steps[Step::ProductionLogin->value]) {
            return $html . '<p>' . Words::html('PRODUCTION_NO_LOGIN') . '</p>';
        }
        if (!$this->canSet) {
            return $html . '<p>' . Words::html('NO_RIGHT_SETTINGS') . '</p>';
        }

        return $html . Form::open(Pages::FILE, $this->query) . Html::hidden('operation', 'production') . ($passed ? '' : self::anyway('anyway', true))
            . '<p>' . Html::button(Words::get('PRODUCTION_SWITCH')) . ' ' . Html::hint(Words::get('PRODUCTION_WARNING')) . '</p>' . Form::close();
    }

    /** The merchant takes it upon himself to go into production without the tests. */
    public static function anyway(string $name, bool $required): string
    {
        return '<p><label class="ctp-choice">' . Html::tag('input', ['type' => 'checkbox', 'name' => $name, 'value' => '1', 'required' => $required])
            . ' ' . Words::html('PRODUCTION_ANYWAY') . '</label></p>';
    }

    private function title(Step $step): string
    {
        $title = Words::ofValue('STEP', $step->value);

        return match (true) {
            in_array($step, self::SETTINGS, true) && $this->canSet => Html::link(ModulePage::address('action=edit'), $title),
            isset(self::ANCHORS[$step->value]) => Html::link(self::ANCHORS[$step->value], $title),
            default => Html::text($title),
        };
    }

    private function tick(Step $step, bool $done): string
    {
        $label = Words::get($done ? 'STEP_UNTICK' : 'STEP_TICK');

        return Form::open(Pages::FILE, $this->query) . Html::hidden('operation', 'tick') . Html::hidden('step', $step->value) . Html::hidden('done', $done ? '' : '1')
            . Html::button($label, ['class' => $done ? 'ctp-link' : 'button', 'aria-label' => $label . ': ' . Words::ofValue('STEP', $step->value)]) . Form::close();
    }
}
