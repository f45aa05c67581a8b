<?php

/** @var \ClicToPaySandbox\Pages\Page $page */
/** @var mixed $value a list of records as a table, a record name by name, and what is inside them likewise */

$isTable = is_array($value) && array_is_list($value) && is_array($value[0] ?? null);

?>
<?php if ($isTable): ?>
<div class="table">
<table>
    <thead>
        <tr>
            <?php foreach (array_keys($value[0]) as $name): ?>
            <th><?= $page->escape($name) ?></th>
            <?php endforeach ?>
        </tr>
    </thead>
    <tbody>
        <?php foreach ($value as $record): ?>
        <tr>
            <?php foreach ($record as $member): ?>
            <td><?= $page->part('portal_value', ['value' => $member]) ?></td>
            <?php endforeach ?>
        </tr>
        <?php endforeach ?>
    </tbody>
</table>
</div>
<?php elseif (is_array($value)): ?>
<dl class="record">
    <?php foreach ($value as $name => $member): ?>
    <div>
        <dt><?= $page->escape($name) ?></dt>
        <dd><?= $page->part('portal_value', ['value' => $member]) ?></dd>
    </div>
    <?php endforeach ?>
</dl>
<?php elseif (is_bool($value)): ?>
<?= $page->escape($value ? 'yes' : 'no') ?>
<?php elseif (is_int($value) && $value > 1_000_000_000_000): /* milliseconds since 1970 */ ?>
<?= $page->escape($page->date(intdiv($value, 1000))) ?>
<?php else: ?>
<?= $page->escape($value) ?>
<?php endif ?>
