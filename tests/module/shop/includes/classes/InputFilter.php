<?php

/** What the shop does to every parameter: entities decoded, tags taken out, slashes stripped (modified-shop.md, section 7). */

declare(strict_types=1);

final class InputFilter
{
    /** @param array<int|string, mixed> $parameters @return array<int|string, mixed> */
    public static function clean(array $parameters): array
    {
        $clean = [];
        foreach ($parameters as $name => $value) {
            $clean[$name] = is_array($value) ? self::clean($value) : self::text((string) $value);
        }
        return $clean;
    }

    private static function text(string $value): string
    {
        return stripslashes(strip_tags(html_entity_decode($value, ENT_QUOTES, 'UTF-8')));
    }
}
