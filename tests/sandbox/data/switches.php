<?php

/**
 * Every way in which the sandbox can behave, in one place.
 *
 * Each line: name => [what it decides, [choices], value as documented, as observed, hostile].
 * "documented": the gateway family's published documents and ClicToPay's manual. "observed": what integrators saw of
 * ClicToPay's real test environment. "hostile": each answer as irregular as an installation of the family was ever
 * seen to give it, yet still true.
 */

declare(strict_types=1);

return [
    // --- what the gateway does
    'attempts' => [
        'Cards a buyer may try before the order is declined',
        ['1', '2', '3', '5'], '3', '1', '2'],
    'attempts_used_up_code' => [
        'Action code once all attempts are used up: -2013, or that of the last attempt',
        ['-2013', 'last'], '-2013', 'last', '-2013'],
    'three_d_secure' => [
        'Which payments meet the issuer\'s authentication page: as the card says, all, or none',
        ['card', 'always', 'never'], 'card', 'card', 'card'],
    'grid_0004' => [
        'Acceptance test 0004 (limit reached)',
        ['declined', 'approved'], 'declined', 'approved', 'approved'],
    'grid_0009' => [
        'Acceptance test 0009 (wrong security code)',
        ['declined', 'approved'], 'declined', 'approved', 'approved'],
    'declined_approval_code' => [
        'Whether a payment that the issuer declined (acceptance tests 0005 and 0008) has an authorisation number',
        ['present', 'absent'], 'present', 'absent', 'absent'],
    'unknown_outcome_ends' => [
        'What a payment without the issuer\'s answer (action code 151019) turns out to be when the session ends',
        ['declined', 'approved'], 'declined', 'declined', 'approved'],
    'cancel_link' => [
        'What the page\'s cancel link does: leaves the order unpaid (0 / -100), or declines it (6 / -102)',
        ['leave', 'decline'], 'leave', 'leave', 'decline'],
    'deposited_amount' => [
        'depositedAmount after a refund: the sum ever captured, or what is left of it',
        ['gross', 'balance'], 'gross', 'gross', 'balance'],
    'status_after_partial_refund' => [
        'orderStatus of an order that is refunded in part',
        ['2', '4'], '4', '4', '2'],
    'external_refund_id' => [
        'externalRefundId of refund.do: a repeat gets the first answer again, a repeat is error 5, or it is ignored',
        ['on', 'error', 'off'], 'on', 'off', 'off'],
    'expected_deposited_amount' => [
        'expectedDepositedAmount of refund.do: compared before the refund, or ignored',
        ['on', 'off'], 'on', 'off', 'off'],
    'reverse_window' => [
        'Until when a captured payment can be reversed: the end of its bank day, for ever, or not at all',
        ['bank_day', 'always', 'never'], 'bank_day', 'bank_day', 'never'],
    'refund_window' => [
        'From when a captured payment can be refunded: at once, or after its bank day',
        ['at_once', 'after_bank_day'], 'at_once', 'at_once', 'at_once'],

    // --- what the merchant may do
    'right_pre_authorisation' => ['registerPreAuth.do, preAuth and deposit.do', ['on', 'off'], 'on', 'on', 'on'],
    'right_reverse' => ['reverse.do', ['on', 'off'], 'on', 'on', 'on'],
    'right_refund' => ['refund.do and instantRefund.do', ['on', 'off'], 'on', 'on', 'on'],
    'right_decline' => ['decline.do', ['on', 'off'], 'on', 'on', 'on'],
    'currencies' => ['Currencies of the contract: all that the sandbox knows, or the dinar alone', ['all', 'tnd'],
        'all', 'all', 'all'],
    'right_bindings' => ['Stored cards: all calls about bindings, clientId of register.do', ['on', 'off'],
        'on', 'on', 'on'],
    'right_card_data' => ['Calls that carry card data, and verifyEnrollment.do', ['on', 'off'], 'on', 'on', 'on'],
    'right_lists' => ['getLastOrdersForMerchants.do', ['on', 'off'], 'on', 'on', 'on'],
    'right_features' => ['AUTO_PAYMENT and VERIFY in features', ['on', 'off'], 'on', 'on', 'on'],

    // --- the hosted pages
    'form_url' => [
        'Shape of formUrl: /payment/…/payment_fr.html?mdOrder= or /epg/…/payment.html?mdOrder=&language=fr',
        ['payment', 'epg'], 'payment', 'payment', 'epg'],
    'return_mode' => [
        'How the buyer gets back to the shop: a button on the ticket page, or immediately',
        ['button', 'immediate'], 'button', 'button', 'immediate'],
    'return_method' => ['How the buyer\'s browser calls the shop', ['GET', 'POST'], 'GET', 'GET', 'GET'],

    // --- notifications
    'notification_method' => ['Method of notifications', ['GET', 'POST'], 'GET', 'GET', 'POST'],
    'notification_retries' => [
        'Repeats of a notification that was not answered 200: 6 after 10, 20 … 60 minutes, or every 30 s, 3 in all',
        ['clictopay', 'bpc'], 'clictopay', 'clictopay', 'bpc'],
    'notification_duplicates' => ['Every notification leaves twice', ['off', 'on'], 'off', 'off', 'on'],
    'notification_parameters' => [
        'Parameters of notifications: the four documented ones, or amounts, card and texts too',
        ['four', 'all'], 'four', 'four', 'all'],
    'notification_failures' => [
        'Whether failed payments are announced too (status=0)',
        ['on', 'off'], 'on', 'on', 'on'],
    'notification_order_name' => [
        'Name of the order id in notifications',
        ['mdOrder', 'mdorder'], 'mdOrder', 'mdOrder', 'mdOrder'],
    'notification_content_type' => [
        'Content-Type of POST notifications',
        ['application/x-www-form-urlencoded', 'plain/text'],
        'application/x-www-form-urlencoded', 'application/x-www-form-urlencoded', 'plain/text'],

    // --- how answers are written
    'content_type' => [
        'Content-Type of answers',
        ['application/json', 'text/plain'], 'application/json', 'application/json', 'text/plain'],
    'error_http_status' => ['HTTP status of business errors', ['200', '201'], '200', '200', '201'],
    'register_error_code' => [
        'errorCode of register.do and registerPreAuth.do',
        ['number', 'string', 'absent'], 'absent', 'number', 'absent'],
    'status_error_code' => [
        'errorCode of the status calls',
        ['string', 'number'], 'string', 'string', 'number'],
    'operation_error_code' => [
        'errorCode of deposit.do, reverse.do, refund.do, decline.do and the calls about bindings',
        ['string', 'number'], 'number', 'string', 'string'],
    'operation_message' => [
        'errorMessage of a successful deposit.do, reverse.do, refund.do or decline.do',
        ['present', 'absent'], 'present', 'present', 'absent'],
    'success_member' => [
        'A Boolean success beside errorCode; "contradicts": errorCode says the opposite (success is the truth)',
        ['absent', 'agrees', 'contradicts'], 'absent', 'absent', 'agrees'],
    'error_object_code' => [
        'error.code of recurrentPayment.do',
        ['string', 'number'], 'string', 'string', 'number'],
    'error_member' => [
        'The error member of direct payments and stored cards: as each call documents it, or always of one type',
        ['by_call', 'string', 'object', 'boolean'], 'by_call', 'by_call', 'by_call'],
    'failed_authentication_code' => [
        'errorCode of a direct payment whose 3-D Secure authentication failed: 0, or 5',
        ['0', '5'], '0', '0', '0'],
    'unknown_members' => [
        'Members that no document names, at the end of each answer',
        ['absent', 'present'], 'absent', 'absent', 'present'],
    'member_order' => [
        'Order of the members of each answer',
        ['documented', 'reversed'], 'documented', 'documented', 'reversed'],
    'null_members' => [
        'Members without a value: left out, or null',
        ['omitted', 'null'], 'omitted', 'omitted', 'null'],
    'short_status_members' => [
        'getOrderStatus.do: all members ("documented"), or authCode only if unpaid and card data only if paid',
        ['documented', 'observed'], 'documented', 'observed', 'observed'],
    'short_status_declined_code' => [
        'ErrorCode of getOrderStatus.do for a declined order',
        ['2', '0'], '2', '2', '2'],
    'short_status_names' => [
        'Member names of getOrderStatus.do: with the documented capitals, or orderStatus and errorCode in lower case',
        ['capitals', 'mixed'], 'capitals', 'capitals', 'capitals'],
    'extended_status_names' => [
        'Member names of getOrderStatusExtended.do: documented, or mixed with those of the short status',
        ['documented', 'mixed'], 'documented', 'documented', 'documented'],
    'extended_members' => [
        'Members of getOrderStatusExtended.do: those of the published sample, those seen at ClicToPay, or all',
        ['sample', 'observed', 'all'], 'sample', 'observed', 'all'],
    'nested_status_names' => [
        'Member names of the status object within answers of direct payments',
        ['documented', 'capitals'], 'documented', 'documented', 'capitals'],
    'action_code' => [
        'actionCode: a number, a text, or a text of three digits such as "000"',
        ['number', 'string', 'padded'], 'number', 'number', 'string'],
    'action_code_before_payment' => [
        'actionCode of an order that nobody has tried to pay',
        ['-100', 'absent'], '-100', '-100', 'absent'],
    'action_code_description' => [
        'actionCodeDescription: empty, English whatever the language, or in the language of the call',
        ['empty', 'english', 'language'], 'empty', 'english', 'language'],
    'eci' => ['eci, where it is sent: a number, or a text such as "07"', ['number', 'text'],
        'number', 'number', 'text'],
    'secure_auth_info' => [
        'secureAuthInfo: cavv and xid nested, flat, or with the other capitals of aResTransStatus',
        ['nested', 'flat', 'other_case'], 'nested', 'nested', 'flat'],
    'identifiers' => [
        'clientId, terminalId, authRefNum and expiry dates: texts, or numbers where they consist of digits',
        ['text', 'number'], 'text', 'text', 'number'],
    'payment_state' => ['paymentState: a word, or a number', ['text', 'number'], 'text', 'text', 'number'],
    'dates' => ['Dates: milliseconds since 1970, or ISO text', ['milliseconds', 'iso'],
        'milliseconds', 'milliseconds', 'iso'],
    'refund_date' => ['refunds[].date', ['text', 'milliseconds', 'absent'], 'text', 'text', 'milliseconds'],
    'refunds' => ['refunds: a list as seen, or the object that is documented', ['list', 'object'],
        'list', 'list', 'list'],
    'card_number_members' => [
        'Masked card number in cardAuthInfo',
        ['both', 'pan', 'maskedPan'], 'both', 'both', 'pan'],
    'mask' => [
        'How card numbers are masked: digits kept in front, asterisks, digits kept at the end',
        ['6**4', '8****4', '10**4', '4****4'], '6**4', '6**4', '4****4'],
    'approval_code' => [
        'Authorisation numbers: six digits, eight characters, or beginning with a zero',
        ['six', 'eight', 'leading_zero'], 'six', 'six', 'leading_zero'],
    'empty_lists' => ['{name, value} lists without content', ['list', 'absent', 'object'],
        'list', 'list', 'absent'],
    'bank_country' => [
        'bankInfo: Tunisia, "UNKNOWN", "<unknown>", or a numeric country',
        ['tunisia', 'unknown', 'brackets', 'number'], 'unknown', 'tunisia', 'brackets'],
    'currency' => ['currency: a text, or a number (012 becomes 12)', ['text', 'number'], 'text', 'text', 'text'],
    'fee_amount' => ['feeAmount in paymentAmountInfo', ['absent', 'present'], 'absent', 'present', 'present'],
    'binding_message' => [
        'Spelling of the message about a binding that is not active',
        ['Binding', 'Binging'], 'Binding', 'Binging', 'Binging'],
    'texts' => [
        'Names, messages, numbers of cards and other texts in answers: as they are, or full of markup, quotes and formulas',
        ['true', 'markup'], 'true', 'true', 'true'],
];
