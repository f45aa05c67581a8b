<?php

declare(strict_types=1);

namespace ClicToPayFault;

use ClicToPay\Client;
use ClicToPay\Money;
use Closure;
use DateTimeImmutable;
use Iterator;
use Throwable;

/** Every call that the table is about. */
final class Calls
{
    /** Amounts in millimes: of the orders, of a refund that was made before, and of the one that is tried. */
    private const AMOUNT = 10_500;
    private const BEFORE = 1_500;
    private const REFUND = 2_000;

    /** How installations differ where refunds are concerned. */
    private const READINGS = [
        'gross, ids kept' => ['deposited_amount' => 'gross', 'external_refund_id' => 'on', 'expected_deposited_amount' => 'on'],
        'balance, ids kept' => ['deposited_amount' => 'balance', 'external_refund_id' => 'on', 'expected_deposited_amount' => 'on'],
        'gross, ids ignored' => ['deposited_amount' => 'gross', 'external_refund_id' => 'off', 'expected_deposited_amount' => 'off'],
        'balance, ids ignored' => ['deposited_amount' => 'balance', 'external_refund_id' => 'off', 'expected_deposited_amount' => 'off'],
    ];

    /** @return list<Call> */
    public static function all(): array
    {
        $calls = [...self::reads(), ...self::registrations(), ...self::completions(), ...self::storedCards(), ...self::unlisted()];
        foreach (self::READINGS as $name => $switches) {
            array_push($calls, ...self::refunds($name, $switches));
        }
        return $calls;
    }

    /** @return list<Call> */
    private static function reads(): array
    {
        $read = static fn (string $name, string $endpoint, Closure $run): Call => new Call(
            $name,
            $endpoint,
            false,
            false,
            false,
            self::paid(...),
            $run,
            static fn (): int => 0,
        );
        return [
            $read('getOrderStatus', 'getOrderStatus.do', static fn (Client $client, array $scene): mixed
                => $client->getOrderStatus($scene['orderId'])),
            $read('getOrderStatusExtended (orderId)', 'getOrderStatusExtended.do', static fn (Client $client, array $scene): mixed
                => $client->getOrderStatusExtended($scene['orderId'])),
            $read('getOrderStatusExtended (orderNumber)', 'getOrderStatusExtended.do', static fn (Client $client, array $scene): mixed
                => $client->getOrderStatusExtended(orderNumber: $scene['number'])),
            $read('statuses', 'getOrderStatusExtended.do', static fn (Client $client, array $scene): mixed
                => self::onlyOf($client->statuses([$scene['orderId']]))),
            $read('getLastOrdersForMerchants', 'getLastOrdersForMerchants.do', static fn (Client $client): mixed
                => self::firstOf($client->getLastOrdersForMerchants(
                    new DateTimeImmutable('-1 day'),
                    new DateTimeImmutable('+1 day'),
                    ['DEPOSITED'],
                    1,
                ))),
            $read('getBindings', 'getBindings.do', static fn (Client $client): mixed => $client->getBindings('client')),
            $read('verifyEnrollment', 'verifyEnrollment.do', static fn (Client $client): mixed
                => $client->verifyEnrollment('4000000000000101')),
        ];
    }

    /** @return list<Call> */
    private static function registrations(): array
    {
        $prepare = static fn (World $world): array => ['number' => $world->number()];
        $executed = static fn (World $world, array $scene): int => $world->executed($scene['number'], 'register');
        return [
            new Call('register', 'register.do', true, false, false, $prepare, static fn (Client $client, array $scene): mixed
                => $client->register($scene['number'], self::money(self::AMOUNT), 'https://shop.example/return'), $executed),
            new Call('registerPreAuth', 'registerPreAuth.do', true, false, false, $prepare, static fn (Client $client, array $scene): mixed
                => $client->registerPreAuth($scene['number'], self::money(self::AMOUNT), 'https://shop.example/return'), $executed),
        ];
    }

    /** @return list<Call> */
    private static function completions(): array
    {
        $held = static fn (World $world): array => self::paid($world, true);
        return [
            new Call('deposit, whole', 'deposit.do', true, true, true, $held, static fn (Client $client, array $scene): mixed
                => $client->deposit($scene['orderId'], self::money(self::AMOUNT)), self::count('deposit')),
            new Call('deposit, part', 'deposit.do', true, true, true, $held, static fn (Client $client, array $scene): mixed
                => $client->deposit($scene['orderId'], self::money(self::REFUND)), self::count('deposit')),
            new Call('reverse, held', 'reverse.do', true, true, true, $held, static fn (Client $client, array $scene): mixed
                => $client->reverse($scene['orderId']), self::count('reverse')),
            new Call('reverse, captured', 'reverse.do', true, true, true, self::paid(...), static fn (Client $client, array $scene): mixed
                => $client->reverse($scene['orderId']), self::count('reverse'), ['reverse_window' => 'always']),
            new Call('decline', 'decline.do', true, true, true, self::registered(...), static fn (Client $client, array $scene): mixed
                => $client->decline($scene['orderId'], $scene['number']), self::count('decline')),
        ];
    }

    /**
     * @param array<string, string> $switches
     * @return list<Call>
     */
    private static function refunds(string $reading, array $switches): array
    {
        $before = self::money(self::BEFORE);
        $none = self::money(0);
        $again = static function (World $world): array {
            $scene = self::paid($world);
            $world->call('refund.do', ['orderId' => $scene['orderId'], 'amount' => self::BEFORE]);
            return $scene + ['before' => 1];
        };
        $ids = $switches['external_refund_id'] === 'on';
        $refund = static fn (string $what, bool $provable, Closure $prepare, Closure $run): Call
            => new Call("$what ($reading)", 'refund.do', true, true, $provable, $prepare, $run, self::count('refund'), $switches);
        $part = static fn (?string $id, ?Money $before): Closure => static fn (Client $client, array $scene): mixed
            => $client->refund($scene['orderId'], self::money(self::REFUND), $id, $before);
        $all = static fn (?string $id, ?Money $before): Closure => static fn (Client $client, array $scene): mixed
            => $client->refundAll($scene['orderId'], $id, $before);
        $calls = [
            $refund('refund', false, self::paid(...), $part(null, null)),
            $refund('refund, refundId', $ids, self::paid(...), $part('r-1', null)),
            $refund('refund, refundedBefore', true, self::paid(...), $part(null, $none)),
            $refund('refund, both, the second one', true, $again, $part('r-2', $before)),
            $refund('refundAll', false, self::paid(...), $all(null, null)),
            $refund('refundAll, both', true, self::paid(...), $all('r-1', $none)),
        ];
        if ($switches['deposited_amount'] === 'gross') { // of a balance refundAll can't tell what is left, and sends nothing
            $calls[] = $refund('refundAll, both, the second one', true, $again, $all('r-2', $before));
        }
        return $calls;
    }

    /** @return list<Call> */
    private static function storedCards(): array
    {
        $binding = static function (World $world): array {
            $number = $world->number();
            return ['number' => $number, 'bindingId' => $world->call('createBindingNoPayment.do', ['clientId' => $number,
                'pan' => '4000000000000101', 'expiryDate' => '203412', 'cvc' => '123', 'cardholderName' => 'T'])['bindingId']];
        };
        $unbound = static function (World $world) use ($binding): array {
            $scene = $binding($world);
            $world->call('unBindCard.do', ['bindingId' => $scene['bindingId']]);
            return $scene;
        };
        $order = static function (World $world) use ($binding): array {
            $scene = $binding($world);
            return $scene + ['orderId' => $world->order($scene['number'], self::AMOUNT, client: $scene['number'])];
        };
        return [
            new Call('bindCard', 'bindCard.do', true, false, false, $unbound, static fn (Client $client, array $scene): mixed
                => $client->bindCard($scene['bindingId']), self::accepted('bindCard.do')),
            new Call('unBindCard', 'unBindCard.do', true, false, false, $binding, static fn (Client $client, array $scene): mixed
                => $client->unBindCard($scene['bindingId']), self::accepted('unBindCard.do')),
            new Call('extendBinding', 'extendBinding.do', true, false, false, $binding, static fn (Client $client, array $scene): mixed
                => $client->extendBinding($scene['bindingId'], '203501', 'fr'), self::accepted('extendBinding.do')),
            new Call('paymentOrderBinding', 'paymentOrderBinding.do', true, false, false, $order, static fn (Client $client, array $scene): mixed
                => $client->paymentOrderBinding($scene['orderId'], $scene['bindingId']), self::count('deposit')),
            new Call('recurrentPayment', 'recurrentPayment.do', true, false, false, $binding, static fn (Client $client, array $scene): mixed
                => $client->recurrentPayment($scene['number'], $scene['bindingId'], self::money(self::AMOUNT)), self::count('deposit')),
        ];
    }

    /**
     * execute(): one of the table, and one that the client does not know.
     *
     * @return list<Call>
     */
    private static function unlisted(): array
    {
        $parameters = static fn (array $scene): array => ['orderId' => $scene['orderId'], 'amount' => (string) self::REFUND];
        return [
            new Call('execute, refund.do', 'refund.do', true, false, false, self::paid(...), static fn (Client $client, array $scene): mixed
                => $client->execute('refund.do', $parameters($scene)), self::count('refund')),
            new Call('execute, an unknown call', 'unlisted/refund.do', true, false, false, self::paid(...), static fn (Client $client, array $scene): mixed
                => $client->execute('unlisted/refund.do', $parameters($scene)), self::count('refund')),
        ];
    }

    // --- scenes

    /** @return array{number: string, orderId: string} */
    private static function registered(World $world): array
    {
        $number = $world->number();
        return ['number' => $number, 'orderId' => $world->order($number, self::AMOUNT)];
    }

    /** @return array{number: string, orderId: string} */
    private static function paid(World $world, bool $twoPhases = false): array
    {
        $number = $world->number();
        $scene = ['number' => $number, 'orderId' => $world->order($number, self::AMOUNT, $twoPhases)];
        $world->pay($scene['orderId']);
        return $scene;
    }

    /** One page is asked for. */
    private static function firstOf(Iterator $orders): mixed
    {
        $orders->rewind();
        return $orders->current();
    }

    private static function onlyOf(Iterator $statuses): mixed
    {
        $status = self::firstOf($statuses);
        return $status instanceof Throwable ? throw $status : $status;
    }

    private static function money(int $millimes): Money
    {
        return Money::ofMinor($millimes, 'TND');
    }

    // --- what was executed

    /** By the gateway's journal, less what was executed before, to set the scene. */
    private static function count(string $operation): Closure
    {
        return static fn (World $world, array $scene): int
            => $world->executed($scene['orderId'] ?? $scene['number'], $operation) - ($scene['before'] ?? 0);
    }

    private static function accepted(string $endpoint): Closure
    {
        return static fn (World $world, array $scene, array $accepted): int => $accepted[$endpoint] ?? 0;
    }
}
