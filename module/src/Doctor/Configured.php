<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

use ClicToPay\Shop\Shop;

/** What the merchant has set: complete, switched on, and the shop open. */
final class Configured implements Check
{
    public function __construct(private readonly Shop $shop)
    {
    }

    public function name(): string
    {
        return 'settings';
    }

    public function run(): iterable
    {
        $sound = true;
        foreach ($this->shop->problems() as $setting => $problem) {
            $sound = false;
            yield Finding::fault('settings.wrong', ['setting' => $setting, 'problem' => $problem]);
        }
        if ($sound && !$this->shop->settings()->active()) {
            $sound = false;
            yield Finding::warning('settings.inactive');
        }
        if ($this->shop->offline()) {
            $sound = false;
            yield Finding::warning('settings.offline');
        }
        if ($sound) {
            yield Finding::ok('settings.ok', ['mode' => $this->shop->settings()->mode()->value]);
        }
    }
}
