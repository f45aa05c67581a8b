import assert from 'node:assert/strict';
import { it } from 'node:test';

import { product, stage } from './stage.mjs';

const listed = async () => (await stage.shop.value("SELECT configuration_value FROM configuration WHERE configuration_key = 'MODULE_PAYMENT_INSTALLED'")).split(';');

const ownTables = () => stage.shop.query(
    `SELECT table_name AS name, engine FROM information_schema.tables
    WHERE table_schema = DATABASE() AND table_name LIKE 'clictopay\\\\_%'`,
);

export function settings() {
    it('is listed before it is installed', async () => {
        await stage.office.openModule();
        await stage.office.page.locator('a[href*="module=clictopay"]').first().waitFor();
        assert.ok(!(await listed()).includes('clictopay.php'));
    });

    it('is installed', async () => {
        const { shop, office } = stage;
        await office.install();
        assert.ok((await listed()).includes('clictopay.php'));
        const tables = await ownTables();
        assert.ok(tables.length > 0);
        assert.deepEqual(tables.filter(({ engine }) => engine !== 'InnoDB'), []);
        const languages = Number(await shop.value('SELECT COUNT(*) FROM languages'));
        for (const name of ['PENDING', 'PAID', 'AUTHORISED', 'FAILED', 'CANCELLED', 'REFUNDED', 'TEST']) {
            const status = await shop.setting(`STATUS_${name}`);
            const named = await shop.value('SELECT COUNT(*) FROM orders_status WHERE orders_status_id = ?', status);
            assert.equal(Number(named), languages, `names of order status ${name}`);
        }
    });

    it('is not offered before it is switched on', () =>
        stage.play(async (buyer) => {
            await buyer.putIntoCart(product);
            assert.ok(!(await buyer.paymentMethods()).includes('clictopay'));
        }));

    it('is configured, and hands no secret out', async () => {
        const { shop, office } = stage;
        await office.configure(stage.settings);
        for (const [name, value] of Object.entries(stage.settings)) {
            assert.equal(await shop.setting(name), value, name);
        }
        await office.openSettings();
        assert.equal(await office.field('TEST_PASSWORD').inputValue(), '');
        await office.configure({ SORT_ORDER: '1' });
        assert.equal(await shop.setting('TEST_PASSWORD'), stage.settings.TEST_PASSWORD, 'an empty field keeps the secret');
    });

    it('tries the connection', async () => {
        const { office } = stage;
        await office.openSettings();
        const test = office.page.locator('.ctp-test');
        await test.locator('button').click();
        await test.locator('output', { hasText: 'Works' }).waitFor();
        await office.field('TEST_PASSWORD').fill('wrong');
        await test.locator('button').click();
        await test.locator('output', { hasText: 'refuses the login' }).waitFor();
    });

    it('is offered in test mode to buyers only if it is set so', () =>
        stage.play(async (buyer) => {
            await buyer.putIntoCart(product);
            assert.ok(!(await buyer.paymentMethods()).includes('clictopay'));
            await stage.office.configure({ TEST_OPEN: 'True' });
            assert.ok((await buyer.paymentMethods()).includes('clictopay'));
        }, { settings: { TEST_OPEN: 'False' } }));

    it('is hidden for a currency that is not among its own', () =>
        stage.play(async (buyer) => {
            await buyer.putIntoCart(product, { currency: 'EUR' });
            assert.ok(!(await buyer.paymentMethods()).includes('clictopay'));
            await buyer.putIntoCart(product, { currency: 'TND' });
            assert.ok((await buyer.paymentMethods()).includes('clictopay'));
        }, { settings: { CURRENCIES: 'TND' } }));
}

export function removal() {
    it('is uninstalled: the records stay', async () => {
        const { shop, office } = stage;
        const [{ orders_id: orderId }] = await shop.query("SELECT MAX(orders_id) AS orders_id FROM orders WHERE payment_class = 'clictopay'");
        const tables = await ownTables();
        await office.uninstall();
        assert.ok(!(await listed()).includes('clictopay.php'));
        const rows = await shop.value("SELECT COUNT(*) FROM configuration WHERE configuration_key LIKE 'MODULE\\\\_PAYMENT\\\\_CLICTOPAY\\\\_%'");
        assert.equal(Number(rows), 0);
        assert.deepEqual(await ownTables(), tables);
        await office.openOrder(orderId);
        await office.page.locator('#order_block, #orders').first().waitFor();
        await stage.play(async (buyer) => {
            await buyer.putIntoCart(product);
            assert.ok(!(await buyer.paymentMethods()).includes('clictopay'));
        });
    });

    it('is installed again, and knows what was paid before', async () => {
        const { shop, office } = stage;
        const statuses = await shop.value('SELECT COUNT(*) FROM orders_status');
        await office.install();
        await office.configure(stage.settings);
        assert.equal(await shop.value('SELECT COUNT(*) FROM orders_status'), statuses, 'no order status twice');
        const [{ orders_id: orderId }] = await shop.query(
            "SELECT MAX(orders_id) AS orders_id FROM orders WHERE payment_class = 'clictopay' AND orders_status = ?",
            await shop.setting('STATUS_TEST'),
        );
        assert.equal(await office.attemptState(orderId), 'paid');
    });
}
