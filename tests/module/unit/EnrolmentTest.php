<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Shop\Step;
use ClicToPay\Shop\Tests\ModuleTestCase;

/** The steps from the contract to production. */
final class EnrolmentTest extends ModuleTestCase
{
    protected function settings(): array
    {
        return ['mode' => 'test'] + parent::settings();
    }

    public function testWhatTheShopKnowsIsNotAskedFor(): void
    {
        $done = array_keys(array_filter($this->module->enrolment()->steps()));
        self::assertSame(['test_login', 'production_login'], $done);
        $this->shop->values = ['test_user' => '', 'test_password' => '', 'production_password' => ''] + $this->shop->values;
        self::assertSame([], array_filter($this->module->enrolment()->steps()));
    }

    public function testTheNextStepIsTheFirstThatIsNotDone(): void
    {
        $enrolment = $this->module->enrolment();
        self::assertSame(Step::Contract, $enrolment->next());
        $enrolment->tick(Step::Contract, true);
        $enrolment->tick(Step::Contract, true);
        self::assertSame(Step::Forms, $enrolment->next());
        $enrolment->tick(Step::Forms, true);
        $enrolment->tick(Step::TestDeclaration, true);
        self::assertSame(Step::Scenarios, $enrolment->next(), 'the login is there already');
        $enrolment->tick(Step::Contract, false);
        self::assertSame(Step::Contract, $enrolment->next());
    }

    public function testTicksOfTwoAdminsAreBothKept(): void
    {
        [, $other] = $this->make($this->connect());
        $this->module->enrolment()->tick(Step::Contract, true);
        $other->enrolment()->tick(Step::ProductionDeclaration, true);
        $steps = $this->module->enrolment()->steps();
        self::assertSame([true, true], [$steps['contract'], $steps['production_declaration']]);
    }

    public function testInProductionNothingIsLeft(): void
    {
        $this->shop->values = ['mode' => 'production'] + $this->shop->values;
        self::assertNull($this->module->enrolment()->next());
    }
}
