<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use RuntimeException;

/** A refusal as the gateway gives it: a code, and a text in the language of the call. */
final class GatewayError extends RuntimeException
{
    public const DUPLICATE = 1;
    public const BINDING = 2;
    public const CURRENCY = 3;
    public const MISSING = 4;
    public const INVALID = 5;
    public const NOT_FOUND = 6;
    public const STATE = 7;
    public const FEATURE_RIGHT = 13;
    public const FEATURE = 14;

    public function __construct(int $code, private readonly string $text, private readonly string $argument = '')
    {
        parent::__construct($text, $code);
    }

    public static function missing(string $parameter, int $code = self::INVALID): self
    {
        return new self($code, $parameter === 'amount' ? 'amount_missing' : 'missing', $parameter);
    }

    public static function invalid(string $parameter, int $code = self::INVALID): self
    {
        return new self($code, 'invalid', $parameter);
    }

    public static function denied(): self
    {
        return new self(self::INVALID, 'access_denied');
    }

    public function text(string $language): string
    {
        static $texts = null;
        $texts ??= require __DIR__ . '/../data/errors.php';
        return sprintf($texts[$this->text][$language], $this->argument);
    }
}
