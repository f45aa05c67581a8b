<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\{Environment, Money};
use ClicToPay\Exception\ClicToPayException;
use ClicToPay\Shop\{Attempt, Module};
use ClicToPay\Shop\Grid\{Grid, Merchant, Progress, Runner};
use ClicToPay\Shop\Tests\ModuleTestCase;

final class NotificationsTest extends ModuleTestCase
{
    private const KEY = 'a shared key';

    public function testThePaymentIsSettledByAskingWhateverTheNotificationSays(): void
    {
        $attempt = $this->begun();
        self::assertAnswer(200, 'OK: settled', $this->paidFirst($attempt, 'operation=deposited&status=0'));
        self::assertSame(11, $this->statusOf());
        self::assertAnswer(200, 'OK: nothing new', $this->receive($attempt, 'operation=deposited&status=1'));
        self::assertSame([11], $this->history());
        self::assertCount(2, array_filter($this->module->journal()->events($attempt), static fn ($event): bool => $event->kind === 'notification'));
    }

    public function testAForgedSuccessSettlesNothing(): void
    {
        $attempt = $this->begun();
        self::assertAnswer(200, 'OK: nothing new', $this->receive($attempt, 'operation=deposited&status=1'));
        self::assertSame([], $this->history());
    }

    public function testAFloodFillsNoTable(): void
    {
        $attempt = $this->begun();
        for ($i = 1; $i <= 60; $i++) {
            self::assertAnswer(200, 'OK: nothing new', $this->receive($attempt, "operation=flood$i&status=1"));
        }
        self::assertSame(50, $this->module->journal()->count($attempt, 'notification'));
        self::assertAnswer(200, 'OK: settled', $this->paidFirst($attempt, 'operation=deposited&status=1'));
    }

    public function testUnknownOrdersAreAcknowledged(): void
    {
        foreach (['OTHER-1', '%C3%A9-1', '%F0%9D%84%9E-1', '-1', '1'] as $number) {
            self::assertAnswer(200, 'OK: unknown order, nothing to do', $this->module->notifications()->receive(
                "mdOrder=00000000-0000-0000-0000-000000000000&orderNumber=$number&operation=deposited&status=1",
            ));
        }
    }

    public function testAPaymentOfTheAcceptanceTestsIsNoneOfTheShops(): void
    {
        $grids = $this->module->grids();
        $grids->store('passage')->begin(Progress::begin([Grid::read('passage')], new Merchant('Shop', 'https://shop.example/'), Money::of('10.500', 'TND')));
        $run = (new Runner($this->shop->settings()->clientFor(Environment::Test), $grids->store('passage')))->prepare('0001');
        $this->sandbox->control('POST', 'pay', ['orderId' => $run->orderId, 'card' => self::VISA]);
        self::assertNull($grids->notifiedAt());
        foreach ([1, 2] as $_) {
            $answer = $this->module->notifications()->receive("mdOrder=$run->orderId&orderNumber=$run->orderNumber&operation=deposited&status=1");
            self::assertAnswer(200, 'OK: a payment of the acceptance tests', $answer);
        }
        self::assertEqualsWithDelta(time(), $grids->notifiedAt()->getTimestamp(), 60);
        self::assertEquals($grids->notifiedAt(), $this->module->refusals()->lastTaken(), 'the address works');
        foreach (['attempt', 'order', 'event', 'effect', 'refusal'] as $table) {
            self::assertSame([], $this->module->database->rows("SELECT * FROM clictopay_$table"), $table);
        }
        $report = $this->module->upkeep()->run();
        self::assertSame([0, []], [$report->settled, $report->problems]);
    }

    public function testWhatIsNoNotificationIsRefused(): void
    {
        foreach (['', 'mdOrder=1', 'mdOrder=1&mdOrder=2&operation=deposited&status=1', 'mdOrder[]=1&operation=deposited&status=1'] as $query) {
            self::assertAnswer(400, 'REFUSED: not a notification', $this->module->notifications()->receive($query));
        }
    }

    public function testWithAKeyOnlySignedOnesAreTaken(): void
    {
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $this->shop->values += ['signature' => 'hmac', 'signature_keys' => "an older key\n" . self::KEY];
        $query = "mdOrder=$attempt->gatewayId&operation=deposited&orderNumber=$attempt->orderNumber&status=1";
        self::assertAnswer(403, 'REFUSED: the checksum is missing or wrong', $this->module->notifications()->receive($query));
        self::assertAnswer(403, 'REFUSED: the checksum is missing or wrong', $this->module->notifications()->receive("$query&checksum=" . str_repeat('0', 64)));
        self::assertSame([], $this->history());
        $text = "mdOrder;$attempt->gatewayId;operation;deposited;orderNumber;$attempt->orderNumber;status;1;";
        $signed = "$query&checksum=" . strtoupper(hash_hmac('sha256', $text, self::KEY));
        self::assertAnswer(200, 'OK: settled', $this->module->notifications()->receive("lang=fr&$signed", ['lang']));
    }

    public function testASilentGatewayAsksForARepetition(): void
    {
        $attempt = $this->begun();
        $this->sandbox->fault('*', 'error_before', '503', 20);
        $answer = $this->receive($attempt, 'operation=deposited&status=1');
        self::assertAnswer(500, 'FAILED: please repeat', $answer);
        self::assertInstanceOf(ClicToPayException::class, $answer->failure, 'for the log');
    }

    public function testABrokenDatabaseAndBrokenSettingsToo(): void
    {
        $attempt = $this->begun();
        $this->link->query('RENAME TABLE clictopay_event TO away');
        self::assertAnswer(500, 'FAILED: please repeat', $this->receive($attempt, 'operation=deposited&status=1'));
        $this->link->query('RENAME TABLE away TO clictopay_event');
        $this->shop->values['mode'] = 'sideways';
        self::assertAnswer(500, 'FAILED: please repeat', $this->receive($attempt, 'operation=deposited&status=1'));
    }

    public function testFindsAnAttemptWhoseRegistrationWasLost(): void
    {
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $this->link->query("UPDATE clictopay_attempt SET gateway_id = NULL, form_url = NULL, state = 'new'");
        self::assertAnswer(200, 'OK: settled', $this->receive($attempt, 'operation=deposited&status=1'));
        self::assertSame($attempt->gatewayId, $this->module->journal()->attempt($attempt->id)->gatewayId);
        self::assertSame(11, $this->statusOf());
    }

    public function testManyAtOnce(): void
    {
        $attempt = $this->begun();
        $this->buyerPays($attempt);
        $this->parallel(20, function (\mysqli $link, int $i) use ($attempt): void {
            [, $module] = $this->make($link);
            $i % 2 === 0 ? self::assertSame(200, $this->receive($attempt, 'operation=deposited&status=1', $module)->status) : $module->settlement()->settle($attempt, 'buyer');
        });
        self::assertSame([11], $this->history());
        self::assertSame(1, $this->did('order_mail'));
    }

    private function paidFirst(Attempt $attempt, string $more): object
    {
        $this->buyerPays($attempt);
        return $this->receive($attempt, $more);
    }

    private function receive(Attempt $attempt, string $more, ?Module $module = null): object
    {
        return ($module ?? $this->module)->notifications()->receive("mdOrder=$attempt->gatewayId&orderNumber=$attempt->orderNumber&$more");
    }

    private static function assertAnswer(int $status, string $text, object $answer): void
    {
        self::assertSame([$status, $text], [$answer->status, $answer->text]);
    }
}
