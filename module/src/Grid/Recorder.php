<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

use ClicToPay\Exchange;

/** A client's observer that keeps what went over the wire; the extension has taken secrets and card data out of it. */
final class Recorder
{
    /** @var list<array{endpoint: string, at: string, request: string, response: string|null}> */
    public array $exchanges = [];

    public function end(Exchange $exchange): void
    {
        $this->exchanges[] = [
            'endpoint' => $exchange->endpoint,
            'at' => $exchange->startedAt->format(DATE_ATOM),
            'request' => $exchange->request,
            'response' => $exchange->response,
        ];
    }
}
