<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Exception\AuthenticationException;
use ClicToPay\Exception\GatewayException;
use ClicToPay\Exception\InvalidSettingsException;
use ClicToPay\Exception\ProtocolException;
use ClicToPay\Exception\TransportException;
use ClicToPay\Exception\UnknownOutcomeException;
use ClicToPay\Shop\DatabaseException;
use ClicToPay\Shop\LoginChangedException;
use ClicToPay\Shop\Modified\Log;

/** What went wrong, in words that a merchant can act upon. Anything that is not listed is a defect and is left to the shop's own log. */
final class Failure
{
    /**
     * @param callable(): array{string, string} $work gives a text and its kind: success, warning or error
     * @return array{string, string} the same, whatever happens
     */
    public static function explained(callable $work): array
    {
        try {
            return $work();
        } catch (UnknownOutcomeException) {
            return [Words::get('NOT_DONE_UNKNOWN'), 'warning'];
        } catch (LoginChangedException) {
            return [Words::get('LOGIN_CHANGED'), 'error'];
        } catch (InvalidSettingsException) {
            return [Words::get('SETTINGS_WRONG'), 'error'];
        } catch (AuthenticationException) {
            return [Words::get('TEST_WRONG_LOGIN'), 'error'];
        } catch (TransportException | ProtocolException) {
            return [Words::get('NOT_DONE_UNREACHABLE'), 'error'];
        } catch (GatewayException $e) {
            return [Words::get('NOT_DONE_REFUSED') . ' ' . $e->errorMessage, 'error'];
        } catch (DatabaseException | \mysqli_sql_exception $e) {
            return [self::ofDatabase($e), 'error'];
        } catch (\ValueError $e) {
            return [Words::get('INPUT_WRONG', $e->getMessage()), 'error'];
        }
    }

    /** The details are for the log. */
    public static function ofDatabase(\Throwable $e): string
    {
        Log::error($e);

        return Words::get('DATABASE_FAILED');
    }
}
