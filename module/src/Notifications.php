<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

use ClicToPay\Notification;
use ClicToPay\Exception\{InvalidNotificationException, SignatureException};
use ClicToPay\Shop\Doctor\Account;
use ClicToPay\Shop\Grid\Grids;

/**
 * The gateway's server-to-server message: a reason to ask, never an answer. The HTTP status decides whether it is repeated; the text is
 * what the gateway's own history shows.
 */
final class Notifications
{
    /** So many of one attempt are written down: whoever knows its id can send any number. */
    private const NOTED = 50;

    public function __construct(
        private readonly Shop $shop,
        private readonly Journal $journal,
        private readonly Settlement $settlement,
        private readonly Refusals $refusals,
        private readonly Grids $grids,
    ) {
    }

    /**
     * Never throws.
     *
     * @param string $rawQuery $_SERVER['QUERY_STRING'] of a GET, php://input of a POST
     * @param list<string> $ignore names of parameters that the shop's router added
     */
    public function receive(#[\SensitiveParameter] string $rawQuery, array $ignore = []): Answer
    {
        try {
            $notification = Notification::parse($rawQuery, $this->shop->settings()->verifier(), $ignore);
            $attempt = $this->find($notification);
            if ($attempt === null) {
                if ($notification->orderNumber !== null && $this->grids->notified($notification->orderNumber)) {
                    return new Answer(200, 'OK: a payment of the acceptance tests');
                }
                Account::isNumber($notification->orderNumber) || $this->refusals->note(Refusals::UNKNOWN_ORDER);
                return new Answer(200, 'OK: unknown order, nothing to do');
            }
            $this->note($attempt, $notification);
            $outcome = $this->settlement->settle($attempt, 'notification');
            return new Answer(200, $outcome->changed ? 'OK: settled' : 'OK: nothing new');
        } catch (SignatureException $exception) {
            $this->refusals->note(Refusals::CHECKSUM, $exception->canonicalText);
            return new Answer(403, 'REFUSED: the checksum is missing or wrong');
        } catch (InvalidNotificationException $exception) {
            $this->refusals->note(Refusals::MALFORMED, $exception->canonicalText);
            return new Answer(400, 'REFUSED: not a notification');
        } catch (\Throwable $failure) {
            $this->refusals->note(Refusals::FAILED, $failure::class);
            return new Answer(500, 'FAILED: please repeat', $failure);
        }
    }

    private function note(Attempt $attempt, Notification $notification): void
    {
        if ($this->journal->count($attempt, 'notification') < self::NOTED) {
            $this->journal->note($attempt, 'notification', Journal::cut((string) preg_replace('/[^ -~]/', '?', $notification->operation), 32), sprintf(
                '%s, %s, %s.',
                $notification->operation,
                $notification->success ? 'success' : 'no success',
                $notification->verified ? 'signature verified' : 'not verified',
            ), 'notification');
        }
    }

    /** By the gateway's id; an attempt whose registration was lost has none yet, only its number. */
    private function find(Notification $notification): ?Attempt
    {
        $attempt = $this->journal->byGatewayId($notification->orderId);
        if ($attempt !== null || $notification->orderNumber === null) {
            return $attempt;
        }
        $attempt = $this->journal->byOrderNumber($notification->orderNumber);
        return $attempt?->gatewayId === null ? $attempt : null;
    }
}
