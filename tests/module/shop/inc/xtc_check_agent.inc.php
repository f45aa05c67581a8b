<?php

declare(strict_types=1);

/** 1 for robots, which get no session (modified-shop.md, section 6). */
function xtc_check_agent()
{
    return preg_match('/bot|crawl|spider|slurp/i', $_SERVER['HTTP_USER_AGENT'] ?? '') === 1 ? 1 : 0;
}
