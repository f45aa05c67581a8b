<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

use ClicToPay\Environment;
use ClicToPay\Exception\ClicToPayException;
use ClicToPay\Exception\InvalidSettingsException;
use ClicToPay\Money;
use ClicToPay\Settings;
use ClicToPay\Shop\DatabaseException;
use ClicToPay\Shop\Link;
use ClicToPay\Shop\Module;
use ClicToPay\Shop\Order;
use ClicToPay\Shop\Start;
use ClicToPay\Shop\Texts;

/**
 * The page behind a signed address: "pay again" for an order, or a payment link of the merchant's. It shows what is to be paid and has
 * one button; only the button registers a payment, since mail programs and messengers open addresses by themselves.
 */
final class PayPage
{
    private readonly Session $session;

    public function __construct(private readonly Module $module, private readonly ModifiedShop $shop)
    {
        $this->session = new Session();
    }

    /** @param array<string, mixed> $query $_GET */
    public function show(array $query, bool $pressed): never
    {
        $token = is_string($query['t'] ?? null) ? $query['t'] : '';
        $claim = $token === '' ? null : $this->module->tokens()->read($token);
        $link = ($claim['kind'] ?? '') === 'link' ? $this->module->links()->find($claim['id']) : null;
        $orderId = ($claim['kind'] ?? '') === 'order' ? $claim['id'] : $link?->orderId;
        $order = $orderId === null ? null : $this->shop->order($orderId);
        $texts = Texts::for($link?->language ?? $order?->language ?? $this->session->language());
        $amount = $link?->amount ?? $order?->total;
        if ($amount === null) {
            $this->tell($texts, 'unknown.title', 'unknown.text', 404);
        }
        $this->stopUnlessPayable($texts, $amount, $link, $order);

        if ($pressed) {
            try {
                $this->go(match (true) {
                    $link !== null => $this->module->links()->pay($link),
                    $order !== null => $this->module->checkout()->pay($order),
                }, $texts);
            } catch (ClicToPayException | DatabaseException $e) {
                Log::error($e);
                $this->tell($texts, 'failed.title', 'error.unavailable', 503);
            }
        }
        $this->offer($texts, $token, $amount, $link, $order);
    }

    private function stopUnlessPayable(Texts $texts, Money $amount, ?Link $link, ?Order $order): void
    {
        $state = $order === null ? null : $this->module->journal()->orderState($order->id);
        $settings = $this->settings();
        $problem = match (true) {
            $state === 'paid', $link?->state === 'paid' => 'pay.paid',
            $state === 'closed' => 'pay.closed',
            $link?->state === 'withdrawn' => 'pay.withdrawn',
            $link !== null && $link->isExpired() => 'pay.expired',
            $settings === null, !$settings->offeredTo($this->session->isAdmin()), !$settings->allowsCurrency($amount->currency) => 'error.refused',
            default => null,
        };
        if ($problem !== null) {
            $this->tell($texts, 'pay.title', $problem);
        }
    }

    private function offer(Texts $texts, string $token, Money $amount, ?Link $link, ?Order $order): never
    {
        $rows = [$texts->get('amount') => (string) $amount];
        if ($link !== null && $link->reference !== '') {
            $rows[$texts->get('reference')] = $link->reference;
        }
        $this->session->release();
        $page = new Page($this->shop, $texts, $texts->get('pay.title'));
        if ($order !== null) {
            $page->text($texts->get('order', ['order' => $order->id]));
        }
        if ($this->settings()?->mode() === Environment::Test) {
            $page->text($texts->get('method.test_open'), 'test');
        }
        $page->table($rows)->text($texts->get('pay.text'))
            ->button($texts->get('button.pay', ['amount' => (string) $amount]), $this->shop->payUrl($token), true)->send();
    }

    private function go(Start $start, Texts $texts): never
    {
        $url = $start->redirect ?? ($start->attempt === null ? null : $this->shop->returnUrl($start->attempt));
        if ($url === null) {
            $this->tell($texts, 'pay.title', 'pay.closed');
        }
        $this->session->release();
        header('Location: ' . $url, true, 303);
        exit;
    }

    /** Null: the merchant has mistyped something, and nothing can be paid. */
    private function settings(): ?Settings
    {
        try {
            return $this->shop->settings();
        } catch (InvalidSettingsException $e) {
            Log::error($e);
            return null;
        }
    }

    private function tell(Texts $texts, string $title, string $text, int $status = 200): never
    {
        $this->session->release();
        (new Page($this->shop, $texts, $texts->get($title)))->text($texts->get($text))
            ->link($texts->get('button.shop'), $this->shop->address(''))->send($status);
    }
}
