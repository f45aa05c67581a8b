<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Environment;
use ClicToPay\Money;
use ClicToPay\OrderStatus;
use ClicToPay\Shop\Attempt;
use ClicToPay\Shop\Event;
use ClicToPay\Shop\OperationRecord;
use ClicToPay\Shop\Possible;
use ClicToPay\ThreeDSecure;

/** One attempt to pay: what is known about it, what happened to it, and what the merchant can do now. */
final class AttemptPanel
{
    /**
     * @param string $page where its buttons go: a page of the back office and its query
     * @param bool $acts the admin may move money
     */
    public function __construct(private readonly string $page, private readonly string $query, private readonly bool $acts)
    {
    }

    /**
     * @param list<Event> $events
     * @param list<OperationRecord> $operations
     */
    public function render(Attempt $attempt, array $events, array $operations, Possible $possible): string
    {
        return '<section class="ctp-attempt"><h3>' . Words::html('ATTEMPT', $attempt->number) . ' · ' . Html::code((string) $attempt->amount)
            . ' ' . self::state($attempt) . '</h3>'
            . Html::facts($this->money($attempt) + $this->payment($attempt->status()) + $this->numbers($attempt))
            . ($this->acts ? $this->buttons($attempt, $possible) : '')
            . $this->operations($operations)
            . $this->events($events)
            . self::evidence($attempt->reply)
            . '</section>';
    }

    /** In words, and whether it is a test. */
    public static function state(Attempt $attempt): string
    {
        return Html::badge(Words::ofValue('STATE', $attempt->state->value), 'ctp-state-' . $attempt->state->value)
            . ($attempt->environment === Environment::Test ? ' ' . Html::badge(Words::get('OPTION_TEST'), 'ctp-badge-test') : '');
    }

    /** @return array<string, string> */
    private function money(Attempt $attempt): array
    {
        $status = $attempt->status();

        return [
            Words::get('AMOUNT') => Html::code((string) $attempt->amount),
            Words::get('AMOUNT_HELD') => $attempt->preAuthorised ? self::amount($status?->approvedAmount) : '',
            Words::get('AMOUNT_CAPTURED') => self::amount($attempt->captured ?? $status?->depositedAmount),
            Words::get('AMOUNT_REFUNDED') => self::amount($attempt->refunded),
            Words::get('KIND') => Words::html($attempt->preAuthorised ? 'KIND_PRE_AUTH' : 'KIND_ONE_PHASE'),
            Words::get('CAPTURE_AT') => $attempt->captureAt === null ? '' : Html::code(Words::moment($attempt->captureAt)),
        ];
    }

    /** @return array<string, string> */
    private function payment(?OrderStatus $status): array
    {
        if ($status === null) {
            return [];
        }
        $card = $status->card;
        $action = $status->action;

        return [
            Words::get('CARD') => $card?->mask === null ? '' : Html::code(trim($card->brand . ' ' . $card->mask)),
            Words::get('BANK') => Html::text(implode(', ', array_filter([$status->bankName, $status->bankCountry]))),
            Words::get('THREE_DS') => self::threeDSecure($status->threeDSecure),
            Words::get('APPROVAL_CODE') => $status->approvalCode === null ? '' : Html::code($status->approvalCode),
            Words::get('ACTION_CODE') => $action === null ? '' : Html::code($action->code) . ' – ' . Html::text($action->message(Words::language())),
            Words::get('CHARGEBACK') => $status->chargeback ? Words::html('CHARGEBACK_YES') : '',
            Words::get('IP') => $status->ip === null ? '' : Html::code($status->ip),
            Words::get('TERMINAL') => $status->terminalId === null ? '' : Html::code($status->terminalId),
            Words::get('REFERENCE_NUMBER') => $status->referenceNumber === null ? '' : Html::code($status->referenceNumber),
        ];
    }

    /** @return array<string, string> */
    private function numbers(Attempt $attempt): array
    {
        return [
            Words::get('LINK_REFERENCE') => Html::written($attempt->reference),
            Words::get('ORDER_NUMBER') => Html::code($attempt->orderNumber),
            Words::get('GATEWAY_ID') => $attempt->gatewayId === null ? '' : Html::code($attempt->gatewayId),
            Words::get('STARTED_AT') => Html::code(Words::moment($attempt->createdAt)),
            Words::get('PAYABLE_UNTIL') => $attempt->isOpen() ? Html::code(Words::moment($attempt->expiresAt)) : '',
            Words::get('CHECKED_AT') => $attempt->checkedAt === null ? Words::html('NEVER') : Html::code(Words::moment($attempt->checkedAt)),
        ];
    }

    private function buttons(Attempt $attempt, Possible $possible): string
    {
        $html = $this->form($attempt, 'check', Html::button(Words::get('DO_CHECK')));
        if ($possible->capture !== null) {
            $html .= $this->confirmed($attempt, 'capture', Words::get('CONFIRM_CAPTURE'), $possible->capture);
        }
        if ($possible->cancel) {
            $html .= $this->confirmed($attempt, 'cancel', Words::get($attempt->hasMoney() ? 'CONFIRM_CANCEL' : 'CONFIRM_CLOSE_PAGE'), null);
        }
        if ($possible->refund !== null) {
            $html .= $this->confirmed($attempt, 'refund', Words::get('CONFIRM_REFUND'), $possible->refund);
        }

        return '<div class="ctp-buttons">' . $html . '</div>';
    }

    /** A button that opens what it is going to do, and there the button that does it. */
    private function confirmed(Attempt $attempt, string $operation, string $question, ?Money $most): string
    {
        $html = '<p>' . Html::text($question) . '</p>';
        if ($most !== null) {
            $html .= '<p><label>' . Words::html('AMOUNT') . ' '
                . Html::input('amount', $most->format(), ['inputmode' => 'decimal', 'size' => 12, 'dir' => 'ltr', 'required' => true]) . '</label> '
                . Html::text($most->currency->code) . ' ' . Html::hint(Words::get('AT_MOST') . ' ' . $most->format()) . '</p>';
        }
        $html .= Html::button(Words::get('YES_' . strtoupper($operation)));

        return '<details class="ctp-confirm"><summary class="button">' . Words::html('DO_' . strtoupper($operation)) . '</summary>'
            . $this->form($attempt, $operation, $html) . '</details>';
    }

    private function form(Attempt $attempt, string $operation, string $html): string
    {
        return Form::open($this->page, $this->query)
            . Html::hidden('operation', $operation) . Html::hidden('attempt', $attempt->id) . Html::hidden('request', bin2hex(random_bytes(12)))
            . $html . Form::close();
    }

    /** @param list<OperationRecord> $operations */
    private function operations(array $operations): string
    {
        $html = '';
        foreach ($operations as $operation) {
            $html .= '<li>' . Html::code(Words::moment($operation->createdAt)) . ' ' . Html::text(Words::ofValue('OPERATION', $operation->kind)) . ' '
                . Html::code((string) $operation->amount) . ': <b>' . Html::text(Words::ofValue('OPERATION_STATE', $operation->state)) . '</b> '
                . ($operation->state === 'done' ? '' : Html::english($operation->message)) . ' ' . Html::hint(Words::ofValue('ACTOR', $operation->actor)) . '</li>';
        }

        return $html === '' ? '' : '<h4>' . Words::html('OPERATIONS') . '</h4><ul class="ctp-list">' . $html . '</ul>';
    }

    /** @param list<Event> $events */
    private function events(array $events): string
    {
        if ($events === []) {
            return '';
        }
        $html = '';
        foreach ($events as $event) {
            $html .= '<li>' . Html::code(Words::moment($event->at)) . ' ' . self::event($event)
                . ' ' . Html::hint(Words::ofValue('ACTOR', $event->actor)) . self::evidence($event->evidence) . '</li>';
        }

        return '<details><summary>' . Words::html('EVENTS', count($events)) . '</summary><ul class="ctp-list">' . $html . '</ul></details>';
    }

    /** An event in words: its own where we have them, else the journal's English. */
    public static function event(Event $event): string
    {
        return Html::text(match ($event->kind) {
            'state' => Words::ofValue('STATE', $event->code),
            'anomaly' => Words::ofValue('ANOMALY', $event->code),
            default => Words::ofValue('EVENT', $event->kind),
        }) . ' ' . Html::english($event->text);
    }

    /** What the gateway answered, to be opened. */
    private static function evidence(?string $reply): string
    {
        if ($reply === null) {
            return '';
        }
        $decoded = json_decode($reply);
        $text = $decoded === null ? $reply : (string) json_encode($decoded, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);

        return '<details><summary>' . Words::html('EVIDENCE') . '</summary><pre dir="ltr">' . Html::text($text) . '</pre></details>';
    }

    /** Nothing is not worth a line. */
    private static function amount(?Money $amount): string
    {
        return $amount === null || $amount->minor === 0 ? '' : Html::code((string) $amount);
    }

    private static function threeDSecure(?ThreeDSecure $result): string
    {
        if ($result === null || $result->eci === null) {
            return '';
        }
        $words = match (ltrim($result->eci, '0')) {
            '2', '5' => 'THREE_DS_AUTHENTICATED',
            '1', '6' => 'THREE_DS_ATTEMPTED',
            '', '7' => 'THREE_DS_WITHOUT',
            default => 'THREE_DS_UNKNOWN',
        };

        return Words::html($words) . ' ' . Html::code('(ECI ' . $result->eci . ($result->version === null ? '' : ', ' . $result->version) . ')');
    }
}
