<?php

declare(strict_types=1);

/** The request's parameters for a link, each followed by &. @param list<string> $exclude */
function xtc_get_all_get_params($exclude = [])
{
    $text = '';
    foreach ($_GET as $name => $value) {
        if (is_string($value) && $value !== '' && !in_array($name, [...(array) $exclude, session_name()], true)) {
            $text .= rawurlencode((string) $name) . '=' . rawurlencode($value) . '&';
        }
    }
    return $text;
}
