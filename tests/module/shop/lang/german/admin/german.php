<?php

declare(strict_types=1);

define('DATE_FORMAT', 'd.m.Y');
define('CSRF_TOKEN_NOT_DEFINED', 'Das Formular kam nicht aus diesem Shop.');
define('CFG_TXT_YES', 'Ja');
define('CFG_TXT_NO', 'Nein');
define('PHP_DATE_TIME_FORMAT', 'd.m.Y H:i:s');
define('BUTTON_UPDATE', 'Aktualisieren');
define('BOX_HEADING_CUSTOMERS', 'Kunden');
define('BOX_HEADING_MODULES', 'Module');
define('BOX_HEADING_TOOLS', 'Hilfsprogramme');
