// What the shop's admin does with the module.
import assert from 'node:assert/strict';

import { submit } from './buyer.mjs';

const modulePage = 'modules.php?set=payment&module=clictopay';

export class BackOffice {
    constructor(shop, page) {
        this.shop = shop;
        this.page = page;
    }

    async open(path) {
        await this.page.goto(this.shop.adminUrl(path));
        assert.ok(this.page.url().startsWith(this.shop.adminUrl()), `the back office shows ${this.page.url()}`);
    }

    async logIn() {
        await this.page.goto(this.shop.url('login_admin.php?language=en'));
        const { email, password } = this.shop.admin;
        await this.page.locator('#login [name=email_address]').fill(email);
        await this.page.locator('#login [name=password]').fill(password);
        await submit(this.page, this.page.locator('#login [type=submit]'));
    }

    async openModule() {
        await this.open(modulePage);
    }

    async install() {
        await this.open(`${modulePage}&action=install`);
        // The list of installed modules is written when the list is shown.
        await this.openModule();
    }

    async uninstall() {
        await this.open(`${modulePage}&action=remove&box=1`);
        await submit(this.page, this.page.locator('form[name=modules] [type=submit]'));
        await this.openModule();
    }

    async openSettings() {
        await this.open(`${modulePage}&action=edit`);
    }

    // A setting's field.
    field(name) {
        return this.page.locator(`[name="configuration[MODULE_PAYMENT_CLICTOPAY_${name}]"]`);
    }

    // {NAME: value}
    async configure(settings) {
        await this.openSettings();
        for (const [name, value] of Object.entries(settings)) {
            const field = this.field(name);
            await (await field.evaluate((element) => element.tagName) === 'SELECT' ? field.selectOption(value) : field.fill(value));
        }
        await submit(this.page, this.page.locator('form[name=clictopay] [type=submit]').last());
    }

    // The part of an order's page that is about its payment.
    async openOrder(id) {
        await this.open(`orders.php?oID=${id}&action=edit`);
        return this.page.locator('#clictopay');
    }

    // The state of the order's newest attempt, in the journal's words.
    async attemptState(id) {
        const panel = await this.openOrder(id);
        const [, state] = (await panel.locator('.ctp-attempt [class*=ctp-state-]').first().getAttribute('class')).match(/ctp-state-(\w+)/);
        return state;
    }

    // What can be done with the order's newest attempt.
    async possibleOperations(id) {
        const panel = await this.openOrder(id);
        return panel.locator('.ctp-attempt').first().locator('[name=operation]').evaluateAll((fields) => fields.map((field) => field.value));
    }

    // Presses a button of the order's newest attempt, and the one that confirms; amount: undefined takes what is proposed.
    async operate(id, operation, amount) {
        await submit(this.page, (await this.#operation(id, operation, amount)).locator('[type=submit]'));
    }

    // The same, by somebody who presses twice.
    async operateTwice(id, operation, amount) {
        const form = await this.#operation(id, operation, amount);
        const [address, data] = await form.evaluate((element) => [element.action, new URLSearchParams(new FormData(element)).toString()]);
        const sent = { data, headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, maxRedirects: 0 };
        const answers = await Promise.all([this.page.request.post(address, sent), this.page.request.post(address, sent)]);
        assert.deepEqual(answers.map((answer) => answer.status()), [302, 302]);
    }

    // The form of an operation, opened and filled.
    async #operation(id, operation, amount) {
        const panel = await this.openOrder(id);
        const form = panel.locator('.ctp-attempt').first().locator(`form:has([name=operation][value=${operation}])`);
        const question = form.locator('xpath=parent::details/summary');
        if (await question.count() > 0) {
            await question.click();
        }
        if (amount !== undefined) {
            await form.locator('[name=amount]').fill(amount);
        }
        return form;
    }
}
