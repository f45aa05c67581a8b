<?php

declare(strict_types=1);

function xtc_not_null($value)
{
    return is_array($value) ? $value !== [] : !in_array(trim((string) $value), ['', 'NULL'], true);
}
