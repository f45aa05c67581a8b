<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

/** The progress in a JSON file, which only its owner can read. */
final class FileStore implements Store
{
    public function __construct(private readonly string $path)
    {
    }

    /** @throws GridException if the file is there already, or can't be written */
    public static function create(string $path, Progress $progress): self
    {
        $file = @fopen($path, 'x') ?: throw new GridException("$path is there already, or can't be written: give another file, or go on with that one.");
        fclose($file);
        self::write($path, $progress);
        return new self($path);
    }

    public function load(): Progress
    {
        $values = json_decode((string) @file_get_contents($this->path), true);
        return is_array($values) ? Progress::fromArray($values) : throw new GridException("$this->path is no record of a grid, or can't be read.");
    }

    public function change(\Closure $change): Progress
    {
        $lock = $this->lock();
        try {
            $progress = $change($this->load());
            self::write($this->path, $progress);
            return $progress;
        } finally {
            fclose($lock);
        }
    }

    /** @return resource the file, locked: the one that is in its place now, not one that was replaced while we waited */
    private function lock()
    {
        do {
            $file = @fopen($this->path, 'r') ?: throw new GridException("$this->path is not there: start the grid first.");
            flock($file, LOCK_EX);
            clearstatcache(true, $this->path);
        } while ((fstat($file)['ino'] ?? null) !== @fileinode($this->path));
        return $file;
    }

    /** Whole or not at all: what stands for days of work is not lost to a full disk. */
    private static function write(string $path, Progress $progress): void
    {
        $new = "$path." . bin2hex(random_bytes(4));
        $text = json_encode($progress->toArray(), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR) . "\n";
        if (!@touch($new) || !chmod($new, 0600) || file_put_contents($new, $text) !== strlen($text) || !rename($new, $path)) {
            @unlink($new);
            throw new GridException("$path can't be written.");
        }
    }
}
