<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** What the merchant reads of the parts that know no particular shop: a directory with one file for each language. */
final class Words
{
    /** Those of the command line; what the shop's admin shows too has its languages beside them. */
    public const LANGUAGES = ['en', 'fr'];

    /** @param array<string, string> $words */
    private function __construct(public readonly string $language, private readonly array $words)
    {
    }

    /** @param string $language one of LANGUAGES, or another one that the directory has a file for */
    public static function in(string $directory, string $language): self
    {
        if (preg_match('/^[a-z]{2}$/D', $language) !== 1 || !is_file("$directory/$language.php")) {
            throw new \ValueError("There is no language \"$language\" in $directory.");
        }
        /** @var array<string, string> $words */
        $words = require "$directory/$language.php";
        return new self($language, $words);
    }

    /**
     * @param array<string, string|int> $values in place of {name}
     * @throws \OutOfBoundsException on a key that the language lacks
     */
    public function get(string $key, array $values = []): string
    {
        $text = $this->words[$key] ?? throw new \OutOfBoundsException("There is no text \"$key\" in $this->language.");
        $replacements = [];
        foreach ($values as $name => $value) {
            $replacements['{' . $name . '}'] = (string) $value;
        }
        return strtr($text, $replacements);
    }
}
