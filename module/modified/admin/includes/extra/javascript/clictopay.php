<?php

defined('_VALID_XTC') or die('Direct Access to this location is not allowed.');

if (in_array(basename($PHP_SELF), array('clictopay.php', 'orders.php', 'modules.php'), true)) {
    echo '<script src="includes/javascript/clictopay.js?v=' . filemtime(DIR_FS_ADMIN . 'includes/javascript/clictopay.js') . '" defer></script>' . PHP_EOL;
}
