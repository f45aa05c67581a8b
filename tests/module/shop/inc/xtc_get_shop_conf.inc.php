<?php

declare(strict_types=1);

function xtc_get_shop_conf($key)
{
    $rows = xtc_db_query("SELECT configuration_value FROM shop_configuration WHERE configuration_key = '" . xtc_db_input($key) . "'");
    return xtc_db_fetch_array($rows)['configuration_value'] ?? '';
}
