<?php

/** The first part of every page of the catalog; the template comes next, application_bottom.php last. */

declare(strict_types=1);

header('Content-Type: text/html; charset=utf-8');
echo '<!DOCTYPE html>', "\n", '<html lang="', $_SESSION['language_code'], '"><head><meta charset="utf-8"><title>', encode_htmlspecialchars(STORE_NAME), '</title>';
echo '<link rel="icon" href="data:,">';
foreach (auto_include(DIR_FS_CATALOG . 'includes/extra/header/header_head/', 'php') as $file) {
    require $file;
}
echo '</head><body>';
