<?php

declare(strict_types=1);

/** ClicToPay\Shop\Attempt is in module/src/Attempt.php, ClicToPay\Shop\Tests\MariaDb in inc/MariaDb.php. */
spl_autoload_register(static function (string $class): void {
    $directories = [
        'ClicToPay\\Shop\\Tests\\' => __DIR__ . '/inc/',
        'ClicToPay\\Shop\\Modified\\' => __DIR__ . '/../../module/modified/includes/external/clictopay/',
        'ClicToPay\\Shop\\' => __DIR__ . '/../../module/src/',
    ];
    foreach ($directories as $namespace => $directory) {
        if (str_starts_with($class, $namespace)) {
            $file = $directory . strtr(substr($class, strlen($namespace)), '\\', '/') . '.php';
            is_file($file) && require $file;
            return;
        }
    }
});

// The command line's libraries: composer install -d module
if (is_file(__DIR__ . '/../../module/vendor/autoload.php')) {
    require __DIR__ . '/../../module/vendor/autoload.php';
}
