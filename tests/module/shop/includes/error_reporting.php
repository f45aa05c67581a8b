<?php

/**
 * Every notice, deprecation and uncaught error becomes a line in log/, and an uncaught error ends the request with HTTP 200 and
 * whatever was printed so far (modified-shop.md, section 7). `export/_error_reporting.dev` is what switches developer logging on.
 */

declare(strict_types=1);

require_once __DIR__ . '/classes/class.logger.php';

error_reporting(is_file(DIR_FS_CATALOG . 'export/_error_reporting.dev') ? E_ALL : 0);
ini_set('display_errors', '0');

function shop_log_error(string $kind, string $message, string $file, int $line): void
{
    $log = new LoggingManager(DIR_FS_LOG . 'mod_%s_%s.log', 'modified', 'debug');
    $log->log(strtolower($kind), "$kind: $message in $file on line $line, for " . ($_SERVER['REQUEST_URI'] ?? 'the command line'));
}

set_error_handler(static function (int $number, string $message, string $file, int $line): bool {
    if (error_reporting() & $number) {
        $kind = match ($number) {
            E_NOTICE, E_USER_NOTICE => 'NOTICE',
            E_DEPRECATED, E_USER_DEPRECATED => 'DEBUG',
            E_WARNING, E_USER_WARNING => 'WARNING',
            default => 'ERROR',
        };
        shop_log_error($kind, $message, $file, $line);
    }
    return true;
});
set_exception_handler(static function (Throwable $error): void {
    shop_log_error('ERROR', $error::class . ': ' . $error->getMessage(), $error->getFile(), $error->getLine());
});
register_shutdown_function(static function (): void {
    $error = error_get_last();
    if ($error !== null && $error['type'] === E_ERROR) {
        shop_log_error('ERROR', $error['message'], $error['file'], $error['line']);
    }
});
