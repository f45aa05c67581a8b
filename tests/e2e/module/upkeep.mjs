import assert from 'node:assert/strict';
import { it } from 'node:test';

import { cards } from '../lib/buyer.mjs';
import { product, stage, told } from './stage.mjs';

const hour = 3600;
const day = 24 * hour;

export function upkeep() {
    for (const [time, seconds] of [['while the page is open', hour / 4], ['after the page\'s time', 2 * hour]]) {
        it(`finds, ${time}, the payment of a buyer who never returned and of whom nothing was said`, () =>
            stage.play(async (buyer) => {
                const orderId = await buyer.order();
                await buyer.pay(cards.approved);
                await stage.isUnpaid(orderId, buyer.email);
                await stage.shop.letTimePass(orderId, seconds);
                await stage.shop.runScheduledTasks();
                await stage.isPaid(orderId, buyer.email);
            }));
    }

    it('closes an order that nobody paid in time', () =>
        stage.play(async (buyer) => {
            const { shop } = stage;
            const stock = await shop.stock(product);
            const orderId = await buyer.order();
            const { gatewayId } = buyer;
            await shop.runScheduledTasks();
            await stage.isUnpaid(orderId, buyer.email);
            await shop.letTimePass(orderId, 2 * hour);
            await shop.runScheduledTasks();
            assert.equal((await shop.order(orderId)).status, await shop.setting('STATUS_CANCELLED'));
            assert.equal(await shop.stock(product), stock);
            assert.equal((await stage.sandbox.status(gatewayId)).orderStatus, 6, 'nobody can pay any more');
            assert.deepEqual(await shop.mailsTo(buyer.email), []);
        }));

    it('captures what is due, and not before', () =>
        stage.play(async (buyer) => {
            const orderId = await buyer.order();
            const { gatewayId } = buyer;
            await buyer.pay(cards.approved);
            await buyer.returnToShop();
            await buyer.isTold(told.authorised);
            for (const [seconds, status] of [[hour, 1], [day, 2]]) {
                await stage.shop.letTimePass(orderId, seconds);
                await stage.shop.runScheduledTasks();
                assert.equal((await stage.sandbox.status(gatewayId)).orderStatus, status);
            }
            assert.equal(await stage.office.attemptState(orderId), 'paid');
        }, { settings: { CAPTURE_DELAY: '1' } }));
}
