<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

final class Identifier
{
    /** A random UUID, as the gateway names orders and bindings. */
    public static function uuid(): string
    {
        $bytes = random_bytes(16);
        $bytes[6] = chr(ord($bytes[6]) & 0x0F | 0x40);
        $bytes[8] = chr(ord($bytes[8]) & 0x3F | 0x80);
        return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
    }

    /** Random digits of which the first is not a zero. */
    public static function digits(int $length): string
    {
        $digits = (string) random_int(1, 9);
        while (strlen($digits) < $length) {
            $digits .= random_int(0, 9);
        }
        return $digits;
    }
}
