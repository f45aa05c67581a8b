<?php

/** @var \ClicToPaySandbox\Pages\Page $page */
/** @var int $status the gateway's orderStatus */

$names = ['registered', 'authorised', 'paid', 'reversed', 'refunded', '3-D Secure started', 'declined'];

?>
<span class="status status-<?= $page->escape($status) ?>"><?= $page->escape($status) ?> · <?= $page->escape($names[$status] ?? 'unknown') ?></span>
