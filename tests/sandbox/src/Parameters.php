<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use JsonException;

/** The parameters of a call, checked as they are read. Of a repeated one the first value counts. */
final class Parameters
{
    public const LANGUAGES = ['fr', 'en', 'ar'];

    /** @param array<string, list<string>> $values */
    public function __construct(private readonly array $values)
    {
    }

    public static function ofForm(Http\Request $request): self
    {
        return new self($request->parameters());
    }

    /** Calls outside rest/ take a JSON object; its numbers and Booleans count as their texts. */
    public static function ofJson(Http\Request $request): self
    {
        $body = json_decode($request->body, true);
        if (!is_array($body) || ($body !== [] && array_is_list($body))) {
            throw GatewayError::invalid('body');
        }
        return new self(array_map(
            static fn (mixed $value): array => array_map(self::scalar(...), is_array($value) && array_is_list($value)
                ? $value : [$value]),
            $body
        ));
    }

    /** Markup is refused in every value. */
    public function refuseMarkup(): void
    {
        foreach ($this->values as $name => $values) {
            foreach ($values as $value) {
                if (preg_match('~<[a-z/!?]|javascript:~i', $value)) {
                    throw GatewayError::invalid($name);
                }
            }
        }
    }

    public function language(): string
    {
        $language = $this->optional('language', 2) ?? 'fr';
        return in_array($language, self::LANGUAGES, true) ? $language : 'fr';
    }

    /** Null if the parameter is absent or empty. */
    public function optional(string $name, int $maximum): ?string
    {
        $value = $this->values[$name][0] ?? '';
        if (mb_strlen($value) > $maximum || !mb_check_encoding($value, 'UTF-8')) {
            throw GatewayError::invalid($name);
        }
        return $value === '' ? null : $value;
    }

    public function required(string $name, int $maximum, int $missingCode = GatewayError::INVALID): string
    {
        return $this->optional($name, $maximum) ?? throw GatewayError::missing($name, $missingCode);
    }

    public function optionalNumber(string $name, int $digits): ?int
    {
        $value = $this->optional($name, 30);
        if ($value !== null && (!ctype_digit($value) || strlen($value) > $digits)) {
            throw GatewayError::invalid($name);
        }
        return $value === null ? null : (int) $value;
    }

    public function requiredNumber(string $name, int $digits, int $missingCode = GatewayError::INVALID): int
    {
        return $this->optionalNumber($name, $digits) ?? throw GatewayError::missing($name, $missingCode);
    }

    public function boolean(string $name): bool
    {
        return $this->optional($name, 5) === 'true';
    }

    /**
     * Every value of a repeated parameter.
     *
     * @return list<string>
     */
    public function each(string $name): array
    {
        return array_values(array_filter($this->values[$name] ?? [], static fn (string $value): bool => $value !== ''));
    }

    /**
     * A flat JSON object in one field, 1024 characters in all.
     *
     * @return array<string, string>
     */
    public function object(string $name): array
    {
        $value = $this->optional($name, 1024);
        if ($value === null) {
            return [];
        }
        try {
            $object = json_decode($value, false, 2, JSON_THROW_ON_ERROR);
        } catch (JsonException) {
            throw GatewayError::invalid($name);
        }
        if (!is_object($object)) {
            throw GatewayError::invalid($name);
        }
        return array_map(self::scalar(...), get_object_vars($object));
    }

    private static function scalar(mixed $value): string
    {
        return match (true) {
            is_bool($value) => $value ? 'true' : 'false',
            is_scalar($value) => (string) $value,
            $value === null => '',
            default => json_encode($value, Http\Response::JSON_FLAGS),
        };
    }
}
