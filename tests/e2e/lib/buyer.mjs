// What a buyer does on the sandbox's pages, whatever their language, and the cards in the buyer's pocket.

export const cards = {
    approved: { pan: '4509 2111 1111 1119', expiry: '12/26', cvc: '748' },
    insufficientFunds: { pan: '5104051111111115', expiry: '12/26', cvc: '186' },
    threeDSecure: { pan: '4000000000000200', expiry: '12/34', cvc: '123' },
    outcomeUnknown: { pan: '4000000000000903', expiry: '12/34', cvc: '123' },
};

export const oneTimeCode = '123456';

export async function payByCard(page, card) {
    for (const [field, value] of Object.entries({ holder: 'TEST BUYER', ...card })) {
        await page.locator(`[name=${field}]`).fill(value);
    }
    await submit(page, page.locator('form button'));
}

// outcome: confirm or cancel
export async function answerBank(page, outcome, code = '') {
    await page.locator('[name=otp]').fill(code);
    await submit(page, page.locator(`[name=outcome][value=${outcome}]`));
}

// Clicks, and waits for the page that comes of it: the next one may have the same address.
export async function submit(page, button) {
    await Promise.all([page.waitForEvent('load'), button.click()]);
}
