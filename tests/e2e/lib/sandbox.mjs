// Starts the sandbox and talks to it as a shop (api) and as a test that sets the scene (control).
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../sandbox/serve.php', import.meta.url));

export async function startSandbox(options = []) {
    const process = spawn('php', [program, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    return new Sandbox(process, await baseUrl(process));
}

async function baseUrl(process) {
    for await (const line of createInterface({ input: process.stdout })) {
        const [url] = line.match(/http:\S+/) ?? assert.fail(`the sandbox said: ${line}`);
        return url;
    }
    throw new Error('the sandbox did not start');
}

class Sandbox {
    #process;
    #orders = 0;

    constructor(process, baseUrl) {
        this.#process = process;
        this.baseUrl = baseUrl;
        this.origin = new URL(baseUrl).origin;
    }

    // What the gateway answers to a call of the API, decoded.
    async api(endpoint, parameters) {
        const body = new URLSearchParams({ userName: 'sandbox-api', password: 'sandbox', ...parameters });
        const answer = await fetch(`${this.baseUrl}${endpoint}.do`, { method: 'POST', body });
        return answer.json();
    }

    // Registers an order of 10.500 TND unless told otherwise: {orderId, formUrl}.
    async register(parameters) {
        const orderNumber = `E2E-${++this.#orders}`;
        const order = await this.api('register', { orderNumber, amount: 10500, currency: 788, ...parameters });
        assert.ok(order.formUrl, `register.do answered ${JSON.stringify(order)}`);
        return order;
    }

    status(orderId) {
        return this.api('getOrderStatusExtended', { orderId });
    }

    control(call, body = {}) {
        return this.#control('POST', call, JSON.stringify(body));
    }

    // Disarms all faults.
    disarm() {
        return this.#control('DELETE', 'faults');
    }

    // Every notification with its deliveries, once none is due.
    async notifications() {
        const { notifications } = await this.#control('GET', 'notifications/settled');
        return notifications;
    }

    async #control(method, call, body) {
        const answer = await fetch(`${this.origin}/control/${call}`, { method, body });
        assert.equal(answer.status, 200, `control call ${method} ${call}: ${await answer.clone().text()}`);
        return answer.json();
    }

    // Ends the sandbox and all of its processes; returns its exit status.
    async stop() {
        const end = once(this.#process, 'close');
        this.#process.kill('SIGTERM');
        const [status] = await end;
        return status;
    }
}
