<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

/** Looks at one thing and changes nothing. */
interface Check
{
    /** The first half of its findings' codes, and of its name in words/: "check.NAME". */
    public function name(): string;

    /**
     * At least one finding.
     *
     * @return iterable<Finding>
     */
    public function run(): iterable;
}
