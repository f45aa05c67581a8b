<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Grid;

use ClicToPay\Exception\AuthenticationException;
use ClicToPay\Client;
use ClicToPay\Shop\Grid\{Card, Deviation, Expectation, GridException, Judgement, Letter, Progress, Runner};
use ClicToPay\Shop\Tests\GridTestCase;

/** Both grids against the sandbox. */
final class RunnerTest extends GridTestCase
{
    private const KNOWN = ['0001', '0002', '0004', '0005', '0007', '0008', '0009', 'CTP-01', 'CTP-02', 'CTP-05', 'CTP-06', 'CTP-07', 'CTP-08'];
    private const NOT_PUBLIC = ['0003', '0006', 'CTP-03', 'CTP-04'];

    public function testDocumentedGatewayPassesEveryKnownTest(): void
    {
        $progress = $this->carryOutAll('documented');
        self::assertEqualsCanonicalizing(['as_expected' => self::KNOWN, 'not_known' => self::NOT_PUBLIC], self::judgements($progress));
        self::assertTrue($progress->isReady());
        self::assertSame('', (new Letter($progress))->text(new \DateTimeImmutable('2026-01-31')));
    }

    public function testObservedTestEnvironmentHasExactlyTheFourKnownDeviations(): void
    {
        $progress = $this->carryOutAll('observed');
        $deviations = ['0004' => [Deviation::NotRefused], '0005' => [Deviation::NoNumber], '0008' => [Deviation::NoNumber], '0009' => [Deviation::NotRefused]];
        self::assertEqualsCanonicalizing(
            ['as_expected' => array_values(array_diff(self::KNOWN, array_map(strval(...), array_keys($deviations)))), 'deviation' => ['0004', '0005', '0008', '0009'], 'not_known' => self::NOT_PUBLIC],
            self::judgements($progress),
        );
        foreach ($deviations as $id => $expected) {
            self::assertSame([$expected, true], [$progress->findings()[$id]->deviations, $progress->findings()[$id]->known]);
        }
        self::assertTrue($progress->isReady(), 'what is known of the test environment does not block');

        $letter = (new Letter($progress))->text(new \DateTimeImmutable('2026-01-31'));
        preg_match_all('/^Test (\S+) — /m', $letter, $named);
        self::assertSame(['0004', '0005', '0008', '0009'], $named[1]);
        self::assertSame([4, 4, 4], [substr_count($letter, 'Attendu :'), substr_count($letter, 'Constaté :'), substr_count($letter, 'Question :')]);
        foreach (['Boutique & Fils', '1234567890', 'https://shop.example/', 'A. Marchand', '31/01/2026', '456894**1119', 'paymentState DEPOSITED'] as $text) {
            self::assertStringContainsString($text, $letter);
        }
    }

    public function testHostileAnswersAreJudgedAllTheSame(): void
    {
        $judgements = self::judgements($this->carryOutAll('hostile'));
        self::assertSame(['0004', '0005', '0008', '0009'], $judgements['deviation']);
        self::assertArrayNotHasKey('not_yet', $judgements);
    }

    public function testADeviationThatNobodyKnowsBlocks(): void
    {
        $this->sandbox->control('POST', 'switches', ['attempts' => '1', 'attempts_used_up_code' => 'last']);
        // The merchant fills in a card that SMT says is good, and it is refused.
        $test = $this->store->load()->test('0003')->edited(new Card('4000000000000606', '12/34', '123'), Expectation::Authorised, 'Paiement autorisé');
        $this->store->change(static fn (Progress $progress): Progress => $progress->withTest($test));
        $this->carryOut($test);
        $finding = $this->finding('0003');
        self::assertSame([Judgement::Deviation, [Deviation::NotAuthorised], false, true], [$finding->judgement, $finding->deviations, $finding->known, $finding->blocks()]);
        self::assertFalse($this->store->load()->isReady());
        self::assertStringContainsString('Test 0003 — Paiement autorisé', (new Letter($this->store->load()))->text(new \DateTimeImmutable()));
    }

    public function testARowWithoutACardIsToBeFilledInFirst(): void
    {
        $this->expectException(GridException::class);
        $this->expectExceptionMessage('0006');
        $this->runner->prepare('0006');
    }

    public function testAnotherCardIsNoResult(): void
    {
        $run = $this->runner->prepare('0004');
        $this->pays($run, '4509211111111119', '12/26', '748');
        $this->runner->refresh('0004');
        self::assertSame([Judgement::NotYet, 'other_card'], [$this->finding('0004')->judgement, $this->finding('0004')->reason]);
    }

    public function testAnotherExpiryIsNoResult(): void
    {
        $run = $this->runner->prepare('0008');
        $this->pays($run, '4509211111111119', '12/26', '748'); // the right expiry, where the test wants the wrong one
        $this->runner->refresh('0008');
        self::assertSame('other_card', $this->finding('0008')->reason);
    }

    public function testNobodyPaidIsNoRefusal(): void
    {
        $this->runner->prepare('0007');
        $this->runner->refresh('0007');
        self::assertSame('waiting', $this->finding('0007')->reason);
        $this->sandbox->control('POST', 'clock/advance', ['seconds' => 1300]);
        $this->runner->refresh('0007');
        self::assertSame([Judgement::NotYet, 'session_over'], [$this->finding('0007')->judgement, $this->finding('0007')->reason]);
        $this->carryOut($this->store->load()->test('0007'));
        self::assertSame(Judgement::AsExpected, $this->finding('0007')->judgement);
    }

    public function testEveryRunHasAnOrderNumberOfItsOwn(): void
    {
        self::assertNotSame($this->runner->prepare('0001')->orderNumber, $this->runner->prepare('0001')->orderNumber);
        $this->sandbox->fault('register', 'html', count: 3);
        try {
            $this->runner->prepare('0001');
            self::fail('An answer that is a page is no registration.');
        } catch (\ClicToPay\Exception\ClicToPayException) {
            self::assertSame(3, $this->store->load()->runs['0001']->attempt, 'the number is used up');
        }
    }

    public function testAWrongLoginIsNotTakenForTheErrorThatATestExpects(): void
    {
        $this->expectException(AuthenticationException::class);
        (new Runner(new Client('sandbox-api', 'wrong', $this->sandbox->url()), $this->store))->prepare('CTP-06');
    }

    public function testWhatIsDecidedStays(): void
    {
        $this->carryOut($this->store->load()->test('0001'));
        $run = $this->store->load()->runs['0001'];
        (new Client('sandbox-api', 'sandbox', $this->sandbox->url()))->reverse($run->orderId);
        self::assertEquals($run, $this->runner->refresh('0001'));
        self::assertSame(Judgement::AsExpected, $this->finding('0001')->judgement);
    }

    public function testTheEvidenceHasNoSecretAndNoWholeCard(): void
    {
        $this->carryOutAll('documented');
        $kept = (string) file_get_contents($this->file);
        self::assertStringNotContainsString('"sandbox"', $kept);
        self::assertStringNotContainsString('password=sandbox', $kept);
        $evidence = json_encode(array_column($this->store->load()->toArray()['runs'], 'evidence'));
        self::assertStringContainsString('orderStatus', $evidence);
        self::assertSame(0, preg_match('/\d{16}/', str_replace('ORDER-DUP-TEST', '', preg_replace('/authRefNum\W+\d+/', '', $evidence))));
    }
}
