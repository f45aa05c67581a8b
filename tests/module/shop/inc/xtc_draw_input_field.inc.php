<?php

declare(strict_types=1);

function xtc_draw_input_field($name, $value = '', $parameters = '', $type = 'text', $reinsert_value = true)
{
    return "<input type=\"$type\" name=\"" . encode_htmlspecialchars($name) . '" value="' . encode_htmlspecialchars($value) . "\" $parameters>";
}
