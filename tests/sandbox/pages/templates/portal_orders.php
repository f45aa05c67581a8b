<?php

/** @var \ClicToPaySandbox\Pages\Page $page */
/** @var list<array{orderId: string, orderNumber: string, amount: string, currency: string, status: int, date: int}> $orders */
/** @var list<array{name: string, value: string|int, choices: list<string|int>, description: string}> $switches */
/** @var string $preset */

?>
<main class="portal">
    <h1>Orders</h1>
    <?php if ($orders === []): ?>
    <p>No order yet. Register one with <code>register.do</code> and it appears here.</p>
    <?php else: ?>
    <div class="table">
    <table>
        <thead>
            <tr><th>Order</th><th class="number">Amount</th><th>Status</th><th>Registered (Tunis time)</th><th>Gateway’s id</th></tr>
        </thead>
        <tbody>
            <?php foreach ($orders as $order): ?>
            <tr>
                <td><a href="<?= $page->url('/portal/orders/' . rawurlencode($order['orderId'])) ?>"><?= $page->escape($order['orderNumber']) ?></a></td>
                <td class="number"><?= $page->escape($page->amount($order['amount'], $order['currency'])) ?></td>
                <td><?= $page->part('portal_status', ['status' => $order['status']]) ?></td>
                <td><?= $page->escape($page->date($order['date'])) ?></td>
                <td><code><?= $page->escape($order['orderId']) ?></code></td>
            </tr>
            <?php endforeach ?>
        </tbody>
    </table>
    </div>
    <?php endif ?>

    <h2>How the gateway behaves</h2>
    <form class="inline" method="post" action="/portal/switches">
        <label for="preset">Preset</label>
        <select id="preset" name="preset">
            <?php foreach (['documented', 'observed', 'hostile'] as $choice): ?>
            <option <?php if ($choice === $preset): ?>selected<?php endif ?>><?= $page->escape($choice) ?></option>
            <?php endforeach ?>
        </select>
        <button class="secondary">Set every switch to the preset</button>
    </form>
    <form method="post" action="/portal/switches">
        <div class="table">
        <table>
            <thead><tr><th>Switch</th><th>Value</th><th>What it does</th></tr></thead>
            <tbody>
                <?php foreach ($switches as $switch): ?>
                <tr>
                    <td><label for="switch-<?= $page->escape($switch['name']) ?>"><?= $page->escape($switch['name']) ?></label></td>
                    <td>
                        <?php if ($switch['choices'] === []): ?>
                        <input id="switch-<?= $page->escape($switch['name']) ?>" name="switch[<?= $page->escape($switch['name']) ?>]" value="<?= $page->escape($switch['value']) ?>">
                        <?php else: ?>
                        <select id="switch-<?= $page->escape($switch['name']) ?>" name="switch[<?= $page->escape($switch['name']) ?>]">
                            <?php foreach ($switch['choices'] as $choice): ?>
                            <option <?php if ((string) $choice === (string) $switch['value']): ?>selected<?php endif ?>><?= $page->escape($choice) ?></option>
                            <?php endforeach ?>
                        </select>
                        <?php endif ?>
                    </td>
                    <td class="prose"><?= $page->escape($switch['description']) ?></td>
                </tr>
                <?php endforeach ?>
            </tbody>
        </table>
        </div>
        <button class="primary">Save the switches</button>
    </form>
</main>
