<?php

declare(strict_types=1);

/**
 * Back office only: a POST without the session's token is emptied and loses its action, with a warning on the page and in the log;
 * every GET starts a new token (modified-shop.md, section 9). CSRF_TOKEN_NOT_DEFINED is a text of the language.
 */
require_once DIR_FS_INC . 'xtc_create_password.inc.php';

$module_exclusions = [];
foreach (auto_include(DIR_FS_ADMIN . 'includes/extra/csrf_exclusion/', 'php') as $file) {
    require_once $file;
}
$keep = false;
foreach ($module_exclusions as $exclusion) {
    $keep = $keep || str_contains(basename($PHP_SELF), $exclusion);
}
if ($_POST !== []) {
    $valid = isset($_POST[$_SESSION['CSRFName'] ?? '']) ? hash_equals($_SESSION['CSRFToken'], $_POST[$_SESSION['CSRFName']]) : $keep;
    if (!$valid) {
        trigger_error(CSRF_TOKEN_NOT_DEFINED, E_USER_WARNING);
        $messageStack->add(CSRF_TOKEN_NOT_DEFINED, 'warning');
        $_POST = [];
        unset($_GET['action'], $_GET['saction']);
    }
}
if (!$keep && ($_POST === [] || !$valid)) {
    $_SESSION['CSRFName'] = 'x' . xtc_RandomString(5);
    $_SESSION['CSRFToken'] = xtc_RandomString(32);
}
