<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

use ClicToPay\Environment;
use ClicToPay\Exception\ClicToPayException;
use ClicToPay\Money;
use ClicToPay\OrderState;
use ClicToPay\Settings;
use ClicToPay\Shop\Attempt;
use ClicToPay\Shop\DatabaseException;
use ClicToPay\Shop\Module;
use ClicToPay\Shop\Order;
use ClicToPay\Shop\Start;
use ClicToPay\Shop\Texts;

/** The payment method in the shop's checkout: what the class that the shop loads does once it knows that all is there. */
final class Method
{
    private readonly Session $session;
    private readonly Texts $texts;

    public function __construct(private readonly Module $module, private readonly ModifiedShop $shop)
    {
        $this->session = new Session();
        $this->texts = Texts::for($this->session->language());
    }

    /**
     * Whether this cart can be paid here.
     *
     * @param \order $cart the shop's order object of the running checkout
     */
    public function offers(object $cart): bool
    {
        return !$this->sellsVouchersAtOnce($cart)
            && $this->inZone($cart)
            && !$this->module->health()->hides($this->shop->settings())
            && $this->module->checkout()->available(
                $this->inDefaultCurrency($cart),
                (string) $cart->info['currency'],
                (string) ($cart->billing['country']['iso_code_2'] ?? ''),
                $this->session->isAdmin(),
            );
    }

    /** @return array{id: string, module: string, description: string} */
    public function selection(): array
    {
        $settings = $this->shop->settings();
        $tag = $this->session->language();
        $description = $settings->description($tag) ?? $this->texts->get('method.description');
        $test = $settings->mode() === Environment::Test
            ? '<br><strong>' . Page::escape($this->texts->get($settings->testOpen() ? 'method.test_open' : 'method.test')) . '</strong>'
            : '';
        return [
            'id' => 'clictopay',
            'module' => Page::escape($settings->title($tag) ?? $this->texts->get('method.title')),
            'description' => $this->logos($settings) . '<br>' . Page::escape($description) . $test,
        ];
    }

    /** The order was just placed: takes the buyer to the payment page, or back to the choice of a method. */
    public function pay(int $orderId): never
    {
        try {
            $order = $this->shop->order($orderId);
            if ($order === null || !$this->module->checkout()->available($order, $order->total->currency, $order->country, $this->session->isAdmin())) {
                $this->refuse('error.refused');
            }
            $this->session->remember($order->id);
            $this->replaceOlder($order);
            $this->go($order, $this->module->checkout()->pay($order));
        } catch (ClicToPayException | DatabaseException $e) {
            Log::error($e);
            $this->refuse('error.unavailable');
        }
    }

    /**
     * The shop's checkout comes by again with an order that it has placed before. Paid: it may end, once. Otherwise the buyer came back
     * to it and means to pay.
     */
    public function resume(int $orderId): void
    {
        if ($this->module->journal()->orderState($orderId) !== 'paid') {
            $this->pay($orderId);
        }
        if (!$this->module->effects()->claimSession($orderId)) {
            $paid = $this->module->journal()->paidBy($orderId);
            $this->session->release();
            $this->redirect($paid === null ? $this->shop->address('') : $this->shop->returnUrl($paid) . '&done=1');
        }
        $this->session->dropCredits();
        $this->session->forget();
    }

    /**
     * The buyer is elsewhere in the shop after going to pay an order. If it was paid without this browser coming back, the cart that it was
     * placed from is not to invite to a second purchase. Whatever goes wrong, the page is shown.
     */
    public static function tidyUp(int $orderId): void
    {
        try {
            $module = Bootstrap::module();
            $state = $module->journal()->orderState($orderId);
            if ($state === 'open') {
                return;
            }
            $session = new Session();
            if ($state === 'paid') {
                $session->takeOut((new Basket($module->database))->of($orderId));
            }
            $session->forget();
        } catch (\Throwable $e) {
            Log::error($e);
        }
    }

    /**
     * What the buyer sees in the account and on the thank-you page of an order.
     *
     * @return list<array{title: string, class: string, fields: list<array{title: string, field: string}>}>
     */
    public function details(int $orderId, bool $canPay): array
    {
        $journal = $this->module->journal();
        $paid = $journal->paidBy($orderId);
        $fields = [];
        if ($paid !== null) {
            foreach (Page::receipt($paid, $this->texts) as $title => $value) {
                $fields[] = ['title' => Page::escape($title) . ':', 'field' => Page::escape($value)];
            }
        } elseif ($canPay && $journal->orderState($orderId) === 'open') {
            $url = $this->shop->payUrl($this->module->tokens()->order($orderId));
            $fields[] = [
                'title' => Page::escape($this->texts->get('error.unpaid')),
                'field' => '<a href="' . Page::escape($url) . '">' . Page::escape($this->texts->get('button.pay_again')) . '</a>',
            ];
        }
        return $fields === [] ? [] : [['title' => Page::escape($this->texts->get('pay.title')), 'class' => 'clictopay', 'fields' => $fields]];
    }

    public function failure(): string
    {
        return Page::escape($this->texts->get('failed.title') . '. ' . $this->texts->get('failed.advice'));
    }

    /** Back to the choice of a payment method, with a word why. */
    public function refuse(string $text): never
    {
        $GLOBALS['messageStack']->add_session('checkout_payment', Page::escape($this->texts->get($text)));
        xtc_redirect(xtc_href_link(FILENAME_CHECKOUT_PAYMENT, '', 'SSL'));
        exit;
    }

    /** The badges of the accepted cards, as far as there are pictures of them; a merchant may put others in their place. */
    private function logos(Settings $settings): string
    {
        $html = '';
        foreach ($settings->cards() as $card) {
            $file = 'images/icons/clictopay_' . $card . '.svg';
            if (is_file(DIR_FS_CATALOG . $file)) {
                $html .= '<img src="' . Page::escape(DIR_WS_CATALOG . $file) . '" alt="' . Page::escape(ucfirst($card)) . '" width="48" height="30"> ';
            }
        }
        return $html !== '' ? $html : '<img src="' . Page::escape(DIR_WS_CATALOG . 'images/icons/clictopay.png') . '" alt="" width="80" height="50">';
    }

    /**
     * The same goods went through checkout before and are still to be paid: that order is settled and closed. Where it turns out paid, the
     * new one is closed instead.
     */
    private function replaceOlder(Order $order): void
    {
        $older = $this->module->journal()->openOrder($order->customerId, $order->id);
        $basket = new Basket($this->module->database);
        if ($older === null || $basket->of($older) !== $basket->of($order->id)) {
            return;
        }
        $closing = $this->module->checkout()->replace($older, $order->id);
        if ($closing->closed) {
            return;
        }
        $attempts = $this->module->journal()->attempts($older);
        $attempt = $closing->paid ?? end($attempts);
        if ($attempt instanceof Attempt) {
            $this->module->checkout()->close($order->id, OrderState::Cancelled, "The same goods are paid, or about to be, as order $older.");
            $_SESSION['tmp_oID'] = $older;
            $this->session->remember($older);
            $this->redirect($this->shop->returnUrl($attempt));
        }
    }

    private function go(Order $order, Start $start): never
    {
        if ($start->redirect !== null) {
            $this->redirect($start->redirect);
        }
        if ($start->attempt !== null) {
            $this->redirect($this->shop->returnUrl($start->attempt));
        }
        $this->refuse('error.refused');
    }

    /** Not the shop's own redirection, which decodes entities: the gateway's address is used exactly as it came. */
    private function redirect(string $url): never
    {
        if (session_status() === PHP_SESSION_ACTIVE) {
            session_write_close();
        }
        header('Location: ' . $url, true, 303);
        exit;
    }

    /**
     * The cart's total, for the limits only: the shop calculates it as a float, in the chosen currency, and for some customer groups
     * without the tax that the order will have. What is paid is the stored order's total.
     *
     * @param \order $cart
     */
    private function inDefaultCurrency(object $cart): Money
    {
        $total = (float) $cart->info['total'];
        $group = $_SESSION['customers_status'] ?? [];
        if (($group['customers_status_show_price_tax'] ?? 1) == 0 && ($group['customers_status_add_tax_ot'] ?? 0) == 1) {
            $total += (float) ($cart->info['tax'] ?? 0);
        }
        return Money::round(sprintf('%.6F', $GLOBALS['xtPrice']->xtcRemoveCurr($total)), DEFAULT_CURRENCY);
    }

    private function inZone(object $cart): bool
    {
        $zone = $this->shop->settings()->zone();
        return $zone === 0 || $this->module->database->rows(
            'SELECT 1 FROM ' . TABLE_ZONES_TO_GEO_ZONES . ' WHERE geo_zone_id = ? AND zone_country_id = ? AND (zone_id IS NULL OR zone_id IN (0, ?))',
            [$zone, (int) ($cart->billing['country']['id'] ?? 0), (int) ($cart->billing['zone_id'] ?? 0)],
        ) !== [];
    }

    /** Such a shop credits a bought gift voucher when the order is placed, before anybody has paid. */
    private function sellsVouchersAtOnce(object $cart): bool
    {
        if (!defined('MODULE_ORDER_TOTAL_GV_QUEUE') || MODULE_ORDER_TOTAL_GV_QUEUE !== 'false') {
            return false;
        }
        foreach ($cart->products ?? [] as $product) {
            if (str_starts_with((string) ($product['model'] ?? ''), 'GIFT')) {
                return true;
            }
        }
        return false;
    }
}
