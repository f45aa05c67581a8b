<?php

declare(strict_types=1);

define('MODULE_PAYMENT_TRACER_TEXT_TITLE', 'Tracer');
foreach (['STATUS', 'PASSWORD', 'ORDER_STATUS_ID', 'LIST', 'PARAMETER'] as $key) {
    define("MODULE_PAYMENT_TRACER_{$key}_TITLE", "Title of $key");
    define("MODULE_PAYMENT_TRACER_{$key}_DESC", '');
}
