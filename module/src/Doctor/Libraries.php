<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

/** PHP, the extension, and what it was linked with: new enough? */
final class Libraries implements Check
{
    /** As the extension's build demands (config.m4). */
    private const LEAST = ['PHP' => '8.1.0', 'clictopay' => '0.1.0-dev', 'libcurl' => '7.85.0', 'OpenSSL' => '3.0.0', 'cJSON' => '1.7.15'];

    /** @param array<string, string> $versions name => version, as loaded */
    public function __construct(private readonly array $versions)
    {
    }

    /** Of this process. */
    public static function here(): self
    {
        ob_start();
        (new \ReflectionExtension('clictopay'))->info();
        // A table: library, compiled with, linked with. HTML where PHP serves pages.
        $table = strip_tags(str_replace('</td>', ' => ', (string) ob_get_clean()));
        $versions = ['PHP' => PHP_VERSION, 'clictopay' => (string) phpversion('clictopay')];
        foreach (['libcurl', 'OpenSSL', 'cJSON'] as $library) {
            if (preg_match("/^\s*$library\s*=>[^=]+=>\s*([0-9.]+)/m", $table, $parts) === 1) {
                $versions[$library] = $parts[1];
            }
        }
        return new self($versions);
    }

    public function name(): string
    {
        return 'libraries';
    }

    public function run(): iterable
    {
        $old = array_filter(
            array_intersect_key($this->versions, self::LEAST),
            fn (string $version, string $name): bool => version_compare($version, self::LEAST[$name], '<'),
            ARRAY_FILTER_USE_BOTH,
        );
        foreach ($old as $name => $version) {
            yield Finding::fault('libraries.old', ['name' => $name, 'version' => $version, 'least' => self::LEAST[$name]]);
        }
        if ($old === []) {
            yield Finding::ok('libraries.ok', ['versions' => implode(', ', array_map(
                static fn (string $name, string $version): string => "$name $version",
                array_keys($this->versions),
                $this->versions,
            ))]);
        }
    }
}
