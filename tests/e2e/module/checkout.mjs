import assert from 'node:assert/strict';
import { it } from 'node:test';

import { answerBank, cards, oneTimeCode } from '../lib/buyer.mjs';
import { product, stage, told } from './stage.mjs';

// The amount as the gateway counts it, of what the shop has stored with more digits than the currency has.
function minorUnits(total, currency) {
    const [whole, fraction] = total.split('.');
    const decimals = { TND: 3, EUR: 2 }[currency];
    const scaled = BigInt(whole + fraction);
    const surplus = 10n ** BigInt(fraction.length - decimals);
    return Number((scaled + surplus / 2n) / surplus);
}

export function checkout() {
    for (const currency of ['TND', 'EUR']) {
        for (const [prices, group] of [['gross', 2], ['net', 3]]) {
            it(`takes ${currency} of a customer who sees ${prices} prices`, () =>
                stage.play(async (buyer) => {
                    const { shop, sandbox } = stage;
                    const stock = await shop.stock(product);
                    const orderId = await buyer.order({ currency });
                    const { gatewayId } = buyer;
                    await buyer.pay(cards.approved);
                    await buyer.returnToShop();
                    await buyer.isTold(told.paid);
                    await stage.isPaid(orderId, buyer.email);

                    const { total } = await shop.order(orderId);
                    const status = await sandbox.status(gatewayId);
                    assert.equal(status.orderStatus, 2);
                    assert.equal(status.amount, minorUnits(total, currency));
                    assert.equal(status.currency, { TND: '788', EUR: '978' }[currency]);
                    assert.equal(await shop.stock(product), stock - 1);
                    assert.deepEqual(await shop.basket(buyer.email), []);

                    await buyer.press('Continue');
                    assert.equal(new URL(buyer.page.url()).pathname.split('/').at(-1), 'checkout_success.php');
                    await stage.isPaid(orderId, buyer.email);
                }, { group }));
        }
    }

    it('takes a guest\'s payment', async () => {
        const email = `guest-${Date.now()}@shop.example`;
        const buyer = await stage.newBuyer(email);
        await buyer.putIntoCart(product);
        await buyer.beGuest(email);
        await buyer.checkOut();
        const orderId = await buyer.lastOrder();
        await buyer.pay(cards.approved);
        await buyer.returnToShop();
        await buyer.isTold(told.paid);
        await stage.isPaid(orderId, email);
        assert.deepEqual(buyer.problems, []);
    });

    it('takes a payment with 3-D Secure', () =>
        stage.play(async (buyer) => {
            const orderId = await buyer.order();
            await buyer.pay(cards.threeDSecure);
            await answerBank(buyer.page, 'confirm', oneTimeCode);
            await buyer.returnToShop();
            await buyer.isTold(told.paid);
            await stage.isPaid(orderId, buyer.email);
        }));

    it('tells the buyer what to do about a declined card, and takes the next one for the same order', () =>
        stage.play(async (buyer) => {
            const { shop, sandbox } = stage;
            await sandbox.control('switches', { attempts: '1', attempts_used_up_code: 'last' });
            const stock = await shop.stock(product);
            const orderId = await buyer.order();
            await buyer.pay(cards.insufficientFunds);
            await buyer.returnToShop();
            await buyer.isTold(told.failed);
            await buyer.isTold('The available balance is not sufficient for this payment.');
            await stage.isUnpaid(orderId, buyer.email, 'STATUS_FAILED');
            assert.equal(await shop.stock(product), stock - 1, 'the goods are kept for the buyer');

            await buyer.payAgain();
            await buyer.pay(cards.approved);
            await buyer.returnToShop();
            await buyer.isTold(told.paid);
            assert.deepEqual(await shop.orders(buyer.email), [orderId]);
            await stage.isPaid(orderId, buyer.email);
            assert.equal(await shop.stock(product), stock - 1);
        }));

    it('lets a buyer who cancelled pay the same order', () =>
        stage.play(async (buyer) => {
            const orderId = await buyer.order();
            await buyer.cancel();
            await buyer.isTold(told.failed);
            await stage.isUnpaid(orderId, buyer.email);
            await buyer.payAgain();
            await buyer.pay(cards.approved);
            await buyer.returnToShop();
            await buyer.isTold(told.paid);
            assert.deepEqual(await stage.shop.orders(buyer.email), [orderId]);
            await stage.isPaid(orderId, buyer.email);
        }));

    it('closes the unpaid order of a buyer who goes through checkout again', () =>
        stage.play(async (buyer) => {
            const { shop } = stage;
            const stock = await shop.stock(product);
            const older = await buyer.order();
            await buyer.cancel();
            await buyer.isTold(told.failed);
            await buyer.checkOut();
            const newer = await buyer.lastOrder();
            assert.notEqual(newer, older);
            assert.equal((await shop.order(older)).status, await shop.setting('STATUS_CANCELLED'));
            assert.equal(await shop.stock(product), stock - 1, 'one is sold');
            await buyer.pay(cards.approved);
            await buyer.returnToShop();
            await buyer.isTold(told.paid);
            await stage.isPaid(newer, buyer.email);
        }));

    it('takes the buyer on by itself if it is set so', () =>
        stage.play(async (buyer) => {
            // A test payment of which no notification came is not left behind by itself: the page says what is missing.
            await stage.notify(true);
            const orderId = await buyer.order();
            await buyer.pay(cards.approved);
            await stage.isNotified(200);
            await buyer.returnToShop();
            await buyer.page.waitForURL('**/checkout_success.php**');
            await stage.isPaid(orderId, buyer.email);
        }, { settings: { REDIRECT: 'True', REDIRECT_SUCCESS_DELAY: '0' } }));
}
