<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Money;
use ClicToPay\Shop\{Search, Time};
use ClicToPay\Shop\Tests\ModuleTestCase;

final class TransactionsTest extends ModuleTestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        $this->shop->values['currencies'] = 'TND,EUR';
        foreach ([[100, '10.500', 'TND', 'amira@example.com'], [101, '9.99', 'EUR', 'bilel@example.org'], [102, '1000.000', 'TND', '=cmd()@example.com'],
            [103, '0.001', 'TND', '100%_sure@example.com']] as [$id, $amount, $currency, $email]) {
            $this->module->checkout()->pay($this->shop->place($id, $amount, $currency, $email));
        }
        $attempt = $this->module->journal()->attempts(100)[0];
        $this->buyerPays($attempt);
        $this->module->settlement()->settle($attempt, 'buyer');
    }

    /** @return iterable<string, array{Search, list<int>}> */
    public function searches(): iterable
    {
        yield 'everything, the newest first' => [new Search(), [103, 102, 101, 100]];
        yield 'by order' => [new Search(orderReference: '101'), [101]];
        yield 'by number sent' => [new Search(orderReference: 'TEST-102-1'), [102]];
        yield 'by nothing of that name' => [new Search(orderReference: "x' OR '1'='1"), []];
        yield 'from an amount, whatever the currency' => [new Search(minAmount: '9.99', sort: 'order', descending: false), [100, 101, 102]];
        yield 'up to an amount' => [new Search(maxAmount: '9,99'), [103, 101]];
        yield 'exact' => [new Search(minAmount: '10.5', maxAmount: '10.5'), [100]];
        yield 'no amount' => [new Search(minAmount: 'many'), []];
        yield 'currency' => [new Search(currency: 'EUR'), [101]];
        yield 'e-mail' => [new Search(email: 'example.org'), [101]];
        yield 'e-mail, not a pattern' => [new Search(email: '%_sure'), [103]];
        yield 'state' => [new Search(state: 'paid'), [100]];
        yield 'two-phase' => [new Search(kind: 'pre-auth'), []];
        yield 'one-phase' => [new Search(kind: 'one-phase', state: 'pending', sort: 'amount'), [102, 101, 103]];
        yield 'page 2' => [new Search(perPage: 3, page: 2), [100]];
        yield 'an unknown order of rows' => [new Search(sort: 'id; DROP TABLE clictopay_attempt'), [103, 102, 101, 100]];
        yield 'tomorrow' => [new Search(from: Time::now()->modify('+1 day')), []];
        yield 'until tomorrow' => [new Search(from: Time::now()->modify('-1 day'), to: Time::now()->modify('+1 day'), currency: 'EUR'), [101]];
    }

    /**
     * @dataProvider searches
     * @param list<int> $orders
     */
    public function testFinds(Search $search, array $orders): void
    {
        $page = $this->module->transactions()->find($search);
        self::assertSame($orders, array_map(static fn ($attempt): ?int => $attempt->orderId, $page->rows));
        self::assertSame($search->perPage === 3 ? 4 : count($orders), $page->total);
    }

    public function testFindsByTheGatewaysIdAndTheTerminal(): void
    {
        $attempt = $this->module->journal()->attempts(100)[0];
        self::assertSame(1, $this->module->transactions()->find(new Search(orderReference: (string) $attempt->gatewayId))->total);
        self::assertSame(1, $this->module->transactions()->find(new Search(terminal: (string) $attempt->status()->terminalId))->total);
    }

    public function testTextThatAColumnCanNotHoldFindsNothingThere(): void
    {
        $link = $this->module->links()->create(null, Money::of('5.000', 'TND'), 'Réf 12', 'buyer@example.com', 'fr', new \DateTimeImmutable('+1 day'));
        $this->module->links()->pay($link);
        self::assertSame(1, $this->module->transactions()->find(new Search(orderReference: 'Réf 12'))->total);
        self::assertSame(0, $this->module->transactions()->find(new Search(terminal: 'é', currency: 'é'))->total);
    }
}
