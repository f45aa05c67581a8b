<?php

declare(strict_types=1);

/** Class ClicToPaySandbox\Http\Request is in Http/Request.php. */
spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, 'ClicToPaySandbox\\')) {
        $file = __DIR__ . '/' . strtr(substr($class, strlen('ClicToPaySandbox\\')), '\\', '/') . '.php';
        is_file($file) && require $file;
    }
});
