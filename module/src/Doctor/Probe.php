<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

use ClicToPay\Shop\{Answer, Database, Tokens};

/**
 * What the notification script answers to the doctor: that it is there, and to somebody with a signed mark also what it runs on. A mark is
 * good for one answer and a few minutes; asking changes nothing else.
 */
final class Probe
{
    public const PARAMETER = 'clictopay_probe';
    private const SECONDS = 300;

    public function __construct(private readonly Database $database, private readonly Tokens $tokens)
    {
    }

    /** For somebody who knows the address alone. */
    public static function anonymous(): string
    {
        return bin2hex(random_bytes(12));
    }

    /** For the doctor beside the shop's database. */
    public function mark(): string
    {
        $name = self::anonymous();
        $this->database->change("DELETE FROM clictopay_meta WHERE name LIKE 'probe-%' AND CAST(value AS UNSIGNED) < ?", [time()]);
        $this->database->change('INSERT INTO clictopay_meta (name, value) VALUES (?, ?)', ["probe-$name", (string) (time() + self::SECONDS)]);
        return $this->tokens->probe($name);
    }

    /**
     * Null: no probe.
     *
     * @param string $query as Notifications::receive() takes it
     */
    public function answer(string $query): ?Answer
    {
        if (preg_match('/(?:^|&)' . self::PARAMETER . '=([0-9a-f]{24})((?:-[0-9a-f]{64})?)(?:&|$)/D', $query, $parts) !== 1) {
            return null;
        }
        $text = self::greeting($parts[1]);
        if ($parts[2] !== '' && hash_equals($this->tokens->probe($parts[1]), $parts[1] . $parts[2]) && $this->redeem($parts[1])) {
            $text .= ' ' . json_encode(['php' => PHP_VERSION, 'sapi' => PHP_SAPI, 'extension' => (string) phpversion('clictopay')], JSON_THROW_ON_ERROR);
        }
        return new Answer(200, $text);
    }

    /**
     * The whole answer to somebody who knows the address alone, and its beginning for others.
     *
     * @param string $mark as it was sent
     */
    public static function greeting(string $mark): string
    {
        return 'OK: probe ' . substr($mark, 0, 24);
    }

    private function redeem(string $name): bool
    {
        return $this->database->change(
            'DELETE FROM clictopay_meta WHERE name = ? AND CAST(value AS UNSIGNED) >= ?',
            ["probe-$name", time()],
        ) === 1;
    }
}
