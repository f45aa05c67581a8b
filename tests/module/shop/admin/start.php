<?php

declare(strict_types=1);

require 'includes/application_top.php';
require DIR_WS_INCLUDES . 'head.php';
echo '</head><body>';
require DIR_WS_INCLUDES . 'header.php';
require DIR_WS_INCLUDES . 'footer.php';
echo '</body></html>';
