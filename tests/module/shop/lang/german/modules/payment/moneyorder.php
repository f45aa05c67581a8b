<?php

declare(strict_types=1);

define('MODULE_PAYMENT_MONEYORDER_TEXT_TITLE', 'Vorkasse');
define('MODULE_PAYMENT_MONEYORDER_STATUS_TITLE', 'Vorkasse');
define('MODULE_PAYMENT_MONEYORDER_STATUS_DESC', '');
