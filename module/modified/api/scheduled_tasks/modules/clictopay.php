<?php

/* The shop's scheduled task: payments whose buyer never came back, captures that are due, orders that nobody paid, old personal data. */

function cron_clictopay(): bool
{
    require_once DIR_FS_CATALOG . 'includes/external/clictopay/autoload.php';
    if (clictopay_missing() !== '' || !defined('MODULE_PAYMENT_CLICTOPAY_STATUS')) {
        return false;
    }
    $report = ClicToPay\Shop\Modified\Bootstrap::module()->upkeep()->run();
    // A method that is not switched on may be half set up.
    if (strtolower(MODULE_PAYMENT_CLICTOPAY_STATUS) === 'true') {
        foreach ($report->problems as $problem) {
            ClicToPay\Shop\Modified\Log::message($problem);
        }
    }
    return true;
}
