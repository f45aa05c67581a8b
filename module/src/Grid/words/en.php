<?php

declare(strict_types=1);

// What the merchant reads; the letter to SMT is in French only.
return [
    'title' => 'Tests before production',
    'signature' => 'Date, name and signature:',
    'evidence' => 'Evidence: raw requests and replies, without credentials and card data',

    'column.test' => 'Test',
    'column.scenario' => 'Scenario',
    'column.card' => 'Card',
    'column.expiry' => 'Expiry',
    'column.expected' => 'Expected',
    'column.amount' => 'Amount',
    'column.currency' => 'Currency',
    'column.date' => 'Date (Tunis)',
    'column.authorisation_number' => 'Authorisation no.',
    'column.order_status' => 'orderStatus',
    'column.error_code' => 'errorCode',
    'column.action_code' => 'actionCode',
    'column.payment_state' => 'paymentState',
    'column.order_number' => 'orderNumber',
    'column.judgement' => 'Finding',
    'column.remark' => 'Remark',

    'expected.authorised' => 'authorised',
    'expected.refused' => 'refused',
    'expected.registered' => 'errorCode 0, orderId and formUrl',
    'expected.unpaid' => 'orderStatus 0, order not validated',
    'expected.error' => 'errorCode other than 0',
    'expected.error_code' => 'errorCode {code}',
    'expected.number' => ', with an authorisation number',
    'expected.unknown' => 'not public, to be filled in',

    'judgement.as_expected' => 'as expected',
    'judgement.deviation' => 'deviation',
    'judgement.known_deviation' => 'known deviation',
    'judgement.not_yet' => 'not yet',
    'judgement.not_known' => 'not known',

    'reason.not_run' => 'Not carried out so far.',
    'reason.waiting' => 'Waiting for the payment.',
    'reason.other_card' => 'Another card or another expiry was typed: repeat it.',
    'reason.session_over' => 'The payment page closed without a payment: repeat it.',
    'reason.technical' => 'Refused for a reason that has nothing to do with the card: repeat it.',

    'deviation.not_refused' => 'The payment was approved instead of refused.',
    'deviation.not_authorised' => 'The payment was refused instead of authorised.',
    'deviation.no_number' => 'No authorisation number came back.',
    'deviation.other_amount' => 'The confirmed amount is not the order\'s.',
    'deviation.not_registered' => 'The order was not registered.',
    'deviation.not_unpaid' => 'An order that nobody paid is not reported as such.',
    'deviation.no_error' => 'The request was accepted instead of refused.',
    'deviation.other_error' => 'The request was refused with another code.',
    'known' => 'Known of the test environment.',
];
