<?php

/** Shows $content, the page's own HTML, in the shop's template. */

declare(strict_types=1);

require DIR_WS_INCLUDES . 'header.php';
$smarty = new Smarty();
$smarty->assign('breadcrumb', $breadcrumb->trail());
$smarty->assign('main_content', $messageStack->output(basename($PHP_SELF, '.php')) . $content);
$smarty->display(CURRENT_TEMPLATE . '/index.html');
require DIR_WS_INCLUDES . 'application_bottom.php';
