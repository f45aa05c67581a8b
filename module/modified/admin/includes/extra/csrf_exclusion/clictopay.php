<?php

/*
 * The form of our settings goes without the shop's token: where that is stale (a second tab is enough) the shop writes the whole POST into
 * its log, and passwords must not be there. ModulePage::custom(), the only thing that such a request reaches, checks a token of our own.
 */

defined('_VALID_XTC') or die('Direct Access to this location is not allowed.');

if (basename($PHP_SELF) === 'modules.php' && isset($_GET['module'], $_GET['action']) && $_GET['module'] === 'clictopay' && $_GET['action'] === 'custom') {
    $module_exclusions[] = 'modules';
}

// To look at our page is no reason for a new token: payment pages and documents open in tabs, and the forms of the first tab stay good.
if (basename($PHP_SELF) === 'clictopay.php' && $_SERVER['REQUEST_METHOD'] === 'GET' && isset($_SESSION['CSRFToken'])) {
    $module_exclusions[] = 'clictopay';
}
