<?php

declare(strict_types=1);

/** DE::Rechnung||EN::Invoice in one language; any other text as it is (modified-shop.md, section 3). */
function parse_multi_language_value($value, $language_code, $return_default = true)
{
    if (!str_contains((string) $value, '::')) {
        return $value;
    }
    $texts = [];
    foreach (explode('||', $value) as $part) {
        [$code, $text] = explode('::', $part, 2) + [1 => ''];
        $texts[strtolower($code)] = $text;
    }
    return $texts[strtolower((string) $language_code)] ?? ($return_default ? reset($texts) : '');
}
