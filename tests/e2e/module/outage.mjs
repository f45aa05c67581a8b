import assert from 'node:assert/strict';
import { it } from 'node:test';

import { product, stage } from './stage.mjs';

const isOffered = async (buyer) => (await buyer.paymentMethods()).includes('clictopay');

const notice = async (path) => {
    await stage.office.open(path);
    return stage.office.page.locator('.ctp-problem').allInnerTexts();
};

// Three calls without an answer are an outage; a checkout makes at least one.
async function tryInVain(buyer) {
    for (let tries = 0; tries < 3 && await isOffered(buyer); tries++) {
        await buyer.checkOut();
    }
}

export function outage() {
    const pages = ['modules.php?set=payment&module=clictopay', 'clictopay.php'];

    it('is told to the merchant, hides the method if that is wanted, and ends by itself', () =>
        stage.play(async (buyer) => {
            const { shop, sandbox } = stage;
            await shop.query('DELETE FROM clictopay_health');
            await sandbox.control('faults', { endpoint: '*', kind: 'error_before', value: '502', count: 1000 });
            await buyer.putIntoCart(product);
            await buyer.checkOut();
            await buyer.isTold('choose another payment method');
            await tryInVain(buyer);
            assert.equal(await isOffered(buyer), false);
            for (const page of pages) {
                assert.match((await notice(page)).join(), /ClicToPay has not answered since .+ Buyers do not see the payment method meanwhile/s);
            }

            // Nothing is called for ten minutes: the next calls are the trial, and they fail.
            await shop.query('UPDATE clictopay_health SET minute = minute - INTERVAL 11 MINUTE');
            assert.equal(await isOffered(buyer), true);
            await tryInVain(buyer);
            assert.equal(await isOffered(buyer), false);

            // The scheduled work is answered.
            await sandbox.disarm();
            await shop.letTimePass(await buyer.lastOrder(), 600);
            await shop.runScheduledTasks();
            assert.equal(await isOffered(buyer), true);
            assert.deepEqual(await notice(pages[1]), []);
            await stage.logsFailureOfGateway();
        }, { settings: { HIDE_IN_OUTAGE: 'True' } }));
}
