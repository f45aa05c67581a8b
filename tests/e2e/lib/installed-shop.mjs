// A shop that somebody has installed, with the module's files in it, and named by environment variables: its pages, database,
// mails and log. tools/shop sets one up; for any other shop, tests/e2e/lib/sendmail keeps the mails as files.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const queryProgram = fileURLToPath(new URL('query.php', import.meta.url));

const {
    CLICTOPAY_SHOP_DIR: directory, // its folder
    CLICTOPAY_SHOP_URL: url, // http://shop.example/
    CLICTOPAY_SHOP_ADMIN_URL: adminUrl, // http://shop.example/admin_1234/
    CLICTOPAY_SHOP_DB: database, // as PDO takes it, with user and password: mysql:host=…;dbname=…;user=…;password=…
    CLICTOPAY_SHOP_MAIL: mail, // where its sendmail puts the mails
    CLICTOPAY_SHOP_ADMIN: admin, // e-mail:password
    CLICTOPAY_SHOP_BUYER: buyer,
} = process.env;

const variables = {
    CLICTOPAY_SHOP_DIR: directory,
    CLICTOPAY_SHOP_URL: url,
    CLICTOPAY_SHOP_ADMIN_URL: adminUrl,
    CLICTOPAY_SHOP_DB: database,
    CLICTOPAY_SHOP_MAIL: mail,
    CLICTOPAY_SHOP_ADMIN: admin,
    CLICTOPAY_SHOP_BUYER: buyer,
};
const missing = Object.keys(variables).filter((name) => !variables[name]);

// Why there is no shop to test; false if there is one.
export const skip = missing.length > 0 && `no shop is named: ${missing.join(', ')} not set`;

export class InstalledShop {
    #admin = login(admin);
    #buyer = login(buyer);
    #customers = 0;
    #logged = new Set();

    get admin() {
        return this.#admin;
    }

    url(page = '') {
        return new URL(page, url).href;
    }

    adminUrl(page = '') {
        return new URL(page, adminUrl).href;
    }

    // Rows of a query, or the id of what was inserted. Numbers come as the database has them: decimals are texts.
    async query(sql, ...parameters) {
        const { stdout } = await run('php', [queryProgram, database, sql, JSON.stringify(parameters)]);
        return JSON.parse(stdout);
    }

    async value(sql, ...parameters) {
        const [row] = await this.query(sql, ...parameters);
        return row && Object.values(row)[0];
    }

    // A customer of whom nobody has heard before, made after the buyer's pattern: {id, email, password}.
    async newCustomer({ group = null } = {}) {
        const email = `buyer-${Date.now()}-${++this.#customers}@shop.example`;
        const [model] = await this.query('SELECT * FROM customers WHERE customers_email_address = ?', this.#buyer.email);
        const [address] = await this.query('SELECT * FROM address_book WHERE address_book_id = ?', model.customers_default_address_id);
        const [info] = await this.query('SELECT * FROM customers_info WHERE customers_info_id = ?', model.customers_id);
        const id = await this.#insert('customers', {
            ...model,
            customers_id: null,
            customers_email_address: email,
            customers_status: group ?? model.customers_status,
        });
        const addressId = await this.#insert('address_book', { ...address, address_book_id: null, customers_id: id });
        await this.query('UPDATE customers SET customers_default_address_id = ? WHERE customers_id = ?', addressId, id);
        await this.#insert('customers_info', { ...info, customers_info_id: id });
        return { id, email, password: this.#buyer.password };
    }

    #insert(table, row) {
        const names = Object.keys(row);
        const places = names.map(() => '?');
        return this.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`, ...Object.values(row));
    }

    // A setting of the module as it is stored; undefined if there is none.
    setting(name) {
        return this.value('SELECT configuration_value FROM configuration WHERE configuration_key = ?', `MODULE_PAYMENT_CLICTOPAY_${name}`);
    }

    async stock(product) {
        return Number(await this.value('SELECT products_quantity FROM products WHERE products_id = ?', product));
    }

    // The orders that a customer with this address has placed, the oldest first.
    async orders(email) {
        const rows = await this.query('SELECT orders_id FROM orders WHERE customers_email_address = ? ORDER BY orders_id', email);
        return rows.map((row) => Number(row.orders_id));
    }

    // {status, currency, total (as it is stored), history: [status, …]}
    async order(id) {
        const [row] = await this.query(
            `SELECT orders_status, currency, value FROM orders JOIN orders_total USING (orders_id)
            WHERE orders_id = ? AND class = 'ot_total'`,
            id,
        );
        const history = await this.query('SELECT orders_status_id FROM orders_status_history WHERE orders_id = ? ORDER BY orders_status_history_id', id);
        return {
            status: String(row.orders_status),
            currency: row.currency,
            total: row.value,
            history: history.map((entry) => String(entry.orders_status_id)),
        };
    }

    // Products in the customer's stored basket.
    async basket(email) {
        const rows = await this.query(
            'SELECT products_id FROM customers_basket JOIN customers USING (customers_id) WHERE customers_email_address = ? ORDER BY products_id',
            email,
        );
        return rows.map((row) => row.products_id);
    }

    // The subjects of the mails that were sent to an address.
    async mailsTo(email) {
        const names = (await readdir(mail)).filter((name) => name.endsWith('.eml')).sort();
        const mails = await Promise.all(names.map((name) => readFile(join(mail, name), 'utf8')));
        return mails.filter((text) => header(text, 'To').includes(email)).map((text) => header(text, 'Subject'));
    }

    // The lines that the shop wrote into its log since the last call.
    async logged() {
        const folder = join(directory, 'log');
        const names = (await readdir(folder)).filter((name) => name.endsWith('.log')).sort();
        const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
        const lines = texts.flatMap((text) => text.trimEnd().split('\n'));
        const fresh = lines.filter((line) => !this.#logged.has(line));
        this.#logged = new Set(lines);
        return fresh;
    }

    async setOffline(offline) {
        await this.query("UPDATE shop_configuration SET configuration_value = ? WHERE configuration_key = 'SHOP_OFFLINE'", offline ? 'checked' : '');
    }

    // What the journal has of an order happened so many seconds earlier.
    async letTimePass(orderId, seconds) {
        const dates = ['created_at', 'expires_at', 'check_at', 'capture_at'];
        const earlier = dates.map((date) => `${date} = ${date} - INTERVAL ${seconds} SECOND`);
        await this.query(`UPDATE clictopay_attempt SET ${earlier.join(', ')} WHERE order_id = ?`, orderId);
    }

    // Lets the shop do all scheduled work now.
    async runScheduledTasks() {
        await this.query('UPDATE scheduled_tasks SET time_next = 0');
        const answer = await fetch(this.url('api/scheduled_tasks/cronjob.php'));
        assert.equal(answer.status, 200);
    }
}

function login(text) {
    const colon = text.indexOf(':');
    return { email: text.slice(0, colon), password: text.slice(colon + 1) };
}

// A header of a mail, its continued lines joined.
function header(mail, name) {
    const [head] = mail.replaceAll('\r\n', '\n').split('\n\n', 1);
    const [, value] = head.replaceAll(/\n[ \t]+/g, ' ').match(new RegExp(`^${name}: (.*)$`, 'im')) ?? [];
    return value ?? '';
}
