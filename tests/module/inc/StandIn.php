<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

/** The stand-in shop, running; it ends with this process (see tools/shop). */
final class StandIn
{
    private static ?self $shared = null;
    private ?\mysqli $link = null;

    /**
     * @param array<string, string> $variables CLICTOPAY_SHOP_…
     * @param resource $process
     * @param resource $input   the shop stays while this is open
     */
    private function __construct(private readonly array $variables, private $process, private $input)
    {
    }

    public static function shared(): self
    {
        return self::$shared ??= self::start('MyISAM');
    }

    public static function start(string $engine): self
    {
        $process = proc_open([dirname(__DIR__, 3) . '/tools/shop', $engine], [['pipe', 'r'], ['pipe', 'w']], $pipes);
        $variables = [];
        while (($line = fgets($pipes[1])) !== false && $line !== "ready\n") {
            [$name, $value] = explode('=', rtrim($line, "\n"), 2) + [1 => ''];
            $variables[$name] = $value;
        }
        if ($line === false) {
            throw new \RuntimeException('The shop did not start; the reason is above.');
        }
        return new self($variables, $process, $pipes[0]);
    }

    public function url(string $page): string
    {
        return $this->variables['CLICTOPAY_SHOP_URL'] . $page;
    }

    public function adminUrl(string $page): string
    {
        return $this->variables['CLICTOPAY_SHOP_ADMIN_URL'] . $page;
    }

    /** @return array{string, string} address and password: of ADMIN, BUYER or MERCHANT */
    public function login(string $who): array
    {
        return explode(':', $this->variables["CLICTOPAY_SHOP_$who"], 2);
    }

    public function directory(): string
    {
        return $this->variables['CLICTOPAY_SHOP_DIR'];
    }

    /** @return list<string> the mails so far, and no more */
    public function takeMails(): array
    {
        $files = glob($this->variables['CLICTOPAY_SHOP_MAIL'] . '/*.eml');
        $mails = array_map('file_get_contents', $files);
        array_map('unlink', $files);
        return $mails;
    }

    /** What the shop has logged so far, and no more. */
    public function takeLog(): string
    {
        $files = glob($this->directory() . '/log/*.log');
        $log = implode('', array_map('file_get_contents', $files));
        array_map('unlink', $files);
        return $log;
    }

    /** @return list<array<string, string|null>> */
    public function rows(string $sql): array
    {
        $result = $this->link()->query($sql);
        return $result instanceof \mysqli_result ? $result->fetch_all(MYSQLI_ASSOC) : [];
    }

    /** The first column of the first row. */
    public function value(string $sql): ?string
    {
        return array_values($this->rows($sql)[0] ?? [null])[0];
    }

    public function stop(): void
    {
        fclose($this->input);
        proc_close($this->process);
    }

    private function link(): \mysqli
    {
        if ($this->link === null) {
            parse_str(strtr(substr($this->variables['CLICTOPAY_SHOP_DB'], strlen('mysql:')), ';', '&'), $source);
            mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
            $this->link = new \mysqli('localhost', $source['user'], $source['password'], $source['dbname'], 0, $source['unix_socket']);
            $this->link->set_charset('utf8mb4');
        }
        return $this->link;
    }
}
