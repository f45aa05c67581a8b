<?php

declare(strict_types=1);

function encode_htmlspecialchars($string, $flags = ENT_COMPAT, $encoding = '')
{
    return htmlspecialchars((string) $string, $flags, 'UTF-8');
}

function encode_htmlentities($string, $flags = ENT_COMPAT, $encoding = '')
{
    return htmlentities((string) $string, $flags, 'UTF-8');
}

/** Takes for ISO-8859-15 what it is told is ISO-8859-15: UTF-8 texts of get_error() come out broken (modified-shop.md, section 2.3). */
function encode_utf8($string, $encoding = '', $force_utf8 = false)
{
    return $encoding === '' ? $string : mb_convert_encoding($string, 'UTF-8', $encoding);
}
