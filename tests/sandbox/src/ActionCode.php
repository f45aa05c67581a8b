<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** The action codes that the sandbox gives, with the texts of data/action-codes.php. */
final class ActionCode
{
    public const APPROVED = 0;
    public const NO_ATTEMPT = -100;
    public const CANCELLED = -102;
    public const AUTHENTICATION_REFUSED = -2006;
    public const SESSION_EXPIRED = -2007;
    public const NOT_BACK_FROM_ISSUER = -2009;
    public const ATTEMPTS_USED_UP = -2013;
    public const NOT_BACK_FROM_PAGE = -2014;
    public const AUTHENTICATION_FAILED = -2025;
    public const DECLINED_BY_MERCHANT = 4005;
    public const NOT_SENT = 151018;
    public const OUTCOME_UNKNOWN = 151019;
    public const CANCELLED_AT_ISSUER = 341018;

    public static function text(int $code, string $language): string
    {
        static $texts = null;
        $texts ??= require __DIR__ . '/../data/action-codes.php';
        return $texts[$code][$language];
    }

    /** The word that the payment page explains a failed attempt with. */
    public static function pageError(int $code): string
    {
        return match ($code) {
            self::AUTHENTICATION_REFUSED, self::AUTHENTICATION_FAILED => 'authentication',
            self::CANCELLED_AT_ISSUER => 'cancelled_authentication',
            self::NOT_SENT, self::OUTCOME_UNKNOWN => 'technical',
            default => 'declined',
        };
    }
}
