<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

/** A list of tests, from a file: a new grid is a new file in data/, or one of the merchant's own. */
final class Grid
{
    /** @param list<Test> $tests */
    private function __construct(public readonly string $name, public readonly string $title, public readonly array $tests)
    {
    }

    /** @return list<string> */
    public static function names(): array
    {
        // Not glob(): it finds nothing in an archive.
        return array_values(array_map(static fn (string $file): string => basename($file, '.json'), array_diff(scandir(__DIR__ . '/data'), ['.', '..'])));
    }

    /**
     * @param string $nameOrFile one of names(), or the path of a file that ends in .json
     * @throws GridException
     */
    public static function read(string $nameOrFile): self
    {
        $file = in_array($nameOrFile, self::names(), true) ? __DIR__ . "/data/$nameOrFile.json" : $nameOrFile;
        $values = str_ends_with($file, '.json') ? json_decode((string) @file_get_contents($file), true) : null;
        if (!is_array($values) || !is_string($values['title'] ?? null) || !is_array($values['tests'] ?? null)) {
            throw new GridException("There is no grid \"$nameOrFile\". There are: " . implode(', ', self::names()) . '; or give the path of a .json file with "title" and "tests".');
        }
        return new self(basename($file, '.json'), $values['title'], array_map(Test::fromArray(...), array_values($values['tests'])));
    }
}
