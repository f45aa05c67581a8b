<?php

/** A server-to-server script as modules have them. */

declare(strict_types=1);

chdir('../../');
require 'includes/application_top_callback.php';
if (isset($_GET['throw'])) {
    throw new Error('thrown');
}
$rows = xtc_db_query('SELECT @@SESSION.sql_mode AS mode');
header('Content-Type: application/json');
echo json_encode([
    'get' => $_GET, 'password' => defined('MODULE_PAYMENT_TRACER_PASSWORD') ? MODULE_PAYMENT_TRACER_PASSWORD : null,
    'absent' => array_filter(['main', 'xtcPrice', 'order'], static fn (string $class): bool => !class_exists($class)), 'texts' => defined('DATE_FORMAT'),
    'sql_mode' => xtc_db_fetch_array($rows)['mode'],
]);
