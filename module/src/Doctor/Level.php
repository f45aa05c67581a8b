<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

/** How much a finding matters. */
enum Level: string
{
    case Ok = 'ok';
    /** payments go on; somebody should know */
    case Warning = 'warning';
    /** payments, or what follows from them, go wrong */
    case Fault = 'fault';
    /** could not look */
    case Unknown = 'unknown';
}
