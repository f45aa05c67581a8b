// The shop's side of a return: a server that writes down each visit and greets the buyer.
import { once } from 'node:events';
import { createServer } from 'node:http';

const page = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,"></head>
<body><h1>Back in the shop</h1></body>
</html>
`;

export async function startShop() {
    const visits = [];
    const server = createServer(async (request, response) => {
        const chunks = await request.toArray();
        const url = new URL(request.url, 'http://shop.example');
        visits.push({
            method: request.method,
            path: url.pathname,
            query: Object.fromEntries(url.searchParams),
            body: Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())),
        });
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(page);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
        origin: `http://127.0.0.1:${server.address().port}`,
        visits,
        async stop() {
            server.closeAllConnections();
            server.close();
            await once(server, 'close');
        },
    };
}
