<?php

declare(strict_types=1);

/**
 * The shop's database functions. A failed statement is logged whole, and gives false; sql_mode is empty (modified-shop.md,
 * sections 3, 5 and 9).
 */

function xtc_db_connect($server = DB_SERVER, $username = DB_SERVER_USERNAME, $password = DB_SERVER_PASSWORD, $database = DB_DATABASE, $link = 'db_link')
{
    mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
    [$host, $port, $socket] = explode(':', $server) + [1 => '', 2 => ''];
    $GLOBALS[$link] = mysqli_connect($host, $username, $password, $database, (int) $port, $socket === '' ? null : $socket);
    xtc_db_query("SET time_zone = '" . date('P') . "'", $link);
    xtc_db_query("SET SESSION sql_mode = ''", $link);
    mysqli_set_charset($GLOBALS[$link], DB_SERVER_CHARSET);
    return $GLOBALS[$link];
}

function xtc_db_query($query, $link = 'db_link')
{
    try {
        return mysqli_query($GLOBALS[$link], $query);
    } catch (mysqli_sql_exception $error) {
        trigger_error($error->getCode() . ' ' . $error->getMessage() . ': ' . $query, E_USER_ERROR);
        return false;
    }
}

/** Never for anything that changes: the shop caches these. */
function xtDBquery($query, $cache_data = '', $link = 'db_link')
{
    return xtc_db_query($query, $link);
}

function xtc_db_fetch_array(&$db_query, $cached = false, $result_type = MYSQLI_ASSOC)
{
    return $db_query instanceof mysqli_result ? mysqli_fetch_array($db_query, $result_type) : false;
}

function xtc_db_num_rows($db_query, $cached = false)
{
    return $db_query instanceof mysqli_result ? mysqli_num_rows($db_query) : 0;
}

function xtc_db_affected_rows($link = 'db_link')
{
    return mysqli_affected_rows($GLOBALS[$link]);
}

function xtc_db_insert_id($link = 'db_link')
{
    return mysqli_insert_id($GLOBALS[$link]);
}

function xtc_db_free_result($db_query)
{
    mysqli_free_result($db_query);
}

function xtc_db_close($link = 'db_link')
{
    return mysqli_close($GLOBALS[$link]);
}

function xtc_db_input($string, $link = 'db_link')
{
    return mysqli_real_escape_string($GLOBALS[$link], (string) $string);
}

function xtc_db_output($string)
{
    return encode_htmlspecialchars($string);
}

function xtc_db_prepare_input($string)
{
    if (is_array($string)) {
        return array_map('xtc_db_prepare_input', $string);
    }
    return is_string($string) ? trim(stripslashes($string)) : $string;
}

/** The texts now() and null are SQL; a PHP null becomes ''. */
function xtc_db_perform($table, $data, $action = 'insert', $parameters = '', $link = 'db_link')
{
    $values = [];
    foreach ($data as $column => $value) {
        $value = (string) $value;
        $values[$column] = $value === 'now()' || $value === 'null' ? $value : "'" . xtc_db_input($value, $link) . "'";
    }
    if ($action === 'insert') {
        return xtc_db_query("INSERT INTO $table (" . implode(', ', array_keys($values)) . ') VALUES (' . implode(', ', $values) . ')', $link);
    }
    $changes = array_map(static fn (string $column, string $value): string => "$column = $value", array_keys($values), $values);
    return xtc_db_query("UPDATE $table SET " . implode(', ', $changes) . ($parameters === '' ? '' : " WHERE $parameters"), $link);
}
