<?php

/** The front page; in maintenance it is all that guests see. */

declare(strict_types=1);

require 'includes/application_top.php';
$content = '<p>' . encode_htmlspecialchars($shop_is_offline ? xtc_get_shop_conf('SHOP_OFFLINE_MSG') : STORE_NAME) . '</p>';
require 'includes/page.php';
