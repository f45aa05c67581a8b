<?php

/** The scheduled tasks; their labels are constants that a module brings in lang/…/extra/admin/ (modified-shop.md, section 7). */

declare(strict_types=1);

require 'includes/application_top.php';
require DIR_WS_INCLUDES . 'head.php';
echo '</head><body>';
require DIR_WS_INCLUDES . 'header.php';
echo '<table>';
$rows = xtc_db_query('SELECT * FROM ' . TABLE_SCHEDULED_TASKS);
while ($row = xtc_db_fetch_array($rows)) {
    $label = 'TEXT_HEADING_TASKS_' . strtoupper($row['tasks']);
    echo '<tr><td>', defined($label) ? constant($label) : $row['tasks'], '</td><td>', $row['time_regularity'], $row['time_unit'], '</td></tr>';
}
echo '</table>';
require DIR_WS_INCLUDES . 'footer.php';
echo '</body></html>';
