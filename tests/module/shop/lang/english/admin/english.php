<?php

declare(strict_types=1);

define('DATE_FORMAT', 'm/d/Y');
define('CSRF_TOKEN_NOT_DEFINED', 'The form was not sent from this shop.');
define('CFG_TXT_YES', 'Yes');
define('CFG_TXT_NO', 'No');
define('PHP_DATE_TIME_FORMAT', 'm/d/Y H:i:s');
define('BUTTON_UPDATE', 'Update');
define('BOX_HEADING_CUSTOMERS', 'Customers');
define('BOX_HEADING_MODULES', 'Modules');
define('BOX_HEADING_TOOLS', 'Tools');
