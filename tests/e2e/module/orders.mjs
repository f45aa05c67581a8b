import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';

import { cards } from '../lib/buyer.mjs';
import { product, stage, told } from './stage.mjs';

// Buys, pays and comes back; then the merchant's part begins.
async function sold(buyer, text) {
    const orderId = await buyer.order();
    const { gatewayId } = buyer;
    await buyer.pay(cards.approved);
    await buyer.returnToShop();
    await buyer.isTold(text);
    return { orderId, gatewayId };
}

// Payments are pre-authorised, to be captured by the merchant.
const twoPhase = { settings: { VALIDATION: 'manual' } };

const amounts = async (gatewayId) => (await stage.sandbox.status(gatewayId)).paymentAmountInfo;

export function orders() {
    it('is refunded in part, then the rest', () =>
        stage.play(async (buyer) => {
            const { office, shop } = stage;
            const { orderId, gatewayId } = await sold(buyer, told.paid);
            const { depositedAmount } = await amounts(gatewayId);
            assert.deepEqual(await office.possibleOperations(orderId), ['check', 'cancel', 'refund']);

            await office.operate(orderId, 'refund', '1.250');
            assert.equal((await amounts(gatewayId)).refundedAmount, 1250);
            assert.equal(await office.attemptState(orderId), 'partly_refunded');
            assert.equal((await shop.order(orderId)).status, await shop.setting('STATUS_TEST'), 'a part is no refund of the order');

            await office.operate(orderId, 'refund');
            assert.equal((await amounts(gatewayId)).refundedAmount, depositedAmount);
            assert.equal(await office.attemptState(orderId), 'refunded');
            assert.equal((await shop.order(orderId)).status, await shop.setting('STATUS_REFUNDED'));
            assert.deepEqual(await office.possibleOperations(orderId), ['check']);
        }));

    it('is not refunded more than was paid', () =>
        stage.play(async (buyer) => {
            const { orderId, gatewayId } = await sold(buyer, told.paid);
            await stage.office.operate(orderId, 'refund', '1000000.000');
            assert.equal((await amounts(gatewayId)).refundedAmount, 0);
            assert.equal(await stage.office.attemptState(orderId), 'paid');
        }));

    it('is refunded once although the form is sent twice', () =>
        stage.play(async (buyer) => {
            const { office } = stage;
            const { orderId, gatewayId } = await sold(buyer, told.paid);
            await office.operateTwice(orderId, 'refund', '1.250');
            assert.equal((await amounts(gatewayId)).refundedAmount, 1250);
        }));

    it('is cancelled on the day of the payment', () =>
        stage.play(async (buyer) => {
            const { office, shop } = stage;
            const stock = await shop.stock(product);
            const { orderId, gatewayId } = await sold(buyer, told.paid);
            await office.operate(orderId, 'cancel');
            assert.equal((await stage.sandbox.status(gatewayId)).orderStatus, 3);
            assert.equal(await office.attemptState(orderId), 'reversed');
            assert.equal((await shop.order(orderId)).status, await shop.setting('STATUS_CANCELLED'));
            assert.equal(await shop.stock(product), stock);
        }));

    it('is pre-authorised, and captured in part', () =>
        stage.play(async (buyer) => {
            const { office, shop } = stage;
            const { orderId, gatewayId } = await sold(buyer, told.authorised);
            await stage.isPaid(orderId, buyer.email);
            assert.equal((await stage.sandbox.status(gatewayId)).orderStatus, 1);
            assert.deepEqual(await office.possibleOperations(orderId), ['check', 'capture', 'cancel']);

            await office.operate(orderId, 'capture', '5.500');
            assert.equal((await amounts(gatewayId)).depositedAmount, 5500);
            assert.equal(await office.attemptState(orderId), 'paid');
            assert.equal((await shop.order(orderId)).status, await shop.setting('STATUS_TEST'));
        }, twoPhase));

    it('is pre-authorised, and captured whole', () =>
        stage.play(async (buyer) => {
            const { orderId, gatewayId } = await sold(buyer, told.authorised);
            await stage.office.operate(orderId, 'capture');
            const { approvedAmount, depositedAmount } = await amounts(gatewayId);
            assert.equal(depositedAmount, approvedAmount);
            assert.equal(await stage.office.attemptState(orderId), 'paid');
        }, twoPhase));

    it('is pre-authorised, and voided', () =>
        stage.play(async (buyer) => {
            const { office, shop } = stage;
            const stock = await shop.stock(product);
            const { orderId, gatewayId } = await sold(buyer, told.authorised);
            await office.operate(orderId, 'cancel');
            assert.equal((await stage.sandbox.status(gatewayId)).orderStatus, 3);
            assert.equal(await office.attemptState(orderId), 'reversed');
            assert.equal((await shop.order(orderId)).status, await shop.setting('STATUS_CANCELLED'));
            assert.equal(await shop.stock(product), stock);
        }, twoPhase));

    it('is in both exports of the merchant', async () => {
        const { office: { page }, office, shop } = stage;
        const attempts = Number(await shop.value('SELECT COUNT(*) FROM clictopay_attempt'));
        const download = async (name) => {
            await office.open('clictopay.php');
            const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
            return [file.suggestedFilename(), await readFile(await file.path())];
        };
        const [csvName, csv] = await download('CSV export');
        assert.match(csvName, /^clictopay-\d{4}-\d\d-\d\d\.csv$/);
        assert.equal(csv.toString().trim().split('\n').length, 1 + attempts);
        const [xlsxName, xlsx] = await download('Excel export');
        assert.match(xlsxName, /^clictopay-\d{4}-\d\d-\d\d\.xlsx$/);
        assert.equal(xlsx.subarray(0, 4).toString('latin1'), 'PK\x03\x04');
    });
}
