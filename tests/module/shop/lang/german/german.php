<?php

declare(strict_types=1);

define('DATE_FORMAT', 'd.m.Y');
define('DATE_FORMAT_LONG', 'd.m.Y');
define('MODULE_ORDER_TOTAL_SUBTOTAL_TITLE', 'Zwischensumme');
define('MODULE_ORDER_TOTAL_SHIPPING_TITLE', 'Versand');
define('MODULE_ORDER_TOTAL_GV_TITLE', 'Guthaben');
define('MODULE_ORDER_TOTAL_TAX_TITLE', 'MwSt');
define('MODULE_ORDER_TOTAL_TOTAL_TITLE', 'Summe');
define('MODULE_SHIPPING_FLAT_TEXT_TITLE', 'Pauschale');
