import assert from 'node:assert/strict';
import { it } from 'node:test';

import { cards } from '../lib/buyer.mjs';
import { otherProduct, product, stage, told } from './stage.mjs';

// What the merchant reads in test mode while the notification does not arrive.
const notNotified = 'notification for this payment has not arrived so far';

export function returns() {
    it('is paid once when the buyer returns twice', () =>
        stage.play(async (buyer) => {
            const orderId = await buyer.order();
            await buyer.pay(cards.approved);
            const again = await buyer.returnAddress();
            await buyer.returnToShop();
            await buyer.isTold(told.paid);
            await buyer.page.goto(again);
            await buyer.isTold(told.paid);
            await stage.isPaid(orderId, buyer.email);
        }));

    it('is paid once when it is notified before the return', () =>
        stage.play(async (buyer) => {
            await stage.notify(true);
            const orderId = await buyer.order();
            await buyer.pay(cards.approved);
            await stage.isNotified(200);
            await stage.isPaid(orderId, buyer.email);
            assert.deepEqual(await stage.shop.basket(buyer.email), []);
            await buyer.returnToShop();
            await buyer.isTold(told.paid);
            assert.equal(await buyer.page.getByText(notNotified).count(), 0, 'the merchant is not warned');
            await stage.isPaid(orderId, buyer.email);
            await buyer.press('Continue');
            await buyer.open('shopping_cart.php');
            assert.equal(await buyer.page.locator('[name="products_id[]"]').count(), 0, 'the cart of this session is empty');
        }));

    it('is paid once when it is notified after the return', () =>
        stage.play(async (buyer) => {
            const orderId = await buyer.order();
            const { gatewayId } = buyer;
            await buyer.pay(cards.approved);
            await buyer.returnToShop();
            await buyer.isTold(told.paid);
            await buyer.isTold(notNotified);
            const answer = await fetch(stage.notification(gatewayId));
            assert.equal(answer.status, 200);
            await stage.isPaid(orderId, buyer.email);
        }));

    it('is paid when the buyer never returns', () =>
        stage.play(async (buyer) => {
            await stage.notify(true);
            const orderId = await buyer.order();
            await buyer.pay(cards.approved);
            await stage.isNotified(200);
            await stage.isPaid(orderId, buyer.email);
        }));

    it('is paid although the session is lost', () =>
        stage.play(async (buyer) => {
            const orderId = await buyer.order();
            await buyer.pay(cards.approved);
            await buyer.page.context().clearCookies();
            await buyer.returnToShop();
            await buyer.isTold(told.paid);
            await stage.isPaid(orderId, buyer.email);
        }));

    it('is paid although the buyer returns with another browser', () =>
        stage.play(async (buyer) => {
            const orderId = await buyer.order();
            await buyer.pay(cards.approved);
            const other = await stage.newBuyer(buyer.email);
            await other.page.goto(await buyer.returnAddress());
            await other.isTold(told.paid);
            await stage.isPaid(orderId, buyer.email);
            await buyer.open('checkout_shipping.php');
            assert.equal(new URL(buyer.page.url()).pathname.split('/').at(-1), 'shopping_cart.php', 'the first browser has nothing left to buy');
        }));

    it('is paid although the cart was changed in another tab', () =>
        stage.play(async (buyer) => {
            const orderId = await buyer.order();
            const tab = await buyer.secondTab();
            await tab.putIntoCart(otherProduct);
            await buyer.pay(cards.approved);
            await buyer.returnToShop();
            await buyer.isTold(told.paid);
            await stage.isPaid(orderId, buyer.email);
            assert.deepEqual(await stage.shop.basket(buyer.email), [String(otherProduct)], 'what was not bought stays in the cart');
        }));

    it('is paid although another tab is at the choice of the payment', () =>
        stage.play(async (buyer) => {
            const orderId = await buyer.order();
            const tab = await buyer.secondTab();
            await tab.open('checkout_payment.php');
            await buyer.pay(cards.approved);
            await buyer.returnToShop();
            await buyer.isTold(told.paid);
            assert.deepEqual(await stage.shop.orders(buyer.email), [orderId]);
            await stage.isPaid(orderId, buyer.email);
        }));

    it('can\'t be paid in two tabs', () =>
        stage.play(async (buyer) => {
            const stock = await stage.shop.stock(product);
            const older = await buyer.order();
            const olderId = buyer.gatewayId;
            const tab = await buyer.secondTab();
            await tab.checkOut();
            const newer = await tab.lastOrder();
            assert.notEqual(newer, older);
            await tab.pay(cards.approved);
            await tab.returnToShop();
            await tab.isTold(told.paid);
            await buyer.page.reload();
            assert.equal(await buyer.page.locator('[name=pan]').count(), 0, 'the older payment page takes no card');
            assert.notEqual((await stage.sandbox.status(olderId)).orderStatus, 2);
            await stage.isPaid(newer, buyer.email);
            assert.equal((await stage.shop.order(older)).status, await stage.shop.setting('STATUS_CANCELLED'));
            assert.equal(await stage.shop.stock(product), stock - 1);
        }));

    it('finds out that the older tab has paid, and takes no money for the newer one', () =>
        stage.play(async (buyer) => {
            const stock = await stage.shop.stock(product);
            const older = await buyer.order();
            const tab = await buyer.secondTab();
            await tab.paymentMethods();
            await buyer.pay(cards.approved);
            // The older order's return is still to come when the second tab goes through checkout.
            await tab.checkOut();
            await tab.isTold(told.paid);
            await stage.isPaid(older, buyer.email);
            for (const orderId of (await stage.shop.orders(buyer.email)).filter((id) => id !== older)) {
                assert.equal((await stage.shop.order(orderId)).status, await stage.shop.setting('STATUS_CANCELLED'));
            }
            assert.equal(await stage.shop.stock(product), stock - 1);
            await buyer.returnToShop();
            await buyer.isTold(told.paid);
            await stage.isPaid(older, buyer.email);
        }));

    for (const [who, comes] of [['the buyer returns', false], ['the gateway notifies', true]]) {
        it(`is paid when ${who} while the shop is in maintenance`, () =>
            stage.play(async (buyer) => {
                await stage.notify(comes);
                const orderId = await buyer.order();
                await stage.shop.setOffline(true);
                await buyer.pay(cards.approved);
                if (comes) {
                    await stage.isNotified(200);
                } else {
                    await buyer.returnToShop();
                    await buyer.isTold(told.paid);
                }
                await stage.isPaid(orderId, buyer.email);
            }));
    }

    it('says that it is being confirmed while nobody knows, and then that it is paid', () =>
        stage.play(async (buyer) => {
            const orderId = await buyer.order();
            await buyer.pay(cards.approved);
            await stage.sandbox.control('faults', { endpoint: '*', kind: 'error_before', value: '502', count: 1000 });
            await buyer.returnToShop();
            await buyer.isTold(told.waiting);
            await stage.isUnpaid(orderId, buyer.email);
            await stage.sandbox.disarm();
            // The page asks again by itself.
            await buyer.isTold(told.paid);
            await stage.isPaid(orderId, buyer.email);
            await stage.logsFailureOfGateway();
        }));

    it('answers a notification that it can\'t check so that it is repeated', () =>
        stage.play(async (buyer) => {
            await stage.notify(true);
            const orderId = await buyer.order();
            await stage.sandbox.control('faults', { endpoint: 'getOrderStatusExtended', kind: 'error_before', value: '502', count: 1000 });
            await buyer.pay(cards.approved);
            await stage.isNotified(500);
            await stage.isUnpaid(orderId, buyer.email);
            await stage.sandbox.disarm();
            await stage.sandbox.control('clock/advance', { seconds: 600 });
            await stage.isNotified(500, 200);
            await stage.isPaid(orderId, buyer.email);
            await stage.logsFailureOfGateway();
        }));

    it('has one effect of 20 returns and notifications at the same time', () =>
        stage.play(async (buyer) => {
            const { shop } = stage;
            const stock = await shop.stock(product);
            const orderId = await buyer.order();
            const { gatewayId } = buyer;
            await buyer.pay(cards.approved);
            const address = await buyer.returnAddress();
            const notification = stage.notification(gatewayId);
            const cookies = await buyer.page.context().cookies(shop.url());
            const headers = { Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
            const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? fetch(address, { headers }) : fetch(notification))));
            assert.deepEqual(answers.map(({ status }) => status), Array(20).fill(200));
            await stage.isPaid(orderId, buyer.email);
            assert.equal(await shop.stock(product), stock - 1);
            assert.deepEqual(await shop.orders(buyer.email), [orderId]);
            assert.deepEqual(await shop.basket(buyer.email), []);
        }));
}
