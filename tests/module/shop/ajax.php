<?php

/** ajax.php?ext=NAME calls the function NAME of includes/extra/ajax/NAME.php, and gives what it gives as JSON (modified-shop.md, section 7). */

declare(strict_types=1);

require 'includes/application_top_callback.php';
$name = preg_replace('/\W/', '', $_GET['ext'] ?? '');
$file = DIR_FS_CATALOG . "includes/extra/ajax/$name.php";
if (is_file($file)) {
    require $file;
    header('Content-Type: application/json');
    echo json_encode($name());
}
