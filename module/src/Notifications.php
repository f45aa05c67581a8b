<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/** The gateway's server-to-server message: a reason to ask, never an answer. */
final class Notifications
{
    public function __construct(private readonly Module $module)
    {
    }

    /**
     * Never throws.
     *
     * @param string $rawQuery $_SERVER['QUERY_STRING'] of a GET, php://input of a POST
     * @param list<string> $ignore names of parameters that the shop's router added
     */
    public function receive(#[\SensitiveParameter] string $rawQuery, array $ignore = []): Answer
    {
        throw new \LogicException('Not yet.');
    }
}
