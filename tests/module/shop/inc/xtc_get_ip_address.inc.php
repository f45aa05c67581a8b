<?php

declare(strict_types=1);

function xtc_get_ip_address()
{
    return $_SERVER['REMOTE_ADDR'] ?? '';
}
