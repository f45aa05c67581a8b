<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Exception\{
    AuthenticationException,
    GatewayException,
    GatewayFailureException,
    InvalidNotificationException,
    InvalidSettingsException,
    OrderNotFoundException,
    SignatureException,
    TransportException,
    UnknownOutcomeException,
};
use ClicToPay\Shop\DatabaseException;
use ClicToPay\Shop\Grid\GridException;
use ClicToPay\Shop\Reconciliation\PortalException;
use ClicToPay\Shop\Words;
use Symfony\Component\Console\Exception\ExceptionInterface as ConsoleException;

/** What went wrong, for the person at the terminal and for the script that called. */
final class Failure
{
    private function __construct(
        public readonly int $exitCode,
        public readonly string $kind,
        public readonly string $message,
        /** what to do, or '' */
        public readonly string $advice,
        /** @var array<string, string> */
        public readonly array $details = [],
    ) {
    }

    public static function of(\Throwable $thrown, Words $words): self
    {
        [$exitCode, $kind] = match (true) {
            $thrown instanceof UsageException,
            $thrown instanceof ConsoleException,
            $thrown instanceof GridException,
            $thrown instanceof PortalException,
            $thrown instanceof InvalidSettingsException,
            $thrown instanceof \ValueError,
            $thrown instanceof \ArithmeticError => [ExitCode::USAGE, 'usage'],
            $thrown instanceof KeptOutcomeException,
            $thrown instanceof UnknownOutcomeException => [ExitCode::UNKNOWN_OUTCOME, 'unknown_outcome'],
            $thrown instanceof AuthenticationException => [ExitCode::NOT_ALLOWED, 'not_allowed'],
            $thrown instanceof OrderNotFoundException => [ExitCode::NOT_FOUND, 'not_found'],
            $thrown instanceof GatewayFailureException => [ExitCode::FAILED, 'gateway'],
            $thrown instanceof GatewayException => [ExitCode::REFUSED, 'refused'],
            $thrown instanceof TransportException => [ExitCode::NO_ANSWER, 'no_answer'],
            $thrown instanceof DatabaseException => [ExitCode::NO_ANSWER, 'database'],
            $thrown instanceof SignatureException,
            $thrown instanceof InvalidNotificationException => [ExitCode::ATTENTION, 'notification'],
            default => [ExitCode::FAILED, 'failed'],
        };
        $advice = match (true) {
            $thrown instanceof KeptOutcomeException => $words->get('advice.kept', ['file' => $thrown->path]),
            in_array($kind, ['not_allowed', 'no_answer'], true) => $words->get("advice.$kind"),
            default => '',
        };
        $details = match (true) {
            $thrown instanceof KeptOutcomeException => ['file' => $thrown->path],
            $thrown instanceof GatewayException => ['error_code' => $thrown->errorCode],
            $thrown instanceof SignatureException, $thrown instanceof InvalidNotificationException => ['signed_text' => $thrown->canonicalText],
            default => [],
        };
        return new self($exitCode, $kind, $thrown->getMessage(), $advice, $details);
    }
}
