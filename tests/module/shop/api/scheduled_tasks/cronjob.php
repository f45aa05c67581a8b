<?php

/** Runs what is due in scheduled_tasks; the next time is written down before the task starts (modified-shop.md, section 7). */

declare(strict_types=1);

require dirname(__DIR__, 2) . '/includes/application_top_callback.php';
require_once DIR_FS_INC . 'next_scheduled_time.inc.php';
define('RUN_MODE_TASKS', true);
$tasks = xtc_db_query('SELECT * FROM ' . TABLE_SCHEDULED_TASKS . ' WHERE status = 1 AND time_next <= ' . time());
while ($task = xtc_db_fetch_array($tasks)) {
    $next = next_scheduled_time($task['time_regularity'], $task['time_unit'], $task['time_offset']);
    xtc_db_query('UPDATE ' . TABLE_SCHEDULED_TASKS . " SET time_next = $next WHERE tasks_id = " . (int) $task['tasks_id']);
    $file = DIR_FS_API . "scheduled_tasks/modules/{$task['tasks']}.php";
    if (is_file($file)) {
        require_once $file;
        $start = microtime(true);
        if (('cron_' . $task['tasks'])()) {
            xtc_db_perform(TABLE_SCHEDULED_TASKS_LOG, ['tasks_id' => $task['tasks_id'], 'time_run' => time(), 'time_taken' => microtime(true) - $start]);
        }
    }
}
