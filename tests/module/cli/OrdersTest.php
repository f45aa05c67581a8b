<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Cli;

use ClicToPay\Money;
use ClicToPay\Shop\Tests\CliTestCase;

/** What commands do with orders at the gateway. */
final class OrdersTest extends CliTestCase
{
    public function testStatusByIdAndByNumberIsExact(): void
    {
        $orderId = $this->paid('S-1', '900719925.474');
        [$exitCode, $byId] = $this->json('status', $orderId);
        self::assertSame(0, $exitCode);
        self::assertSame(
            ['paid', true, 2, '900719925.474', 'TND', '0.000'],
            [$byId['verdict'], $byId['paid'], $byId['order_status'], $byId['amount'], $byId['currency'], $byId['refunded']],
        );
        self::assertMatchesRegularExpression('/^\d{6}$/', $byId['authorisation_number']);
        self::assertSame([0, $byId], $this->json('status', '--number', 'S-1'));
    }

    public function testAnUnknownOrderIsTold(): void
    {
        [$exitCode, $answer] = $this->json('status', '00000000-0000-0000-0000-000000000000');
        self::assertSame([5, 'not_found', '6'], [$exitCode, $answer['error']['kind'], $answer['error']['error_code']]);
    }

    public function testAWrongPasswordIsToldFromAnUnknownOrder(): void
    {
        $this->variables(['USER' => 'sandbox-api', 'PASSWORD' => 'wrong-Secret', 'URL' => $this->sandbox->url()]);
        [$exitCode, $text] = $this->cli('status', '00000000-0000-0000-0000-000000000000');
        self::assertSame(4, $exitCode);
        self::assertStringContainsString('API login', $text);
        self::assertStringNotContainsString('wrong-Secret', $text);
    }

    public function testNoAnswerIsToldAndNothingChanged(): void
    {
        $this->variables(['USER' => 'u', 'PASSWORD' => 'p', 'URL' => 'http://127.0.0.1:1/payment/rest/']);
        [$exitCode, $answer] = $this->json('status', 'x');
        self::assertSame([6, 'no_answer'], [$exitCode, $answer['error']['kind']]);
    }

    public function testALinkCanBePaid(): void
    {
        [$exitCode, $answer] = $this->json('link', 'L-1', '10.5', '--return-url=https://shop.example/back', '--language=ar');
        self::assertSame([0, 'L-1', '10.500'], [$exitCode, $answer['order_number'], $answer['amount']]);
        self::assertStringContainsString($answer['order_id'], $answer['page']);
        $this->sandbox->control('POST', 'pay', ['orderId' => $answer['order_id']]);
        self::assertTrue($this->client->getOrderStatusExtended($answer['order_id'])->confirms('L-1', Money::of('10.500', 'TND')));
    }

    public function testAUsedNumberIsRefused(): void
    {
        $this->paid('L-2');
        [$exitCode, $answer] = $this->json('register', 'L-2', '10.500', '--return-url=https://shop.example/back');
        self::assertSame([3, '1'], [$exitCode, $answer['error']['error_code']]);
    }

    /** @return iterable<string, array{string}> */
    public function amounts(): iterable
    {
        yield 'too many decimals' => ['10.5001'];
        yield 'comma' => ['10,5'];
        yield 'exponent' => ['1e3'];
        yield 'beyond 64 bits' => ['99999999999999999999'];
    }

    /** @dataProvider amounts */
    public function testAnAmountThatIsNotExactIsRefusedBeforeAnythingIsSent(string $amount): void
    {
        [$exitCode, $answer] = $this->json('register', 'A-1', $amount, '--return-url=https://shop.example/back');
        self::assertSame([2, 'usage'], [$exitCode, $answer['error']['kind']]);
        self::assertStringContainsString($amount, $answer['error']['message']);
    }

    public function testCapturesAndCancels(): void
    {
        foreach (['C-1', 'C-2'] as $number) {
            [, $registered] = $this->json('register', $number, '10.500', '--pre-auth', '--return-url=https://shop.example/back');
            $this->sandbox->control('POST', 'pay', ['orderId' => $registered['order_id']]);
            $orders[] = $registered['order_id'];
        }
        self::assertSame(0, $this->cli('deposit', $orders[0], '4.250')[0]);
        self::assertSame(0, $this->cli('reverse', $orders[1])[0]);
        self::assertSame('4.250', $this->client->getOrderStatusExtended($orders[0])->depositedAmount->format());
        self::assertSame(['approve', 'reverse'], $this->executed($orders[1]));
    }

    public function testARefundNeedsToKnowWhatWasRefundedBefore(): void
    {
        $orderId = $this->paid('R-1');
        foreach ([[], ['--unprotected', '--refunded-before=0']] as $options) {
            [$exitCode, $text] = $this->cli('refund', $orderId, '2.500', ...$options);
            self::assertSame(2, $exitCode);
            self::assertStringContainsString('--refunded-before', $text);
        }
        self::assertSame(['deposit'], $this->executed($orderId));
    }

    public function testTheSameRefundTwiceIsOneRefund(): void
    {
        $orderId = $this->paid('R-2');
        [$first, $made] = $this->json('refund', $orderId, '2.500', '--refunded-before=0');
        [$second, $again] = $this->json('refund', $orderId, '2.500', '--refunded-before=0');
        self::assertSame([0, false, 0, true], [$first, $made['replayed'], $second, $again['replayed']]);
        self::assertSame(['deposit', 'refund'], $this->executed($orderId));
        self::assertSame(3, $this->cli('refund', $orderId, '1', '--refunded-before=0')[0], 'somebody else refunded');
        self::assertSame(0, $this->cli('refund', $orderId, '1', '--unprotected')[0]);
    }

    public function testAnUnknownOutcomeIsKeptAndResolvedLater(): void
    {
        $orderId = $this->paid('U-1');
        $this->sandbox->fault('refund', 'html'); // a page in place of an answer: nobody can say whether it was executed
        [$exitCode, $answer] = $this->json('refund', $orderId, '2.500', '--refunded-before=0', "--keep-in=$this->directory");
        self::assertSame([7, 'unknown_outcome'], [$exitCode, $answer['error']['kind']]);
        $file = $answer['error']['file'];
        self::assertSame(["$file"], glob("$this->directory/*"));
        self::assertStringNotContainsString('"sandbox"', (string) file_get_contents($file), 'the password');

        self::assertSame([7, 'still_unknown'], $this->resolved($file));
        $this->variables(['USER' => 'another', 'PASSWORD' => 'sandbox', 'URL' => $this->sandbox->url()]);
        self::assertSame(2, $this->cli('resolve', $file)[0], 'another login can not know');

        $this->variables(['USER' => 'sandbox-api', 'PASSWORD' => 'sandbox', 'URL' => $this->sandbox->url()]);
        $this->client->refund($orderId, Money::of('2.500', 'TND'), refundedBefore: Money::of('0', 'TND'));
        self::assertSame([0, 'done'], $this->resolved($file));
        self::assertFileDoesNotExist($file);
        self::assertSame(['deposit', 'refund'], $this->executed($orderId));
    }

    public function testNothingIsSentIfAnUnknownOutcomeCouldNotBeKept(): void
    {
        $orderId = $this->paid('U-2');
        touch("$this->directory/file");
        self::assertSame(2, $this->cli('refund', $orderId, '1', '--refunded-before=0', "--keep-in=$this->directory/file/x")[0]);
        self::assertSame(['deposit'], $this->executed($orderId));
    }

    /** @return array{int, string} */
    private function resolved(string $file): array
    {
        [$exitCode, $answer] = $this->json('resolve', $file);
        return [$exitCode, $answer['result']];
    }

    public function testProductionAsksFirst(): void
    {
        $orderId = $this->paid('P-1');
        [$exitCode, $text] = $this->cli('refund', $orderId, '1', '--refunded-before=0', '--env=production');
        self::assertSame(2, $exitCode);
        self::assertStringContainsString('--yes', $text);
        self::assertSame(['deposit'], $this->executed($orderId));
        self::assertSame(0, $this->cli('refund', $orderId, '1', '--refunded-before=0', '--env=production', '--yes')[0]);
    }

    public function testWatchesUntilItIsDecided(): void
    {
        $orderId = $this->client->register('W-1', Money::of('10.500', 'TND'), 'https://shop.example/back')->orderId;
        self::assertSame(9, $this->cli('watch', $orderId, '--timeout=0')[0]);
        $this->sandbox->control('POST', 'switches', ['attempts' => '1']);
        $this->sandbox->control('POST', 'pay', ['orderId' => $orderId, 'card' => self::POOR]);
        self::assertSame(8, $this->cli('watch', $orderId)[0]);
        self::assertSame(0, $this->cli('watch', $this->paid('W-2'))[0]);
    }
}
