// The example shop: PHP with the extension, served by PHP's own server.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export async function startPhpShop(baseUrl) {
    const extension = execFileSync(join(root, 'tools/build'), { encoding: 'utf8' }).trim();
    const data = mkdtempSync(join(tmpdir(), 'clictopay-shop-'));
    const server = spawn('php', ['-d', `extension=${extension}`, '-S', '127.0.0.1:0', join(root, 'examples/shop/index.php')], {
        env: { ...process.env, CLICTOPAY_URL: baseUrl, CLICTOPAY_USER: 'sandbox-api', CLICTOPAY_PASSWORD: 'sandbox', SHOP_DATA: data },
        stdio: ['ignore', 'ignore', 'pipe'],
    });
    const lines = [];
    const origin = await new Promise((resolve, reject) => {
        createInterface({ input: server.stderr }).on('line', (line) => {
            lines.push(line);
            const [, address] = line.match(/\((http[^)]+)\) started/) ?? [];
            address && resolve(address);
        });
        server.once('exit', () => reject(new Error(`the shop did not start:\n${lines.join('\n')}`)));
    });
    return {
        origin,
        async stop() {
            const end = once(server, 'close');
            server.kill('SIGTERM');
            await end;
            rmSync(data, { recursive: true });
            assert.deepEqual(lines.filter((line) => /PHP (Warning|Notice|Deprecated|Fatal)/.test(line)), []);
        },
    };
}
