<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Language;
use ClicToPay\Money;
use ClicToPay\Shop\Link;
use ClicToPay\Shop\Module;
use ClicToPay\Shop\Order;
use ClicToPay\Shop\Texts;

/** Payment links for phone and mail orders: for an unpaid order, or for a free amount with a reference. */
final class LinksPage
{
    private const DAYS = 7;
    private const MOST_DAYS = 90;
    private const SHOWN = 100;

    public function __construct(private readonly Module $module)
    {
    }

    /** A POST of this page. */
    public function handle(): void
    {
        if (!OrderActions::allowed()) {
            return;
        }
        OrderActions::say(...Failure::explained(fn (): array => match (Form::field('operation')) {
            'create' => $this->create(),
            'send' => $this->send((int) Form::field('link')),
            'withdraw' => $this->module->links()->withdraw((int) Form::field('link'))
                ? [Words::get('LINK_WITHDRAWN'), 'success'] : [Words::get('LINK_NOT_WITHDRAWN'), 'warning'],
            default => [Words::get('FORM_EXPIRED'), 'error'],
        }));
    }

    public function render(int $orderId): string
    {
        $order = $orderId > 0 ? $this->module->shop->order($orderId) : null;
        $links = $this->module->links()->all(self::SHOWN);
        $amounts = [];
        foreach ($links as $link) {
            $amounts[$link->id] = $this->amount($link);
        }

        $languages = array_values(array_unique([...$this->module->shop->languages(), ...array_column(Language::cases(), 'value')]));

        return (Access::editsOrders() ? $this->form($order, $languages) : '') . $this->table($links, $amounts);
    }

    /** @param list<string> $languages tags: the shop's and the payment page's */
    public function form(?Order $order, array $languages): string
    {
        $language = $order !== null && in_array($order->language, $languages, true) ? $order->language : ($languages[0] ?? 'en');
        $names = array_map(static fn (string $tag): string => Words::ofValue('OPTION', $tag), $languages);
        $fields = $order !== null
            ? ['ORDER' => Html::hidden('order', $order->id) . '<b>' . Html::code($order->id) . '</b> ' . Html::written($order->customerName) . ', '
                . Html::code((string) $order->total)]
            : [
                'ORDER' => Html::input('order', '', ['inputmode' => 'numeric', 'size' => 8, 'dir' => 'ltr']) . ' ' . Html::hint(Words::get('LINK_ORDER_OR_AMOUNT')),
                'AMOUNT' => Html::input('amount', '', ['inputmode' => 'decimal', 'size' => 10, 'dir' => 'ltr']) . ' '
                    . Html::input('currency', DEFAULT_CURRENCY, ['size' => 4, 'maxlength' => 3, 'dir' => 'ltr', 'aria-label' => Words::get('CURRENCY')]),
                'LINK_REFERENCE' => Html::input('reference', '', ['maxlength' => 64, 'dir' => 'auto']),
            ];
        $fields += [
            'EMAIL' => Html::input('email', $order->email ?? '', ['type' => 'email', 'size' => 28, 'dir' => 'ltr']),
            'LANGUAGE' => Html::select('language', array_combine($languages, $names), $language),
            'LINK_DAYS' => Html::input('days', (string) self::DAYS, ['type' => 'number', 'min' => 1, 'max' => self::MOST_DAYS]),
        ];
        $html = '<details class="ctp-confirm"' . ($order === null ? '' : ' open') . '><summary class="button">' . Words::html('LINK_NEW') . '</summary>'
            . Form::open(Pages::FILE, 'view=links') . Html::hidden('operation', 'create');
        foreach ($fields as $label => $field) {
            $html .= '<p><label><span>' . Words::html($label) . '</span> ' . $field . '</label></p>';
        }

        return $html . '<p><label class="ctp-choice">' . Html::tag('input', ['type' => 'checkbox', 'name' => 'send', 'value' => '1']) . ' ' . Words::html('LINK_SEND_NOW')
            . '</label></p>' . Html::button(Words::get('LINK_CREATE')) . Form::close() . '</details>';
    }

    /**
     * @param list<Link> $links
     * @param array<int, Money|null> $amounts by link
     */
    public function table(array $links, array $amounts): string
    {
        if ($links === []) {
            return '<p>' . Words::html('NOTHING_FOUND') . '</p>';
        }
        $columns = ['DATE', 'LINK_FOR', 'AMOUNT', 'EMAIL', 'STATE', 'LINK_EXPIRES', 'LINK_ADDRESS'];
        $html = '<table class="ctp-table"><thead><tr>';
        foreach ($columns as $column) {
            $html .= '<th scope="col">' . Words::html($column) . '</th>';
        }
        $html .= '</tr></thead><tbody>';
        foreach ($links as $link) {
            $state = $link->state === 'open' && $link->isExpired() ? 'expired' : $link->state;
            $cells = [
                Html::code(Words::moment($link->createdAt)),
                $link->orderId === null
                    ? Html::written($link->reference)
                    : Html::link(xtc_href_link('orders.php', 'oID=' . $link->orderId . '&action=edit'), Words::get('ORDER') . ' ' . $link->orderId),
                Html::code((string) $amounts[$link->id]),
                Html::code($link->email),
                Html::badge(Words::ofValue('LINK_STATE', $state), 'ctp-link-' . $state),
                Html::code(Words::moment($link->expiresAt)),
                $state === 'open' ? $this->actions($link) : '',
            ];
            $html .= '<tr>';
            foreach ($cells as $i => $cell) {
                $html .= '<td data-label="' . Words::html($columns[$i]) . '">' . $cell . '</td>';
            }
            $html .= '</tr>';
        }

        return $html . '</tbody></table>';
    }

    private function actions(Link $link): string
    {
        $html = SettingsForm::copyable($this->module->links()->url($link));
        if (!Access::editsOrders()) {
            return $html;
        }
        if ($link->email !== '') {
            $html .= self::button($link, 'send', 'LINK_SEND');
        }

        return $html . '<details class="ctp-confirm"><summary class="button">' . Words::html('LINK_WITHDRAW') . '</summary>'
            . '<p>' . Words::html('LINK_CONFIRM_WITHDRAW') . '</p>' . self::button($link, 'withdraw', 'LINK_YES_WITHDRAW') . '</details>';
    }

    private static function button(Link $link, string $operation, string $label): string
    {
        return Form::open(Pages::FILE, 'view=links') . Html::hidden('operation', $operation) . Html::hidden('link', $link->id)
            . Html::button(Words::get($label)) . Form::close();
    }

    /** @return array{string, string} */
    private function create(): array
    {
        $orderId = (int) Form::field('order');
        $email = Form::field('email');
        if ($email !== '' && filter_var($email, FILTER_VALIDATE_EMAIL) === false) {
            return [Words::get('EMAIL_WRONG'), 'error'];
        }
        $days = (int) Form::field('days');
        if ($days < 1 || $days > self::MOST_DAYS) {
            return [Words::get('LINK_DAYS_WRONG', self::MOST_DAYS), 'error'];
        }
        if ($orderId > 0 && ($this->module->shop->order($orderId) === null || in_array($this->module->journal()->orderState($orderId), ['paid', 'closed'], true))) {
            return [Words::get('LINK_NO_ORDER'), 'error'];
        }
        if ($orderId <= 0 && ($email === '' || Form::field('reference') === '')) {
            return [Words::get('LINK_INCOMPLETE'), 'error'];
        }
        $link = $this->module->links()->create(
            $orderId > 0 ? $orderId : null,
            $orderId > 0 ? null : Form::amount('amount', strtoupper(Form::field('currency'))),
            Form::field('reference'),
            $email,
            Form::field('language'),
            new \DateTimeImmutable('+' . $days . ' days'),
        );

        return Form::field('send') === '1' ? $this->send($link->id) : [Words::get('LINK_CREATED'), 'success'];
    }

    /** @return array{string, string} */
    private function send(int $id): array
    {
        $link = $this->module->links()->find($id);
        $amount = $link === null ? null : $this->amount($link);
        if ($link === null || $amount === null || $link->email === '' || $link->state !== 'open' || $link->isExpired()) {
            return [Words::get('LINK_NOT_SENT'), 'warning'];
        }
        $texts = Texts::for($link->language);
        $values = [
            'shop' => STORE_NAME,
            'amount' => (string) $amount,
            'reference' => $link->orderId === null ? $link->reference : $texts->get('order', ['order' => $link->orderId]),
            'date' => Words::moment($link->expiresAt),
            'url' => $this->module->links()->url($link),
        ];
        $this->module->shop->mailBuyer($link->email, $link->email, $texts->get('mail.link.subject', $values), $texts->get('mail.link.text', $values));

        return [Words::get('LINK_SENT', $link->email), 'success'];
    }

    private function amount(Link $link): ?Money
    {
        return $link->amount ?? ($link->orderId === null ? null : $this->module->shop->order($link->orderId)?->total);
    }
}
