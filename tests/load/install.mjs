// Puts the payment module to work in a shop that has its files: signed in as the admin, without a browser.
import assert from 'node:assert/strict';

const key = (name) => `MODULE_PAYMENT_CLICTOPAY_${name}`;

export async function install(shop, sandbox) {
    const { email, password } = shop.admin;
    const signedIn = await fetch(shop.url('login_admin.php'), {
        method: 'POST', body: new URLSearchParams({ email_address: email, password }), redirect: 'manual',
    });
    const cookie = signedIn.headers.get('set-cookie').split(/,\s*(?=\w+=)/).map((line) => line.split(';')[0]).join('; ');
    for (const query of ['set=payment&module=clictopay&action=install', 'set=payment']) {
        await fetch(shop.adminUrl(`modules.php?${query}`), { headers: { cookie } });
    }
    const settings = {
        STATUS: 'True', MODE: 'production', PRODUCTION_USER: 'sandbox-api', PRODUCTION_PASSWORD: 'sandbox', PRODUCTION_URL: sandbox.baseUrl, CURRENCIES: 'TND,EUR',
    };
    for (const [name, value] of Object.entries(settings)) {
        await shop.query('UPDATE configuration SET configuration_value = ? WHERE configuration_key = ?', value, key(name));
    }
    assert.equal(await shop.setting('STATUS'), 'True', 'the module is installed');
    await shop.query('UPDATE products SET products_quantity = 10000000');
}
