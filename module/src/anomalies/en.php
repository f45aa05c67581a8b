<?php

declare(strict_types=1);

/** name => what it is, what to do */
return [
    'amount_mismatch' => ['The gateway reports another amount than was registered.', 'Compare the payment with the merchant portal. Do not deliver before that.'],
    'currency_mismatch' => ['The gateway reports another currency than was registered.', 'Compare the payment with the merchant portal. Do not deliver before that.'],
    'order_mismatch' => ['The gateway reports another order than was registered.', 'Compare the payment with the merchant portal. Do not deliver before that.'],
    'amount_unknown' => ['The gateway reports a payment without an amount, or in an unknown currency.', 'Look at the payment in the merchant portal. Do not deliver before that.'],
    'went_backwards' => ['The gateway reports a state that comes before the one already known.', 'Check the payment once more; if it stays so, look at it in the merchant portal.'],
    'unknown_status' => ['The gateway reports a status that no document names.', 'It does not count as paid. Look at the payment in the merchant portal.'],
    'partly_deposited' => ['Less was taken from the card than expected.', 'Capture the rest, refund, or agree with the buyer.'],
    'chargeback' => ["The buyer's bank took the money back.", 'Answer the bank in time, and do not deliver before that.'],
    'paid_after_cancel' => ['The buyer has paid after the payment was cancelled here.', 'Deliver, or refund.'],
    'paid_after_failure' => ['The buyer has paid after the payment counted as failed.', 'Deliver, or refund.'],
    'paid_after_close' => ['The buyer has paid what was closed here; the stock of a closed order went back.', 'Deliver and take the stock out again, or refund.'],
    'order_changed' => ['What was paid is not what the order comes to now: it was changed or deleted after the payment page was opened.', 'Compare the two amounts before you deliver, then ask for the difference or refund it.'],
    'paid_twice' => ['The buyer has paid twice.', 'Refund one of the two payments.'],
    'login_changed' => ['The payment was made with another API login than the settings have now, so that it cannot be checked.', 'Enter the former login again until the payment is decided, or look at it in the merchant portal.'],
    'not_found' => ['The gateway does not know a payment that it registered.', 'Check the address and the login in the settings; look at the merchant portal.'],
    'undecided' => ['The gateway has not decided this payment for a week.', 'Look at it in the merchant portal, and ask SMT.'],
    'capture_failed' => ['The held amount could not be captured when it was due.', 'Capture it in the order, or ask SMT. A hold ends by itself after some days.'],
    'operation_unclear' => ['A capture, cancellation or refund was never answered, and the gateway does not show it.', 'It counts as not done. Look at the merchant portal before you repeat it.'],
    'effect_unsure' => ['A step in the shop was begun and perhaps not ended.', 'Look at the order: the step is named there.'],
    'register_refused' => ['The gateway refuses to open payment pages: nobody can pay.', 'Check login, password, currencies and rights in the settings; then ask SMT.'],
    'outage' => ['The gateway has not answered for more than an hour.', 'Ask SMT. Payments are checked again by themselves when it answers.'],
    'refunded_outside' => ['More was refunded than this shop has asked for.', 'Probably by somebody in the merchant portal. Enter it in your accounts, and make sure that nobody refunds again.'],
    'refund_missing' => ['The shop has recorded a refund that the gateway does not show.', 'Look at the merchant portal before you refund again.'],
    'reversed_outside' => ['The payment was cancelled, but not by this shop.', 'By somebody in the merchant portal, or because a hold ran out. Do not deliver.'],
    'unknown_here' => ['The gateway’s list has an order number of this shop that its journal does not have.', 'Perhaps the database was restored from an older backup. Look at the merchant portal, and deliver or refund what was paid.'],
    'list_differs' => ['The gateway’s list names another amount than was registered.', 'Compare the payment with the merchant portal.'],
    'not_listed' => ['The gateway says paid when it is asked, and its list does not have the payment, or has it as unpaid.', 'Make sure that the list covers the same days and is complete, then ask SMT.'],
    'listed_as_paid' => ['The gateway’s list says that it was paid, and its status says that it was not.', 'The order stays unpaid. Compare the payment with the merchant portal, then ask SMT before you ask the buyer again.'],
    'label' => ['Order', 'Payment link', 'Amount', 'Order number at the gateway', 'Id at the gateway', 'Environment', 'Detail'],
];
