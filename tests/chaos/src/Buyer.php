<?php

declare(strict_types=1);

namespace ClicToPayChaos;

/**
 * Somebody who checks out once. What he does follows from the seed and his number; whatever does not answer he tries again for a while,
 * as a buyer with a reload button does.
 */
final class Buyer
{
    /** what buyers do, and how many of a hundred */
    private const HABITS = [
        'returns' => 27, 'never returns' => 14, 'returns several times at once' => 9, 'is declined and leaves' => 7,
        'takes a second card' => 6, 'goes back and pays again' => 7, 'leaves without paying' => 6, 'forges a notification and leaves' => 3,
        'orders anew and pays' => 5, 'pays the same in two tabs' => 4, 'authenticates' => 4, 'leaves at the bank' => 2,
        'has a bank that does not answer' => 2, 'pays late' => 4,
    ];
    private const CARD = ['pan' => '4000000000000101', 'expiry' => '12/34', 'cvc' => '123', 'holder' => 'BUYER'];
    private const DECLINED = ['4000000000000507', '4000000000000606', '4000000000000705', '4000000000000804', '4000000000001000'];
    private const AUTHENTICATED = '4000000000000200';
    private const UNANSWERED = '4000000000000903';
    private const TRIES = 60;
    private const PAUSE = 0.2;

    public readonly string $habit;
    private readonly Dice $dice;
    private readonly Browser $browser;

    public function __construct(private readonly World $world, private readonly int $number)
    {
        $this->dice = new Dice($world->seed, "buyer $number");
        $this->habit = $this->dice->weighted(self::HABITS);
        $this->browser = new Browser($world->loop);
    }

    /** False: something stayed away for too long, and he gave up. */
    public function checkOut(): bool
    {
        $page = $this->enter() ? $this->order() : null;
        if ($page === null) {
            return false;
        }
        match ($this->habit) {
            'returns' => $this->return($this->pay($page)),
            'never returns' => $this->pay($page),
            'returns several times at once' => $this->returnTogether($this->pay($page), $this->dice->number(2, 4)),
            'is declined and leaves' => $this->beDeclined($page),
            'takes a second card' => $this->return($this->beDeclined($page) ?? $this->pay($page)),
            'goes back and pays again' => $this->payAgain($page),
            'leaves without paying' => null,
            'forges a notification and leaves' => $this->forge($page),
            'orders anew and pays' => $this->orderAnew(),
            'pays the same in two tabs' => $this->payTwice($page),
            'authenticates' => $this->return($this->pay($page, self::AUTHENTICATED)),
            'leaves at the bank' => $this->send($page, self::AUTHENTICATED),
            'has a bank that does not answer' => $this->send($page, self::UNANSWERED),
            'pays late' => $this->world->late[] = fn () => $this->return($this->pay($page)),
        };
        return true;
    }

    private function enter(): bool
    {
        $currency = $this->dice->one(['TND', 'EUR']);
        return $this->post("product_info.php?products_id=$this->number&currency=$currency", ['products_qty' => '1'], 'shopping_cart.php')
            && $this->post('create_guest_account.php', [
                'firstname' => 'Bilel', 'lastname' => 'Buyer', 'email_address' => "b$this->number@buyer.example", 'confirm_email_address' => "b$this->number@buyer.example",
                'telephone' => '20123456', 'street_address' => 'Rue de Marseille 2', 'postcode' => '1000', 'city' => 'Tunis', 'country' => '213',
            ], 'checkout_shipping.php');
    }

    /** From the cart to the payment page. Null: there is none. */
    private function order(): ?string
    {
        for ($try = 1; $try <= self::TRIES; $try++) {
            $this->post('checkout_shipping.php', ['shipping' => 'flat_flat'], 'checkout_payment.php');
            $this->browser->get($this->world->shop->url . 'checkout_payment.php');
            $this->browser->post($this->world->shop->url . 'checkout_confirmation.php', ['payment' => 'clictopay']);
            $answer = $this->browser->get($this->world->shop->url . 'checkout_process.php');
            if ($answer->leadsTo($this->world->gateway->origin)) {
                return $answer->location;
            }
            if ($answer->leadsTo('checkout_process_clictopay.php')) {
                $this->return($answer->location);
                return null;
            }
            if ($answer->leadsTo('shopping_cart.php') || $answer->leadsTo('login.php')) {
                return null;
            }
            $this->world->loop->rest(self::PAUSE);
        }
        return null;
    }

    /**
     * Until the shop leads on as expected.
     *
     * @param array<string, string> $fields
     */
    private function post(string $page, array $fields, string $next): bool
    {
        for ($try = 1; $try <= self::TRIES; $try++) {
            if ($this->browser->post($this->world->shop->url . $page, $fields)->leadsTo($next)) {
                return true;
            }
            $this->world->loop->rest(self::PAUSE);
        }
        return false;
    }

    /** Where the gateway leads to after the card; null: it is over, or the page wants another card. */
    private function send(string $page, string $card): ?string
    {
        for ($try = 1; $try <= self::TRIES; $try++) {
            $answer = $this->browser->post($page, ['pan' => $card] + self::CARD);
            if ($answer->status !== 0 && $answer->status < 500) {
                return $answer->leadsTo('/payment_') ? null : ($answer->location ?: $this->linkToShop($answer));
            }
            $this->world->loop->rest(self::PAUSE);
        }
        return null;
    }

    private function pay(string $page, string $card = self::CARD['pan']): ?string
    {
        $next = $this->send($page, $card);
        for ($try = 1; $next !== null && str_contains($next, '/acs_') && $try <= self::TRIES; $try++) {
            $answer = $this->browser->post($next, ['otp' => '123456', 'outcome' => 'confirm']);
            $next = $answer->location ?: ($answer->status === 0 ? $next : $this->linkToShop($answer));
        }
        return $next;
    }

    /** The way back to the shop if no further card is taken; else null. */
    private function beDeclined(string $page): ?string
    {
        return $this->send($page, $this->dice->one(self::DECLINED));
    }

    private function cancel(string $page): ?string
    {
        return $this->browser->get(str_replace('/payment_', '/cancel_', $page))->location ?: null;
    }

    /** On a page of the gateway that takes nothing any more. */
    private function linkToShop(Answer $answer): ?string
    {
        $shop = preg_quote($this->world->shop->url, '~');
        return preg_match("~href=\"({$shop}checkout_process_clictopay[^\"]+)\"~", $answer->body, $found) === 1 ? html_entity_decode($found[1]) : null;
    }

    /** Looks until the shop knows; perhaps goes on to the end of its checkout. The last page. */
    private function return(?string $url): ?Answer
    {
        if ($url === null || !str_starts_with($url, $this->world->shop->url)) {
            return null;
        }
        $goesOn = $this->dice->chance(60);
        $answer = null;
        for ($try = 1; $try <= self::TRIES; $try++) {
            $answer = $this->browser->get($url);
            if ($answer->status === 200 && !$answer->shows('<main class="waiting"')) {
                break;
            }
            $this->world->loop->rest(self::PAUSE);
        }
        for ($step = 0, $next = "$url&go=1"; $goesOn && $step < 4 && str_starts_with($next, $this->world->shop->url); $step++) {
            $next = $this->browser->get($next)->location;
        }
        return $answer;
    }

    private function returnTogether(?string $url, int $times): void
    {
        $this->world->loop->together(...array_fill(0, $times, fn () => $this->return($url)));
    }

    private function payAgain(string $page): void
    {
        $shown = $this->return($this->cancel($page));
        $again = $shown !== null && preg_match('~(?:href|action)="([^"]+pay\.php\?t=[^"]+)"~', $shown->body, $found) === 1 ? html_entity_decode($found[1]) : null;
        for ($try = 1; $again !== null && $try <= self::TRIES; $try++) {
            $answer = $this->browser->post($again, []);
            if ($answer->leadsTo($this->world->gateway->origin)) {
                $this->return($this->pay($answer->location));
                return;
            }
            if ($answer->status === 200) {
                return;
            }
            $this->world->loop->rest(self::PAUSE);
        }
    }

    private function orderAnew(): void
    {
        $page = $this->order();
        if ($page !== null) {
            $this->return($this->pay($page));
        }
    }

    private function payTwice(string $first): void
    {
        $second = $this->order();
        $this->world->loop->together(
            fn () => $this->return($this->pay($first)),
            fn () => $second === null ? null : $this->return($this->pay($second)),
        );
    }

    private function forge(string $page): void
    {
        preg_match('/mdOrder=([^&]+)/', $page, $found);
        foreach (['', '&checksum=' . str_repeat('AB', 32)] as $checksum) {
            $this->browser->get("{$this->world->shop->url}callback/clictopay/process.php?mdOrder=" . ($found[1] ?? '') . "&operation=deposited&status=1$checksum");
        }
    }
}
