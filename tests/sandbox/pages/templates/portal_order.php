<?php

/** @var \ClicToPaySandbox\Pages\Page $page */
/** @var array<string, mixed> $order   its fields; those that are lists of records get a table each */
/** @var list<string>         $actions what may be done now */

$labels = [
    'deposit' => 'Capture',
    'reverse' => 'Reverse',
    'refund' => 'Refund',
    'decline' => 'Decline',
];
$withAmount = ['deposit', 'refund'];
$histories = [
    'executed' => 'What was done',
    'refunds' => 'Refunds',
    'notifications' => 'Notifications',
];
$isFilled = static fn (mixed $value): bool => $value !== null && $value !== '' && $value !== [];
$shownAbove = ['id', 'number', 'amount', 'status', 'date'];
$fields = array_filter(array_diff_key($order, $histories, array_flip($shownAbove)), $isFilled);

?>
<main class="portal">
    <p><a href="/portal/orders">All orders</a></p>
    <h1>Order <?= $page->escape($order['orderNumber']) ?></h1>
    <p class="facts">
        <?= $page->part('portal_status', ['status' => $order['status']]) ?>
        <strong><?= $page->escape($page->amount($order['amount'], $order['currency'])) ?></strong>
    </p>

    <?php foreach ($actions as $action): ?>
    <form class="inline" method="post" action="<?= $page->url('/portal/orders/' . rawurlencode($order['orderId']) . "/$action") ?>">
        <?php if (in_array($action, $withAmount, true)): ?>
        <label for="amount-<?= $page->escape($action) ?>">Amount in <?= $page->escape($order['currency']) ?> (empty: all)</label>
        <input id="amount-<?= $page->escape($action) ?>" name="amount" inputmode="decimal" autocomplete="off">
        <?php endif ?>
        <button class="secondary"><?= $page->escape($labels[$action] ?? $action) ?></button>
    </form>
    <?php endforeach ?>

    <p class="hint">Amounts below are in minor units, times are those of Tunis.</p>
    <?php foreach ($histories as $name => $heading): ?>
    <h2><?= $page->escape($heading) ?></h2>
    <?php if (($order[$name] ?? []) === []): ?>
    <p>None.</p>
    <?php else: ?>
    <?= $page->part('portal_value', ['value' => $order[$name]]) ?>
    <?php endif ?>
    <?php endforeach ?>

    <h2>Fields</h2>
    <?= $page->part('portal_value', ['value' => $fields]) ?>
</main>
