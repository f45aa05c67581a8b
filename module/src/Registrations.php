<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\{Environment, OrderState, Registration, Settings};
use ClicToPay\Exception\{AuthenticationException, DuplicateOrderException, InvalidRequestException, UnknownOutcomeException};

/** Opens payment pages: an attempt is written, then registered at the gateway under a number of its own. */
final class Registrations
{
    /** one, another one after a lost answer, another one after a number that was used before */
    private const TRIES = 3;

    public function __construct(
        private readonly Shop $shop,
        private readonly Database $database,
        private readonly Schema $schema,
        private readonly Journal $journal,
        private readonly Gateway $gateway,
        private readonly Claims $claims,
        private readonly Anomalies $anomalies,
        private readonly Effects $effects,
    ) {
    }

    /** @throws \ClicToPay\Exception\ClicToPayException no page could be had */
    public function open(Purchase $purchase, string $actor): Start
    {
        $settings = $this->shop->settings();
        for ($try = 1; $try <= self::TRIES; $try++) {
            $attempt = $this->begin($purchase, $settings, $actor);
            if ($attempt === null) {
                break;
            }
            try {
                $attempt = $this->registered($attempt, $this->register($attempt, $purchase, $settings), $actor);
                // Somebody may have ended it meanwhile: another tab, or whoever closed the order.
                if ($attempt->isOpen()) {
                    return new Start(redirect: $attempt->formUrl, attempt: $attempt);
                }
            } catch (UnknownOutcomeException $lost) {
                // Nobody has the address of its page, so the buyer gets another one at once.
                $this->lost($attempt, $lost, $actor);
                if ($try >= self::TRIES - 1) {
                    throw $lost;
                }
            } catch (DuplicateOrderException $used) {
                $this->failed($attempt, $used, $actor);
                if ($try === self::TRIES) {
                    throw $used;
                }
            } catch (DatabaseException $failure) {
                throw $failure;
            } catch (\Throwable $refused) {
                $this->failed($attempt, $refused, $actor);
                throw $refused;
            }
        }
        return $this->standing($purchase) ?? new Start(attempt: $attempt, undecided: true);
    }

    /** Of this shop's order numbers: PREFIX-order-attempt. */
    public static function prefix(Settings $settings, Schema $schema): string
    {
        return $settings->prefix() ?: $schema->constant('prefix', static fn (): string => strtoupper(bin2hex(random_bytes(3))));
    }

    /** What is paid, or closed, needs no page. Null: it is open. */
    public function standing(Purchase $purchase): ?Start
    {
        $row = $this->database->transaction(fn (): array => $this->lock($purchase));
        return match ($row['state']) {
            Claims::OPEN => null,
            Claims::PAID => new Start(attempt: $this->journal->attempt((int) $row['paid_attempt_id']), paid: true),
            default => new Start(closed: true),
        };
    }

    /** Writes the attempt. Null: what is to be paid is paid, or closed. */
    private function begin(Purchase $purchase, Settings $settings, string $actor): ?Attempt
    {
        $prefix = self::prefix($settings, $this->schema);
        return $this->database->transaction(function () use ($purchase, $settings, $prefix, $actor): ?Attempt {
            $row = $this->lock($purchase);
            if ($row['state'] !== Claims::OPEN) {
                return null;
            }
            $number = 1 + $this->database->rows(
                'SELECT COALESCE(MAX(number), 0) AS number FROM clictopay_attempt WHERE ' . ($purchase->orderId !== null ? 'order_id' : 'order_id IS NULL AND link_id') . ' = ?',
                [$purchase->orderId ?? $purchase->linkId],
            )[0]['number'];
            $subject = $purchase->orderId ?? "L$purchase->linkId";
            $this->insert($purchase, $settings, $number, "$prefix-$subject-$number");
            $attempt = $this->journal->existing($this->database->lastId());
            $this->journal->note($attempt, 'created', '', "Attempt $attempt->orderNumber, $attempt->amount, {$attempt->environment->value}.", $actor);
            return $attempt;
        });
    }

    private function insert(Purchase $purchase, Settings $settings, int $number, string $orderNumber): void
    {
        $mode = $settings->mode();
        $this->database->change(
            'INSERT INTO clictopay_attempt (order_id, link_id, number, order_number, token, amount, currency, exponent, environment, login, base_url,
                pre_authorised, state, language, reference, email, name, ip, created_at, expires_at, check_at, capture_days)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
            [
                $purchase->orderId,
                $purchase->linkId,
                $number,
                $orderNumber,
                bin2hex(random_bytes(16)),
                $purchase->amount->minor,
                $purchase->amount->currency->code,
                $purchase->amount->currency->exponent,
                $mode->value,
                $settings->user($mode),
                $mode === Environment::Test ? $settings->testUrl() : $settings->productionUrl(),
                (int) $settings->preAuthorises(),
                OrderState::New->value,
                Journal::cut($purchase->language, 16),
                Journal::cut($purchase->reference, 255),
                Journal::cut($purchase->email, 255),
                Journal::cut($purchase->name, 255),
                Journal::cut($purchase->ip, 64),
                Time::in(0),
                Time::in($settings->sessionTimeout()),
                // If this process dies now, the scheduled work looks what became of it.
                Time::in(60),
                $settings->capturesAfter(),
            ],
        );
    }

    private function register(Attempt $attempt, Purchase $purchase, Settings $settings): Registration
    {
        $client = $this->gateway->client($attempt->environment);
        $register = $attempt->preAuthorised ? $client->registerPreAuth(...) : $client->register(...);
        return $register(
            orderNumber: $attempt->orderNumber,
            amount: $attempt->amount,
            returnUrl: $this->shop->returnUrl($attempt),
            language: $settings->languageFor($attempt->language),
            email: $attempt->email === '' ? null : $attempt->email,
            features: self::features($purchase, $settings),
            sessionTimeoutSecs: $settings->sessionTimeout(),
        );
    }

    /**
     * Limits are in the default currency; a link's amount in another one can't be compared with them.
     *
     * @return list<string>
     */
    private static function features(Purchase $purchase, Settings $settings): array
    {
        $amount = $purchase->inDefaultCurrency ?? $purchase->amount;
        return $amount->currency->code === $settings->defaultCurrency()->code ? $settings->featuresFor($amount) : [];
    }

    private function registered(Attempt $attempt, Registration $registration, string $actor): Attempt
    {
        $this->database->transaction(function () use ($attempt, $registration, $actor): void {
            $this->database->change(
                'UPDATE clictopay_attempt SET gateway_id = ?, form_url = ?, state = IF(state = ?, ?, state), version = version + 1 WHERE id = ?',
                [$registration->orderId, $registration->formUrl, OrderState::New->value, OrderState::Pending->value, $attempt->id],
            );
            $this->journal->note($attempt, 'registered', '', "The gateway's id is $registration->orderId.", $actor, $registration->rawJson());
        });
        return $this->journal->fresh($attempt);
    }

    /** It may be known at the gateway: it is looked for, and closed there, by the scheduled work. */
    private function lost(Attempt $attempt, UnknownOutcomeException $exception, string $actor): void
    {
        $this->database->transaction(function () use ($attempt, $exception, $actor): void {
            $this->database->change(
                'UPDATE clictopay_attempt SET gateway_id = COALESCE(gateway_id, ?), check_at = ?, version = version + 1 WHERE id = ?',
                [$exception->orderId, Time::in(0), $attempt->id],
            );
            $this->journal->note($attempt, 'lost', '', 'The answer to the registration was lost: ' . $exception->getMessage(), $actor);
        });
    }

    /** The gateway refused, or was never reached: the number is not known there. */
    private function failed(Attempt $attempt, \Throwable $exception, string $actor): void
    {
        $this->database->transaction(function () use ($attempt, $exception, $actor): void {
            $this->database->change(
                'UPDATE clictopay_attempt SET state = ?, check_at = NULL, version = version + 1 WHERE id = ? AND state = ?',
                [OrderState::Failed->value, $attempt->id, OrderState::New->value],
            );
            $this->journal->note($attempt, 'state', OrderState::Failed->value, 'Not registered: ' . $exception->getMessage(), $actor);
            if ($exception instanceof AuthenticationException || $exception instanceof InvalidRequestException) {
                $this->anomalies->once('register-' . gmdate('Y-m-d'), $attempt, 'register_refused', $actor, $exception->getMessage());
            }
        });
        $this->effects->finish($attempt->orderId);
    }

    /** @return array{state: string, paid_attempt_id: int|null} */
    private function lock(Purchase $purchase): array
    {
        return $purchase->orderId !== null
            ? $this->claims->lock($purchase->orderId, $purchase->customerId)
            : $this->claims->lockLink((int) $purchase->linkId);
    }

}
