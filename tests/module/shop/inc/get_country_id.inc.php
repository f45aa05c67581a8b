<?php

declare(strict_types=1);

function get_country_id($iso_code_2)
{
    $rows = xtc_db_query('SELECT countries_id FROM ' . TABLE_COUNTRIES . " WHERE countries_iso_code_2 = '" . xtc_db_input($iso_code_2) . "'");
    return xtc_db_fetch_array($rows)['countries_id'] ?? 0;
}
