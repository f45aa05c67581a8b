// Buyers and a gateway that knock as fast as they are answered.
import assert from 'node:assert/strict';

import autocannon from 'autocannon';

// {rate, p50, p95, p99}: finished a second, and milliseconds.
function summary(times, seconds) {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    return { rate: times.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

async function drive(options) {
    const result = await autocannon({ timeout: 60, ...options });
    assert.equal(result.errors + result.timeouts, 0, 'requests without an answer');
    return result.duration;
}

// From the product to the gateway's page, each time somebody else. What is timed is the step that writes the order and registers its payment.
export async function checkOut(shop, sandbox, buyers, number) {
    const times = [];
    let somebody = 0;
    const guest = () => ({
        firstname: 'Bilel', lastname: 'Buyer', email_address: `b${++somebody}@buyer.example`, confirm_email_address: `b${somebody}@buyer.example`,
        telephone: '20123456', street_address: 'Rue de Marseille 2', postcode: '1000', city: 'Tunis', country: '213',
    });
    const steps = [
        ['product_info.php?products_id=1&currency=TND', () => ({ products_qty: '1' })],
        ['create_guest_account.php', guest],
        ['checkout_shipping.php', () => ({ shipping: 'flat_flat' })],
        ['checkout_payment.php'],
        ['checkout_confirmation.php', () => ({ payment: 'clictopay' })],
        ['checkout_process.php'],
    ];
    const requests = steps.map(([page, fields], i) => ({
        method: fields ? 'POST' : 'GET',
        path: new URL(shop.url(page)).pathname + new URL(shop.url(page)).search,
        setupRequest(request, context) {
            const headers = { ...request.headers, ...(context.cookie && { cookie: context.cookie }), ...(fields && { 'content-type': 'application/x-www-form-urlencoded' }) };
            context.start = performance.now();
            return { ...request, headers, ...(fields && { body: String(new URLSearchParams(fields())) }) };
        },
        onResponse(status, body, context, headers) {
            const cookies = [headers['set-cookie'] ?? headers['Set-Cookie'] ?? []].flat().map((line) => line.split(';')[0]);
            context.cookie = cookies.length > 0 ? cookies.join('; ') : context.cookie;
            if (i === steps.length - 1 && (headers.location ?? headers.Location ?? '').startsWith(sandbox.origin)) {
                times.push(performance.now() - context.start);
            }
        },
    }));
    const seconds = await drive({ url: shop.url(), connections: buyers, amount: number * steps.length, requests });
    assert.equal(times.length, number, 'checkouts that came to the payment page');
    return summary(times, seconds);
}

// One notification for each of these payments; every answer is this text.
export async function notify(shop, ids, connections, expected) {
    const times = [];
    const waiting = [...ids];
    const wrong = new Map();
    const address = new URL(shop.url('callback/clictopay/process.php')).pathname;
    const seconds = await drive({
        url: shop.url(),
        connections,
        amount: ids.length,
        requests: [{
            setupRequest(request, context) {
                context.start = performance.now();
                return { ...request, path: `${address}?mdOrder=${waiting.pop()}&operation=deposited&status=1` };
            },
            onResponse(status, body, context) {
                times.push(performance.now() - context.start);
                if (status !== 200 || body !== expected) {
                    wrong.set(body, (wrong.get(body) ?? 0) + 1);
                }
            },
        }],
    });
    assert.deepEqual([...wrong], [], `answers other than "${expected}"`);
    return summary(times, seconds);
}
