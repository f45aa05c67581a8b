<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

/** The shop's log directory. The extension's messages hold no secret. */
final class Log
{
    public static function error(\Throwable $e): void
    {
        self::message(sprintf('%s: %s', $e::class, $e->getMessage()));
    }

    public static function message(string $text): void
    {
        require_once DIR_FS_CATALOG . 'includes/classes/class.logger.php';
        (new \LoggingManager(DIR_FS_LOG . 'mod_clictopay_%s_%s.log', 'clictopay', 'error'))->error($text);
    }
}
