<?php

/** The menu: what the admin may open of what the hook files of menu/ append to $add_contents (modified-shop.md, section 8). */

declare(strict_types=1);

$access = get_admin_access($_SESSION['customer_id']);
$add_contents = [];
foreach (auto_include(DIR_FS_ADMIN . 'includes/extra/menu/', 'php') as $file) {
    require $file;
}
echo '<nav>';
foreach ($add_contents as $heading => $entries) {
    foreach ($entries as $entry) {
        if (($access[$entry['admin_access_name']] ?? '0') === '1') {
            echo '<a href="', xtc_href_link($entry['filename'], $entry['parameters'], $entry['ssl']), '">', $heading, ': ', $entry['boxname'], '</a> ';
        }
    }
}
echo '</nav>', $messageStack->output();
