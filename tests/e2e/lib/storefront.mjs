// What a buyer does on the shop's own pages, up to the gateway's.
import { submit } from './buyer.mjs';

export class Storefront {
    constructor(shop, page) {
        this.shop = shop;
        this.page = page;
    }

    async open(path = '') {
        await this.page.goto(this.shop.url(path));
    }

    async logIn({ email, password }) {
        await this.open('login.php?language=en');
        await this.#fill('#login', { email_address: email, password });
        await this.#send('#login');
    }

    async putIntoCart(product, { quantity = 1, currency = 'TND' } = {}) {
        await this.open(`product_info.php?products_id=${product}&language=en&currency=${currency}`);
        await this.#fill('#cart_quantity', { products_qty: String(quantity) });
        await this.#send('#cart_quantity');
    }

    async beGuest(email) {
        await this.open('create_guest_account.php');
        await this.#fill('#create_account', {
            firstname: 'Ghada',
            lastname: 'Guest',
            email_address: email,
            confirm_email_address: email,
            telephone: '20123458',
            street_address: 'Street 1',
            postcode: '10115',
            city: 'Berlin',
        });
        await this.#waitUntilSendable('#create_account');
        await this.#send('#create_account');
    }

    // The shop takes some forms for a robot's if they come within seconds; a hidden field says from when on they may.
    async #waitUntilSendable(form) {
        const token = this.page.locator(`${form} [type=hidden][value^=eyJ]`);
        if (await token.count() > 0) {
            await this.page.waitForFunction((text) => Date.now() / 1000 > JSON.parse(atob(text)).f, await token.inputValue());
        }
    }

    // The methods offered; the buyer is at the choice of the payment then.
    async paymentMethods() {
        await this.open('checkout_shipping.php');
        await this.#send('#checkout_address');
        return this.page.locator('#checkout_payment [name=payment]').evaluateAll((fields) => fields.map((field) => field.value));
    }

    // From the cart to the gateway's payment page.
    async checkOut() {
        await this.paymentMethods();
        // The shop draws its own radio buttons over the browser's.
        await this.page.locator('#checkout_payment [name=payment][value=clictopay]').check({ force: true });
        await this.#send('#checkout_payment');
        await this.#send('#checkout_confirmation');
    }

    async #fill(form, values) {
        for (const [field, value] of Object.entries(values)) {
            await this.page.locator(`${form} [name=${field}]`).fill(value);
        }
    }

    async #send(form) {
        await submit(this.page, this.page.locator(`${form} [type=submit]`).first());
    }
}
