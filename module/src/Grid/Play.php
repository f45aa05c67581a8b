<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

/** How a test is carried out. All but Card need nobody at a payment page. */
enum Play: string
{
    /** an order is registered, and the merchant pays it with the test's card */
    case Card = 'card';
    case Register = 'register';
    /** an order is registered, and its status asked for before anybody paid */
    case Unpaid = 'unpaid';
    case RegisterWithoutAmount = 'register_without_amount';
    case RegisterTwice = 'register_twice';
    case UnknownOrder = 'unknown_order';
}
