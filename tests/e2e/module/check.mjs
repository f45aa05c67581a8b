import assert from 'node:assert/strict';
import { it } from 'node:test';

import { submit } from '../lib/buyer.mjs';
import { stage } from './stage.mjs';

// What the back office finds now, by its level.
async function find() {
    const { page } = stage.office;
    await stage.office.open('clictopay.php?view=check');
    await submit(page, page.getByRole('button', { name: 'Check now' }));
    const findings = await page.locator('.ctp-check li').evaluateAll((items) => items.map((item) => [item.querySelector('.ctp-badge').textContent, item.innerText]));
    assert.ok(findings.length > 10, `only ${findings.length} findings`);
    return (wanted) => findings.filter(([level]) => level === wanted).map(([, text]) => text);
}

export function check() {
    it('finds nothing wrong with a shop that is set up', async () => {
        await stage.shop.runScheduledTasks();
        await stage.shop.query('DELETE FROM clictopay_refusal');
        const found = await find();
        assert.deepEqual([...found('fault'), ...found('warning'), ...found('could not look')], []);
        assert.match(found('ok').join(), /notification script answers, to GET and to POST/);
        assert.match(found('ok').join(), /EUR is accepted/);
        assert.match(await stage.office.page.locator('.ctp').first().innerText(), /from the shop's own server/);
    });

    it('finds a wrong login, and what can not be looked at without one', async () => {
        await stage.office.configure({ TEST_PASSWORD: 'wrong' });
        const found = await find();
        await stage.office.configure({ TEST_PASSWORD: stage.settings.TEST_PASSWORD });
        assert.deepEqual([found('fault').length, found('could not look').length, found('warning').length], [1, 2, 0]);
        assert.match(found('fault')[0], /does not know this login/);
    });

    it('tells of a missing right and of the maintenance mode', async () => {
        await stage.sandbox.control('switches', { right_refund: 'off' });
        await stage.shop.setOffline(true);
        const found = await find();
        assert.deepEqual([found('fault').length, found('warning').length], [0, 2]);
        assert.match(found('warning').join(), /may not refund/);
        assert.match(found('warning').join(), /maintenance mode/);
    });
}
