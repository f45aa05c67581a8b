<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

/** Carries checks out, one after the other. */
final class Doctor
{
    /** @param list<Check> $checks */
    public function __construct(private readonly array $checks)
    {
    }

    /** @param (callable(Finding): void)|null $found is told each finding as it comes */
    public function examine(?callable $found = null): Diagnosis
    {
        $findings = [];
        foreach ($this->checks as $check) {
            try {
                $these = [...$check->run()];
            } catch (\Throwable $failure) {
                // One check that fails takes no other with it.
                $these = [Finding::unknown('doctor.failed', ['check' => $check->name(), 'reason' => $failure->getMessage()])];
            }
            array_push($findings, ...$these);
            $found === null || array_map($found, $these);
        }
        return new Diagnosis($findings);
    }
}
