<?php

declare(strict_types=1);

function xtc_image_submit($image, $alt = '', $parameters = '')
{
    return "<button type=\"submit\" $parameters>" . encode_htmlspecialchars($alt) . '</button>';
}
