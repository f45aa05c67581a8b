<?php

declare(strict_types=1);

return [
    'method.title' => 'Card (Visa, Mastercard)',
    'method.description' => 'You pay by card on the secure page of ClicToPay. Your card number is not seen by this shop.',
    'method.test' => 'Test mode: no money moves. Only you, as an administrator of this shop, can see this method.',
    'method.test_open' => 'Test mode: no money moves.',

    'order' => 'Order {order}',
    'amount' => 'Amount',
    'reference' => 'Reference',
    'card' => 'Card',
    'approval' => 'Authorisation number',

    'paid.title' => 'Thank you, your payment has been received',
    'paid.text' => 'You have paid {amount}.',
    'paid.mail' => 'A confirmation is on its way to you by e-mail.',
    'authorised.title' => 'Thank you, your payment has been authorised',
    'authorised.text' => 'Your bank has set {amount} aside. Your card is charged when the shop has confirmed your order.',
    'refunded.title' => 'This payment has been paid back',
    'refunded.text' => 'The amount is on its way to your account; how long that takes depends on your bank.',
    'cancelled.title' => 'This payment has been cancelled',
    'cancelled.text' => 'If your bank had set the amount aside, it will release it within its usual time.',
    'failed.title' => 'Your payment was not completed',
    'failed.advice' => 'You can try again, with the same card or another one.',
    'failed.order' => 'Your order is kept: there is no need to place it again.',
    'waiting.title' => 'Your payment is being confirmed',
    'waiting.text' => 'Please do not pay a second time. This page shows the result by itself as soon as your bank has answered.',
    'waiting.later' => 'You may also close this page: as soon as the payment is confirmed, you receive an e-mail.',
    'unknown.title' => 'This page is not available',
    'unknown.text' => 'The address is incomplete or no longer valid. If you have paid, your payment is not lost: you find it in your order.',

    'redirect.success' => 'You will be taken back to the shop in a few moments.',
    'redirect.failure' => 'You will be taken back to the shop in a few moments.',

    'pay.title' => 'Payment by card',
    'pay.text' => 'You are taken to the secure page of ClicToPay. Your card number is not seen by this shop.',
    'pay.expired' => 'This payment link has expired. Please ask the shop for a new one.',
    'pay.withdrawn' => 'The shop has withdrawn this payment link. Please ask the shop if you still wish to pay.',
    'pay.paid' => 'This has already been paid. There is nothing more for you to do.',
    'pay.closed' => 'This order has been closed and can no longer be paid. Please place a new order if you still wish to buy.',

    'button.pay' => 'Pay {amount}',
    'button.pay_again' => 'Pay again',
    'button.other' => 'Choose another payment method',
    'button.continue' => 'Continue',
    'button.order' => 'View my order',
    'button.shop' => 'Back to the shop',
    'button.refresh' => 'Check again',

    'error.unavailable' => 'Payment by card is not possible at the moment. Nothing has been charged. Please try again in a few minutes or choose another payment method.',
    'error.refused' => 'This order can\'t be paid by card here. Please choose another payment method or contact the shop.',
    'error.unpaid' => 'Your order has not been paid yet.',

    'test.paid' => 'Test payment: no money has moved.',
    'test.notification' => 'For the shop\'s administrator: ClicToPay\'s notification for this payment has not arrived so far; it was confirmed because the buyer came back. Orders of buyers who close the browser will be confirmed later, by the scheduled task. Give SMT this notification address, and check that it can be reached from outside: {url}',
    'test.maintenance' => 'The shop is in maintenance mode. That does not stop notifications; a password or an address filter of the web server does.',

    'mail.link.subject' => '{shop}: payment of {amount}',
    'mail.link.text' => "Hello,\n\n{shop} asks you to pay {amount} for: {reference}\n\nYou can pay by card on this page until {date}:\n\n{url}\n\n{shop}",
];
