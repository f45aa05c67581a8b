<?php

declare(strict_types=1);

/** When a task of scheduled_tasks is due again: minutes, hours, days or weeks after now; o is once. */
function next_scheduled_time($regularity, $unit, $offset)
{
    $name = ['m' => 'minutes', 'h' => 'hours', 'd' => 'days', 'w' => 'weeks', 'o' => 'weeks'][$unit];
    return strtotime('+' . (int) $regularity . " $name") + (int) $offset;
}
