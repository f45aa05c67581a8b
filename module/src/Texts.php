<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\ActionCode;
use ClicToPay\Language;

/**
 * What the buyer reads. A language without a file, and a text that a language lacks, are English. Advice after a failed payment is the
 * extension's where it speaks the language; a file of any other language has it for each class of action codes.
 */
final class Texts
{
    /**
     * @param string $language 'fr', 'en', 'de', 'ar': the language that the texts are in
     * @param array<string, string> $texts
     * @param array<string, string> $fallback
     */
    private function __construct(
        public readonly string $language,
        private readonly array $texts,
        private readonly array $fallback,
    ) {
    }

    /** @param string $tag such as 'ar' or 'fr-TN' */
    public static function for(string $tag): self
    {
        $language = strtolower(substr($tag, 0, strcspn($tag, '-_')));
        $file = __DIR__ . '/texts/' . $language . '.php';
        if (preg_match('/^[a-z]{2}$/', $language) !== 1 || !is_file($file)) {
            return self::for('en');
        }
        /** @var array<string, string> $texts */
        $texts = require $file;
        /** @var array<string, string> $fallback */
        $fallback = require __DIR__ . '/texts/en.php';
        return new self($language, $texts, $fallback);
    }

    /**
     * @param array<string, string|int> $values in place of {name}; the caller escapes them for where the text goes
     * @throws \OutOfBoundsException on a key that no language has
     */
    public function get(string $key, array $values = []): string
    {
        $text = $this->texts[$key] ?? $this->fallback[$key] ?? throw new \OutOfBoundsException("There is no text \"$key\".");
        $replacements = [];
        foreach ($values as $name => $value) {
            $replacements['{' . $name . '}'] = $this->isolated((string) $value);
        }
        return strtr($text, $replacements);
    }

    /** What the buyer can do after a payment that failed. Never says more than the buyer may know. */
    public function advice(?ActionCode $action): string
    {
        if ($action === null) {
            return $this->get('failed.advice');
        }
        $language = Language::tryFrom($this->language);
        return $language === null ? $this->get('advice.' . $action->class->value) : $action->advice($language);
    }

    /** 'ltr' or 'rtl' */
    public function direction(): string
    {
        return $this->language === 'ar' ? 'rtl' : 'ltr';
    }

    /** "85.629 TND" in Arabic: in its own direction. An address stands alone, and must not get characters that would become part of it. */
    private function isolated(string $value): string
    {
        return $this->direction() === 'ltr' || str_contains($value, '://') ? $value : "\u{2068}$value\u{2069}";
    }
}
