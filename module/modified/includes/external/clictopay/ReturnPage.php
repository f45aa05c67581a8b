<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

use ClicToPay\ActionClass;
use ClicToPay\Environment;
use ClicToPay\Exception\ClicToPayException;
use ClicToPay\Exception\InvalidSettingsException;
use ClicToPay\GatewayStatus;
use ClicToPay\OrderState;
use ClicToPay\ReturnMode;
use ClicToPay\Settings;
use ClicToPay\Shop\Attempt;
use ClicToPay\Shop\DatabaseException;
use ClicToPay\Shop\Module;
use ClicToPay\Shop\Order;
use ClicToPay\Shop\Texts;

/**
 * Where the gateway sends the buyer back to. The attempt is found by the random token of the address, so that neither a session nor the
 * cart is needed; what the gateway adds to the address is not read. The result is the truth of the journal after asking the gateway.
 */
final class ReturnPage
{
    /** seconds between two looks at a payment that is being confirmed: at first, and after so many looks */
    private const SOON = 5;
    private const LATER = 30;
    private const LOOKS = 12;

    /** The action code of an order that nobody has tried to pay yet. */
    private const NOT_TRIED = -100;

    private readonly Session $session;

    public function __construct(private readonly Module $module, private readonly ModifiedShop $shop)
    {
        $this->session = new Session();
    }

    /**
     * @param array<string, mixed> $query $_GET
     * @param array<string, mixed>|null $form $_POST of a POST, null for a GET
     */
    public function show(array $query, ?array $form): never
    {
        $token = is_string($query['t'] ?? null) ? $query['t'] : '';
        $attempt = $token === '' ? null : $this->module->journal()->byToken($token);
        if ($attempt === null) {
            $texts = Texts::for($this->session->language());
            (new Page($this->shop, $texts, $texts->get('unknown.title')))->text($texts->get('unknown.text'))
                ->link($texts->get('button.shop'), $this->shop->address(''))->send(404);
        }
        $goesOn = isset($query['go']) || isset($form['go']);
        if ($form !== null && !$goesOn) {
            // A browser sends the shop's cookie along only when it comes by a GET from elsewhere.
            $this->redirect($this->shop->returnUrl($attempt));
        }
        $order = $attempt->orderId === null ? null : $this->shop->order($attempt->orderId);
        $attempt = $this->settled($attempt);
        $paid = $order === null ? null : $this->module->journal()->paidBy($order->id);
        $shown = $paid ?? $attempt;
        $count = max(0, (int) ($query['n'] ?? 0));

        match (true) {
            $shown->hasMoney() => $this->paid($shown, $order, $goesOn, isset($query['done'])),
            $shown->state === OrderState::Refunded => $this->over($shown, $order, 'refunded'),
            $shown->state === OrderState::Reversed, $shown->state === OrderState::Cancelled => $this->over($shown, $order, 'cancelled'),
            $shown->state === OrderState::Failed, $this->nothingUnderWay($shown) => $this->failed($shown, $order, $goesOn),
            default => $this->waiting($shown, $order, $count),
        };
    }

    /** The attempt as it is now. No answer of the gateway changes nothing: the page will ask again. */
    private function settled(Attempt $attempt): Attempt
    {
        try {
            if ($attempt->isUnpaid()) {
                return $this->module->settlement()->settle($attempt, 'buyer')->attempt;
            }
            if ($attempt->orderId !== null) {
                $this->module->effects()->finish($attempt->orderId);
            }
        } catch (ClicToPayException | DatabaseException $e) {
            Log::error($e);
        }
        return $this->module->journal()->attempt($attempt->id) ?? $attempt;
    }

    /**
     * The buyer came back although the gateway still waits for a payment: none was tried, or one was refused and another is possible.
     * "Pay again" leads to the same registration then, so that nothing can be paid twice.
     */
    private function nothingUnderWay(Attempt $attempt): bool
    {
        $status = $attempt->status();
        if ($status?->status !== GatewayStatus::Registered) {
            return false;
        }
        $action = $status->action;
        return $action === null || $action->code === self::NOT_TRIED || !in_array(
            $action->class,
            [ActionClass::Approved, ActionClass::Pending, ActionClass::State, ActionClass::Unknown],
            true,
        );
    }

    private function paid(Attempt $attempt, ?Order $order, bool $goesOn, bool $done): never
    {
        $canFinish = !$done && $order !== null && $this->canFinish($order);
        if ($goesOn) {
            $this->leave($attempt, $order, $canFinish);
        }
        $texts = $this->texts($attempt, $order);
        $settings = $this->settings();
        $kind = $attempt->state === OrderState::Authorised ? 'authorised' : 'paid';
        $page = $this->page($attempt, $order, $texts, $kind . '.title', 'success')
            ->text($texts->get($kind . '.text', ['amount' => (string) $attempt->amount]));
        if ($order !== null) {
            $page->text($texts->get('paid.mail'));
        }
        $page->table(Page::receipt($attempt, $texts));
        $stays = $this->warn($page, $attempt) && $this->session->isAdmin();
        if ($order !== null && $this->session->belongsTo($order)) {
            $message = $settings?->redirectSuccessMessage($texts->language) ?? $texts->get('redirect.success');
            $url = $this->shop->returnUrl($attempt) . ($done ? '&done=1' : '');
            $this->goOn($page, $url, $texts->get('button.continue'), true, $message, $stays ? null : $settings?->redirectSuccessDelay());
        } else {
            $page->link($texts->get('button.shop'), $this->shop->address(''), true);
        }
        $page->send();
    }

    private function failed(Attempt $attempt, ?Order $order, bool $goesOn): never
    {
        $atCheckout = $order !== null && $this->canFinish($order);
        if ($goesOn && $atCheckout) {
            $this->redirect($this->shop->address('checkout_payment.php', ['payment_error' => 'clictopay']));
        }
        $texts = $this->texts($attempt, $order);
        $settings = $this->settings();
        $page = $this->page($attempt, $order, $texts, 'failed.title', 'failure');
        if ($order !== null && $this->module->journal()->orderState($order->id) === 'closed') {
            $page->text($texts->get('pay.closed'))->link($texts->get('button.shop'), $this->shop->address(''))->send();
        }
        $page->text($texts->advice($attempt->status()?->action));
        $token = $attempt->linkId !== null ? $this->module->tokens()->link($attempt->linkId) : $this->module->tokens()->order((int) $attempt->orderId);
        if ($order !== null) {
            $page->text($texts->get('failed.order'));
        }
        $page->link($texts->get('button.pay_again'), $this->shop->payUrl($token), true);
        if ($atCheckout) {
            $message = $settings?->redirectFailureMessage($texts->language) ?? $texts->get('redirect.failure');
            $this->goOn($page, $this->shop->returnUrl($attempt), $texts->get('button.other'), false, $message, $settings?->redirectFailureDelay());
        } else {
            $page->link($texts->get('button.shop'), $this->shop->address(''));
        }
        $page->send();
    }

    private function over(Attempt $attempt, ?Order $order, string $text): never
    {
        $texts = $this->texts($attempt, $order);
        $this->page($attempt, $order, $texts, $text . '.title', 'plain')->text($texts->get($text . '.text'))
            ->link($texts->get('button.shop'), $this->shop->address(''))->send();
    }

    private function waiting(Attempt $attempt, ?Order $order, int $count): never
    {
        $texts = $this->texts($attempt, $order);
        $again = $this->shop->returnUrl($attempt) . '&n=' . ($count + 1);
        $page = $this->page($attempt, $order, $texts, 'waiting.title', 'waiting')->text($texts->get('waiting.text'));
        if ($order !== null) {
            $page->text($texts->get('waiting.later'));
        }
        $page->link($texts->get('button.refresh'), $again)
            ->after($count < self::LOOKS ? self::SOON : self::LATER, $again)->send();
    }

    /** Whether the shop's own checkout, in this browser, can be ended for this order. */
    private function canFinish(Order $order): bool
    {
        return $this->settings()?->active() === true && !$this->shop->offline()
            && $this->session->holds($order, (new Basket($this->module->database))->of($order->id));
    }

    private function leave(Attempt $attempt, ?Order $order, bool $canFinish): never
    {
        if ($order !== null && $canFinish) {
            $this->session->resume($order);
            $this->redirect($this->shop->address('checkout_process.php', ['clictopay' => $attempt->token]));
        }
        $this->redirect($order !== null && $this->session->belongsTo($order)
            ? $this->shop->address('account_history_info.php', ['order_id' => (string) $order->id])
            : $this->shop->address(''));
    }

    /** @param int|null $delay null: not by itself */
    private function goOn(Page $page, string $url, string $label, bool $main, string $message, ?int $delay): void
    {
        $settings = $this->settings();
        $automatic = $settings !== null && $settings->redirect() && $delay !== null;
        if ($automatic) {
            $page->text($message);
        }
        if ($settings?->returnMode() === ReturnMode::Post) {
            $page->button($label, $url, $main, ['go' => '1'], $automatic);
            $automatic && $page->after($delay, null);
        } else {
            $page->link($label, $url . '&go=1', $main);
            $automatic && $page->after($delay, $url . '&go=1');
        }
    }

    /** Null: the merchant has mistyped something. The buyer is told the result all the same. */
    private function settings(): ?Settings
    {
        try {
            return $this->shop->settings();
        } catch (InvalidSettingsException) {
            return null;
        }
    }

    /** In test mode the merchant learns here whether notifications work: without them, orders wait for the scheduled task. */
    private function warn(Page $page, Attempt $attempt): bool
    {
        if ($attempt->environment !== Environment::Test) {
            return false;
        }
        foreach ($this->module->journal()->events($attempt) as $event) {
            if ($event->kind === 'notification') {
                return false;
            }
        }
        $page->text($page->texts->get('test.notification', ['url' => $this->shop->notificationUrl()]), 'test');
        if ($this->shop->offline()) {
            $page->text($page->texts->get('test.maintenance'), 'test');
        }
        return true;
    }

    private function page(Attempt $attempt, ?Order $order, Texts $texts, string $title, string $kind): Page
    {
        $page = new Page($this->shop, $texts, $texts->get($title), $kind);
        if ($attempt->environment === Environment::Test) {
            $page->text($texts->get('test.paid'), 'test');
        }
        return $order === null ? $page : $page->text($texts->get('order', ['order' => $order->id]));
    }

    private function texts(Attempt $attempt, ?Order $order): Texts
    {
        $this->session->release();
        return Texts::for($order === null ? $attempt->language : $order->language);
    }

    private function redirect(string $url): never
    {
        header('Location: ' . $url, true, 303);
        exit;
    }
}
