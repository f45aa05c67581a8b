<?php

defined('_VALID_XTC') or die('Direct Access to this location is not allowed.');

if (in_array(basename($PHP_SELF), array('clictopay.php', 'orders.php', 'modules.php'), true)) {
    echo '<link rel="stylesheet" type="text/css" href="includes/css/clictopay.css?v=' . filemtime(DIR_FS_ADMIN . 'includes/css/clictopay.css') . '">' . PHP_EOL;
}
