<?php

declare(strict_types=1);

namespace ClicToPayFault;

use RuntimeException;

/**
 * The memory of another process, read through /proc: this process knows what is looked for, that one need not.
 *
 * Kinds: "malloc" ([heap] and mappings of its own size: what the extension's core, libcurl and OpenSSL allocate), "php" (the chunks of PHP's
 * own allocator, 2 MiB each and so aligned), "stack", and "library" (writable data of the executable and of shared objects).
 */
final class Memory
{
    private const PHP_CHUNK = 2 << 20;

    public function __construct(private readonly int $pid)
    {
    }

    /**
     * @param list<string> $needles
     * @return array<string, list<string>> kind => where: the mapping, and the bytes around without the needle
     */
    public function find(array $needles): array
    {
        $found = [];
        $memory = @fopen("/proc/$this->pid/mem", 'rb') ?: throw new RuntimeException("/proc/$this->pid/mem can't be read");
        stream_set_read_buffer($memory, 0);
        foreach ($this->writable() as [$start, $end, $name]) {
            $bytes = $this->read($memory, $start, $end);
            foreach ($needles as $needle) {
                for ($at = strpos($bytes, $needle); $at !== false; $at = strpos($bytes, $needle, $at + 1)) {
                    $around = substr($bytes, max(0, $at - 48), min(48, $at)) . '<here>' . substr($bytes, $at + strlen($needle), 32);
                    $found[$this->kind($start, $end, $start + $at, $name)][] = sprintf('%s %x: %s', $name, $start + $at,
                        preg_replace('/[^ -~]/', '.', $around));
                }
            }
        }
        return $found;
    }

    /** @return array<string, int> kind => bytes */
    public function sizes(): array
    {
        $sizes = [];
        foreach ($this->writable() as [$start, $end, $name]) {
            for ($at = $start; $at < $end; $at = $next) {
                $next = min($end, self::chunk($at) + self::PHP_CHUNK);
                $kind = $this->kind($start, $end, $at, $name);
                $sizes[$kind] = ($sizes[$kind] ?? 0) + $next - $at;
            }
        }
        return $sizes;
    }

    /** @return list<array{int, int, string}> start, end, name */
    private function writable(): array
    {
        $ranges = [];
        foreach (file("/proc/$this->pid/maps") ?: [] as $line) {
            if (preg_match('~^([0-9a-f]+)-([0-9a-f]+) rw\S+ \S+ \S+ \S+\s*(.*)$~', rtrim($line), $parts) && $parts[3] !== '[vvar]') {
                $ranges[] = [(int) hexdec($parts[1]), (int) hexdec($parts[2]), $parts[3] ?: 'anonymous'];
            }
        }
        return $ranges;
    }

    private function kind(int $start, int $end, int $address, string $name): string
    {
        return match (true) {
            $name === '[heap]' => 'malloc',
            $name === '[stack]' => 'stack',
            $name !== 'anonymous' => 'library',
            // a mapping may hold several chunks, and what malloc mapped beside them
            self::chunk($address) >= $start && self::chunk($address) + self::PHP_CHUNK <= $end => 'php',
            default => 'malloc',
        };
    }

    private static function chunk(int $address): int
    {
        return $address - $address % self::PHP_CHUNK;
    }

    /** @param resource $memory */
    private function read(mixed $memory, int $start, int $end): string
    {
        $bytes = '';
        if (fseek($memory, $start) === 0) {
            while (strlen($bytes) < $end - $start) {
                $part = @fread($memory, min(1 << 20, $end - $start - strlen($bytes)));
                if ($part === false || $part === '') {
                    break;
                }
                $bytes .= $part;
            }
        }
        return $bytes;
    }
}
