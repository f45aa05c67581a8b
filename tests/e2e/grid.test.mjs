// The acceptance tests as a merchant carries them out: the command line prepares each payment, the merchant types the card it
// names into the payment page, and the command line judges and writes to SMT.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startBrowser, watched } from './lib/browser.mjs';
import { payByCard } from './lib/buyer.mjs';
import { startSandbox } from './lib/sandbox.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const notPublic = ['0003', '0006', 'CTP-03', 'CTP-04'];
const known = { '0004': 'not_refused', '0005': 'no_number', '0008': 'no_number', '0009': 'not_refused' };

let sandbox, browser, extension, directory;

before(async () => {
    extension = execFileSync(join(root, 'tools/build'), { encoding: 'utf8' }).trim();
    directory = mkdtempSync(join(tmpdir(), 'clictopay-grid-'));
    sandbox = await startSandbox();
    browser = await startBrowser();
});

after(async () => {
    await browser?.close();
    await sandbox?.stop();
    rmSync(directory, { recursive: true });
});

function clictopay(file, ...args) {
    const { status, stdout } = spawnSync('php', ['-d', `extension=${extension}`, join(root, 'module/bin/clictopay'), ...args, `--file=${file}`], {
        encoding: 'utf8',
        env: { ...process.env, CLICTOPAY_USER: 'sandbox-api', CLICTOPAY_PASSWORD: 'sandbox', CLICTOPAY_URL: sandbox.baseUrl },
    });
    return { status, stdout };
}

// Both grids, each payment typed in the browser; what grid:show says at the end.
async function carryOut(preset) {
    const file = join(directory, `${preset}.json`);
    await sandbox.control('preset', { preset });
    assert.equal(clictopay(file, 'grid:start', '--name=Boutique', '--site=https://shop.example/').status, 0);
    clictopay(file, 'grid:run', '--prepare-only');
    const { tests, runs } = JSON.parse(readFileSync(file, 'utf8'));
    for (const { id, play, card } of tests) {
        if (play === 'card' && card) {
            const problems = await watched(browser, {}, async (page) => {
                await page.goto(runs[id].formUrl);
                await payByCard(page, { pan: card.number, expiry: card.expiry, cvc: card.cvv });
            });
            assert.deepEqual(problems, [], `test ${id}`);
        }
    }
    const { status, stdout } = clictopay(file, 'grid:show', '--refresh', '--json');
    const shown = JSON.parse(stdout);
    const deviations = Object.fromEntries(shown.tests.filter(({ judgement }) => judgement === 'deviation').map((test) => [test.test, test.deviations.join()]));
    const others = shown.tests.filter(({ test, judgement }) => judgement !== (notPublic.includes(test) ? 'not_known' : 'as_expected') && !deviations[test]);
    return { file, status, deviations, others };
}

describe('the acceptance tests in a browser', () => {
    it('finds everything as expected at a gateway that keeps to the documents', async () => {
        const { file, status, deviations, others } = await carryOut('documented');
        assert.deepEqual({ status, deviations, others }, { status: 0, deviations: {}, others: [] });
        assert.equal(clictopay(file, 'grid:letter').status, 2, 'there is nothing to write about');
    });

    it('finds exactly what is known of the test environment, and the letter names exactly that', async () => {
        const { file, status, deviations, others } = await carryOut('observed');
        assert.deepEqual({ status, deviations, others }, { status: 0, deviations: known, others: [] });
        const letter = clictopay(file, 'grid:letter').stdout;
        assert.deepEqual([...letter.matchAll(/^Test (\S+) — /gm)].map(([, id]) => id), Object.keys(known));
    });
});
