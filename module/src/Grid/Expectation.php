<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

enum Expectation: string
{
    case Authorised = 'authorised';
    case Refused = 'refused';
    case Registered = 'registered';
    case Unpaid = 'unpaid';
    case Error = 'error';
}
