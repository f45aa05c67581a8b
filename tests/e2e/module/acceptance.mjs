// From the enrolment to production, on one page of the back office: the merchant types the cards that it names into the payment pages
// that it opens.
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { payByCard, submit } from '../lib/buyer.mjs';
import { stage } from './stage.mjs';

const notPublic = ['0003', '0006'];
const known = ['0004', '0005', '0008', '0009'];

const page = () => stage.office.page;
const row = (id) => page().locator(`#test-${id}`);

// Clicks what opens a tab; the tab.
async function inNewTab(link) {
    const [tab] = await Promise.all([page().context().waitForEvent('page'), link.click()]);
    await tab.waitForLoadState();
    return tab;
}

async function tick(step) {
    await submit(page(), page().locator(`form:has([name=step][value=${step}]) button`));
}

// Every test that has a card, each in a tab; then the first tab is refreshed. {number of the test: its state}
async function carryOut() {
    await stage.office.open('clictopay.php?view=tests');
    const payments = [];
    for (const prepare of await page().locator('.ctp-tests tr:has([value=prepare])').all()) {
        const number = await prepare.locator('.ctp-typed').innerText();
        const [expiry, cvv] = await prepare.locator('b').allInnerTexts();
        const tab = await inNewTab(prepare.getByRole('button', { name: /Prepare|Repeat/ }));
        payments.push(payByCard(tab, { pan: number, expiry, cvc: cvv }).then(() => tab.close()));
    }
    await Promise.all(payments);
    // Before the first test was prepared there was nothing to refresh.
    await page().reload();
    await submit(page(), page().getByRole('button', { name: 'Refresh' }));
    const rows = await page().locator('.ctp-tests tbody tr').all();
    return Object.fromEntries(await Promise.all(rows.map(async (test) => [
        await test.locator('th').innerText(),
        (await test.locator('.ctp-badge').getAttribute('class')).replace('ctp-badge ctp-judgement-', ''),
    ])));
}

const states = (deviations) => Object.fromEntries(['0001', '0002', '0003', '0004', '0005', '0006', '0007', '0008', '0009'].map((id) => [
    id,
    notPublic.includes(id) ? 'not_known' : deviations.includes(id) ? 'known_deviation' : 'as_expected',
]));

export function acceptance() {
    it('tells the merchant which step comes next', async () => {
        await stage.office.openModule();
        await submit(page(), page().getByRole('link', { name: 'Contract' }));
        const next = page().locator('[aria-current=step]');
        for (const step of ['contract', 'forms', 'test_declaration']) {
            await tick(step);
        }
        assert.match(await next.innerText(), /Test scenarios/, 'the test login is there already');
        await submit(page(), page().locator('form:has([value=contract]) button'));
        assert.match(await next.innerText(), /Contract/);
        await tick('contract');
    });

    it('goes into production before the tests only if the merchant insists', async () => {
        const { office, shop } = stage;
        await office.configure({ PRODUCTION_USER: 'sandbox-api', PRODUCTION_PASSWORD: 'sandbox', PRODUCTION_URL: stage.sandbox.baseUrl, MODE: 'production' });
        assert.equal(await shop.setting('MODE'), 'test');
        await page().getByText('The mode is still TEST').waitFor();
        await office.openSettings();
        await office.field('MODE').selectOption('production');
        await page().getByLabel('at my own risk').check();
        await submit(page(), page().locator('form[name=clictopay] [type=submit]').last());
        assert.equal(await shop.setting('MODE'), 'production');
        await office.configure({ MODE: 'test' });
    });

    it('finds every test as expected at a gateway that keeps to the documents', async () => {
        const { shop } = stage;
        const orders = await shop.value('SELECT COUNT(*) FROM orders');
        await stage.notify(true);
        assert.deepEqual(await carryOut(), states([]));
        await stage.isNotified(200);
        await page().getByText('Last notification of a test payment').waitFor();
        assert.equal(await page().getByRole('link', { name: 'Letter to SMT' }).count(), 0, 'there is nothing to write about');
        await shop.runScheduledTasks();
        assert.equal(await shop.value('SELECT COUNT(*) FROM orders'), orders, 'no order of the shop');
        assert.deepEqual(await shop.query('SELECT id FROM clictopay_attempt'), []);
    });

    it('finds exactly what is known of the test environment, and the letter names exactly that', async () => {
        await stage.sandbox.control('preset', { preset: 'observed' });
        assert.deepEqual(await carryOut(), states(known));
        const letter = await inNewTab(page().getByRole('link', { name: 'Letter to SMT' }));
        assert.deepEqual([...(await letter.locator('body').innerText()).matchAll(/^Test (\S+) — /gm)].map(([, id]) => id), known);
        await letter.close();
        const grid = await inNewTab(page().getByRole('link', { name: 'Filled grid' }));
        assert.equal(await grid.locator('tbody tr').count(), 9);
        assert.match(await grid.locator('body').innerText(), /getOrderStatusExtended\.do/);
        await grid.close();
    });

    it('offers production then, and switches to it', async () => {
        const { office, shop } = stage;
        await office.open('clictopay.php?view=tests');
        assert.equal(await page().getByLabel('at my own risk').count(), 0);
        await submit(page(), page().getByRole('button', { name: 'Switch to PRODUCTION' }));
        assert.equal(await shop.setting('MODE'), 'production');
        await page().getByText('Pay a small order with your own card now').waitFor();
        await office.openModule();
        assert.equal(await page().getByText('Next step on the way to production').count(), 0);
        await office.configure({ MODE: 'test' });
    });
}
