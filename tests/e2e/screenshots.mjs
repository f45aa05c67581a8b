// Takes the pictures of the READMEs: node tests/e2e/screenshots.mjs
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { startBrowser, watched } from './lib/browser.mjs';
import { answerBank, cards, oneTimeCode, payByCard } from './lib/buyer.mjs';
import { startSandbox } from './lib/sandbox.mjs';

const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const desktop = { viewport: { width: 1000, height: 640 } };
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1.5, isMobile: true };

const sandbox = await startSandbox();
const browser = await startBrowser();
try {
    await mkdir(folder, { recursive: true });

    const french = { language: 'fr', orderNumber: '1042-1', description: 'Trois livres et un carnet' };
    await take(french, desktop, async (page, picture) => {
        await picture('payment-page-fr');
        await payByCard(page, cards.threeDSecure);
        await picture('three-d-secure');
        await answerBank(page, 'confirm', oneTimeCode);
        await picture('ticket');
    });
    const arabic = { language: 'ar', orderNumber: '1043-1', description: 'ثلاثة كتب ودفتر' };
    await take(arabic, phone, (page, picture) => picture('payment-page-ar'));
} finally {
    await browser.close();
    await sandbox.stop();
}

// Walks through the pages of a new order; picture(name) writes the whole page.
async function take(order, options, walk) {
    const { formUrl } = await sandbox.register({ returnUrl: 'https://shop.example/back', ...order });
    const problems = await watched(browser, options, async (page) => {
        await page.goto(formUrl);
        await walk(page, (name) => page.screenshot({ path: `${folder}${name}.png`, fullPage: true }));
    });
    if (problems.length > 0) {
        throw new Error(problems.join('\n'));
    }
}
