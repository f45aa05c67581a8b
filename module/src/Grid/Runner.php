<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

use ClicToPay\Exception\{AuthenticationException, DuplicateOrderException, GatewayException};
use ClicToPay\{Client, Money, Registration};
use ClicToPay\Shop\Time;

/** Carries the tests out. A wrong login is never taken for a test's result: AuthenticationException is thrown. */
final class Runner
{
    private const NO_ORDER = '00000000-0000-0000-0000-000000000000';

    public function __construct(private readonly Client $client, private readonly Store $store)
    {
    }

    /**
     * Registers the payment of a test, or carries the whole test out where nobody has to pay. Each time anew, with another order number.
     *
     * @throws GridException if the card is still to be filled in
     * @throws \ClicToPay\Exception\ClicToPayException
     */
    public function prepare(string $id): Run
    {
        $progress = $this->begin($id);
        $test = $progress->test($id);
        $run = $progress->runs[$id];

        $recorder = new Recorder();
        $client = $this->client->with(['observer' => $recorder]);
        $changes = match ($test->play) {
            Play::Card => self::registered($this->register($client, $run, $progress)),
            Play::Register => self::answered(fn (): array => self::registered($this->register($client, $run, $progress))),
            Play::Unpaid => self::answered(function () use ($client, $run, $progress): array {
                $registration = $this->register($client, $run, $progress);
                return self::registered($registration) + ['statusJson' => $client->getOrderStatusExtended($registration->orderId)->rawJson()];
            }),
            Play::RegisterWithoutAmount => self::answered(static function () use ($client, $run, $progress): array {
                $client->execute('register.do', ['orderNumber' => $run->orderNumber, 'currency' => $run->amount->currency->numeric, 'returnUrl' => $progress->merchant->site]);
                return [];
            }),
            Play::RegisterTwice => self::answered(function () use ($client, $run, $progress): array {
                try {
                    $this->register($client, $run, $progress);
                } catch (DuplicateOrderException) {
                    // The grid demands this number, and an earlier run has used it.
                }
                return self::registered($this->register($client, $run, $progress));
            }),
            Play::UnknownOrder => self::answered(static fn (): array => ['statusJson' => $client->getOrderStatusExtended(self::NO_ORDER)->rawJson()]),
        };
        return $this->record($id, $run, $run->with($changes + ['evidence' => $recorder->exchanges]));
    }

    /**
     * Asks what became of a prepared payment. What is decided stays: the merchant may cancel a test payment afterwards.
     *
     * @throws \ClicToPay\Exception\ClicToPayException
     */
    public function refresh(string $id): ?Run
    {
        $progress = $this->store->load();
        $test = $progress->test($id);
        $run = $progress->runs[$id] ?? null;
        if ($run?->orderId === null || Judge::undecided($test, $run) === '') {
            return $run;
        }
        $recorder = new Recorder();
        $status = $this->client->with(['observer' => $recorder])->getOrderStatusExtended($run->orderId);
        return $this->record($id, $run, $run->with([
            'statusJson' => $status->rawJson(),
            'otherCard' => $status->card !== null && $test->card?->couldBe($status->card) === false,
            // The registration, and the last status.
            'evidence' => [...array_filter($run->evidence, static fn (array $exchange): bool => $exchange['endpoint'] === 'register.do'), ...array_slice($recorder->exchanges, -1)],
        ]));
    }

    /** Written down before the gateway is called: the number is used up, whatever comes of it, and nobody else takes it. */
    private function begin(string $id): Progress
    {
        return $this->store->change(static function (Progress $progress) use ($id): Progress {
            $test = $progress->test($id);
            if ($test->play === Play::Card && $test->card === null) {
                throw new GridException("Test $id has no card so far: fill it in from SMT's current form.");
            }
            $attempt = ($progress->runs[$id]->attempt ?? 0) + 1;
            $amount = $test->amount === null ? $progress->amount : Money::of($test->amount, $progress->amount->currency);
            return $progress->withRun($id, new Run($attempt, $test->orderNumber ?? "$progress->prefix-$id-$attempt", $amount, Time::now()));
        });
    }

    private function register(Client $client, Run $run, Progress $progress): Registration
    {
        return $client->register($run->orderNumber, $run->amount, $progress->merchant->site);
    }

    /** @return array<string, string> */
    private static function registered(Registration $registration): array
    {
        return ['orderId' => $registration->orderId, 'formUrl' => $registration->formUrl];
    }

    /**
     * @param \Closure(): array<string, string> $call
     * @return array<string, string>
     */
    private static function answered(\Closure $call): array
    {
        try {
            return $call() + ['errorCode' => '0'];
        } catch (AuthenticationException $exception) {
            throw $exception;
        } catch (GatewayException $exception) {
            return ['errorCode' => $exception->errorCode];
        }
    }

    /** Unless somebody else has taken the test further meanwhile. */
    private function record(string $id, Run $before, Run $after): Run
    {
        $this->store->change(static fn (Progress $progress): Progress
            => $progress->runs[$id]->toArray() === $before->toArray() ? $progress->withRun($id, $after) : $progress);
        return $after;
    }
}
