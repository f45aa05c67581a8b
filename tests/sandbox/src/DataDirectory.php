<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use RuntimeException;

/** Where the sandbox keeps its database: a directory of the user's, or a temporary one that goes with the sandbox. */
final class DataDirectory
{
    private readonly string $path;
    private readonly bool $temporary;

    public function __construct(?string $path)
    {
        $this->temporary = $path === null;
        $this->path = $path ?? sys_get_temp_dir() . '/clictopay-sandbox-' . bin2hex(random_bytes(8));
        if (!is_dir($this->path) && !@mkdir($this->path, 0700, true)) {
            throw new RuntimeException("the directory $this->path cannot be made.");
        }
    }

    public function file(): string
    {
        return $this->path . '/sandbox.sqlite';
    }

    public function remove(): void
    {
        if ($this->temporary) {
            array_map(unlink(...), glob($this->path . '/*') ?: []);
            rmdir($this->path);
        }
    }
}
