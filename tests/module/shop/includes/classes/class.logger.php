<?php

/** The shop's logger, and its autoloader: Vendor\Package\Class is includes/external/Vendor/Package/Class.php (modified-shop.md, section 1). */

declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    $file = DIR_FS_EXTERNAL . strtr($class, '\\', '/') . '.php';
    if (is_file($file)) {
        require_once $file;
    }
});

final class LoggingManager implements Psr\Log\LoggerInterface
{
    /** @param string $file with %s for the level and %s for the day */
    public function __construct(private string $file, private string $channel, private string $level = 'debug')
    {
    }

    public function log($level, $message, array $context = [])
    {
        $file = sprintf($this->file, strtolower((string) $level), date('Y-m-d'));
        $more = $context === [] ? '' : ' ' . json_encode($context);
        file_put_contents($file, date('c') . " [$this->channel] " . strtoupper((string) $level) . ": $message$more\n", FILE_APPEND | LOCK_EX);
    }

    /** debug(), info(), notice(), warning(), error() … @param array<int, mixed> $arguments */
    public function __call(string $level, array $arguments)
    {
        $this->log($level, ...$arguments);
    }
}
