<?php

declare(strict_types=1);

header('Content-Type: text/html; charset=utf-8');
echo '<!DOCTYPE html>', "\n", '<html lang="', $_SESSION['language_code'], '"><head><meta charset="utf-8"><title>', encode_htmlspecialchars(STORE_NAME), '</title><link rel="icon" href="data:,">';
foreach (['css', 'javascript'] as $directory) {
    foreach (auto_include(DIR_FS_ADMIN . "includes/extra/$directory/", 'php') as $file) {
        require $file;
    }
}
