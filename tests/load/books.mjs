// The shop's tables and the module's: how full they are, and what is to be done.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const copies = fileURLToPath(new URL('copies.php', import.meta.url));

export class Books {
    #size = 0;

    // directory: the sandbox's data
    constructor(shop, sandbox, directory) {
        this.shop = shop;
        this.sandbox = sandbox;
        this.directory = directory;
    }

    // As many paid orders of the last two years as it takes, with ids below those that the shop gives from now on.
    async grow(size) {
        const [from, to] = [1_000_000 + this.#size, 1_000_000 + size - 1];
        this.#size = size;
        await this.shop.query('ALTER TABLE orders AUTO_INCREMENT = 20000000');
        const day = 'NOW() - INTERVAL 3 + seq % 730 DAY';
        for (const insert of [
            `INSERT INTO orders (orders_id, customers_id, customers_email_address, payment_method, payment_class, orders_status, date_purchased, currency, currency_value)
                SELECT seq, 0, CONCAT('old', seq, '@buyer.example'), 'clictopay', 'clictopay', 2, ${day}, 'TND', 1`,
            `INSERT INTO orders_status_history (orders_id, orders_status_id, date_added) SELECT seq, 2, ${day}`,
            `INSERT INTO clictopay_attempt (order_id, number, order_number, token, gateway_id, amount, currency, exponent, environment, login, base_url, pre_authorised, state, language,
                    email, personal, created_at, expires_at, checked_at)
                SELECT seq, 1, CONCAT('OLD-', seq, '-1'), LPAD(seq, 32, '0'), CONCAT('old-', seq), 10500, 'TND', 3, 'production', 'sandbox-api', '${this.sandbox.baseUrl}', 0, 'paid', 'fr',
                    CONCAT('old', seq, '@buyer.example'), seq % 730 < 170, ${day}, ${day}, ${day}`,
            `INSERT INTO clictopay_order (order_id, state, customer_id, created_at) SELECT seq, 'paid', seq, ${day}`,
            `INSERT INTO clictopay_event (attempt_id, order_id, at, kind, code, text, actor) SELECT seq, seq, ${day}, 'state', 'paid', 'Paid.', 'buyer'`,
            `INSERT INTO clictopay_operation (attempt_id, request_id, kind, amount, before_amount, currency, state, outcome, actor, created_at, finished_at)
                SELECT seq, CONCAT('old-', seq), 'refund', 500, 0, 'TND', 'done', '', 'admin', ${day}, ${day}`,
            `INSERT INTO clictopay_effect (mark, order_id, kind, data, state, created_at) SELECT CONCAT('old-', seq), seq, 'status', '', 'done', ${day}`,
        ]) {
            await this.shop.query(`${insert} FROM seq_${from}_to_${to}`);
        }
        for (const table of ['orders', 'clictopay_attempt', 'clictopay_order', 'clictopay_event', 'clictopay_operation', 'clictopay_effect']) {
            await this.shop.query(`ANALYZE TABLE ${table}`);
        }
        // What there is to do about them once was done long ago.
        await this.shop.query("REPLACE INTO clictopay_meta SELECT 'purged_event', MAX(id) FROM clictopay_event");
        await this.work();
    }

    // The gateway's ids of the newest payments.
    async newest(number) {
        const rows = await this.shop.query(`SELECT gateway_id FROM clictopay_attempt WHERE order_number NOT LIKE 'OLD-%' ORDER BY id DESC LIMIT ${number}`);
        return rows.map((row) => row.gateway_id);
    }

    async pay(number) {
        const waiting = await this.newest(number);
        await Promise.all(Array.from({ length: 8 }, async () => {
            while (waiting.length > 0) {
                await this.sandbox.control('pay', { orderId: waiting.pop(), card: '4000000000000101' });
            }
        }));
    }

    // Of the newest orders, those with the status of a paid one, written down once.
    async paidOnce(number) {
        return Number(await this.shop.value(`SELECT COUNT(*) FROM (
            SELECT a.order_id FROM clictopay_attempt a JOIN orders_status_history h ON h.orders_id = a.order_id AND h.orders_status_id = ?
            WHERE a.state = 'paid' AND a.order_number NOT LIKE 'OLD-%' GROUP BY a.order_id HAVING COUNT(*) = 1 ORDER BY a.order_id DESC LIMIT ${number}) x`,
        await this.shop.setting('STATUS_PAID')));
    }

    // One run of the shop's scheduled work.
    async work() {
        await this.shop.query("UPDATE scheduled_tasks SET time_next = 0 WHERE tasks = 'clictopay'");
        const answer = await fetch(this.shop.url('api/scheduled_tasks/cronjob.php'));
        assert.equal(answer.status, 200, await answer.text());
    }

    async workMilliseconds() {
        const start = performance.now();
        await this.work();
        return performance.now() - start;
    }

    // Pending payments that nobody has asked about yet.
    async unasked() {
        return Number(await this.shop.value("SELECT COUNT(*) FROM clictopay_attempt WHERE order_number LIKE 'LOAD-%' AND checked_at IS NULL"));
    }

    // Payments that the buyer has not made yet and that are to be asked about now. The gateway knows every one of them.
    async addPending(number) {
        const model = await this.sandbox.register({ orderNumber: 'LOAD-0', returnUrl: 'https://shop.example/', sessionTimeoutSecs: 86400 });
        await promisify(execFile)('php', [copies, `${this.directory}/sandbox.sqlite`, model.orderId, number]);
        await this.shop.query(`INSERT INTO clictopay_attempt (order_id, number, order_number, token, gateway_id, amount, currency, exponent, environment, login, base_url, pre_authorised, state,
                form_url, language, created_at, expires_at, check_at)
            SELECT 30000000 + seq, 1, CONCAT('LOAD-', seq), LPAD(seq, 32, 'a'), CONCAT(LEFT('${model.orderId}', 28), '-', seq), 10500, 'TND', 3, 'production', 'sandbox-api', '${this.sandbox.baseUrl}', 0,
                'pending', 'https://pay.example/', 'fr', UTC_TIMESTAMP(), UTC_TIMESTAMP() + INTERVAL 1 DAY, UTC_TIMESTAMP() - INTERVAL 1 SECOND FROM seq_1_to_${number}`);
        await this.shop.query(`INSERT INTO clictopay_order (order_id, state, customer_id, created_at) SELECT 30000000 + seq, 'open', 30000000 + seq, UTC_TIMESTAMP() FROM seq_1_to_${number}`);
    }
}
