<?php

/**
 * The smallest shop that takes a payment the right way. It is what tools/demo starts; read it from top to bottom.
 *
 * The rules it shows: an attempt is written down before the gateway is called; every attempt has an order number of its own; what
 * comes back with the buyer proves nothing, only the gateway's status does; number, amount and currency are compared before goods go out.
 *
 * Environment: CLICTOPAY_URL (base address), CLICTOPAY_USER, CLICTOPAY_PASSWORD, SHOP_DATA (a directory to write to).
 */

declare(strict_types=1);

use ClicToPay\{Client, Language, Money, OrderState};

require __DIR__ . '/Attempts.php';

$client = new Client(getenv('CLICTOPAY_USER'), getenv('CLICTOPAY_PASSWORD'), getenv('CLICTOPAY_URL'));
$attempts = new Attempts(getenv('SHOP_DATA'));
$price = Money::of('10.500', 'TND');
$here = 'http://' . $_SERVER['HTTP_HOST'];
// The payment page and what this shop says about the payment are in the buyer's language, if ClicToPay has it.
$language = Language::tryFrom(substr($_SERVER['HTTP_ACCEPT_LANGUAGE'] ?? '', 0, 2)) ?? Language::French;

/** A page with one message and perhaps a button. */
function page(string $message, string $more = ''): void
{
    header('Content-Type: text/html; charset=UTF-8');
    echo '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        '<title>Demo shop</title><link rel="icon" href="data:,"><style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:34rem;margin:10vh auto;padding:0 1rem}',
        'button{font:inherit;padding:.6rem 1.4rem}</style><h1>Demo shop</h1><p>', htmlspecialchars($message), '</p>', $more;
}

switch (parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH)) {
    case '/':
        page("A pot of thyme honey from Testour: $price", '<form method="post" action="/pay"><button>Pay by card</button></form>');
        break;

    case '/pay':
        $attempt = $attempts->begin('HONEY', $price);
        $registration = $client->register(
            orderNumber: $attempt->orderNumber,
            amount: $price,
            returnUrl: "$here/back?token=$attempt->token",
            description: 'Thyme honey',
            language: $language,
        );
        $attempts->registered($attempt, $registration->orderId);
        header("Location: $registration->formUrl", response_code: 303);
        break;

    case '/back':
        $attempt = $attempts->byToken((string) ($_GET['token'] ?? ''));
        if ($attempt === null) {
            http_response_code(404);
            page('This shop knows no such payment.');
            break;
        }
        $status = $client->getOrderStatusExtended($attempt->orderId);
        $step = $attempt->state->observe($status, $attempt->orderNumber, $attempt->amount);
        if ($step->changed) {
            $attempts->moved($attempt, $step->to);
        }
        match ($step->to) {
            OrderState::Paid => page("Thank you. Order $attempt->orderNumber is paid: $status->depositedAmount, authorisation $status->approvalCode."),
            OrderState::New, OrderState::Pending => page(
                'Not paid yet. ' . $status->action?->advice($language),
                '<form method="post" action="/pay"><button>Try again</button></form>',
            ),
            default => page('Not paid. ' . $status->action?->advice($language)),
        };
        break;

    default:
        http_response_code(404);
        page('There is nothing here.');
}
