<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

/** What can differ from what a grid expects. */
enum Deviation: string
{
    case NotRefused = 'not_refused';
    case NotAuthorised = 'not_authorised';
    case NoNumber = 'no_number';
    case OtherAmount = 'other_amount';
    case NotRegistered = 'not_registered';
    case NotUnpaid = 'not_unpaid';
    case NoError = 'no_error';
    case OtherError = 'other_error';
}
