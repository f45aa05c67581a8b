<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

use ClicToPay\Shop\Words;

/** What a check found. Its code names the texts in words/: what it means, and under "CODE.mend" how it is mended. */
final class Finding
{
    /**
     * @param string $code CHECK.WHAT: "clock.off"
     * @param array<string, string|int> $values for the texts; never a secret
     */
    public function __construct(
        public readonly Level $level,
        public readonly string $code,
        public readonly array $values = [],
    ) {
    }

    /** @param array<string, string|int> $values */
    public static function ok(string $code, array $values = []): self
    {
        return new self(Level::Ok, $code, $values);
    }

    /** @param array<string, string|int> $values */
    public static function warning(string $code, array $values = []): self
    {
        return new self(Level::Warning, $code, $values);
    }

    /** @param array<string, string|int> $values */
    public static function fault(string $code, array $values = []): self
    {
        return new self(Level::Fault, $code, $values);
    }

    /** @param array<string, string|int> $values */
    public static function unknown(string $code, array $values = []): self
    {
        return new self(Level::Unknown, $code, $values);
    }

    /** The check that found it. */
    public function check(): string
    {
        return explode('.', $this->code)[0];
    }

    public function meaning(Words $words): string
    {
        return $words->get($this->code, $this->values);
    }

    /** '' for what needs no mending. */
    public function mending(Words $words): string
    {
        return $this->level === Level::Ok ? '' : $words->get("$this->code.mend", $this->values);
    }
}
