<?php

declare(strict_types=1);

/** The product of a cart line: 3{1}2 is product 3 with an attribute. */
function xtc_get_prid($uprid)
{
    return (int) $uprid;
}
