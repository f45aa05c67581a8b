<?php

declare(strict_types=1);

/** The files of a hook directory in natural order (modified-shop.md, section 8). @return list<string> */
function auto_include($dir, $ext = 'php', $expr = '*', $flags = 0)
{
    $files = glob(rtrim($dir, '/') . "/$expr.$ext", $flags) ?: [];
    natcasesort($files);
    return array_values($files);
}
