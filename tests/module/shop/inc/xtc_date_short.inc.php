<?php

declare(strict_types=1);

function xtc_date_short($raw_date)
{
    return $raw_date ? date(DATE_FORMAT, strtotime($raw_date)) : false;
}
