<?php

declare(strict_types=1);

function xtc_RandomString($length)
{
    return substr(bin2hex(random_bytes((int) ceil($length / 2))), 0, $length);
}
