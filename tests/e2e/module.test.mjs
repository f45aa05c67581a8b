// The payment module in a real shop: a merchant, buyers and a gateway that misbehave as they do in life, one after the other,
// from the installation to the removal. The shop is one that somebody has installed (lib/installed-shop.mjs); anything that
// happens in it between the scenarios would disturb them.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';

import { skip } from './lib/installed-shop.mjs';
import { acceptance } from './module/acceptance.mjs';
import { check } from './module/check.mjs';
import { checkout } from './module/checkout.mjs';
import { orders } from './module/orders.mjs';
import { outage } from './module/outage.mjs';
import { returns } from './module/returns.mjs';
import { removal, settings } from './module/settings.mjs';
import { stage } from './module/stage.mjs';
import { upkeep } from './module/upkeep.mjs';

if (skip) {
    it('takes payments in a shop', { skip });
} else {
    before(() => stage.raise());
    after(() => stage.lower());
    beforeEach(() => stage.setScene());
    afterEach(async () => assert.deepEqual(await stage.shop.logged(), [], 'the shop has nothing to log'));

    describe('the payment module, in the back office', settings);
    // Before any time passes at the gateway: the check compares the clocks.
    describe('the check of everything', check);
    describe('the tests before production', acceptance);
    describe('the payment module, at checkout', checkout);
    describe('a payment', returns);
    describe('an order', orders);
    describe('the scheduled work', upkeep);
    describe('an outage', outage);
    describe('the payment module, at the end', removal);
}
