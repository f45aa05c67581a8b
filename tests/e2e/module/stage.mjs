// What the scenarios of the payment module share: one shop with the module in it, one gateway, one browser.
import assert from 'node:assert/strict';

import { BackOffice } from '../lib/back-office.mjs';
import { startBrowser } from '../lib/browser.mjs';
import { payByCard, submit } from '../lib/buyer.mjs';
import { InstalledShop } from '../lib/installed-shop.mjs';
import { startSandbox } from '../lib/sandbox.mjs';
import { Storefront } from '../lib/storefront.mjs';

// What the buyer reads.
export const told = {
    paid: 'Thank you, your payment has been received',
    authorised: 'Thank you, your payment has been authorised',
    failed: 'Your payment was not completed',
    waiting: 'Your payment is being confirmed',
};

export const product = 1;
export const otherProduct = 2;

class Stage {
    async raise() {
        this.shop = new InstalledShop();
        await this.shop.logged();
        this.sandbox = await startSandbox();
        this.browser = await startBrowser();
        this.office = new BackOffice(this.shop, await this.#page());
        await this.office.logIn();
    }

    async lower() {
        await this.browser?.close();
        await this.sandbox?.stop();
    }

    // The settings that the scenarios start from.
    get settings() {
        return {
            STATUS: 'True',
            MODE: 'test',
            TEST_OPEN: 'True',
            TEST_USER: 'sandbox-api',
            TEST_PASSWORD: 'sandbox',
            TEST_URL: this.sandbox.baseUrl,
            CURRENCIES: 'TND,EUR',
            VALIDATION: 'automatic',
            // The pages stay until the scenario goes on.
            REDIRECT: 'False',
        };
    }

    get notificationUrl() {
        return this.shop.url('callback/clictopay/process.php');
    }

    // What the gateway calls to tell that an order is paid.
    notification(gatewayId) {
        return `${this.notificationUrl}?mdOrder=${gatewayId}&operation=deposited&status=1`;
    }

    // Whatever a scenario did to the gateway and the shop, the next one begins anew.
    async setScene() {
        await this.sandbox.control('preset', { preset: 'documented' });
        await this.notify(false);
        await this.sandbox.disarm();
        await this.shop.setOffline(false);
    }

    async notify(on) {
        await this.sandbox.control('callback', { url: on ? this.notificationUrl : '', signature: 'none' });
    }

    // Plays a scenario with a new customer in a new browser; nothing of it may be broken. Settings are those of before again afterwards.
    async play(scenario, { group, settings = {} } = {}) {
        const before = Object.fromEntries(await Promise.all(Object.keys(settings).map(async (name) => [name, await this.shop.setting(name)])));
        await this.#configure(settings);
        const customer = await this.shop.newCustomer({ group });
        const buyer = new Buyer(this, await this.#page(), customer);
        try {
            await buyer.logIn(customer);
            await scenario(buyer);
            assert.deepEqual(buyer.problems, []);
        } finally {
            await buyer.page.context().close();
            await this.#configure(before);
        }
    }

    async #configure(settings) {
        if (Object.keys(settings).length > 0) {
            await this.office.configure(settings);
        }
    }

    // How the newest notification was answered, each time that it came.
    async isNotified(...statuses) {
        const { deliveries } = (await this.sandbox.notifications()).at(-1) ?? assert.fail('nothing was notified');
        assert.deepEqual(deliveries.map(({ answer }) => Number.parseInt(answer)), statuses, JSON.stringify(deliveries));
    }

    // The shop has told its owner that the gateway failed, and nothing else.
    async logsFailureOfGateway() {
        const lines = await this.shop.logged();
        assert.ok(lines.length > 0);
        assert.deepEqual(lines.filter((line) => !line.includes('HTTP 502 instead of an answer')), []);
    }

    async newBuyer(email) {
        return new Buyer(this, await this.#page(), { email });
    }

    async #page() {
        const context = await this.browser.newContext({ locale: 'en-GB' });
        const page = await context.newPage();
        page.setDefaultTimeout(15_000);
        return page;
    }

    // The order has been paid in test mode, or the money is held: said once, written once, mailed once.
    async isPaid(orderId, email) {
        const paid = await this.shop.setting('STATUS_TEST');
        const order = await this.shop.order(orderId);
        assert.equal(order.status, paid, `status of order ${orderId}, history ${order.history}`);
        assert.equal(order.history.filter((entry) => entry === paid).length, 1, `history of order ${orderId}: ${order.history}`);
        assert.equal((await this.shop.mailsTo(email)).length, 1, 'mails to the buyer');
    }

    async isUnpaid(orderId, email, status = 'STATUS_PENDING') {
        const order = await this.shop.order(orderId);
        assert.equal(order.status, await this.shop.setting(status), `status of order ${orderId}, history ${order.history}`);
        assert.deepEqual(await this.shop.mailsTo(email), []);
    }
}

// A buyer with a browser: in the shop, on the gateway's pages and back.
class Buyer extends Storefront {
    problems = [];

    constructor(stage, page, { email }) {
        super(stage.shop, page);
        this.stage = stage;
        this.email = email;
        page.context().on('page', (tab) => this.#watch(tab));
        this.#watch(page);
    }

    #watch(page) {
        page.on('pageerror', (error) => this.problems.push(`script: ${error.message}`));
        page.on('response', (response) => response.status() >= 500 && this.problems.push(`${response.status()}: ${response.url()}`));
    }

    // Buys until the gateway's page is there; the order that came of it.
    async order(options) {
        await this.putIntoCart(product, options);
        await this.checkOut();
        return this.lastOrder();
    }

    async lastOrder() {
        return (await this.shop.orders(this.email)).at(-1);
    }

    // The gateway's order: the page that the buyer is on shows it.
    get gatewayId() {
        const { searchParams } = new URL(this.page.url());
        return searchParams.get('mdOrder') ?? assert.fail(`not on the gateway's page but on ${this.page.url()}`);
    }

    pay(card) {
        return payByCard(this.page, card);
    }

    // Where the gateway sends the buyer.
    async returnAddress() {
        return new URL(await this.page.locator('a#return').getAttribute('href'), this.page.url()).href;
    }

    async returnToShop() {
        await submit(this.page, this.page.locator('a#return'));
    }

    async cancel() {
        await submit(this.page, this.page.locator('.cancel a'));
    }

    // The page with this text comes by itself: some wait for the gateway, and look again every few seconds.
    async isTold(text) {
        await this.page.getByText(text).first().waitFor({ timeout: 45_000 });
    }

    // From the page after a failed payment to the gateway's.
    async payAgain() {
        await this.press('Pay again');
        await this.press(/^Pay [\d.,]+/);
    }

    async press(name) {
        await submit(this.page, this.page.getByRole('link', { name }).or(this.page.getByRole('button', { name })).first());
    }

    // The same person in another tab.
    async secondTab() {
        const page = await this.page.context().newPage();
        page.setDefaultTimeout(15_000);
        return new Buyer(this.stage, page, this);
    }
}

export const stage = new Stage();
