<?php

declare(strict_types=1);

/** The catalog's forms carry no token (modified-shop.md, section 9). */
function xtc_draw_form($name, $action, $method = 'post', $parameters = '')
{
    return '<form id="' . encode_htmlspecialchars($name) . '" action="' . $action . '" method="' . $method . "\" $parameters>";
}
