--TEST--
observe() decides the same every time, and changes nothing
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/reports.inc';

use ClicToPay\OrderState;

$report = report(2);
$before = $report->rawJson();
$first = OrderState::Failed->observe($report, 'A', tnd(10000));
$second = OrderState::Failed->observe($report, 'A', tnd(10000));
var_dump($first == $second, $report->rawJson() === $before, OrderState::Paid->observe($report, 'A', tnd(10000))->changed);
--EXPECT--
bool(true)
bool(true)
bool(false)
