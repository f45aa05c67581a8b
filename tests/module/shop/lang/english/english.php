<?php

declare(strict_types=1);

define('DATE_FORMAT', 'm/d/Y');
define('DATE_FORMAT_LONG', 'm/d/Y');
define('MODULE_ORDER_TOTAL_SUBTOTAL_TITLE', 'Subtotal');
define('MODULE_ORDER_TOTAL_SHIPPING_TITLE', 'Shipping');
define('MODULE_ORDER_TOTAL_GV_TITLE', 'Credit');
define('MODULE_ORDER_TOTAL_TAX_TITLE', 'VAT');
define('MODULE_ORDER_TOTAL_TOTAL_TITLE', 'Total');
define('MODULE_SHIPPING_FLAT_TEXT_TITLE', 'Flat rate');
