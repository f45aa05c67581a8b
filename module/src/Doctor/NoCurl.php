<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

/** Stands for all checks that need PHP's curl extension, where there is none. */
final class NoCurl implements Check
{
    public function name(): string
    {
        return 'web';
    }

    public function run(): iterable
    {
        yield Finding::unknown('web.no_curl');
    }
}
