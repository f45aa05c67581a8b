<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

enum Judgement: string
{
    case AsExpected = 'as_expected';
    case Deviation = 'deviation';
    case NotYet = 'not_yet';
    /** nobody outside SMT knows what is expected */
    case NotKnown = 'not_known';
}
