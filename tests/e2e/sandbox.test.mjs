// A buyer in a real browser on the sandbox's pages: what the buyer sees, what the gateway answers the shop afterwards, and
// what the shop gets with the buyer's return.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';

import { answerBank, cards, oneTimeCode, payByCard, submit } from './lib/buyer.mjs';
import { startBrowser, watched } from './lib/browser.mjs';
import { startSandbox } from './lib/sandbox.mjs';
import { startShop } from './lib/shop.mjs';
import { words } from './words.mjs';

let sandbox, shop, browser;

before(async () => {
    sandbox = await startSandbox();
    shop = await startShop();
    browser = await startBrowser();
});

after(async () => {
    await browser?.close();
    await shop?.stop();
    assert.equal(await sandbox?.stop(), 0, 'the sandbox ends well');
});

beforeEach(async () => {
    await sandbox.control('reset');
    shop.visits.length = 0;
});

// Registers an order, opens its page and runs visit(page, order); nothing on the way may be broken.
async function buy(language, visit, { browserOptions = {}, ...order } = {}) {
    const registered = await sandbox.register({ language, returnUrl: `${shop.origin}/back?shop=1`, ...order });
    const problems = await watched(browser, browserOptions, async (page) => {
        await page.goto(registered.formUrl);
        await visit(page, registered);
    });
    assert.deepEqual(problems, []);
}

async function sees(page, ...texts) {
    const seen = (await page.locator('main').innerText()).replaceAll('\u00A0', ' ');
    for (const text of texts) {
        assert.ok(seen.includes(text), `"${text}" is not in:\n${seen}`);
    }
}

async function isIn(page, language) {
    await page.locator(`html[lang=${language}]`).waitFor();
    const direction = await page.locator('main').evaluate((element) => getComputedStyle(element).direction);
    assert.equal(direction, words[language].direction);
}

// The buyer is in the shop, which got the order's id and the language, and nothing that claims a result.
async function isBack(page, { orderId }, language, method = 'GET') {
    await page.waitForURL(`${shop.origin}/**`);
    assert.equal(await page.locator('h1').innerText(), 'Back in the shop');
    const told = { orderId, lang: language };
    assert.deepEqual(shop.visits, [
        method === 'GET'
            ? { method, path: '/back', query: { shop: '1', ...told }, body: {} }
            : { method, path: '/back', query: { shop: '1' }, body: told },
    ]);
}

async function gatewayTells({ orderId }, orderStatus, actionCode) {
    const status = await sandbox.status(orderId);
    assert.deepEqual([status.orderStatus, status.actionCode], [orderStatus, actionCode]);
}

for (const [language, say] of Object.entries(words)) {
    describe(`a buyer who reads ${language}`, () => {
        it('pays, and goes back by the button', () =>
            buy(language, async (page, order) => {
                await isIn(page, language);
                await sees(page, say.amount, say.pay, say.cancel);
                await payByCard(page, cards.approved);
                await isIn(page, language);
                await sees(page, say.accepted, say.amount, '450921**1119');
                await gatewayTells(order, 2, 0);
                await page.getByRole('link', { name: say.back, exact: true }).click();
                await isBack(page, order, language);
            }));

        it('is declined, tries another card and pays', () =>
            buy(language, async (page, order) => {
                await payByCard(page, cards.insufficientFunds);
                await sees(page, say.bankDeclined, say.attemptsLeft);
                await gatewayTells(order, 0, 116);
                await payByCard(page, cards.approved);
                await sees(page, say.accepted);
                await gatewayTells(order, 2, 0);
            }));

        it('is declined with the only attempt', async () => {
            await sandbox.control('switches', { attempts: '1', attempts_used_up_code: 'last' });
            await buy(language, async (page, order) => {
                await payByCard(page, cards.insufficientFunds);
                await isIn(page, language);
                await sees(page, say.declined, say.insufficientFunds);
                await gatewayTells(order, 6, 116);
                await page.getByRole('link', { name: say.back, exact: true }).click();
                await isBack(page, order, language);
            });
        });

        it('cancels', () =>
            buy(language, async (page, order) => {
                await page.getByRole('link', { name: say.cancel }).click();
                await isBack(page, order, language);
                await gatewayTells(order, 0, -100);
            }));

        it('confirms with 3-D Secure', () =>
            buy(language, async (page, order) => {
                await payByCard(page, cards.threeDSecure);
                await isIn(page, language);
                await sees(page, say.confirmPayment, say.amount, '400000**0200', oneTimeCode);
                await gatewayTells(order, 5, -100);
                await answerBank(page, 'confirm', oneTimeCode);
                await sees(page, say.accepted);
                await gatewayTells(order, 2, 0);
            }));

        it('types a wrong code at 3-D Secure', () =>
            buy(language, async (page, order) => {
                await payByCard(page, cards.threeDSecure);
                await answerBank(page, 'confirm', '000000');
                await isIn(page, language);
                await sees(page, say.notIdentified, say.attemptsLeft, say.pay);
                await gatewayTells(order, 0, -2025);
            }));

        it('cancels 3-D Secure', () =>
            buy(language, async (page, order) => {
                await payByCard(page, cards.threeDSecure);
                await answerBank(page, 'cancel');
                await sees(page, say.notConfirmed, say.attemptsLeft, say.pay);
                await gatewayTells(order, 0, 341018);
            }));

        it('learns of a mistyped number without losing an attempt', () =>
            buy(language, async (page, order) => {
                await payByCard(page, { ...cards.approved, pan: '4509211111111118' });
                await sees(page, say.wrongNumber);
                const focused = page.locator(':focus');
                assert.equal(await focused.getAttribute('name'), 'pan');
                assert.equal(await focused.evaluate((input) => getComputedStyle(input).direction), 'ltr');
                await gatewayTells(order, 0, -100);
            }));

        it('is not told that nothing was debited when nobody knows', () =>
            buy(language, async (page, order) => {
                await payByCard(page, cards.outcomeUnknown);
                await sees(page, say.pending);
                await gatewayTells(order, 0, 151019);
                await page.goto(order.formUrl);
                await sees(page, say.pending);
            }));

        it('comes too late', () =>
            buy(language, async (page, order) => {
                await sandbox.control('clock/advance', { seconds: 1201 });
                await page.reload();
                await isIn(page, language);
                await sees(page, say.timeIsOver);
                await gatewayTells(order, 6, -2014);
            }));

        for (const mode of ['button', 'immediate']) {
            for (const method of ['GET', 'POST']) {
                it(`goes back with ${method}, ${mode === 'button' ? 'by the button' : 'at once'}`, async () => {
                    await sandbox.control('switches', { return_mode: mode, return_method: method });
                    await buy(language, async (page, order) => {
                        await payByCard(page, cards.approved);
                        if (mode === 'button') {
                            const role = method === 'GET' ? 'link' : 'button';
                            await page.getByRole(role, { name: say.back, exact: true }).click();
                        }
                        await isBack(page, order, language, method);
                        await gatewayTells(order, 2, 0);
                    });
                });
            }
        }

        it('sees every page whole on a phone', () => {
            const fits = async (page) => {
                const room = 360;
                const { width, cut } = await page.evaluate((room) => ({
                    width: Math.max(document.scrollingElement.scrollWidth, innerWidth),
                    cut: [...document.querySelectorAll('body *')].filter((element) => {
                        const { left, right } = element.getBoundingClientRect();
                        return left < 0 || right > room;
                    }).map((element) => element.outerHTML),
                }), room);
                assert.equal(width, room, 'nothing to scroll sideways');
                assert.deepEqual(cut, [], 'nothing is cut off');
            };
            return buy(language, async (page, order) => {
                await fits(page);
                await payByCard(page, cards.insufficientFunds);
                await sees(page, say.bankDeclined);
                await fits(page);
                await payByCard(page, cards.threeDSecure);
                await sees(page, say.confirmPayment);
                await fits(page);
                await answerBank(page, 'confirm', oneTimeCode);
                await sees(page, say.accepted);
                await fits(page);
                await page.goto(order.formUrl);
                await sees(page, say.alreadyPaid);
                await fits(page);
            }, {
                amount: 999999999999,
                orderNumber: 'ORDER-WITH-THE-LONGEST-NUMBER-32',
                description: `${'A long description '.repeat(8)}${'withoutaspace'.repeat(8)}`,
                browserOptions: { viewport: { width: 360, height: 740 }, isMobile: true },
            });
        });
    });
}

it('lets the buyer change the language on the way', () =>
    buy('fr', async (page, order) => {
        await page.getByRole('link', { name: 'العربية' }).click();
        await isIn(page, 'ar');
        await payByCard(page, cards.threeDSecure);
        await isIn(page, 'ar');
        await answerBank(page, 'confirm', oneTimeCode);
        await isIn(page, 'ar');
        await page.getByRole('link', { name: words.ar.back }).click();
        await isBack(page, order, 'ar');
    }));

for (const [use, card, text] of [
    ['Acceptée', '4000 0000 0000 0101 · 12/34 · 123', words.fr.accepted],
    ['Avec un code (3-D Secure)', '4000 0000 0000 0200 · 12/34 · 123', words.fr.confirmPayment],
    ['Refusée : provision insuffisante', '4000 0000 0000 0507 · 12/34 · 123', words.fr.bankDeclined],
]) {
    it(`offers a test card: ${use}`, () =>
        buy('fr', async (page) => {
            await page.getByText('Cartes d’essai').click();
            await sees(page, use, card);
            const [pan, expiry, cvc] = card.split(' · ');
            await payByCard(page, { pan, expiry, cvc });
            await sees(page, text);
        }));
}

it('works without JavaScript', async () => {
    await sandbox.control('switches', { return_mode: 'immediate', return_method: 'POST' });
    await buy('en', async (page, order) => {
        await payByCard(page, cards.approved);
        await page.getByRole('button', { name: words.en.back }).click();
        await isBack(page, order, 'en', 'POST');
    }, { browserOptions: { javaScriptEnabled: false } });
});

it('works by keyboard alone, in the order that is seen', () =>
    buy('en', async (page, order) => {
        const { pan, expiry, cvc } = cards.threeDSecure;
        await page.locator('[aria-current]').focus();
        await page.keyboard.press('Tab'); // the last language
        for (const value of [pan, expiry, cvc, 'TEST BUYER']) {
            await page.keyboard.press('Tab');
            await page.keyboard.type(value);
        }
        await page.keyboard.press('Enter');
        await page.locator('[name=otp]').waitFor();
        while (await page.locator('[name=otp]:focus').count() === 0) {
            await page.keyboard.press('Tab');
        }
        await page.keyboard.type(oneTimeCode);
        await page.keyboard.press('Enter'); // confirms: it must not be the cancel button that answers
        await page.getByText(words.en.accepted).waitFor();
        await gatewayTells(order, 2, 0);
    }));

it('lets the merchant refund a part on the portal', () =>
    buy('en', async (page, { orderId }) => {
        await payByCard(page, cards.approved);
        await page.goto(`${sandbox.origin}/portal`);
        await page.locator('tbody a').first().click();
        await page.getByLabel('Amount in TND').fill('1.250');
        await submit(page, page.getByRole('button', { name: 'Refund' }));
        await sees(page, 'refund', '1250');
        assert.equal((await sandbox.status(orderId)).paymentAmountInfo.refundedAmount, 1250);
    }));

it('lets a tester set a switch on the portal', async () => {
    const problems = await watched(browser, {}, async (page) => {
        await page.goto(`${sandbox.origin}/portal`);
        await page.getByLabel('attempts', { exact: true }).selectOption('5');
        await submit(page, page.getByRole('button', { name: 'Save the switches' }));
        assert.equal(await page.getByLabel('attempts', { exact: true }).inputValue(), '5');
        await page.getByLabel('Preset').selectOption('observed');
        await submit(page, page.getByRole('button', { name: 'Set every switch' }));
        assert.equal(await page.getByLabel('attempts', { exact: true }).inputValue(), '1');
    });
    assert.deepEqual(problems, []);
});

it('has no page for phones, as the gateway has none', async () => {
    const { formUrl } = await sandbox.register({ language: 'fr', pageView: 'MOBILE', returnUrl: `${shop.origin}/back` });
    const problems = await watched(browser, {}, async (page) => {
        await page.goto(formUrl);
        await sees(page, 'Cette page de paiement n’est pas installée');
    });
    assert.ok(problems.includes(`404: ${formUrl}`), 'a broken page is noticed');
});
