import assert from 'node:assert/strict';
import { it } from 'node:test';

import { cards } from '../lib/buyer.mjs';
import { product, stage, told } from './stage.mjs';

export function upkeep() {
    it('finds the payment of a buyer who never returned and of whom nothing was said', () =>
        stage.play(async (buyer) => {
            const orderId = await buyer.order();
            await buyer.pay(cards.approved);
            await stage.isUnpaid(orderId, buyer.email);
            await stage.shop.runScheduledTasks();
            await stage.isPaid(orderId, buyer.email);
        }));

    it('closes an order that nobody paid in time', async () => {
        const { shop, office } = stage;
        await office.configure({ SESSION_TIMEOUT: '1' });
        try {
            await stage.play(async (buyer) => {
                const stock = await shop.stock(product);
                const orderId = await buyer.order();
                const { gatewayId } = buyer;
                await stage.sandbox.control('clock/advance', { seconds: 2 });
                await stage.eventually(async () => {
                    await shop.runScheduledTasks();
                    return (await shop.order(orderId)).status === await shop.setting('STATUS_CANCELLED');
                });
                assert.equal(await shop.stock(product), stock);
                assert.equal((await stage.sandbox.status(gatewayId)).orderStatus, 6);
                assert.deepEqual(await shop.mailsTo(buyer.email), []);
            });
        } finally {
            await office.configure({ SESSION_TIMEOUT: '1200' });
        }
    });
}
