<?php

declare(strict_types=1);

/** Writes the session before the browser goes on. */
function xtc_redirect($url, $ssl = '')
{
    session_status() === PHP_SESSION_ACTIVE && session_write_close();
    header('Location: ' . str_replace(["\r", "\n"], '', html_entity_decode((string) $url)));
    exit;
}
