// The whole job: a PHP program registers an order, a buyer pays on the hosted page in a real browser, and the program reads the
// status and knows, to the millime, whether it is paid.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { answerBank, cards, oneTimeCode, payByCard, submit } from './lib/buyer.mjs';
import { startBrowser, watched } from './lib/browser.mjs';
import { startPhpShop } from './lib/php-shop.mjs';
import { startSandbox } from './lib/sandbox.mjs';

let sandbox, shop, browser;

before(async () => {
    sandbox = await startSandbox();
    // One refused card ends an order, which then says why.
    await sandbox.control('switches', { attempts: 1, attempts_used_up_code: 'last' });
    shop = await startPhpShop(sandbox.baseUrl);
    browser = await startBrowser();
});

after(async () => {
    await browser?.close();
    await shop?.stop();
    await sandbox?.stop();
});

// Goes through the shop's door to the payment page, does there what visit(page) says, and returns what the shop says at the end.
async function buy(locale, visit) {
    let answer;
    const problems = await watched(browser, { locale }, async (page) => {
        await page.goto(shop.origin);
        await submit(page, page.locator('button'));
        assert.equal(await page.locator('html').getAttribute('lang'), locale.slice(0, 2));
        await visit(page);
        await page.waitForURL(`${shop.origin}/back?**`);
        answer = await page.locator('p').innerText();
    });
    assert.deepEqual(problems, []);
    return answer;
}

const returnToShop = (page) => submit(page, page.locator('a#return'));

// What the buyer is told, from its first words.
const told = {
    'fr-FR': {
        funds: 'Not paid. Le solde disponible ne suffit pas pour ce paiement.',
        authentication: 'Not paid. Votre banque n’a pas pu confirmer que ce paiement vient de vous',
        unfinished: 'Not paid yet. Votre paiement n’est pas terminé.',
    },
    'en-GB': {
        funds: 'Not paid. The available balance is not sufficient for this payment.',
        authentication: 'Not paid. Your bank could not confirm that this payment comes from you',
        unfinished: 'Not paid yet. Your payment is not finished.',
    },
    'ar-TN': {
        funds: 'Not paid. الرصيد المتوفر لا يكفي لعملية الدفع هذه.',
        authentication: 'Not paid. لم يتمكن بنكك من التأكد من أن عملية الدفع صادرة عنك',
        unfinished: 'Not paid yet. لم تكتمل عملية الدفع بعد.',
    },
};

for (const [locale, words] of Object.entries(told)) {
    describe(`a PHP shop, a buyer in ${locale}`, () => {
        it('is paid to the millime', async () => {
            const answer = await buy(locale, async (page) => {
                await payByCard(page, cards.approved);
                await returnToShop(page);
            });
            assert.match(answer, /^Thank you\. Order HONEY-[0-9a-f]{12} is paid: 10\.500 TND, authorisation \d{6}\.$/);
        });

        it('is paid after 3-D Secure', async () => {
            const answer = await buy(locale, async (page) => {
                await payByCard(page, cards.threeDSecure);
                await answerBank(page, 'confirm', oneTimeCode);
                await returnToShop(page);
            });
            assert.match(answer, / is paid: 10\.500 TND/);
        });

        it('is not paid by a refused card, and tells the buyer what to do', async () => {
            const answer = await buy(locale, async (page) => {
                await payByCard(page, cards.insufficientFunds);
                await returnToShop(page);
            });
            assert.ok(answer.startsWith(words.funds), answer);
        });

        it('is not paid when 3-D Secure fails', async () => {
            const answer = await buy(locale, async (page) => {
                await payByCard(page, cards.threeDSecure);
                await answerBank(page, 'confirm', '000000');
                await returnToShop(page);
            });
            assert.ok(answer.startsWith(words.authentication), answer);
        });

        it('is not paid when the buyer cancels', async () => {
            const answer = await buy(locale, (page) => submit(page, page.locator('.cancel a')));
            assert.ok(answer.startsWith(words.unfinished), answer);
        });
    });
}
