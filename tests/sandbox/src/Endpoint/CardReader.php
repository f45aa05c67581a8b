<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Endpoint;

use ClicToPaySandbox\Card;
use ClicToPaySandbox\GatewayError;
use ClicToPaySandbox\Parameters;

/** Card data among the parameters of a call; each call names them in its own way. */
final class CardReader
{
    public static function read(
        Parameters $parameters,
        string $number = 'pan',
        string $expiry = 'expiry',
        string $code = 'cvc',
        string $holder = 'cardholderName',
    ): Card {
        $pan = $parameters->required($number, 19);
        $date = self::expiry($parameters, $expiry);
        // a merchant who may leave the security code out has it taken for right
        $known = Card::known($pan)?->code ?? '000';
        $card = new Card(
            $pan,
            $date,
            $parameters->optional($code, 4) ?? $known,
            $parameters->required($holder, 512)
        );
        $names = ['card_number' => $number, 'expiry' => $expiry, 'cvc' => $code, 'holder' => $holder];
        $mistake = $card->mistake();
        return $mistake === null ? $card : throw GatewayError::invalid($names[$mistake]);
    }

    /** MM/YY from YYYYMM, or from the parameters YYYY and MM. */
    private static function expiry(Parameters $parameters, string $name): string
    {
        $text = $parameters->optional($name, 6)
            ?? $parameters->optional('YYYY', 4) . $parameters->optional('MM', 2);
        if (!preg_match('/^20(\d\d)(0[1-9]|1[0-2])$/D', $text, $parts)) {
            throw $text === '' ? GatewayError::missing($name) : GatewayError::invalid($name);
        }
        return "$parts[2]/$parts[1]";
    }
}
