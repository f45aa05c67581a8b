// How many buyers and notifications the shop takes on this machine, how that changes as its tables grow, how many rows each statement of
// the module looks at, and how long it takes to ask about many pending payments: see README.md. Called by tools/load.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { InstalledShop } from '../e2e/lib/installed-shop.mjs';
import { startSandbox } from '../e2e/lib/sandbox.mjs';
import { checkOut, notify } from './drive.mjs';
import { Books } from './books.mjs';
import { install } from './install.mjs';
import { Statements } from './statements.mjs';

const { values: options } = parseArgs({
    options: {
        orders: { type: 'string', default: '1000,30000,1000000' },
        checkouts: { type: 'string', default: '400' },
        buyers: { type: 'string', default: '8' },
        pending: { type: 'string', default: '50000' },
    },
});
const sizes = options.orders.split(',').map(Number);
const buyers = Number(options.buyers);
const checkouts = Number(options.checkouts);
const pending = Number(options.pending);
let failed = 0;

const shop = new InstalledShop();
const directory = await mkdtemp(join(tmpdir(), 'load-'));
const sandbox = await startSandbox(['--data', directory]);
try {
    await install(shop, sandbox);
    const books = new Books(shop, sandbox, directory);
    const statements = new Statements(shop);
    const rows = [];
    for (const size of sizes) {
        await books.grow(size);
        await statements.record(async () => {
            const sold = await checkOut(shop, sandbox, buyers, checkouts);
            await books.pay(checkouts);
            const paid = await notify(shop, await books.newest(checkouts), buyers, 'OK: settled');
            const repeated = await notify(shop, await books.newest(checkouts), buyers, 'OK: nothing new');
            const work = await books.workMilliseconds();
            rows.push({ size, sold, paid, repeated, work });
            assert.equal(await books.paidOnce(checkouts), checkouts, 'orders that are paid, with one entry each');
        }, size);
    }
    figures(rows);
    failed += indexes(statements);
    failed += await sweep(books);
} finally {
    await sandbox.stop();
    await rm(directory, { recursive: true });
}
console.log(failed === 0 ? '1 passed, 0 failed' : `0 passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function figures(rows) {
    console.log(`\n${checkouts} checkouts of ${buyers} buyers at a time, then a notification for each, then each again; milliseconds`);
    console.log('orders     checkouts/s  p50  p95  p99   notifications/s  p50  p95  p99   repeated/s  p50  p95  p99   scheduled work');
    for (const { size, sold, paid, repeated, work } of rows) {
        const cells = ({ rate, p50, p95, p99 }, width) => rate.toFixed(1).padStart(width) + [p50, p95, p99].map((ms) => ms.toFixed(0).padStart(5)).join('');
        console.log(`${String(size).padStart(9)} ${cells(sold, 12)} ${cells(paid, 17)} ${cells(repeated, 12)} ${work.toFixed(0).padStart(16)}`);
    }
}

// A statement that looks at more rows the more orders there are reads the whole table. Returns how many do.
function indexes(statements) {
    const [least, most] = [sizes[0], sizes.at(-1)];
    console.log(`\nrows looked at, most of any execution, with ${least} and with ${most} orders; the index of the statement`);
    let growing = 0;
    for (const { text, key, examined } of statements.list()) {
        const grows = sizes.length > 1 && (examined.get(most) ?? 0) > Math.max(1000, 10 * (examined.get(least) ?? 0));
        growing += Number(grows);
        console.log(`${String(examined.get(least) ?? '-').padStart(9)} ${String(examined.get(most) ?? '-').padStart(9)}  ${key.padEnd(14)} ${text}${grows ? '   GROWS' : ''}`);
    }
    return growing;
}

// Every pending payment is asked about once. Returns how many were not.
async function sweep(books) {
    await books.addPending(pending);
    const start = performance.now();
    let runs = 0;
    let left = pending;
    for (let before = Infinity; left > 0 && left < before; runs++) {
        before = left;
        await books.work();
        left = await books.unasked();
    }
    const seconds = (performance.now() - start) / 1000;
    console.log(`\n${pending} pending payments asked about in ${runs} runs of the scheduled work, ${seconds.toFixed(0)} s, ${(pending / seconds).toFixed(0)}/s; ${left} left`);
    return left;
}
