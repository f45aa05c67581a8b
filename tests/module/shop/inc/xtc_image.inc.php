<?php

declare(strict_types=1);

function xtc_image($src, $alt = '', $width = '', $height = '', $parameters = '')
{
    return '<img src="' . encode_htmlspecialchars($src) . '" alt="' . encode_htmlspecialchars($alt) . "\" $parameters>";
}
