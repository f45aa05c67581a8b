<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use ClicToPaySandbox\Http\Request;
use ClicToPaySandbox\Http\Response;
use ClicToPaySandbox\Pages\Page;

require_once __DIR__ . '/../pages/Page.php';

/**
 * The pages a buyer sees: card entry, the issuer's authentication, the ticket.
 *
 * Two address shapes lead to the same pages: /payment/merchants/CLICTOPAY/payment_fr.html?mdOrder= and
 * /epg/merchants/CLICTOPAY/payment.html?mdOrder=&language=fr.
 */
final class HostedPage
{
    /** What the payment page's list of test cards offers, and with which card. */
    private const TEST_CARDS = [
        'approved' => '4000000000000101',
        'authenticated' => '4000000000000200',
        'declined' => '4000000000000507',
    ];

    private const PATH = '~^/(payment|epg)/merchants/CLICTOPAY/([A-Za-z]+)(?:_(fr|en|ar))?\.html$~';

    public function __construct(private readonly Sandbox $sandbox)
    {
    }

    /** Where register.do sends the buyer. A pageView other than DESKTOP names a page that does not exist. */
    public static function url(Sandbox $sandbox, Order $order): string
    {
        $page = match ($order->pageView) {
            'DESKTOP' => 'payment',
            'MOBILE' => 'mobile_payment',
            default => "{$order->pageView}_payment",
        };
        return self::address($sandbox, $page, $order->id, $order->language);
    }

    public static function issuerUrl(Sandbox $sandbox, Order $order, string $language): string
    {
        return self::address($sandbox, 'acs', $order->id, $language);
    }

    /** The shop's address with all that the gateway adds to it. */
    public static function returnUrl(Order $order, string $language): string
    {
        return Url::append(self::shop($order), self::returned($order, $language));
    }

    public static function handles(string $path): bool
    {
        return str_starts_with($path, '/payment/merchants/') || str_starts_with($path, '/epg/merchants/');
    }

    public function handle(Request $request): Response
    {
        $known = preg_match(self::PATH, $request->path, $parts);
        $name = $parts[2] ?? '';
        $language = $parts[3] ?? $request->parameter('language') ?? 'fr';
        if (!$known || !in_array($name, ['payment', 'acs', 'ticket', 'cancel'], true)) {
            return $this->message('page_missing', $language, null, 404);
        }
        $order = $this->sandbox->orders->byId((string) $request->parameter('mdOrder'));
        if ($order === null) {
            return $this->message('not_found', $language, null, 404);
        }
        return match ("$request->method $name") {
            'GET payment' => $this->payment($order, $language),
            'POST payment' => $this->takeCard($order, $request, $language),
            'GET acs' => $this->issuer($order, $language),
            'POST acs' => $this->takeCode($order, $request, $language),
            'GET ticket' => $this->ticket($order, $language),
            'GET cancel' => $this->cancel($order, $language),
            default => Response::text("This page takes another method.\n", 405),
        };
    }

    private function payment(Order $order, string $language, ?string $error = null): Response
    {
        if ($order->status === Order::AUTHENTICATING) {
            return $this->go('acs', $order, $language);
        }
        if (!$order->takesCard()) {
            return $this->over($order, $language);
        }
        if ($error === null && $order->attempts > 0) {
            $error = ActionCode::pageError($order->actionCode);
        }
        $attempts = (int) $this->sandbox->switches->get('attempts');
        return $this->page('payment', $language, [
            'merchant' => Sandbox::MERCHANT,
            'orderNumber' => $order->number,
            'description' => $order->description === '' ? null : $order->description,
            ...$this->money($order),
            'expiresAt' => intdiv($order->expires, 1000),
            'now' => intdiv($this->sandbox->clock->now(), 1000),
            'action' => $this->to('payment', $order, $language),
            'cancelUrl' => $this->to('cancel', $order, $language),
            'mdOrder' => $order->id,
            'error' => $error,
            'attemptsLeft' => max(1, $attempts - $order->attempts),
            'languages' => $this->languages('payment', $order),
            'testCards' => $this->testCards(),
        ]);
    }

    /** @return array<string, array{number: string, expiry: string, code: string}> */
    private function testCards(): array
    {
        return array_map(static function (string $number): array {
            [$code, $expiry] = Card::table()[$number];
            return compact('number', 'expiry', 'code');
        }, self::TEST_CARDS);
    }

    private function takeCard(Order $order, Request $request, string $language): Response
    {
        $card = new Card(
            (string) preg_replace('/[\s-]/', '', $request->parameter('pan') ?? ''),
            (string) preg_replace('/\s/', '', $request->parameter('expiry') ?? ''),
            trim($request->parameter('cvc') ?? ''),
            trim($request->parameter('holder') ?? ''),
        );
        $mistake = $card->mistake();
        if ($mistake !== null) {
            return $this->payment($order, $language, $mistake);
        }
        return $this->next($this->sandbox->payments->begin($order->id, $card, $request->peer), $language);
    }

    private function issuer(Order $order, string $language): Response
    {
        if ($order->status !== Order::AUTHENTICATING) {
            return $this->go('payment', $order, $language);
        }
        return $this->page('acs', $language, [
            'merchant' => Sandbox::MERCHANT,
            ...$this->money($order),
            'mask' => (string) $order->mask,
            'action' => $this->to('acs', $order, $language),
            'code' => Payments::ONE_TIME_CODE,
        ]);
    }

    private function takeCode(Order $order, Request $request, string $language): Response
    {
        $outcome = $request->parameter('outcome');
        if ($outcome === null && $request->parameter('otp') === null) {
            return $this->issuer($order, $language); // a shop's page has posted paReq here
        }
        $code = $outcome === 'cancel' ? null : trim((string) $request->parameter('otp'));
        return $this->next($this->sandbox->payments->authenticate($order->id, $code), $language);
    }

    private function cancel(Order $order, string $language): Response
    {
        $order = $this->sandbox->payments->cancel($order->id);
        return $this->sandbox->switches->is('return_method', 'POST')
            ? $this->ticket($order, $language)
            : Response::redirect(self::returnUrl($order, $language));
    }

    /** After an attempt: another one, the issuer's page, or the end. */
    private function next(Order $order, string $language): Response
    {
        return match (true) {
            $order->status === Order::AUTHENTICATING => $this->go('acs', $order, $language),
            $order->takesCard() => $this->go('payment', $order, $language),
            default => $this->leave($order, $language),
        };
    }

    private function leave(Order $order, string $language): Response
    {
        return $this->sandbox->switches->is('return_mode', 'immediate')
            && $this->sandbox->switches->is('return_method', 'GET')
            ? Response::redirect(self::returnUrl($order, $language))
            : $this->go('ticket', $order, $language);
    }

    private function ticket(Order $order, string $language): Response
    {
        $post = $this->sandbox->switches->is('return_method', 'POST');
        return $this->page('ticket', $language, [
            'approved' => $order->hasSucceeded(),
            'merchant' => Sandbox::MERCHANT,
            'orderNumber' => $order->number,
            ...$this->money($order),
            'date' => intdiv($order->authorisedAt ?? $this->sandbox->clock->now(), 1000),
            'approvalCode' => $order->hasSucceeded() ? $order->approvalCode : null,
            'mask' => $order->mask,
            'actionCode' => $order->actionCode,
            'returnUrl' => $post ? self::shop($order) : self::returnUrl($order, $language),
            'returnMethod' => $post ? 'POST' : 'GET',
            'returnFields' => $post ? self::returned($order, $language) : [],
            'immediate' => $this->sandbox->switches->is('return_mode', 'immediate'),
        ]);
    }

    /** The page of an order that takes no card any more. */
    private function over(Order $order, string $language): Response
    {
        $ended = [ActionCode::SESSION_EXPIRED, ActionCode::NOT_BACK_FROM_PAGE, ActionCode::NOT_BACK_FROM_ISSUER];
        $kind = match (true) {
            $order->hasSucceeded() => 'already_paid',
            in_array($order->actionCode, $ended, true) => 'expired',
            $order->isOpen() => 'pending', // the authorisation's outcome is unknown
            default => 'cancelled',
        };
        return $this->message($kind, $language, self::returnUrl($order, $language));
    }

    private function message(string $kind, string $language, ?string $returnUrl, int $status = 200): Response
    {
        return $this->page('message', $language, ['kind' => $kind, 'returnUrl' => $returnUrl], $status);
    }

    /** @param array<string, mixed> $vars */
    private function page(string $name, string $language, array $vars, int $status = 200): Response
    {
        return Response::html(Page::render($name, $language, $vars), $status);
    }

    /** @return array{amount: string, currency: string} */
    private function money(Order $order): array
    {
        return ['amount' => Money::text($order->amount, $order->currency), 'currency' => Money::name($order->currency)];
    }

    /** The shop's address for this result: failUrl for a failure, if it was given. */
    private static function shop(Order $order): string
    {
        return $order->hasSucceeded() ? $order->returnUrl : $order->failUrl ?? $order->returnUrl;
    }

    /** @return array{orderId: string, lang: string} all that the shop gets with the buyer */
    private static function returned(Order $order, string $language): array
    {
        return ['orderId' => $order->id, 'lang' => $language];
    }

    /** @return array<string, string> */
    private function languages(string $page, Order $order): array
    {
        $urls = [];
        foreach (Parameters::LANGUAGES as $language) {
            $urls[$language] = $this->to($page, $order, $language);
        }
        return $urls;
    }

    private function go(string $page, Order $order, string $language): Response
    {
        return Response::redirect($this->to($page, $order, $language));
    }

    private function to(string $page, Order $order, string $language): string
    {
        return self::address($this->sandbox, $page, $order->id, $language);
    }

    private static function address(Sandbox $sandbox, string $page, string $orderId, string $language): string
    {
        return $sandbox->origin . ($sandbox->switches->is('form_url', 'epg')
            ? "/epg/merchants/CLICTOPAY/$page.html?mdOrder=$orderId&language=$language"
            : "/payment/merchants/CLICTOPAY/{$page}_$language.html?mdOrder=$orderId");
    }
}
