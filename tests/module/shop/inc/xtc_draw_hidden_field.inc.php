<?php

declare(strict_types=1);

function xtc_draw_hidden_field($name, $value = '', $parameters = '')
{
    return '<input type="hidden" name="' . encode_htmlspecialchars($name) . '" value="' . encode_htmlspecialchars($value) . "\" $parameters>";
}
