<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\Environment;
use ClicToPay\Exception\InvalidSettingsException;
use ClicToPay\Shop\Grid\Grids;

/** Which steps of the enrolment are done: what the shop knows by itself, and what the merchant has ticked off. */
final class Enrolment
{
    private const NAME = 'step.';

    public function __construct(
        private readonly Shop $shop,
        private readonly Database $database,
        private readonly Grids $grids,
    ) {
    }

    /** @return array<string, bool> Step::value => done, in the order of the steps */
    public function steps(): array
    {
        $ticked = array_column($this->database->rows("SELECT name FROM clictopay_meta WHERE name LIKE 'step.%'"), 'name');
        $done = [];
        foreach (Step::cases() as $step) {
            $done[$step->value] = match ($step) {
                Step::TestLogin => $this->hasLogin(Environment::Test),
                Step::Scenarios => $this->grids->passed(),
                Step::ProductionLogin => $this->hasLogin(Environment::Production),
                Step::Production => $this->isInProduction(),
                default => in_array(self::NAME . $step->value, $ticked, true),
            };
        }
        return $done;
    }

    /** The first step that is not done; null once the shop is in production, whatever was ticked off. */
    public function next(): ?Step
    {
        $steps = $this->steps();
        return $steps[Step::Production->value] ? null : Step::from((string) array_search(false, $steps, true));
    }

    public function tick(Step $step, bool $done): void
    {
        $this->database->change(
            $done ? 'INSERT IGNORE INTO clictopay_meta (name, value) VALUES (?, ?)' : 'DELETE FROM clictopay_meta WHERE name = ?',
            [self::NAME . $step->value, ...($done ? [Time::in(0)] : [])],
        );
    }

    private function hasLogin(Environment $environment): bool
    {
        try {
            $this->shop->settings()->clientFor($environment);
            return true;
        } catch (InvalidSettingsException) {
            return false;
        }
    }

    private function isInProduction(): bool
    {
        try {
            return $this->shop->settings()->mode() === Environment::Production;
        } catch (InvalidSettingsException) {
            return false;
        }
    }
}
