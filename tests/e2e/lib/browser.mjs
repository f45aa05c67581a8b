// Debian's Chromium, and pages in it that notice when something is broken.
import { chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export function startBrowser() {
    // The pages under test are all that the browser shall reach.
    const args = ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'];
    return chromium.launch({ executablePath, args });
}

// Runs visit(page) in a page of its own and returns what was broken: errors of scripts, of the console, of requests.
export async function watched(browser, options, visit) {
    const context = await browser.newContext(options);
    const problems = [];
    try {
        const page = await context.newPage();
        page.setDefaultTimeout(10_000);
        page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
        page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
        page.on('requestfailed', (request) => problems.push(`not loaded: ${request.url()}`));
        page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`));
        page.on('request', (request) => {
            const { protocol, hostname } = new URL(request.url());
            if (protocol !== 'data:' && hostname !== '127.0.0.1') {
                problems.push(`foreign: ${request.url()}`);
            }
        });
        await visit(page);
    } finally {
        await context.close();
    }
    return problems;
}
