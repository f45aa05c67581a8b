<?php

declare(strict_types=1);

/**
 * An absolute link. In the catalog `&` is written `&amp;`, in the back office it is not. The session's id is appended on pages that
 * define SESSION_FORCE_COOKIE_USE 'False' while the browser has sent no cookie (modified-shop.md, sections 4 and 9).
 */
function xtc_href_link($page = '', $parameters = '', $connection = 'NONSSL', $add_session_id = true, $search_engine_safe = true, $urlencode = false, $admin = false)
{
    $in_admin = defined('RUN_MODE_ADMIN') && $admin === false;
    $link = HTTP_SERVER . ($in_admin ? DIR_WS_ADMIN : DIR_WS_CATALOG) . $page;
    $query = rtrim(str_replace('&amp;', '&', $parameters), '&?');
    if ($add_session_id === true && session_status() === PHP_SESSION_ACTIVE && SESSION_FORCE_COOKIE_USE === 'False' && !isset($_COOKIE[session_name()])) {
        $query .= ($query === '' ? '' : '&') . session_name() . '=' . session_id();
    }
    $link .= $query === '' ? '' : "?$query";
    return defined('RUN_MODE_ADMIN') ? $link : str_replace('&', '&amp;', $link);
}
