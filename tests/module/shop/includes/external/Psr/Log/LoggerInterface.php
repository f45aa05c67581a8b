<?php

/** The shop carries psr/log 1, whose methods have no types: a module that brings another version breaks the shop. */

declare(strict_types=1);

namespace Psr\Log;

interface LoggerInterface
{
    public function log($level, $message, array $context = []);
}
